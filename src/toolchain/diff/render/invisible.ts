import { codePoint } from '../../text/escape/visible.js';

/** Differences that two texts can have though they look the same. */
const DIFFERENCES: readonly (readonly [name: string, without: (text: string) => string])[] = [
  ['a leading blank', (text) => text.trimStart()],
  ['a trailing blank', (text) => text.trimEnd()],
  ['characters without width', (text) => text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')],
  ['another kind of blank', (text) => text.replace(/[\t\p{Zs}]/gu, ' ')],
  ['a line break', (text) => text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')],
  ['the number of blanks', (text) => text.replace(/\s+/g, ' ')],
  ['another encoding of the same characters (Unicode normalization)', (text) => text.normalize('NFC')],
];

/**
 * The difference of two texts that look the same, in words, and both texts quoted with what cannot be seen as code points; undefined
 * if they look different.
 */
export function invisibleDifference(
  before: string,
  after: string,
): { before: string; after: string; name: string } | undefined {
  if (before === after) return undefined;
  let [a, b] = [before, after];
  const names: string[] = [];
  for (const [name, without] of DIFFERENCES) {
    const [c, d] = [without(a), without(b)];
    // one that both texts have is none
    if ((a === c) !== (b === d) || (a !== c && a.length - c.length !== b.length - d.length)) names.push(name);
    [a, b] = [c, d];
  }
  if (a !== b) return undefined;
  return { before: quoted(before), after: quoted(after), name: names.join(', ') || 'white space' };
}

function quoted(text: string): string {
  const shown = text
    .replace(/^\s+|\s+$/g, (blanks) => [...blanks].map(codePoint).join(''))
    .replace(/[^\S ]|[\u00ad\u200b-\u200f\u2060\ufeff\p{M}]/gu, codePoint)
    .replace(/ (?= )/g, codePoint);
  return `"${shown}"`;
}

import type { JSDocStructure, OptionalKind } from 'ts-morph';

const WIDTH = 100;

/** Lines as `//` comments. Line ends within a line become spaces; compilers find no directive in them. */
export function lineComments(lines: readonly string[]): string {
  return lines
    .map((line) => oneLine(line).replace(/^\s*(?=[@#/<])/, '\\'))
    .map((line) => `// ${line}\n`)
    .join('');
}

/** Paragraphs as a documentation comment with a line end; nothing if all are empty. Long paragraphs are wrapped. */
export function docComment(paragraphs: readonly (string | undefined)[]): string {
  const text = docText(paragraphs).trim();
  if (text === '') return '';
  if (!text.includes('\n')) return `/** ${text} */\n`;
  const lines = text.split('\n').map((line) => (line ? ` * ${line}` : ' *'));
  return `/**\n${lines.join('\n')}\n */\n`;
}

/** A documentation comment on a line of its own, however long. */
export function docLine(text: string): string {
  return `/** ${safe(oneLine(text))} */\n`;
}

/** Paragraphs as the text of a documentation comment, wrapped; leaves out empty ones and repeats. */
function docText(paragraphs: readonly (string | undefined)[]): string {
  const seen = new Set<string>();
  const blocks: string[] = [];
  for (const paragraph of paragraphs) {
    const text = paragraph?.trim() ?? '';
    const key = text.replace(/[.\s]+$/, '');
    if (!key || seen.has(key)) continue;
    seen.add(key);
    blocks.push(safe(text).split('\n').flatMap(wrapOrEmpty).join('\n'));
  }
  const text = blocks.join('\n\n');
  return text.includes('\n') || text.length > WIDTH ? `\n${text}` : text;
}

/** `docComment` for a structure of ts-morph. With `@deprecated` before the text, editors strike the name through. */
export function tsDoc(
  paragraphs: readonly (string | undefined)[],
  tag?: 'deprecated',
): OptionalKind<JSDocStructure>[] {
  const text = docText(paragraphs);
  const description = tag === undefined ? text : `@${tag} ${text.trimStart()}`.trimEnd();
  return description === ''
    ? []
    : [{ description: description.includes('\n') ? `\n${description.trimStart()}` : description }];
}

/** Text as it can stand in a documentation comment: nothing ends the comment, nothing is taken for a tag. */
function safe(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\*\//g, '*\\/')
    .replace(/(^|\s)@/g, '$1\\@');
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ');
}

function wrapOrEmpty(line: string): string[] {
  return line.trim() ? wrap(line) : [''];
}

function wrap(paragraph: string): string[] {
  const indent = /^\s*(?:[*-] )?/.exec(paragraph)![0].replace(/[*-]/, ' ');
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.trim().split(/\s+/)) {
    if (line && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = indent + word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return line ? [...lines, line] : lines;
}

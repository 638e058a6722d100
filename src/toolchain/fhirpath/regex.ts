import type { Js } from './js.js';
import { FhirPathError } from './parse.js';

interface CompiledRegex {
  readonly pattern: RegExp;
  /** The literal to emit. */
  readonly literal: Js;
  /** Why it could take more than linear time on hostile input, if it could. */
  readonly danger?: string;
}

/** Characters that may follow a backslash under the `u` flag; any other escape means its letter. */
const SYNTAX = '^$\\.*+?()[]{}|/';
const CLASSES = 'dDwWsSbBnrtfv0pPukcx123456789';

/**
 * The regular expression of `matches`: as FHIRPath's, unanchored, `.` taking line ends too, by Unicode's characters. Escapes that
 * JavaScript refuses there (`\_`) and that other engines take become what they mean.
 *
 * @throws FhirPathError where it is no regular expression
 */
export function regex(source: string): CompiledRegex {
  let written = '';
  let inClass = false;
  for (let i = 0; i < source.length; i++) {
    const c = source[i]!;
    if (c === '\\' && i + 1 < source.length) {
      const next = source[++i]!;
      const isKept = SYNTAX.includes(next) || CLASSES.includes(next) || (inClass && next === '-');
      written += isKept ? c + next : next;
      continue;
    }
    if (c === '[') inClass = true;
    if (c === ']') inClass = false;
    written += c;
  }
  let pattern: RegExp;
  try {
    pattern = new RegExp(written, 'su');
  } catch (error) {
    // the engine's message repeats the pattern and its flags: the reason is behind them
    const reason = (error as Error).message.replace(/^Invalid regular expression: .*: /s, '');
    throw new FhirPathError(
      `'${source}' is no regular expression: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
      'correct the pattern; write a backslash before a character that means itself',
      { cause: error },
    );
  }
  const danger = dangerOf(written);
  const flags = /(^|[^\\])(\\\\)*\./.test(written.replace(/\[[^\]]*\]/g, '')) ? 'su' : 'u';
  return { pattern, literal: { kind: 'regex', source: pattern.source, flags }, ...(danger && { danger }) };
}

/**
 * A cautious reading of the structure: a repetition within a repetition, two repetitions in a row without something between, or a
 * repetition at the start without an anchor, can make a backtracking engine try many ways.
 */
function dangerOf(source: string): string | undefined {
  const plain = source.replace(/\\./gs, 'e').replace(/\[[^\]]*\]/g, 'c');
  const unbounded = /[*+]|\{\d+,\}/;
  const groups: boolean[] = [];
  for (let i = 0; i < plain.length; i++) {
    if (plain[i] === '(') groups.push(false);
    else if (plain[i] === ')') {
      const hasRepetition = groups.pop() ?? false;
      const isRepeated = /^([*+]|\{\d+,\})/.test(plain.slice(i + 1));
      if (hasRepetition && isRepeated) return 'a repetition within a repetition';
      if (groups.length > 0 && (hasRepetition || isRepeated)) groups[groups.length - 1] = true;
    } else if (unbounded.test(plain[i]!) && groups.length > 0) groups[groups.length - 1] = true;
  }
  if (/\.[*+].*\.[*+]/.test(plain)) return 'two repetitions of any character';
  if (/[\w.][*+][\w.][*+]/.test(plain)) return 'two repetitions in a row';
  if (/^[^^(|][*+]/.test(plain) && plain.replace(/^.[*+]\??/, '') !== '')
    return 'a repetition at the start without an anchor';
  return undefined;
}

/** A place in an expression where it stops being FHIRPath. */
interface SyntaxMistake {
  /** From 0, in the text of the expression. */
  offset: number;
  problem: string;
  hint: string;
}

interface Token {
  kind: 'operand' | 'name' | 'operator' | 'bracket' | 'end' | 'unclosed' | 'unknown';
  text: string;
  offset: number;
}

/** Order matters: the longer alternative first. */
const TOKENS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['operand', /'(?:[^'\\]|\\.)*'/suy],
  ['operand', /"(?:[^"\\]|\\.)*"/suy],
  ['name', /`(?:[^`\\]|\\.)*`/suy],
  ['unclosed', /['"`].*/suy],
  ['operand', /@[-+\dT:.Z]+/uy],
  ['operand', /\d+(?:\.\d+)?/uy],
  ['operand', /%(?:'(?:[^'\\]|\\.)*'|"[^"]*"|`[^`]*`|[A-Za-z_][\w-]*)/suy],
  ['operand', /\$(?:this|index|total)\b/uy],
  ['operator', /(?:and|or|xor|implies|div|mod|is|as|in|contains)\b/uy],
  ['name', /[A-Za-z_]\w*/uy],
  ['operator', /==|&&|\|\||<>|=>|<=|>=|!=|!~|[-+*/&|<>=~.,]/uy],
  ['bracket', /[()[\]{}]/uy],
  ['unknown', /./suy],
];

/** Operators of other languages, and their counterparts. */
const FOREIGN: Readonly<Record<string, string>> = {
  '==': '=',
  '&&': 'and',
  '||': 'or',
  '<>': '!=',
  '=>': 'implies',
  '!': 'not()',
  AND: 'and',
  OR: 'or',
  XOR: 'xor',
  IMPLIES: 'implies',
  IS: 'is',
  AS: 'as',
  IN: 'in',
  DIV: 'div',
  MOD: 'mod',
};

/** Operators that are names too, where a name can be. */
const NAMES = new Set(['is', 'as', 'in', 'contains']);
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const OPERAND = 'write a path, a literal or a function there, or remove what asks for one';

/**
 * Finds the first mistake in an expression that a parser has refused.
 *
 * @returns undefined if the order of its operands, operators and brackets is right
 */
export function syntaxMistake(text: string): SyntaxMistake | undefined {
  const open: { token: Token; isCall: boolean }[] = [];
  let previous: Token | undefined;
  let isOperandNext = true;
  for (const token of tokensOf(text)) {
    const at = (problem: string, hint: string): SyntaxMistake => ({ offset: token.offset, problem, hint });
    const shown = quoted(token.text);
    if (token.kind === 'unclosed')
      return at(`the text that begins with ${token.text[0]} is not closed`, `close it with ${token.text[0]}`);
    if (token.text.startsWith('"'))
      return at('a text is in double quotes', `write it in single quotes: '${token.text.slice(1, -1)}'`);
    const meant = Object.hasOwn(FOREIGN, token.text) ? FOREIGN[token.text] : undefined;
    if (meant !== undefined && (token.kind !== 'name' || !isOperandNext))
      return at(
        `${shown} is no operator of FHIRPath`,
        meant === 'not()' ? 'negate with the function: `x.not()`' : `write \`${meant}\``,
      );
    if (token.kind === 'unknown') return at(`${shown} is no part of FHIRPath`, unknownHint(token.text));
    if (token.kind === 'end') {
      if (isOperandNext) return at(missing(previous), previous ? OPERAND : 'write a condition');
      const last = open.at(-1)?.token;
      if (last === undefined) return undefined;
      return {
        offset: last.offset,
        problem: `${quoted(last.text)} is not closed`,
        hint: `close it with \`${CLOSING[last.text]}\``,
      };
    }
    const isName = token.kind === 'name' || (NAMES.has(token.text) && isOperandNext);
    if (isName || token.kind === 'operand') {
      if (!isOperandNext && !isUnit(previous, token))
        return at(betweenText(previous!, token), betweenHint(previous!, token));
      if (previous?.text === '.' && token.kind === 'operand' && !token.text.startsWith('$'))
        return at(
          `${shown} follows a dot, where a name must be`,
          'write the name of an element or a function',
        );
      isOperandNext = false;
      previous = { ...token, kind: isName ? 'name' : 'operand' };
      continue;
    }
    if (token.kind === 'operator') {
      const isSign = token.text === '+' || token.text === '-';
      if (isOperandNext && !(isSign && previous?.text !== '.'))
        return at(missingBefore(token, previous), OPERAND);
      if (token.text === ',' && !open.at(-1)?.isCall)
        return at(
          'a comma is outside of the brackets of a function',
          'combine conditions with `and` or `or`, and lists with `|`',
        );
      isOperandNext = true;
      previous = token;
      continue;
    }
    const opened = open.at(-1);
    if (Object.hasOwn(CLOSING, token.text)) {
      if (!isOperandNext && token.text === '(' && previous?.kind !== 'name')
        return at('a bracket follows what is no function', 'put an operator before the bracket');
      if (!isOperandNext && token.text === '{')
        return at('`{}` follows an operand', 'put an operator before it');
      if (isOperandNext && token.text === '[')
        return at('`[` follows no list', 'write the list before it: `name[0]`');
      if (isOperandNext && previous?.text === '.')
        return at(
          `${shown} follows a dot, where a name must be`,
          'write the name of an element or a function',
        );
      open.push({ token, isCall: token.text === '(' && !isOperandNext });
      isOperandNext = true;
    } else {
      if (!opened || CLOSING[opened.token.text] !== token.text)
        return at(
          opened ? `${shown} does not close ${quoted(opened.token.text)}` : `${shown} closes nothing`,
          opened
            ? `close it with \`${CLOSING[opened.token.text]}\` first`
            : 'remove it, or open the bracket before',
        );
      const isEmpty = previous === opened.token;
      const mayBeEmpty = opened.isCall || token.text === '}';
      if (token.text === '}' && !isEmpty)
        return {
          offset: opened.token.offset,
          problem: '`{` is not the empty collection',
          hint: 'write `{}`; lists are joined with `|`',
        };
      if (isOperandNext && !(isEmpty && mayBeEmpty)) return at(missingBefore(token, previous), OPERAND);
      open.pop();
      isOperandNext = false;
    }
    previous = token;
  }
  return undefined;
}

function* tokensOf(text: string): Generator<Token> {
  let offset = 0;
  for (;;) {
    offset += /^(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/u.exec(text.slice(offset))![0].length;
    if (offset === text.length) break;
    for (const [kind, pattern] of TOKENS) {
      pattern.lastIndex = offset;
      const found = pattern.exec(text)?.[0];
      if (found === undefined) continue;
      yield { kind, text: found, offset };
      offset += found.length;
      break;
    }
  }
  yield { kind: 'end', text: '', offset };
}

/** True for the unit of a quantity: `4 'mg'`, `4 days`. */
function isUnit(number: Token | undefined, unit: Token): boolean {
  if (number?.kind !== 'operand' || !/^\d/.test(number.text)) return false;
  return /^'|^(year|month|week|day|hour|minute|second|millisecond)s?$/.test(unit.text);
}

function missing(previous: Token | undefined): string {
  return previous === undefined ? 'the expression is empty' : `nothing follows ${quoted(previous.text)}`;
}

function missingBefore(token: Token, previous: Token | undefined): string {
  return previous === undefined
    ? `an operand is missing before ${quoted(token.text)}`
    : `an operand is missing between ${quoted(previous.text)} and ${quoted(token.text)}`;
}

function betweenText(previous: Token, token: Token): string {
  if (previous.text === 'not') return '`not` is a function, and no operator';
  return `no operator is between ${quoted(previous.text)} and ${quoted(token.text)}`;
}

function betweenHint(previous: Token, token: Token): string {
  if (previous.text === 'not') return `write it behind its operand: \`${token.text}.not()\``;
  if (/^(where|if|for|return|exists|select)$/i.test(previous.text))
    return 'put the argument of a function in brackets';
  return 'put an operator between them, such as `and`, `or`, `=` or a dot';
}

function unknownHint(text: string): string {
  if (/[\u2018\u2019\u201c\u201d]/.test(text)) return "use the straight quote: '";
  if (text === ';') return 'end it here: an expression has no semicolons';
  if (text === '$') return 'write `$this`, `$index` or the name of an element';
  if (text === '%') return 'write the name of a constant, such as `%resource`';
  return 'remove it, or put it in single quotes';
}

function quoted(text: string): string {
  return `\`${text.length > 30 ? `${text.slice(0, 30)}…` : text}\``;
}

/** Describes an offset: the column from 1, the line if there are several, and the text there. */
export function placeText(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  const line = text.includes('\n') ? `line ${before.length}, ` : '';
  const rest = text.slice(offset).split('\n', 1)[0]!.trim();
  const here = rest === '' ? 'the end' : quoted(rest.length > 20 ? rest.slice(0, 20) : rest);
  return `at ${line}column ${before.at(-1)!.length + 1} (${here})`;
}

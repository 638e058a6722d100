import type { Js } from '../../fhirpath/js.js';
import { propertyName, quote, regexLiteral } from './literals.js';

/** Spelling of the names of a compiled expression in the file that it is printed to. */
interface Spelling<Part> {
  /** A parameter or a local variable. */
  name(name: string): Part | string;
  /** A function of `runtime/fhirpath`. */
  helper(name: string): Part | string;
  /** The memo of a validation. */
  readonly memo: Part | string;
}

/** The compiler's own names. */
const PLAIN: Spelling<string> = { name: (name) => name, helper: (name) => name, memo: '$memo' };

const ATOM = 20;
const TYPEOF_OPERAND = 16;
const UNARY = 15;
const PRODUCT = 13;
const SUM = 12;
const RELATION = 10;
const EQUALITY = 9;
const AND = 5;
const OR = 4;
const EITHER = 3;
const CONDITIONAL = 2;

const BINARY: Readonly<Record<string, number>> = {
  '*': PRODUCT,
  '/': PRODUCT,
  '%': PRODUCT,
  '+': SUM,
  '-': SUM,
  '<': RELATION,
  '<=': RELATION,
  '>': RELATION,
  '>=': RELATION,
  '===': EQUALITY,
  '!==': EQUALITY,
};

/** Text as a list of parts: strings, and what the spelling gives for names. */
type Parts<Part> = readonly (Part | string)[];

/** A tree as text in one line; brackets only where they are needed. */
export function printParts<Part>(js: Js, spelling: Spelling<Part>): Parts<Part> {
  const list = (items: readonly Js[]): Parts<Part> =>
    items.flatMap((item, i) => (i === 0 ? within(item, CONDITIONAL) : [', ', ...within(item, CONDITIONAL)]));
  const within = (inner: Js, level: number): Parts<Part> =>
    levelOf(inner) < level ? ['(', ...print(inner), ')'] : print(inner);
  const joined = (items: readonly Js[], level: number, separator: string): Parts<Part> =>
    items.flatMap((item, i) => (i === 0 ? within(item, level) : [separator, ...within(item, level)]));
  const memo = (key: string): Parts<Part> => [spelling.memo, `[${quote(key)}]`];
  const print = (node: Js): Parts<Part> => {
    switch (node.kind) {
      case 'constant':
        return [typeof node.value === 'string' ? quote(node.value) : String(node.value)];
      case 'name':
        return [spelling.name(node.name)];
      case 'regex':
        return [regexLiteral(node.source, node.flags)];
      case 'array':
        return ['[', ...list(node.items), ']'];
      case 'object':
        return [
          '{ ',
          ...node.properties.flatMap(([key, value], i) => [
            `${i === 0 ? '' : ', '}${propertyName(key)}: `,
            ...within(value, CONDITIONAL),
          ]),
          ' }',
        ];
      case 'help':
        return [spelling.helper(node.name), '(', ...list(node.args), ')'];
      case 'math':
        return [`Math.${node.name}(`, ...list(node.args), ')'];
      case 'method':
        return [
          ...within(node.target, ATOM),
          `${node.optional ? '?.' : '.'}${node.name}(`,
          ...list(node.args),
          ')',
        ];
      case 'property':
        return [...within(node.target, ATOM), access(node.name, node.certain)];
      case 'item':
        return [...within(node.target, ATOM), '[', ...print(node.index), ']'];
      case 'not':
        return ['!', ...within(node.operand, UNARY)];
      case 'typeof':
        return ['typeof ', ...within(node.operand, TYPEOF_OPERAND)];
      case 'logic':
        return joined(node.terms, levelOf(node) + 1, node.operator === 'and' ? ' && ' : ' || ');
      case 'binary': {
        const level = levelOf(node);
        const [left, right] = level === EQUALITY ? [SUM, SUM] : [level, level + 1];
        return [...within(node.left, left), ` ${node.operator} `, ...within(node.right, right)];
      }
      case 'conditional':
        return [
          ...within(node.condition, EITHER),
          ' ? ',
          ...within(node.then, EITHER),
          ' : ',
          ...within(node.otherwise, CONDITIONAL),
        ];
      case 'either':
        return joined(node.alternatives, EQUALITY, ' ?? ');
      case 'arrow': {
        const body = node.body.kind === 'object' ? ['(', ...print(node.body), ')'] : print(node.body);
        return [`(${node.parameter}${node.typed ? ': any' : ''}) => `, ...body];
      }
      case 'memo':
        return ['(', ...memo(node.key), ' ??= new Set(', ...print(node.items), '))'];
      case 'memoized':
        return memo(node.key);
      case 'seen': {
        const sign = node.wanted ? '!==' : '===';
        // an element's name holds letters, digits and "[x]" only, or it would not be printed here
        const note = /^[\w[\]-]+$/.test(node.element) ? ` /* ${node.element} */` : '';
        return ['(', spelling.name('has'), ` & ${node.bit}${note}) ${sign} 0`];
      }
    }
  };
  return print(js);
}

/** A tree as text with the compiler's own names. */
export function printJs(js: Js): string {
  return printParts(js, PLAIN).join('');
}

function access(name: string, certain: boolean): string {
  const key = propertyName(name);
  if (key === name) return `${certain ? '.' : '?.'}${key}`;
  return `${certain ? '' : '?.'}[${quote(name)}]`;
}

/** Precedence of a node. */
function levelOf(js: Js): number {
  switch (js.kind) {
    case 'not':
    case 'typeof':
      return UNARY;
    case 'logic':
      return js.operator === 'and' ? AND : OR;
    case 'binary':
      return BINARY[js.operator]!;
    case 'seen':
      return EQUALITY;
    case 'either':
      return EITHER;
    case 'conditional':
    case 'arrow':
      return CONDITIONAL;
    default:
      return ATOM;
  }
}

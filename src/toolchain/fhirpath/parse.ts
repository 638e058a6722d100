import fhirpath from 'fhirpath';
import type { Expression, LiteralType } from './ast.js';
import { placeText, syntaxMistake } from './syntax.js';

/** A node of the `fhirpath` package's parser. */
interface Node {
  type: string;
  text?: string;
  value?: string;
  unit?: string;
  children?: Node[];
}

/** An expression that is no FHIRPath, or of a part of it that is not supported. */
export class FhirPathError extends Error {
  /** Advice for the author, if more can be said than to correct the expression. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string, options?: ErrorOptions) {
    super(message, options);
    this.hint = hint;
  }
}

/**
 * Parses a FHIRPath expression (STU3: http://hl7.org/fhir/STU3/fhirpath.html).
 *
 * @throws FhirPathError where it is not FHIRPath
 */
export function parse(text: string): Expression {
  let root: Node;
  try {
    root = fhirpath.parse(text) as Node;
  } catch (error) {
    throw syntaxError(text, error);
  }
  return expression(root);
}

/** The parser's own messages list its tokens: they are put in plain words, with the place in the expression. */
function syntaxError(text: string, cause: unknown): FhirPathError {
  const mistake = syntaxMistake(text);
  if (mistake)
    return new FhirPathError(
      `not FHIRPath: ${mistake.problem} ${placeText(text, mistake.offset)}`,
      mistake.hint,
      { cause },
    );
  const [first] = (cause as { errors?: [unknown, unknown, number, number][] }).errors ?? [];
  if (!first) return new FhirPathError('not FHIRPath', 'check its brackets, dots and operators', { cause });
  const [, , line, column] = first;
  const offset =
    text
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length +
    (line > 1 ? 1 : 0) +
    column;
  return new FhirPathError(
    `not FHIRPath: it cannot be read ${placeText(text, offset)}`,
    'check the operators and brackets there',
    { cause },
  );
}

const BINARY = new Set([
  'MultiplicativeExpression',
  'AdditiveExpression',
  'UnionExpression',
  'InequalityExpression',
  'EqualityExpression',
  'MembershipExpression',
  'AndExpression',
  'OrExpression',
  'ImpliesExpression',
]);

const LITERALS: Readonly<Record<string, LiteralType>> = {
  BooleanLiteral: 'boolean',
  DateLiteral: 'date',
  DateTimeLiteral: 'dateTime',
  TimeLiteral: 'time',
};

function expression(node: Node): Expression {
  const [first, second] = node.children ?? [];
  if (BINARY.has(node.type)) {
    return {
      kind: 'binary',
      operator: node.text!,
      left: expression(first!),
      right: expression(second!),
    };
  }
  const literal = LITERALS[node.type];
  if (literal) return { kind: 'literal', type: literal, value: node.text!.replace(/^@/, '') };
  switch (node.type) {
    case 'EntireExpression':
    case 'TermExpression':
    case 'InvocationTerm':
    case 'LiteralTerm':
    case 'ParenthesizedTerm':
    case 'ExternalConstantTerm':
      return expression(first!);
    case 'InvocationExpression':
      return invocation(second!, expression(first!));
    case 'MemberInvocation':
    case 'FunctionInvocation':
    case 'ThisInvocation':
    case 'IndexInvocation':
      return invocation(node, undefined);
    case 'IndexerExpression':
      return { kind: 'indexer', target: expression(first!), index: expression(second!) };
    case 'PolarityExpression':
      return { kind: 'unary', operator: node.text!, operand: expression(first!) };
    case 'TypeExpression':
      return {
        kind: 'type',
        operator: node.text as 'is' | 'as',
        operand: expression(first!),
        type: unquote(second!.text!),
      };
    case 'NullLiteral':
      return { kind: 'empty' };
    case 'StringLiteral':
      return { kind: 'literal', type: 'string', value: unescape(node.text!) };
    case 'NumberLiteral':
      return {
        kind: 'literal',
        type: node.text!.includes('.') ? 'decimal' : 'integer',
        value: node.text!,
      };
    case 'QuantityLiteral':
      return { kind: 'literal', type: 'quantity', value: node.value!, unit: unescape(node.unit!) };
    case 'ExternalConstant':
      return { kind: 'constant', name: unquote(first?.text ?? node.text ?? '') };
    default:
      throw new FhirPathError(`${node.type} is not supported`);
  }
}

function invocation(node: Node, target: Expression | undefined): Expression {
  const first = node.children?.[0];
  switch (node.type) {
    case 'MemberInvocation':
      return { kind: 'member', target, name: unquote(first!.text!) };
    case 'FunctionInvocation': {
      const [name, list] = first!.children ?? [];
      if (name?.text === undefined) throw new FhirPathError(`${first!.text ?? first!.type} is not supported`);
      if (name.text === 'trace' && target) return target; // what is traced is not to be seen
      return {
        kind: 'call',
        target,
        name: unquote(name.text),
        args: (list?.children ?? []).map(expression),
      };
    }
    case 'ThisInvocation':
      return { kind: 'this' };
    case 'IndexInvocation':
      return { kind: 'index' };
    default:
      throw new FhirPathError(`${node.type} is not supported`);
  }
}

/** A name without its back quotes. */
function unquote(name: string): string {
  return /^[`'"]/.test(name) ? unescape(name) : name;
}

const ESCAPES: Readonly<Record<string, string>> = { f: '\f', n: '\n', r: '\r', t: '\t' };

/** The text between the quotes of a string. An escape that FHIRPath does not define means its letter. */
function unescape(quoted: string): string {
  if (!/^['`"]/.test(quoted)) return quoted;
  return quoted
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_, hex: string | undefined, letter: string) =>
      hex ? String.fromCharCode(parseInt(hex, 16)) : (ESCAPES[letter] ?? letter),
    );
}

import { print, type Expression } from '../fhirpath/ast.js';

/** True, false, or nothing: FHIRPath's empty collection. */
type Truth = boolean | undefined;

/** Facts about paths that the expression does not state. */
export interface Known {
  /** True for a path whose values are no booleans: alone, one counts as true. */
  isBoolean(path: Expression): boolean | undefined;
  /** True for a path that the profile forbids. */
  isForbidden(path: Expression): boolean;
}

/** More parts than this make too many cases to go through. */
const MOST_PARTS = 10;

/**
 * The possible results of an invariant over all values of its parts. Parts count as independent unless they are spelt alike.
 *
 * @returns undefined if it has too many parts
 */
export function outcomes(expression: Expression, known: Known): Set<Truth> | undefined {
  const parts = new Map<string, readonly Truth[]>();
  const value = valueOf(expression, parts, known);
  if (parts.size > MOST_PARTS) return undefined;
  let cases: Map<string, Truth>[] = [new Map()];
  for (const [part, values] of parts)
    cases = cases.flatMap((one) => values.map((v) => new Map(one).set(part, v)));
  return new Set(cases.map(value));
}

type Value = (of: ReadonlyMap<string, Truth>) => Truth;
type Parts = Map<string, readonly Truth[]>;

const always =
  (truth: Truth): Value =>
  () =>
    truth;

function valueOf(e: Expression, parts: Parts, known: Known): Value {
  switch (e.kind) {
    case 'empty':
      return always(undefined);
    case 'literal':
      return always(e.type === 'boolean' ? e.value === 'true' : true);
    case 'binary':
      return operation(e, parts, known);
    case 'call':
      return call(e, parts, known);
    case 'member':
    case 'indexer':
    case 'this':
      return path(e, parts, known);
    case 'type':
      return e.operator === 'is' ? part(e, [true, false, undefined], parts) : path(e, parts, known);
    default:
      return always(true);
  }
}

function part(e: Expression, values: readonly Truth[], parts: Parts): Value {
  const key = print(e);
  parts.set(key, values);
  return (of) => of.get(key);
}

/** A path in the place of a condition: one value that is no boolean is true. */
function path(e: Expression, parts: Parts, known: Known): Value {
  if (known.isForbidden(e)) return always(undefined);
  return part(e, known.isBoolean(e) === false ? [true, undefined] : [true, false, undefined], parts);
}

function exists(e: Expression, parts: Parts, known: Known): Value {
  if (e.kind === 'literal') return always(true);
  if (e.kind === 'empty' || known.isForbidden(e)) return always(false);
  return part({ kind: 'call', target: e, name: 'exists', args: [] }, [true, false], parts);
}

const not =
  (value: Value): Value =>
  (of) => {
    const truth = value(of);
    return truth === undefined ? undefined : !truth;
  };

/** Functions whose value is a text, a number or a date: alone, that counts as true. */
const OF_NO_BOOLEAN = new Set(
  'count length indexOf substring replace toString toInteger toDecimal lower upper trim'.split(' '),
);

function call(e: Extract<Expression, { kind: 'call' }>, parts: Parts, known: Known): Value {
  const target: Expression = e.target ?? { kind: 'this' };
  const [first] = e.args;
  switch (e.name) {
    case 'not':
      return not(valueOf(target, parts, known));
    case 'exists':
      if (first && isOnlyTrue(first, known)) return exists(target, parts, known);
      return exists(first ? { kind: 'call', target, name: 'where', args: [first] } : target, parts, known);
    case 'empty':
      return not(exists(target, parts, known));
    case 'all':
      return first && isOnlyTrue(first, known) ? always(true) : part(e, [true, false], parts);
    case 'trace':
      return valueOf(target, parts, known);
  }
  if (OF_NO_BOOLEAN.has(e.name)) return part(e, [true, undefined], parts);
  return part(e, [true, false, undefined], parts);
}

function isOnlyTrue(e: Expression, known: Known): boolean {
  const found = outcomes(e, { ...known, isForbidden: () => false });
  return found !== undefined && [...found].every((truth) => truth === true);
}

function operation(e: Extract<Expression, { kind: 'binary' }>, parts: Parts, known: Known): Value {
  const { operator, left, right } = e;
  const counted = countCompared(e, parts, known);
  if (counted) return counted;
  switch (operator) {
    case 'and':
    case 'or':
    case 'xor':
    case 'implies': {
      const [a, b] = [valueOf(left, parts, known), valueOf(right, parts, known)];
      return (of) => logic(operator, a(of), b(of));
    }
    case '!=':
      return not(operation({ ...e, operator: '=' }, parts, known));
    case '=': {
      const literals = compared(operator, left, right);
      if (literals !== undefined) return always(literals);
      if (isNothing(left, known) || isNothing(right, known)) return always(undefined);
      return part(e, print(left) === print(right) ? [true, undefined] : [true, false, undefined], parts);
    }
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const literals = compared(operator, left, right);
      if (literals !== undefined) return always(literals);
      return part(e, [true, false, undefined], parts);
    }
    case 'in':
    case 'contains':
      return part(e, [true, false, undefined], parts);
    case '|':
      return part(e, [true, false, undefined], parts);
    default:
      return part(e, [true, undefined], parts);
  }
}

function isNothing(e: Expression, known: Known): boolean {
  return e.kind === 'empty' || known.isForbidden(e);
}

/** A count compared with a number: whether there is anything, or what no count can be. */
function countCompared(
  e: Extract<Expression, { kind: 'binary' }>,
  parts: Parts,
  known: Known,
): Value | undefined {
  const { left, operator, right } = e;
  if (left.kind !== 'call' || left.name !== 'count' || right.kind !== 'literal') return undefined;
  const said = `${operator} ${right.value}`;
  if (said === '>= 0') return always(true);
  if (said === '< 0') return always(false);
  const some = () => exists(left.target ?? { kind: 'this' }, parts, known);
  if (['> 0', '>= 1', '!= 0'].includes(said)) return some();
  if (['= 0', '< 1', '<= 0'].includes(said)) return not(some());
  return undefined;
}

/** Two literals of one type, compared. */
function compared(operator: string, left: Expression, right: Expression): boolean | undefined {
  if (left.kind !== 'literal' || right.kind !== 'literal' || left.unit !== right.unit) return undefined;
  const isNumber = [left, right].every(({ type }) => type === 'integer' || type === 'decimal');
  if (!isNumber && left.type !== right.type) return undefined;
  const [a, b] = isNumber ? [Number(left.value), Number(right.value)] : [left.value, right.value];
  switch (operator) {
    case '=':
      return a === b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    default:
      return a >= b;
  }
}

/** FHIRPath: http://hl7.org/fhirpath/STU1, boolean logic. */
function logic(operator: 'and' | 'or' | 'xor' | 'implies', a: Truth, b: Truth): Truth {
  switch (operator) {
    case 'and':
      if (a === false || b === false) return false;
      return a === undefined || b === undefined ? undefined : true;
    case 'or':
      if (a === true || b === true) return true;
      return a === undefined || b === undefined ? undefined : false;
    case 'xor':
      return a === undefined || b === undefined ? undefined : a !== b;
    case 'implies':
      if (a === false || b === true) return true;
      return a === true ? b : undefined;
  }
}

import { isResourceWide, print, type Expression } from './ast.js';
import * as js from './js.js';
import type { Js } from './js.js';
import { type Emission, unsupported } from './scope.js';
import type { ValueClass } from './types.js';
import { type Scalar, type Truth, type Value, classOf, exists, maybe, scalarOf, truth } from './value.js';

const NEVER_KNOWN: Truth = { kind: 'truth', isTrue: js.FALSE, notFalse: js.TRUE };
const COMPARE: Partial<Record<ValueClass, string>> = {
  date: 'compareDates',
  time: 'compareTimes',
  quantity: 'compareQuantities',
};

const single = (v: Value): Scalar | undefined =>
  v.kind === 'scalar' ? v : v.kind === 'truth' ? scalarOf(v) : undefined;

/** The class in which two values can be compared, if any. `any` takes the class of the other value where a helper checks it at run time. */
function common(a: ValueClass, b: ValueClass): ValueClass | undefined {
  if (a === b) return a;
  if (a !== 'any' && b !== 'any') return undefined;
  const other = a === 'any' ? b : a;
  return COMPARE[other] ? other : 'any';
}

/** `a = b`, and `a != b` where `wanted` is false. Empty where one of them is. FHIRPath: Equality */
export function equality(em: Emission, left: Value, right: Value, wanted: boolean, e: Expression): Truth {
  if (left.kind === 'nothing' || right.kind === 'nothing') return NEVER_KNOWN;
  const shared = common(classOf(left), classOf(right));
  if (!shared) unsupported(`a ${classOf(left)} never equals a ${classOf(right)}`, e);
  const [a, b] = [single(left), single(right)];
  if (a && b) requireOneUnit(a, b, e);
  const equal = a && b ? equalScalars(em, a, b, shared) : equalLists(em, left, right, shared, e);
  return wanted ? equal : negated(equal);
}

export function negated(t: Truth): Truth {
  return { kind: 'truth', isTrue: js.not(t.notFalse), notFalse: js.not(t.isTrue) };
}

/**
 * `a ~ b`, and `a !~ b` where `wanted` is false, as far as one of them is known to be empty: two empty collections are equivalent.
 * Equivalence of values is not supported. FHIRPath: Equivalence
 */
export function equivalence(left: Value, right: Value, wanted: boolean, e: Expression): Truth {
  if (left.kind !== 'nothing' && right.kind !== 'nothing')
    unsupported(`${wanted ? '~' : '!~'} of a ${classOf(left)} and a ${classOf(right)}`, e);
  const isThere = exists(left.kind === 'nothing' ? right : left);
  return truth(wanted ? js.not(isThere) : isThere);
}

/** Quantities written out in different units cannot be compared without a conversion. */
function requireOneUnit(a: Scalar, b: Scalar, e: Expression): void {
  if (a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit)
    unsupported(`a comparison of '${a.unit}' with '${b.unit}'`, e);
}

function equalScalars(em: Emission, a: Scalar, b: Scalar, shared: ValueClass): Truth {
  const compare = COMPARE[shared];
  if (compare) {
    const order = em.help(compare, a.value, b.value);
    // an element without a value exists and equals nothing; an order that cannot be decided is not a number
    const valued = [a, b].flatMap((s) =>
      s.element ? [js.or(js.isDefined(s.value), js.not(js.isDefined(s.element)))] : [],
    );
    return {
      kind: 'truth',
      isTrue: js.same(order, js.number(0)),
      notFalse: js.and(...valued, js.not(js.relation(js.math('abs', order), '>', js.number(0)))),
    };
  }
  if (shared === 'complex' || shared === 'any') {
    if (shared === 'any' && (a.literal !== undefined || b.literal !== undefined)) return identical(a, b);
    return maybe(em.help('equalLists', em.array(a), em.array(b)));
  }
  return identical(a, b);
}

function identical(a: Scalar, b: Scalar): Truth {
  if (a.certain && b.certain) return truth(js.same(a.value, b.value));
  if (a.class === 'boolean' && typeof b.literal === 'boolean') {
    const other = js.differs(a.value, js.bool(!b.literal));
    if (!a.element) return { kind: 'truth', isTrue: js.same(a.value, b.value), notFalse: other };
  }
  // an element without a value exists and equals nothing
  const equal = js.same(a.value, b.value);
  const missing = [a, b].map((s) => js.not(s.exists));
  const isLiteral = a.literal !== undefined || b.literal !== undefined;
  return {
    kind: 'truth',
    isTrue: isLiteral ? equal : js.and(a.exists, b.exists, equal),
    notFalse: js.or(...missing, equal),
  };
}

function equalLists(em: Emission, a: Value, b: Value, shared: ValueClass, e: Expression): Truth {
  if (COMPARE[shared] && shared !== 'quantity') unsupported('equality of lists of dates or times', e);
  return maybe(em.help('equalLists', em.array(a), em.array(b)));
}

const OPPOSITE: Readonly<Record<string, string>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' };

/** `a < b` and its like, of single items. FHIRPath: Comparison */
export function inequality(em: Emission, left: Value, operator: string, right: Value, e: Expression): Truth {
  if (left.kind === 'nothing' || right.kind === 'nothing') return NEVER_KNOWN;
  const [a, b] = [single(left), single(right)];
  if (!a || !b) unsupported(`${operator} of a list`, e);
  requireOneUnit(a, b, e);
  const shared = common(a.class, b.class);
  if (!shared || shared === 'boolean' || shared === 'complex' || shared === 'any') {
    unsupported(`${operator} between a ${a.class} and a ${b.class}`, e);
  }
  const compare = COMPARE[shared];
  const [x, y] = compare
    ? [em.help(compare, a.value, b.value), js.number(0)]
    : shared === 'number'
      ? [em.number(a), em.number(b)]
      : [a.value, b.value];
  if (js.isTrue(a.exists) && js.isTrue(b.exists) && shared === 'number') {
    const order = js.relation(x, operator, y);
    return truth({ ...order, inverse: js.relation(x, OPPOSITE[operator]!, y) });
  }
  // NaN and undefined are on neither side of anything
  return {
    kind: 'truth',
    isTrue: js.relation(x, operator, y),
    notFalse: js.not(js.relation(x, OPPOSITE[operator]!, y)),
  };
}

/** `item in list`; a list on the left is in it if all of its items are, as HL7's engine has it. FHIRPath: Collections */
export function membership(
  em: Emission,
  left: Value,
  right: Value,
  rightExpression: Expression,
  e: Expression,
): Truth {
  if (left.kind === 'nothing') return NEVER_KNOWN;
  if (right.kind === 'nothing') return { kind: 'truth', isTrue: js.FALSE, notFalse: js.not(exists(left)) };
  const classes = [classOf(left), classOf(right)] as const;
  if (!common(...classes)) unsupported(`a ${classes[0]} is never in a list of ${classes[1]}`, e);
  const test = tester(em, right, rightExpression, classes.includes('string'));
  const a = single(left);
  if (a) {
    const found = test(a.bare ?? a.value);
    return { kind: 'truth', isTrue: js.and(a.exists, found), notFalse: js.or(js.not(a.exists), found) };
  }
  const name = em.name('value');
  const all = js.method(em.array(left), 'every', js.arrow(name, test(js.name(name))));
  return { kind: 'truth', isTrue: js.and(exists(left), all), notFalse: js.or(js.not(exists(left)), all) };
}

/** Builds the test that finds a value in a collection. */
function tester(em: Emission, v: Value, e: Expression, isText: boolean): (value: Js) => Js {
  const literals = literalsOf(e);
  if (literals) {
    return (value) =>
      literals.length <= 4
        ? js.or(...literals.map((l) => js.same(value, js.text(l))))
        : js.method(js.array(...literals.map(js.text)), 'includes', value);
  }
  if (v.kind === 'scalar' && isText) return (value) => js.same(value, v.value);
  if (isText && isResourceWide(e)) {
    const set: Js = { kind: 'memo', key: print(e), items: em.array(v) };
    return (value) => js.method(set, 'has', value);
  }
  if (isText) return (value) => js.method(em.array(v), 'includes', value);
  return (value) => em.help('subsetOf', em.help('flat', value), em.array(v));
}

/** The strings of `'a' | 'b'`. */
function literalsOf(e: Expression): string[] | undefined {
  if (e.kind === 'literal' && e.type === 'string') return [e.value];
  if (e.kind !== 'binary' || e.operator !== '|') return undefined;
  const [left, right] = [literalsOf(e.left), literalsOf(e.right)];
  return left && right && [...new Set([...left, ...right])];
}

/** Operations of FHIRPath's operators on compiled values. Some functions use them too. */

import type { Expression } from './ast.js';
import * as js from './js.js';
import type { Js } from './js.js';
import { narrowed } from './navigate.js';
import { type Emission, type Scope, unsupported } from './scope.js';
import { ANY } from './types.js';
import {
  type Scalar,
  type Truth,
  type Value,
  NOTHING,
  classOf,
  computed,
  exists,
  isElement,
  maybe,
  scalarOf,
  truth,
  typesOf,
} from './value.js';

/** `list[n]` */
export function item(list: Value, index: Value, scope: Scope, e: Expression): Value {
  if (index.kind !== 'scalar' || index.class !== 'number') unsupported('an index that is not a number', e);
  if (list.kind === 'nothing') return list;
  if (list.kind !== 'loop') {
    const only = list.kind === 'truth' ? scalarOf(list) : list;
    if (index.literal === undefined) unsupported('a computed index of a single item', e);
    return index.literal === 0 ? only : NOTHING;
  }
  const value = { kind: 'item', target: scope.emission.array(list), index: index.value } as const;
  return {
    kind: 'scalar',
    value,
    exists: js.isDefined(value),
    types: typesOf(list),
    class: classOf(list),
  };
}

/** The one item that is meant. */
export function single(v: Value, e: Expression): Scalar {
  if (v.kind === 'truth') return scalarOf(v);
  if (v.kind === 'scalar') return v;
  return unsupported(
    v.kind === 'loop' ? 'a list where one item is meant' : 'nothing where one item is meant',
    e,
  );
}

/** A value as a condition. A single item that is no boolean counts as true, and so do several items (HL7's engine). */
export function conditionOf(v: Value, scope: Scope): Truth {
  switch (v.kind) {
    case 'truth':
      return v;
    case 'nothing':
      return { kind: 'truth', isTrue: js.FALSE, notFalse: js.TRUE };
    case 'scalar':
      if (v.class === 'boolean') return maybe(v.value);
      if (v.class !== 'any') return { kind: 'truth', isTrue: v.exists, notFalse: js.TRUE };
      return {
        kind: 'truth',
        isTrue: js.and(v.exists, js.differs(v.value, js.FALSE)),
        notFalse: js.differs(v.value, js.FALSE),
      };
    case 'loop':
      if (classOf(v) === 'boolean' || classOf(v) === 'any') {
        return maybe(scope.emission.help('truthOf', scope.emission.array(v)));
      }
      return { kind: 'truth', isTrue: exists(v), notFalse: js.TRUE };
  }
}

/** Kleene's logic on what is true and what is not false. FHIRPath: Boolean logic */
export function logic(operator: string, a: Truth, b: Truth): Truth {
  const made = (isTrue: Js, notFalse: Js): Truth => ({ kind: 'truth', isTrue, notFalse });
  switch (operator) {
    case 'and':
      return made(js.and(a.isTrue, b.isTrue), js.and(a.notFalse, b.notFalse));
    case 'or':
      return made(js.or(a.isTrue, b.isTrue), js.or(a.notFalse, b.notFalse));
    case 'implies':
      return made(js.or(js.not(a.notFalse), b.isTrue), js.or(js.not(a.isTrue), b.notFalse));
    default: {
      const isKnown = (t: Truth) => js.keyOf(t.isTrue) === js.keyOf(t.notFalse);
      if (isKnown(a) && isKnown(b)) return truth(js.differs(a.isTrue, b.isTrue));
      const oneOf = (x: Truth, y: Truth) => js.and(x.isTrue, js.not(y.notFalse));
      const bothTrue = js.and(a.isTrue, b.isTrue);
      const bothFalse = js.and(js.not(a.notFalse), js.not(b.notFalse));
      return made(js.or(oneOf(a, b), oneOf(b, a)), js.not(js.or(bothTrue, bothFalse)));
    }
  }
}

/** `a | b`: what is in one of them, each once. */
export function union(a: Value, b: Value, scope: Scope): Value {
  if (a.kind === 'nothing') return b;
  if (b.kind === 'nothing') return a;
  const { emission } = scope;
  const all = emission.help('distinct', emission.help('flat', emission.item(a), emission.item(b)));
  return joined(all, a, b, scope);
}

/** A list that holds the items of both. */
export function joined(all: Js, a: Value, b: Value, scope: Scope): Value {
  const sameClass = classOf(a) === classOf(b);
  const types =
    sameClass && classOf(a) !== 'complex' ? typesOf(a) : [...new Set([...typesOf(a), ...typesOf(b)])];
  return scope.emission.loop(all, 'item', {
    types: sameClass || types.length > 0 ? types : [ANY],
    class: sameClass ? classOf(a) : 'any',
  });
}

/** `a & b`: what is missing counts as ''. */
export function concatenation(em: Emission, left: Value, right: Value, e: Expression): Value {
  const part = (v: Value): Js => {
    if (v.kind === 'nothing') return js.text('');
    const s = single(v, e);
    if (s.class !== 'string') unsupported(`& of a ${s.class}`, e);
    return isElement(s) || s.literal !== undefined || s.certain
      ? em.text(s)
      : js.either(s.value, js.text(''));
  };
  return { ...computed(js.sum(part(left), '+', part(right)), 'string', js.TRUE), certain: true };
}

/** `a + b` and its like: nothing where one of them is missing. FHIRPath: Math */
export function arithmetic(em: Emission, operator: string, left: Value, right: Value, e: Expression): Value {
  if (left.kind === 'nothing' || right.kind === 'nothing') return NOTHING;
  const [a, b] = [single(left, e), single(right, e)];
  const there = js.and(...[a, b].filter((s) => !js.isTrue(s.exists)).map((s) => js.isDefined(s.value)));
  if (a.class === 'string' && b.class === 'string' && operator === '+') {
    const whole = js.sum(em.text(a), '+', em.text(b));
    return { ...computed(js.conditional(there, whole, js.UNDEFINED), 'string', there), bare: whole };
  }
  if (a.class !== 'number' || b.class !== 'number')
    unsupported(`${operator} of a ${a.class} and a ${b.class}`, e);
  const value = calculation(em, operator, a, b, e);
  const isNumber =
    operator === '/' || operator === 'div' || operator === 'mod'
      ? js.and(there, js.differs(b.value, js.number(0)))
      : there;
  return computed(js.conditional(isNumber, value, js.UNDEFINED), 'number', isNumber);
}

const OPERATORS = new Set(['+', '-', '*', '/', 'mod', 'div']);

function calculation(em: Emission, operator: string, a: Scalar, b: Scalar, e: Expression): Js {
  if (!OPERATORS.has(operator)) unsupported(`operator ${operator}`, e);
  const [x, y] = [em.number(a), em.number(b)];
  // decimals are decimal: in binary, 1.8 - 1.2 is not 0.6
  if (!isInteger(a) || !isInteger(b)) return em.help('calculate', x, js.text(operator), y);
  switch (operator) {
    case '+':
    case '-':
      return js.sum(x, operator, y);
    case 'mod':
      return js.product(x, '%', y);
    case 'div':
      return js.math('trunc', js.product(x, '/', y));
    default:
      return js.product(x, operator as '*' | '/', y);
  }
}

const INTEGERS = new Set(['integer', 'positiveInt', 'unsignedInt']);

function isInteger({ numeral, types }: Scalar): boolean {
  if (numeral !== undefined) return !numeral.includes('.');
  return types.length > 0 && types.every((t) => INTEGERS.has(t.code));
}

/** `is` and `as`, operator or function. */
export function typeOperation(
  from: Value,
  operator: string,
  type: string,
  scope: Scope,
  e: Expression,
): Value {
  const kept = narrowed(scope.emission, from, type, e);
  if (operator !== 'is') return kept;
  if (from.kind !== 'loop') {
    const isTrue = exists(kept);
    return { kind: 'truth', isTrue, notFalse: js.or(js.not(exists(from)), isTrue) };
  }
  // of several items there is no answer
  const isOne = js.same(js.property(scope.emission.array(from), 'length', true), js.number(1));
  const isTrue = js.and(isOne, exists(kept));
  return { kind: 'truth', isTrue, notFalse: js.or(js.not(isOne), isTrue) };
}

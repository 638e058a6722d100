import * as js from './js.js';
import type { Js } from './js.js';
import type { NodeType, ValueClass } from './types.js';

/** The emitted form of a part of an expression. */
export type Value = Nothing | Scalar | Loop | Truth;

/** `{}`, and whatever is known to be empty. */
export interface Nothing {
  kind: 'nothing';
}

/** At most one item. */
export interface Scalar {
  kind: 'scalar';
  /** The item's value; undefined where there is none. */
  value: Js;
  /** True if the item exists, which may be an element with an id or extensions and no value. */
  exists: Js;
  /** FHIR's types of the item: several for a choice, none for a value that FHIRPath computes. */
  types: readonly NodeType[];
  class: ValueClass;
  /** True if the value is never undefined or null, so that its properties can be read without a guard. */
  certain?: boolean;
  /** Primitives only: the `_` object with id and extensions. */
  element?: Js;
  /** Choices only: the value for each type. */
  options?: readonly { type: NodeType; value: Scalar }[];
  /** The value where it is known to be there. */
  bare?: Js;
  /** Filtered items only: the condition, and the item itself. */
  guard?: { condition: Js; item: Scalar };
  /** The value of a literal. */
  literal?: string | number | boolean;
  /** The text of a number literal: `1.0` is a decimal, and converts to '1.0'. */
  numeral?: string;
  /** The unit of a quantity literal. */
  unit?: string;
}

/** The items that a body gives for each item of an array, in order. */
export interface Loop {
  kind: 'loop';
  /** An array. */
  over: Js;
  /** The variable that the body calls an item by. */
  item: string;
  body: Value;
  /** Primitives only: the `_` objects of the items. */
  elements?: Js;
  /** `descendants()` only: the element that they descend from. */
  descendantsOf?: Js;
}

/** A boolean that the expression computes, as three-valued logic needs it: empty is neither true nor false. */
export interface Truth {
  kind: 'truth';
  isTrue: Js;
  /** True or empty. */
  notFalse: Js;
}

export const NOTHING: Nothing = { kind: 'nothing' };

/** A boolean that is never empty. */
export const truth = (condition: Js): Truth => ({ kind: 'truth', isTrue: condition, notFalse: condition });

/** A value that FHIRPath computes: there unless undefined. */
export function computed(value: Js, valueClass: ValueClass, exists: Js = js.isDefined(value)): Scalar {
  const certain = js.isTrue(exists);
  return { kind: 'scalar', value, exists, types: [], class: valueClass, ...(certain && { certain }) };
}

/** A boolean or undefined, from a helper. */
export const maybe = (value: Js): Truth => ({
  kind: 'truth',
  isTrue: js.same(value, js.TRUE),
  notFalse: js.differs(value, js.FALSE),
});

export function exists(v: Value): Js {
  switch (v.kind) {
    case 'nothing':
      return js.FALSE;
    case 'scalar':
      return v.exists;
    case 'truth':
      return js.or(v.isTrue, js.not(v.notFalse));
    case 'loop':
      if (isDirect(v)) return hasItems(v.over);
      return js.method(v.over, 'some', js.arrow(v.item, exists(v.body)));
  }
}

function hasItems(array: Js): Js {
  const length = js.property(array, 'length', true);
  return { ...js.relation(length, '>', js.number(0)), inverse: js.same(length, js.number(0)) };
}

/** True if a loop gives the items of its array unchanged. */
export function isDirect(v: Loop): boolean {
  return v.body.kind === 'scalar' && js.isTrue(v.body.exists) && isItem(v.body.value, v.item);
}

const isItem = (value: Js, item: string): boolean => value.kind === 'name' && value.name === item;

/** The item's value, or undefined; only of what is at most one item. */
export function valueOf(v: Nothing | Scalar | Truth): Js {
  switch (v.kind) {
    case 'nothing':
      return js.UNDEFINED;
    case 'scalar':
      return v.value;
    case 'truth':
      if (js.keyOf(v.isTrue) === js.keyOf(v.notFalse)) return v.isTrue;
      return js.conditional(v.isTrue, js.TRUE, js.conditional(v.notFalse, js.UNDEFINED, js.FALSE));
  }
}

/** The item as it appears in an array: a primitive without a value is its `_` object. */
export function itemOf(v: Scalar): Js {
  return v.element ? js.either(v.value, v.element) : v.value;
}

/** True if every item meets a condition. */
export function every(v: Value, condition: (item: Scalar) => Js): Js {
  switch (v.kind) {
    case 'nothing':
      return js.TRUE;
    case 'truth':
      return every(scalarOf(v), condition);
    case 'scalar':
      return js.or(js.not(v.exists), condition(v.guard?.item ?? v));
    case 'loop': {
      const body = every(v.body, condition);
      return js.isTrue(body) ? body : js.method(v.over, 'every', js.arrow(v.item, body));
    }
  }
}

/** The items that hold to a condition. */
export function filter(v: Value, condition: (item: Scalar) => Js): Value {
  switch (v.kind) {
    case 'nothing':
      return v;
    case 'truth':
      return filter(scalarOf(v), condition);
    case 'scalar':
      return guarded(v, condition(v.guard?.item ?? v));
    case 'loop':
      return { ...v, body: filter(v.body, condition) };
  }
}

/** The item if a condition holds. */
export function guarded(v: Scalar, condition: Js, exists: Js = js.and(v.exists, condition)): Value {
  if (js.isTrue(condition)) return v;
  if (js.isFalse(condition)) return NOTHING;
  const item = v.guard?.item ?? v;
  const whole = v.guard ? js.and(v.guard.condition, condition) : condition;
  return {
    ...item,
    certain: false,
    value: js.conditional(whole, item.value, js.UNDEFINED),
    exists,
    guard: { condition: whole, item },
    ...(item.element && { element: js.conditional(whole, item.element, js.UNDEFINED) }),
    ...(item.options && {
      options: item.options.map((o) => ({ ...o, value: guarded(o.value, whole) as Scalar })),
    }),
  };
}

/** The results of a projection of each item, in order. */
export function map(v: Value, project: (item: Scalar) => Value): Value {
  switch (v.kind) {
    case 'nothing':
      return v;
    case 'truth':
      return project(scalarOf(v));
    case 'scalar': {
      if (v.guard) return onlyIf(v.guard.condition, map(v.guard.item, project));
      const projected = project(v);
      return projected.kind === 'scalar' && js.isTrue(projected.exists)
        ? guarded(projected, v.exists)
        : projected;
    }
    case 'loop': {
      const body = map(v.body, project);
      return body.kind === 'nothing' ? body : { ...v, body };
    }
  }
}

function onlyIf(condition: Js, v: Value): Value {
  switch (v.kind) {
    case 'nothing':
      return v;
    case 'truth':
      return guarded(scalarOf(v), condition);
    case 'scalar':
      return guarded(v, condition);
    case 'loop':
      return { ...v, over: js.conditional(condition, v.over, js.array()) };
  }
}

export function scalarOf(v: Truth): Scalar {
  if (js.keyOf(v.isTrue) === js.keyOf(v.notFalse)) {
    const known = { ...computed(v.isTrue, 'boolean', js.TRUE), certain: true };
    return js.isTrue(v.isTrue) || js.isFalse(v.isTrue) ? { ...known, literal: js.isTrue(v.isTrue) } : known;
  }
  return computed(valueOf(v), 'boolean', exists(v));
}

/** True if an item is an element: JSON may hold a value of any type there, whatever the definition says. */
export const isElement = (s: Scalar): boolean => s.types.length > 0;

/** The types that items can have. */
export function typesOf(v: Value): readonly NodeType[] {
  if (v.kind === 'scalar') return v.types;
  return v.kind === 'loop' ? typesOf(v.body) : [];
}

export function classOf(v: Value): ValueClass {
  if (v.kind === 'scalar') return v.class;
  if (v.kind === 'loop') return classOf(v.body);
  return v.kind === 'truth' ? 'boolean' : 'any';
}

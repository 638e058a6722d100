import * as js from './js.js';
import type { Js } from './js.js';
import type { NodeType, ValueClass } from './types.js';

/** What a part of an expression is in the code that is emitted. */
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
  /** Whether there is an item: it may be an element with an id or extensions and no value. */
  exists: Js;
  /** What FHIR's type is; more than one of a choice. Of what FHIRPath makes, none. */
  types: readonly NodeType[];
  class: ValueClass;
  /** Whether the value is never undefined or null, so that it may be read from without care. */
  certain?: boolean;
  /** Of a primitive element: its `_` sibling, with id and extensions. */
  element?: Js;
  /** Of a choice: each type's own value. */
  options?: readonly { type: NodeType; value: Scalar }[];
  /** The value where it is known to be there. */
  bare?: Js;
  /** Of an item that a condition let through: the condition, and the item as it is where that holds. */
  guard?: { condition: Js; item: Scalar };
  /** Of a literal: what it is. */
  literal?: string | number | boolean;
}

/** What the body is of each item of an array, in a row. */
export interface Loop {
  kind: 'loop';
  /** An array. */
  over: Js;
  /** The variable that the body calls an item by. */
  item: string;
  body: Value;
  /** Of a primitive element: the `_` objects of its items. */
  elements?: Js;
  /** Of `descendants()`: whose. */
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

/** Whether a loop gives the items of its array as they are. */
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

/** What stands for the item in an array: a primitive without a value is there as its `_` object. */
export function itemOf(v: Scalar): Js {
  return v.element ? js.either(v.value, v.element) : v.value;
}

/** Whether every item holds to a condition. */
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

/** What a projection makes of each item, in a row. */
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

/** Whether an item is an element, which in JSON can be of any type, whatever its definition says. */
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

// Part of the toolchain's runtime, the same for every project. Do not edit.
import type { Context } from './context.js';
import type { IssueCode } from './issues.js';
import type { Json, Shape } from './shape.js';

/** Looks at a property's value beyond its type: a binding, a fixed value, the targets of a reference. */
export type Check = (value: unknown, rule: Rule, c: Context, object: Json) => void;

/** What a definition says of a property. */
export interface Spec {
  /** Whether it must be there; a name where only a slice of it must: `extension:deliveryChannel`. */
  readonly required?: boolean | string;
  /** Of a primitive: whether a value is one. */
  readonly test?: (value: unknown) => boolean;
  /** What a primitive must be, for a message. */
  readonly wanted?: string;
  /** What is wrong with a primitive of the right JSON type; of one with a fixed value, with any other value. */
  readonly failure?: IssueCode;
  /** Of objects: what they are. */
  readonly shape?: Shape;
  /** Of what is neither one primitive nor one object: how it is looked at. */
  readonly look?: Check;
  readonly min?: number;
  readonly max?: number;
  readonly checks?: readonly Check[];
  /** What stands beside a primitive's value, where more is said of it than that it can be there. */
  readonly half?: Shape;
  /** Of a choice: each type's rules, by the end of the property's name. */
  readonly types?: Properties;
}

export type Properties = Readonly<Record<string, Spec>>;

/** How a value is looked at. */
export const enum Kind {
  Primitive,
  Object,
  Other,
}

/** The same for the walk. All are of one form, which makes it fast. */
export interface Rule {
  readonly kind: Kind;
  /** Of the element: `status`, `value[x]`. */
  readonly name: string;
  /** Its place in FHIRPath, below the object: `.status`, `.value`. */
  readonly at: string;
  /** The element's bits in its shape; see `Shape.elements` and `Shape.choices`. */
  readonly bits: number;
  readonly test: ((value: unknown) => boolean) | undefined;
  readonly wanted: string;
  readonly failure: IssueCode;
  readonly shape: Shape;
  readonly look: Check;
  readonly min: number;
  readonly max: number;
  readonly checks: readonly Check[] | undefined;
  readonly half: Shape | undefined;
}

/** The rule of a property: what is said of it, or, where no more is said than that it must be there, what was said before. */
export function ruleOf(spec: Spec, name: string, before: Rule | undefined): Rule {
  const { test, shape, look, max = Infinity } = spec;
  if (before && !test && !shape && !look && max > 0) return before;
  return {
    kind: look || max === 0 ? Kind.Other : test ? Kind.Primitive : Kind.Object,
    name,
    at: `.${name.replace('[x]', '')}`,
    bits: 0,
    test,
    wanted: spec.wanted ?? '',
    failure: spec.failure ?? 'type.primitive',
    shape: shape!,
    look: max === 0 ? forbid : look!,
    min: spec.min ?? 0,
    max,
    checks: spec.checks,
    half: spec.half,
  };
}

function forbid(_: unknown, rule: Rule, c: Context): void {
  c.say(rule.name.endsWith(']') ? 'type.choice' : 'cardinality.max', rule, 'there', 'absent');
}

/** An element that the definition forbids. */
export const forbidden: Spec = { max: 0 };

/** An element that must be there; `spec` left out where no more is said of it than before. */
export function required(spec: Spec = {}, slice?: string): Spec {
  return { ...spec, required: slice ?? true };
}

/** What is said of an element beyond its type. */
export function checked(spec: Spec, ...checks: Check[]): Spec {
  return { ...spec, checks };
}

/** An element of several types: `value[x]`. */
export function choice(types: Properties): Spec {
  return { types };
}

/** One object: the value of an element that cannot repeat. */
export function one(shape: Shape): Spec {
  return { shape };
}

/** A primitive of whose other half (`_birthDate`) the profile says more than that it can be there. */
export function beside(spec: Spec, half: Shape): Spec {
  return { ...spec, half };
}

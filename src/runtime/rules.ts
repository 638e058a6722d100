import type { Codes } from './bindings.js';
import type { Context } from './context.js';
import type { IssueCode } from './issues.js';
import type { Json, Shape } from './shape.js';

/** Looks at a property's value beyond its type: a binding, a fixed value, the targets of a reference. */
export type Check = (value: unknown, rule: Rule, c: Context, object: Json) => void;

/** Whether a value of several objects or primitives has nothing wrong; see `accepts`. */
export type Quiet = (value: unknown, rule: Rule, c: Context, depth: number, object: Json) => boolean;

/** What a definition says of a property. */
export interface Spec {
  /** Whether it must be there; names where only slices of it must: `extension:deliveryChannel`. */
  readonly required?: boolean | readonly string[];
  /** Of a primitive: whether a value is one. */
  readonly test?: ((value: unknown) => boolean) | undefined;
  /** What a primitive must be, for a message. */
  readonly wanted?: string;
  /** Of a code that must be in a value set: its codes. */
  readonly codes?: Codes | undefined;
  /** What is wrong with a primitive of the right JSON type; of one with a fixed value, with any other value. */
  readonly failure?: IssueCode;
  /** Of objects: what they are. */
  readonly shape?: Shape;
  /** Of what is neither one primitive nor one object: how it is looked at. */
  readonly look?: Check;
  /** With `look`: the same where nothing is to be said. */
  readonly quiet?: Quiet | undefined;
  readonly min?: number;
  readonly max?: number;
  readonly checks?: readonly Check[] | undefined;
  /** What stands beside a primitive's value, where more is said of it than that it can be there. */
  readonly half?: Shape | undefined;
  /** Of a choice: each type's rules, by the end of the property's name. */
  readonly types?: Properties;
}

export type Properties = Readonly<Record<string, Spec>>;

/** How a value is looked at: as a primitive, as an object, or by a function of the rule's own. */
export const PRIMITIVE = 0;
export const OBJECT = 1;
export const OTHER = 2;

/** The same for the walk. A class, so that all are of one form, which makes it fast. */
export class Rule {
  declare readonly kind: typeof PRIMITIVE | typeof OBJECT | typeof OTHER;
  /** Of the element: `status`, `value[x]`. */
  declare readonly name: string;
  /** Its place in FHIRPath, below the object: `.status`, `.value`. */
  declare readonly at: string;
  /** The element's bits in its shape; see `Shape.elements` and `Shape.choices`. */
  declare readonly bits: number;
  declare readonly test: ((value: unknown) => boolean) | undefined;
  declare readonly wanted: string;
  declare readonly failure: IssueCode;
  declare readonly codes: Codes | undefined;
  declare readonly shape: Shape;
  declare readonly look: Check;
  declare readonly quiet: Quiet | undefined;
  declare readonly min: number;
  declare readonly max: number;
  declare readonly checks: readonly Check[] | undefined;
  declare readonly half: Shape | undefined;

  /** @param from what is said of the property, or its rule in another shape */
  constructor(name: string, from: Spec, bits: number, at = `.${name.replace('[x]', '')}`) {
    const { test, look, max = Infinity } = from;
    this.kind = look || max === 0 ? OTHER : test ? PRIMITIVE : OBJECT;
    this.name = name;
    this.at = at;
    this.bits = bits;
    this.test = test;
    this.wanted = from.wanted ?? '';
    this.failure = from.failure ?? 'type.primitive';
    this.codes = from.codes;
    this.shape = from.shape!;
    this.look = max === 0 ? forbid : look!;
    this.quiet = max === 0 ? undefined : from.quiet;
    this.min = from.min ?? 0;
    this.max = max;
    this.checks = from.checks;
    this.half = from.half;
  }
}

/** Where a value is: of an array, by its index, which is -1 of others. Made only where something is wrong. */
export function placed({ at }: Rule, index: number): string {
  return index < 0 ? at : `${at}[${index}]`;
}

function forbid(_: unknown, rule: Rule, c: Context): void {
  const { name, at, wanted } = rule;
  const params = { element: name };
  if (wanted === '') {
    const message = `${name} is present but must be absent`;
    c.add(
      name.endsWith(']') ? 'type.choice' : 'cardinality.max',
      at,
      name,
      message,
      'error',
      undefined,
      params,
    );
  } else {
    const [found, allowed] = wanted.split('|') as [string, string];
    const message = `${name} is of type ${found}; it must be of type ${allowed.replaceAll(',', ', ')}`;
    const types = allowed.split(',');
    c.add('type.choice', at, name, message, 'error', undefined, { ...params, found, allowed: types });
  }
}

/** An element that the definition forbids. */
export const forbidden: Spec = { max: 0 };

/** A type that a choice does not allow. */
export function otherType(found: string, allowed: readonly string[]): Spec {
  return { max: 0, wanted: `${found}|${allowed.join(',')}` };
}

/** An element that must be there; `spec` left out where no more is said of it than before. */
export function required(spec: Spec = {}, ...slices: string[]): Spec {
  return { ...spec, required: slices.length === 0 || slices };
}

/** What is said of an element beyond its type. */
export function checked(spec: Spec, ...checks: Check[]): Spec {
  return { ...spec, checks: spec.checks ? [...spec.checks, ...checks] : checks };
}

/** An element of several types: `value[x]`. */
export function choice(types: Properties): Spec {
  return { types };
}

/** One object: the value of an element that cannot repeat. */
export function object(shape: Shape): Spec {
  return { shape };
}

/** `max` and `min` of a specification, where they are said. */
export function range(max: number = Infinity, min = 0): Pick<Spec, 'max' | 'min'> {
  return { max, min };
}

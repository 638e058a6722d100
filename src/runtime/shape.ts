import type { Context } from './context.js';

/** A JSON object. */
export type Json = Record<string, unknown>;

/** The rules of a definition, or of an element with children, as they are generated. */
export interface ShapeRules {
  /** Id of the element that it stands for: `Slot`, `Appointment.participant`, `Patient.identifier:passport`. */
  readonly id: string;
  /** Canonical of the definition. */
  readonly profile: string;
  /** Of a resource: its type. */
  readonly type?: string;
  /** Elements whose presence matters: the first has bit 1, the second bit 2, and so on. What derives from the shape adds to its end. */
  readonly elements?: readonly string[];
  /** The bits of those that must be there. */
  readonly required?: number;
  /** Choice elements: the first has the bit `CHOICE`, the second the next one. */
  readonly choices?: readonly string[];
  /** Checks one property of the object; the bits of the element that it is, `UNKNOWN` where the type has no such property. */
  readonly property: Shape['property'];
  /** The FHIRPath constraints that it adds. */
  readonly invariants?: Shape['invariants'];
  /** The bits of the elements without which all of them hold. */
  readonly when?: number;
  /** What has more of them. */
  readonly base?: () => Shape;
  /** Of an extension: where it may be used. */
  readonly context?: readonly string[];
}

/** The same for the walk: all of one form, which makes it fast. */
export interface Shape {
  readonly id: string;
  readonly profile: string;
  readonly type: string;
  readonly elements: readonly string[];
  readonly required: number;
  readonly choices: readonly string[];
  readonly property: (key: string, value: unknown, c: Context, object: Json) => number;
  readonly invariants: ((object: Json, c: Context, seen: number) => void) | undefined;
  readonly when: number;
  readonly base: (() => Shape) | undefined;
  readonly context: readonly string[] | undefined;
  /** The shapes with invariants, this one's base's included; found when first needed. */
  constrained: readonly Shape[] | undefined;
}

export function shape(rules: ShapeRules): Shape {
  return {
    id: rules.id,
    profile: rules.profile,
    type: rules.type ?? '',
    elements: rules.elements ?? NONE,
    required: rules.required ?? 0,
    choices: rules.choices ?? NONE,
    property: rules.property,
    invariants: rules.invariants,
    when: rules.when ?? -1,
    base: rules.base,
    context: rules.context,
    constrained: undefined,
  };
}

const NONE: readonly string[] = [];

/** What `property` gives for a property that the type does not have. */
export const UNKNOWN = -1;

/** The bit of a shape's first choice element; bits above it are the next ones'. Bits below are those of `elements`. */
export const CHOICE = 1 << 24;

/** The definitions that one validation knows. */
export interface Registry {
  /** The core's Element: what stands beside a primitive's value. */
  readonly element: Shape;
  /** By resource type: the core definition. */
  readonly types: ReadonlyMap<string, Shape>;
  /** By canonical: profiles and extensions. */
  readonly profiles: ReadonlyMap<string, Shape>;
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What was found, for a message: short, and never reading a property of it. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value.length > 60 ? `"${value.slice(0, 57)}..."` : `"${value}"`;
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(value);
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'an array' : 'an object';
    case 'undefined':
      return 'nothing';
    default:
      return `a ${typeof value}`;
  }
}

import type { BeyondBits } from './beyond-bits.js';
import type { System } from './bindings.js';
import type { Context } from './context.js';
import type { Invariant } from './invariants.js';
import type { Properties, Rule } from './rules.js';

/** A JSON object. */
export type Json = Record<string, unknown>;

/** What a definition, or an element with children in it, says; a function of it, for definitions refer to each other in circles. */
export interface Definition {
  /** What it derives from: its rules hold where this has none of its own. */
  readonly base?: Shape;
  readonly properties?: Properties;
  readonly invariants?: readonly Invariant[];
  /** Of an extension: where it may be used. */
  readonly context?: readonly string[];
  /** Of an extension: whether it changes what the element means that it is in. */
  readonly isModifier?: boolean;
  /** Of a Bundle: how a reference finds what is in it. */
  readonly resolve?: Resolve;
  /** Bundles only: the rules that span entries. A function here keeps them out of bundles of other validators. */
  readonly check?: (bundle: Json, c: Context) => void;
  /** Of an object in which there are no resources: whether a value is one with nothing wrong. */
  readonly accepts?: Accepts;
  /** Of any other. */
  readonly scan?: Scan;
}

/**
 * Whether a value is an object with nothing wrong; see `accepts`. What is refused may still prove to be right.
 *
 * @param depth how many objects are around it
 */
export type Accepts = (value: unknown, c: Context, depth: number) => value is Json;

/**
 * Goes through the properties of an object and leaves them to `property`, but for those that have nothing wrong, which it knows without
 * looking up their rules.
 *
 * @returns the bits of the properties that are there
 */
export type Scan = (object: Json, c: Context) => number;

export type Resolve = (reference: string, bundle: Json, c: Context) => Json | undefined;

/** A definition, or an element with children in it, for the walk. All are of one form, which makes it fast. */
export interface Shape {
  /** Id of the element that it stands for: `Slot`, `Appointment.participant`, `Patient.identifier:passport`. */
  readonly id: string;
  /** Canonical of the definition. */
  readonly profile: string;
  /** Of a resource: its type. */
  readonly type: string;
  readonly define: () => Definition;
  /** By property, as far as they were needed; see `ruleOf`. This and what follows is set when first needed, by `link`. */
  rules: Rules | undefined;
  base: Shape | undefined;
  /** Its own. */
  properties: Properties;
  /** Elements whose presence matters: the first has bit 1, the second bit 2, and so on. */
  elements: string[];
  /** The bits of those that must be there. */
  required: number;
  /** What has to be looked at without a bit, in a shape of many required elements or choices. */
  beyond: BeyondBits | undefined;
  /** Choice elements: the first has the bit `CHOICE`, the second the next one. */
  choices: string[];
  /** Its own and its base's. */
  invariants: readonly LinkedInvariant[];
  /** The bits of the elements of which one must be there for any of them not to hold. */
  watched: number;
  context: readonly string[] | undefined;
  isModifier: boolean;
  resolve: Resolve | undefined;
  check: Definition['check'];
  accepts: Accepts | undefined;
  scan: Scan | undefined;
  /** Whether `accepts` can tell that an object has nothing wrong: not where resources are inside. */
  isQuiet: boolean;
}

export type Rules = Record<string, Rule>;

export interface LinkedInvariant extends Invariant {
  /** The bits of the elements without which it holds. */
  readonly when: number;
  /** Of each element that it reads, its bit: none where it does not ask. */
  readonly bits: readonly number[];
}

/** What the canonicals of core definitions begin with. */
export const CORE = 'http://hl7.org/fhir/StructureDefinition/';

function make(id: string, profile: string, type: string, define: () => Definition): Shape {
  return {
    id,
    profile,
    type,
    define,
    rules: undefined,
    base: undefined,
    properties: NOTHING,
    elements: NONE,
    required: 0,
    beyond: undefined,
    choices: NONE,
    invariants: NONE,
    watched: 0,
    context: undefined,
    isModifier: false,
    resolve: undefined,
    check: undefined,
    accepts: undefined,
    scan: undefined,
    isQuiet: false,
  };
}

const NONE: never[] = [];
const NOTHING: Properties = {};

/** A resource type, or a profile of it. */
export function resourceType(type: string, define: () => Definition, profile = CORE + type): Shape {
  return make(type, profile, type, define);
}

/** A data type, or a profile of it: an extension. */
export function dataType(type: string, define: () => Definition, profile = CORE + type): Shape {
  return make(type, profile, '', define);
}

/** An element with children. */
export function elementOf(owner: Shape, path: string, define: () => Definition): Shape {
  return make(`${owner.id}.${path}`, owner.profile, '', define);
}

/** A bit that is no element's: that of invariants which must always be looked at. */
export const ALWAYS = 1 << 31;

/** The bit of a shape's first choice element; bits above it are the next ones'. */
export const CHOICE = 1 << 24;

/** The bits of all choice elements. */
export const CHOICES = -CHOICE & ~ALWAYS;

/** The bit of all properties but `id`, which alone is no content. Bits below are those of `elements`. */
export const CONTENT = 1 << 23;

/** The definitions that one validation knows. */
export interface Registry {
  /** The core's Element: what stands beside a primitive's value. */
  readonly element: Shape;
  /** By resource type: the core definition. */
  readonly types: ReadonlyMap<string, Shape>;
  /** By canonical: profiles and extensions. */
  readonly profiles: ReadonlyMap<string, Shape>;
  /** By canonical: code systems of which all codes are known, whether a binding names them or not. */
  readonly codeSystems: ReadonlyMap<unknown, System>;
  /** The nearest known canonicals to unknown ones, as far as they were looked for. */
  readonly suggestions?: Map<string, string | undefined>;
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The beginning of a text; never half of a character. */
function cut(text: string): string {
  const unit = text.charCodeAt(56);
  return text.slice(0, unit >= 0xd800 && unit < 0xdc00 ? 56 : 57);
}

/** A canonical for a message: whole, unless it is longer than any real one. */
export function canonicalText(url: string, quote = '"'): string {
  return url.length > 300 ? `${quote}${url.slice(0, 299)}...${quote}` : `${quote}${url}${quote}`;
}

/** What was found, for a message: short, and never reading a property of it. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value.length > 60 ? `"${cut(value)}..."` : `"${value}"`;
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'an array' : 'an object';
    case 'function':
    case 'symbol':
      return `a ${typeof value}`;
    default:
      return String(value);
  }
}

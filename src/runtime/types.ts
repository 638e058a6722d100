/** The types that the layers of the runtime share. This file imports types alone, so that no layer depends on a later one. */
import type { Issue, IssueCode, IssueParams, NotChecked, NotCheckedCode, Severity } from './issues.js';

/** A JSON object. */
export type Json = Record<string, unknown>;

// Tables: definitions as generated code writes them.

/** The content of a definition, or of an element with children. */
export interface ShapeDefinition {
  /** The definition it derives from, whose rules hold unless this one has its own. */
  readonly base?: Shape;
  readonly properties?: Properties;
  readonly invariants?: readonly Invariant[];
  /** Extensions only: the contexts of use. */
  readonly context?: readonly string[];
  /** Extensions only: true if it changes the meaning of the element that contains it. */
  readonly isModifier?: boolean;
  /** Bundles only: finds the resource that a reference names. */
  readonly resolve?: Resolve;
  /** Bundles only: the rules that span entries. A function here keeps them out of bundles of other validators. */
  readonly check?: (bundle: Json, c: Context) => void;
  /** Fast path of an object that contains no resource. */
  readonly accepts?: Accepts;
  /** Fast path over the properties of an object that can contain resources. */
  readonly walkProperties?: WalkProperties;
}

/** The rules of one property. */
export interface Spec {
  /** True if the property is required; the names of slices if only those are: `extension:deliveryChannel`. */
  readonly required?: boolean | readonly string[];
  /** Primitives only: true if the value is valid for the type. */
  readonly test?: ((value: unknown) => boolean) | undefined;
  /** Primitives only: the type or value that a message asks for. */
  readonly wanted?: string;
  /** A code with a required binding: the value set. */
  readonly codes?: Codes | undefined;
  /** Issue code for a value of the right JSON type that `test` rejects. */
  readonly failure?: IssueCode;
  /** Objects only. */
  readonly shape?: Shape;
  /** Checks a value that is neither one primitive nor one object, such as an array. */
  readonly walk?: Check;
  /** Fast-path counterpart of `walk`: true if the value is valid. */
  readonly accepts?: AcceptsValue | undefined;
  readonly min?: number;
  readonly max?: number;
  readonly checks?: readonly Check[] | undefined;
  /** Shape of the primitive's `_` object, if the profile constrains it. */
  readonly primitiveExtension?: Shape | undefined;
  /** Choices only: the rules of each type, by the ending of the property's name. */
  readonly types?: Properties;
}

export type Properties = Readonly<Record<string, Spec>>;

/** A FHIRPath constraint, compiled. */
export interface Invariant {
  readonly key: string;
  /** The constraint's own text. */
  readonly human: string;
  /** True if the constraint holds; absent if it has no expression. */
  readonly holds: Holds | undefined;
  /** The elements whose presence `has` holds, one bit each. */
  readonly reads: readonly string[];
  /** True if it can fail when none of these elements is present. */
  readonly isAlways: boolean;
  readonly severity: Severity;
}

/* eslint-disable @typescript-eslint/no-explicit-any -- compiled FHIRPath reads JSON of any shape */
export interface Evaluation {
  /** `%resource` */
  readonly root: any;
  readonly memo: Memo;
}

/** @param has the bits of the elements that are present; for a primitive, its `_` object */
export type Holds = ($this: any, c: Evaluation, has: any) => boolean;
/* eslint-enable @typescript-eslint/no-explicit-any */

/** Collections that the invariants of one resource share. Start each resource with `{}`. */
export type Memo = Record<string, { has(value: unknown): boolean }>;

/** Codes; joined by `|` if none of them contains it. */
export type CodeList = string | readonly string[];

/** A code system that is known completely. */
export interface System {
  readonly url: string;
  readonly codes: CodeList;
  /** The form of a code, in place of `codes`, where the system is a grammar. */
  readonly grammar?: RegExp;
  /** The displays of each code: a tab between codes, a line feed between the displays of one code. */
  readonly displays?: string;
  /** Cache: the displays of each code. */
  index?: ReadonlyMap<unknown, string>;
}

/** The known codes of a value set. */
export interface Codes {
  /** Canonical. */
  readonly url: string;
  /** Systems that the value set contains completely, and for other systems the codes it contains. */
  readonly systems: readonly (System | readonly [url: string, codes: CodeList])[];
  /** Systems from which the value set may contain further codes; `*` for any system. */
  readonly open?: readonly string[];
  /** Why further codes are possible. */
  readonly reason?: string;
  /** The form of all further codes, if it is known. */
  readonly grammar?: RegExp;
  /** Cache. */
  index?: CodeIndex;
}

export interface CodeIndex {
  readonly systems: ReadonlyMap<unknown, ReadonlySet<unknown>>;
  /** The systems that are known completely. */
  readonly complete: ReadonlyMap<unknown, System>;
  readonly codes: ReadonlySet<unknown>;
}

/** The definitions of a validator. Lists, so that a bundler can drop unused modules. */
export interface Definitions {
  element: Shape;
  /** Core definitions of resources. */
  types?: readonly Shape[];
  /** Profiles and extensions. */
  profiles?: readonly Shape[];
  codeSystems?: readonly System[];
}

// Linked tables: the same for the walk, with caches.

/** A definition, or an element with children. All shapes have the same fields in the same order, so that V8 gives them one hidden class. */
export interface Shape {
  /** Element id: `Slot`, `Appointment.participant`, `Patient.identifier:passport`. */
  readonly id: string;
  /** Canonical of the definition. */
  readonly profile: string;
  /** Resources only: the type. */
  readonly type: string;
  /** A function, because definitions refer to each other. */
  readonly define: () => ShapeDefinition;
  /** Rules by property; `ruleOf` adds them on demand. `link` sets this field and all that follow. */
  rules: PropertyRules | undefined;
  base: Shape | undefined;
  /** Without those of the base. */
  properties: Properties;
  /** Elements whose presence matters. The first has bit 1, the second bit 2, and so on. */
  elements: string[];
  /** The bits of the required elements. */
  required: number;
  /** Requirements of elements that have no bit. */
  beyond: BeyondBits | undefined;
  /** Choice elements. The first has the bit `CHOICE`, the second the next one. */
  choices: string[];
  /** With those of the base. */
  invariants: readonly LinkedInvariant[];
  /** Elements that can make an invariant fail; if none is present, no invariant runs. */
  watched: number;
  context: readonly string[] | undefined;
  isModifier: boolean;
  resolve: Resolve | undefined;
  check: ShapeDefinition['check'];
  accepts: Accepts | undefined;
  walkProperties: WalkProperties | undefined;
  /** True if `accepts` can prove an object valid: no resource is inside. */
  canAccept: boolean;
}

export interface LinkedInvariant extends Invariant {
  /** The bits of the elements that can make it fail. */
  readonly when: number;
  /** The bit of each element in `reads`; empty if `holds` takes no `has`. */
  readonly bits: readonly number[];
}

/** Requirements of elements that have no bit. */
export interface BeyondBits {
  /** Elements that must be present, or slices of them: `extension:deliveryChannel`. */
  readonly required: readonly string[];
  /** Choice elements: an object may have one type of each. */
  readonly choices: readonly string[];
}

export type PropertyRules = Record<string, PropertyRule>;

/** A `Spec`, linked. */
export interface PropertyRule {
  /** `PRIMITIVE`, `OBJECT` or `OTHER`. */
  readonly kind: number;
  /** Element name: `status`, `value[x]`. */
  readonly name: string;
  /** FHIRPath below the object: `.status`, `.value`. */
  readonly at: string;
  /** The element's bits in its shape; see `Shape.elements` and `Shape.choices`. */
  readonly bits: number;
  readonly test: ((value: unknown) => boolean) | undefined;
  readonly wanted: string;
  readonly failure: IssueCode;
  readonly codes: Codes | undefined;
  readonly shape: Shape;
  readonly walk: Check;
  readonly accepts: AcceptsValue | undefined;
  readonly min: number;
  readonly max: number;
  readonly checks: readonly Check[] | undefined;
  readonly primitiveExtension: Shape | undefined;
}

/** The definitions that one validation knows. */
export interface Registry {
  /** The core's Element, the shape of a primitive's `_` object. */
  readonly element: Shape;
  /** Core definitions by resource type. */
  readonly types: ReadonlyMap<string, Shape>;
  /** Profiles and extensions by canonical. */
  readonly profiles: ReadonlyMap<string, Shape>;
  /** Completely known code systems by canonical, whether a binding names them or not. */
  readonly codeSystems: ReadonlyMap<unknown, System>;
  /** Cache: the nearest known canonical to an unknown one. */
  readonly suggestions?: Map<string, string | undefined>;
}

// Functions over a value and the state of its validation.

/** Reports issues of a property's value. `object` is the object that has the property. */
export type Check = (value: unknown, rule: PropertyRule, c: Context, object: Json) => void;

/** Fast path: true if the value is valid. False means "not proven valid": the caller falls back to the walk. */
export type Accepts = (value: unknown, c: Context, depth: number) => value is Json;

/** `Accepts` for the value of a property. */
export type AcceptsValue = (
  value: unknown,
  rule: PropertyRule,
  c: Context,
  depth: number,
  object: Json,
) => boolean;

/**
 * Walks the properties of an object. Valid properties are accepted without a look at the table; all others go to `walkProperty`.
 *
 * @returns the bits of the properties that are present
 */
export type WalkProperties = (object: Json, c: Context) => number;

/** Finds the resource that a reference names in a Bundle. */
export type Resolve = (reference: string, bundle: Json, c: Context) => Json | undefined;

// The state of one validation.

/** The options of a validation. */
export interface ValidateOptions {
  /** Maximum number of issues to keep, at least one; errors come before others. The verdict does not depend on it. Default: 100,000. */
  maxIssues?: number;
  /** Leaves the values of the payload out of issues and `notChecked`, for logs; places, codes and rules stay. */
  redact?: boolean;
  /** Maximum nesting of objects. FHIR's own resources stay below 30. Default: 64. */
  maxDepth?: number;
  /** The core types, a separate export of the package: with them a validator judges every resource and every code of HL7's code systems. */
  core?: Core;
  /** Maximum number of objects to visit. Only values that contain themselves reach it. Default: 20 million. */
  maxObjects?: number;
  /**
   * Decides if a code is in a value set that could not be expanded at build time; undefined if unknown. Called for such value sets only.
   * If it throws or returns anything else, such as a promise, the code is not checked.
   */
  terminology?: (query: TerminologyQuery) => boolean | undefined;
}

/** The options with which only `valid` of the result has a meaning: the walk ends at the first error and describes none. */
export const VERDICT_ONLY: ValidateOptions = {};

export interface ValidateByProfileOptions extends ValidateOptions {
  /** Canonicals to validate against instead of those in `meta.profile`. */
  profile?: string | readonly string[];
}

/** All types of FHIR and HL7's code systems, an addition to the definitions of a validator. */
export interface Core {
  readonly definitions: () => Definitions;
}

export interface TerminologyQuery {
  /** Canonical. */
  valueSet: string;
  system?: string;
  /** Version of the system, if the coding has one. */
  version?: string;
  code: string;
  /** Display of the coding, if it has one. */
  display?: string;
}

/** The state of one validation: its findings and its position. A check that needs more keeps it in `state`. */
export interface Context extends Evaluation {
  /** The type that the expressions of issues begin with. */
  name: string;
  readonly registry: Registry;
  readonly options: ValidateOptions;
  readonly maxIssues: number;
  readonly maxDepth: number;
  /** True if errors are counted and not described, and the first one may end the walk. */
  readonly isVerdictOnly: boolean;
  /**
   * Issues on their way up. `expression` and `element` grow at the front as the walk unwinds; `profile` is empty until the issue leaves
   * the definition whose rule it is.
   */
  drafts: Issue[];
  /** Number of errors, including those that were not kept. */
  errors: number;
  /** Number of errors that a definition around their element may withdraw. */
  unsettled: number;
  notChecked: NotChecked[] | undefined;
  depth: number;
  /** Number of objects that may still be visited; negative once the walk has ended. */
  room: number;
  /** True if two definitions or checks may have reported the same issue. */
  isRepeated: boolean;
  /** `%resource`, in which `contained` is looked up. */
  root: Json;
  /** True inside a contained resource. */
  isContained: boolean;
  /** Collections that the invariants of `root` share; undefined until needed. */
  shared: Memo | undefined;
  /** The nearest Bundle around the value. */
  bundle: Json | undefined;

  /**
   * Reports a broken rule.
   *
   * @param at FHIRPath below the current object: `.status`, `.given[1]`
   * @param rule element id below the definition's own: `status`, `extension:deliveryChannel`
   */
  add(
    code: IssueCode,
    at: string,
    rule: string,
    message: string,
    severity?: Severity,
    key?: string,
    params?: IssueParams,
  ): void;

  /**
   * Reports a value that differs from the wanted one.
   *
   * @param at FHIRPath of the value, if it is not the rule's own
   */
  say(
    code: IssueCode,
    rule: PropertyRule,
    found: string,
    wanted: string,
    at?: string,
    severity?: Severity,
  ): void;

  /** Prepends a path to the issues found since there were `from`. */
  prefix(from: number, path: string): void;

  /** Notes a check that was not made, once per validation. */
  skip(code: NotCheckedCode, what: string, reason: string): void;

  /**
   * Notes an unknown definition and suggests the nearest known one.
   *
   * @param candidates the known canonicals
   */
  skipUnknown(
    code: 'profile.unknown' | 'extension.unknown' | 'extension.undefined',
    canonical: string,
    reason: string,
    candidates: Iterable<string>,
  ): void;

  /** Ends the walk and reports the limit that ended it. */
  stop(code: 'limit.depth' | 'limit.size', message: string): void;

  /** Ends the walk because `room` or `maxDepth` is exhausted. */
  outOfRoom(): void;

  /** Runs a check and discards its issues. True if it found no error. */
  passes(check: () => void): boolean;

  /** Drops the issues found since there were so many drafts and errors, unless a limit ended the walk. */
  rollBack(drafts: number, errors: number): void;

  /** The state that one kind of check keeps during a validation. `make` creates it at first use and identifies it. */
  state<T>(make: () => T): T;
}

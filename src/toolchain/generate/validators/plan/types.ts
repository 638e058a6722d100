/**
 * The validation plan: what the validators of a project check, as plain data. It is derived from the profile model; the printers of the
 * table and of the fast path turn it into text.
 */
import type { Js } from '../../../fhirpath/js.js';

/** A constant of a generated module below `validators/`. */
export interface ConstantRef {
  readonly module: string;
  readonly name: string;
}

/** Content of one module: a definition and those of its elements that add rules. */
export interface ModulePlan {
  /** Below `validators/`, without `.ts`. */
  readonly path: string;
  readonly objects: readonly ObjectPlan[];
  /** Absent for definitions that nobody validates against directly. */
  readonly validator?: ValidatorPlan;
}

/** The exported functions of a definition. */
export interface ValidatorPlan {
  readonly typeName: string;
  /** True if the project's own types declare it; otherwise those of the core do. */
  readonly isOwn: boolean;
  /** The type that it defines or constrains. */
  readonly type: string;
  readonly title: string;
  readonly url: string;
  readonly shape: ConstantRef;
  /** Names the project in results of Standard Schema. */
  readonly vendor: string;
  readonly element: ConstantRef;
  /** `all` for a definition that can hold any resource; otherwise what its references name. */
  readonly definitions:
    'all' | { readonly types: readonly ConstantRef[]; readonly profiles: readonly ConstantRef[] };
}

/** One shape: a definition, or an element with children. */
export interface ObjectPlan {
  readonly ref: ConstantRef;
  readonly kind: 'resource' | 'data-type' | 'element';
  /** Id of the definition's root, or of the element below it. */
  readonly id: string;
  /** The shape of the definition that an element belongs to. */
  readonly owner?: ConstantRef;
  /** Canonical; absent for an element and for core definitions, whose canonical follows from the id. */
  readonly profile?: string;
  readonly base?: ConstantRef;
  /** Extensions only: the elements that it may extend; empty if any. */
  readonly context: readonly string[];
  readonly isModifier: boolean;
  /** Fields that say more than those of the base. */
  readonly fields: readonly FieldPlan[];
  /** Invariants that the base does not have. */
  readonly invariants: readonly InvariantPlan[];
  /** True for a Bundle: references are resolved among its entries. */
  readonly resolvesReferences: boolean;
  readonly fastPath?: FastPathPlan;
}

/** One element of an object. */
export interface FieldPlan {
  readonly name: string;
  /** Names to report if the element, or a slice of it, is missing. */
  readonly required: readonly string[];
  readonly values: FieldValues;
}

export type FieldValues =
  /** Only the base restricts it. */
  | { readonly kind: 'inherited' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'single'; readonly values: ValuesPlan }
  /** By the ending of the property: `Quantity` of `valueQuantity`. */
  | { readonly kind: 'choice'; readonly types: readonly (readonly [suffix: string, values: ValuesPlan])[] };

/** The values of an element that have one type. */
export interface ValuesPlan {
  readonly type: TypePlan;
  readonly checks: readonly CheckPlan[];
  /** The object of a primitive's `_` property, if the profile constrains it. */
  readonly extension?: { readonly shape: ConstantRef; readonly isRequired: boolean };
}

export interface RangePlan {
  readonly min: number;
  readonly max: number | '*';
}

export type TypePlan =
  | { readonly kind: 'fixed-primitive'; readonly value: unknown }
  /** `codes`: the value set of a code that has no other rule. */
  | {
      readonly kind: 'primitive';
      readonly check: string;
      readonly codes?: ConstantRef;
      readonly array?: RangePlan;
    }
  | { readonly kind: 'contained'; readonly array: RangePlan }
  | { readonly kind: 'any-resource'; readonly profiles: readonly string[] }
  | {
      readonly kind: 'extensions';
      readonly base: ConstantRef;
      readonly slices: readonly ExtensionSlicePlan[];
      readonly isClosed: boolean;
      readonly array: RangePlan;
    }
  | {
      readonly kind: 'object';
      readonly shape: ConstantRef;
      readonly array?: RangePlan;
      readonly slicing?: SlicingPlan;
    };

export interface ExtensionSlicePlan extends RangePlan {
  readonly name: string;
  readonly shape: ConstantRef;
  /** Absent if the shape's definition has it. */
  readonly url?: string;
}

export type CheckPlan =
  | { readonly kind: 'fixed' | 'pattern' | 'at-least' | 'at-most'; readonly value: unknown }
  | { readonly kind: 'max-length'; readonly length: number }
  | {
      readonly kind: 'binding';
      readonly of: 'code' | 'coding' | 'concept';
      readonly codes: ConstantRef;
      readonly isExtensible: boolean;
    }
  | { readonly kind: 'targets'; readonly targets: readonly TargetPlan[] }
  | { readonly kind: 'sliced-primitives'; readonly slicing: SlicingPlan }
  | { readonly kind: 'constrained'; readonly invariants: readonly InvariantPlan[] }
  | { readonly kind: 'built-in'; readonly check: BuiltInCheck };

/** Checks that elements of data types have without a definition saying so. */
export type BuiltInCheck =
  'elementId' | 'literalReference' | 'codeOfSystem' | 'identifierValue' | 'relativeReferences';

/** A resource type and profiles. A target meets at least one of them; without profiles, any resource of the type is allowed. */
export type TargetPlan = readonly [type: string, ...profiles: string[]];

export interface SlicingPlan {
  readonly slices: readonly SlicePlan[];
  readonly rules: 'open' | 'closed' | 'openAtEnd';
  readonly ordered: boolean;
}

export interface SlicePlan extends RangePlan {
  readonly name: string;
  readonly matches: ConditionPlan;
  readonly shape: ConstantRef;
  readonly checks: readonly CheckPlan[];
  readonly slicing?: SlicingPlan;
}

/** A discriminator's test of a value. STU3: http://hl7.org/fhir/STU3/profiling.html#discriminator */
export type ConditionPlan =
  /** Nothing tells the slice apart; `what` names it in the result. */
  | { readonly kind: 'undecidable'; readonly what: string }
  | { readonly kind: 'all-of'; readonly conditions: readonly ConditionPlan[] }
  /** A value at the path meets the condition. */
  | { readonly kind: 'at'; readonly path: readonly string[]; readonly condition: ConditionPlan }
  | { readonly kind: 'exists' | 'absent'; readonly path: readonly string[] }
  | { readonly kind: 'of-type' | 'of-profile'; readonly names: readonly string[] }
  | { readonly kind: 'equals' | 'matches-pattern'; readonly value: unknown }
  | { readonly kind: 'in-codes'; readonly codes: ConstantRef };

/** A FHIRPath constraint. */
export interface InvariantPlan {
  readonly key: string;
  readonly human: string;
  readonly severity: 'error' | 'warning';
  /** The condition; absent if the constraint is stated in words only. */
  readonly holds?: Js;
  /** The element that states it, for a constraint in words. */
  readonly path: string;
  /** Elements whose presence the condition asks for. */
  readonly reads: readonly string[];
  /** True if it may fail even if none of them is present. */
  readonly isAlways: boolean;
  /** Set if the fast path refers to it by name. */
  readonly ref?: ConstantRef;
}

/** The function that goes through the properties of an object first; what it does not accept is left to the table. */
export interface FastPathPlan {
  readonly ref: ConstantRef;
  /** True if it can accept an object as a whole: not if there are resources in it. */
  readonly accepts: boolean;
  readonly cases: readonly CasePlan[];
  /** Bits of the required elements. */
  readonly required: number;
  readonly invariants: readonly FastInvariantPlan[];
}

/** Properties with the same test. */
export interface CasePlan {
  readonly keys: readonly string[];
  readonly test: TestPlan;
  /** True if a value that fails is certainly invalid, so that nothing else can accept it. */
  readonly isFinal: boolean;
  /** Bits that the presence of the property sets. */
  readonly bits: number;
}

export type TestPlan =
  | { readonly kind: 'fixed'; readonly value: unknown }
  | { readonly kind: 'codes'; readonly sets: readonly ConstantRef[] }
  | { readonly kind: 'primitive'; readonly test: string; readonly builtIn?: BuiltInCheck }
  | { readonly kind: 'primitives'; readonly test: string; readonly array: RangePlan }
  | {
      readonly kind: 'object';
      readonly accepts: ConstantRef;
      readonly array?: RangePlan;
      readonly targets?: { readonly name: string; readonly targets: readonly TargetPlan[] };
    }
  | {
      readonly kind: 'extensions';
      /** Name of the constant that tells the slices apart. */
      readonly name: string;
      readonly slices: readonly FastExtensionPlan[];
      readonly isClosed: boolean;
      readonly base: ConstantRef;
      /** Bits of the slices that are required. */
      readonly required: number;
      readonly array: RangePlan;
    };

export interface FastExtensionPlan {
  readonly url: string;
  /** Absent if it is never accepted. */
  readonly accepts?: ConstantRef;
  /** True if there may be only one. */
  readonly isSingle: boolean;
}

export interface FastInvariantPlan {
  /** Absent if only the walk can judge it. */
  readonly ref?: ConstantRef;
  /** Bits of what it reads, in the order of its `reads`. */
  readonly bits: readonly number[];
  readonly isAlways: boolean;
}

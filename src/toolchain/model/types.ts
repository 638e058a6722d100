/**
 * The profile model: what every generator, and the diff, works from. Plain data (JSON in, JSON out), made from the snapshots of
 * STU3 StructureDefinitions, whoever wrote them.
 */

import type { CodeableConcept, ContactDetail } from '../releases/fhir-types.js';

/** Position of an authored rule: the project's file with forward slashes, line and column from 1. */
export interface SourceLocation {
  file: string;
  line: number;
  column: number;
}

/** Metadata that every definition has. */
interface DefinitionModel {
  /** Canonical. */
  url: string;
  id: string;
  /** The published text. */
  name: string;
  /** A TypeScript identifier made from the id: `Clinic-Slot-1` → `ClinicSlot1`. Of StructureDefinitions, unique within a project. */
  typeName: string;
  version?: string;
  title?: string;
  status?: string;
  experimental?: boolean;
  publisher?: string;
  contact?: ContactDetail[];
  jurisdiction?: CodeableConcept[];
  description?: string;
  copyright?: string;
  /** Source position; absent for definitions that come from elsewhere. */
  source?: SourceLocation;
}

/** STU3 names the same things for data types, resources, extensions and profiles of them; so does the model. */
export interface ProfileModel extends DefinitionModel {
  kind: 'primitive-type' | 'complex-type' | 'resource' | 'logical';
  /** The type that is constrained or defined: `Slot`, `Extension`, `Identifier`. */
  type: string;
  abstract: boolean;
  /** Absent on `Element` and `Resource` only. */
  baseDefinition?: string;
  derivation?: 'specialization' | 'constraint';
  /** Extensions only. STU3: StructureDefinition.contextType and .context. */
  context?: { type: 'resource' | 'datatype' | 'extension'; on: string[] };
  fhirVersion?: string;
  root: ElementModel;
}

/** An element of a snapshot, with its children and its slices. */
export interface ElementModel {
  /**
   * In one style whatever the published file's: `Slot.extension:deliveryChannel.value[x]`. A choice restricted to one type is
   * still `value[x]` here; a type slice of a choice is `value[x]:valueQuantity`.
   */
  id: string;
  /** The id without slice names: `Slot.extension.value[x]`. */
  path: string;
  /** Last segment of the path: `value[x]`, `serviceType`; of a root, the type. */
  name: string;
  sliceName?: string;
  min: number;
  /** `*` is Infinity in meaning; kept as FHIR writes it. */
  max: number | '*';
  /** The cardinality in the type that defines the element. */
  base: { path: string; min: number; max: number | '*' };
  /** True if JSON holds it in an array: the defining type allows more than one, even if the profile allows at most one. */
  isArray: boolean;
  /** Empty for a root and for an element that takes another's content. */
  types: TypeModel[];
  /** The id of the element (in the same type) whose children this one has: `Bundle.link`. */
  contentReference?: string;
  fixed?: ValueModel;
  pattern?: ValueModel;
  defaultValue?: ValueModel;
  minValue?: ValueModel;
  maxValue?: ValueModel;
  maxLength?: number;
  binding?: BindingModel;
  constraints: ConstraintModel[];
  mustSupport: boolean;
  isModifier: boolean;
  isSummary: boolean;
  short?: string;
  definition?: string;
  comment?: string;
  requirements?: string;
  alias: string[];
  /** Present where the element is sliced. */
  slicing?: SlicingModel;
  /** In the snapshot's order. A slice of a slice is in the slice's own list. */
  slices: ElementModel[];
  /** The children that the snapshot states, in order: all of them or none. Where none, the type's own definition says. */
  children: ElementModel[];
  /** True if this profile's differential states anything about the element itself. */
  stated: boolean;
  /** The first FSH rule that speaks of it. */
  source?: SourceLocation;
}

export interface TypeModel {
  /** `CodeableConcept`, `BackboneElement`, `Reference`; `http://hl7.org/fhirpath/System.String` for the value of a primitive. */
  code: string;
  /** Canonicals of profiles of the type; a value conforms to at least one. Empty: the type itself. */
  profiles: string[];
  /** References only: canonicals; the target has to conform to one of them. Empty: any. */
  targetProfiles: string[];
  aggregation: string[];
  versioning?: string;
}

/** A value with the type in its name: `fixedUri` is `{type: 'uri', value}`. */
export interface ValueModel {
  type: string;
  value: unknown;
}

export interface BindingModel {
  strength: 'required' | 'extensible' | 'preferred' | 'example';
  /** Canonical; absent where the binding only describes one. */
  valueSet?: string;
  /** From the extension elementdefinition-maxValueSet. */
  maxValueSet?: string;
  name?: string;
  description?: string;
}

export interface ConstraintModel {
  key: string;
  severity: 'error' | 'warning';
  human: string;
  expression?: string;
  /** Source position of the invariant, if the project defines one with this key. */
  source?: SourceLocation;
}

export interface SlicingModel {
  discriminators: { type: 'value' | 'exists' | 'pattern' | 'type' | 'profile'; path: string }[];
  rules: 'closed' | 'open' | 'openAtEnd';
  ordered: boolean;
  description?: string;
}

/** A concept of a code system, with the ones below it. */
export interface ConceptModel {
  code: string;
  display?: string;
  definition?: string;
  properties: { code: string; value: unknown }[];
  children: ConceptModel[];
}

export interface CodeSystemModel extends DefinitionModel {
  caseSensitive: boolean;
  /** Canonical of the value set of all its codes. */
  valueSet?: string;
  hierarchyMeaning?: string;
  content: 'not-present' | 'example' | 'fragment' | 'complete';
  concepts: ConceptModel[];
}

export interface ValueSetModel extends DefinitionModel {
  extensible?: boolean;
  immutable?: boolean;
  includes: ValueSetPartModel[];
  excludes: ValueSetPartModel[];
  expansion: ExpansionModel;
}

export interface ValueSetPartModel {
  system?: string;
  version?: string;
  concepts: { code: string; display?: string }[];
  filters: { property: string; op: string; value: string }[];
  valueSets: string[];
}

/** The codes that a value set has, as far as the definitions at hand tell. */
export interface ExpansionModel {
  /** True if `codes` is complete: a code that is not listed is not in the value set. */
  complete: boolean;
  codes: { system: string; code: string; display?: string }[];
  /** Why it is not complete, a reason for each part that cannot be expanded. */
  missing: string[];
  /** The systems of the parts that cannot be expanded: a code of another system is certainly not in the value set. `*`: any. */
  openSystems: string[];
}

export interface OperationModel {
  url: string;
  id: string;
  name: string;
  code: string;
  resources: string[];
  system: boolean;
  type: boolean;
  instance: boolean;
  parameters: ParameterModel[];
  source?: SourceLocation;
}

export interface ParameterModel {
  name: string;
  use: 'in' | 'out';
  min: number;
  max: number | '*';
  type?: string;
  profile?: string;
  documentation?: string;
  parts: ParameterModel[];
}

/** A definition that profiles refer to and nobody publishes; the core type replaces it. */
export interface StubModel {
  url: string;
  type: string;
}

/** A whole project, ready for the generators. */
export interface ProjectModel {
  id: string;
  canonical: string;
  version: string;
  fhirVersion: string;
  title: string;
  publisher?: string;
  license?: string;
  /** The project's own StructureDefinitions by canonical, in code-unit order. */
  profiles: ProfileModel[];
  /** Core types and resources, by name: all of STU3. */
  types: Record<string, ProfileModel>;
  /** Core profiles and extensions that the project's elements name as type profiles (`SimpleQuantity`, core extensions). */
  coreProfiles: ProfileModel[];
  /** Own value sets, and others that the elements above bind to. */
  valueSets: ValueSetModel[];
  codeSystems: CodeSystemModel[];
  operations: OperationModel[];
  stubs: StubModel[];
}

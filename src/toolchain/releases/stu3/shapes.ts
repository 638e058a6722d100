/** The parts of a StructureDefinition that differ between the releases, in each one's shape. */

export interface Stu3Type {
  code?: string;
  _code?: object;
  profile?: string;
  targetProfile?: string;
  aggregation?: string[];
  versioning?: string;
  extension?: object[];
  id?: string;
}

export interface R4Type {
  code: string;
  profile?: string[];
  targetProfile?: string[];
  aggregation?: string[];
  versioning?: string;
  extension?: object[];
  id?: string;
}

interface ElementCommon {
  id?: string;
  path: string;
  sliceName?: string;
  min?: number;
  max?: string;
  base?: { path: string; min: number; max: string };
  contentReference?: string;
  slicing?: { discriminator?: { type: string; path: string }[]; rules?: string; ordered?: boolean };
  [other: string]: unknown;
}

export interface Stu3Binding {
  strength?: string;
  description?: string;
  valueSetUri?: string;
  valueSetReference?: { reference?: string; [other: string]: unknown };
  [other: string]: unknown;
}

export interface R4Binding {
  strength?: string;
  description?: string;
  valueSet?: string;
  [other: string]: unknown;
}

export interface Stu3Element extends ElementCommon {
  type?: Stu3Type[];
  binding?: Stu3Binding;
}

export interface R4Element extends ElementCommon {
  type?: R4Type[];
  binding?: R4Binding;
}

interface StructureCommon {
  resourceType: 'StructureDefinition';
  id?: string;
  url: string;
  name: string;
  kind: string;
  type: string;
  abstract?: boolean;
  derivation?: string;
  baseDefinition?: string;
  fhirVersion?: string;
  [other: string]: unknown;
}

export interface Stu3Structure extends StructureCommon {
  contextType?: string;
  context?: string[];
  snapshot?: { element: Stu3Element[] };
  differential?: { element: Stu3Element[] };
}

export interface R4Context {
  id?: string;
  type: string;
  expression: string;
}

export interface R4Structure extends StructureCommon {
  context?: R4Context[];
  snapshot?: { element: R4Element[] };
  differential?: { element: R4Element[] };
}

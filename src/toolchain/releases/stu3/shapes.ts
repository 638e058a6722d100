/** The parts of a StructureDefinition that differ between the releases, in each one's shape. */

export interface ReleaseType {
  code?: string;
  _code?: object;
  profile?: string;
  targetProfile?: string;
  aggregation?: string[];
  versioning?: string;
  extension?: object[];
  id?: string;
}

export interface AuthoringType {
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

export interface ReleaseBinding {
  strength?: string;
  description?: string;
  valueSetUri?: string;
  valueSetReference?: { reference?: string; [other: string]: unknown };
  [other: string]: unknown;
}

export interface AuthoringBinding {
  strength?: string;
  description?: string;
  valueSet?: string;
  [other: string]: unknown;
}

export interface ReleaseElement extends ElementCommon {
  type?: ReleaseType[];
  binding?: ReleaseBinding;
}

export interface AuthoringElement extends ElementCommon {
  type?: AuthoringType[];
  binding?: AuthoringBinding;
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

export interface ReleaseStructure extends StructureCommon {
  contextType?: string;
  context?: string[];
  snapshot?: { element: ReleaseElement[] };
  differential?: { element: ReleaseElement[] };
}

export interface AuthoringContext {
  id?: string;
  type: string;
  expression: string;
}

export interface AuthoringStructure extends StructureCommon {
  context?: AuthoringContext[];
  snapshot?: { element: AuthoringElement[] };
  differential?: { element: AuthoringElement[] };
}

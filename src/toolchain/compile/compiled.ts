import type { FhirResource } from '../releases/fhir-types.js';
import type { Diagnostic } from '../text/diagnostics.js';
import type { Definitions } from '../releases/release.js';
import type { StructureSource } from '../model/profile.js';
import type { SourceLocation } from '../model/types.js';
import type { ProjectConfig } from './inputs/config.js';
import type { Stub } from './inputs/stubs.js';

/** A resource that the FSH defines, in STU3. */
export interface CompiledResource {
  resource: FhirResource;
  /** An example is data; everything else is published as part of the specification. */
  usage: 'definition' | 'example';
  /** The name in FSH; of a published resource, its id. */
  name: string;
  /** True for a published definition that is not the project's own to correct: what is wrong in it is a warning. */
  isForeign?: boolean;
  /** Describes the parts of a foreign definition that are not checked. */
  notChecked?: string[];
  source?: SourceLocation;
  /** Published resources only: finds where the file states a name or value. */
  placeOf?: (value: string) => { line: number; column: number };
  /** StructureDefinitions only: source positions of the elements. */
  elements?: StructureSource['elements'];
  /** StructureDefinitions only: source positions of the project's invariants. */
  invariants?: StructureSource['invariants'];
}

export interface CompileResult {
  config?: ProjectConfig;
  /** In code-unit order of type and id. Empty where there is an error. */
  resources: CompiledResource[];
  stubs: Stub[];
  diagnostics: Diagnostic[];
  /** The FSH files read, relative to the project. */
  files: string[];
  /** The core, and the packages that the project depends on. */
  definitions: Definitions;
}

/** Resources in code-unit order of type and id. */
export function inOrder(resources: readonly CompiledResource[]): CompiledResource[] {
  return [...resources].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function sortKey({ resource }: CompiledResource): string {
  return `${resource.resourceType}/${resource.id ?? ''}`;
}

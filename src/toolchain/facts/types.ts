import type { SourceLocation } from '../model/types.js';

/**
 * Facts of a definition as flat plain data: the form in which releases are stored, compared and reported. A fact that already holds by
 * the type is left out, so that two snapshots of the same meaning have the same facts, whoever wrote them and however much of the types
 * they unfold.
 */

/** JSON; a list is a set, in code-unit order, unless its name says otherwise. */
export type FactValue =
  string | number | boolean | null | readonly FactValue[] | { readonly [key: string]: FactValue };

export interface Fact {
  value: FactValue;
  /** The value that holds if nothing is stated: that of the defining type, or FHIR's default. Absent: none. */
  usual?: FactValue;
}

/** The kinds of things that facts are said of. */
export type EntryClass =
  | 'resource'
  /** An element that the type has anyway. */
  | 'element'
  /** An element that this definition adds to what it is based on: of a logical model. */
  | 'own-element'
  | 'slice'
  | 'code'
  | 'include'
  | 'exclude'
  | 'include-code'
  | 'exclude-code'
  | 'parameter'
  | 'mapping'
  | 'rest'
  | 'interaction'
  | 'search-param'
  | 'server-operation';

export interface Entry {
  class: EntryClass;
  /** The key of the entry that this is listed in, where it can be renamed there: a slice's element, a parameter's parameter. */
  within?: string;
  facts: Record<string, Fact>;
  /** Documentation, which changes no meaning. */
  text: Record<string, string>;
  source?: SourceLocation;
}

export const RESOURCE_TYPES = [
  'StructureDefinition',
  'ValueSet',
  'CodeSystem',
  'ConceptMap',
  'OperationDefinition',
  'CapabilityStatement',
] as const;

export type ConformanceType = (typeof RESOURCE_TYPES)[number];

export interface ResourceFacts {
  resourceType: ConformanceType;
  /** Canonical; of a CapabilityStatement, which often has none, its type and id or name. */
  url: string;
  id: string;
  version?: string;
  /** By element id, code, parameter…; the resource itself is ''. In the definition's order. */
  entries: Record<string, Entry>;
  source?: SourceLocation;
}

// Generated from fsh/profiles/GPConnect-Searchset-Bundle-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Searchset-Bundle-1

import type { Bundle, BundleEntry, FhirResource, Identifier } from 'fhir/r3.js';
import { construct } from 'fsh-codegen/runtime/v1/types';
import type { ReferenceTo, Template } from 'fsh-codegen/runtime/v1/types';

/**
 * Persistent identifier for the bundle
 *
 * Element: `Bundle.identifier`
 */
export interface GPConnectSearchsetBundle1Identifier extends Identifier {
  /**
   * usual | official | temp | secondary (If known)
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/identifier-use.
   */
  use?: 'usual' | 'official' | 'temp' | 'secondary' | undefined;
  /**
   * Organization that issued id (may be just text)
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1.
   */
  assigner?: ReferenceTo<'Organization'> | undefined;
}

/**
 * Entry in the bundle - will have a resource, or information
 *
 * Element: `Bundle.entry`
 */
export interface GPConnectSearchsetBundle1Entry extends BundleEntry {
  resource?: FhirResource | undefined;
  /** @deprecated Not used: 0..0. */
  search?: never;
  /** @deprecated Not used: 0..0. */
  request?: never;
  /** @deprecated Not used: 0..0. */
  response?: never;
}

/**
 * GP Connect Searchset Bundle
 *
 * The answer to a GP Connect search: the resources that were found, all in one Bundle and without
 * paging.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Searchset-Bundle-1
 */
export interface GPConnectSearchsetBundle1 extends Bundle {
  identifier?: GPConnectSearchsetBundle1Identifier | undefined;
  /**
   * document | message | transaction | transaction-response | batch | batch-response | history |
   * searchset | collection
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/bundle-type.
   */
  type: 'searchset';
  /** @deprecated Not used: 0..0. */
  total?: never;
  /** @deprecated */
  _total?: never;
  /** @deprecated Not used: 0..0. */
  link?: never;
  /**
   * Entry in the bundle - will have a resource, or information
   *
   * Cardinality: 1..* (0..* in the base).
   */
  entry: [GPConnectSearchsetBundle1Entry, ...GPConnectSearchsetBundle1Entry[]];
  /** @deprecated Not used: 0..0. */
  signature?: never;
}

/**
 * Input of `createGPConnectSearchsetBundle1`: the elements that an author supplies. The function fills
 * in fixed values and `meta.profile`.
 */
export interface GPConnectSearchsetBundle1Input extends Omit<
  GPConnectSearchsetBundle1,
  'resourceType' | 'meta' | 'type'
> {
  resourceType?: GPConnectSearchsetBundle1['resourceType'] | undefined;
  meta?: GPConnectSearchsetBundle1['meta'] | undefined;
  /**
   * document | message | transaction | transaction-response | batch | batch-response | history |
   * searchset | collection
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/bundle-type.
   */
  type?: GPConnectSearchsetBundle1['type'] | undefined;
}

const template: Template = [
  { name: 'resourceType', value: 'Bundle', always: true },
  {
    name: 'meta',
    parts: [
      {
        name: 'profile',
        value: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Searchset-Bundle-1',
        list: true,
        always: true,
      },
    ],
    always: true,
  },
  { name: 'type', value: 'searchset', always: true },
];

/**
 * Makes a GP Connect Searchset Bundle: fills in fixed values and `meta.profile`, and takes slices as
 * arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createGPConnectSearchsetBundle1(
  input: GPConnectSearchsetBundle1Input,
): GPConnectSearchsetBundle1 {
  return construct(input, template) as GPConnectSearchsetBundle1;
}

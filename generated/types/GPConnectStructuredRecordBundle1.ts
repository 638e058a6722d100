// Generated from fsh/profiles/GPConnect-StructuredRecord-Bundle-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-StructuredRecord-Bundle-1

import type { Bundle, BundleEntry, FhirResource, Identifier, Meta } from 'fhir/r3.js';
import { construct } from 'fsh-codegen/runtime/v1/types';
import type { ReferenceTo, Template } from 'fsh-codegen/runtime/v1/types';

/**
 * Metadata about the resource
 *
 * Element: `Bundle.meta`
 */
export interface GPConnectStructuredRecordBundle1Meta extends Meta {
  /**
   * Profiles this resource claims to conform to
   *
   * Cardinality: 1..* (0..* in the base).
   */
  profile: [string, ...string[]];
}

/**
 * Persistent identifier for the bundle
 *
 * Element: `Bundle.identifier`
 */
export interface GPConnectStructuredRecordBundle1Identifier extends Identifier {
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
export interface GPConnectStructuredRecordBundle1Entry extends BundleEntry {
  resource?: FhirResource | undefined;
  /** @deprecated Not used: 0..0. */
  search?: never;
  /** @deprecated Not used: 0..0. */
  request?: never;
  /** @deprecated Not used: 0..0. */
  response?: never;
}

/**
 * GP Connect Structured Record Bundle
 *
 * A patient's coded record as one collection: the lists of each clinical area that was asked for, the
 * entries in them and the people, places and organisations that they refer to.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-StructuredRecord-Bundle-1
 */
export interface GPConnectStructuredRecordBundle1 extends Bundle {
  meta?: GPConnectStructuredRecordBundle1Meta | undefined;
  identifier?: GPConnectStructuredRecordBundle1Identifier | undefined;
  /**
   * document | message | transaction | transaction-response | batch | batch-response | history |
   * searchset | collection
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/bundle-type.
   */
  type: 'collection';
  /** @deprecated Not used: 0..0. */
  total?: never;
  /** @deprecated */
  _total?: never;
  /** @deprecated Not used: 0..0. */
  link?: never;
  entry?: GPConnectStructuredRecordBundle1Entry[] | undefined;
  /** @deprecated Not used: 0..0. */
  signature?: never;
}

/**
 * Input of `createGPConnectStructuredRecordBundle1`: the elements that an author supplies. The
 * function fills in fixed values and `meta.profile`.
 */
export interface GPConnectStructuredRecordBundle1Input extends Omit<
  GPConnectStructuredRecordBundle1,
  'resourceType' | 'meta' | 'type'
> {
  resourceType?: GPConnectStructuredRecordBundle1['resourceType'] | undefined;
  meta?: GPConnectStructuredRecordBundle1['meta'] | undefined;
  /**
   * document | message | transaction | transaction-response | batch | batch-response | history |
   * searchset | collection
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/bundle-type.
   */
  type?: GPConnectStructuredRecordBundle1['type'] | undefined;
}

const template: Template = [
  { name: 'resourceType', value: 'Bundle', always: true },
  {
    name: 'meta',
    parts: [
      {
        name: 'profile',
        value: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-StructuredRecord-Bundle-1',
        list: true,
        always: true,
      },
    ],
    always: true,
  },
  { name: 'type', value: 'collection', always: true },
];

/**
 * Makes a GP Connect Structured Record Bundle: fills in fixed values and `meta.profile`, and takes
 * slices as arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createGPConnectStructuredRecordBundle1(
  input: GPConnectStructuredRecordBundle1Input = {},
): GPConnectStructuredRecordBundle1 {
  return construct(input, template) as GPConnectStructuredRecordBundle1;
}

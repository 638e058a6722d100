// Generated from fsh/profiles/GPConnect-Searchset-Bundle-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Searchset-Bundle-1 version 1.2.7

import type { ReferenceTo } from './support.js';
import type { Bundle, BundleEntry, Identifier } from 'fhir/r3.js';

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
  /** Not used: 0..0. */
  search?: never;
  /** Not used: 0..0. */
  request?: never;
  /** Not used: 0..0. */
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
  /** Not used: 0..0. */
  total?: never;
  _total?: never;
  /** Not used: 0..0. */
  link?: never;
  /**
   * Entry in the bundle - will have a resource, or information
   *
   * Cardinality: 1..* (0..* in the base).
   */
  entry: [GPConnectSearchsetBundle1Entry, ...GPConnectSearchsetBundle1Entry[]];
  /** Not used: 0..0. */
  signature?: never;
}

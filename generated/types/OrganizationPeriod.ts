// Generated from fsh/extensions/organization-period.fsh. Do not edit.
// http://hl7.org/fhir/StructureDefinition/organization-period

import type { ExtensionValue } from './choices.js';
import type { Extension, Period } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * Period of an organisation
 *
 * From when until when the organisation is there to be used.
 *
 * Canonical: http://hl7.org/fhir/StructureDefinition/organization-period
 */
export interface OrganizationPeriod extends Restricted<Extension, ExtensionValue, 'valuePeriod'> {
  url: 'http://hl7.org/fhir/StructureDefinition/organization-period';
  /** The time during which the organisation works */
  valuePeriod?: Period | undefined;
}

const shape: ExtensionShape = {
  url: 'http://hl7.org/fhir/StructureDefinition/organization-period',
  value: 'valuePeriod',
};

/**
 * Reads the extension `organization-period`; undefined if it is absent.
 *
 * Carried by `Organization` (CareConnect-GPC-Organization-1).
 */
export function organizationPeriod<T extends Extensible>(element: T | undefined): Period | undefined {
  return readExtensions(element?.extension, shape)[0] as Period | undefined;
}

/**
 * Copies an element and sets the extension `organization-period`, or removes it if the value is
 * undefined.
 *
 * Carried by `Organization` (CareConnect-GPC-Organization-1).
 */
export function withOrganizationPeriod<T extends Extensible>(element: T, value: Period | undefined): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `organization-period` with a value. */
export function organizationPeriodExtension(value: Period): OrganizationPeriod {
  return makeExtension(shape, value) as OrganizationPeriod;
}

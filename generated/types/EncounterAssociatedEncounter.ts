// Generated from fsh/extensions/encounter-associatedEncounter.fsh. Do not edit.
// http://hl7.org/fhir/StructureDefinition/encounter-associatedEncounter

import type { ExtensionValue } from './choices.js';
import type { Extension, Reference } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type {
  Extensible,
  ExtensionShape,
  PlainReference,
  ReferenceTo,
  Restricted,
} from 'fsh-codegen/runtime/v1/types';

/**
 * Associated encounter
 *
 * The encounter during which the record was made.
 *
 * Canonical: http://hl7.org/fhir/StructureDefinition/encounter-associatedEncounter
 */
export interface EncounterAssociatedEncounter extends Restricted<
  Extension,
  ExtensionValue,
  'valueReference'
> {
  url: 'http://hl7.org/fhir/StructureDefinition/encounter-associatedEncounter';
  valueReference?: ReferenceTo<'Encounter'> | undefined;
}

const shape: ExtensionShape = {
  url: 'http://hl7.org/fhir/StructureDefinition/encounter-associatedEncounter',
  value: 'valueReference',
};

/**
 * Reads the extension `encounter`; undefined if it is absent.
 *
 * Carried by `AllergyIntolerance` (CareConnect-GPC-AllergyIntolerance-1).
 */
export function allergyIntoleranceEncounter<T extends Extensible>(
  element: T | undefined,
): ReferenceTo<'Encounter'> | undefined {
  return readExtensions(element?.extension, shape)[0] as ReferenceTo<'Encounter'> | undefined;
}

/**
 * Copies an element and sets the extension `encounter`, or removes it if the value is undefined.
 *
 * Carried by `AllergyIntolerance` (CareConnect-GPC-AllergyIntolerance-1).
 */
export function withAllergyIntoleranceEncounter<T extends Extensible, const R extends Reference>(
  element: T,
  value: (R & PlainReference<R, ReferenceTo<'Encounter'>>) | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `encounter` with a value. */
export function allergyIntoleranceEncounterExtension(
  value: ReferenceTo<'Encounter'>,
): EncounterAssociatedEncounter {
  return makeExtension(shape, value) as EncounterAssociatedEncounter;
}

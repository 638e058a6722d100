// Generated from fsh/extensions/encounter-associatedEncounter.fsh. Do not edit.
// http://hl7.org/fhir/StructureDefinition/encounter-associatedEncounter
import type { EncounterAssociatedEncounter } from '../types/EncounterAssociatedEncounter.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { reference } from './types/Reference.js';
import {
  VERDICT_ONLY,
  checked,
  choice,
  dataType,
  fixedPrimitive,
  object,
  required,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const encounterAssociatedEncounter: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['FamilyMemberHistory', 'AllergyIntolerance'],
    properties: {
      url: required(fixedPrimitive('http://hl7.org/fhir/StructureDefinition/encounter-associatedEncounter')),
      'value[x]': choice({ Reference: checked(object(reference), targets(['Encounter'])) }),
    },
  }),
  'http://hl7.org/fhir/StructureDefinition/encounter-associatedEncounter',
);

/** Checks a value against Associated encounter (http://hl7.org/fhir/StructureDefinition/encounter-associatedEncounter). */
export const validateEncounterAssociatedEncounter: Validator<EncounterAssociatedEncounter> =
  /* @__PURE__ */ validator<EncounterAssociatedEncounter>(
    encounterAssociatedEncounter,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by Associated encounter. */
export function isEncounterAssociatedEncounter(value: unknown): value is EncounterAssociatedEncounter {
  return validateEncounterAssociatedEncounter(value, VERDICT_ONLY).valid;
}

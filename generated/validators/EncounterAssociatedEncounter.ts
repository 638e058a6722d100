// Generated from fsh/extensions/encounter-associatedEncounter.fsh. Do not edit.
// http://hl7.org/fhir/StructureDefinition/encounter-associatedEncounter version 1.2.7
import { CHOICE, exactly, one, otherChoice, shape, targets, validator } from '../runtime/checks.js';
import type { Shape, Targets } from '../runtime/checks.js';
import type { EncounterAssociatedEncounter } from '../types/EncounterAssociatedEncounter.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { reference } from './types/Reference.js';

const valueXTargets: Targets = [['Encounter']];

export const encounterAssociatedEncounter: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'http://hl7.org/fhir/StructureDefinition/encounter-associatedEncounter',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  context: ['FamilyMemberHistory', 'AllergyIntolerance'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'http://hl7.org/fhir/StructureDefinition/encounter-associatedEncounter');
        return 1;
      case 'valueReference':
        one(value, key, c, reference);
        targets(value, key, c, valueXTargets);
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against Associated encounter (http://hl7.org/fhir/StructureDefinition/encounter-associatedEncounter). */
export const validateEncounterAssociatedEncounter = /* @__PURE__ */ validator<EncounterAssociatedEncounter>(
  encounterAssociatedEncounter,
  'gpconnect-api',
  () => ({
    element,
  }),
);

/** Whether a value is valid by Associated encounter. */
export function isEncounterAssociatedEncounter(value: unknown): value is EncounterAssociatedEncounter {
  return validateEncounterAssociatedEncounter(value, { maxIssues: 1 }).valid;
}

// Generated from fsh/extensions/Extension-coding-sctdescid.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid version 1.2.7
import { CHOICE, exactly, extensions, id, otherChoice, shape, string, validator } from '../runtime/checks.js';
import type { ExtensionSlicing, Shape } from '../runtime/checks.js';
import type { ExtensionCodingSctdescid } from '../types/ExtensionCodingSctdescid.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';

const extensionSlices: ExtensionSlicing = {
  slices: [
    { name: 'descriptionId', url: 'descriptionId', shape: () => extensionDescriptionIdRules, min: 1, max: 1 },
    {
      name: 'descriptionDisplay',
      url: 'descriptionDisplay',
      shape: () => extensionDescriptionDisplayRules,
      min: 1,
      max: 1,
    },
  ],
  counted: true,
};

export const extensionCodingSctdescid: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
  elements: ['url', 'extension:descriptionId'],
  required: 3,
  choices: ['value[x]'],
  context: [
    'Encounter',
    'Condition',
    'Observation',
    'Flag',
    'Immunization',
    'AllergyIntolerance',
    'FamilyMemberHistory',
    'MedicationRequest',
    'MedicationStatement',
    'Procedure',
    'Medication',
  ],
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        extensions(value, key, c, extension, extensionSlices);
        return 2;
      case 'url':
        exactly(value, key, c, 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid');
        return 1;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]');
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const extensionDescriptionIdRules: Shape = /* @__PURE__ */ shape({
  id: 'Extension.extension:descriptionId',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'descriptionId');
        return 1;
      case 'valueId':
        id(value, key, c);
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const extensionDescriptionDisplayRules: Shape = /* @__PURE__ */ shape({
  id: 'Extension.extension:descriptionDisplay',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'descriptionDisplay');
        return 1;
      case 'valueString':
        string(value, key, c);
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against SNOMED CT description id (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid). */
export const validateExtensionCodingSctdescid = /* @__PURE__ */ validator<ExtensionCodingSctdescid>(
  extensionCodingSctdescid,
  'gpconnect-api',
  () => ({
    element,
  }),
);

/** Whether a value is valid by SNOMED CT description id. */
export function isExtensionCodingSctdescid(value: unknown): value is ExtensionCodingSctdescid {
  return validateExtensionCodingSctdescid(value, { maxIssues: 1 }).valid;
}

// Generated from fsh/extensions/Extension-CareConnect-RelatedProblemHeader-1.fsh. Do not edit.
// https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1 version 1.2.7
import {
  CHOICE,
  boundCode,
  code,
  exactly,
  extensions,
  one,
  otherChoice,
  shape,
  targets,
  validator,
} from '../runtime/checks.js';
import type { ExtensionSlicing, Shape, Targets } from '../runtime/checks.js';
import type { ExtensionCareConnectRelatedProblemHeader1 } from '../types/ExtensionCareConnectRelatedProblemHeader1.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { reference } from './types/Reference.js';
import { careConnectConditionRelationship1Codes } from './valuesets.js';

const extensionSlices: ExtensionSlicing = {
  slices: [
    { name: 'type', url: 'type', shape: () => extensionTypeRules },
    { name: 'target', url: 'target', shape: () => extensionTargetRules, min: 1, max: 1 },
  ],
  counted: true,
};

export const extensionCareConnectRelatedProblemHeader1: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1',
  elements: ['url', 'extension:target'],
  required: 3,
  choices: ['value[x]'],
  context: ['Condition'],
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        extensions(value, key, c, extension, extensionSlices);
        return 2;
      case 'url':
        exactly(
          value,
          key,
          c,
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1',
        );
        return 1;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]');
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const extensionTypeRules: Shape = /* @__PURE__ */ shape({
  id: 'Extension.extension:type',
  profile: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'type');
        return 1;
      case 'valueCode':
        code(value, key, c);
        boundCode(value, key, c, careConnectConditionRelationship1Codes, 'required');
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

const extensionTargetValueXTargets: Targets = [['Condition']];

export const extensionTargetRules: Shape = /* @__PURE__ */ shape({
  id: 'Extension.extension:target',
  profile: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'target');
        return 1;
      case 'valueReference':
        one(value, key, c, reference);
        targets(value, key, c, extensionTargetValueXTargets);
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against Related problem header (https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1). */
export const validateExtensionCareConnectRelatedProblemHeader1 =
  /* @__PURE__ */ validator<ExtensionCareConnectRelatedProblemHeader1>(
    extensionCareConnectRelatedProblemHeader1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** Whether a value is valid by Related problem header. */
export function isExtensionCareConnectRelatedProblemHeader1(
  value: unknown,
): value is ExtensionCareConnectRelatedProblemHeader1 {
  return validateExtensionCareConnectRelatedProblemHeader1(value, { maxIssues: 1 }).valid;
}

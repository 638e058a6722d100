// Generated from fsh/extensions/Extension-CareConnect-RelatedProblemHeader-1.fsh. Do not edit.
// https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1
import type { ExtensionCareConnectRelatedProblemHeader1 } from '../types/ExtensionCareConnectRelatedProblemHeader1.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { reference } from './types/Reference.js';
import { careConnectConditionRelationship1Codes } from './valuesets.js';
import {
  VERDICT_ONLY,
  checked,
  choice,
  coded,
  dataType,
  elementOf,
  extensionSlice,
  extensions,
  fixedPrimitive,
  forbidden,
  object,
  required,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const extensionCareConnectRelatedProblemHeader1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['Condition'],
    properties: {
      extension: required(
        extensions(extension, [
          extensionSlice('type', extensionTypeRules, 0, Infinity, 'type'),
          extensionSlice('target', extensionTargetRules, 1, 1, 'target'),
        ]),
        'extension:target',
      ),
      url: required(
        fixedPrimitive(
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1',
        ),
      ),
      'value[x]': forbidden,
    },
  }),
  'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1',
);

export const extensionTypeRules: Shape = /* @__PURE__ */ elementOf(
  extensionCareConnectRelatedProblemHeader1,
  'extension:type',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('type')),
      'value[x]': choice({ Code: coded(careConnectConditionRelationship1Codes) }),
    },
  }),
);

export const extensionTargetRules: Shape = /* @__PURE__ */ elementOf(
  extensionCareConnectRelatedProblemHeader1,
  'extension:target',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('target')),
      'value[x]': choice({ Reference: checked(object(reference), targets(['Condition'])) }),
    },
  }),
);

/** Checks a value against Related problem header (https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1). */
export const validateExtensionCareConnectRelatedProblemHeader1: Validator<ExtensionCareConnectRelatedProblemHeader1> =
  /* @__PURE__ */ validator<ExtensionCareConnectRelatedProblemHeader1>(
    extensionCareConnectRelatedProblemHeader1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by Related problem header. */
export function isExtensionCareConnectRelatedProblemHeader1(
  value: unknown,
): value is ExtensionCareConnectRelatedProblemHeader1 {
  return validateExtensionCareConnectRelatedProblemHeader1(value, VERDICT_ONLY).valid;
}

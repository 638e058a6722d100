// Generated from fsh/extensions/Extension-coding-sctdescid.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid
import type { ExtensionCodingSctdescid } from '../types/ExtensionCodingSctdescid.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import {
  VERDICT_ONLY,
  choice,
  dataType,
  elementOf,
  extensionSlice,
  extensions,
  fixedPrimitive,
  forbidden,
  id,
  required,
  string,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const extensionCodingSctdescid: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['Coding'],
    properties: {
      extension: required(
        extensions(extension, [
          extensionSlice('descriptionId', extensionDescriptionIdRules, 1, 1, 'descriptionId'),
          extensionSlice('descriptionDisplay', extensionDescriptionDisplayRules, 1, 1, 'descriptionDisplay'),
        ]),
        'extension:descriptionId',
        'extension:descriptionDisplay',
      ),
      url: required(
        fixedPrimitive('https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid'),
      ),
      'value[x]': forbidden,
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
);

export const extensionDescriptionIdRules: Shape = /* @__PURE__ */ elementOf(
  extensionCodingSctdescid,
  'extension:descriptionId',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('descriptionId')),
      'value[x]': choice({ Id: id }),
    },
  }),
);

export const extensionDescriptionDisplayRules: Shape = /* @__PURE__ */ elementOf(
  extensionCodingSctdescid,
  'extension:descriptionDisplay',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('descriptionDisplay')),
      'value[x]': choice({ String: string }),
    },
  }),
);

/** Checks a value against SNOMED CT description id (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid). */
export const validateExtensionCodingSctdescid: Validator<ExtensionCodingSctdescid> =
  /* @__PURE__ */ validator<ExtensionCodingSctdescid>(extensionCodingSctdescid, 'gpconnect-api', () => ({
    element,
  }));

/** True if a value is valid by SNOMED CT description id. */
export function isExtensionCodingSctdescid(value: unknown): value is ExtensionCodingSctdescid {
  return validateExtensionCodingSctdescid(value, VERDICT_ONLY).valid;
}

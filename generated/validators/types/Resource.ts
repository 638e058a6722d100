// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Resource
import { allLanguagesCodes, languagesCodes } from '../valuesets.js';
import { meta } from './Meta.js';
import {
  EXTENSIBLE,
  boundCode,
  checked,
  code,
  id,
  object,
  resourceType,
  string,
  uri,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const resource: Shape = /* @__PURE__ */ resourceType('Resource', () => ({
  properties: {
    resourceType: string,
    id: id,
    meta: object(meta),
    implicitRules: uri,
    language: checked(code, boundCode(languagesCodes, EXTENSIBLE), boundCode(allLanguagesCodes)),
  },
}));

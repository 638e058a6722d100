// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Resource
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
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { allLanguagesCodes, languagesCodes } from '../valuesets.js';
import { meta } from './Meta.js';

export const resource: Shape = /* @__PURE__ */ resourceType('Resource', () => ({
  properties: {
    resourceType: string,
    id: id,
    meta: object(meta),
    implicitRules: uri,
    language: checked(code, boundCode(languagesCodes, EXTENSIBLE), boundCode(allLanguagesCodes)),
  },
}));

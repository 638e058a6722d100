// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Meta
import { securityLabelsCodes } from '../valuesets.js';
import { coding } from './Coding.js';
import { element } from './Element.js';
import {
  EXTENSIBLE,
  array,
  boundCoding,
  checked,
  dataType,
  id,
  instant,
  repeated,
  uri,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const meta: Shape = /* @__PURE__ */ dataType('Meta', () => ({
  base: element,
  properties: {
    versionId: id,
    lastUpdated: instant,
    profile: repeated(uri),
    security: checked(array(coding), boundCoding(securityLabelsCodes, EXTENSIBLE)),
    tag: array(coding),
  },
}));

// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Attachment
import { allLanguagesCodes, bcp13TxtCodes, languagesCodes } from '../valuesets.js';
import { element } from './Element.js';
import {
  EXTENSIBLE,
  base64Binary,
  boundCode,
  checked,
  code,
  coded,
  dataType,
  dateTime,
  invariant,
  string,
  unsignedInt,
  uri,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const attachmentAtt1 = /* @__PURE__ */ invariant(
  'att-1',
  'It the Attachment has data, it SHALL have a contentType',
  ($this, c, has) => (has & 1) /* data */ === 0 || (has & 2) /* contentType */ !== 0,
  ['data', 'contentType'],
);

export const attachment: Shape = /* @__PURE__ */ dataType('Attachment', () => ({
  base: element,
  properties: {
    contentType: coded(bcp13TxtCodes),
    language: checked(code, boundCode(languagesCodes, EXTENSIBLE), boundCode(allLanguagesCodes)),
    data: base64Binary,
    url: uri,
    size: unsignedInt,
    hash: base64Binary,
    title: string,
    creation: dateTime,
  },
  invariants: [attachmentAtt1],
}));

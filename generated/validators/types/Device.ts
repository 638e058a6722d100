// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Device
import { deviceStatusCodes, udiEntryTypeCodes } from '../valuesets.js';
import { annotation } from './Annotation.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactPoint } from './ContactPoint.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import type { Device } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  base64Binary,
  checked,
  coded,
  dateTime,
  elementOf,
  object,
  resourceType,
  string,
  targets,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const device: Shape = /* @__PURE__ */ resourceType('Device', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    udi: object(deviceUdi),
    status: coded(deviceStatusCodes),
    type: object(codeableConcept),
    lotNumber: string,
    manufacturer: string,
    manufactureDate: dateTime,
    expirationDate: dateTime,
    model: string,
    version: string,
    patient: checked(object(reference), targets(['Patient'])),
    owner: checked(object(reference), targets(['Organization'])),
    contact: array(contactPoint),
    location: checked(object(reference), targets(['Location'])),
    url: uri,
    note: array(annotation),
    safety: array(codeableConcept),
  },
}));

export const deviceUdi: Shape = /* @__PURE__ */ elementOf(device, 'udi', () => ({
  base: backboneElement,
  properties: {
    deviceIdentifier: string,
    name: string,
    jurisdiction: uri,
    carrierHRF: string,
    carrierAIDC: base64Binary,
    issuer: uri,
    entryType: coded(udiEntryTypeCodes),
  },
}));

/** Checks a value against Device (http://hl7.org/fhir/StructureDefinition/Device). */
export const validateDevice: Validator<Device> = /* @__PURE__ */ validator<Device>(
  device,
  'gpconnect-api',
  () => ({
    element,
    types: [location, organization, patient, practitioner, relatedPerson],
  }),
);

/** True if a value is valid by Device. */
export function isDevice(value: unknown): value is Device {
  return validateDevice(value, VERDICT_ONLY).valid;
}

// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/DeviceUseStatement
import { deviceStatementStatusCodes } from '../core-valuesets.js';
import { annotation } from './Annotation.js';
import { codeableConcept } from './CodeableConcept.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import { timing } from './Timing.js';
import type { DeviceUseStatement } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  choice,
  coded,
  dateTime,
  object,
  required,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const deviceUseStatement: Shape = /* @__PURE__ */ resourceType('DeviceUseStatement', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: required(coded(deviceStatementStatusCodes)),
    subject: required(checked(object(reference), targets(['Group'], ['Patient']))),
    whenUsed: object(period),
    'timing[x]': choice({ Timing: object(timing), Period: object(period), DateTime: dateTime }),
    recordedOn: dateTime,
    source: checked(object(reference), targets(['Patient'], ['Practitioner'], ['RelatedPerson'])),
    device: required(checked(object(reference), targets(['Device']))),
    indication: array(codeableConcept),
    bodySite: object(codeableConcept),
    note: array(annotation),
  },
}));

/** Checks a value against DeviceUseStatement (http://hl7.org/fhir/StructureDefinition/DeviceUseStatement). */
export const validateDeviceUseStatement: Validator<DeviceUseStatement> =
  /* @__PURE__ */ validator<DeviceUseStatement>(deviceUseStatement, 'gpconnect-api', () => ({
    element,
    types: [device, group, organization, patient, practitioner, relatedPerson],
  }));

/** True if a value is valid by DeviceUseStatement. */
export function isDeviceUseStatement(value: unknown): value is DeviceUseStatement {
  return validateDeviceUseStatement(value, VERDICT_ONLY).valid;
}

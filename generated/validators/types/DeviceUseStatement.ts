// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/DeviceUseStatement
import {
  checked,
  choice,
  coded,
  dateTime,
  many,
  one,
  required,
  resourceType,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { deviceStatementStatusCodes } from '../core-valuesets.js';
import { annotation } from './Annotation.js';
import { codeableConcept } from './CodeableConcept.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import { timing } from './Timing.js';
import type { DeviceUseStatement } from 'fhir/r3.js';

export const deviceUseStatement: Shape = /* @__PURE__ */ resourceType('DeviceUseStatement', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    status: required(coded(deviceStatementStatusCodes)),
    subject: required(checked(one(reference), targets(['Group'], ['Patient']))),
    whenUsed: one(period),
    'timing[x]': choice({ Timing: one(timing), Period: one(period), DateTime: dateTime }),
    recordedOn: dateTime,
    source: checked(one(reference), targets(['Patient'], ['Practitioner'], ['RelatedPerson'])),
    device: required(checked(one(reference), targets(['Device']))),
    indication: many(codeableConcept),
    bodySite: one(codeableConcept),
    note: many(annotation),
  },
}));

/** Checks a value against DeviceUseStatement (http://hl7.org/fhir/StructureDefinition/DeviceUseStatement). */
export const validateDeviceUseStatement = /* @__PURE__ */ validator<DeviceUseStatement>(
  deviceUseStatement,
  'gpconnect-api',
  () => ({
    element,
    types: [device, group, patient, practitioner, relatedPerson],
  }),
);

/** Whether a value is valid by DeviceUseStatement. */
export function isDeviceUseStatement(value: unknown): value is DeviceUseStatement {
  return validateDeviceUseStatement(value, { maxIssues: 1 }).valid;
}

// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/DeviceMetric
import {
  metricCalibrationStateCodes,
  metricCalibrationTypeCodes,
  metricCategoryCodes,
  metricColorCodes,
  metricOperationalStatusCodes,
} from '../valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { reference } from './Reference.js';
import { timing } from './Timing.js';
import type { DeviceMetric } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  coded,
  elementOf,
  instant,
  object,
  required,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const deviceMetric: Shape = /* @__PURE__ */ resourceType('DeviceMetric', () => ({
  base: domainResource,
  properties: {
    identifier: required(object(identifier)),
    type: required(object(codeableConcept)),
    unit: object(codeableConcept),
    source: checked(object(reference), targets(['Device'])),
    parent: checked(object(reference), targets(['DeviceComponent'])),
    operationalStatus: coded(metricOperationalStatusCodes),
    color: coded(metricColorCodes),
    category: required(coded(metricCategoryCodes)),
    measurementPeriod: object(timing),
    calibration: array(deviceMetricCalibration),
  },
}));

export const deviceMetricCalibration: Shape = /* @__PURE__ */ elementOf(deviceMetric, 'calibration', () => ({
  base: backboneElement,
  properties: {
    type: coded(metricCalibrationTypeCodes),
    state: coded(metricCalibrationStateCodes),
    time: instant,
  },
}));

/** Checks a value against DeviceMetric (http://hl7.org/fhir/StructureDefinition/DeviceMetric). */
export const validateDeviceMetric: Validator<DeviceMetric> = /* @__PURE__ */ validator<DeviceMetric>(
  deviceMetric,
  'gpconnect-api',
  () => ({
    element,
    types: [device, organization],
  }),
);

/** True if a value is valid by DeviceMetric. */
export function isDeviceMetric(value: unknown): value is DeviceMetric {
  return validateDeviceMetric(value, VERDICT_ONLY).valid;
}

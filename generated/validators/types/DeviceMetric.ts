// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/DeviceMetric
import { boundCode, code, instant, many, one, shape, targets, validator } from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
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
import { reference } from './Reference.js';
import { timing } from './Timing.js';
import type { DeviceMetric } from 'fhir/r3.js';

const sourceTargets: Targets = [['Device']];

const parentTargets: Targets = [['DeviceComponent']];

export const deviceMetric: Shape = /* @__PURE__ */ shape({
  id: 'DeviceMetric',
  profile: 'http://hl7.org/fhir/StructureDefinition/DeviceMetric',
  type: 'DeviceMetric',
  elements: ['contained', 'identifier', 'type', 'category'],
  required: 14,
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        one(value, key, c, identifier);
        return 2;
      case 'type':
        one(value, key, c, codeableConcept);
        return 4;
      case 'unit':
        return one(value, key, c, codeableConcept);
      case 'source':
        one(value, key, c, reference);
        return targets(value, key, c, sourceTargets);
      case 'parent':
        one(value, key, c, reference);
        return targets(value, key, c, parentTargets);
      case 'operationalStatus':
        code(value, key, c);
        return boundCode(value, key, c, metricOperationalStatusCodes, 'required');
      case 'color':
        code(value, key, c);
        return boundCode(value, key, c, metricColorCodes, 'required');
      case 'category':
        code(value, key, c);
        boundCode(value, key, c, metricCategoryCodes, 'required');
        return 8;
      case 'measurementPeriod':
        return one(value, key, c, timing);
      case 'calibration':
        return many(value, key, c, deviceMetricCalibration);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

export const deviceMetricCalibration: Shape = /* @__PURE__ */ shape({
  id: 'DeviceMetric.calibration',
  profile: 'http://hl7.org/fhir/StructureDefinition/DeviceMetric',
  property(key, value, c, object) {
    switch (key) {
      case 'type':
        code(value, key, c);
        return boundCode(value, key, c, metricCalibrationTypeCodes, 'required');
      case 'state':
        code(value, key, c);
        return boundCode(value, key, c, metricCalibrationStateCodes, 'required');
      case 'time':
        return instant(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against DeviceMetric (http://hl7.org/fhir/StructureDefinition/DeviceMetric). */
export const validateDeviceMetric = /* @__PURE__ */ validator<DeviceMetric>(
  deviceMetric,
  'gpconnect-api',
  () => ({
    element,
    types: [device],
  }),
);

/** Whether a value is valid by DeviceMetric. */
export function isDeviceMetric(value: unknown): value is DeviceMetric {
  return validateDeviceMetric(value, { maxIssues: 1 }).valid;
}

// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/DeviceComponent
import {
  EXTENSIBLE,
  boundConcept,
  checked,
  coded,
  elementOf,
  instant,
  many,
  one,
  required,
  resourceType,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import {
  allLanguagesCodes,
  languagesCodes,
  measurementPrincipleCodes,
  operationalStatusCodes,
  parameterGroupCodes,
  specificationTypeCodes,
} from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { reference } from './Reference.js';
import type { DeviceComponent } from 'fhir/r3.js';

export const deviceComponent: Shape = /* @__PURE__ */ resourceType('DeviceComponent', () => ({
  base: domainResource,
  properties: {
    identifier: required(one(identifier)),
    type: required(one(codeableConcept)),
    lastSystemChange: instant,
    source: checked(one(reference), targets(['Device'])),
    parent: checked(one(reference), targets(['DeviceComponent'])),
    operationalStatus: checked(many(codeableConcept), boundConcept(operationalStatusCodes, EXTENSIBLE)),
    parameterGroup: checked(one(codeableConcept), boundConcept(parameterGroupCodes, EXTENSIBLE)),
    measurementPrinciple: coded(measurementPrincipleCodes),
    productionSpecification: many(deviceComponentProductionSpecification),
    languageCode: checked(
      one(codeableConcept),
      boundConcept(languagesCodes, EXTENSIBLE),
      boundConcept(allLanguagesCodes),
    ),
  },
}));

export const deviceComponentProductionSpecification: Shape = /* @__PURE__ */ elementOf(
  deviceComponent,
  'productionSpecification',
  () => ({
    base: backboneElement,
    properties: {
      specType: checked(one(codeableConcept), boundConcept(specificationTypeCodes, EXTENSIBLE)),
      componentId: one(identifier),
      productionSpec: string,
    },
  }),
);

/** Checks a value against DeviceComponent (http://hl7.org/fhir/StructureDefinition/DeviceComponent). */
export const validateDeviceComponent = /* @__PURE__ */ validator<DeviceComponent>(
  deviceComponent,
  'gpconnect-api',
  () => ({
    element,
    types: [device, deviceComponent],
  }),
);

/** Whether a value is valid by DeviceComponent. */
export function isDeviceComponent(value: unknown): value is DeviceComponent {
  return validateDeviceComponent(value, { maxIssues: 1 }).valid;
}

// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/DeviceComponent
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
import { organization } from './Organization.js';
import { reference } from './Reference.js';
import type { DeviceComponent } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boundConcept,
  checked,
  coded,
  elementOf,
  instant,
  object,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const deviceComponent: Shape = /* @__PURE__ */ resourceType('DeviceComponent', () => ({
  base: domainResource,
  properties: {
    identifier: required(object(identifier)),
    type: required(object(codeableConcept)),
    lastSystemChange: instant,
    source: checked(object(reference), targets(['Device'])),
    parent: checked(object(reference), targets(['DeviceComponent'])),
    operationalStatus: checked(array(codeableConcept), boundConcept(operationalStatusCodes, EXTENSIBLE)),
    parameterGroup: checked(object(codeableConcept), boundConcept(parameterGroupCodes, EXTENSIBLE)),
    measurementPrinciple: coded(measurementPrincipleCodes),
    productionSpecification: array(deviceComponentProductionSpecification),
    languageCode: checked(
      object(codeableConcept),
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
      specType: checked(object(codeableConcept), boundConcept(specificationTypeCodes, EXTENSIBLE)),
      componentId: object(identifier),
      productionSpec: string,
    },
  }),
);

/** Checks a value against DeviceComponent (http://hl7.org/fhir/StructureDefinition/DeviceComponent). */
export const validateDeviceComponent: Validator<DeviceComponent> = /* @__PURE__ */ validator<DeviceComponent>(
  deviceComponent,
  'gpconnect-api',
  () => ({
    element,
    types: [device, deviceComponent, organization],
  }),
);

/** True if a value is valid by DeviceComponent. */
export function isDeviceComponent(value: unknown): value is DeviceComponent {
  return validateDeviceComponent(value, VERDICT_ONLY).valid;
}

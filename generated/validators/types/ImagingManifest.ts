// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ImagingManifest
import { backboneElement } from './BackboneElement.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { endpoint } from './Endpoint.js';
import { identifier } from './Identifier.js';
import { imagingStudy } from './ImagingStudy.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import type { ImagingManifest } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  dateTime,
  elementOf,
  object,
  oid,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const imagingManifest: Shape = /* @__PURE__ */ resourceType('ImagingManifest', () => ({
  base: domainResource,
  properties: {
    identifier: object(identifier),
    patient: required(checked(object(reference), targets(['Patient']))),
    authoringTime: dateTime,
    author: checked(
      object(reference),
      targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
    description: string,
    study: required(array(imagingManifestStudy)),
  },
}));

export const imagingManifestStudy: Shape = /* @__PURE__ */ elementOf(imagingManifest, 'study', () => ({
  base: backboneElement,
  properties: {
    uid: required(oid),
    imagingStudy: checked(object(reference), targets(['ImagingStudy'])),
    endpoint: checked(array(reference), targets(['Endpoint'])),
    series: required(array(imagingManifestStudySeries)),
  },
}));

export const imagingManifestStudySeries: Shape = /* @__PURE__ */ elementOf(
  imagingManifest,
  'study.series',
  () => ({
    base: backboneElement,
    properties: {
      uid: required(oid),
      endpoint: checked(array(reference), targets(['Endpoint'])),
      instance: required(array(imagingManifestStudySeriesInstance)),
    },
  }),
);

export const imagingManifestStudySeriesInstance: Shape = /* @__PURE__ */ elementOf(
  imagingManifest,
  'study.series.instance',
  () => ({
    base: backboneElement,
    properties: {
      sopClass: required(oid),
      uid: required(oid),
    },
  }),
);

/** Checks a value against ImagingManifest (http://hl7.org/fhir/StructureDefinition/ImagingManifest). */
export const validateImagingManifest: Validator<ImagingManifest> = /* @__PURE__ */ validator<ImagingManifest>(
  imagingManifest,
  'gpconnect-api',
  () => ({
    element,
    types: [device, endpoint, imagingStudy, organization, patient, practitioner, relatedPerson],
  }),
);

/** True if a value is valid by ImagingManifest. */
export function isImagingManifest(value: unknown): value is ImagingManifest {
  return validateImagingManifest(value, VERDICT_ONLY).valid;
}

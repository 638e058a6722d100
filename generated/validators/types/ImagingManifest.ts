// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ImagingManifest
import {
  checked,
  dateTime,
  elementOf,
  many,
  oid,
  one,
  required,
  resourceType,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
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

export const imagingManifest: Shape = /* @__PURE__ */ resourceType('ImagingManifest', () => ({
  base: domainResource,
  properties: {
    identifier: one(identifier),
    patient: required(checked(one(reference), targets(['Patient']))),
    authoringTime: dateTime,
    author: checked(
      one(reference),
      targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
    description: string,
    study: required(many(imagingManifestStudy)),
  },
}));

export const imagingManifestStudy: Shape = /* @__PURE__ */ elementOf(imagingManifest, 'study', () => ({
  base: backboneElement,
  properties: {
    uid: required(oid),
    imagingStudy: checked(one(reference), targets(['ImagingStudy'])),
    endpoint: checked(many(reference), targets(['Endpoint'])),
    series: required(many(imagingManifestStudySeries)),
  },
}));

export const imagingManifestStudySeries: Shape = /* @__PURE__ */ elementOf(
  imagingManifest,
  'study.series',
  () => ({
    base: backboneElement,
    properties: {
      uid: required(oid),
      endpoint: checked(many(reference), targets(['Endpoint'])),
      instance: required(many(imagingManifestStudySeriesInstance)),
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
export const validateImagingManifest = /* @__PURE__ */ validator<ImagingManifest>(
  imagingManifest,
  'gpconnect-api',
  () => ({
    element,
    types: [device, endpoint, imagingStudy, organization, patient, practitioner, relatedPerson],
  }),
);

/** Whether a value is valid by ImagingManifest. */
export function isImagingManifest(value: unknown): value is ImagingManifest {
  return validateImagingManifest(value, { maxIssues: 1 }).valid;
}

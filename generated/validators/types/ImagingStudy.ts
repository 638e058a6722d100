// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ImagingStudy
import {
  EXTENSIBLE,
  boundCoding,
  checked,
  coded,
  dateTime,
  elementOf,
  many,
  oid,
  one,
  required,
  resourceType,
  string,
  targets,
  unsignedInt,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { dicomCid29Codes, instanceAvailabilityCodes } from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { carePlan } from './CarePlan.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { endpoint } from './Endpoint.js';
import { episodeOfCare } from './EpisodeOfCare.js';
import { identifier } from './Identifier.js';
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { procedure } from './Procedure.js';
import { procedureRequest } from './ProcedureRequest.js';
import { reference } from './Reference.js';
import { referralRequest } from './ReferralRequest.js';
import type { ImagingStudy } from 'fhir/r3.js';

export const imagingStudy: Shape = /* @__PURE__ */ resourceType('ImagingStudy', () => ({
  base: domainResource,
  properties: {
    uid: required(oid),
    accession: one(identifier),
    identifier: many(identifier),
    availability: coded(instanceAvailabilityCodes),
    modalityList: checked(many(coding), boundCoding(dicomCid29Codes, EXTENSIBLE)),
    patient: required(checked(one(reference), targets(['Patient']))),
    context: checked(one(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    started: dateTime,
    basedOn: checked(many(reference), targets(['CarePlan'], ['ProcedureRequest'], ['ReferralRequest'])),
    referrer: checked(one(reference), targets(['Practitioner'])),
    interpreter: checked(many(reference), targets(['Practitioner'])),
    endpoint: checked(many(reference), targets(['Endpoint'])),
    numberOfSeries: unsignedInt,
    numberOfInstances: unsignedInt,
    procedureReference: checked(many(reference), targets(['Procedure'])),
    procedureCode: many(codeableConcept),
    reason: one(codeableConcept),
    description: string,
    series: many(imagingStudySeries),
  },
}));

export const imagingStudySeries: Shape = /* @__PURE__ */ elementOf(imagingStudy, 'series', () => ({
  base: backboneElement,
  properties: {
    uid: required(oid),
    number: unsignedInt,
    modality: required(checked(one(coding), boundCoding(dicomCid29Codes, EXTENSIBLE))),
    description: string,
    numberOfInstances: unsignedInt,
    availability: coded(instanceAvailabilityCodes),
    endpoint: checked(many(reference), targets(['Endpoint'])),
    bodySite: one(coding),
    laterality: one(coding),
    started: dateTime,
    performer: checked(many(reference), targets(['Practitioner'])),
    instance: many(imagingStudySeriesInstance),
  },
}));

export const imagingStudySeriesInstance: Shape = /* @__PURE__ */ elementOf(
  imagingStudy,
  'series.instance',
  () => ({
    base: backboneElement,
    properties: {
      uid: required(oid),
      number: unsignedInt,
      sopClass: required(oid),
      title: string,
    },
  }),
);

/** Checks a value against ImagingStudy (http://hl7.org/fhir/StructureDefinition/ImagingStudy). */
export const validateImagingStudy = /* @__PURE__ */ validator<ImagingStudy>(
  imagingStudy,
  'gpconnect-api',
  () => ({
    element,
    types: [
      carePlan,
      encounter,
      endpoint,
      episodeOfCare,
      patient,
      practitioner,
      procedure,
      procedureRequest,
      referralRequest,
    ],
  }),
);

/** Whether a value is valid by ImagingStudy. */
export function isImagingStudy(value: unknown): value is ImagingStudy {
  return validateImagingStudy(value, { maxIssues: 1 }).valid;
}

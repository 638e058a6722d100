// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ImagingStudy
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
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { procedure } from './Procedure.js';
import { procedureRequest } from './ProcedureRequest.js';
import { reference } from './Reference.js';
import { referralRequest } from './ReferralRequest.js';
import type { ImagingStudy } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boundCoding,
  checked,
  coded,
  dateTime,
  elementOf,
  object,
  oid,
  required,
  resourceType,
  string,
  targets,
  unsignedInt,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const imagingStudy: Shape = /* @__PURE__ */ resourceType('ImagingStudy', () => ({
  base: domainResource,
  properties: {
    uid: required(oid),
    accession: object(identifier),
    identifier: array(identifier),
    availability: coded(instanceAvailabilityCodes),
    modalityList: checked(array(coding), boundCoding(dicomCid29Codes, EXTENSIBLE)),
    patient: required(checked(object(reference), targets(['Patient']))),
    context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    started: dateTime,
    basedOn: checked(array(reference), targets(['CarePlan'], ['ProcedureRequest'], ['ReferralRequest'])),
    referrer: checked(object(reference), targets(['Practitioner'])),
    interpreter: checked(array(reference), targets(['Practitioner'])),
    endpoint: checked(array(reference), targets(['Endpoint'])),
    numberOfSeries: unsignedInt,
    numberOfInstances: unsignedInt,
    procedureReference: checked(array(reference), targets(['Procedure'])),
    procedureCode: array(codeableConcept),
    reason: object(codeableConcept),
    description: string,
    series: array(imagingStudySeries),
  },
}));

export const imagingStudySeries: Shape = /* @__PURE__ */ elementOf(imagingStudy, 'series', () => ({
  base: backboneElement,
  properties: {
    uid: required(oid),
    number: unsignedInt,
    modality: required(checked(object(coding), boundCoding(dicomCid29Codes, EXTENSIBLE))),
    description: string,
    numberOfInstances: unsignedInt,
    availability: coded(instanceAvailabilityCodes),
    endpoint: checked(array(reference), targets(['Endpoint'])),
    bodySite: object(coding),
    laterality: object(coding),
    started: dateTime,
    performer: checked(array(reference), targets(['Practitioner'])),
    instance: array(imagingStudySeriesInstance),
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
export const validateImagingStudy: Validator<ImagingStudy> = /* @__PURE__ */ validator<ImagingStudy>(
  imagingStudy,
  'gpconnect-api',
  () => ({
    element,
    types: [
      carePlan,
      encounter,
      endpoint,
      episodeOfCare,
      organization,
      patient,
      practitioner,
      procedure,
      procedureRequest,
      referralRequest,
    ],
  }),
);

/** True if a value is valid by ImagingStudy. */
export function isImagingStudy(value: unknown): value is ImagingStudy {
  return validateImagingStudy(value, VERDICT_ONLY).valid;
}

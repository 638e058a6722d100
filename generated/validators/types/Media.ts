// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Media
import { digitalMediaTypeCodes } from '../core-valuesets.js';
import { annotation } from './Annotation.js';
import { attachment } from './Attachment.js';
import { codeableConcept } from './CodeableConcept.js';
import { device } from './Device.js';
import { deviceMetric } from './DeviceMetric.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { episodeOfCare } from './EpisodeOfCare.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { procedureRequest } from './ProcedureRequest.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import { specimen } from './Specimen.js';
import type { Media } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  choice,
  coded,
  dateTime,
  invariant,
  object,
  positiveInt,
  required,
  resourceType,
  targets,
  unsignedInt,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const media: Shape = /* @__PURE__ */ resourceType('Media', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    basedOn: checked(array(reference), targets(['ProcedureRequest'])),
    type: required(coded(digitalMediaTypeCodes)),
    subtype: object(codeableConcept),
    view: object(codeableConcept),
    subject: checked(
      object(reference),
      targets(['Device'], ['Group'], ['Patient'], ['Practitioner'], ['Specimen']),
    ),
    context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    'occurrence[x]': choice({ DateTime: dateTime, Period: object(period) }),
    operator: checked(object(reference), targets(['Practitioner'])),
    reasonCode: array(codeableConcept),
    bodySite: object(codeableConcept),
    device: checked(object(reference), targets(['Device'], ['DeviceMetric'])),
    height: positiveInt,
    width: positiveInt,
    frames: positiveInt,
    duration: unsignedInt,
    content: required(object(attachment)),
    note: array(annotation),
  },
  invariants: [
    invariant(
      'mda-1',
      'Height can only be used for a photo or video',
      ($this, c, has) =>
        (has & 1) /* height */ === 0 || ((has & 2) /* type */ !== 0 && $this.type !== 'audio'),
      ['height', 'type'],
    ),
    invariant(
      'mda-2',
      'Width can only be used for a photo or video',
      ($this, c, has) =>
        (has & 1) /* width */ === 0 || ((has & 2) /* type */ !== 0 && $this.type !== 'audio'),
      ['width', 'type'],
    ),
    invariant(
      'mda-3',
      'Frames can only be used for a photo',
      ($this, c, has) => (has & 1) /* frames */ === 0 || $this.type === 'photo',
      ['frames', 'type'],
    ),
    invariant(
      'mda-4',
      'Duration can only be used for an audio or a video',
      ($this, c, has) =>
        (has & 1) /* duration */ === 0 || ((has & 2) /* type */ !== 0 && $this.type !== 'photo'),
      ['duration', 'type'],
    ),
  ],
}));

/** Checks a value against Media (http://hl7.org/fhir/StructureDefinition/Media). */
export const validateMedia: Validator<Media> = /* @__PURE__ */ validator<Media>(
  media,
  'gpconnect-api',
  () => ({
    element,
    types: [
      device,
      deviceMetric,
      encounter,
      episodeOfCare,
      group,
      organization,
      patient,
      practitioner,
      procedureRequest,
      relatedPerson,
      specimen,
    ],
  }),
);

/** True if a value is valid by Media. */
export function isMedia(value: unknown): value is Media {
  return validateMedia(value, VERDICT_ONLY).valid;
}

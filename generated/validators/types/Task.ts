// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Task
import { requestIntentCodes, requestPriorityCodes, taskStatusCodes } from '../core-valuesets.js';
import { activityDefinition } from './ActivityDefinition.js';
import { address } from './Address.js';
import { age } from './Age.js';
import { annotation } from './Annotation.js';
import { attachment } from './Attachment.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { contactPoint } from './ContactPoint.js';
import { count } from './Count.js';
import { device } from './Device.js';
import { distance } from './Distance.js';
import { domainResource } from './DomainResource.js';
import { duration } from './Duration.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { episodeOfCare } from './EpisodeOfCare.js';
import { group } from './Group.js';
import { humanName } from './HumanName.js';
import { identifier } from './Identifier.js';
import { meta } from './Meta.js';
import { money } from './Money.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { provenance } from './Provenance.js';
import { quantity } from './Quantity.js';
import { range } from './Range.js';
import { ratio } from './Ratio.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import { sampledData } from './SampledData.js';
import { signature } from './Signature.js';
import { timing } from './Timing.js';
import type { Task } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  base64Binary,
  boolean,
  checked,
  choice,
  code,
  coded,
  date,
  dateTime,
  decimal,
  elementOf,
  id,
  instant,
  integer,
  invariant,
  markdown,
  object,
  oid,
  positiveInt,
  required,
  resourceType,
  string,
  targets,
  time,
  unsignedInt,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const task: Shape = /* @__PURE__ */ resourceType('Task', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    'definition[x]': choice({
      Uri: uri,
      Reference: checked(object(reference), targets(['ActivityDefinition'])),
    }),
    basedOn: checked(array(reference), targets()),
    groupIdentifier: object(identifier),
    partOf: checked(array(reference), targets(['Task'])),
    status: required(coded(taskStatusCodes)),
    statusReason: object(codeableConcept),
    businessStatus: object(codeableConcept),
    intent: required(coded(requestIntentCodes)),
    priority: coded(requestPriorityCodes),
    code: object(codeableConcept),
    description: string,
    focus: checked(object(reference), targets()),
    for: checked(object(reference), targets()),
    context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    executionPeriod: object(period),
    authoredOn: dateTime,
    lastModified: dateTime,
    requester: object(taskRequester),
    performerType: array(codeableConcept),
    owner: checked(
      object(reference),
      targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
    reason: object(codeableConcept),
    note: array(annotation),
    relevantHistory: checked(array(reference), targets(['Provenance'])),
    restriction: object(taskRestriction),
    input: array(taskInput),
    output: array(taskOutput),
  },
  invariants: [
    invariant(
      'inv-1',
      'Last modified date must be greater than or equal to authored-on date.',
      ($this, c, has) =>
        (has & 1) /* lastModified */ === 0 ||
        (has & 2) /* authoredOn */ === 0 ||
        fhirpath.compareDates($this.lastModified, $this.authoredOn) >= 0,
      ['lastModified', 'authoredOn'],
    ),
  ],
}));

export const taskRequester: Shape = /* @__PURE__ */ elementOf(task, 'requester', () => ({
  base: backboneElement,
  properties: {
    agent: required(
      checked(
        object(reference),
        targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
      ),
    ),
    onBehalfOf: checked(object(reference), targets(['Organization'])),
  },
}));

export const taskRestriction: Shape = /* @__PURE__ */ elementOf(task, 'restriction', () => ({
  base: backboneElement,
  properties: {
    repetitions: positiveInt,
    period: object(period),
    recipient: checked(
      array(reference),
      targets(['Group'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
  },
}));

export const taskInput: Shape = /* @__PURE__ */ elementOf(task, 'input', () => ({
  base: backboneElement,
  properties: {
    type: required(object(codeableConcept)),
    'value[x]': required(
      choice({
        Base64Binary: base64Binary,
        Boolean: boolean,
        Code: code,
        Date: date,
        DateTime: dateTime,
        Decimal: decimal,
        Id: id,
        Instant: instant,
        Integer: integer,
        Markdown: markdown,
        Oid: oid,
        PositiveInt: positiveInt,
        String: string,
        Time: time,
        UnsignedInt: unsignedInt,
        Uri: uri,
        Address: object(address),
        Age: object(age),
        Annotation: object(annotation),
        Attachment: object(attachment),
        CodeableConcept: object(codeableConcept),
        Coding: object(coding),
        ContactPoint: object(contactPoint),
        Count: object(count),
        Distance: object(distance),
        Duration: object(duration),
        HumanName: object(humanName),
        Identifier: object(identifier),
        Money: object(money),
        Period: object(period),
        Quantity: object(quantity),
        Range: object(range),
        Ratio: object(ratio),
        Reference: checked(object(reference), targets()),
        SampledData: object(sampledData),
        Signature: object(signature),
        Timing: object(timing),
        Meta: object(meta),
      }),
    ),
  },
}));

export const taskOutput: Shape = /* @__PURE__ */ elementOf(task, 'output', () => ({
  base: backboneElement,
  properties: {
    type: required(object(codeableConcept)),
    'value[x]': required(
      choice({
        Base64Binary: base64Binary,
        Boolean: boolean,
        Code: code,
        Date: date,
        DateTime: dateTime,
        Decimal: decimal,
        Id: id,
        Instant: instant,
        Integer: integer,
        Markdown: markdown,
        Oid: oid,
        PositiveInt: positiveInt,
        String: string,
        Time: time,
        UnsignedInt: unsignedInt,
        Uri: uri,
        Address: object(address),
        Age: object(age),
        Annotation: object(annotation),
        Attachment: object(attachment),
        CodeableConcept: object(codeableConcept),
        Coding: object(coding),
        ContactPoint: object(contactPoint),
        Count: object(count),
        Distance: object(distance),
        Duration: object(duration),
        HumanName: object(humanName),
        Identifier: object(identifier),
        Money: object(money),
        Period: object(period),
        Quantity: object(quantity),
        Range: object(range),
        Ratio: object(ratio),
        Reference: checked(object(reference), targets()),
        SampledData: object(sampledData),
        Signature: object(signature),
        Timing: object(timing),
        Meta: object(meta),
      }),
    ),
  },
}));

/** Checks a value against Task (http://hl7.org/fhir/StructureDefinition/Task). */
export const validateTask: Validator<Task> = /* @__PURE__ */ validator<Task>(task, 'gpconnect-api', () => ({
  element,
  types: [
    activityDefinition,
    device,
    encounter,
    episodeOfCare,
    group,
    organization,
    patient,
    practitioner,
    provenance,
    relatedPerson,
    task,
  ],
}));

/** True if a value is valid by Task. */
export function isTask(value: unknown): value is Task {
  return validateTask(value, VERDICT_ONLY).valid;
}

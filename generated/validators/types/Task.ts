// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Task
import {
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
  many,
  markdown,
  oid,
  one,
  positiveInt,
  required,
  resourceType,
  string,
  targets,
  time,
  unsignedInt,
  uri,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
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

export const task: Shape = /* @__PURE__ */ resourceType('Task', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    'definition[x]': choice({
      Uri: uri,
      Reference: checked(one(reference), targets(['ActivityDefinition'])),
    }),
    basedOn: many(reference),
    groupIdentifier: one(identifier),
    partOf: checked(many(reference), targets(['Task'])),
    status: required(coded(taskStatusCodes)),
    statusReason: one(codeableConcept),
    businessStatus: one(codeableConcept),
    intent: required(coded(requestIntentCodes)),
    priority: coded(requestPriorityCodes),
    code: one(codeableConcept),
    description: string,
    focus: one(reference),
    for: one(reference),
    context: checked(one(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    executionPeriod: one(period),
    authoredOn: dateTime,
    lastModified: dateTime,
    requester: one(taskRequester),
    performerType: many(codeableConcept),
    owner: checked(
      one(reference),
      targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
    reason: one(codeableConcept),
    note: many(annotation),
    relevantHistory: checked(many(reference), targets(['Provenance'])),
    restriction: one(taskRestriction),
    input: many(taskInput),
    output: many(taskOutput),
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
        one(reference),
        targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
      ),
    ),
    onBehalfOf: checked(one(reference), targets(['Organization'])),
  },
}));

export const taskRestriction: Shape = /* @__PURE__ */ elementOf(task, 'restriction', () => ({
  base: backboneElement,
  properties: {
    repetitions: positiveInt,
    period: one(period),
    recipient: checked(
      many(reference),
      targets(['Group'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
  },
}));

export const taskInput: Shape = /* @__PURE__ */ elementOf(task, 'input', () => ({
  base: backboneElement,
  properties: {
    type: required(one(codeableConcept)),
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
        Address: one(address),
        Age: one(age),
        Annotation: one(annotation),
        Attachment: one(attachment),
        CodeableConcept: one(codeableConcept),
        Coding: one(coding),
        ContactPoint: one(contactPoint),
        Count: one(count),
        Distance: one(distance),
        Duration: one(duration),
        HumanName: one(humanName),
        Identifier: one(identifier),
        Money: one(money),
        Period: one(period),
        Quantity: one(quantity),
        Range: one(range),
        Ratio: one(ratio),
        Reference: one(reference),
        SampledData: one(sampledData),
        Signature: one(signature),
        Timing: one(timing),
        Meta: one(meta),
      }),
    ),
  },
}));

export const taskOutput: Shape = /* @__PURE__ */ elementOf(task, 'output', () => ({
  base: backboneElement,
  properties: {
    type: required(one(codeableConcept)),
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
        Address: one(address),
        Age: one(age),
        Annotation: one(annotation),
        Attachment: one(attachment),
        CodeableConcept: one(codeableConcept),
        Coding: one(coding),
        ContactPoint: one(contactPoint),
        Count: one(count),
        Distance: one(distance),
        Duration: one(duration),
        HumanName: one(humanName),
        Identifier: one(identifier),
        Money: one(money),
        Period: one(period),
        Quantity: one(quantity),
        Range: one(range),
        Ratio: one(ratio),
        Reference: one(reference),
        SampledData: one(sampledData),
        Signature: one(signature),
        Timing: one(timing),
        Meta: one(meta),
      }),
    ),
  },
}));

/** Checks a value against Task (http://hl7.org/fhir/StructureDefinition/Task). */
export const validateTask = /* @__PURE__ */ validator<Task>(task, 'gpconnect-api', () => ({
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

/** Whether a value is valid by Task. */
export function isTask(value: unknown): value is Task {
  return validateTask(value, { maxIssues: 1 }).valid;
}

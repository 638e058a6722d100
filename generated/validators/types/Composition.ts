// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Composition
import {
  compositionAttestationModeCodes,
  compositionStatusCodes,
  documentRelationshipTypeCodes,
  listModeCodes,
  v3ConfidentialityClassificationCodes,
} from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { identifier } from './Identifier.js';
import { narrative } from './Narrative.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import type { Composition } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  choice,
  coded,
  dateTime,
  elementOf,
  invariant,
  object,
  repeated,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const composition: Shape = /* @__PURE__ */ resourceType('Composition', () => ({
  base: domainResource,
  properties: {
    identifier: object(identifier),
    status: required(coded(compositionStatusCodes)),
    type: required(object(codeableConcept)),
    class: object(codeableConcept),
    subject: required(checked(object(reference), targets())),
    encounter: checked(object(reference), targets(['Encounter'])),
    date: required(dateTime),
    author: required(
      checked(array(reference), targets(['Device'], ['Patient'], ['Practitioner'], ['RelatedPerson'])),
    ),
    title: required(string),
    confidentiality: coded(v3ConfidentialityClassificationCodes),
    attester: array(compositionAttester),
    custodian: checked(object(reference), targets(['Organization'])),
    relatesTo: array(compositionRelatesTo),
    event: array(compositionEvent),
    section: array(compositionSection),
  },
}));

export const compositionAttester: Shape = /* @__PURE__ */ elementOf(composition, 'attester', () => ({
  base: backboneElement,
  properties: {
    mode: required(repeated(coded(compositionAttestationModeCodes))),
    time: dateTime,
    party: checked(object(reference), targets(['Organization'], ['Patient'], ['Practitioner'])),
  },
}));

export const compositionRelatesTo: Shape = /* @__PURE__ */ elementOf(composition, 'relatesTo', () => ({
  base: backboneElement,
  properties: {
    code: required(coded(documentRelationshipTypeCodes)),
    'target[x]': required(
      choice({
        Identifier: object(identifier),
        Reference: checked(object(reference), targets(['Composition'])),
      }),
    ),
  },
}));

export const compositionEvent: Shape = /* @__PURE__ */ elementOf(composition, 'event', () => ({
  base: backboneElement,
  properties: {
    code: array(codeableConcept),
    period: object(period),
    detail: checked(array(reference), targets()),
  },
}));

export const compositionSection: Shape = /* @__PURE__ */ elementOf(composition, 'section', () => ({
  base: backboneElement,
  properties: {
    title: string,
    code: object(codeableConcept),
    text: object(narrative),
    mode: coded(listModeCodes),
    orderedBy: object(codeableConcept),
    entry: checked(array(reference), targets()),
    emptyReason: object(codeableConcept),
    section: array(compositionSection),
  },
  invariants: [
    invariant(
      'cmp-1',
      'A section must at least one of text, entries, or sub-sections',
      ($this, c, has) =>
        (has & 1) /* text */ !== 0 || (has & 2) /* entry */ !== 0 || (has & 4) /* section */ !== 0,
      ['text', 'entry', 'section'],
      true,
    ),
    invariant(
      'cmp-2',
      'A section can only have an emptyReason if it is empty',
      ($this, c, has) => (has & 1) /* emptyReason */ === 0 || (has & 2) /* entry */ === 0,
      ['emptyReason', 'entry'],
    ),
  ],
}));

/** Checks a value against Composition (http://hl7.org/fhir/StructureDefinition/Composition). */
export const validateComposition: Validator<Composition> = /* @__PURE__ */ validator<Composition>(
  composition,
  'gpconnect-api',
  () => ({
    element,
    types: [composition, device, encounter, organization, patient, practitioner, relatedPerson],
  }),
);

/** True if a value is valid by Composition. */
export function isComposition(value: unknown): value is Composition {
  return validateComposition(value, VERDICT_ONLY).valid;
}

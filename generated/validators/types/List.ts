// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/List
import { listModeCodes, listStatusCodes } from '../valuesets.js';
import { annotation } from './Annotation.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import type { List } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  boolean,
  checked,
  coded,
  dateTime,
  elementOf,
  invariant,
  object,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const list: Shape = /* @__PURE__ */ resourceType('List', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: required(coded(listStatusCodes)),
    mode: required(coded(listModeCodes)),
    title: string,
    code: object(codeableConcept),
    subject: checked(object(reference), targets(['Device'], ['Group'], ['Location'], ['Patient'])),
    encounter: checked(object(reference), targets(['Encounter'])),
    date: dateTime,
    source: checked(object(reference), targets(['Device'], ['Patient'], ['Practitioner'])),
    orderedBy: object(codeableConcept),
    note: array(annotation),
    entry: array(listEntry),
    emptyReason: object(codeableConcept),
  },
  invariants: [
    invariant(
      'lst-2',
      'The deleted flag can only be used if the mode of the list is "changes"',
      ($this) =>
        $this.mode === 'changes' ||
        !fhirpath
          .list($this.entry)
          .some((entry: any) => entry?.deleted !== undefined || entry?._deleted !== undefined),
      ['mode', 'entry'],
    ),
    invariant(
      'lst-1',
      'A list can only have an emptyReason if it is empty',
      ($this, c, has) => (has & 1) /* emptyReason */ === 0 || (has & 2) /* entry */ === 0,
      ['emptyReason', 'entry'],
    ),
  ],
}));

export const listEntry: Shape = /* @__PURE__ */ elementOf(list, 'entry', () => ({
  base: backboneElement,
  properties: {
    flag: object(codeableConcept),
    deleted: boolean,
    date: dateTime,
    item: required(checked(object(reference), targets())),
  },
}));

/** Checks a value against List (http://hl7.org/fhir/StructureDefinition/List). */
export const validateList: Validator<List> = /* @__PURE__ */ validator<List>(list, 'gpconnect-api', () => ({
  element,
  types: [device, encounter, group, location, organization, patient, practitioner, relatedPerson],
}));

/** True if a value is valid by List. */
export function isList(value: unknown): value is List {
  return validateList(value, VERDICT_ONLY).valid;
}

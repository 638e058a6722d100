// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/List
import {
  boolean,
  checked,
  coded,
  dateTime,
  elementOf,
  invariant,
  many,
  one,
  required,
  resourceType,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
import { acceptsListEntry } from '../scans/types/List.js';
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
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import type { List } from 'fhir/r3.js';

export const list: Shape = /* @__PURE__ */ resourceType('List', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    status: required(coded(listStatusCodes)),
    mode: required(coded(listModeCodes)),
    title: string,
    code: one(codeableConcept),
    subject: checked(one(reference), targets(['Device'], ['Group'], ['Location'], ['Patient'])),
    encounter: checked(one(reference), targets(['Encounter'])),
    date: dateTime,
    source: checked(one(reference), targets(['Device'], ['Patient'], ['Practitioner'])),
    orderedBy: one(codeableConcept),
    note: many(annotation),
    entry: many(listEntry),
    emptyReason: one(codeableConcept),
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
    flag: one(codeableConcept),
    deleted: boolean,
    date: dateTime,
    item: required(one(reference)),
  },
  accepts: acceptsListEntry,
}));

/** Checks a value against List (http://hl7.org/fhir/StructureDefinition/List). */
export const validateList = /* @__PURE__ */ validator<List>(list, 'gpconnect-api', () => ({
  element,
  types: [device, encounter, group, location, patient, practitioner],
}));

/** Whether a value is valid by List. */
export function isList(value: unknown): value is List {
  return validateList(value, { maxIssues: 1 }).valid;
}

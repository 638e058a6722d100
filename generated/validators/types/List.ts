// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/List
import {
  boolean,
  boundCode,
  broken,
  code,
  dateTime,
  many,
  one,
  shape,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
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

const subjectTargets: Targets = [['Device'], ['Group'], ['Location'], ['Patient']];

const encounterTargets: Targets = [['Encounter']];

const sourceTargets: Targets = [['Device'], ['Patient'], ['Practitioner']];

export const list: Shape = /* @__PURE__ */ shape({
  id: 'List',
  profile: 'http://hl7.org/fhir/StructureDefinition/List',
  type: 'List',
  elements: ['contained', 'status', 'mode', 'entry', 'emptyReason'],
  required: 6,
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, listStatusCodes, 'required');
        return 2;
      case 'mode':
        code(value, key, c);
        boundCode(value, key, c, listModeCodes, 'required');
        return 4;
      case 'title':
        return string(value, key, c);
      case 'code':
      case 'orderedBy':
        return one(value, key, c, codeableConcept);
      case 'subject':
        one(value, key, c, reference);
        return targets(value, key, c, subjectTargets);
      case 'encounter':
        one(value, key, c, reference);
        return targets(value, key, c, encounterTargets);
      case 'date':
        return dateTime(value, key, c);
      case 'source':
        one(value, key, c, reference);
        return targets(value, key, c, sourceTargets);
      case 'note':
        return many(value, key, c, annotation);
      case 'entry':
        many(value, key, c, listEntry);
        return 8;
      case 'emptyReason':
        one(value, key, c, codeableConcept);
        return 16;
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  when: 28,
  invariants($this: any, c, seen) {
    if (seen & 12) {
      if (!(
        ($this.mode === undefined && $this._mode === undefined) ||
        $this.mode === 'changes' ||
        !fhirpath
          .list($this.entry)
          .some((entry: any) => entry?.deleted !== undefined || entry?._deleted !== undefined)
      ))
        broken(c, 'lst-2', 'The deleted flag can only be used if the mode of the list is "changes"');
    }
    if (seen & 24) {
      if (!($this.emptyReason === undefined || fhirpath.list($this.entry).length === 0))
        broken(c, 'lst-1', 'A list can only have an emptyReason if it is empty');
    }
  },
  base: () => domainResource,
});

export const listEntry: Shape = /* @__PURE__ */ shape({
  id: 'List.entry',
  profile: 'http://hl7.org/fhir/StructureDefinition/List',
  elements: ['item'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'flag':
        return one(value, key, c, codeableConcept);
      case 'deleted':
        return boolean(value, key, c);
      case 'date':
        return dateTime(value, key, c);
      case 'item':
        one(value, key, c, reference);
        return 1;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against List (http://hl7.org/fhir/StructureDefinition/List). */
export const validateList = /* @__PURE__ */ validator<List>(list, 'gpconnect-api', () => ({
  element,
  types: [device, encounter, group, location, patient, practitioner],
}));

/** Whether a value is valid by List. */
export function isList(value: unknown): value is List {
  return validateList(value, { maxIssues: 1 }).valid;
}

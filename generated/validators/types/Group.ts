// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Group
import {
  CHOICE,
  boolean,
  boundCode,
  broken,
  code,
  many,
  one,
  shape,
  string,
  targets,
  unsignedInt,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
import { groupTypeCodes } from '../valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { medication } from './Medication.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { quantity } from './Quantity.js';
import { range } from './Range.js';
import { reference } from './Reference.js';
import { substance } from './Substance.js';
import type { Group } from 'fhir/r3.js';

export const group: Shape = /* @__PURE__ */ shape({
  id: 'Group',
  profile: 'http://hl7.org/fhir/StructureDefinition/Group',
  type: 'Group',
  elements: ['contained', 'type', 'actual', 'member'],
  required: 6,
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'active':
        return boolean(value, key, c);
      case 'type':
        code(value, key, c);
        boundCode(value, key, c, groupTypeCodes, 'required');
        return 2;
      case 'actual':
        boolean(value, key, c);
        return 4;
      case 'code':
        return one(value, key, c, codeableConcept);
      case 'name':
        return string(value, key, c);
      case 'quantity':
        return unsignedInt(value, key, c);
      case 'characteristic':
        return many(value, key, c, groupCharacteristic);
      case 'member':
        many(value, key, c, groupMember);
        return 8;
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  when: 12,
  invariants($this: any, c) {
    if (!(
      fhirpath.list($this.member).length === 0 ||
      ($this.actual === undefined && $this._actual === undefined) ||
      $this.actual === true
    ))
      broken(c, 'grp-1', 'Can only have members if group is "actual"');
  },
  base: () => domainResource,
});

export const groupCharacteristic: Shape = /* @__PURE__ */ shape({
  id: 'Group.characteristic',
  profile: 'http://hl7.org/fhir/StructureDefinition/Group',
  elements: ['code', 'value[x]', 'exclude'],
  required: 7,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'code':
        one(value, key, c, codeableConcept);
        return 1;
      case 'valueCodeableConcept':
        one(value, key, c, codeableConcept);
        return 2 | CHOICE;
      case 'valueBoolean':
        boolean(value, key, c);
        return 2 | CHOICE;
      case 'valueQuantity':
        one(value, key, c, quantity);
        return 2 | CHOICE;
      case 'valueRange':
        one(value, key, c, range);
        return 2 | CHOICE;
      case 'exclude':
        boolean(value, key, c);
        return 4;
      case 'period':
        return one(value, key, c, period);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

const memberEntityTargets: Targets = [
  ['Device'],
  ['Medication'],
  ['Patient'],
  ['Practitioner'],
  ['Substance'],
];

export const groupMember: Shape = /* @__PURE__ */ shape({
  id: 'Group.member',
  profile: 'http://hl7.org/fhir/StructureDefinition/Group',
  elements: ['entity'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'entity':
        one(value, key, c, reference);
        targets(value, key, c, memberEntityTargets);
        return 1;
      case 'period':
        return one(value, key, c, period);
      case 'inactive':
        return boolean(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against Group (http://hl7.org/fhir/StructureDefinition/Group). */
export const validateGroup = /* @__PURE__ */ validator<Group>(group, 'gpconnect-api', () => ({
  element,
  types: [device, medication, patient, practitioner, substance],
}));

/** Whether a value is valid by Group. */
export function isGroup(value: unknown): value is Group {
  return validateGroup(value, { maxIssues: 1 }).valid;
}

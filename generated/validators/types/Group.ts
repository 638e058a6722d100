// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Group
import {
  boolean,
  checked,
  choice,
  coded,
  elementOf,
  invariant,
  many,
  one,
  required,
  resourceType,
  string,
  targets,
  unsignedInt,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
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

export const group: Shape = /* @__PURE__ */ resourceType('Group', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    active: boolean,
    type: required(coded(groupTypeCodes)),
    actual: required(boolean),
    code: one(codeableConcept),
    name: string,
    quantity: unsignedInt,
    characteristic: many(groupCharacteristic),
    member: many(groupMember),
  },
  invariants: [
    invariant(
      'grp-1',
      'Can only have members if group is "actual"',
      ($this, c, has) => (has & 1) /* member */ === 0 || $this.actual === true,
      ['member', 'actual'],
    ),
  ],
}));

export const groupCharacteristic: Shape = /* @__PURE__ */ elementOf(group, 'characteristic', () => ({
  base: backboneElement,
  properties: {
    code: required(one(codeableConcept)),
    'value[x]': required(
      choice({
        CodeableConcept: one(codeableConcept),
        Boolean: boolean,
        Quantity: one(quantity),
        Range: one(range),
      }),
    ),
    exclude: required(boolean),
    period: one(period),
  },
}));

export const groupMember: Shape = /* @__PURE__ */ elementOf(group, 'member', () => ({
  base: backboneElement,
  properties: {
    entity: required(
      checked(
        one(reference),
        targets(['Device'], ['Medication'], ['Patient'], ['Practitioner'], ['Substance']),
      ),
    ),
    period: one(period),
    inactive: boolean,
  },
}));

/** Checks a value against Group (http://hl7.org/fhir/StructureDefinition/Group). */
export const validateGroup = /* @__PURE__ */ validator<Group>(group, 'gpconnect-api', () => ({
  element,
  types: [device, medication, patient, practitioner, substance],
}));

/** Whether a value is valid by Group. */
export function isGroup(value: unknown): value is Group {
  return validateGroup(value, { maxIssues: 1 }).valid;
}

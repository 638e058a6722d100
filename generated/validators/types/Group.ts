// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Group
import { groupTypeCodes } from '../valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { medication } from './Medication.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { quantity } from './Quantity.js';
import { range } from './Range.js';
import { reference } from './Reference.js';
import { substance } from './Substance.js';
import type { Group } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  boolean,
  checked,
  choice,
  coded,
  elementOf,
  invariant,
  object,
  required,
  resourceType,
  string,
  targets,
  unsignedInt,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const group: Shape = /* @__PURE__ */ resourceType('Group', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    active: boolean,
    type: required(coded(groupTypeCodes)),
    actual: required(boolean),
    code: object(codeableConcept),
    name: string,
    quantity: unsignedInt,
    characteristic: array(groupCharacteristic),
    member: array(groupMember),
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
    code: required(object(codeableConcept)),
    'value[x]': required(
      choice({
        CodeableConcept: object(codeableConcept),
        Boolean: boolean,
        Quantity: object(quantity),
        Range: object(range),
      }),
    ),
    exclude: required(boolean),
    period: object(period),
  },
}));

export const groupMember: Shape = /* @__PURE__ */ elementOf(group, 'member', () => ({
  base: backboneElement,
  properties: {
    entity: required(
      checked(
        object(reference),
        targets(['Device'], ['Medication'], ['Patient'], ['Practitioner'], ['Substance']),
      ),
    ),
    period: object(period),
    inactive: boolean,
  },
}));

/** Checks a value against Group (http://hl7.org/fhir/StructureDefinition/Group). */
export const validateGroup: Validator<Group> = /* @__PURE__ */ validator<Group>(
  group,
  'gpconnect-api',
  () => ({
    element,
    types: [device, medication, organization, patient, practitioner, substance],
  }),
);

/** True if a value is valid by Group. */
export function isGroup(value: unknown): value is Group {
  return validateGroup(value, VERDICT_ONLY).valid;
}

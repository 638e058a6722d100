// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Flag
import { flagStatusCodes } from '../core-valuesets.js';
import { codeableConcept } from './CodeableConcept.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { medication } from './Medication.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { planDefinition } from './PlanDefinition.js';
import { practitioner } from './Practitioner.js';
import { procedure } from './Procedure.js';
import { reference } from './Reference.js';
import type { Flag } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  coded,
  object,
  required,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const flag: Shape = /* @__PURE__ */ resourceType('Flag', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: required(coded(flagStatusCodes)),
    category: object(codeableConcept),
    code: required(object(codeableConcept)),
    subject: required(
      checked(
        object(reference),
        targets(
          ['Group'],
          ['Location'],
          ['Medication'],
          ['Organization'],
          ['Patient'],
          ['PlanDefinition'],
          ['Practitioner'],
          ['Procedure'],
        ),
      ),
    ),
    period: object(period),
    encounter: checked(object(reference), targets(['Encounter'])),
    author: checked(object(reference), targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'])),
  },
}));

/** Checks a value against Flag (http://hl7.org/fhir/StructureDefinition/Flag). */
export const validateFlag: Validator<Flag> = /* @__PURE__ */ validator<Flag>(flag, 'gpconnect-api', () => ({
  element,
  types: [
    device,
    encounter,
    group,
    location,
    medication,
    organization,
    patient,
    planDefinition,
    practitioner,
    procedure,
  ],
}));

/** True if a value is valid by Flag. */
export function isFlag(value: unknown): value is Flag {
  return validateFlag(value, VERDICT_ONLY).valid;
}

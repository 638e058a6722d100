// Generated from fsh/extensions/organization-period.fsh. Do not edit.
// http://hl7.org/fhir/StructureDefinition/organization-period
import type { OrganizationPeriod } from '../types/OrganizationPeriod.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { period } from './types/Period.js';
import {
  VERDICT_ONLY,
  choice,
  dataType,
  fixedPrimitive,
  object,
  required,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const organizationPeriod: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['Organization'],
    properties: {
      url: required(fixedPrimitive('http://hl7.org/fhir/StructureDefinition/organization-period')),
      'value[x]': choice({ Period: object(period) }),
    },
  }),
  'http://hl7.org/fhir/StructureDefinition/organization-period',
);

/** Checks a value against Period of an organisation (http://hl7.org/fhir/StructureDefinition/organization-period). */
export const validateOrganizationPeriod: Validator<OrganizationPeriod> =
  /* @__PURE__ */ validator<OrganizationPeriod>(organizationPeriod, 'gpconnect-api', () => ({
    element,
  }));

/** True if a value is valid by Period of an organisation. */
export function isOrganizationPeriod(value: unknown): value is OrganizationPeriod {
  return validateOrganizationPeriod(value, VERDICT_ONLY).valid;
}

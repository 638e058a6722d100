// Generated from fsh/extensions/organization-period.fsh. Do not edit.
// http://hl7.org/fhir/StructureDefinition/organization-period version 1.2.7
import { CHOICE, exactly, one, otherChoice, shape, validator } from '../runtime/checks.js';
import type { Shape } from '../runtime/checks.js';
import type { OrganizationPeriod } from '../types/OrganizationPeriod.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { period } from './types/Period.js';

export const organizationPeriod: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'http://hl7.org/fhir/StructureDefinition/organization-period',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  context: ['Organization'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'http://hl7.org/fhir/StructureDefinition/organization-period');
        return 1;
      case 'valuePeriod':
        one(value, key, c, period);
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against Period of an organisation (http://hl7.org/fhir/StructureDefinition/organization-period). */
export const validateOrganizationPeriod = /* @__PURE__ */ validator<OrganizationPeriod>(
  organizationPeriod,
  'gpconnect-api',
  () => ({
    element,
  }),
);

/** Whether a value is valid by Period of an organisation. */
export function isOrganizationPeriod(value: unknown): value is OrganizationPeriod {
  return validateOrganizationPeriod(value, { maxIssues: 1 }).valid;
}

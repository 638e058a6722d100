// Generated from fsh/profiles/GPConnect-StructuredRecord-Bundle-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-StructuredRecord-Bundle-1 version 1.2.7
import { exactly, forbidden, many, one, shape, targets, validator } from '../runtime/checks.js';
import type { Shape, Targets } from '../runtime/checks.js';
import type { GPConnectStructuredRecordBundle1 } from '../types/GPConnectStructuredRecordBundle1.js';
import { definitions } from './definitions.js';
import { bundle, bundleEntry } from './types/Bundle.js';
import { identifier } from './types/Identifier.js';
import { meta } from './types/Meta.js';
import { reference } from './types/Reference.js';

export const gpConnectStructuredRecordBundle1: Shape = /* @__PURE__ */ shape({
  id: 'Bundle',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-StructuredRecord-Bundle-1',
  type: 'Bundle',
  elements: ['type', 'entry', 'identifier', 'total'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'meta':
        return one(value, key, c, metaRules);
      case 'identifier':
        one(value, key, c, identifierRules);
        return 4;
      case 'type':
        exactly(value, key, c, 'collection');
        return 1;
      case 'total':
      case 'link':
      case 'signature':
        return forbidden(value, key, c);
      case 'entry':
        many(value, key, c, entryRules);
        return 2;
      default:
        return bundle.property(key, value, c, object);
    }
  },
  base: () => bundle,
});

export const metaRules: Shape = /* @__PURE__ */ shape({
  id: 'Bundle.meta',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-StructuredRecord-Bundle-1',
  elements: ['profile'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'profile':
        meta.property(key, value, c, object);
        return 1;
      default:
        return meta.property(key, value, c, object);
    }
  },
});

const identifierAssignerTargets: Targets = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

export const identifierRules: Shape = /* @__PURE__ */ shape({
  id: 'Bundle.identifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-StructuredRecord-Bundle-1',
  property(key, value, c, object) {
    switch (key) {
      case 'assigner':
        one(value, key, c, reference);
        return targets(value, key, c, identifierAssignerTargets);
      default:
        return identifier.property(key, value, c, object);
    }
  },
});

export const entryRules: Shape = /* @__PURE__ */ shape({
  id: 'Bundle.entry',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-StructuredRecord-Bundle-1',
  elements: ['fullUrl'],
  property(key, value, c, object) {
    switch (key) {
      case 'search':
      case 'request':
      case 'response':
        return forbidden(value, key, c);
      default:
        return bundleEntry.property(key, value, c, object);
    }
  },
  base: () => bundleEntry,
});

/** Checks a value against GP Connect Structured Record Bundle (https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-StructuredRecord-Bundle-1). */
export const validateGPConnectStructuredRecordBundle1 =
  /* @__PURE__ */ validator<GPConnectStructuredRecordBundle1>(
    gpConnectStructuredRecordBundle1,
    'gpconnect-api',
    () => definitions(),
  );

/** Whether a value is valid by GP Connect Structured Record Bundle. */
export function isGPConnectStructuredRecordBundle1(
  value: unknown,
): value is GPConnectStructuredRecordBundle1 {
  return validateGPConnectStructuredRecordBundle1(value, { maxIssues: 1 }).valid;
}

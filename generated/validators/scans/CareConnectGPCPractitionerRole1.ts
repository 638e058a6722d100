// Generated from fsh/profiles/CareConnect-GPC-PractitionerRole-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-PractitionerRole-1 version 1.2.7
import {
  ALWAYS,
  CONTENT,
  acceptedBits,
  acceptedMany,
  areTargets,
  isAbsoluteUri,
  isBoolean,
  isCode,
  isId,
  isInReach,
  isKnown,
  isKnownCode,
  isString,
  isTarget,
  isUri,
  isWhole,
  property,
} from '../../runtime/checks.js';
import type { Context, Json, Scan, Target } from '../../runtime/checks.js';
import {
  careConnectGPCPractitionerRole1,
  codeSdsJobRoleNameCodingRules,
  codeSdsJobRoleNameRules,
  identifierRules,
} from '../CareConnectGPCPractitionerRole1.js';
import { allLanguagesCodes, identifierUseCodes, languagesCodes } from '../valuesets.js';
import { acceptsCodeableConcept } from './types/CodeableConcept.js';
import { acceptsContactPoint } from './types/ContactPoint.js';
import { acceptsMeta } from './types/Meta.js';
import { acceptsNarrative } from './types/Narrative.js';
import { acceptsPeriod } from './types/Period.js';
import {
  acceptsPractitionerRoleAvailableTime,
  acceptsPractitionerRoleNotAvailable,
} from './types/PractitionerRole.js';
import { acceptsReference } from './types/Reference.js';

const practitionerTargets: readonly Target[] = [
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
];

const organizationTargets: readonly Target[] = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

const locationTargets: readonly Target[] = [
  ['Location', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1'],
];

const healthcareServiceTargets: readonly Target[] = [['HealthcareService']];

const endpointTargets: readonly Target[] = [['Endpoint']];

export const scanCareConnectGPCPractitionerRole1: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'resourceType':
      case 'availabilityExceptions':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'id':
        if (!isId(value)) break;
        continue;
      case 'meta':
        if (!acceptsMeta(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'implicitRules':
        if (!isUri(value)) break;
        seen |= CONTENT;
        continue;
      case 'language':
        if (!(isKnown(languagesCodes, value) && isKnown(allLanguagesCodes, value))) break;
        seen |= CONTENT;
        continue;
      case 'text':
        if (!acceptsNarrative(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'identifier':
        if (!acceptedMany(acceptsIdentifierRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'active':
        if (!isBoolean(value)) break;
        seen |= CONTENT;
        continue;
      case 'period':
        if (!acceptsPeriod(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'practitioner':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, practitionerTargets, c))) break;
        seen |= CONTENT;
        continue;
      case 'organization':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, organizationTargets, c))) break;
        seen |= CONTENT;
        continue;
      case 'specialty':
        if (!acceptedMany(acceptsCodeableConcept, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'location':
        if (!(
          acceptedMany(acceptsReference, value, 0, Infinity, c, c.depth) &&
          areTargets(value as Json[], locationTargets, c)
        ))
          break;
        seen |= CONTENT;
        continue;
      case 'healthcareService':
        if (!(
          acceptedMany(acceptsReference, value, 0, Infinity, c, c.depth) &&
          areTargets(value as Json[], healthcareServiceTargets, c)
        ))
          break;
        seen |= CONTENT;
        continue;
      case 'telecom':
        if (!acceptedMany(acceptsContactPoint, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'availableTime':
        if (!acceptedMany(acceptsPractitionerRoleAvailableTime, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'notAvailable':
        if (!acceptedMany(acceptsPractitionerRoleNotAvailable, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'endpoint':
        if (!(
          acceptedMany(acceptsReference, value, 0, Infinity, c, c.depth) &&
          areTargets(value as Json[], endpointTargets, c)
        ))
          break;
        seen |= CONTENT;
        continue;
    }
    seen |= property(key, value, object, careConnectGPCPractitionerRole1, c, seen);
  }
  return seen;
};

export function acceptsIdentifierRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'use':
        if (!isKnown(identifierUseCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'system':
        if (!isAbsoluteUri(value)) return false;
        seen |= CONTENT;
        continue;
      case 'value':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'period':
        if (!acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'assigner':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, organizationTargets, c))) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, identifierRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

export function acceptsCodeSdsJobRoleNameRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'coding':
        if (!acceptedMany(acceptsCodeSdsJobRoleNameCodingRules, value, 1, 1, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'text':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, codeSdsJobRoleNameRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

export function acceptsCodeSdsJobRoleNameCodingRules(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'system':
        if (!(value === 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'code':
        if (!(isCode(value) && isKnownCode(value, c, object))) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'display':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 2);
        continue;
    }
    const bits = acceptedBits(key, value, object, codeSdsJobRoleNameCodingRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}

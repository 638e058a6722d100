// Generated from fsh/interactions/GPConnect-Patient-Find-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Find-Response-1 version 1.2.7
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  acceptedBits,
  acceptedExtensions,
  acceptedMany,
  acceptedOther,
  acceptedValues,
  areTargets,
  isAbsoluteUri,
  isBoolean,
  isCode,
  isDate,
  isDateTime,
  isId,
  isInReach,
  isInstant,
  isKnown,
  isKnownCode,
  isPositiveInt,
  isString,
  isTarget,
  isUri,
  isWhole,
  property,
} from '../../runtime/checks.js';
import type { AcceptsSlice, Context, Json, Scan, Target } from '../../runtime/checks.js';
import {
  addressRules,
  contactAddressRules,
  contactNameRules,
  contactRelationshipCodingRules,
  contactRelationshipRules,
  contactRules,
  gpConnectPatientFindResponse1,
  identifierNhsNumberRules,
  linkRules,
  metaRules,
  nameOfficialRules,
  telecomRules,
} from '../GPConnectPatientFindResponse1.js';
import { contactPointCpt2 } from '../types/ContactPoint.js';
import { extension } from '../types/Extension.js';
import { patientContactPat1 } from '../types/Patient.js';
import {
  addressTypeCodes,
  addressUseCodes,
  allLanguagesCodes,
  careConnectAdministrativeGender1Codes,
  contactPointSystemCodes,
  contactPointUseCodes,
  languagesCodes,
  linkTypeCodes,
  nameUseCodes,
} from '../valuesets.js';
import { acceptsExtensionCareConnectGPCDeathNotificationStatus1 } from './ExtensionCareConnectGPCDeathNotificationStatus1.js';
import { acceptsExtensionCareConnectGPCNHSCommunication1 } from './ExtensionCareConnectGPCNHSCommunication1.js';
import { acceptsExtensionCareConnectGPCNHSNumberVerificationStatus1 } from './ExtensionCareConnectGPCNHSNumberVerificationStatus1.js';
import { acceptsExtensionCareConnectGPCNominatedPharmacy1 } from './ExtensionCareConnectGPCNominatedPharmacy1.js';
import { acceptsExtensionCareConnectGPCRegistrationDetails1 } from './ExtensionCareConnectGPCRegistrationDetails1.js';
import { acceptsCoding } from './types/Coding.js';
import { acceptsContactPoint } from './types/ContactPoint.js';
import { acceptsNarrative } from './types/Narrative.js';
import { acceptsPeriod } from './types/Period.js';
import { acceptsReference } from './types/Reference.js';

const managingOrganizationTargets: readonly Target[] = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

const bitOfGpConnectPatientFindResponse1Extension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1':
      return !(before & 1) && acceptsExtensionCareConnectGPCRegistrationDetails1(item, c, depth) ? 1 : 0;
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-EthnicCategory-1':
      return 0;
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReligiousAffiliation-1':
      return 0;
    case 'http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor':
      return 0;
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ResidentialStatus-1':
      return 0;
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-TreatmentCategory-1':
      return 0;
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1':
      return acceptsExtensionCareConnectGPCNHSCommunication1(item, c, depth) ? 64 : 0;
    case 'http://hl7.org/fhir/StructureDefinition/birthPlace':
      return 0;
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NominatedPharmacy-1':
      return !(before & 256) && acceptsExtensionCareConnectGPCNominatedPharmacy1(item, c, depth) ? 256 : 0;
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-DeathNotificationStatus-1':
      return !(before & 512) && acceptsExtensionCareConnectGPCDeathNotificationStatus1(item, c, depth)
        ? 512
        : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

const generalPractitionerTargets: readonly Target[] = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
];

export const scanGpConnectPatientFindResponse1: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'resourceType':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'meta':
        if (!acceptsMetaRules(value, c, c.depth)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'gender':
        if (!isKnown(careConnectAdministrativeGender1Codes, value)) break;
        seen |= CONTENT | (1 << 3);
        continue;
      case 'birthDate':
        if (!isDate(value)) break;
        seen |= CONTENT | (1 << 4);
        continue;
      case 'managingOrganization':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, managingOrganizationTargets, c))) break;
        seen |= CONTENT | (1 << 5);
        continue;
      case 'id':
        if (!isId(value)) break;
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
      case 'extension':
        if (
          !acceptedExtensions(bitOfGpConnectPatientFindResponse1Extension, 0, value, 0, Infinity, c, c.depth)
        )
          break;
        seen |= CONTENT;
        continue;
      case 'active':
        if (!isBoolean(value)) break;
        seen |= CONTENT;
        continue;
      case 'telecom':
        if (!acceptedMany(acceptsTelecomRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'deceasedDateTime':
        if (seen & CHOICE || !isDateTime(value)) break;
        seen |= CONTENT | CHOICE;
        continue;
      case 'address':
        if (!acceptedMany(acceptsAddressRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'contact':
        if (!acceptedMany(acceptsContactRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'generalPractitioner':
        if (!(
          acceptedMany(acceptsReference, value, 0, 1, c, c.depth) &&
          areTargets(value as Json[], generalPractitionerTargets, c)
        ))
          break;
        seen |= CONTENT;
        continue;
      case 'link':
        if (!acceptedMany(acceptsLinkRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
    }
    seen |= property(key, value, object, gpConnectPatientFindResponse1, c, seen);
  }
  return seen;
};

export function acceptsMetaRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'versionId':
        if (!isId(value)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'lastUpdated':
        if (!isInstant(value)) return false;
        seen |= CONTENT;
        continue;
      case 'profile':
        if (!acceptedValues(isUri, value, 0, Infinity)) return false;
        seen |= CONTENT;
        continue;
      case 'tag':
        if (!acceptedMany(acceptsCoding, value, 0, Infinity, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, metaRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

const bitOfIdentifierNhsNumberRulesExtension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1':
      return !(before & 1) && acceptsExtensionCareConnectGPCNHSNumberVerificationStatus1(item, c, depth)
        ? 1
        : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export function acceptsIdentifierNhsNumberRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'system':
        if (!(value === 'https://fhir.nhs.uk/Id/nhs-number')) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'value':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'extension':
        if (!acceptedExtensions(bitOfIdentifierNhsNumberRulesExtension, 1, value, 0, Infinity, c, depth + 1))
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
    }
    const bits = acceptedBits(key, value, object, identifierNhsNumberRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}

export function acceptsNameOfficialRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'use':
        if (!(value === 'official')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'family':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'text':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'given':
      case 'prefix':
      case 'suffix':
        if (!acceptedValues(isString, value, 0, Infinity)) return false;
        seen |= CONTENT;
        continue;
      case 'period':
        if (!acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, nameOfficialRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

export function acceptsTelecomRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'system':
        if (!isKnown(contactPointSystemCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'value':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'use':
        if (!isKnown(contactPointUseCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'rank':
        if (!isPositiveInt(value)) return false;
        seen |= CONTENT;
        continue;
      case 'period':
        if (!acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, telecomRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return (
    isWhole(seen, 3) &&
    ((seen & 3) === 0 || contactPointCpt2.holds!(object, c, ((seen >> 1) & 1) | ((seen << 1) & 2)))
  );
}

export function acceptsAddressRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'use':
        if (!isKnown(addressUseCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'type':
        if (!isKnown(addressTypeCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'text':
      case 'city':
      case 'district':
      case 'postalCode':
      case 'country':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'line':
        if (!acceptedValues(isString, value, 0, Infinity)) return false;
        seen |= CONTENT;
        continue;
      case 'period':
        if (!acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, addressRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

export function acceptsContactRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'name':
        if (!acceptsContactNameRules(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'telecom':
        if (!acceptedMany(acceptsContactPoint, value, 0, Infinity, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'address':
        if (!acceptsContactAddressRules(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'gender':
        if (!isKnown(careConnectAdministrativeGender1Codes, value)) break;
        seen |= CONTENT;
        continue;
      case 'organization':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, managingOrganizationTargets, c)))
          return false;
        seen |= CONTENT | (1 << 3);
        continue;
      case 'period':
        if (!acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, contactRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && patientContactPat1.holds!(object, c, seen & 15);
}

const otherTargets: readonly Target[] = [
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
  ['RelatedPerson'],
];

export function acceptsLinkRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'other':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, otherTargets, c))) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'type':
        if (!isKnown(linkTypeCodes, value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = acceptedBits(key, value, object, linkRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

export function acceptsContactRelationshipRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'coding':
        if (!acceptedMany(acceptsContactRelationshipCodingRules, value, 0, Infinity, c, depth + 1))
          return false;
        seen |= CONTENT;
        continue;
      case 'text':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, contactRelationshipRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

export function acceptsContactNameRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'use':
        if (!isKnown(nameUseCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'text':
      case 'family':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'given':
      case 'prefix':
      case 'suffix':
        if (!acceptedValues(isString, value, 0, Infinity)) return false;
        seen |= CONTENT;
        continue;
      case 'period':
        if (!acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, contactNameRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

export function acceptsContactAddressRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'use':
        if (!isKnown(addressUseCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'type':
        if (!isKnown(addressTypeCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'text':
      case 'city':
      case 'district':
      case 'postalCode':
      case 'country':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'line':
        if (!acceptedValues(isString, value, 0, Infinity)) return false;
        seen |= CONTENT;
        continue;
      case 'period':
        if (!acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, contactAddressRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

export function acceptsContactRelationshipCodingRules(
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
        if (!isAbsoluteUri(value)) return false;
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
      case 'version':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'userSelected':
        if (!isBoolean(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, contactRelationshipCodingRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}

// Generated from fsh/interactions/GPConnect-Patient-Register-Request-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Register-Request-1 version 1.2.7
import {
  ALWAYS,
  CONTENT,
  acceptedBits,
  acceptedExtensions,
  acceptedMany,
  acceptedOther,
  acceptedValues,
  isDate,
  isInReach,
  isKnown,
  isPositiveInt,
  isString,
  isWhole,
  property,
} from '../../runtime/checks.js';
import type { AcceptsSlice, Context, Json, Scan } from '../../runtime/checks.js';
import {
  addressRules,
  gpConnectPatientRegisterRequest1,
  identifierNhsNumberRules,
  nameOfficialRules,
  telecomRules,
} from '../GPConnectPatientRegisterRequest1.js';
import { contactPointCpt2 } from '../types/ContactPoint.js';
import { extension } from '../types/Extension.js';
import {
  addressTypeCodes,
  addressUseCodes,
  careConnectAdministrativeGender1Codes,
  contactPointSystemCodes,
  contactPointUseCodes,
} from '../valuesets.js';
import { acceptsBirthPlace } from './BirthPlace.js';
import { acceptsExtensionCareConnectGPCDeathNotificationStatus1 } from './ExtensionCareConnectGPCDeathNotificationStatus1.js';
import { acceptsExtensionCareConnectGPCEthnicCategory1 } from './ExtensionCareConnectGPCEthnicCategory1.js';
import { acceptsExtensionCareConnectGPCNHSCommunication1 } from './ExtensionCareConnectGPCNHSCommunication1.js';
import { acceptsExtensionCareConnectGPCNHSNumberVerificationStatus1 } from './ExtensionCareConnectGPCNHSNumberVerificationStatus1.js';
import { acceptsExtensionCareConnectGPCNominatedPharmacy1 } from './ExtensionCareConnectGPCNominatedPharmacy1.js';
import { acceptsExtensionCareConnectGPCRegistrationDetails1 } from './ExtensionCareConnectGPCRegistrationDetails1.js';
import { acceptsExtensionCareConnectGPCReligiousAffiliation1 } from './ExtensionCareConnectGPCReligiousAffiliation1.js';
import { acceptsExtensionCareConnectGPCResidentialStatus1 } from './ExtensionCareConnectGPCResidentialStatus1.js';
import { acceptsExtensionCareConnectGPCTreatmentCategory1 } from './ExtensionCareConnectGPCTreatmentCategory1.js';
import { acceptsPatientCadavericDonor } from './PatientCadavericDonor.js';
import { acceptsMeta } from './types/Meta.js';
import { acceptsPeriod } from './types/Period.js';

const bitOfGpConnectPatientRegisterRequest1Extension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1':
      return !(before & 1) && acceptsExtensionCareConnectGPCRegistrationDetails1(item, c, depth) ? 1 : 0;
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-EthnicCategory-1':
      return !(before & 2) && acceptsExtensionCareConnectGPCEthnicCategory1(item, c, depth) ? 2 : 0;
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReligiousAffiliation-1':
      return !(before & 4) && acceptsExtensionCareConnectGPCReligiousAffiliation1(item, c, depth) ? 4 : 0;
    case 'http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor':
      return !(before & 8) && acceptsPatientCadavericDonor(item, c, depth) ? 8 : 0;
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ResidentialStatus-1':
      return !(before & 16) && acceptsExtensionCareConnectGPCResidentialStatus1(item, c, depth) ? 16 : 0;
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-TreatmentCategory-1':
      return !(before & 32) && acceptsExtensionCareConnectGPCTreatmentCategory1(item, c, depth) ? 32 : 0;
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1':
      return acceptsExtensionCareConnectGPCNHSCommunication1(item, c, depth) ? 64 : 0;
    case 'http://hl7.org/fhir/StructureDefinition/birthPlace':
      return !(before & 128) && acceptsBirthPlace(item, c, depth) ? 128 : 0;
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

export const scanGpConnectPatientRegisterRequest1: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'resourceType':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'meta':
        if (!acceptsMeta(value, c, c.depth)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'birthDate':
        if (!isDate(value)) break;
        seen |= CONTENT | (1 << 3);
        continue;
      case 'extension':
        if (
          !acceptedExtensions(
            bitOfGpConnectPatientRegisterRequest1Extension,
            0,
            value,
            0,
            Infinity,
            c,
            c.depth,
          )
        )
          break;
        seen |= CONTENT | (1 << 7);
        continue;
      case 'telecom':
        if (!acceptedMany(acceptsTelecomRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT | (1 << 5);
        continue;
      case 'gender':
        if (!isKnown(careConnectAdministrativeGender1Codes, value)) break;
        seen |= CONTENT;
        continue;
      case 'address':
        if (!acceptedMany(acceptsAddressRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT | (1 << 4);
        continue;
    }
    seen |= property(key, value, object, gpConnectPatientRegisterRequest1, c, seen);
  }
  return seen;
};

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
      case 'given':
        if (!acceptedValues(isString, value, 1, Infinity)) return false;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'text':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
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
  return isWhole(seen, 7);
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

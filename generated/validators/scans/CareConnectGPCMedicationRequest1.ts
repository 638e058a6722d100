// Generated from fsh/profiles/CareConnect-GPC-MedicationRequest-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1 version 1.2.7
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
  isDateTime,
  isDecimal,
  isId,
  isInReach,
  isInstant,
  isInteger,
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
  careConnectGPCMedicationRequest1,
  dispenseRequestExpectedSupplyDurationRules,
  dispenseRequestQuantityRules,
  dispenseRequestRules,
  dispenseRequestValidityPeriodRules,
  dosageInstructionAdditionalInstructionCodingSnomedCTRules,
  dosageInstructionAdditionalInstructionRules,
  dosageInstructionRouteCodingSnomedCTRules,
  dosageInstructionRouteRules,
  dosageInstructionRules,
  extensionRepeatInformationExtensionAuthorisationExpiryDateRules,
  extensionRepeatInformationExtensionNumberOfRepeatPrescriptionsAllowedRules,
  extensionRepeatInformationExtensionNumberOfRepeatPrescriptionsIssuedRules,
  extensionRepeatInformationRules,
  groupIdentifierRules,
  identifierRules,
  metaRules,
  noteRules,
  requesterRules,
} from '../CareConnectGPCMedicationRequest1.js';
import { durationDrt1 } from '../types/Duration.js';
import { extension, extensionExt1 } from '../types/Extension.js';
import { medicationRequestRequesterMps1 } from '../types/MedicationRequest.js';
import { periodPer1 } from '../types/Period.js';
import { quantityQty3 } from '../types/Quantity.js';
import { simpleQuantitySqty1 } from '../types/SimpleQuantity.js';
import {
  allLanguagesCodes,
  identifierUseCodes,
  languagesCodes,
  medicationRequestIntentCodes,
  medicationRequestPriorityCodes,
  medicationRequestStatusCodes,
  unitsOfTimeCodes,
} from '../valuesets.js';
import { acceptsExtensionCareConnectGPCMedicationQuantityText1 } from './ExtensionCareConnectGPCMedicationQuantityText1.js';
import { acceptsExtensionCareConnectGPCMedicationStatusReason1 } from './ExtensionCareConnectGPCMedicationStatusReason1.js';
import { acceptsExtensionCareConnectGPCPrescriptionType1 } from './ExtensionCareConnectGPCPrescriptionType1.js';
import { acceptsExtensionCodingSctdescid } from './ExtensionCodingSctdescid.js';
import { acceptsCodeableConcept } from './types/CodeableConcept.js';
import { acceptsCoding } from './types/Coding.js';
import { acceptsMedicationRequestSubstitution } from './types/MedicationRequest.js';
import { acceptsNarrative } from './types/Narrative.js';
import { acceptsPeriod } from './types/Period.js';
import { acceptsRange } from './types/Range.js';
import { acceptsRatio } from './types/Ratio.js';
import { acceptsReference } from './types/Reference.js';
import { acceptsSimpleQuantity } from './types/SimpleQuantity.js';
import { acceptsTiming } from './types/Timing.js';

const medicationTargets: readonly Target[] = [
  ['Medication', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1'],
];

const subjectTargets: readonly Target[] = [
  ['Group'],
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
];

const recorderTargets: readonly Target[] = [
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
];

const bitOfCareConnectGPCMedicationRequest1Extension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationRepeatInformation-1':
      return !(before & 1) && acceptsExtensionRepeatInformationRules(item, c, depth) ? 1 : 0;
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatusReason-1':
      return !(before & 2) && acceptsExtensionCareConnectGPCMedicationStatusReason1(item, c, depth) ? 2 : 0;
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescriptionType-1':
      return !(before & 4) && acceptsExtensionCareConnectGPCPrescriptionType1(item, c, depth) ? 4 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

const definitionTargets: readonly Target[] = [['ActivityDefinition'], ['PlanDefinition']];

const basedOnTargets: readonly Target[] = [
  ['CarePlan'],
  ['MedicationRequest', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1'],
  ['ProcedureRequest'],
  ['ReferralRequest'],
];

const contextTargets: readonly Target[] = [['Encounter'], ['EpisodeOfCare']];

const reasonReferenceTargets: readonly Target[] = [['Condition'], ['Observation']];

const priorPrescriptionTargets: readonly Target[] = [
  ['MedicationRequest', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1'],
];

const detectedIssueTargets: readonly Target[] = [['DetectedIssue']];

const eventHistoryTargets: readonly Target[] = [['Provenance']];

export const scanCareConnectGPCMedicationRequest1: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'resourceType':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'identifier':
        if (!acceptedMany(acceptsIdentifierRules, value, 1, Infinity, c, c.depth)) break;
        seen |= CONTENT | (1 << 3);
        continue;
      case 'status':
        if (!isKnown(medicationRequestStatusCodes, value)) break;
        seen |= CONTENT | (1 << 4);
        continue;
      case 'intent':
        if (!isKnown(medicationRequestIntentCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'medicationReference':
        if (seen & CHOICE || !(acceptsReference(value, c, c.depth) && isTarget(value, medicationTargets, c)))
          break;
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
      case 'subject':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, subjectTargets, c))) break;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'authoredOn':
        if (!isDateTime(value)) break;
        seen |= CONTENT | (1 << 5);
        continue;
      case 'recorder':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, recorderTargets, c))) break;
        seen |= CONTENT | (1 << 6);
        continue;
      case 'dosageInstruction':
        if (!acceptedMany(acceptsDosageInstructionRules, value, 1, Infinity, c, c.depth)) break;
        seen |= CONTENT | (1 << 7);
        continue;
      case 'dispenseRequest':
        if (!acceptsDispenseRequestRules(value, c, c.depth)) break;
        seen |= CONTENT | (1 << 8);
        continue;
      case 'id':
        if (!isId(value)) break;
        continue;
      case 'meta':
        if (!acceptsMetaRules(value, c, c.depth)) break;
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
      case 'extension':
        if (
          !acceptedExtensions(
            bitOfCareConnectGPCMedicationRequest1Extension,
            0,
            value,
            0,
            Infinity,
            c,
            c.depth,
          )
        )
          break;
        seen |= CONTENT;
        continue;
      case 'definition':
        if (!(
          acceptedMany(acceptsReference, value, 0, Infinity, c, c.depth) &&
          areTargets(value as Json[], definitionTargets, c)
        ))
          break;
        seen |= CONTENT;
        continue;
      case 'basedOn':
        if (!(
          acceptedMany(acceptsReference, value, 0, Infinity, c, c.depth) &&
          areTargets(value as Json[], basedOnTargets, c)
        ))
          break;
        seen |= CONTENT;
        continue;
      case 'groupIdentifier':
        if (!acceptsGroupIdentifierRules(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'category':
        if (!acceptsCodeableConcept(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'priority':
        if (!isKnown(medicationRequestPriorityCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'context':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, contextTargets, c))) break;
        seen |= CONTENT;
        continue;
      case 'supportingInformation':
        if (!acceptedMany(acceptsReference, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'requester':
        if (!acceptsRequesterRules(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'reasonCode':
        if (!acceptedMany(acceptsCodeableConcept, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'reasonReference':
        if (!(
          acceptedMany(acceptsReference, value, 0, Infinity, c, c.depth) &&
          areTargets(value as Json[], reasonReferenceTargets, c)
        ))
          break;
        seen |= CONTENT;
        continue;
      case 'note':
        if (!acceptedMany(acceptsNoteRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'substitution':
        if (!acceptsMedicationRequestSubstitution(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'priorPrescription':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, priorPrescriptionTargets, c))) break;
        seen |= CONTENT;
        continue;
      case 'detectedIssue':
        if (!(
          acceptedMany(acceptsReference, value, 0, Infinity, c, c.depth) &&
          areTargets(value as Json[], detectedIssueTargets, c)
        ))
          break;
        seen |= CONTENT;
        continue;
      case 'eventHistory':
        if (!(
          acceptedMany(acceptsReference, value, 0, Infinity, c, c.depth) &&
          areTargets(value as Json[], eventHistoryTargets, c)
        ))
          break;
        seen |= CONTENT;
        continue;
    }
    seen |= property(key, value, object, careConnectGPCMedicationRequest1, c, seen);
  }
  return seen;
};

export function acceptsMetaRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'profile':
        if (!acceptedValues(isUri, value, 1, Infinity)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'versionId':
        if (!isId(value)) return false;
        seen |= CONTENT;
        continue;
      case 'lastUpdated':
        if (!isInstant(value)) return false;
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

const bitOfExtensionRepeatInformationRulesExtension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'numberOfRepeatPrescriptionsAllowed':
      return !(before & 1) &&
        acceptsExtensionRepeatInformationExtensionNumberOfRepeatPrescriptionsAllowedRules(item, c, depth)
        ? 1
        : 0;
    case 'numberOfRepeatPrescriptionsIssued':
      return !(before & 2) &&
        acceptsExtensionRepeatInformationExtensionNumberOfRepeatPrescriptionsIssuedRules(item, c, depth)
        ? 2
        : 0;
    case 'authorisationExpiryDate':
      return !(before & 4) &&
        acceptsExtensionRepeatInformationExtensionAuthorisationExpiryDateRules(item, c, depth)
        ? 4
        : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export function acceptsExtensionRepeatInformationRules(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'url':
        if (
          !(
            value ===
            'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationRepeatInformation-1'
          )
        )
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'extension':
        if (
          !acceptedExtensions(
            bitOfExtensionRepeatInformationRulesExtension,
            2,
            value,
            0,
            Infinity,
            c,
            depth + 1,
          )
        )
          return false;
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionRepeatInformationRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

const assignerTargets: readonly Target[] = [['Organization']];

export function acceptsIdentifierRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'system':
        if (!isAbsoluteUri(value)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'value':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'use':
        if (!isKnown(identifierUseCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'period':
        if (!acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'assigner':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, assignerTargets, c))) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, identifierRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

const assignerTargets2: readonly Target[] = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

export function acceptsGroupIdentifierRules(object: unknown, c: Context, depth: number): object is Json {
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
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, assignerTargets2, c))) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, groupIdentifierRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

const agentTargets: readonly Target[] = [
  ['Device'],
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
  ['RelatedPerson'],
];

export function acceptsRequesterRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'agent':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, agentTargets, c))) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'onBehalfOf':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, assignerTargets2, c))) return false;
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = acceptedBits(key, value, object, requesterRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && ((seen & 3) === 0 || medicationRequestRequesterMps1.holds!(object, c, seen & 3));
}

const authorTargets: readonly Target[] = [
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
  ['RelatedPerson'],
];

export function acceptsNoteRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'text':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'authorReference':
        if (seen & CHOICE || !(acceptsReference(value, c, depth + 1) && isTarget(value, authorTargets, c)))
          return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'authorString':
        if (seen & CHOICE || !isString(value)) return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'time':
        if (!isDateTime(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, noteRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

export function acceptsDosageInstructionRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'text':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'sequence':
        if (!isInteger(value)) return false;
        seen |= CONTENT;
        continue;
      case 'additionalInstruction':
        if (
          !acceptedMany(acceptsDosageInstructionAdditionalInstructionRules, value, 0, Infinity, c, depth + 1)
        )
          return false;
        seen |= CONTENT;
        continue;
      case 'patientInstruction':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'timing':
        if (!acceptsTiming(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'asNeededBoolean':
        if (seen & CHOICE || !isBoolean(value)) return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'asNeededCodeableConcept':
        if (seen & CHOICE || !acceptsCodeableConcept(value, c, depth + 1)) return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'site':
      case 'method':
        if (!acceptsCodeableConcept(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'route':
        if (!acceptsDosageInstructionRouteRules(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'doseRange':
        if (seen & (CHOICE << 1) || !acceptsRange(value, c, depth + 1)) return false;
        seen |= CONTENT | (CHOICE << 1);
        continue;
      case 'doseQuantity':
        if (seen & (CHOICE << 1) || !acceptsSimpleQuantity(value, c, depth + 1)) return false;
        seen |= CONTENT | (CHOICE << 1);
        continue;
      case 'maxDosePerPeriod':
        if (!acceptsRatio(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'maxDosePerAdministration':
      case 'maxDosePerLifetime':
        if (!acceptsSimpleQuantity(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'rateRatio':
        if (seen & (CHOICE << 2) || !acceptsRatio(value, c, depth + 1)) return false;
        seen |= CONTENT | (CHOICE << 2);
        continue;
      case 'rateRange':
        if (seen & (CHOICE << 2) || !acceptsRange(value, c, depth + 1)) return false;
        seen |= CONTENT | (CHOICE << 2);
        continue;
      case 'rateQuantity':
        if (seen & (CHOICE << 2) || !acceptsSimpleQuantity(value, c, depth + 1)) return false;
        seen |= CONTENT | (CHOICE << 2);
        continue;
    }
    const bits = acceptedBits(key, value, object, dosageInstructionRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

export function acceptsDispenseRequestRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'validityPeriod':
        if (!acceptsDispenseRequestValidityPeriodRules(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'numberOfRepeatsAllowed':
        if (!isPositiveInt(value)) return false;
        seen |= CONTENT;
        continue;
      case 'quantity':
        if (!acceptsDispenseRequestQuantityRules(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'expectedSupplyDuration':
        if (!acceptsDispenseRequestExpectedSupplyDurationRules(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'performer':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, assignerTargets2, c))) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, dispenseRequestRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

export function acceptsExtensionRepeatInformationExtensionNumberOfRepeatPrescriptionsAllowedRules(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'url':
        if (!(value === 'numberOfRepeatPrescriptionsAllowed')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valuePositiveInt':
        if (seen & CHOICE || !isPositiveInt(value)) return false;
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
    }
    const bits = acceptedBits(
      key,
      value,
      object,
      extensionRepeatInformationExtensionNumberOfRepeatPrescriptionsAllowedRules,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3) && extensionExt1.holds!(object, c, ((seen >> 2) & 1) | (seen & 2));
}

export function acceptsExtensionRepeatInformationExtensionNumberOfRepeatPrescriptionsIssuedRules(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'url':
        if (!(value === 'numberOfRepeatPrescriptionsIssued')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valuePositiveInt':
        if (seen & CHOICE || !isPositiveInt(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(
      key,
      value,
      object,
      extensionRepeatInformationExtensionNumberOfRepeatPrescriptionsIssuedRules,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

export function acceptsExtensionRepeatInformationExtensionAuthorisationExpiryDateRules(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'url':
        if (!(value === 'authorisationExpiryDate')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueDateTime':
        if (seen & CHOICE || !isDateTime(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(
      key,
      value,
      object,
      extensionRepeatInformationExtensionAuthorisationExpiryDateRules,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

export function acceptsDosageInstructionAdditionalInstructionRules(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'text':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(
      key,
      value,
      object,
      dosageInstructionAdditionalInstructionRules,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

export function acceptsDosageInstructionRouteRules(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'text':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, dosageInstructionRouteRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

export function acceptsDispenseRequestValidityPeriodRules(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'start':
        if (!isDateTime(value)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'end':
        if (!isDateTime(value)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = acceptedBits(key, value, object, dispenseRequestValidityPeriodRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && ((seen & 3) === 0 || periodPer1.holds!(object, c, seen & 3));
}

const bitOfDispenseRequestQuantityRulesExtension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationQuantityText-1':
      return !(before & 1) && acceptsExtensionCareConnectGPCMedicationQuantityText1(item, c, depth) ? 1 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export function acceptsDispenseRequestQuantityRules(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'extension':
        if (
          !acceptedExtensions(bitOfDispenseRequestQuantityRulesExtension, 0, value, 0, Infinity, c, depth + 1)
        )
          return false;
        seen |= CONTENT;
        continue;
      case 'value':
        if (!isDecimal(value)) return false;
        seen |= CONTENT;
        continue;
      case 'unit':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'system':
        if (!isAbsoluteUri(value)) return false;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'code':
        if (!isCode(value)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = acceptedBits(key, value, object, dispenseRequestQuantityRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return (
    isWhole(seen, 0) &&
    ((seen & 1) === 0 || simpleQuantitySqty1.holds!(object, c, seen & 1)) &&
    ((seen & 6) === 0 || quantityQty3.holds!(object, c, (seen >> 1) & 3))
  );
}

export function acceptsDispenseRequestExpectedSupplyDurationRules(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'value':
        if (!isDecimal(value)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'system':
        if (!(value === 'http://unitsofmeasure.org')) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'code':
        if (!isKnown(unitsOfTimeCodes, value)) break;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'unit':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, dispenseRequestExpectedSupplyDurationRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return (
    isWhole(seen, 7) &&
    ((seen & 7) === 0 ||
      durationDrt1.holds!(object, c, ((seen >> 2) & 1) | (seen & 2) | ((seen << 2) & 4))) &&
    ((seen & 6) === 0 || quantityQty3.holds!(object, c, ((seen >> 2) & 1) | (seen & 2)))
  );
}

const bitOfDosageInstructionAdditionalInstructionCodingSnomedCTRulesExtension: AcceptsSlice = (
  item,
  url,
  c,
  depth,
  before,
) => {
  switch (url) {
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid':
      return !(before & 1) && acceptsExtensionCodingSctdescid(item, c, depth) ? 1 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export function acceptsDosageInstructionAdditionalInstructionCodingSnomedCTRules(
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
        if (!(value === 'http://snomed.info/sct')) return false;
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
      case 'extension':
        if (
          !acceptedExtensions(
            bitOfDosageInstructionAdditionalInstructionCodingSnomedCTRulesExtension,
            0,
            value,
            0,
            Infinity,
            c,
            depth + 1,
          )
        )
          return false;
        seen |= CONTENT;
        continue;
      case 'userSelected':
        if (!isBoolean(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(
      key,
      value,
      object,
      dosageInstructionAdditionalInstructionCodingSnomedCTRules,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}

export function acceptsDosageInstructionRouteCodingSnomedCTRules(
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
        if (!(value === 'http://snomed.info/sct')) return false;
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
      case 'extension':
        if (
          !acceptedExtensions(
            bitOfDosageInstructionAdditionalInstructionCodingSnomedCTRulesExtension,
            0,
            value,
            0,
            Infinity,
            c,
            depth + 1,
          )
        )
          return false;
        seen |= CONTENT;
        continue;
      case 'userSelected':
        if (!isBoolean(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, dosageInstructionRouteCodingSnomedCTRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}

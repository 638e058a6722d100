// Generated from fsh/profiles/CareConnect-GPC-MedicationStatement-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationStatement-1 version 1.2.7
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
  isUnsignedInt,
  isUri,
  isWhole,
  property,
} from '../../runtime/checks.js';
import type { AcceptsSlice, Context, Json, Scan, Target } from '../../runtime/checks.js';
import {
  careConnectGPCMedicationStatement1,
  dosageRouteCodingSnomedCTRules,
  dosageRouteRules,
  dosageRules,
  extensionDosageLastChangedRules,
  identifierRules,
  metaRules,
  noteRules,
} from '../CareConnectGPCMedicationStatement1.js';
import { extension, extensionExt1 } from '../types/Extension.js';
import {
  allLanguagesCodes,
  identifierUseCodes,
  languagesCodes,
  medicationStatementStatusCodes,
  medicationStatementTakenCodes,
} from '../valuesets.js';
import { acceptsExtensionCareConnectGPCMedicationChangeSummary1 } from './ExtensionCareConnectGPCMedicationChangeSummary1.js';
import { acceptsExtensionCareConnectGPCMedicationStatementLastIssueDate1 } from './ExtensionCareConnectGPCMedicationStatementLastIssueDate1.js';
import { acceptsExtensionCareConnectGPCPrescribingAgency1 } from './ExtensionCareConnectGPCPrescribingAgency1.js';
import { acceptsExtensionCodingSctdescid } from './ExtensionCodingSctdescid.js';
import { acceptsCodeableConcept } from './types/CodeableConcept.js';
import { acceptsCoding } from './types/Coding.js';
import { acceptsNarrative } from './types/Narrative.js';
import { acceptsPeriod } from './types/Period.js';
import { acceptsRange } from './types/Range.js';
import { acceptsRatio } from './types/Ratio.js';
import { acceptsReference } from './types/Reference.js';
import { acceptsSimpleQuantity } from './types/SimpleQuantity.js';
import { acceptsTiming } from './types/Timing.js';

const basedOnTargets: readonly Target[] = [
  ['CarePlan'],
  ['MedicationRequest', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1'],
  ['ProcedureRequest'],
  ['ReferralRequest'],
];

const medicationTargets: readonly Target[] = [
  ['Medication', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1'],
];

const subjectTargets: readonly Target[] = [
  ['Group'],
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
];

const bitOfCareConnectGPCMedicationStatement1Extension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatementLastIssueDate-1':
      return !(before & 1) && acceptsExtensionCareConnectGPCMedicationStatementLastIssueDate1(item, c, depth)
        ? 1
        : 0;
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationChangeSummary-1':
      return !(before & 2) && acceptsExtensionCareConnectGPCMedicationChangeSummary1(item, c, depth) ? 2 : 0;
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescribingAgency-1':
      return !(before & 4) && acceptsExtensionCareConnectGPCPrescribingAgency1(item, c, depth) ? 4 : 0;
    case 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationDosageLastChanged-1':
      return !(before & 8) && acceptsExtensionDosageLastChangedRules(item, c, depth) ? 8 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

const partOfTargets: readonly Target[] = [
  ['MedicationAdministration'],
  ['MedicationDispense'],
  [
    'MedicationStatement',
    'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationStatement-1',
  ],
  ['Observation'],
  ['Procedure'],
];

const contextTargets: readonly Target[] = [['Encounter'], ['EpisodeOfCare']];

const informationSourceTargets: readonly Target[] = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
  ['RelatedPerson'],
];

const reasonReferenceTargets: readonly Target[] = [['Condition'], ['Observation']];

export const scanCareConnectGPCMedicationStatement1: Scan = (object, c) => {
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
        seen |= CONTENT | (1 << 5);
        continue;
      case 'basedOn':
        if (!(
          acceptedMany(acceptsReference, value, 1, 1, c, c.depth) &&
          areTargets(value as Json[], basedOnTargets, c)
        ))
          break;
        seen |= CONTENT | (1 << 6);
        continue;
      case 'status':
        if (!isKnown(medicationStatementStatusCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'medicationReference':
        if (seen & CHOICE || !(acceptsReference(value, c, c.depth) && isTarget(value, medicationTargets, c)))
          break;
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
      case 'dateAsserted':
        if (!isDateTime(value)) break;
        seen |= CONTENT | (1 << 7);
        continue;
      case 'subject':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, subjectTargets, c))) break;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'taken':
        if (!isKnown(medicationStatementTakenCodes, value)) break;
        seen |= CONTENT | (1 << 3);
        continue;
      case 'dosage':
        if (!acceptedMany(acceptsDosageRules, value, 1, Infinity, c, c.depth)) break;
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
            bitOfCareConnectGPCMedicationStatement1Extension,
            4,
            value,
            0,
            Infinity,
            c,
            c.depth,
          )
        )
          break;
        seen |= CONTENT | (1 << 4);
        continue;
      case 'partOf':
        if (!(
          acceptedMany(acceptsReference, value, 0, Infinity, c, c.depth) &&
          areTargets(value as Json[], partOfTargets, c)
        ))
          break;
        seen |= CONTENT;
        continue;
      case 'context':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, contextTargets, c))) break;
        seen |= CONTENT;
        continue;
      case 'category':
        if (!acceptsCodeableConcept(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'effectiveDateTime':
        if (seen & (CHOICE << 1) || !isDateTime(value)) break;
        seen |= CONTENT | (CHOICE << 1);
        continue;
      case 'effectivePeriod':
        if (seen & (CHOICE << 1) || !acceptsPeriod(value, c, c.depth)) break;
        seen |= CONTENT | (CHOICE << 1);
        continue;
      case 'informationSource':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, informationSourceTargets, c))) break;
        seen |= CONTENT;
        continue;
      case 'derivedFrom':
        if (!acceptedMany(acceptsReference, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'reasonNotTaken':
        if (!acceptedMany(acceptsCodeableConcept, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT | (1 << 9);
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
    }
    seen |= property(key, value, object, careConnectGPCMedicationStatement1, c, seen);
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

export function acceptsExtensionDosageLastChangedRules(
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
            'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationDosageLastChanged-1'
          )
        )
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueBoolean':
        if (seen & CHOICE || !isBoolean(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueCode':
        if (seen & CHOICE || !isCode(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDate':
        if (seen & CHOICE || !isDate(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDateTime':
        if (seen & CHOICE || !isDateTime(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDecimal':
        if (seen & CHOICE || !isDecimal(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueId':
        if (seen & CHOICE || !isId(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueInstant':
        if (seen & CHOICE || !isInstant(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueInteger':
        if (seen & CHOICE || !isInteger(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueMarkdown':
      case 'valueString':
        if (seen & CHOICE || !isString(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valuePositiveInt':
        if (seen & CHOICE || !isPositiveInt(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueUnsignedInt':
        if (seen & CHOICE || !isUnsignedInt(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueUri':
        if (seen & CHOICE || !isUri(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionDosageLastChangedRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
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

export function acceptsDosageRules(object: unknown, c: Context, depth: number): object is Json {
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
        if (!acceptedMany(acceptsCodeableConcept, value, 0, Infinity, c, depth + 1)) return false;
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
        if (!acceptsDosageRouteRules(value, c, depth + 1)) return false;
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
    const bits = acceptedBits(key, value, object, dosageRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

export function acceptsDosageRouteRules(object: unknown, c: Context, depth: number): object is Json {
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
    const bits = acceptedBits(key, value, object, dosageRouteRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

const bitOfDosageRouteCodingSnomedCTRulesExtension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid':
      return !(before & 1) && acceptsExtensionCodingSctdescid(item, c, depth) ? 1 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export function acceptsDosageRouteCodingSnomedCTRules(
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
            bitOfDosageRouteCodingSnomedCTRulesExtension,
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
    const bits = acceptedBits(key, value, object, dosageRouteCodingSnomedCTRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}

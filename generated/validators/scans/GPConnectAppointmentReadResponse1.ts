// Generated from fsh/interactions/GPConnect-Appointment-Read-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Read-Response-1 version 1.2.7
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  accepts,
  acceptsMany,
  acceptsValues,
  isAbsoluteUri,
  isId,
  isInstant,
  isKnown,
  isString,
  isUri,
  property,
} from '../../runtime/checks.js';
import type { Scan } from '../../runtime/checks.js';
import { identifierRules, metaRules, participantRules } from '../GPConnectAppointmentReadResponse1.js';
import { codeableConcept } from '../types/CodeableConcept.js';
import { coding } from '../types/Coding.js';
import { narrative } from '../types/Narrative.js';
import {
  allLanguagesCodes,
  appointmentstatusCodes,
  gpConnectDeliveryChannel1Codes,
  languagesCodes,
  participantrequiredCodes,
  participationstatusCodes,
} from '../valuesets.js';

export const scanGpConnectAppointmentReadResponse1: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isId(value)) break;
        continue;
      case 'meta':
        if (!accepts(metaRules, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 2);
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
        if (!accepts(narrative, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'identifier':
        if (!acceptsMany(identifierRules, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'status':
        if (!isKnown(appointmentstatusCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'serviceCategory':
        if (!accepts(codeableConcept, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'serviceType':
        if (!acceptsMany(codeableConcept, value, 0, 1, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'description':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 3);
        continue;
      case 'comment':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 8);
        continue;
      case 'participant':
        if (!acceptsMany(participantRules, value, 1, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanMetaRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'versionId':
        if (!isId(value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'lastUpdated':
        if (!isInstant(value)) break;
        seen |= CONTENT;
        continue;
      case 'profile':
        if (!acceptsValues(isUri, value, 0, Infinity)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'tag':
        if (!acceptsMany(coding, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanExtensionDeliveryChannelRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'url':
        if (!(value === 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2'))
          break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueCode':
        if (seen & CHOICE || !isKnown(gpConnectDeliveryChannel1Codes, value)) break;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanIdentifierRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'system':
        if (!isAbsoluteUri(value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'value':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanParticipantRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'required':
        if (!isKnown(participantrequiredCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'status':
        if (!isKnown(participationstatusCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

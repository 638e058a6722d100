// Generated from fsh/interactions/GPConnect-Appointment-Amend-Request-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Amend-Request-1 version 1.2.7
import {
  ALWAYS,
  CONTENT,
  accepts,
  acceptsMany,
  isAbsoluteUri,
  isDateTime,
  isId,
  isInstant,
  isKnown,
  isString,
  isUri,
  property,
} from '../../runtime/checks.js';
import type { Scan } from '../../runtime/checks.js';
import { identifierRules, participantRules } from '../GPConnectAppointmentAmendRequest1.js';
import { codeableConcept } from '../types/CodeableConcept.js';
import { meta } from '../types/Meta.js';
import { narrative } from '../types/Narrative.js';
import {
  allLanguagesCodes,
  appointmentstatusCodes,
  languagesCodes,
  participantrequiredCodes,
  participationstatusCodes,
} from '../valuesets.js';

export const scanGpConnectAppointmentAmendRequest1: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isId(value)) break;
        continue;
      case 'meta':
        if (!accepts(meta, value, c)) {
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
      case 'start':
        if (!isInstant(value)) break;
        seen |= CONTENT | (1 << 4);
        continue;
      case 'end':
        if (!isInstant(value)) break;
        seen |= CONTENT | (1 << 5);
        continue;
      case 'created':
        if (!isDateTime(value)) break;
        seen |= CONTENT;
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

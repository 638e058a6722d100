// Generated from fsh/interactions/GPConnect-Appointments-Retrieve-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointments-Retrieve-Response-1 version 1.2.7
import {
  ALWAYS,
  CONTENT,
  accepts,
  acceptsMany,
  isId,
  isKnown,
  isString,
  isUri,
  property,
} from '../../runtime/checks.js';
import type { Scan } from '../../runtime/checks.js';
import { bundleEntryRequest, bundleEntryResponse, bundleEntrySearch, bundleLink } from '../types/Bundle.js';
import { identifier } from '../types/Identifier.js';
import { meta } from '../types/Meta.js';
import { signature } from '../types/Signature.js';
import { allLanguagesCodes, languagesCodes } from '../valuesets.js';

export const scanGpConnectAppointmentsRetrieveResponse1: Scan = (object, shape, c, isQuiet) => {
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
      case 'identifier':
        if (!accepts(identifier, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 2);
        continue;
      case 'type':
        if (!(value === 'searchset')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'link':
        if (!acceptsMany(bundleLink, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'signature':
        if (!accepts(signature, value, c)) {
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

export const scanEntryAppointmentRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'link':
        if (!acceptsMany(bundleLink, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'fullUrl':
        if (!isUri(value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'search':
        if (!accepts(bundleEntrySearch, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'request':
        if (!accepts(bundleEntryRequest, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 2);
        continue;
      case 'response':
        if (!accepts(bundleEntryResponse, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 3);
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

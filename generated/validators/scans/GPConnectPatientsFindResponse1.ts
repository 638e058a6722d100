// Generated from fsh/interactions/GPConnect-Patients-Find-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patients-Find-Response-1 version 1.2.7
import {
  ALWAYS,
  CONTENT,
  acceptedMany,
  isId,
  isKnown,
  isString,
  isUnsignedInt,
  isUri,
  property,
} from '../../runtime/checks.js';
import type { Scan } from '../../runtime/checks.js';
import { entryPatientRules, gpConnectPatientsFindResponse1 } from '../GPConnectPatientsFindResponse1.js';
import { allLanguagesCodes, languagesCodes } from '../valuesets.js';
import { acceptsBundleEntryRequest, acceptsBundleEntrySearch, acceptsBundleLink } from './types/Bundle.js';
import { acceptsIdentifier } from './types/Identifier.js';
import { acceptsMeta } from './types/Meta.js';
import { acceptsSignature } from './types/Signature.js';

export const scanGpConnectPatientsFindResponse1: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'resourceType':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'type':
        if (!(value === 'searchset')) break;
        seen |= CONTENT | (1 << 0);
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
      case 'identifier':
        if (!acceptsIdentifier(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'total':
        if (!isUnsignedInt(value)) break;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'link':
        if (!acceptedMany(acceptsBundleLink, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'signature':
        if (!acceptsSignature(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
    }
    seen |= property(key, value, object, gpConnectPatientsFindResponse1, c, seen);
  }
  return seen;
};

export const scanEntryPatientRules: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'link':
        if (!acceptedMany(acceptsBundleLink, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'fullUrl':
        if (!isUri(value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'search':
        if (!acceptsBundleEntrySearch(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'request':
        if (!acceptsBundleEntryRequest(value, c, c.depth)) break;
        seen |= CONTENT | (1 << 2);
        continue;
    }
    seen |= property(key, value, object, entryPatientRules, c, seen);
  }
  return seen;
};

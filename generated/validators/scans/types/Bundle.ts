// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Bundle
import {
  ALWAYS,
  CONTENT,
  accepts,
  acceptsMany,
  isInstant,
  isKnown,
  isString,
  isUri,
  property,
} from '../../../runtime/checks.js';
import type { Scan } from '../../../runtime/checks.js';
import {
  bundleEntryRequest,
  bundleEntryResponse,
  bundleEntrySearch,
  bundleLink,
} from '../../types/Bundle.js';
import { httpVerbCodes, searchEntryModeCodes } from '../../valuesets.js';

export const scanBundleLink: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'relation':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'url':
        if (!isUri(value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanBundleEntry: Scan = (object, shape, c, isQuiet) => {
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
        seen |= CONTENT | (1 << 0);
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

export const scanBundleEntryRequest: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'method':
        if (!isKnown(httpVerbCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'url':
        if (!isUri(value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'ifNoneMatch':
      case 'ifMatch':
      case 'ifNoneExist':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'ifModifiedSince':
        if (!isInstant(value)) break;
        seen |= CONTENT;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanBundleEntryResponse: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'status':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'location':
        if (!isUri(value)) break;
        seen |= CONTENT;
        continue;
      case 'etag':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'lastModified':
        if (!isInstant(value)) break;
        seen |= CONTENT;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Bundle
import {
  ALWAYS,
  CONTENT,
  acceptedBits,
  acceptedMany,
  isDecimal,
  isInReach,
  isInstant,
  isKnown,
  isString,
  isUri,
  isWhole,
  property,
} from '../../../runtime/checks.js';
import type { Context, Json, Scan } from '../../../runtime/checks.js';
import {
  bundleEntry,
  bundleEntryRequest,
  bundleEntryResponse,
  bundleEntrySearch,
  bundleLink,
} from '../../types/Bundle.js';
import { httpVerbCodes, searchEntryModeCodes } from '../../valuesets.js';

export function acceptsBundleLink(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'relation':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'url':
        if (!isUri(value)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = acceptedBits(key, value, object, bundleLink, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

export const scanBundleEntry: Scan = (object, c) => {
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
        seen |= CONTENT | (1 << 0);
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
    seen |= property(key, value, object, bundleEntry, c, seen);
  }
  return seen;
};

export function acceptsBundleEntrySearch(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'mode':
        if (!isKnown(searchEntryModeCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'score':
        if (!isDecimal(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, bundleEntrySearch, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

export function acceptsBundleEntryRequest(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'method':
        if (!isKnown(httpVerbCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'url':
        if (!isUri(value)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'ifNoneMatch':
      case 'ifMatch':
      case 'ifNoneExist':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'ifModifiedSince':
        if (!isInstant(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, bundleEntryRequest, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

export const scanBundleEntryResponse: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
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
    seen |= property(key, value, object, bundleEntryResponse, c, seen);
  }
  return seen;
};

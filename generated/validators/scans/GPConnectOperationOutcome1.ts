// Generated from fsh/profiles/GPConnect-OperationOutcome-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1 version 1.2.7
import {
  ALWAYS,
  CONTENT,
  acceptedBits,
  acceptedMany,
  acceptedValues,
  isCode,
  isId,
  isInReach,
  isKnown,
  isKnownCode,
  isString,
  isUri,
  isWhole,
  property,
} from '../../runtime/checks.js';
import type { Context, Json, Scan } from '../../runtime/checks.js';
import {
  gpConnectOperationOutcome1,
  issueDetailsCodingRules,
  issueDetailsRules,
  issueRules,
} from '../GPConnectOperationOutcome1.js';
import { allLanguagesCodes, issueSeverityCodes, issueTypeCodes, languagesCodes } from '../valuesets.js';
import { acceptsMeta } from './types/Meta.js';
import { acceptsNarrative } from './types/Narrative.js';

export const scanGpConnectOperationOutcome1: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'resourceType':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'issue':
        if (!acceptedMany(acceptsIssueRules, value, 1, Infinity, c, c.depth)) break;
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
      case 'text':
        if (!acceptsNarrative(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
    }
    seen |= property(key, value, object, gpConnectOperationOutcome1, c, seen);
  }
  return seen;
};

export function acceptsIssueRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'severity':
        if (!isKnown(issueSeverityCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'code':
        if (!isKnown(issueTypeCodes, value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'diagnostics':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'location':
      case 'expression':
        if (!acceptedValues(isString, value, 0, Infinity)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, issueRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}

export function acceptsIssueDetailsRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'coding':
        if (!acceptedMany(acceptsIssueDetailsCodingRules, value, 1, 1, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'text':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, issueDetailsRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

export function acceptsIssueDetailsCodingRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'system':
        if (!(value === 'https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1')) return false;
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
    }
    const bits = acceptedBits(key, value, object, issueDetailsCodingRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}

// Generated from fsh/profiles/GPConnect-OperationOutcome-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1 version 1.2.7
import {
  ALWAYS,
  CONTENT,
  accepts,
  acceptsMany,
  acceptsValues,
  isCode,
  isId,
  isKnown,
  isKnownCode,
  isString,
  isUri,
  property,
} from '../../runtime/checks.js';
import type { Scan } from '../../runtime/checks.js';
import { issueDetailsCodingRules, issueRules } from '../GPConnectOperationOutcome1.js';
import { meta } from '../types/Meta.js';
import { narrative } from '../types/Narrative.js';
import { allLanguagesCodes, issueSeverityCodes, issueTypeCodes, languagesCodes } from '../valuesets.js';

export const scanGpConnectOperationOutcome1: Scan = (object, shape, c, isQuiet) => {
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
      case 'text':
        if (!accepts(narrative, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'issue':
        if (!acceptsMany(issueRules, value, 1, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 0);
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanIssueRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'severity':
        if (!isKnown(issueSeverityCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'code':
        if (!isKnown(issueTypeCodes, value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'diagnostics':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'location':
      case 'expression':
        if (!acceptsValues(isString, value, 0, Infinity)) {
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

export const scanIssueDetailsRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'coding':
        if (!acceptsMany(issueDetailsCodingRules, value, 1, 1, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 0);
        continue;
      case 'text':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanIssueDetailsCodingRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'system':
        if (!(value === 'https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'code':
        if (!(isCode(value) && isKnownCode(value, c, object))) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'display':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 2);
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

// Generated from fsh/interactions/GPConnect-Capability-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Capability-Response-1 version 1.2.7
import {
  ALWAYS,
  CONTENT,
  accepts,
  acceptsMany,
  acceptsValues,
  isBoolean,
  isDateTime,
  isId,
  isKnown,
  isString,
  isUri,
  property,
} from '../../runtime/checks.js';
import type { Scan } from '../../runtime/checks.js';
import {
  capabilityStatementDocument,
  capabilityStatementImplementation,
  capabilityStatementMessaging,
  capabilityStatementRest,
  capabilityStatementSoftware,
} from '../types/CapabilityStatement.js';
import { contactDetail } from '../types/ContactDetail.js';
import { meta } from '../types/Meta.js';
import { narrative } from '../types/Narrative.js';
import { usageContext } from '../types/UsageContext.js';
import {
  allLanguagesCodes,
  capabilityStatementKindCodes,
  languagesCodes,
  publicationStatusCodes,
  unknownContentCodeCodes,
} from '../valuesets.js';

export const scanGpConnectCapabilityResponse1: Scan = (object, shape, c, isQuiet) => {
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
      case 'url':
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
      case 'version':
        if (!(value === '1.2.7')) break;
        seen |= CONTENT | (1 << 6);
        continue;
      case 'name':
      case 'title':
      case 'publisher':
      case 'purpose':
      case 'copyright':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'status':
        if (!isKnown(publicationStatusCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'experimental':
        if (!isBoolean(value)) break;
        seen |= CONTENT;
        continue;
      case 'date':
        if (!isDateTime(value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'contact':
        if (!acceptsMany(contactDetail, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'description':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 7);
        continue;
      case 'useContext':
        if (!acceptsMany(usageContext, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'kind':
        if (!isKnown(capabilityStatementKindCodes, value)) break;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'instantiates':
      case 'implementationGuide':
        if (!acceptsValues(isUri, value, 0, Infinity)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'software':
        if (!accepts(capabilityStatementSoftware, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 12);
        continue;
      case 'implementation':
        if (!accepts(capabilityStatementImplementation, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 10);
        continue;
      case 'fhirVersion':
        if (!isId(value)) break;
        seen |= CONTENT | (1 << 3);
        continue;
      case 'acceptUnknown':
        if (!isKnown(unknownContentCodeCodes, value)) break;
        seen |= CONTENT | (1 << 4);
        continue;
      case 'rest':
        if (!acceptsMany(capabilityStatementRest, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 8);
        continue;
      case 'messaging':
        if (!acceptsMany(capabilityStatementMessaging, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 11);
        continue;
      case 'document':
        if (!acceptsMany(capabilityStatementDocument, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 9);
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

// Generated from fsh/interactions/GPConnect-Capability-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Capability-Response-1 version 1.2.7
import {
  ALWAYS,
  CONTENT,
  acceptedMany,
  acceptedValues,
  areTargets,
  isBoolean,
  isDateTime,
  isId,
  isKnown,
  isString,
  isUri,
  property,
} from '../../runtime/checks.js';
import type { Json, Scan, Target } from '../../runtime/checks.js';
import { gpConnectCapabilityResponse1 } from '../GPConnectCapabilityResponse1.js';
import {
  allLanguagesCodes,
  capabilityStatementKindCodes,
  languagesCodes,
  publicationStatusCodes,
  unknownContentCodeCodes,
} from '../valuesets.js';
import {
  acceptsCapabilityStatementDocument,
  acceptsCapabilityStatementImplementation,
  acceptsCapabilityStatementMessaging,
  acceptsCapabilityStatementRest,
  acceptsCapabilityStatementSoftware,
} from './types/CapabilityStatement.js';
import { acceptsContactDetail } from './types/ContactDetail.js';
import { acceptsMeta } from './types/Meta.js';
import { acceptsNarrative } from './types/Narrative.js';
import { acceptsReference } from './types/Reference.js';
import { acceptsUsageContext } from './types/UsageContext.js';

const profileTargets: readonly Target[] = [['StructureDefinition']];

export const scanGpConnectCapabilityResponse1: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'resourceType':
      case 'name':
      case 'title':
      case 'publisher':
      case 'purpose':
      case 'copyright':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'version':
        if (!(value === '1.2.7')) break;
        seen |= CONTENT | (1 << 6);
        continue;
      case 'status':
        if (!isKnown(publicationStatusCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'date':
        if (!isDateTime(value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'description':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 7);
        continue;
      case 'kind':
        if (!isKnown(capabilityStatementKindCodes, value)) break;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'fhirVersion':
        if (!isId(value)) break;
        seen |= CONTENT | (1 << 3);
        continue;
      case 'acceptUnknown':
        if (!isKnown(unknownContentCodeCodes, value)) break;
        seen |= CONTENT | (1 << 4);
        continue;
      case 'id':
        if (!isId(value)) break;
        continue;
      case 'meta':
        if (!acceptsMeta(value, c, c.depth)) break;
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
        if (!acceptsNarrative(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'experimental':
        if (!isBoolean(value)) break;
        seen |= CONTENT;
        continue;
      case 'contact':
        if (!acceptedMany(acceptsContactDetail, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'useContext':
        if (!acceptedMany(acceptsUsageContext, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'instantiates':
      case 'implementationGuide':
        if (!acceptedValues(isUri, value, 0, Infinity)) break;
        seen |= CONTENT;
        continue;
      case 'software':
        if (!acceptsCapabilityStatementSoftware(value, c, c.depth)) break;
        seen |= CONTENT | (1 << 12);
        continue;
      case 'implementation':
        if (!acceptsCapabilityStatementImplementation(value, c, c.depth)) break;
        seen |= CONTENT | (1 << 10);
        continue;
      case 'profile':
        if (!(
          acceptedMany(acceptsReference, value, 0, Infinity, c, c.depth) &&
          areTargets(value as Json[], profileTargets, c)
        ))
          break;
        seen |= CONTENT;
        continue;
      case 'rest':
        if (!acceptedMany(acceptsCapabilityStatementRest, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT | (1 << 8);
        continue;
      case 'messaging':
        if (!acceptedMany(acceptsCapabilityStatementMessaging, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT | (1 << 11);
        continue;
      case 'document':
        if (!acceptedMany(acceptsCapabilityStatementDocument, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT | (1 << 9);
        continue;
    }
    seen |= property(key, value, object, gpConnectCapabilityResponse1, c, seen);
  }
  return seen;
};

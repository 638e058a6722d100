// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/CapabilityStatement
import {
  ALWAYS,
  CONTENT,
  accepts,
  acceptsMany,
  acceptsValues,
  isBoolean,
  isDateTime,
  isKnown,
  isString,
  isUri,
  property,
} from '../../../runtime/checks.js';
import type { Scan } from '../../../runtime/checks.js';
import {
  capabilityStatementMessagingEndpoint,
  capabilityStatementMessagingEvent,
  capabilityStatementMessagingSupportedMessage,
  capabilityStatementRestInteraction,
  capabilityStatementRestOperation,
  capabilityStatementRestResource,
  capabilityStatementRestResourceInteraction,
  capabilityStatementRestResourceSearchParam,
  capabilityStatementRestSecurity,
  capabilityStatementRestSecurityCertificate,
} from '../../types/CapabilityStatement.js';
import { coding } from '../../types/Coding.js';
import {
  bcp13TxtCodes,
  conditionalDeleteStatusCodes,
  conditionalReadStatusCodes,
  documentModeCodes,
  eventCapabilityModeCodes,
  messageSignificanceCategoryCodes,
  resourceTypesCodes,
  restfulCapabilityModeCodes,
  searchParamTypeCodes,
  systemRestfulInteractionCodes,
  typeRestfulInteractionCodes,
  versioningPolicyCodes,
} from '../../valuesets.js';

export const scanCapabilityStatementSoftware: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'name':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'version':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'releaseDate':
        if (!isDateTime(value)) break;
        seen |= CONTENT;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanCapabilityStatementImplementation: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'description':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'url':
        if (!isUri(value)) break;
        seen |= CONTENT;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanCapabilityStatementRest: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'mode':
        if (!isKnown(restfulCapabilityModeCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'documentation':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'security':
        if (!accepts(capabilityStatementRestSecurity, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'resource':
        if (!acceptsMany(capabilityStatementRestResource, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 1);
        continue;
      case 'interaction':
        if (!acceptsMany(capabilityStatementRestInteraction, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'searchParam':
        if (!acceptsMany(capabilityStatementRestResourceSearchParam, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'operation':
        if (!acceptsMany(capabilityStatementRestOperation, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'compartment':
        if (!acceptsValues(isUri, value, 0, Infinity)) {
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

export const scanCapabilityStatementMessaging: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'endpoint':
        if (!acceptsMany(capabilityStatementMessagingEndpoint, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'documentation':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'supportedMessage':
        if (!acceptsMany(capabilityStatementMessagingSupportedMessage, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 0);
        continue;
      case 'event':
        if (!acceptsMany(capabilityStatementMessagingEvent, value, 0, Infinity, c)) {
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

export const scanCapabilityStatementDocument: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'mode':
        if (!isKnown(documentModeCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'documentation':
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

export const scanCapabilityStatementRestSecurity: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'cors':
        if (!isBoolean(value)) break;
        seen |= CONTENT;
        continue;
      case 'description':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'certificate':
        if (!acceptsMany(capabilityStatementRestSecurityCertificate, value, 0, Infinity, c)) {
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

export const scanCapabilityStatementRestResource: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'type':
        if (!isKnown(resourceTypesCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'documentation':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'interaction':
        if (!acceptsMany(capabilityStatementRestResourceInteraction, value, 1, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 1);
        continue;
      case 'versioning':
        if (!isKnown(versioningPolicyCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'readHistory':
      case 'updateCreate':
      case 'conditionalCreate':
      case 'conditionalUpdate':
        if (!isBoolean(value)) break;
        seen |= CONTENT;
        continue;
      case 'conditionalRead':
        if (!isKnown(conditionalReadStatusCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'conditionalDelete':
        if (!isKnown(conditionalDeleteStatusCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'searchInclude':
      case 'searchRevInclude':
        if (!acceptsValues(isString, value, 0, Infinity)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'searchParam':
        if (!acceptsMany(capabilityStatementRestResourceSearchParam, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 2);
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanCapabilityStatementRestInteraction: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'code':
        if (!isKnown(systemRestfulInteractionCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'documentation':
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

export const scanCapabilityStatementRestResourceSearchParam: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'name':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'definition':
        if (!isUri(value)) break;
        seen |= CONTENT;
        continue;
      case 'type':
        if (!isKnown(searchParamTypeCodes, value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'documentation':
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

export const scanCapabilityStatementMessagingEvent: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'code':
        if (!accepts(coding, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 0);
        continue;
      case 'category':
        if (!isKnown(messageSignificanceCategoryCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'mode':
        if (!isKnown(eventCapabilityModeCodes, value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'focus':
        if (!isKnown(resourceTypesCodes, value)) break;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'documentation':
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

export const scanCapabilityStatementRestResourceInteraction: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'code':
        if (!isKnown(typeRestfulInteractionCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'documentation':
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

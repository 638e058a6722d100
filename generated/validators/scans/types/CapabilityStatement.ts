// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/CapabilityStatement
import {
  ALWAYS,
  CONTENT,
  acceptedBits,
  acceptedMany,
  acceptedValues,
  isBoolean,
  isDateTime,
  isInReach,
  isKnown,
  isString,
  isTarget,
  isUnsignedInt,
  isUri,
  isWhole,
} from '../../../runtime/checks.js';
import type { Context, Json, Target } from '../../../runtime/checks.js';
import {
  capabilityStatementDocument,
  capabilityStatementImplementation,
  capabilityStatementMessaging,
  capabilityStatementMessagingCpb16,
  capabilityStatementMessagingEndpoint,
  capabilityStatementMessagingEvent,
  capabilityStatementMessagingSupportedMessage,
  capabilityStatementRest,
  capabilityStatementRestCpb9,
  capabilityStatementRestInteraction,
  capabilityStatementRestOperation,
  capabilityStatementRestResource,
  capabilityStatementRestResourceCpb12,
  capabilityStatementRestResourceInteraction,
  capabilityStatementRestResourceSearchParam,
  capabilityStatementRestSecurity,
  capabilityStatementRestSecurityCertificate,
  capabilityStatementSoftware,
} from '../../types/CapabilityStatement.js';
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
import { acceptsCoding } from './Coding.js';
import { acceptsReference } from './Reference.js';

export function acceptsCapabilityStatementSoftware(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'name':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'version':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'releaseDate':
        if (!isDateTime(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, capabilityStatementSoftware, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

export function acceptsCapabilityStatementImplementation(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'description':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'url':
        if (!isUri(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, capabilityStatementImplementation, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

export function acceptsCapabilityStatementRest(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'mode':
        if (!isKnown(restfulCapabilityModeCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'documentation':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'security':
        if (!acceptsCapabilityStatementRestSecurity(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'resource':
        if (!acceptedMany(acceptsCapabilityStatementRestResource, value, 0, Infinity, c, depth + 1))
          return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'interaction':
        if (!acceptedMany(acceptsCapabilityStatementRestInteraction, value, 0, Infinity, c, depth + 1))
          return false;
        seen |= CONTENT;
        continue;
      case 'searchParam':
        if (
          !acceptedMany(acceptsCapabilityStatementRestResourceSearchParam, value, 0, Infinity, c, depth + 1)
        )
          return false;
        seen |= CONTENT;
        continue;
      case 'operation':
        if (!acceptedMany(acceptsCapabilityStatementRestOperation, value, 0, Infinity, c, depth + 1))
          return false;
        seen |= CONTENT;
        continue;
      case 'compartment':
        if (!acceptedValues(isUri, value, 0, Infinity)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, capabilityStatementRest, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return (
    isWhole(seen, 1) && ((seen & 2) === 0 || capabilityStatementRestCpb9.holds!(object, c, (seen >> 1) & 1))
  );
}

export function acceptsCapabilityStatementMessaging(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'endpoint':
        if (!acceptedMany(acceptsCapabilityStatementMessagingEndpoint, value, 0, Infinity, c, depth + 1))
          return false;
        seen |= CONTENT;
        continue;
      case 'reliableCache':
        if (!isUnsignedInt(value)) return false;
        seen |= CONTENT;
        continue;
      case 'documentation':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'supportedMessage':
        if (
          !acceptedMany(acceptsCapabilityStatementMessagingSupportedMessage, value, 0, Infinity, c, depth + 1)
        )
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'event':
        if (!acceptedMany(acceptsCapabilityStatementMessagingEvent, value, 0, Infinity, c, depth + 1))
          return false;
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = acceptedBits(key, value, object, capabilityStatementMessaging, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0) && capabilityStatementMessagingCpb16.holds!(object, c, seen & 3);
}

const profileTargets: readonly Target[] = [['StructureDefinition']];

export function acceptsCapabilityStatementDocument(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'mode':
        if (!isKnown(documentModeCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'profile':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, profileTargets, c))) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'documentation':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, capabilityStatementDocument, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

export function acceptsCapabilityStatementRestSecurity(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'cors':
        if (!isBoolean(value)) return false;
        seen |= CONTENT;
        continue;
      case 'description':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'certificate':
        if (
          !acceptedMany(acceptsCapabilityStatementRestSecurityCertificate, value, 0, Infinity, c, depth + 1)
        )
          return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, capabilityStatementRestSecurity, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

export function acceptsCapabilityStatementRestResource(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'type':
        if (!isKnown(resourceTypesCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'interaction':
        if (
          !acceptedMany(acceptsCapabilityStatementRestResourceInteraction, value, 1, Infinity, c, depth + 1)
        )
          return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'profile':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, profileTargets, c))) return false;
        seen |= CONTENT;
        continue;
      case 'documentation':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'versioning':
        if (!isKnown(versioningPolicyCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'readHistory':
      case 'updateCreate':
      case 'conditionalCreate':
      case 'conditionalUpdate':
        if (!isBoolean(value)) return false;
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
        if (!acceptedValues(isString, value, 0, Infinity)) return false;
        seen |= CONTENT;
        continue;
      case 'searchParam':
        if (
          !acceptedMany(acceptsCapabilityStatementRestResourceSearchParam, value, 0, Infinity, c, depth + 1)
        )
          return false;
        seen |= CONTENT | (1 << 2);
        continue;
    }
    const bits = acceptedBits(key, value, object, capabilityStatementRestResource, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return (
    isWhole(seen, 3) &&
    ((seen & 4) === 0 || capabilityStatementRestResourceCpb12.holds!(object, c, (seen >> 2) & 1))
  );
}

export function acceptsCapabilityStatementRestInteraction(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'code':
        if (!isKnown(systemRestfulInteractionCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'documentation':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, capabilityStatementRestInteraction, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

export function acceptsCapabilityStatementRestResourceSearchParam(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'name':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'type':
        if (!isKnown(searchParamTypeCodes, value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'definition':
        if (!isUri(value)) return false;
        seen |= CONTENT;
        continue;
      case 'documentation':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, capabilityStatementRestResourceSearchParam, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

const definitionTargets: readonly Target[] = [['OperationDefinition']];

export function acceptsCapabilityStatementRestOperation(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'name':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'definition':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, definitionTargets, c))) return false;
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = acceptedBits(key, value, object, capabilityStatementRestOperation, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

export function acceptsCapabilityStatementMessagingEndpoint(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'address':
        if (!isUri(value)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = acceptedBits(key, value, object, capabilityStatementMessagingEndpoint, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

const definitionTargets2: readonly Target[] = [['MessageDefinition']];

export function acceptsCapabilityStatementMessagingSupportedMessage(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'mode':
        if (!isKnown(eventCapabilityModeCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'definition':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, definitionTargets2, c))) return false;
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = acceptedBits(
      key,
      value,
      object,
      capabilityStatementMessagingSupportedMessage,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

export function acceptsCapabilityStatementMessagingEvent(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'code':
        if (!acceptsCoding(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'mode':
        if (!isKnown(eventCapabilityModeCodes, value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'focus':
        if (!isKnown(resourceTypesCodes, value)) break;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'request':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, profileTargets, c))) return false;
        seen |= CONTENT | (1 << 3);
        continue;
      case 'response':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, profileTargets, c))) return false;
        seen |= CONTENT | (1 << 4);
        continue;
      case 'category':
        if (!isKnown(messageSignificanceCategoryCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'documentation':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, capabilityStatementMessagingEvent, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 31);
}

export function acceptsCapabilityStatementRestSecurityCertificate(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'type':
        if (!isKnown(bcp13TxtCodes, value)) break;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, capabilityStatementRestSecurityCertificate, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

export function acceptsCapabilityStatementRestResourceInteraction(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'code':
        if (!isKnown(typeRestfulInteractionCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'documentation':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, capabilityStatementRestResourceInteraction, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

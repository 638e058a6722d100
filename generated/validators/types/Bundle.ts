// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Bundle
import {
  anyResource,
  boundCode,
  broken,
  code,
  decimal,
  instant,
  many,
  one,
  relativeReferences,
  shape,
  string,
  unsignedInt,
  uri,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
import { definitions } from '../definitions.js';
import { bundleTypeCodes, httpVerbCodes, searchEntryModeCodes } from '../valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { identifier } from './Identifier.js';
import { resource } from './Resource.js';
import { signature } from './Signature.js';
import type { Bundle } from 'fhir/r3.js';

export const bundle: Shape = /* @__PURE__ */ shape({
  id: 'Bundle',
  profile: 'http://hl7.org/fhir/StructureDefinition/Bundle',
  type: 'Bundle',
  elements: ['type', 'entry', 'identifier', 'total'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        one(value, key, c, identifier);
        return 4;
      case 'type':
        code(value, key, c);
        boundCode(value, key, c, bundleTypeCodes, 'required');
        return 1;
      case 'total':
        unsignedInt(value, key, c);
        return 8;
      case 'link':
        return many(value, key, c, bundleLink);
      case 'entry':
        many(value, key, c, bundleEntry);
        return 2;
      case 'signature':
        return one(value, key, c, signature);
      default:
        return resource.property(key, value, c, object);
    }
  },
  when: 15,
  invariants($this: any, c, seen) {
    if (seen & 2) {
      if (
        !fhirpath.isDistinct(
          fhirpath.collect(fhirpath.list($this.entry), (entry: any) =>
            entry?.fullUrl !== undefined || entry?._fullUrl !== undefined
              ? (entry?.fullUrl ?? '') + (entry?.resource?.meta?.versionId ?? '')
              : undefined,
          ),
        )
      )
        broken(
          c,
          'bdl-7',
          'FullUrl must be unique in a bundle, or else entries with the same fullUrl must have different meta.versionId',
        );
    }
    if (seen & 5) {
      if (!(
        $this.type !== 'document' ||
        (($this.identifier?.system !== undefined || $this.identifier?._system !== undefined) &&
          ($this.identifier?.value !== undefined || $this.identifier?._value !== undefined))
      ))
        broken(c, 'bdl-9', 'A document must have an identifier with a system and a value');
    }
    if (seen & 3) {
      if (!(
        !fhirpath.list($this.entry).some((entry: any) => entry?.request !== undefined) ||
        ($this.type === undefined && $this._type === undefined) ||
        $this.type === 'batch' ||
        $this.type === 'transaction' ||
        $this.type === 'history'
      ))
        broken(c, 'bdl-3', 'entry.request only for some types of bundles');
      if (!(
        !fhirpath.list($this.entry).some((entry: any) => entry?.response !== undefined) ||
        ($this.type === undefined && $this._type === undefined) ||
        $this.type === 'batch-response' ||
        $this.type === 'transaction-response'
      ))
        broken(c, 'bdl-4', 'entry.response only for some types of bundles');
      if (!(
        !fhirpath.list($this.entry).some((entry: any) => entry?.search !== undefined) ||
        ($this.type === undefined && $this._type === undefined) ||
        $this.type === 'searchset'
      ))
        broken(c, 'bdl-2', 'entry.search only when a search');
    }
    if (seen & 9) {
      if (!(
        ($this.total === undefined && $this._total === undefined) ||
        ($this.type === undefined && $this._type === undefined) ||
        $this.type === 'searchset' ||
        $this.type === 'history'
      ))
        broken(c, 'bdl-1', 'total only when a search or history');
    }
  },
});

export const bundleLink: Shape = /* @__PURE__ */ shape({
  id: 'Bundle.link',
  profile: 'http://hl7.org/fhir/StructureDefinition/Bundle',
  elements: ['relation', 'url'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'relation':
        string(value, key, c);
        return 1;
      case 'url':
        uri(value, key, c);
        return 2;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const bundleEntry: Shape = /* @__PURE__ */ shape({
  id: 'Bundle.entry',
  profile: 'http://hl7.org/fhir/StructureDefinition/Bundle',
  elements: ['fullUrl'],
  property(key, value, c, object) {
    switch (key) {
      case 'link':
        return many(value, key, c, bundleLink);
      case 'fullUrl':
        uri(value, key, c);
        return 1;
      case 'resource':
        anyResource(value, key, c);
        return relativeReferences(value, key, c, object);
      case 'search':
        return one(value, key, c, bundleEntrySearch);
      case 'request':
        return one(value, key, c, bundleEntryRequest);
      case 'response':
        return one(value, key, c, bundleEntryResponse);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
  invariants($this: any, c, seen) {
    if (seen & 1) {
      if (!(fhirpath.includes($this.fullUrl, '/_history/') !== true))
        broken(c, 'bdl-8', 'fullUrl cannot be a version specific reference');
    }
    if (!($this.resource !== undefined || $this.request !== undefined || $this.response !== undefined))
      broken(c, 'bdl-5', "must be a resource unless there's a request or response");
  },
});

export const bundleEntrySearch: Shape = /* @__PURE__ */ shape({
  id: 'Bundle.entry.search',
  profile: 'http://hl7.org/fhir/StructureDefinition/Bundle',
  property(key, value, c, object) {
    switch (key) {
      case 'mode':
        code(value, key, c);
        return boundCode(value, key, c, searchEntryModeCodes, 'required');
      case 'score':
        return decimal(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const bundleEntryRequest: Shape = /* @__PURE__ */ shape({
  id: 'Bundle.entry.request',
  profile: 'http://hl7.org/fhir/StructureDefinition/Bundle',
  elements: ['method', 'url'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'method':
        code(value, key, c);
        boundCode(value, key, c, httpVerbCodes, 'required');
        return 1;
      case 'url':
        uri(value, key, c);
        return 2;
      case 'ifNoneMatch':
      case 'ifMatch':
      case 'ifNoneExist':
        return string(value, key, c);
      case 'ifModifiedSince':
        return instant(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const bundleEntryResponse: Shape = /* @__PURE__ */ shape({
  id: 'Bundle.entry.response',
  profile: 'http://hl7.org/fhir/StructureDefinition/Bundle',
  elements: ['status'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'status':
        string(value, key, c);
        return 1;
      case 'location':
        return uri(value, key, c);
      case 'etag':
        return string(value, key, c);
      case 'lastModified':
        return instant(value, key, c);
      case 'outcome':
        return anyResource(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against Bundle (http://hl7.org/fhir/StructureDefinition/Bundle). */
export const validateBundle = /* @__PURE__ */ validator<Bundle>(bundle, 'gpconnect-api', () => definitions());

/** Whether a value is valid by Bundle. */
export function isBundle(value: unknown): value is Bundle {
  return validateBundle(value, { maxIssues: 1 }).valid;
}

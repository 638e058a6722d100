// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Bundle
import { definitions } from '../definitions.js';
import { bundleTypeCodes, httpVerbCodes, searchEntryModeCodes } from '../valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { identifier } from './Identifier.js';
import { resource } from './Resource.js';
import { signature } from './Signature.js';
import type { Bundle } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  anyResource,
  array,
  checkBundle,
  checked,
  coded,
  decimal,
  elementOf,
  inBundle,
  instant,
  invariant,
  object,
  relativeReferences,
  required,
  resourceType,
  string,
  unsignedInt,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const bundle: Shape = /* @__PURE__ */ resourceType('Bundle', () => ({
  base: resource,
  properties: {
    identifier: object(identifier),
    type: required(coded(bundleTypeCodes)),
    total: unsignedInt,
    link: array(bundleLink),
    entry: array(bundleEntry),
    signature: object(signature),
  },
  invariants: [
    invariant(
      'bdl-7',
      'FullUrl must be unique in a bundle, or else entries with the same fullUrl must have different meta.versionId',
      ($this) =>
        fhirpath.isDistinct(
          fhirpath.collect(fhirpath.list($this.entry), (entry: any) => entry?.fullUrl ?? entry?._fullUrl),
        ) ||
        fhirpath.isDistinct(
          fhirpath.collect(fhirpath.list($this.entry), (entry2: any) =>
            entry2?.fullUrl !== undefined || entry2?._fullUrl !== undefined
              ? fhirpath.asText(entry2?.fullUrl) + fhirpath.asText(entry2?.resource?.meta?.versionId)
              : undefined,
          ),
        ),
      ['entry'],
    ),
    invariant(
      'bdl-9',
      'A document must have an identifier with a system and a value',
      ($this, c, has) =>
        ((has & 1) /* type */ !== 0 && $this.type !== 'document') ||
        (($this.identifier?.system !== undefined || $this.identifier?._system !== undefined) &&
          ($this.identifier?.value !== undefined || $this.identifier?._value !== undefined)),
      ['type'],
      true,
    ),
    invariant(
      'bdl-3',
      'entry.request only for some types of bundles',
      ($this) =>
        !fhirpath.list($this.entry).some((entry: any) => entry?.request !== undefined) ||
        $this.type === 'batch' ||
        $this.type === 'transaction' ||
        $this.type === 'history',
      ['entry', 'type'],
    ),
    invariant(
      'bdl-4',
      'entry.response only for some types of bundles',
      ($this) =>
        !fhirpath.list($this.entry).some((entry: any) => entry?.response !== undefined) ||
        $this.type === 'batch-response' ||
        $this.type === 'transaction-response',
      ['entry', 'type'],
    ),
    invariant(
      'bdl-1',
      'total only when a search or history',
      ($this, c, has) =>
        (has & 1) /* total */ === 0 || $this.type === 'searchset' || $this.type === 'history',
      ['total', 'type'],
    ),
    invariant(
      'bdl-2',
      'entry.search only when a search',
      ($this) =>
        !fhirpath.list($this.entry).some((entry: any) => entry?.search !== undefined) ||
        $this.type === 'searchset',
      ['entry', 'type'],
    ),
  ],
  resolve: inBundle,
  check: checkBundle,
}));

export const bundleLink: Shape = /* @__PURE__ */ elementOf(bundle, 'link', () => ({
  base: backboneElement,
  properties: {
    relation: required(string),
    url: required(uri),
  },
}));

export const bundleEntry: Shape = /* @__PURE__ */ elementOf(bundle, 'entry', () => ({
  base: backboneElement,
  properties: {
    link: array(bundleLink),
    fullUrl: uri,
    resource: checked(anyResource(), relativeReferences),
    search: object(bundleEntrySearch),
    request: object(bundleEntryRequest),
    response: object(bundleEntryResponse),
  },
  invariants: [
    invariant(
      'bdl-8',
      'fullUrl cannot be a version specific reference',
      ($this) => $this.fullUrl === undefined || fhirpath.includes($this.fullUrl, '/_history/') === false,
      ['fullUrl'],
    ),
    invariant(
      'bdl-5',
      "must be a resource unless there's a request or response",
      ($this, c, has) =>
        (has & 1) /* resource */ !== 0 || (has & 2) /* request */ !== 0 || (has & 4) /* response */ !== 0,
      ['resource', 'request', 'response'],
      true,
    ),
  ],
}));

export const bundleEntrySearch: Shape = /* @__PURE__ */ elementOf(bundle, 'entry.search', () => ({
  base: backboneElement,
  properties: {
    mode: coded(searchEntryModeCodes),
    score: decimal,
  },
}));

export const bundleEntryRequest: Shape = /* @__PURE__ */ elementOf(bundle, 'entry.request', () => ({
  base: backboneElement,
  properties: {
    method: required(coded(httpVerbCodes)),
    url: required(uri),
    ifNoneMatch: string,
    ifModifiedSince: instant,
    ifMatch: string,
    ifNoneExist: string,
  },
}));

export const bundleEntryResponse: Shape = /* @__PURE__ */ elementOf(bundle, 'entry.response', () => ({
  base: backboneElement,
  properties: {
    status: required(string),
    location: uri,
    etag: string,
    lastModified: instant,
    outcome: anyResource(),
  },
}));

/** Checks a value against Bundle (http://hl7.org/fhir/StructureDefinition/Bundle). */
export const validateBundle: Validator<Bundle> = /* @__PURE__ */ validator<Bundle>(
  bundle,
  'gpconnect-api',
  () => definitions(),
);

/** True if a value is valid by Bundle. */
export function isBundle(value: unknown): value is Bundle {
  return validateBundle(value, VERDICT_ONLY).valid;
}

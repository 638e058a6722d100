// Generated from fsh/interactions/GPConnect-Slots-Search-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slots-Search-Response-1 version 1.2.7
import {
  anyResource,
  checked,
  elementOf,
  exactly,
  has,
  invariant,
  ofType,
  relativeReferences,
  required,
  resourceType,
  sliced,
  validator,
} from '../runtime/checks.js';
import type { Shape } from '../runtime/checks.js';
import * as fhirpath from '../runtime/fhirpath.js';
import type { GPConnectSlotsSearchResponse1 } from '../types/GPConnectSlotsSearchResponse1.js';
import { definitions } from './definitions.js';
import {
  scanEntryRules,
  scanEntryScheduleRules,
  scanEntrySlotRules,
  scanGpConnectSlotsSearchResponse1,
} from './scans/GPConnectSlotsSearchResponse1.js';
import { bundle, bundleEntry } from './types/Bundle.js';

const slotr05 = /* @__PURE__ */ invariant(
  'SLOTR-05',
  "Every Slot's Schedule is there, and no Schedule, Practitioner, Location or Organization that no Slot leads to",
  ($this, c, has) =>
    (has & 1) /* resource */ === 0 ||
    (($this.resource?.resourceType !== 'Slot' ||
      (($this.resource?.schedule?.reference !== undefined ||
        $this.resource?.schedule?._reference !== undefined) &&
        (c.memo[
          "%resource.entry.where((resource is Schedule)).select((((fullUrl | ('Schedule/' & resource.id)) | ((fullUrl & '/_history/') & resource.meta.versionId)) | ((('Schedule/' & resource.id) & '/_history/') & resource.meta.versionId)))"
        ] ??= new Set(
          fhirpath.collect(fhirpath.list(c.root.entry), (entry: any) =>
            entry?.resource?.resourceType === 'Schedule'
              ? fhirpath.distinct(
                  fhirpath.flat(
                    fhirpath.distinct(
                      fhirpath.flat(
                        fhirpath.distinct(
                          fhirpath.flat(
                            entry?.fullUrl ?? entry?._fullUrl,
                            'Schedule/' + fhirpath.asText(entry?.resource?.id),
                          ),
                        ),
                        fhirpath.asText(entry?.fullUrl) +
                          '/_history/' +
                          fhirpath.asText(entry?.resource?.meta?.versionId),
                      ),
                    ),
                    'Schedule/' +
                      fhirpath.asText(entry?.resource?.id) +
                      '/_history/' +
                      fhirpath.asText(entry?.resource?.meta?.versionId),
                  ),
                )
              : [],
          ),
        )).has($this.resource?.resourceType === 'Slot' ? $this.resource?.schedule?.reference : undefined))) &&
      ($this.resource?.resourceType !== 'Schedule' ||
        fhirpath
          .distinct(
            fhirpath.flat(
              fhirpath.distinct(
                fhirpath.flat(
                  fhirpath.distinct(
                    fhirpath.flat(
                      $this.fullUrl ?? $this._fullUrl,
                      'Schedule/' + fhirpath.asText($this.resource?.id),
                    ),
                  ),
                  fhirpath.asText($this.fullUrl) +
                    '/_history/' +
                    fhirpath.asText($this.resource?.meta?.versionId),
                ),
              ),
              'Schedule/' +
                fhirpath.asText($this.resource?.id) +
                '/_history/' +
                fhirpath.asText($this.resource?.meta?.versionId),
            ),
          )
          .some((item6: any) =>
            (c.memo['%resource.entry.resource.ofType(Slot).schedule.reference'] ??= new Set(
              fhirpath.collect(
                fhirpath.list(c.root.entry),
                (entry2: any) =>
                  (entry2?.resource?.resourceType === 'Slot'
                    ? entry2?.resource?.schedule?.reference
                    : undefined) ??
                  (entry2?.resource?.resourceType === 'Slot'
                    ? entry2?.resource?.schedule?._reference
                    : undefined),
              ),
            )).has(item6),
          )) &&
      ($this.resource?.resourceType !== 'Practitioner' ||
        fhirpath
          .distinct(
            fhirpath.flat(
              fhirpath.distinct(
                fhirpath.flat(
                  fhirpath.distinct(
                    fhirpath.flat(
                      $this.fullUrl ?? $this._fullUrl,
                      'Practitioner/' + fhirpath.asText($this.resource?.id),
                    ),
                  ),
                  fhirpath.asText($this.fullUrl) +
                    '/_history/' +
                    fhirpath.asText($this.resource?.meta?.versionId),
                ),
              ),
              'Practitioner/' +
                fhirpath.asText($this.resource?.id) +
                '/_history/' +
                fhirpath.asText($this.resource?.meta?.versionId),
            ),
          )
          .some((item9: any) =>
            (c.memo['%resource.entry.resource.ofType(Schedule).actor.reference'] ??= new Set(
              fhirpath.collect(fhirpath.list(c.root.entry), (entry3: any) =>
                fhirpath.collect(
                  entry3?.resource?.resourceType === 'Schedule' ? fhirpath.list(entry3?.resource?.actor) : [],
                  (actor: any) => actor?.reference ?? actor?._reference,
                ),
              ),
            )).has(item9),
          )) &&
      ($this.resource?.resourceType !== 'Location' ||
        fhirpath
          .distinct(
            fhirpath.flat(
              fhirpath.distinct(
                fhirpath.flat(
                  fhirpath.distinct(
                    fhirpath.flat(
                      $this.fullUrl ?? $this._fullUrl,
                      'Location/' + fhirpath.asText($this.resource?.id),
                    ),
                  ),
                  fhirpath.asText($this.fullUrl) +
                    '/_history/' +
                    fhirpath.asText($this.resource?.meta?.versionId),
                ),
              ),
              'Location/' +
                fhirpath.asText($this.resource?.id) +
                '/_history/' +
                fhirpath.asText($this.resource?.meta?.versionId),
            ),
          )
          .some((item12: any) =>
            (c.memo['%resource.entry.resource.ofType(Schedule).actor.reference'] ??= new Set(
              fhirpath.collect(fhirpath.list(c.root.entry), (entry4: any) =>
                fhirpath.collect(
                  entry4?.resource?.resourceType === 'Schedule' ? fhirpath.list(entry4?.resource?.actor) : [],
                  (actor2: any) => actor2?.reference ?? actor2?._reference,
                ),
              ),
            )).has(item12),
          )) &&
      ($this.resource?.resourceType !== 'Organization' ||
        fhirpath
          .distinct(
            fhirpath.flat(
              fhirpath.distinct(
                fhirpath.flat(
                  fhirpath.distinct(
                    fhirpath.flat(
                      $this.fullUrl ?? $this._fullUrl,
                      'Organization/' + fhirpath.asText($this.resource?.id),
                    ),
                  ),
                  fhirpath.asText($this.fullUrl) +
                    '/_history/' +
                    fhirpath.asText($this.resource?.meta?.versionId),
                ),
              ),
              'Organization/' +
                fhirpath.asText($this.resource?.id) +
                '/_history/' +
                fhirpath.asText($this.resource?.meta?.versionId),
            ),
          )
          .some((item15: any) =>
            (c.memo['%resource.entry.resource.ofType(Location).managingOrganization.reference'] ??= new Set(
              fhirpath.collect(
                fhirpath.list(c.root.entry),
                (entry5: any) =>
                  (entry5?.resource?.resourceType === 'Location'
                    ? entry5?.resource?.managingOrganization?.reference
                    : undefined) ??
                  (entry5?.resource?.resourceType === 'Location'
                    ? entry5?.resource?.managingOrganization?._reference
                    : undefined),
              ),
            )).has(item15),
          ))),
  ['resource', 'fullUrl'],
);

export const gpConnectSlotsSearchResponse1: Shape = /* @__PURE__ */ resourceType(
  'Bundle',
  () => ({
    base: bundle,
    properties: {
      type: required(exactly('searchset')),
      entry: sliced(entryRules, {
        slices: [
          { name: 'slot', matches: has(ofType('Slot'), 'resource'), shape: entrySlotRules },
          { name: 'schedule', matches: has(ofType('Schedule'), 'resource'), shape: entryScheduleRules },
        ],
      }),
    },
    invariants: [
      invariant(
        'SLOTR-06',
        'Where there is a Slot there is the Organization of its Location; without a Slot the Bundle is empty',
        ($this, c, has) =>
          ((has & 1) /* entry */ === 0 ||
            fhirpath.list($this.entry).some((entry2: any) => entry2?.resource?.resourceType === 'Slot')) &&
          fhirpath
            .list($this.entry)
            .every(
              (entry3: any) =>
                entry3?.resource?.resourceType !== 'Schedule' ||
                (entry3?.resource?.resourceType === 'Schedule'
                  ? fhirpath.list(entry3?.resource?.actor)
                  : []
                ).some(
                  (actor: any) =>
                    (actor?.reference !== undefined || actor?._reference !== undefined) &&
                    (c.memo[
                      "%resource.entry.where((resource is Location)).select((((fullUrl | ('Location/' & resource.id)) | ((fullUrl & '/_history/') & resource.meta.versionId)) | ((('Location/' & resource.id) & '/_history/') & resource.meta.versionId)))"
                    ] ??= new Set(
                      fhirpath.collect(fhirpath.list(c.root.entry), (entry4: any) =>
                        entry4?.resource?.resourceType === 'Location'
                          ? fhirpath.distinct(
                              fhirpath.flat(
                                fhirpath.distinct(
                                  fhirpath.flat(
                                    fhirpath.distinct(
                                      fhirpath.flat(
                                        entry4?.fullUrl ?? entry4?._fullUrl,
                                        'Location/' + fhirpath.asText(entry4?.resource?.id),
                                      ),
                                    ),
                                    fhirpath.asText(entry4?.fullUrl) +
                                      '/_history/' +
                                      fhirpath.asText(entry4?.resource?.meta?.versionId),
                                  ),
                                ),
                                'Location/' +
                                  fhirpath.asText(entry4?.resource?.id) +
                                  '/_history/' +
                                  fhirpath.asText(entry4?.resource?.meta?.versionId),
                              ),
                            )
                          : [],
                      ),
                    )).has(actor?.reference),
                ),
            ) &&
          fhirpath
            .list($this.entry)
            .every(
              (entry5: any) =>
                entry5?.resource?.resourceType !== 'Location' ||
                ((entry5?.resource?.managingOrganization?.reference !== undefined ||
                  entry5?.resource?.managingOrganization?._reference !== undefined) &&
                  (c.memo[
                    "%resource.entry.where((resource is Organization)).select((((fullUrl | ('Organization/' & resource.id)) | ((fullUrl & '/_history/') & resource.meta.versionId)) | ((('Organization/' & resource.id) & '/_history/') & resource.meta.versionId)))"
                  ] ??= new Set(
                    fhirpath.collect(fhirpath.list(c.root.entry), (entry6: any) =>
                      entry6?.resource?.resourceType === 'Organization'
                        ? fhirpath.distinct(
                            fhirpath.flat(
                              fhirpath.distinct(
                                fhirpath.flat(
                                  fhirpath.distinct(
                                    fhirpath.flat(
                                      entry6?.fullUrl ?? entry6?._fullUrl,
                                      'Organization/' + fhirpath.asText(entry6?.resource?.id),
                                    ),
                                  ),
                                  fhirpath.asText(entry6?.fullUrl) +
                                    '/_history/' +
                                    fhirpath.asText(entry6?.resource?.meta?.versionId),
                                ),
                              ),
                              'Organization/' +
                                fhirpath.asText(entry6?.resource?.id) +
                                '/_history/' +
                                fhirpath.asText(entry6?.resource?.meta?.versionId),
                            ),
                          )
                        : [],
                    ),
                  )).has(entry5?.resource?.managingOrganization?.reference)),
            ),
        ['entry'],
      ),
    ],
    scan: scanGpConnectSlotsSearchResponse1,
  }),
  'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slots-Search-Response-1',
);

export const entrySlotRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectSlotsSearchResponse1,
  'entry:slot',
  () => ({
    base: bundleEntry,
    properties: {
      resource: required(
        checked(
          anyResource(
            'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slot-Search-Response-1',
          ),
          relativeReferences,
        ),
      ),
    },
    invariants: [slotr05],
    scan: scanEntrySlotRules,
  }),
);

export const entryScheduleRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectSlotsSearchResponse1,
  'entry:schedule',
  () => ({
    base: bundleEntry,
    properties: {
      resource: required(
        checked(
          anyResource(
            'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Schedule-Search-Response-1',
          ),
          relativeReferences,
        ),
      ),
    },
    invariants: [slotr05],
    scan: scanEntryScheduleRules,
  }),
);

export const entryRules: Shape = /* @__PURE__ */ elementOf(gpConnectSlotsSearchResponse1, 'entry', () => ({
  base: bundleEntry,
  invariants: [slotr05],
  scan: scanEntryRules,
}));

/** Checks a value against Search for free slots: the response (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slots-Search-Response-1). */
export const validateGPConnectSlotsSearchResponse1 = /* @__PURE__ */ validator<GPConnectSlotsSearchResponse1>(
  gpConnectSlotsSearchResponse1,
  'gpconnect-api',
  () => definitions(),
);

/** Whether a value is valid by Search for free slots: the response. */
export function isGPConnectSlotsSearchResponse1(value: unknown): value is GPConnectSlotsSearchResponse1 {
  return validateGPConnectSlotsSearchResponse1(value, { maxIssues: 1 }).valid;
}

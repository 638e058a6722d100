// Generated from fsh/interactions/GPConnect-Slots-Search-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slots-Search-Response-1
import type { GPConnectSlotsSearchResponse1 } from '../types/GPConnectSlotsSearchResponse1.js';
import { definitions } from './definitions.js';
import { bundle, bundleEntry } from './types/Bundle.js';
import {
  VERDICT_ONLY,
  anyResource,
  at,
  checked,
  elementOf,
  fixedPrimitive,
  invariant,
  ofType,
  relativeReferences,
  required,
  resourceType,
  sliced,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

const slotr05 = /* @__PURE__ */ invariant(
  'SLOTR-05',
  'The Schedule of every Slot is present, and no Schedule, Practitioner, Location or Organization that no Slot leads to',
  ($this, c, has) =>
    (has & 1) /* resource */ === 0 ||
    ((((has & 1) /* resource */ !== 0 && $this.resource?.resourceType !== 'Slot') ||
      (($this.resource?.schedule?.reference !== undefined ||
        $this.resource?.schedule?._reference !== undefined) &&
        $this.resource?.resourceType === 'Slot' &&
        (c.memo[
          "%resource.entry.where((resource is Schedule)).select((('Schedule/' & resource.id) | ((('Schedule/' & resource.id) & '/_history/') & resource.meta.versionId)))"
        ] ??= new Set(
          fhirpath.collect(fhirpath.list(c.root.entry), (entry: any) =>
            entry?.resource?.resourceType === 'Schedule'
              ? fhirpath.distinct(
                  fhirpath.flat(
                    'Schedule/' + fhirpath.asText(entry?.resource?.id),
                    'Schedule/' +
                      fhirpath.asText(entry?.resource?.id) +
                      '/_history/' +
                      fhirpath.asText(entry?.resource?.meta?.versionId),
                  ),
                )
              : [],
          ),
        )).has($this.resource?.resourceType === 'Slot' ? $this.resource?.schedule?.reference : undefined))) &&
      (((has & 1) /* resource */ !== 0 && $this.resource?.resourceType !== 'Schedule') ||
        fhirpath
          .distinct(
            fhirpath.flat(
              'Schedule/' + fhirpath.asText($this.resource?.id),
              'Schedule/' +
                fhirpath.asText($this.resource?.id) +
                '/_history/' +
                fhirpath.asText($this.resource?.meta?.versionId),
            ),
          )
          .some((item2: any) =>
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
            )).has(item2),
          )) &&
      (((has & 1) /* resource */ !== 0 && $this.resource?.resourceType !== 'Practitioner') ||
        fhirpath
          .distinct(
            fhirpath.flat(
              'Practitioner/' + fhirpath.asText($this.resource?.id),
              'Practitioner/' +
                fhirpath.asText($this.resource?.id) +
                '/_history/' +
                fhirpath.asText($this.resource?.meta?.versionId),
            ),
          )
          .some((item3: any) =>
            (c.memo['%resource.entry.resource.ofType(Schedule).actor.reference'] ??= new Set(
              fhirpath.collect(fhirpath.list(c.root.entry), (entry3: any) =>
                fhirpath.collect(
                  entry3?.resource?.resourceType === 'Schedule' ? fhirpath.list(entry3?.resource?.actor) : [],
                  (actor: any) => actor?.reference ?? actor?._reference,
                ),
              ),
            )).has(item3),
          )) &&
      (((has & 1) /* resource */ !== 0 && $this.resource?.resourceType !== 'Location') ||
        fhirpath
          .distinct(
            fhirpath.flat(
              'Location/' + fhirpath.asText($this.resource?.id),
              'Location/' +
                fhirpath.asText($this.resource?.id) +
                '/_history/' +
                fhirpath.asText($this.resource?.meta?.versionId),
            ),
          )
          .some((item4: any) =>
            (c.memo['%resource.entry.resource.ofType(Schedule).actor.reference'] ??= new Set(
              fhirpath.collect(fhirpath.list(c.root.entry), (entry4: any) =>
                fhirpath.collect(
                  entry4?.resource?.resourceType === 'Schedule' ? fhirpath.list(entry4?.resource?.actor) : [],
                  (actor2: any) => actor2?.reference ?? actor2?._reference,
                ),
              ),
            )).has(item4),
          )) &&
      (((has & 1) /* resource */ !== 0 && $this.resource?.resourceType !== 'Organization') ||
        !fhirpath.list(c.root.entry).some((entry5: any) => entry5?.resource?.resourceType === 'Location') ||
        fhirpath
          .distinct(
            fhirpath.flat(
              'Organization/' + fhirpath.asText($this.resource?.id),
              'Organization/' +
                fhirpath.asText($this.resource?.id) +
                '/_history/' +
                fhirpath.asText($this.resource?.meta?.versionId),
            ),
          )
          .some((item5: any) =>
            (c.memo['%resource.entry.resource.ofType(Location).managingOrganization.reference'] ??= new Set(
              fhirpath.collect(
                fhirpath.list(c.root.entry),
                (entry6: any) =>
                  (entry6?.resource?.resourceType === 'Location'
                    ? entry6?.resource?.managingOrganization?.reference
                    : undefined) ??
                  (entry6?.resource?.resourceType === 'Location'
                    ? entry6?.resource?.managingOrganization?._reference
                    : undefined),
              ),
            )).has(item5),
          ))),
  ['resource'],
);

export const gpConnectSlotsSearchResponse1: Shape = /* @__PURE__ */ resourceType(
  'Bundle',
  () => ({
    base: bundle,
    properties: {
      type: required(fixedPrimitive('searchset')),
      entry: sliced(entryRules, {
        slices: [
          { name: 'slot', matches: at(ofType('Slot'), 'resource'), shape: entrySlotRules },
          { name: 'schedule', matches: at(ofType('Schedule'), 'resource'), shape: entryScheduleRules },
        ],
      }),
    },
    invariants: [
      invariant(
        'SLOTR-06',
        'Without a Slot the Bundle is empty; every Schedule names a Location; the managing organisation of each Location is present',
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
                    fhirpath.startsWith(actor?.reference, 'Location/') === true,
                ),
            ) &&
          fhirpath
            .list($this.entry)
            .every(
              (entry4: any) =>
                entry4?.resource?.resourceType !== 'Location' ||
                ((entry4?.resource?.managingOrganization?.reference !== undefined ||
                  entry4?.resource?.managingOrganization?._reference !== undefined) &&
                  (c.memo[
                    "%resource.entry.where((resource is Organization)).select((('Organization/' & resource.id) | ((('Organization/' & resource.id) & '/_history/') & resource.meta.versionId)))"
                  ] ??= new Set(
                    fhirpath.collect(fhirpath.list(c.root.entry), (entry5: any) =>
                      entry5?.resource?.resourceType === 'Organization'
                        ? fhirpath.distinct(
                            fhirpath.flat(
                              'Organization/' + fhirpath.asText(entry5?.resource?.id),
                              'Organization/' +
                                fhirpath.asText(entry5?.resource?.id) +
                                '/_history/' +
                                fhirpath.asText(entry5?.resource?.meta?.versionId),
                            ),
                          )
                        : [],
                    ),
                  )).has(entry4?.resource?.managingOrganization?.reference)),
            ),
        ['entry'],
      ),
      invariant(
        'SLOTR-11',
        'A Bundle with a Slot has an Organization, whatever the search asked for',
        ($this) =>
          !fhirpath.list($this.entry).some((entry: any) => entry?.resource?.resourceType === 'Slot') ||
          fhirpath.list($this.entry).some((entry2: any) => entry2?.resource?.resourceType === 'Organization'),
        ['entry'],
      ),
    ],
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
  }),
);

export const entryRules: Shape = /* @__PURE__ */ elementOf(gpConnectSlotsSearchResponse1, 'entry', () => ({
  base: bundleEntry,
  invariants: [slotr05],
}));

/** Checks a value against Search for free slots: the response (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slots-Search-Response-1). */
export const validateGPConnectSlotsSearchResponse1: Validator<GPConnectSlotsSearchResponse1> =
  /* @__PURE__ */ validator<GPConnectSlotsSearchResponse1>(
    gpConnectSlotsSearchResponse1,
    'gpconnect-api',
    () => definitions(),
  );

/** True if a value is valid by Search for free slots: the response. */
export function isGPConnectSlotsSearchResponse1(value: unknown): value is GPConnectSlotsSearchResponse1 {
  return validateGPConnectSlotsSearchResponse1(value, VERDICT_ONLY).valid;
}

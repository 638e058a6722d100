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
import { bundle, bundleEntry } from './types/Bundle.js';

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
        ($this, c) =>
          (fhirpath.list($this.entry).length === 0 ||
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
                      "%resource.entry.where((resource is Location)).select((('Location/' & resource.id) | fullUrl))"
                    ] ??= new Set(
                      fhirpath.collect(fhirpath.list(c.root.entry), (entry4: any) =>
                        entry4?.resource?.resourceType === 'Location'
                          ? fhirpath.distinct(
                              fhirpath.flat(
                                'Location/' + (entry4?.resource?.id ?? ''),
                                entry4?.fullUrl ?? entry4?._fullUrl,
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
                    "%resource.entry.where((resource is Organization)).select((('Organization/' & resource.id) | fullUrl))"
                  ] ??= new Set(
                    fhirpath.collect(fhirpath.list(c.root.entry), (entry6: any) =>
                      entry6?.resource?.resourceType === 'Organization'
                        ? fhirpath.distinct(
                            fhirpath.flat(
                              'Organization/' + (entry6?.resource?.id ?? ''),
                              entry6?.fullUrl ?? entry6?._fullUrl,
                            ),
                          )
                        : [],
                    ),
                  )).has(entry5?.resource?.managingOrganization?.reference)),
            ),
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
    invariants: [
      invariant(
        'SLOTR-05',
        "Every Slot's Schedule is there, and no Schedule, Practitioner, Location or Organization that no Slot leads to",
        ($this, c) =>
          ($this.resource?.resourceType !== 'Slot' ||
            ($this.resource?.schedule?.reference === undefined &&
              $this.resource?.schedule?._reference === undefined) ||
            (c.memo[
              "%resource.entry.where((resource is Schedule)).select((('Schedule/' & resource.id) | fullUrl))"
            ] ??= new Set(
              fhirpath.collect(fhirpath.list(c.root.entry), (entry: any) =>
                entry?.resource?.resourceType === 'Schedule'
                  ? fhirpath.distinct(
                      fhirpath.flat(
                        'Schedule/' + (entry?.resource?.id ?? ''),
                        entry?.fullUrl ?? entry?._fullUrl,
                      ),
                    )
                  : [],
              ),
            )).has(
              $this.resource?.resourceType === 'Slot' ? $this.resource?.schedule?.reference : undefined,
            )) &&
          ($this.resource?.resourceType !== 'Schedule' ||
            (($this.fullUrl !== undefined || $this._fullUrl !== undefined) &&
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
              )).has($this.fullUrl)) ||
            (c.memo['%resource.entry.resource.ofType(Slot).schedule.reference'] ??= new Set(
              fhirpath.collect(
                fhirpath.list(c.root.entry),
                (entry3: any) =>
                  (entry3?.resource?.resourceType === 'Slot'
                    ? entry3?.resource?.schedule?.reference
                    : undefined) ??
                  (entry3?.resource?.resourceType === 'Slot'
                    ? entry3?.resource?.schedule?._reference
                    : undefined),
              ),
            )).has('Schedule/' + ($this.resource?.id ?? ''))) &&
          ($this.resource?.resourceType !== 'Practitioner' ||
            (($this.fullUrl !== undefined || $this._fullUrl !== undefined) &&
              (c.memo['%resource.entry.resource.ofType(Schedule).actor.reference'] ??= new Set(
                fhirpath.collect(fhirpath.list(c.root.entry), (entry4: any) =>
                  fhirpath.collect(
                    entry4?.resource?.resourceType === 'Schedule'
                      ? fhirpath.list(entry4?.resource?.actor)
                      : [],
                    (actor: any) => actor?.reference ?? actor?._reference,
                  ),
                ),
              )).has($this.fullUrl)) ||
            (c.memo['%resource.entry.resource.ofType(Schedule).actor.reference'] ??= new Set(
              fhirpath.collect(fhirpath.list(c.root.entry), (entry5: any) =>
                fhirpath.collect(
                  entry5?.resource?.resourceType === 'Schedule' ? fhirpath.list(entry5?.resource?.actor) : [],
                  (actor2: any) => actor2?.reference ?? actor2?._reference,
                ),
              ),
            )).has('Practitioner/' + ($this.resource?.id ?? ''))) &&
          ($this.resource?.resourceType !== 'Location' ||
            (($this.fullUrl !== undefined || $this._fullUrl !== undefined) &&
              (c.memo['%resource.entry.resource.ofType(Schedule).actor.reference'] ??= new Set(
                fhirpath.collect(fhirpath.list(c.root.entry), (entry6: any) =>
                  fhirpath.collect(
                    entry6?.resource?.resourceType === 'Schedule'
                      ? fhirpath.list(entry6?.resource?.actor)
                      : [],
                    (actor3: any) => actor3?.reference ?? actor3?._reference,
                  ),
                ),
              )).has($this.fullUrl)) ||
            (c.memo['%resource.entry.resource.ofType(Schedule).actor.reference'] ??= new Set(
              fhirpath.collect(fhirpath.list(c.root.entry), (entry7: any) =>
                fhirpath.collect(
                  entry7?.resource?.resourceType === 'Schedule' ? fhirpath.list(entry7?.resource?.actor) : [],
                  (actor4: any) => actor4?.reference ?? actor4?._reference,
                ),
              ),
            )).has('Location/' + ($this.resource?.id ?? ''))) &&
          ($this.resource?.resourceType !== 'Organization' ||
            (($this.fullUrl !== undefined || $this._fullUrl !== undefined) &&
              (c.memo['%resource.entry.resource.ofType(Location).managingOrganization.reference'] ??= new Set(
                fhirpath.collect(
                  fhirpath.list(c.root.entry),
                  (entry8: any) =>
                    (entry8?.resource?.resourceType === 'Location'
                      ? entry8?.resource?.managingOrganization?.reference
                      : undefined) ??
                    (entry8?.resource?.resourceType === 'Location'
                      ? entry8?.resource?.managingOrganization?._reference
                      : undefined),
                ),
              )).has($this.fullUrl)) ||
            (c.memo['%resource.entry.resource.ofType(Location).managingOrganization.reference'] ??= new Set(
              fhirpath.collect(
                fhirpath.list(c.root.entry),
                (entry9: any) =>
                  (entry9?.resource?.resourceType === 'Location'
                    ? entry9?.resource?.managingOrganization?.reference
                    : undefined) ??
                  (entry9?.resource?.resourceType === 'Location'
                    ? entry9?.resource?.managingOrganization?._reference
                    : undefined),
              ),
            )).has('Organization/' + ($this.resource?.id ?? ''))),
        ['resource', 'fullUrl'],
      ),
    ],
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
    invariants: [
      invariant(
        'SLOTR-05',
        "Every Slot's Schedule is there, and no Schedule, Practitioner, Location or Organization that no Slot leads to",
        ($this, c) =>
          ($this.resource?.resourceType !== 'Slot' ||
            ($this.resource?.schedule?.reference === undefined &&
              $this.resource?.schedule?._reference === undefined) ||
            (c.memo[
              "%resource.entry.where((resource is Schedule)).select((('Schedule/' & resource.id) | fullUrl))"
            ] ??= new Set(
              fhirpath.collect(fhirpath.list(c.root.entry), (entry: any) =>
                entry?.resource?.resourceType === 'Schedule'
                  ? fhirpath.distinct(
                      fhirpath.flat(
                        'Schedule/' + (entry?.resource?.id ?? ''),
                        entry?.fullUrl ?? entry?._fullUrl,
                      ),
                    )
                  : [],
              ),
            )).has(
              $this.resource?.resourceType === 'Slot' ? $this.resource?.schedule?.reference : undefined,
            )) &&
          ($this.resource?.resourceType !== 'Schedule' ||
            (($this.fullUrl !== undefined || $this._fullUrl !== undefined) &&
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
              )).has($this.fullUrl)) ||
            (c.memo['%resource.entry.resource.ofType(Slot).schedule.reference'] ??= new Set(
              fhirpath.collect(
                fhirpath.list(c.root.entry),
                (entry3: any) =>
                  (entry3?.resource?.resourceType === 'Slot'
                    ? entry3?.resource?.schedule?.reference
                    : undefined) ??
                  (entry3?.resource?.resourceType === 'Slot'
                    ? entry3?.resource?.schedule?._reference
                    : undefined),
              ),
            )).has('Schedule/' + ($this.resource?.id ?? ''))) &&
          ($this.resource?.resourceType !== 'Practitioner' ||
            (($this.fullUrl !== undefined || $this._fullUrl !== undefined) &&
              (c.memo['%resource.entry.resource.ofType(Schedule).actor.reference'] ??= new Set(
                fhirpath.collect(fhirpath.list(c.root.entry), (entry4: any) =>
                  fhirpath.collect(
                    entry4?.resource?.resourceType === 'Schedule'
                      ? fhirpath.list(entry4?.resource?.actor)
                      : [],
                    (actor: any) => actor?.reference ?? actor?._reference,
                  ),
                ),
              )).has($this.fullUrl)) ||
            (c.memo['%resource.entry.resource.ofType(Schedule).actor.reference'] ??= new Set(
              fhirpath.collect(fhirpath.list(c.root.entry), (entry5: any) =>
                fhirpath.collect(
                  entry5?.resource?.resourceType === 'Schedule' ? fhirpath.list(entry5?.resource?.actor) : [],
                  (actor2: any) => actor2?.reference ?? actor2?._reference,
                ),
              ),
            )).has('Practitioner/' + ($this.resource?.id ?? ''))) &&
          ($this.resource?.resourceType !== 'Location' ||
            (($this.fullUrl !== undefined || $this._fullUrl !== undefined) &&
              (c.memo['%resource.entry.resource.ofType(Schedule).actor.reference'] ??= new Set(
                fhirpath.collect(fhirpath.list(c.root.entry), (entry6: any) =>
                  fhirpath.collect(
                    entry6?.resource?.resourceType === 'Schedule'
                      ? fhirpath.list(entry6?.resource?.actor)
                      : [],
                    (actor3: any) => actor3?.reference ?? actor3?._reference,
                  ),
                ),
              )).has($this.fullUrl)) ||
            (c.memo['%resource.entry.resource.ofType(Schedule).actor.reference'] ??= new Set(
              fhirpath.collect(fhirpath.list(c.root.entry), (entry7: any) =>
                fhirpath.collect(
                  entry7?.resource?.resourceType === 'Schedule' ? fhirpath.list(entry7?.resource?.actor) : [],
                  (actor4: any) => actor4?.reference ?? actor4?._reference,
                ),
              ),
            )).has('Location/' + ($this.resource?.id ?? ''))) &&
          ($this.resource?.resourceType !== 'Organization' ||
            (($this.fullUrl !== undefined || $this._fullUrl !== undefined) &&
              (c.memo['%resource.entry.resource.ofType(Location).managingOrganization.reference'] ??= new Set(
                fhirpath.collect(
                  fhirpath.list(c.root.entry),
                  (entry8: any) =>
                    (entry8?.resource?.resourceType === 'Location'
                      ? entry8?.resource?.managingOrganization?.reference
                      : undefined) ??
                    (entry8?.resource?.resourceType === 'Location'
                      ? entry8?.resource?.managingOrganization?._reference
                      : undefined),
                ),
              )).has($this.fullUrl)) ||
            (c.memo['%resource.entry.resource.ofType(Location).managingOrganization.reference'] ??= new Set(
              fhirpath.collect(
                fhirpath.list(c.root.entry),
                (entry9: any) =>
                  (entry9?.resource?.resourceType === 'Location'
                    ? entry9?.resource?.managingOrganization?.reference
                    : undefined) ??
                  (entry9?.resource?.resourceType === 'Location'
                    ? entry9?.resource?.managingOrganization?._reference
                    : undefined),
              ),
            )).has('Organization/' + ($this.resource?.id ?? ''))),
        ['resource', 'fullUrl'],
      ),
    ],
  }),
);

export const entryRules: Shape = /* @__PURE__ */ elementOf(gpConnectSlotsSearchResponse1, 'entry', () => ({
  base: bundleEntry,
  invariants: [
    invariant(
      'SLOTR-05',
      "Every Slot's Schedule is there, and no Schedule, Practitioner, Location or Organization that no Slot leads to",
      ($this, c) =>
        ($this.resource?.resourceType !== 'Slot' ||
          ($this.resource?.schedule?.reference === undefined &&
            $this.resource?.schedule?._reference === undefined) ||
          (c.memo[
            "%resource.entry.where((resource is Schedule)).select((('Schedule/' & resource.id) | fullUrl))"
          ] ??= new Set(
            fhirpath.collect(fhirpath.list(c.root.entry), (entry: any) =>
              entry?.resource?.resourceType === 'Schedule'
                ? fhirpath.distinct(
                    fhirpath.flat(
                      'Schedule/' + (entry?.resource?.id ?? ''),
                      entry?.fullUrl ?? entry?._fullUrl,
                    ),
                  )
                : [],
            ),
          )).has(
            $this.resource?.resourceType === 'Slot' ? $this.resource?.schedule?.reference : undefined,
          )) &&
        ($this.resource?.resourceType !== 'Schedule' ||
          (($this.fullUrl !== undefined || $this._fullUrl !== undefined) &&
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
            )).has($this.fullUrl)) ||
          (c.memo['%resource.entry.resource.ofType(Slot).schedule.reference'] ??= new Set(
            fhirpath.collect(
              fhirpath.list(c.root.entry),
              (entry3: any) =>
                (entry3?.resource?.resourceType === 'Slot'
                  ? entry3?.resource?.schedule?.reference
                  : undefined) ??
                (entry3?.resource?.resourceType === 'Slot'
                  ? entry3?.resource?.schedule?._reference
                  : undefined),
            ),
          )).has('Schedule/' + ($this.resource?.id ?? ''))) &&
        ($this.resource?.resourceType !== 'Practitioner' ||
          (($this.fullUrl !== undefined || $this._fullUrl !== undefined) &&
            (c.memo['%resource.entry.resource.ofType(Schedule).actor.reference'] ??= new Set(
              fhirpath.collect(fhirpath.list(c.root.entry), (entry4: any) =>
                fhirpath.collect(
                  entry4?.resource?.resourceType === 'Schedule' ? fhirpath.list(entry4?.resource?.actor) : [],
                  (actor: any) => actor?.reference ?? actor?._reference,
                ),
              ),
            )).has($this.fullUrl)) ||
          (c.memo['%resource.entry.resource.ofType(Schedule).actor.reference'] ??= new Set(
            fhirpath.collect(fhirpath.list(c.root.entry), (entry5: any) =>
              fhirpath.collect(
                entry5?.resource?.resourceType === 'Schedule' ? fhirpath.list(entry5?.resource?.actor) : [],
                (actor2: any) => actor2?.reference ?? actor2?._reference,
              ),
            ),
          )).has('Practitioner/' + ($this.resource?.id ?? ''))) &&
        ($this.resource?.resourceType !== 'Location' ||
          (($this.fullUrl !== undefined || $this._fullUrl !== undefined) &&
            (c.memo['%resource.entry.resource.ofType(Schedule).actor.reference'] ??= new Set(
              fhirpath.collect(fhirpath.list(c.root.entry), (entry6: any) =>
                fhirpath.collect(
                  entry6?.resource?.resourceType === 'Schedule' ? fhirpath.list(entry6?.resource?.actor) : [],
                  (actor3: any) => actor3?.reference ?? actor3?._reference,
                ),
              ),
            )).has($this.fullUrl)) ||
          (c.memo['%resource.entry.resource.ofType(Schedule).actor.reference'] ??= new Set(
            fhirpath.collect(fhirpath.list(c.root.entry), (entry7: any) =>
              fhirpath.collect(
                entry7?.resource?.resourceType === 'Schedule' ? fhirpath.list(entry7?.resource?.actor) : [],
                (actor4: any) => actor4?.reference ?? actor4?._reference,
              ),
            ),
          )).has('Location/' + ($this.resource?.id ?? ''))) &&
        ($this.resource?.resourceType !== 'Organization' ||
          (($this.fullUrl !== undefined || $this._fullUrl !== undefined) &&
            (c.memo['%resource.entry.resource.ofType(Location).managingOrganization.reference'] ??= new Set(
              fhirpath.collect(
                fhirpath.list(c.root.entry),
                (entry8: any) =>
                  (entry8?.resource?.resourceType === 'Location'
                    ? entry8?.resource?.managingOrganization?.reference
                    : undefined) ??
                  (entry8?.resource?.resourceType === 'Location'
                    ? entry8?.resource?.managingOrganization?._reference
                    : undefined),
              ),
            )).has($this.fullUrl)) ||
          (c.memo['%resource.entry.resource.ofType(Location).managingOrganization.reference'] ??= new Set(
            fhirpath.collect(
              fhirpath.list(c.root.entry),
              (entry9: any) =>
                (entry9?.resource?.resourceType === 'Location'
                  ? entry9?.resource?.managingOrganization?.reference
                  : undefined) ??
                (entry9?.resource?.resourceType === 'Location'
                  ? entry9?.resource?.managingOrganization?._reference
                  : undefined),
            ),
          )).has('Organization/' + ($this.resource?.id ?? ''))),
      ['resource', 'fullUrl'],
    ),
  ],
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

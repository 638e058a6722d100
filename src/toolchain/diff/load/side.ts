import { withoutVersion } from '../../text/canonical.js';
import type { FhirResource, StructureDefinition } from '../../releases/fhir-types.js';
import { type Definitions, isOfRelease, RELEASE } from '../../releases/release.js';
import type { Diagnostic } from '../../text/diagnostics.js';
import type { Lookups } from '../../facts/candidates.js';
import { resourceFacts } from '../../facts/facts.js';
import type { ResourceFacts } from '../../facts/types.js';
import { CoreModels } from '../../model/core.js';
import { profileModel } from '../../model/profile.js';
import type { ProfileModel } from '../../model/types.js';
import type { NotCompared, Side } from '../types.js';
import { OTHER_TYPE } from './parse.js';
import { withSnapshots } from './snapshots.js';
import type { LoadedResource } from './loaded.js';
import { Memo } from './memo.js';

/** The core's models serve both sides. */
const cores = new WeakMap<Definitions, CoreModels>();

export function coreModels(definitions: Definitions): CoreModels {
  const core = cores.get(definitions) ?? new CoreModels(definitions);
  cores.set(definitions, core);
  return core;
}

/** A side whose profiles are read, and whose facts wait for the other side's. */
export interface PendingSide {
  profiles: ReadonlyMap<string, ProfileModel>;
  /**
   * @param others profiles of the other side: one that this side names and does not hold is looked for there, so that a missing file is
   *   one finding, and not one for each profile that names it
   */
  finish(others: ReadonlyMap<string, ProfileModel>): Side;
}

/**
 * A side from its resources. What cannot be compared is in `notCompared`: definitions without a snapshot for which none can be made, of another FHIR, or with a
 * canonical that another one has already.
 */
export function sideOf(
  name: string,
  given: readonly LoadedResource[],
  definitions: Definitions,
  memo = new Memo(),
): PendingSide {
  const core = coreModels(definitions);
  const side: Side = {
    name,
    resources: new Map(),
    profiles: new Map(),
    hasText: true,
    notCompared: [],
    diagnostics: [],
  };
  const fail = (item: LoadedResource, code: string, reason: string) => {
    const resource = (item.resource as { url?: string }).url ?? item.file;
    side.notCompared.push({ resource, reason, severity: 'error' });
    side.diagnostics.push({ code, severity: 'error', message: `${resource}: ${reason}`, file: item.file });
  };
  const loaded = withSnapshots(given, definitions, (diagnostic) => side.diagnostics.push(diagnostic));
  for (const item of loaded) {
    if (item.resource.resourceType === 'StructureDefinition') addModel(side, item, item.resource, fail, memo);
  }
  const finish = (others: ReadonlyMap<string, ProfileModel>) => {
    const profile = (url: string) => side.profiles.get(url) ?? others.get(url) ?? core.type(url);
    return withFacts(
      side,
      loaded,
      { type: (type) => core.type(type), profile: (url) => profile(withoutVersion(url)) },
      fail,
      memo,
    );
  };
  return { profiles: side.profiles, finish };
}

function withFacts(
  side: Side,
  loaded: readonly LoadedResource[],
  lookups: Lookups,
  fail: Fail,
  memo: Memo,
): Side {
  const resources = new Map<string, ResourceFacts>();
  for (const item of loaded) {
    const { resource } = item;
    const model = side.profiles.get((resource as { url?: string }).url ?? '');
    if (resource.resourceType === 'StructureDefinition' && !model) continue;
    try {
      const found = memo.facts(resource, lookups.profile, (profile) =>
        resourceFacts(resource, { type: lookups.type, profile }, model),
      );
      const facts = item.source ? { ...found, source: item.source } : found;
      const key = isOnlyStatement(resource, loaded)
        ? resource.resourceType
        : `${facts.resourceType} ${facts.url}`;
      if (!resources.has(key)) resources.set(key, facts);
      else if (item.file.endsWith('.json'))
        fail(item, 'diff.twice', 'another resource has the same canonical, and is the one compared');
    } catch (error) {
      fail(item, 'diff.unreadable', (error as Error).message);
    }
  }
  side.resources = new Map([...resources].sort(([a], [b]) => (a < b ? -1 : 1)));
  const version = versionOf([...side.resources.values()]);
  return version === undefined ? side : { ...side, version };
}

/** A set's one capability statement is held against the other's, whatever they are called: few have a canonical. */
function isOnlyStatement(resource: FhirResource, loaded: readonly LoadedResource[]): boolean {
  const type = 'CapabilityStatement';
  return (
    resource.resourceType === type && loaded.filter((l) => l.resource.resourceType === type).length === 1
  );
}

type Fail = (item: LoadedResource, code: string, reason: string) => void;

function addModel(side: Side, item: LoadedResource, sd: StructureDefinition, fail: Fail, memo: Memo): void {
  if (!sd.url) return fail(item, 'diff.no-canonical', 'it has no canonical (url)');
  if (sd.fhirVersion !== undefined && !isOfRelease(sd.fhirVersion)) {
    return fail(item, 'diff.fhir-version', `it is of FHIR ${sd.fhirVersion}, not of ${RELEASE.name}`);
  }
  if (!sd.snapshot?.element?.length)
    return fail(item, 'diff.no-snapshot', 'it has no snapshot, and none can be made from its differential');
  try {
    const source = item.source && { definition: item.source, elements: item.elements ?? {} };
    const model = memo.model(sd, () => profileModel(sd, source));
    if (!side.profiles.has(sd.url)) side.profiles.set(sd.url, model);
  } catch (error) {
    fail(item, 'diff.snapshot', `its snapshot cannot be read: ${(error as Error).message}`);
  }
}

/** The version that all resources have; where they differ, the capability statement's; else it is not known. */
function versionOf(resources: readonly ResourceFacts[]): string | undefined {
  const versions = new Set(resources.map((r) => r.version).filter((v) => v !== undefined));
  if (versions.size === 1) return [...versions][0];
  return resources.find((r) => r.resourceType === 'CapabilityStatement')?.version;
}

/** Files that could not be read, on a side. */
export function withUnread(
  pending: PendingSide,
  unread: readonly { file: string; diagnostics: readonly Diagnostic[] }[],
): PendingSide {
  const finish: PendingSide['finish'] = (others) => {
    const side = pending.finish(others);
    for (const { file, diagnostics } of unread) {
      const errors = diagnostics.filter((d) => d.severity === 'error');
      side.diagnostics.push(...diagnostics.filter((d) => d.severity !== 'information'));
      if (errors.length)
        side.notCompared.push({ resource: file, reason: errors[0]!.message, severity: 'error' });
    }
    side.notCompared.push(...staleNotes(unread), ...otherTypes(unread));
    return side;
  };
  return { profiles: pending.profiles, finish };
}

/** The code of the warning that the output of a project is not what its sources say. */
export const STALE = 'diff.stale';

/** Diagnostics for the user of the command belong into the report too. */
function staleNotes(unread: readonly { diagnostics: readonly Diagnostic[] }[]): Omit<NotCompared, 'side'>[] {
  return unread.flatMap(({ diagnostics }) =>
    diagnostics
      .filter((d) => d.code === STALE)
      .map((d) => ({ resource: d.file ?? '', reason: d.message, severity: 'information' as const })),
  );
}

/** One remark for all resources of types that are not compared. */
function otherTypes(
  unread: readonly { file: string; diagnostics: readonly Diagnostic[] }[],
): Omit<NotCompared, 'side'>[] {
  const others = unread.flatMap(({ diagnostics }) => diagnostics.filter((d) => d.code === OTHER_TYPE));
  const [first] = others;
  if (!first) return [];
  const types = new Map<string, number>();
  for (const { message } of others) types.set(message, (types.get(message) ?? 0) + 1);
  const counted = [...types].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, n]) => `${n} ${type}`);
  const reason = `resources of other types, which are not compared: ${counted.join(', ')}`;
  return [{ resource: first.file ?? '', reason, severity: 'information' }];
}

/** Several sides as one: of what two of them have, the first one's counts. */
export function joinedSides(pending: readonly PendingSide[]): PendingSide {
  if (pending.length === 1) return pending[0]!;
  const profiles = new Map(pending.flatMap((p) => [...p.profiles]).reverse());
  const finish: PendingSide['finish'] = (others) => {
    const sides = pending.map((p) => p.finish(new Map([...others, ...profiles])));
    const version = sides.map((s) => s.version).find((v) => v !== undefined);
    const resources = new Map(sides.flatMap((s) => [...s.resources]).reverse());
    return {
      name: sides.map((s) => s.name).join(' + '),
      ...(version !== undefined && { version }),
      resources: new Map([...resources].sort(([a], [b]) => (a < b ? -1 : 1))),
      profiles,
      hasText: sides.every((s) => s.hasText),
      notCompared: sides.flatMap((s) => s.notCompared),
      diagnostics: sides.flatMap((s) => s.diagnostics),
    };
  };
  return { profiles, finish };
}

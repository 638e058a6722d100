import { withoutVersion } from '../text/canonical.js';
import type { Definitions, ReleaseStructure } from '../releases/release.js';
import type { SnapshotResult } from '../snapshot/snapshots.js';

const CORE = 'http://hl7.org/fhir/StructureDefinition/';

/** Definitions that a set refers to and that are not available, each with the core type that replaces it. */
export function missingDefinitions(
  results: readonly SnapshotResult[],
  definitions: Definitions,
): Map<string, string> {
  const own = new Set(results.map(({ structure }) => structure.url));
  const found = new Map<string, string>();
  const add = (canonical: string | undefined, type: () => string) => {
    const url = withoutVersion(canonical);
    if (!url || own.has(url) || found.has(url) || definitions.structureDefinition(url)) return;
    found.set(url, type());
  };
  for (const { structure, located } of results) {
    add(structure.baseDefinition, () => structure.type);
    for (const { element, before } of located) {
      for (const { code, profile, targetProfile } of element.type ?? []) {
        add(profile, () => code ?? 'Element');
        add(targetProfile, () => targetTypeOf(targetProfile!, before?.type ?? [], definitions));
      }
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A target's type: the longest that its canonical names, of those that the base allows first; else the base's only one. */
function targetTypeOf(
  url: string,
  before: NonNullable<ReleaseStructure['snapshot']>['element'][number]['type'],
  definitions: Definitions,
): string {
  const allowed = (before ?? [])
    .map((type) => type.targetProfile ?? '')
    .filter((target) => target.startsWith(CORE))
    .map((target) => target.slice(CORE.length));
  const tail = url.slice(url.lastIndexOf('/') + 1).toLowerCase();
  const named = (types: readonly string[]) =>
    types.filter((type) => tail.includes(type.toLowerCase())).sort((a, b) => b.length - a.length)[0];
  const resources = definitions.coreTypes.filter(
    (t) => definitions.structureDefinition(t)?.kind === 'resource',
  );
  return named(allowed) ?? named(resources) ?? (allowed.length === 1 ? allowed[0]! : 'Resource');
}

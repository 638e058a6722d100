import { withoutVersion } from '../../text/canonical.js';
import { keyOf } from '../../facts/value.js';
import type { FoundChange, Side } from '../types.js';

/**
 * Changes without those that a profile only inherits: the one of the definition that states it names the others in `alsoIn`.
 *
 * @param found the changes of all resources
 */
export function onceWhereStated(found: readonly FoundChange[], base: Side, head: Side): FoundChange[] {
  const byContent = new Map<string, Map<string, FoundChange>>();
  for (const change of found) {
    if (change.resourceType !== 'StructureDefinition' || change.element === '') continue;
    const key = contentOf(change);
    const same = byContent.get(key) ?? new Map<string, FoundChange>();
    byContent.set(key, same.set(change.resource, change));
  }
  const heirs = new Map<FoundChange, string[]>();
  const inherited = new Set<FoundChange>();
  for (const same of byContent.values()) {
    if (same.size < 2) continue;
    for (const [url, change] of same) {
      const stated = farthest(url, same, base, head);
      if (stated === undefined) continue;
      inherited.add(change);
      heirs.set(stated, [...(heirs.get(stated) ?? []), url]);
    }
  }
  return found
    .filter((change) => !inherited.has(change))
    .map((change) => {
      const alsoIn = heirs.get(change)?.sort();
      return alsoIn ? { ...change, alsoIn } : change;
    });
}

function contentOf({ element, kind, before, after, direction, part, range, reason }: FoundChange): string {
  return keyOf([
    element,
    kind,
    before,
    after,
    direction,
    part ?? null,
    keyOf(range && { ...range }),
    reason ?? null,
  ]);
}

/** The change of the farthest ancestor that all definitions in between have too. */
function farthest(
  url: string,
  same: ReadonlyMap<string, FoundChange>,
  base: Side,
  head: Side,
): FoundChange | undefined {
  let found: FoundChange | undefined;
  const seen = new Set([url]);
  for (let at = parentOf(url, base, head); at !== undefined && !seen.has(at); at = parentOf(at, base, head)) {
    seen.add(at);
    const change = same.get(at);
    if (!change) break;
    found = change;
  }
  return found;
}

/** The base definition of a profile, if it is the same on both sides: else it changed what it inherits. */
function parentOf(url: string, base: Side, head: Side): string | undefined {
  const [was, is] = [base, head].map((side) => {
    const value = side.resources.get(`StructureDefinition ${url}`)?.entries['']?.facts['baseDefinition']
      ?.value;
    return typeof value === 'string' ? withoutVersion(value) : undefined;
  });
  return was === is ? is : undefined;
}

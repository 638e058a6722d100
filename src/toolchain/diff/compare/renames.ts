import type { Entry, FactValue, ResourceFacts } from '../../facts/types.js';
import { keyOf } from '../../facts/value.js';
import { PRESENCE } from './fact-rules.js';

type Entries = Readonly<Record<string, Entry>>;

/**
 * Finds entries that changed their name: slices and own elements with equal content, slices of the same extension, codes with the same
 * display, parameters with equal content. Both sides must have exactly one candidate.
 *
 * @returns keys of the head by keys of the base
 */
export function renamedEntries(base: Entries, head: Entries): Map<string, string> {
  const gone = Object.keys(base).filter((key) => !(key in head) && canBeRenamed(base[key]!));
  const come = Object.keys(head).filter((key) => !(key in base) && canBeRenamed(head[key]!));
  const renamed = new Map<string, string>();
  for (const likeness of [contentOf, extensionOf]) {
    const left = group(
      gone.filter((key) => !renamed.has(key)),
      base,
      likeness,
    );
    const taken = new Set(renamed.values());
    const right = group(
      come.filter((key) => !taken.has(key)),
      head,
      likeness,
    );
    for (const [signature, [from, ...more]] of left) {
      const [to, ...others] = right.get(signature) ?? [];
      if (from !== undefined && to !== undefined && !more.length && !others.length) renamed.set(from, to);
    }
  }
  // what is inside something renamed goes with it
  for (const key of [...renamed.keys()]) {
    if (isCode(base[key]!)) continue;
    if ([...renamed.keys()].some((outer) => outer !== key && isInside(key, outer))) renamed.delete(key);
  }
  return renamed;
}

/** Entries under their new keys. */
export function rekeyed(entries: Entries, renamed: ReadonlyMap<string, string>): Record<string, Entry> {
  if (renamed.size === 0) return { ...entries };
  const rekey = (key: string, hasInside: boolean) => {
    for (const [from, to] of renamed) {
      if (key === from || (hasInside && isInside(key, from))) return to + key.slice(from.length);
    }
    return key;
  };
  return Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => {
      const nests = !isCode(entry);
      return [
        rekey(key, nests),
        entry.within === undefined ? entry : { ...entry, within: rekey(entry.within, nests) },
      ];
    }),
  );
}

/** By their keys; only elements and parameters are inside others, a code is what it is. */
export function isInside(key: string, outer: string): boolean {
  return (
    key.startsWith(outer) &&
    (key[outer.length] === '.' || key[outer.length] === '/' || key[outer.length] === ':')
  );
}

export function isCode({ class: of }: Entry): boolean {
  return of === 'code' || of === 'include-code' || of === 'exclude-code';
}

function canBeRenamed(entry: Entry): boolean {
  return PRESENCE[entry.class]?.renamed !== undefined;
}

type Likeness = (key: string, entries: Entries) => string | undefined;

function group(keys: readonly string[], entries: Entries, likeness: Likeness): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const signature = likeness(key, entries);
    if (signature === undefined) continue;
    const id = `${entries[key]!.class} ${entries[key]!.within ?? ''} ${signature}`;
    groups.set(id, [...(groups.get(id) ?? []), key]);
  }
  return groups;
}

function contentOf(key: string, entries: Entries): string | undefined {
  const entry = entries[key]!;
  if (isCode(entry)) {
    const display = entry.facts['display']?.value;
    return typeof display === 'string' ? `${display}\n${keyOf(entry.facts['parents']?.value)}` : undefined;
  }
  const inside = Object.keys(entries).filter((k) => k === key || isInside(k, key));
  return inside.map((k) => `${k.slice(key.length)} ${keyOf(values(entries[k]!))}`).join('\n');
}

function extensionOf(key: string, entries: Entries): string | undefined {
  const profiles = entries[key]!.facts['profiles:Extension']?.value;
  return entries[key]!.class === 'slice' && Array.isArray(profiles) && profiles.length
    ? keyOf(profiles)
    : undefined;
}

function values(entry: Entry): FactValue {
  return Object.fromEntries(Object.entries(entry.facts).map(([name, fact]) => [name, fact.value]));
}

/** Content of a resource without its names: equal for a resource that moved to another canonical. */
export function signatureOf(resource: ResourceFacts): string {
  const entries = Object.entries(resource.entries).map(([key, entry]) => {
    const facts = Object.fromEntries(
      Object.entries(entry.facts).filter(([name]) => key !== '' || name !== 'name'),
    );
    return [key, values({ ...entry, facts })] as const;
  });
  return `${resource.resourceType} ${keyOf(entries as unknown as FactValue)}`.replaceAll(
    JSON.stringify(resource.url).slice(1, -1),
    '$url',
  );
}

import type { ValidationResult } from '../issues.js';
import { copyOf, Maker, resolveReferences, varied } from './maker.js';
import type { Json } from '../types.js';
import { uuid } from './primitives.js';
import type { RandomSource } from './source.js';
import type { RandomProfile, RandomTables } from './tables.js';

interface Workshop {
  tables: RandomTables;
  random: RandomSource;
  density: number;
}

/** Changes a Bundle; the entries are not empty. */
type Change = (bundle: Json, entries: Json[], workshop: Workshop) => void;

/**
 * A Bundle that varies an example in some steps. Rules that span entries are seldom met by chance, so a step that breaks one is undone.
 *
 * @param example a Bundle that conforms to the profile
 */
export function variedBundle(
  example: Json,
  steps: number,
  workshop: Workshop,
  judge: (value: unknown) => ValidationResult<unknown>,
): Json {
  const { random } = workshop;
  let bundle = { ...copyOf(example), id: uuid(random) };
  for (let step = 0; step < steps; step++) {
    const next = copyOf(bundle);
    const entries = entriesOf(next);
    if (entries.length === 0) break;
    random.pick(CHANGES)(next, entries, workshop);
    resolveReferences(next, random, false);
    if (judge(next).valid) bundle = next;
  }
  return bundle;
}

const CHANGES: readonly Change[] = [removeEntry, repeatEntry, varyResource, varyResource, renameResource];

/** Removes an entry, but not the last one: an empty Bundle cannot be varied further. */
function removeEntry(_: Json, entries: Json[], { random }: Workshop): void {
  if (entries.length > 1) entries.splice(random.below(entries.length), 1);
}

/** Adds an entry with another resource of the same content. */
function repeatEntry(_: Json, entries: Json[], { random }: Workshop): void {
  const entry = copyOf(random.pick(entries));
  const resource = entry['resource'] as Json | undefined;
  if (!resource) return;
  const id = uuid(random);
  if (typeof entry['fullUrl'] === 'string') entry['fullUrl'] = renamed(entry['fullUrl'], resource, id);
  resource['id'] = id;
  entries.splice(random.below(entries.length + 1), 0, entry);
}

/** Changes some properties of a resource. */
function varyResource(_: Json, entries: Json[], { tables, random, density }: Workshop): void {
  const entry = random.pick(entries);
  const resource = entry['resource'] as Json | undefined;
  const profile = resource && profileOf(resource, tables);
  if (!profile) return;
  const made = new Maker(tables, random, density).resource(profile);
  entry['resource'] = { ...varied(resource, made, random, density), id: resource['id'] };
}

/** Gives a resource another id, in all references to it too. */
function renameResource(bundle: Json, entries: Json[], { random }: Workshop): void {
  const resource = random.pick(entries)['resource'] as Json | undefined;
  if (!resource) return;
  const id = uuid(random);
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner !== 'string') visit(inner);
      else if (key === 'reference' || key === 'fullUrl') (value as Json)[key] = renamed(inner, resource, id);
    }
  };
  visit(bundle);
  resource['id'] = id;
}

/** A URL with another id if it is the URL of a resource. */
function renamed(url: string, { resourceType, id }: Json, to: string): string {
  const old = `${String(resourceType)}/${String(id)}`;
  if (url !== old && !url.endsWith(`/${old}`)) return url;
  return url.slice(0, url.length - String(id).length) + to;
}

function entriesOf(bundle: Json): Json[] {
  return (bundle['entry'] ?? []) as Json[];
}

/** The profile that a resource claims; the core type of the resource if it claims none that is known. */
function profileOf({ resourceType, meta }: Json, { profiles }: RandomTables): RandomProfile | undefined {
  const claims = (meta as { profile?: readonly unknown[] } | undefined)?.profile ?? [];
  const all = Object.values(profiles).filter(({ type, isResource }) => isResource && type === resourceType);
  return all.find(({ url }) => claims.includes(url)) ?? all.find(({ claim }) => claim === undefined);
}

import type { Context, Json } from '../types.js';
import { filled } from '../primitives/holes.js';
import { isObject } from '../primitives/json.js';
import { describe } from '../text/describe.js';
import { referenceState } from '../walk/reference-state.js';

/**
 * Checks that a document holds only what belongs to its Composition: resources that it refers to, directly or through others, Provenance
 * of those, and a stylesheet.
 *
 * An entry that only refers to such a resource is a warning: later releases allow it, and HL7's own validator never refused it.
 *
 * STU3: http://hl7.org/fhir/STU3/documents.html#content
 */
export function checkDocument(bundle: Json, entries: readonly unknown[], c: Context): void {
  const from = linksOf(bundle, entries, c);
  const to: number[][] = from.map(() => []);
  from.forEach((targets, i) => targets.forEach((target) => to[target]!.push(i)));
  const belongs = new Set<number>();
  reach([0, ...stylesheets(bundle, entries)], from, belongs);
  entries.forEach((entry, i) => {
    if (typeOf(entry) === 'Provenance' && from[i]!.some((target) => belongs.has(target)))
      reach([i], from, belongs);
  });
  const connected = new Set<number>();
  reach([...belongs], from, connected, to);
  entries.forEach((entry, i) => {
    if (typeOf(entry) === undefined || belongs.has(i)) return;
    const { fullUrl } = entry as Json;
    const what = typeof fullUrl === 'string' ? describe(fullUrl) : `entry ${i}`;
    const isConnected = connected.has(i);
    const message = isConnected
      ? `${what} refers to resources of the Composition, but none of those refers to it`
      : `no reference connects ${what} with the Composition`;
    c.add('bundle.unreachable', `.entry[${i}]`, 'entry', message, isConnected ? 'warning' : 'error');
  });
}

function typeOf(entry: unknown): string | undefined {
  const resource = isObject(entry) ? entry['resource'] : undefined;
  const type = isObject(resource) ? resource['resourceType'] : undefined;
  return typeof type === 'string' ? type : undefined;
}

/** For each entry the entries that its resource refers to. */
function linksOf(bundle: Json, entries: readonly unknown[], c: Context): number[][] {
  const state = c.state(referenceState);
  const owners = new Map<unknown, number>();
  entries.forEach((entry, i) => isObject(entry) && owners.set(entry['resource'], i));
  const { entry: before } = state;
  const links = entries.map((entry) => {
    if (!isObject(entry)) return [];
    state.entry = entry;
    const targets = new Set<number>();
    for (const reference of referencesIn(entry['resource'])) {
      const target = owners.get(state.inBundle?.(reference, bundle, c));
      if (target !== undefined) targets.add(target);
    }
    return [...targets];
  });
  state.entry = before;
  return links;
}

function referencesIn(resource: unknown): Set<string> {
  const found = new Set<string>();
  const seen = new Set<unknown>();
  const open = [resource];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [key, part] of Object.entries(value)) {
      if (key === 'reference' && typeof part === 'string') found.add(part);
      else open.push(part);
    }
  }
  return found;
}

/** The Binary resources that the Bundle links to. */
function stylesheets({ link }: Json, entries: readonly unknown[]): number[] {
  if (!Array.isArray(link)) return [];
  const urls = new Set(filled(link as unknown[]).map((one) => (isObject(one) ? one['url'] : undefined)));
  return entries.flatMap((entry, i) =>
    typeOf(entry) === 'Binary' && urls.has((entry as Json)['fullUrl']) ? [i] : [],
  );
}

/** Adds all that some entries lead to, themselves included. */
function reach(
  starts: readonly number[],
  from: readonly (readonly number[])[],
  reached: Set<number>,
  to: readonly (readonly number[])[] = [],
): void {
  const open = [...starts];
  while (open.length > 0) {
    const i = open.pop()!;
    if (reached.has(i)) continue;
    reached.add(i);
    for (const next of from[i]!) open.push(next);
    for (const next of to[i] ?? []) open.push(next);
  }
}

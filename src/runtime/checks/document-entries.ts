import type { Context, Json } from '../types.js';
import { filled } from '../primitives/holes.js';
import { isObject } from '../primitives/json.js';
import { describe } from '../text/describe.js';
import { referenceState } from './reference-state.js';

/**
 * Checks that a document holds what its Composition refers to, and only what belongs to it: that, what this refers to, Provenance of those,
 * and a stylesheet.
 *
 * An entry that only refers to such a resource is a warning: later releases allow it, and HL7's own validator never refused it.
 *
 * STU3: http://hl7.org/fhir/STU3/documents.html#content
 */
export function checkDocument(bundle: Json, entries: readonly unknown[], c: Context): void {
  missing(bundle, entries[0] as Json, c);
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

/** The elements of a Composition whose targets are part of the document. */
const INCLUDED: readonly (readonly string[])[] = [
  ['subject'],
  ['encounter'],
  ['author'],
  ['attester', 'party'],
  ['custodian'],
  ['event', 'detail'],
];

/** Reports references of the Composition to resources that the document lacks. */
function missing(bundle: Json, entry: Json, c: Context): void {
  const state = c.state(referenceState);
  const { entry: before } = state;
  state.entry = entry;
  const test = (at: string, value: unknown) => {
    const reference = isObject(value) ? value['reference'] : undefined;
    if (typeof reference !== 'string' || reference === '' || reference.startsWith('#')) return;
    if (state.inBundle?.(reference, bundle, c)) return;
    const message = `${describe(reference)} is not in the Bundle; a document includes what its Composition refers to`;
    c.add('bundle.incomplete', at, 'entry.resource', message);
  };
  const composition = entry['resource'] as Json;
  const at = '.entry[0].resource';
  for (const path of INCLUDED) visit(composition, path, at, test);
  const seen = new Set<unknown>();
  const open = visit(composition, ['section'], at);
  for (const [place, section] of open) {
    if (seen.has(section)) continue; // a section that contains itself
    seen.add(section);
    visit(section, ['entry'], place, test);
    for (const inner of visit(section, ['section'], place)) open.push(inner);
  }
  state.entry = before;
}

type Placed = readonly [place: string, value: unknown];

/** The values at a path, with their places. */
function visit(
  value: unknown,
  [name, ...rest]: readonly string[],
  at: string,
  test?: (place: string, value: unknown) => void,
): Placed[] {
  if (name === undefined) {
    test?.(at, value);
    return [[at, value]];
  }
  const part = isObject(value) ? value[name] : undefined;
  if (part === undefined) return [];
  if (!Array.isArray(part)) return visit(part, rest, `${at}.${name}`, test);
  return filled(part as unknown[]).flatMap((item, i) => visit(item, rest, `${at}.${name}[${i}]`, test));
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

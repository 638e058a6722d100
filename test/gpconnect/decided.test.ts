import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { FhirResource, StructureDefinition } from 'fhir/r3.js';
import { engine, type Json } from '../toolchain/fhirpath/harness.js';

const GENERATED = new URL('../../generated/', import.meta.url);
const OWN = 'https://gpconnect-profiles.example/interactions/StructureDefinition/';
const ABSENT = [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }];

const readFolder = <T>(folder: string): T[] =>
  readdirSync(new URL(folder, GENERATED))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(`${folder}/${name}`, GENERATED), 'utf8')) as T);

const invariants = readFolder<StructureDefinition>('fhir/json')
  .filter(({ url }) => url?.startsWith(OWN))
  .flatMap(({ type, differential }) =>
    differential!.element.flatMap(({ path, constraint = [] }) =>
      constraint.map(({ key, expression }) => ({ key, type, path, expression: expression! })),
    ),
  );
const examples = readFolder<FhirResource>('examples/json');

/**
 * Changes an object back and forth: for each property that it or anything in it has, once without it, and once, where it is a
 * primitive, with an extension in place of its value.
 *
 * @param done the kinds of properties that are left as they are, to which it adds
 * @returns after each change, what it was: `Bundle.entry.resource(Slot).start`
 */
function* withOneLess(at: Json, place: string, done: Set<string>): Generator<string> {
  const here = typeof at['resourceType'] === 'string' ? `${place}(${at['resourceType']})` : place;
  for (const [name, value] of Object.entries(at)) {
    const lost = Array.isArray(at) ? here : `${here}.${name}`;
    if (!Array.isArray(at) && !done.has(lost)) {
      done.add(lost);
      delete at[name];
      yield lost;
      if (typeof value !== 'object') {
        at[`_${name}`] = { extension: ABSENT };
        yield `${lost}: no value`;
        delete at[`_${name}`];
      }
      at[name] = value;
    }
    if (typeof value === 'object' && value !== null) yield* withOneLess(value as Json, lost, done);
  }
}

/** An empty result is a pass to some validators and a failure to others: the verdict would depend on who looks. */
it.each(invariants)('$key of $path decides, whatever is missing', ({ type, path, expression }) => {
  const undecided: string[] = [];
  let decided = 0;
  const done = new Set<string>([`${type}(${type}).resourceType`]);
  for (const example of examples.filter((e) => e.resourceType === type)) {
    const resource = structuredClone(example) as unknown as Json;
    for (const lost of withOneLess(resource, type, done)) {
      const places = engine(`${path}.count()`, type, resource, resource)[0] as number;
      const results = engine(`${path}.select(${expression})`, type, resource, resource);
      if (results.length === places && results.every((r) => typeof r === 'boolean')) decided += places;
      else undecided.push(`${example.id} without ${lost}`);
    }
  }
  expect(undecided).toEqual([]);
  expect(decided).toBeGreaterThan(0);
});

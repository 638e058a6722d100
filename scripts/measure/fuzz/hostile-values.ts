import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as generated from '../../../generated/validators/index.js';
import { nodesOf, replace, type Json, type JsonObject } from '../conformance/node.js';
import type { Random } from '../conformance/random.js';
import { HOSTILE, LARGE, NAMES_OF_OBJECTS, PLAIN } from './hostile-kinds.js';

export type AnyValidator = (
  value: unknown,
  options?: { maxObjects?: number },
) => { valid: boolean; issues: readonly unknown[] };

/** Every validator there is, that of all profiles included. */
export const validators: readonly (readonly [string, AnyValidator])[] = Object.entries(generated)
  .filter(
    ([name]) => name.startsWith('validate') && name !== 'validateAsync' && name !== 'validateWithTerminology',
  )
  .map(([name, validator]) => [name, validator as AnyValidator] as const);

const EXAMPLES = resolve(import.meta.dirname, '../../../generated/examples/json');
/** The examples, as JSON. */
export const examples: readonly string[] = readdirSync(EXAMPLES)
  .sort()
  .map((file) => readFileSync(join(EXAMPLES, file), 'utf8'));
const parsed = examples.map((text) => JSON.parse(text) as JsonObject);
const types = [...new Set(parsed.map((resource) => String(resource['resourceType'])))];
const keys = [
  ...new Set(parsed.flatMap((resource) => nodesOf(resource).map((node) => node.name))),
  ...['_family', '_status', '_', '', '$', '\ud800', 'a'.repeat(10_000), '_'.repeat(10_000)],
  ...NAMES_OF_OBJECTS,
];
const isNameOfObjects = (key: string) => NAMES_OF_OBJECTS.includes(key);

const atom = (random: Random, kinds: Set<string>): unknown => {
  if (random.next() < 0.7) return random.pick(PLAIN);
  const [kind, value] = random.pick(random.next() < 0.001 ? LARGE : HOSTILE);
  kinds.add(kind);
  return value;
};

function tree(random: Random, depth: number, kinds: Set<string>): unknown {
  const kind = random.below(10);
  if (depth === 0 || kind < 4) return atom(random, kinds);
  if (kind < 6) return Array.from({ length: random.below(4) }, () => tree(random, depth - 1, kinds));
  const object: Record<string, unknown> = {};
  for (let i = random.below(6); i >= 0; i--) {
    const key = random.pick(keys);
    if (isNameOfObjects(key)) kinds.add('__proto__ and its like as keys');
    // as JSON.parse sets it: a property of its own, whatever its name
    Object.defineProperty(object, key, {
      value: tree(random, depth - 1, kinds),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return object;
}

const fixed = new Set<unknown>([...PLAIN, ...[...HOSTILE, ...LARGE].map(([, value]) => value)]);

/**
 * A value to try: a valid resource with some values changed, a tree of FHIR's names, or something else altogether.
 *
 * @param kinds receives the names of what the value contains
 * @param valid resources to change, as JSON; by default the examples
 */
export function hostileValue(
  random: Random,
  kinds = new Set<string>(),
  valid: readonly string[] = examples,
): unknown {
  const kind = random.below(10);
  if (kind < 4) {
    kinds.add('a valid resource, changed');
    const resource = JSON.parse(random.pick(valid)) as JsonObject;
    const nodes = nodesOf(resource);
    for (let i = random.below(4); i >= 0; i--) {
      const value = random.next() < 0.5 ? atom(random, kinds) : tree(random, 2, kinds);
      replace(random.pick(nodes), value as Json);
    }
    return resource;
  }
  if (kind < 8) {
    const value = tree(random, 4, kinds);
    if (typeof value === 'object' && value !== null && !fixed.has(value)) {
      kinds.add('a tree that says it is a resource');
      (value as Record<string, unknown>)['resourceType'] = random.pick(types);
    }
    return value;
  }
  return kind === 8 ? atom(random, kinds) : tree(random, 5, kinds);
}

const NATIVE = [
  Object.prototype,
  Array.prototype,
  String.prototype,
  Function.prototype,
  Map.prototype,
  Set.prototype,
];
const namesOf = () => NATIVE.map((prototype) => Reflect.ownKeys(prototype).map(String).join()).join('\n');
const before = namesOf();

/** True if the language's own prototypes are unchanged. */
export const isUnpolluted = (): boolean => namesOf() === before && !('polluted' in {});

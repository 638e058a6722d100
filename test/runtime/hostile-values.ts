import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as generated from '../../generated/validators/index.js';
import { nodesOf, replace, type Json, type JsonObject } from '../conformance/node.js';
import type { Random } from '../conformance/random.js';

export type AnyValidator = (value: unknown) => { valid: boolean; issues: readonly unknown[] };

/** Every validator there is, that of all profiles included. */
export const validators: readonly (readonly [string, AnyValidator])[] = Object.entries(generated)
  .filter(([name]) => name.startsWith('validate'))
  .map(([name, validator]) => [name, validator as AnyValidator] as const);

const EXAMPLES = resolve(import.meta.dirname, '../../generated/examples/json');
const examples = readdirSync(EXAMPLES).map((file) => readFileSync(join(EXAMPLES, file), 'utf8'));
const parsed = examples.map((text) => JSON.parse(text) as JsonObject);
const types = [...new Set(parsed.map((resource) => String(resource['resourceType'])))];
const keys = [
  ...new Set(parsed.flatMap((resource) => nodesOf(resource).map((node) => node.name))),
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'hasOwnProperty',
    'toString',
    'valueOf',
    'then',
    'toJSON',
    '_family',
    '_status',
    '_',
    '',
  ],
];

const nestedIn = (depth: number, wrap: (inner: unknown) => unknown) => {
  let value: unknown = 'x';
  for (let i = 0; i < depth; i++) value = wrap(value);
  return value;
};
const throwing = (): never => {
  throw new Error('hostile');
};
const circularObject = (() => {
  const circle: Record<string, unknown> = { url: 'http://example.org/x' };
  circle['extension'] = [circle, circle];
  return circle;
})();
const circularArray = (() => {
  const circle: unknown[] = [];
  circle.push(circle, circle);
  return circle;
})();
const sparse = (() => {
  const holes: unknown[] = [];
  holes[3] = { text: 'x' };
  return holes;
})();
const revoked = (() => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
})();

/** Values that no JSON text has, or that are there to make a program slow. */
const HOSTILE: readonly unknown[] = [
  undefined,
  NaN,
  Infinity,
  -0,
  10n,
  Symbol('x'),
  () => 1,
  new Date(NaN),
  new Map([['resourceType', 'Slot']]),
  /x/,
  Object.create(null),
  Object.freeze({ resourceType: 'Slot' }),
  circularObject,
  circularArray,
  sparse,
  new Array(1000),
  revoked,
  new Proxy({}, { get: throwing, ownKeys: throwing, has: throwing }),
  new Proxy([], { get: throwing }),
  new Proxy({ resourceType: 'Patient' }, {}),
  {
    get resourceType() {
      return throwing();
    },
  },
  {
    resourceType: 'Patient',
    get name() {
      return throwing();
    },
  },
  { resourceType: 'Slot', toString: null, valueOf: 1, toJSON: throwing },
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  nestedIn(5000, (inner) => ({ extension: [inner] })),
  nestedIn(5000, (inner) => [inner]),
  nestedIn(70, (inner) => ({ url: 'http://example.org/x', extension: [inner] })),
  'x'.repeat(20_000),
  ' '.repeat(20_000),
  '<'.repeat(5000),
  '&'.repeat(5000),
  '1'.repeat(20_000),
  '/'.repeat(5000),
  `<div xmlns="http://www.w3.org/1999/xhtml">${'<b>'.repeat(3000)}`,
  `2020-01-01T00:00:00.${'0'.repeat(20_000)}`,
  `urn:oid:1${'.1'.repeat(5000)}x`,
  '\ud800',
  '\udc00\ud800',
  '\u0000',
  '\u2028',
];
const PLAIN: readonly unknown[] = [
  '',
  'x',
  'Patient/1',
  '#a',
  '2020-02-30',
  'http://example.org/x',
  '__proto__',
  0,
  -1,
  1.5,
  1e300,
  true,
  false,
  null,
  [],
  {},
  [null],
  [[]],
  [{}],
];

const atom = (random: Random) => (random.next() < 0.7 ? random.pick(PLAIN) : random.pick(HOSTILE));

function tree(random: Random, depth: number): unknown {
  const kind = random.below(10);
  if (depth === 0 || kind < 4) return atom(random);
  if (kind < 6) return Array.from({ length: random.below(4) }, () => tree(random, depth - 1));
  const object: Record<string, unknown> = {};
  for (let i = random.below(6); i >= 0; i--) {
    // as JSON.parse sets it: a property of its own, whatever its name
    Object.defineProperty(object, random.pick(keys), {
      value: tree(random, depth - 1),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return object;
}

/** A value to try: an example with some values changed, a tree of FHIR's names, or something else altogether. */
export function hostileValue(random: Random): unknown {
  const kind = random.below(10);
  if (kind < 4) {
    const resource = JSON.parse(random.pick(examples)) as JsonObject;
    const nodes = nodesOf(resource);
    for (let i = random.below(4); i >= 0; i--)
      replace(random.pick(nodes), (random.next() < 0.5 ? atom(random) : tree(random, 2)) as Json);
    return resource;
  }
  if (kind < 8) {
    const value = tree(random, 4);
    if (typeof value === 'object' && value !== null && !HOSTILE.includes(value) && !PLAIN.includes(value)) {
      (value as Record<string, unknown>)['resourceType'] = random.pick(types);
    }
    return value;
  }
  return kind === 8 ? atom(random) : tree(random, 5);
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

/** Whether the language's own prototypes are as they were. */
export const isUnpolluted = (): boolean => namesOf() === before && !('polluted' in {});

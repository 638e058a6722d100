import { describe, expect, it } from 'vitest';
import { validators } from '../../scripts/measure/fuzz/hostile-values.js';

const HOLES = new Array<unknown>(4_294_967_295);
const FEW = [{ text: 'x' }];
FEW[3_000_000_000] = { text: 'y' };
const BOASTING: unknown[] = new Proxy([] as unknown[], {
  get: (items, key) => (key === 'length' ? 4_294_967_295 : Reflect.get(items, key)),
});
/** Has an item wherever it is asked, and no end. */
const ENDLESS: unknown[] = new Proxy([] as unknown[], {
  get: (items, key) =>
    key === 'length'
      ? Number.MAX_SAFE_INTEGER
      : typeof key === 'string' && /^\d/.test(key)
        ? {}
        : Reflect.get(items, key),
});

type Place = (holes: unknown) => object;
const patient = (rest: object) => ({ resourceType: 'Patient', ...rest });
const bundle = (entry: unknown) => ({ resourceType: 'Bundle', type: 'searchset', entry });
const places: readonly (readonly [place: string, of: Place])[] = [
  ['the value itself', (holes) => holes as object],
  ['an array of objects', (holes) => patient({ name: holes })],
  ['a sliced array', (holes) => patient({ identifier: holes })],
  ['extensions', (holes) => patient({ extension: holes })],
  ['an array of primitives', (holes) => patient({ name: [{ given: holes }] })],
  ['the other half of one', (holes) => patient({ name: [{ given: ['a'], _given: holes }] })],
  ['where one value must be', (holes) => patient({ gender: holes })],
  ['an array in its place', (holes) => patient({ gender: [holes] })],
  ['profiles', (holes) => patient({ meta: { profile: holes } })],
  ['contained resources', (holes) => patient({ contained: holes })],
  [
    'contained resources that a reference leads to',
    (holes) => patient({ managingOrganization: { reference: '#a' }, contained: holes }),
  ],
  [
    'what is in no definition, below one that has a contained resource',
    (holes) => patient({ x: { y: holes }, contained: [{ resourceType: 'Patient', id: 'a' }] }),
  ],
  [
    'the id of a contained resource',
    (holes) => patient({ contained: [{ resourceType: 'Patient', id: [holes] }] }),
  ],
  ['a number', (holes) => ({ resourceType: 'Encounter', length: { value: [holes], unit: 'a' } })],
  ['entries', bundle],
  [
    'entries that a reference leads to',
    (holes) => ({
      resourceType: 'Bundle',
      signature: { whoReference: { reference: 'Patient/1' } },
      type: 'searchset',
      entry: holes,
    }),
  ],
  ['the URL of an entry', (holes) => bundle([{ fullUrl: [holes], resource: patient({ id: 'a' }) }])],
  ['codings', (holes) => ({ resourceType: 'Observation', code: { coding: holes } })],
];

/** No JSON text holds such an array, but a caller can: it is refused, not looked through. */
describe.each([
  ['holes alone', HOLES],
  ['few items among holes', FEW],
  ['a proxy that says it is long', BOASTING],
  ['a proxy without an end', ENDLESS],
])('thousands of millions of items are refused at once: %s', (_kind, holes) => {
  it.each(places)('%s', (_place, of) => {
    for (const [, judge] of validators) expect(judge(of(holes)).valid).toBe(false);
  });
});

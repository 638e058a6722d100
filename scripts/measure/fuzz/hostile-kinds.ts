/** Values that no JSON text has, or that are meant to slow a program down, each with the name of its kind. */

const nestedIn = (depth: number, wrap: (inner: unknown) => unknown) => {
  let value: unknown = 'x';
  for (let i = 0; i < depth; i++) value = wrap(value);
  return value;
};
const throwing = (): never => {
  throw new Error('hostile');
};
const made = <T>(make: () => T): T => make();

/** Keys that mean something to JavaScript's objects. */
export const NAMES_OF_OBJECTS: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  'then',
  'toJSON',
  'length',
];

const circularObject = made(() => {
  const circle: Record<string, unknown> = { url: 'http://example.org/x' };
  circle['extension'] = [circle, circle];
  return circle;
});
const circularArray = made(() => {
  const circle: unknown[] = [];
  circle.push(circle, circle);
  return circle;
});
const circularResource = made(() => {
  const circle: Record<string, unknown> = { resourceType: 'Bundle', type: 'collection' };
  circle['entry'] = [{ resource: circle }, { resource: circle }];
  circle['contained'] = [circle];
  return circle;
});
const sparse = made(() => {
  const holes: unknown[] = [];
  holes[3] = { text: 'x' };
  return holes;
});
const longSparse = made(() => {
  const holes: unknown[] = [{ text: 'x' }];
  holes[3_000_000_000] = { text: 'x' };
  return holes;
});
const revoked = made(() => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
});
const revokedArray = made(() => {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
});
/** Whatever is read of it is itself. */
const endless: object = new Proxy(
  {},
  {
    get: (_, key) => (key === Symbol.toPrimitive ? undefined : endless),
    ownKeys: () => ['extension', 'contained', 'resource'],
    getOwnPropertyDescriptor: () => ({ value: endless, enumerable: true, configurable: true }),
  },
);
/** Says something else each time it is read. */
const fickle = made(() => {
  let reads = 0;
  return new Proxy({} as object, {
    get: () => [undefined, 'x', 1, {}, [], 'Patient'][reads++ % 6],
    ownKeys: () => (reads++ % 2 ? ['resourceType'] : ['id', 'extension']),
    getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
  });
});
/** Says that it has far more items than it has. */
const boasting: unknown[] = new Proxy([] as unknown[], {
  get: (items, key) => (key === 'length' ? 4_294_967_295 : Reflect.get(items, key)),
});

export type Hostile = readonly [kind: string, value: unknown];

const kind = (name: string, ...values: readonly unknown[]): Hostile[] => values.map((value) => [name, value]);

export const HOSTILE: readonly Hostile[] = [
  ...kind('what JSON has no type for', undefined, NaN, Infinity, -0, 10n, Symbol('x'), () => 1),
  ...kind(
    'instances of classes',
    new Date(NaN),
    new Map([['resourceType', 'Slot']]),
    /x/,
    new String('x'),
    new Uint8Array(100),
    Promise.resolve(1),
    Object.create(null),
    Object.freeze({ resourceType: 'Slot' }),
    Object.create({ resourceType: 'Slot', status: 'free' }),
  ),
  ...kind('cyclic', circularObject, circularArray, circularResource),
  ...kind('arrays with holes', sparse, longSparse, new Array(1000), new Array(4_294_967_295)),
  ...kind(
    'proxies',
    revoked,
    revokedArray,
    endless,
    fickle,
    boasting,
    new Proxy({}, { get: throwing, ownKeys: throwing, has: throwing }),
    new Proxy([], { get: throwing }),
    new Proxy({}, { getPrototypeOf: throwing, getOwnPropertyDescriptor: throwing }),
    new Proxy({ resourceType: 'Patient' }, {}),
  ),
  ...kind(
    'getters and methods that throw',
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
    { url: 'http://example.org/x', valueString: { toString: throwing, [Symbol.toPrimitive]: throwing } },
  ),
  ...kind(
    '__proto__ and its like as keys',
    JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
    JSON.parse('{"url":"__proto__","extension":[{"url":"constructor","__proto__":{"polluted":true}}]}'),
    JSON.parse('{"system":"__proto__","code":"constructor","display":"toString"}'),
  ),
  ...kind(
    'deep nesting',
    nestedIn(5000, (inner) => ({ extension: [inner] })),
    nestedIn(5000, (inner) => [inner]),
    nestedIn(5000, (inner) => ({ resourceType: 'Bundle', entry: [{ resource: inner }] })),
    nestedIn(5000, (inner) => ({ resourceType: 'Patient', contained: [inner] })),
    nestedIn(70, (inner) => ({ url: 'http://example.org/x', extension: [inner] })),
  ),
  ...kind(
    'long strings',
    'x'.repeat(20_000),
    ' '.repeat(20_000),
    `a${' '.repeat(20_000)}b`,
    '<'.repeat(5000),
    '&'.repeat(5000),
    '1'.repeat(20_000),
    '/'.repeat(5000),
    'YWJj'.repeat(5000),
    `<div xmlns="http://www.w3.org/1999/xhtml">${'<b>'.repeat(3000)}`,
    `2020-01-01T00:00:00.${'0'.repeat(20_000)}`,
    `urn:oid:1${'.1'.repeat(5000)}x`,
  ),
  ...kind('lone surrogates', '\ud800', '\udc00\ud800', { '\ud800': '\udfff' }, 'Patient/\ud800'),
  ...kind('control characters', '\u0000', '\u2028', '\u200b', '\ufeff', '\u0085x'),
];

/** Values that take long to validate and are therefore rare. */
export const LARGE: readonly Hostile[] = [
  ...kind(
    'huge strings',
    'x'.repeat(1_048_577),
    ' '.repeat(1_048_577),
    'YWJj'.repeat(400_000),
    `<div xmlns="http://www.w3.org/1999/xhtml">${'<p>a &amp; b</p>'.repeat(70_000)}</div>`,
  ),
  ...kind(
    'huge arrays and objects',
    Array.from({ length: 10_000 }, () => ({ reference: '#x' })),
    Array.from({ length: 10_000 }, () => null),
    Array.from({ length: 10_000 }, (_, i) => i),
    Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`_${i}`, {}])),
    new Uint8Array(20_000),
  ),
];

export const PLAIN: readonly unknown[] = [
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

/** Values of a size, to see how the time that it takes to judge them grows with it. */
export interface GrowthPattern {
  group: string;
  name: string;
  validator: string;
  /** The smallest size to take; the others are multiples of it. */
  size: number;
  make(size: number): unknown;
}

const PATIENT = 'validateCareConnectGPCPatient1';
const XHTML = '<div xmlns="http://www.w3.org/1999/xhtml">';
const URL = 'http://example.org/';

const PRIMITIVES =
  'Base64Binary Boolean Code Date DateTime Decimal Id Instant Integer Markdown Oid PositiveInt String Time UnsignedInt Uri'.split(
    ' ',
  );

/** Texts that make a careless regular expression look at the same characters again and again. */
const TEXTS: Readonly<Record<string, (n: number) => string>> = {
  'blanks between two letters': (n) => `a${' '.repeat(n)}b`,
  'letters and blanks in turn': (n) => 'a '.repeat(n),
  'blanks alone': (n) => ' '.repeat(n),
  'all kinds of white space': (n) => '\r\n\t\u00a0'.repeat(n),
  digits: (n) => `${'1'.repeat(n)}x`,
  'leading zeros': (n) => `${'0'.repeat(n)}1`,
  'a fraction of a second': (n) => `2020-01-01T00:00:00.${'0'.repeat(n)}x`,
  'years in a row': (n) => '2020-'.repeat(n),
  'an OID': (n) => `urn:oid:1${'.1'.repeat(n)}x`,
  'slashes in a URI': (n) => `http:${'/a'.repeat(n)} `,
  base64: (n) => `${'YWJj'.repeat(n)}=`,
  'base64 in lines': (n) => `${'YWJj\n'.repeat(n)}?`,
  'lone surrogates': (n) => '\ud800'.repeat(n),
};

const primitives = PRIMITIVES.flatMap((type) =>
  Object.entries(TEXTS).map(([name, text]): GrowthPattern => {
    const make = (n: number) => ({
      resourceType: 'Patient',
      extension: [{ url: URL, [`value${type}`]: text(n) }],
    });
    return {
      group: 'strings, as every primitive type',
      name: `${type}: ${name}`,
      validator: PATIENT,
      size: 50_000,
      make,
    };
  }),
);

function group(
  name: string,
  validator: string,
  size: number,
  makers: Readonly<Record<string, (n: number) => unknown>>,
): GrowthPattern[] {
  return Object.entries(makers).map(([pattern, make]) => ({
    group: name,
    name: pattern,
    validator,
    size,
    make,
  }));
}

const patient = (rest: object) => ({ resourceType: 'Patient', ...rest });
const list = <T>(n: number, make: (i: number) => T) => Array.from({ length: n }, (_, i) => make(i));
const narrative = (text: string) => patient({ text: { status: 'generated', div: text } });
const bundle = (entry: readonly object[]) => ({ resourceType: 'Bundle', type: 'collection', entry });
const organisation = (id: string) => ({ resourceType: 'Organization', id, name: 'x' });

export const growthPatterns: readonly GrowthPattern[] = [
  ...primitives,
  ...group('keys', PATIENT, 50_000, {
    'one of underscores': (n) => patient({ ['_'.repeat(n)]: { id: 'a' } }),
    'one of dollars': (n) => patient({ ['$'.repeat(n)]: 1 }),
    'one of letters, in a choice of types': (n) => patient({ [`deceased${'A'.repeat(n)}`]: true }),
    'one of dots and brackets': (n) => patient({ ['a[0].'.repeat(n)]: 1 }),
  }),
  ...group('many keys', PATIENT, 5000, {
    'with an underscore': (n) => patient(Object.fromEntries(list(n, (i) => [`_a${i}`, { id: 'a' }]))),
    'with a dollar': (n) => patient(Object.fromEntries(list(n, (i) => [`$${i}`, 1]))),
    numbers: (n) => patient(Object.fromEntries(list(n, (i) => [i, 1]))),
    'values of a choice': (n) =>
      patient({ extension: [Object.fromEntries(list(n, (i) => [`valueX${i}`, 1]))] }),
  }),
  ...group('narrative', PATIENT, 10_000, {
    'open tags': (n) => narrative(`${XHTML}${'<b>'.repeat(n)}`),
    'tags within tags': (n) => narrative(`${XHTML}${'<b>'.repeat(n)}${'</b>'.repeat(n)}</div>`),
    'tags in a row': (n) => narrative(`${XHTML}${'<p>a</p>'.repeat(n)}</div>`),
    'tag brackets': (n) => narrative('<'.repeat(n)),
    ampersands: (n) => narrative(`${XHTML}${'&'.repeat(n)}</div>`),
    entities: (n) => narrative(`${XHTML}${'&nbsp;'.repeat(n)}</div>`),
    'comments without an end': (n) => narrative(`${XHTML}${'<!--'.repeat(n)}</div>`),
    comments: (n) => narrative(`${XHTML}${'<!-- -->'.repeat(n)}</div>`),
    'blanks in a tag': (n) => narrative(`${XHTML}<p${' '.repeat(n)}</div>`),
    'attributes of one tag': (n) => narrative(`${XHTML}<p${' class="a"'.repeat(n)}>a</p></div>`),
    'an attribute without an end': (n) => narrative(`${XHTML}<p class="${'a='.repeat(n)}</div>`),
    'blanks without a text': (n) => narrative(`${XHTML}${' '.repeat(n)}</div>`),
  }),
  ...group('references and codes', PATIENT, 20_000, {
    slashes: (n) => patient({ managingOrganization: { reference: 'a/'.repeat(n) } }),
    'a long type': (n) => patient({ managingOrganization: { reference: `${'A'.repeat(n)}/1` } }),
    'a long URL': (n) =>
      patient({ managingOrganization: { reference: `${URL}${'a/'.repeat(n)}Organization/1` } }),
    'a long id': (n) => patient({ id: 'x'.repeat(n) }),
    'a code of blanks': (n) => patient({ maritalStatus: { coding: [{ code: `a${' '.repeat(n)}b` }] } }),
    'a system of slashes': (n) => patient({ identifier: [{ system: `http:${'/'.repeat(n)}` }] }),
    'a date': (n) => patient({ birthDate: `2020${'-01'.repeat(n)}` }),
  }),
  ...group('lists', PATIENT, 1000, {
    'wrong items': (n) => patient({ name: list(n, (i) => ({ foo: i })) }),
    'items of another type': (n) => patient({ name: list(n, (i) => i) }),
    'items without a value': (n) => patient({ name: [{ given: list(n, () => null) }] }),
    'primitives and their other halves': (n) =>
      patient({ name: [{ given: list(n, () => 'a'), _given: list(n, () => ({ id: 'a' })) }] }),
    'items of a slice': (n) =>
      patient({ identifier: list(n, () => ({ system: 'https://fhir.nhs.uk/Id/nhs-number', value: '1' })) }),
    codings: (n) =>
      patient({ maritalStatus: { coding: list(n, (i) => ({ system: `${URL}${i}`, code: 'a' })) } }),
    extensions: (n) => patient({ extension: list(n, (i) => ({ url: `${URL}${i}`, valueString: 'x' })) }),
    'extensions of one kind': (n) =>
      patient({ extension: list(n, () => ({ url: `${URL}StructureDefinition/x`, extension: [{}] })) }),
    'claims of profiles': (n) => patient({ meta: { profile: list(n, (i) => `${URL}${i}`) } }),
    'lists in lists': (n) => patient({ name: list(n, () => [[]]) }),
  }),
  ...group('contained resources', PATIENT, 500, {
    'that nothing refers to': (n) => patient({ contained: list(n, (i) => organisation(`o${i}`)) }),
    'that all are referred to': (n) =>
      patient({
        contained: list(n, (i) => organisation(`o${i}`)),
        link: list(n, (i) => ({ other: { reference: `#o${i}` }, type: 'refer' })),
      }),
    'that refer to each other': (n) =>
      patient({
        contained: list(n, (i) => ({ ...organisation(`o${i}`), partOf: { reference: `#o${(i + 1) % n}` } })),
        managingOrganization: { reference: '#o0' },
      }),
    'of one id': (n) =>
      patient({ contained: list(n, () => organisation('o')), managingOrganization: { reference: '#o' } }),
  }),
  ...group('bundles', 'validateBundle', 500, {
    'of references to each other': (n) =>
      bundle(
        list(n, (i) => ({
          fullUrl: `${URL}Organization/o${i}`,
          resource: { ...organisation(`o${i}`), partOf: { reference: `Organization/o${(i + 1) % n}` } },
        })),
      ),
    'of references to nothing': (n) =>
      bundle(
        list(n, (i) => ({
          fullUrl: `urn:uuid:00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
          resource: { ...organisation(`o${i}`), partOf: { reference: `urn:uuid:x${i}` } },
        })),
      ),
    'of one URL': (n) =>
      bundle(list(n, () => ({ fullUrl: `${URL}Organization/o`, resource: organisation('o') }))),
    'of entries without a URL': (n) =>
      bundle(
        list(n, () => ({ resource: { ...organisation('o'), partOf: { reference: 'Organization/o' } } })),
      ),
    'of empty entries': (n) => bundle(list(n, () => ({}))),
    'of one type each': (n) => bundle(list(n, (i) => ({ resource: { resourceType: `T${i}`, id: 'a' } }))),
  }),
  // of fewer levels than are looked at, so that what doubles with each shows
  ...group('depth', PATIENT, 14, {
    extensions: (n) => patient(nested(n, (inner) => ({ extension: [{ url: URL, ...inner }] }))),
    'contained resources': (n) =>
      patient(nested(n, (inner) => ({ contained: [{ resourceType: 'Patient', ...inner }] }))),
    references: (n) =>
      patient({ managingOrganization: nested(n, (inner) => ({ identifier: { assigner: inner } })) }),
    'references with a fault at their end': (n) =>
      patient({
        managingOrganization: nested(n, (inner) => ({
          identifier: { assigner: { display: 'x', ...inner } },
        })),
        contact: [
          { organization: nested(n, (inner) => ({ display: 'x', identifier: { assigner: inner } })) },
        ],
      }),
    lists: (n) => patient({ name: nested(n, (inner) => [inner]) }),
    'an issue at every depth': (n) =>
      patient(nested(n, (inner) => ({ foo: 1, extension: [{ bar: 1, ...inner }] }))),
  }),
  ...group('parameters', 'validateParameters', 500, {
    'one after the other': (n) => ({
      resourceType: 'Parameters',
      parameter: list(n, (i) => ({ name: `a${i}` })),
    }),
    'one within the other': (n) =>
      nested(n, (inner) => ({ resourceType: 'Parameters', parameter: [{ name: 'a', resource: inner }] })),
  }),
];

function nested(depth: number, wrap: (inner: object) => object): object {
  let value: object = {};
  for (let i = 0; i < depth; i++) value = wrap(value);
  return value;
}

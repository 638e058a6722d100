import { describe, expect, it } from 'vitest';
import { validate, type Issue } from '../../generated/index.js';

const uuid = (n: number) => `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A document whose entries have the numbers 0, 1, … and refer to each other by them. */
function found(
  resources: readonly object[],
  more: object = {},
  urls = true,
  wanted: Issue['code'] = 'bundle.unreachable',
): string[] {
  const { issues } = validate({
    resourceType: 'Bundle',
    type: 'document',
    identifier: { system: 'http://x.org', value: '1' },
    entry: resources.map((resource, i) => ({ ...(urls && { fullUrl: uuid(i) }), resource })),
    ...more,
  });
  return issues
    .filter(({ code }) => code === wanted)
    .map(({ severity, expression }) => `${severity} ${expression}`);
}

const to = (...numbers: number[]) => numbers.map((n) => ({ reference: uuid(n) }));
const composition = (...entries: number[]) => ({
  resourceType: 'Composition',
  status: 'final',
  type: { text: 'x' },
  date: '2026-06-10',
  title: 'x',
  subject: { display: 'x' },
  author: [{ display: 'x' }],
  section: [{ title: 'x', entry: to(...entries) }],
});
const list = (...items: number[]) => ({
  resourceType: 'List',
  status: 'current',
  mode: 'working',
  entry: to(...items).map((item) => ({ item })),
});
const patient = { resourceType: 'Patient', active: true };

describe('an entry of a document', () => {
  it('belongs to the Composition directly or through others', () => {
    expect(found([composition(1), list(2), list(3), patient])).toEqual([]);
    expect(found([composition(1), list(2), list(1), patient])).toEqual(['error Bundle.entry[3]']);
  });

  it('belongs to it by a reference in a contained resource or in an extension', () => {
    const contained = {
      ...list(),
      contained: [{ ...list(2), id: 'a' }],
      entry: [{ item: { reference: '#a' } }],
    };
    const extended = { ...patient, extension: [{ url: 'http://x.org/a', valueReference: to(3)[0] }] };
    expect(found([composition(1), contained, extended, patient])).toEqual([]);
  });

  it('that only refers to the others is a warning, except for Provenance of them', () => {
    expect(found([composition(), list(0)])).toEqual(['warning Bundle.entry[1]']);
    expect(found([composition(), list(0, 2), patient])).toEqual([
      'warning Bundle.entry[1]',
      'warning Bundle.entry[2]',
    ]);
    const provenance = (target: number, agent: number) => ({
      resourceType: 'Provenance',
      target: to(target),
      recorded: '2026-06-10T12:00:00Z',
      agent: [{ whoReference: to(agent)[0] }],
    });
    expect(found([composition(), provenance(0, 2), patient])).toEqual([]);
    expect(found([composition(), provenance(2, 2), patient])).toEqual([
      'error Bundle.entry[1]',
      'error Bundle.entry[2]',
    ]);
  });

  it('is told whether it refers to the others or nothing connects it with them', () => {
    const told = (...resources: object[]) =>
      validate({
        resourceType: 'Bundle',
        type: 'document',
        identifier: { system: 'http://x.org', value: '1' },
        entry: resources.map((resource, i) => ({ fullUrl: uuid(i), resource })),
      })
        .issues.filter(({ code }) => code === 'bundle.unreachable')
        .map(({ message }) => message);
    expect(told(composition(), list(0), patient)).toEqual([
      `"${uuid(1)}" refers to resources of the Composition, but none of those refers to it`,
      `no reference connects "${uuid(2)}" with the Composition`,
    ]);
  });

  it('without a resource is not looked for', () => {
    const entry = [
      { fullUrl: uuid(0), resource: composition() },
      { fullUrl: uuid(1), link: [{ relation: 'self', url: 'http://x.org' }] },
    ];
    expect(found([], { entry })).toEqual([]);
  });

  it('may be a stylesheet that the Bundle links to', () => {
    const binary = { resourceType: 'Binary', contentType: 'text/css', content: 'YQ==' };
    const link = [{ relation: 'stylesheet', url: uuid(1) }];
    expect(found([composition(), binary], { link })).toEqual([]);
    expect(found([composition(), binary])).toEqual(['error Bundle.entry[1]']);
  });

  it('is found by type and id where there is no fullUrl', () => {
    const named = { ...composition(), subject: { reference: 'Patient/1' } };
    const other = { ...patient, id: '2' };
    expect(found([named, { ...patient, id: '1' }, other], {}, false)).toEqual(['error Bundle.entry[2]']);
  });

  it('is not looked for in other Bundles, or where the first entry is the fault', () => {
    expect(found([patient, patient])).toEqual([]);
    expect(found([composition(), patient], { type: 'collection' })).toEqual([]);
  });

  it('costs time that grows with the document and not faster', () => {
    const chain = (length: number) => [
      composition(1),
      ...Array.from({ length }, (_, i) => list(i + 2, 0)),
      patient,
    ];
    const time = (length: number) => {
      const resources = chain(length);
      const begun = performance.now();
      expect(found(resources)).toEqual([]);
      return performance.now() - begun;
    };
    time(500);
    expect(time(8000)).toBeLessThan(16 * 8 * Math.max(time(500), 1));
  });
});

describe('a Composition', () => {
  const missing = (resources: readonly object[], urls = true) =>
    found(resources, {}, urls, 'bundle.incomplete');

  it('refers to nothing that the document lacks', () => {
    const reference = to(1)[0];
    const whole = {
      ...composition(1),
      subject: reference,
      encounter: reference,
      author: [reference, { display: 'x' }],
      attester: [{ mode: ['official'], party: reference }],
      custodian: reference,
      event: [{ detail: [reference] }],
      section: [{ title: 'a', section: [{ title: 'b', entry: [reference, { reference: '#c' }] }] }],
    };
    expect(missing([whole, patient])).toEqual([]);
    const at = [
      'subject',
      'encounter',
      'author[0]',
      'attester[0].party',
      'custodian',
      'event[0].detail[0]',
      'section[0].section[0].entry[0]',
    ];
    expect(missing([whole]).sort()).toEqual(
      at.map((path) => `error Bundle.entry[0].resource.${path}`).sort(),
    );
  });

  it('is told by type and id where there is no fullUrl', () => {
    const of = (id: string) => ({ ...composition(), section: [], subject: { reference: `Patient/${id}` } });
    expect(missing([of('1'), { ...patient, id: '1' }], false)).toEqual([]);
    expect(missing([of('2'), { ...patient, id: '1' }], false)).toEqual([
      'error Bundle.entry[0].resource.subject',
    ]);
  });

  it('may relate to documents that are elsewhere', () => {
    const relatesTo = [{ code: 'appends', targetReference: to(7)[0] }];
    expect(missing([{ ...composition(), relatesTo }])).toEqual([]);
  });

  it('with a section that contains itself is judged', () => {
    const section: Record<string, unknown> = { title: 'a', entry: to(7) };
    section['section'] = [section];
    expect(missing([{ ...composition(), section: [section] }])).toContain(
      'error Bundle.entry[0].resource.section[0].entry[0]',
    );
  });
});

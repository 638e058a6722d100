import { describe, expect, it } from 'vitest';
import type { CapabilityStatement, ConceptMap, FhirResource } from 'fhir/r3.js';
import { generateReviewIndex, generateReviews } from '../../../../src/toolchain/generate/review/review.js';
import { projectModel } from '../../../../src/toolchain/model/project.js';
import { coreDefinitions } from '../../releases/stu3/definitions/core.js';
import { CANONICAL, codeSystem, profile, valueSet } from '../../diff/fixtures.js';

function reviews(...resources: FhirResource[]): Map<string, string> {
  const source = { file: 'fsh/x.fsh', line: 1, column: 1 };
  const project = projectModel(
    {
      id: 't',
      canonical: CANONICAL,
      version: '1.0.0',
      fhirVersion: '3.0.1',
      stubs: [],
      resources: resources.map((resource) => ({ resource, source })),
    },
    coreDefinitions(),
  );
  return new Map(generateReviews(project).map((f) => [f.path, f.content]));
}

/** Lines that differ, as a reviewer sees them. */
function changedLines(before: FhirResource[], after: FhirResource[]): string[] {
  const [a, b] = [reviews(...before), reviews(...after)];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((path) => {
    const [was, is] = [a, b].map((files) => (files.get(path) ?? '').split('\n'));
    return [
      ...was!.filter((l) => !is!.includes(l)).map((l) => `-${l}`),
      ...is!.filter((l) => !was!.includes(l)).map((l) => `+${l}`),
    ];
  });
}

const slot = (edits: Record<string, Record<string, unknown>> = {}) => profile('P', 'Slot', edits);
const required = (name: string) => ({
  binding: { strength: 'required', valueSetReference: { reference: `${CANONICAL}/ValueSet/${name}` } },
});

describe('a profile’s report', () => {
  it('has a line for each element that says more than its type, with the cardinality that it had there', () => {
    const text = reviews(
      slot({
        'Slot.comment': { max: '0' },
        'Slot.serviceType': { max: '1', mustSupport: true, ...required('v') },
      }),
    ).get('review/P.md')!;
    expect(text.split('\n')).toContain(
      '| · serviceType | must support | 0..1 (0..*) |  | required v |  |  | The type of appointments that can be booked into this slot (ideally this would be an identifiable service - which is at a location, rather than the location itself). If provided then this overrides the value provided on the availability resource |',
    );
    expect(text).toContain('| · comment |  | 0..0 (0..1) |');
    expect(text).not.toContain('| · start |');
  });

  it('says where it comes from, and no version, which would change every file', () => {
    const text = reviews(slot()).get('review/P.md')!;
    expect(text).toMatch(/^<!-- Generated from fsh\/x\.fsh\. Do not edit\. -->\n# P\n\n<http/);
    expect(text).not.toContain('1.0.0');
  });

  it.each<[string, Record<string, Record<string, unknown>>, Record<string, Record<string, unknown>>]>([
    ['a cardinality', { 'Slot.specialty': { max: '2' } }, { 'Slot.specialty': { max: '3' } }],
    ['a binding', { 'Slot.serviceType': required('v') }, { 'Slot.serviceType': required('w') }],
    ['a fixed value', { 'Slot.comment': { fixedString: 'a' } }, { 'Slot.comment': { fixedString: 'b' } }],
    ['a short text', { 'Slot.comment': { short: 'a' } }, { 'Slot.comment': { short: 'b' } }],
    ['a flag', { 'Slot.comment': { short: 'a' } }, { 'Slot.comment': { short: 'a', mustSupport: true } }],
  ])('has one line for one change: %s', (_, before, after) => {
    const lines = changedLines([slot(before)], [slot(after)]);
    expect(lines.map((l) => l[0])).toEqual(['-', '+']);
  });

  it('is not led astray by what people write', () => {
    const text = reviews(slot({ 'Slot.comment': { short: 'a | b\nc <d> *e*' } })).get('review/P.md')!;
    const line = text.split('\n').find((l) => l.startsWith('| · comment'))!;
    expect(line).toContain('a \\| b c &lt;d> \\*e\\*');
    expect(line.split(/(?<!\\)\|/)).toHaveLength(10);
  });
});

describe('reports on codes', () => {
  const c = (...codes: string[]) =>
    codeSystem(
      'same',
      codes.map((code) => ({ code, display: `The ${code}` })),
    );
  const v = (...codes: string[]) =>
    valueSet('same', { include: [{ system: 'http://s', concept: codes.map((code) => ({ code })) }] });

  it('are apart where a value set and a code system share an id', () => {
    expect([...reviews(c('a'), v('a')).keys()]).toEqual([
      'review/CodeSystem-same.md',
      'review/ValueSet-same.md',
    ]);
  });

  it('have a line for one code more', () => {
    expect(changedLines([c('a'), v('a')], [c('a', 'b'), v('a', 'b')])).toEqual([
      '+| `b` | The b |  |',
      '+| `b` |  |',
    ]);
  });

  it('show the hierarchy', () => {
    const text = reviews(codeSystem('h', [{ code: 'a', concept: [{ code: 'b' }] }])).get(
      'review/CodeSystem-h.md',
    )!;
    expect(text).toContain('| `a` |  |  |\n| · `b` |  |  |\n');
  });
});

describe('the pages together', () => {
  const source = { file: 'fsh/x.fsh', line: 1, column: 1 };
  const statement = {
    resourceType: 'CapabilityStatement',
    id: 's',
    status: 'active',
    name: 'Server',
    version: '9.9.9',
    description: 'Version 9.9.9',
    kind: 'capability',
    fhirVersion: '3.0.1',
    acceptUnknown: 'no',
    date: '2026-01-01',
    format: ['json'],
    profile: [{ reference: `${CANONICAL}/StructureDefinition/P` }],
    rest: [
      {
        mode: 'server',
        resource: [
          {
            type: 'Slot',
            interaction: [{ code: 'search-type' }],
            searchParam: [{ name: 'start', type: 'date' }],
            searchInclude: ['Slot:schedule'],
          },
        ],
      },
    ],
  } as CapabilityStatement;
  const map: ConceptMap = {
    resourceType: 'ConceptMap',
    id: 'm',
    url: `${CANONICAL}/ConceptMap/m`,
    status: 'active',
    name: 'Map',
    sourceUri: `${CANONICAL}/ValueSet/v`,
    group: [
      {
        source: 'http://a',
        target: 'http://b',
        element: [{ code: 'x', target: [{ code: 'y', equivalence: 'wider' }] }],
      },
    ],
  };
  const all = () => {
    const resources = [
      slot({ 'Slot.serviceType': required('v') }),
      valueSet('v', { include: [{ system: `${CANONICAL}/CodeSystem/c` }] }),
      codeSystem('c', [{ code: 'a' }]),
    ];
    const project = projectModel(
      {
        id: 't',
        canonical: CANONICAL,
        version: '1.0.0',
        fhirVersion: '3.0.1',
        stubs: [],
        resources: resources.map((resource) => ({ resource, source })),
      },
      coreDefinitions(),
    );
    const others = [
      { resource: statement, source },
      { resource: map, source },
    ];
    return new Map(
      [...generateReviews(project, others), generateReviewIndex(project, others)].map((f) => [
        f.path,
        f.content,
      ]),
    );
  };

  it('have an index that links each of them', () => {
    const files = all();
    const index = files.get('review/README.md')!;
    for (const path of files.keys()) {
      if (path !== 'review/README.md') expect(index).toContain(`(${path.slice('review/'.length)})`);
    }
  });

  it('link each other, and lead nowhere else', () => {
    const files = all();
    expect(files.get('review/P.md')).toContain('required [v](ValueSet-v.md)');
    expect(files.get('review/ValueSet-v.md')).toContain('([c](CodeSystem-c.md))');
    for (const [path, content] of files) {
      for (const [, target] of content.matchAll(/\]\(([^)]*\.md)\)/g)) {
        if (target !== 'exports.md') expect([path, files.has(`review/${target}`)]).toEqual([path, true]);
      }
    }
  });

  it('show the capability statement, without its version, and the concept maps', () => {
    const files = all();
    const page = files.get('review/CapabilityStatement-s.md')!;
    expect(page).toContain('| Slot | search-type |  | Slot:schedule |');
    expect(page).toContain('| Slot | `start` | date |  |');
    expect(page).toContain('- [P](P.md)');
    expect(page).not.toContain('9.9.9');
    expect(files.get('review/ConceptMap-m.md')).toContain('| `x` | wider | `y` |  |');
    expect(files.get('review/ConceptMap-m.md')).toContain('- From: [v](ValueSet-v.md)');
  });
});

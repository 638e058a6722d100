import { describe, expect, it } from 'vitest';
import type { CapabilityStatement, ConceptMap, FhirResource, OperationDefinition } from 'fhir/r3.js';
import { brief, CANONICAL, codeSystem, compare, profile, valueSet } from './fixtures.js';

const slicing = { slicing: { discriminator: [{ type: 'value', path: 'system' }], rules: 'open' } };
const slice = (name: string, own: object = {}) => ({
  id: `Slot.identifier:${name}`,
  min: 0,
  max: '1',
  short: `the ${name}`,
  ...own,
});
const vs = (name: string) => ({ valueSetReference: { reference: `${CANONICAL}/ValueSet/${name}` } });
const slot = (...given: Parameters<typeof profile> extends [string, string, ...infer R] ? R : never) =>
  profile('P', 'Slot', ...given);
const codes = (...list: [string, string?][]) =>
  list.map(([code, display]) => ({ code, ...(display !== undefined && { display }) }));
const operation = (own: Partial<OperationDefinition>): OperationDefinition => ({
  resourceType: 'OperationDefinition',
  id: 'op',
  url: `${CANONICAL}/OperationDefinition/op`,
  name: 'op',
  status: 'active',
  kind: 'operation',
  code: 'op',
  system: true,
  type: false,
  instance: false,
  ...own,
});
const statement = (resource: object, own: Partial<CapabilityStatement> = {}): CapabilityStatement =>
  ({
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: '2020',
    kind: 'capability',
    fhirVersion: '3.0.1',
    acceptUnknown: 'no',
    format: ['json'],
    rest: [{ mode: 'server', resource: [{ type: 'Slot', ...resource }] }],
    ...own,
  }) as CapabilityStatement;
const map = (equivalence: string): ConceptMap =>
  ({
    resourceType: 'ConceptMap',
    id: 'm',
    url: `${CANONICAL}/ConceptMap/m`,
    status: 'active',
    group: [
      {
        source: 'http://a',
        target: 'http://b',
        element: [{ code: 'x', target: [{ code: 'y', equivalence }] }],
      },
    ],
  }) as ConceptMap;

/** One change each: what was, what is, and all that has to be found. */
const CASES: [string, FhirResource, FhirResource, object[]][] = [
  [
    'a cardinality opened',
    slot({ 'Slot.comment': { max: '0' } }),
    slot(),
    [
      {
        element: 'Slot.comment',
        kind: 'cardinality.max',
        before: 0,
        after: 1,
        effect: 'widened',
        version: 'minor',
      },
    ],
  ],
  [
    'a cardinality closed',
    slot(),
    slot({ 'Slot.comment': { max: '0' } }),
    [
      {
        element: 'Slot.comment',
        kind: 'cardinality.max',
        before: 1,
        after: 0,
        effect: 'narrowed',
        version: 'major',
      },
    ],
  ],
  [
    'an element required',
    slot(),
    slot({ 'Slot.comment': { min: 1 } }),
    [
      {
        element: 'Slot.comment',
        kind: 'cardinality.min',
        before: 0,
        after: 1,
        effect: 'narrowed',
        version: 'major',
      },
    ],
  ],
  [
    'many become ten',
    slot(),
    slot({ 'Slot.specialty': { max: '10' } }),
    [
      {
        element: 'Slot.specialty',
        kind: 'cardinality.max',
        before: '*',
        after: 10,
        effect: 'narrowed',
        version: 'major',
      },
    ],
  ],
  [
    'a binding strength',
    slot({ 'Slot.serviceType': { binding: { strength: 'extensible', ...vs('v') } } }),
    slot({ 'Slot.serviceType': { binding: { strength: 'required', ...vs('v') } } }),
    [
      {
        element: 'Slot.serviceType',
        kind: 'binding.strength',
        before: 'extensible',
        after: 'required',
        effect: 'narrowed',
        version: 'major',
      },
    ],
  ],
  [
    'a bound value set',
    slot({ 'Slot.serviceType': { binding: { strength: 'required', ...vs('v') } } }),
    slot({ 'Slot.serviceType': { binding: { strength: 'required', ...vs('w') } } }),
    [
      {
        element: 'Slot.serviceType',
        kind: 'binding.valueSet',
        before: `${CANONICAL}/ValueSet/v`,
        after: `${CANONICAL}/ValueSet/w`,
        effect: 'changed',
        version: 'major',
      },
    ],
  ],
  [
    'a suggested value set',
    slot({ 'Slot.serviceType': { binding: { strength: 'example', ...vs('v') } } }),
    slot({ 'Slot.serviceType': { binding: { strength: 'example', ...vs('w') } } }),
    [
      {
        element: 'Slot.serviceType',
        kind: 'binding.valueSet',
        before: `${CANONICAL}/ValueSet/v`,
        after: `${CANONICAL}/ValueSet/w`,
        effect: 'documentation',
        version: 'patch',
      },
    ],
  ],
  [
    'a fixed value',
    slot(),
    slot({ 'Slot.comment': { fixedString: 'x' } }),
    [
      {
        element: 'Slot.comment',
        kind: 'fixed',
        before: null,
        after: { type: 'string', value: 'x' },
        effect: 'narrowed',
        version: 'major',
      },
    ],
  ],
  [
    'a pattern taken away',
    slot({ 'Slot.specialty': { patternCodeableConcept: { text: 'x' } } }),
    slot(),
    [
      {
        element: 'Slot.specialty',
        kind: 'pattern',
        before: { type: 'CodeableConcept', value: { text: 'x' } },
        after: null,
        effect: 'widened',
        version: 'minor',
      },
    ],
  ],
  [
    'a length',
    slot({ 'Slot.comment': { maxLength: 10 } }),
    slot({ 'Slot.comment': { maxLength: 20 } }),
    [
      {
        element: 'Slot.comment',
        kind: 'maxLength',
        before: 10,
        after: 20,
        effect: 'widened',
        version: 'minor',
      },
    ],
  ],
  [
    'must support',
    slot(),
    slot({ 'Slot.comment': { mustSupport: true } }),
    [
      {
        element: 'Slot.comment',
        kind: 'flag.mustSupport',
        before: false,
        after: true,
        effect: 'changed',
        version: 'minor',
      },
    ],
  ],
  [
    'a modifier',
    slot(),
    slot({ 'Slot.comment': { isModifier: true } }),
    [
      {
        element: 'Slot.comment',
        kind: 'flag.isModifier',
        before: false,
        after: true,
        effect: 'changed',
        version: 'major',
      },
    ],
  ],
  [
    'an invariant',
    slot(),
    slot({
      'Slot.comment': { constraint: [{ key: 'c-1', severity: 'error', human: 'c', expression: 'a' }] },
    }),
    [
      {
        element: 'Slot.comment',
        kind: 'constraint.added',
        before: null,
        after: { severity: 'error', expression: 'a' },
        effect: 'narrowed',
        version: 'major',
      },
    ],
  ],
  [
    'an invariant that only warns',
    slot(),
    slot({
      'Slot.comment': { constraint: [{ key: 'c-1', severity: 'warning', human: 'c', expression: 'a' }] },
    }),
    [
      {
        element: 'Slot.comment',
        kind: 'constraint.added',
        before: null,
        after: { severity: 'warning', expression: 'a' },
        effect: 'changed',
        version: 'minor',
      },
    ],
  ],
  [
    'a target',
    slot({
      'Slot.schedule': { type: [{ code: 'Reference', targetProfile: `${CANONICAL}/StructureDefinition/a` }] },
    }),
    slot({
      'Slot.schedule': {
        type: [
          { code: 'Reference', targetProfile: `${CANONICAL}/StructureDefinition/a` },
          { code: 'Reference', targetProfile: `${CANONICAL}/StructureDefinition/b` },
        ],
      },
    }),
    [
      {
        element: 'Slot.schedule',
        kind: 'target.added',
        before: null,
        after: `${CANONICAL}/StructureDefinition/b`,
        effect: 'widened',
        version: 'minor',
      },
    ],
  ],
  [
    'any target',
    slot({
      'Slot.schedule': { type: [{ code: 'Reference', targetProfile: `${CANONICAL}/StructureDefinition/a` }] },
    }),
    slot({ 'Slot.schedule': { type: [{ code: 'Reference' }] } }),
    [
      {
        element: 'Slot.schedule',
        kind: 'target.added',
        before: [`${CANONICAL}/StructureDefinition/a`],
        after: 'any',
        effect: 'widened',
        version: 'minor',
      },
    ],
  ],
  [
    'a type of a choice',
    profile('P', 'Patient'),
    profile('P', 'Patient', { 'Patient.deceased[x]': { type: [{ code: 'boolean' }] } }),
    [
      {
        element: 'Patient.deceased[x]',
        kind: 'type.removed',
        before: 'dateTime',
        after: null,
        effect: 'narrowed',
        version: 'major',
      },
    ],
  ],
  [
    'a slice renamed',
    slot({ 'Slot.identifier': slicing }, { 'Slot.identifier': [slice('a')] }),
    slot({ 'Slot.identifier': slicing }, { 'Slot.identifier': [slice('b', { short: 'the a' })] }),
    [
      {
        element: 'Slot.identifier:b',
        kind: 'slice.renamed',
        before: 'a',
        after: 'b',
        effect: 'bookkeeping',
        version: 'patch',
      },
    ],
  ],
  [
    'a slice more',
    slot({ 'Slot.identifier': slicing }, { 'Slot.identifier': [slice('a')] }),
    slot({ 'Slot.identifier': slicing }, { 'Slot.identifier': [slice('a'), slice('b', { min: 1 })] }),
    [
      {
        element: 'Slot.identifier:b',
        kind: 'slice.added',
        before: null,
        after: '1..1',
        effect: 'narrowed',
        version: 'major',
      },
    ],
  ],
  [
    'slices in another order, where it counts',
    slot(
      { 'Slot.identifier': { slicing: { ...slicing.slicing, ordered: true } } },
      { 'Slot.identifier': [slice('a'), slice('b', { max: '2' })] },
    ),
    slot(
      { 'Slot.identifier': { slicing: { ...slicing.slicing, ordered: true } } },
      { 'Slot.identifier': [slice('b', { max: '2' }), slice('a')] },
    ),
    [
      {
        element: 'Slot.identifier',
        kind: 'slice.moved',
        before: ['a', 'b'],
        after: ['b', 'a'],
        effect: 'changed',
        version: 'major',
      },
    ],
  ],
  [
    'a slicing closed',
    slot({ 'Slot.identifier': slicing }, { 'Slot.identifier': [slice('a')] }),
    slot(
      { 'Slot.identifier': { slicing: { ...slicing.slicing, rules: 'closed' } } },
      { 'Slot.identifier': [slice('a')] },
    ),
    [
      {
        element: 'Slot.identifier',
        kind: 'slicing',
        before: { discriminators: ['value:system'], rules: 'open', ordered: false },
        after: { discriminators: ['value:system'], rules: 'closed', ordered: false },
        effect: 'narrowed',
        version: 'major',
      },
    ],
  ],
  [
    'a description',
    slot({ 'Slot.comment': { definition: 'One.' } }),
    slot({ 'Slot.comment': { definition: 'Two.' } }),
    [
      {
        element: 'Slot.comment',
        kind: 'documentation',
        before: 'One.',
        after: 'Two.',
        effect: 'documentation',
        version: 'patch',
      },
    ],
  ],
  [
    'a context',
    slot({}, {}, { contextType: 'resource', context: ['Slot'] }),
    slot({}, {}, { contextType: 'resource', context: ['Slot', 'Appointment'] }),
    [
      {
        element: '',
        kind: 'context.added',
        before: null,
        after: 'Appointment',
        effect: 'widened',
        version: 'minor',
      },
    ],
  ],
  [
    'a status',
    slot(),
    slot({}, {}, { status: 'retired' }),
    [
      {
        element: '',
        kind: 'metadata.status',
        before: 'active',
        after: 'retired',
        effect: 'bookkeeping',
        version: 'patch',
      },
    ],
  ],
  [
    'a code more',
    codeSystem('c', codes(['a', 'A'])),
    codeSystem('c', codes(['a', 'A'], ['b', 'B'])),
    [{ element: 'b', kind: 'code.added', before: null, after: 'B', effect: 'widened', version: 'minor' }],
  ],
  [
    'a code less',
    codeSystem('c', codes(['a', 'A'], ['b', 'B'])),
    codeSystem('c', codes(['a', 'A'])),
    [{ element: 'b', kind: 'code.removed', before: 'B', after: null, effect: 'narrowed', version: 'major' }],
  ],
  [
    'a code renamed',
    codeSystem('c', codes(['a', 'A'], ['b', 'B'])),
    codeSystem('c', codes(['a', 'A'], ['b2', 'B'])),
    [{ element: 'b2', kind: 'code.renamed', before: 'b', after: 'b2', effect: 'changed', version: 'major' }],
  ],
  [
    'a display',
    codeSystem('c', codes(['a', 'A'])),
    codeSystem('c', codes(['a', 'AA'])),
    [{ element: 'a', kind: 'code.display', before: 'A', after: 'AA', effect: 'changed', version: 'patch' }],
  ],
  [
    'a code moved',
    codeSystem('c', [{ code: 'a', concept: [{ code: 'x' }] }, { code: 'b' }]),
    codeSystem('c', [{ code: 'a' }, { code: 'b', concept: [{ code: 'x' }] }]),
    [{ element: 'x', kind: 'code.moved', before: ['a'], after: ['b'], effect: 'changed', version: 'minor' }],
  ],
  [
    'codes with dots are not inside each other',
    codeSystem('c', codes(['A', 'a'])),
    codeSystem('c', codes(['A', 'a'], ['A.1', 'a1'], ['A.1.2', 'a2'])),
    [
      { element: 'A.1', kind: 'code.added', before: null, after: 'a1', effect: 'widened', version: 'minor' },
      {
        element: 'A.1.2',
        kind: 'code.added',
        before: null,
        after: 'a2',
        effect: 'widened',
        version: 'minor',
      },
    ],
  ],
  [
    'a listed code',
    valueSet('v', { include: [{ system: 'http://s', concept: codes(['a', 'A']) }] }),
    valueSet('v', { include: [{ system: 'http://s', concept: codes(['a', 'A'], ['b', 'B']) }] }),
    [
      {
        element: 'http://s|b',
        kind: 'code.added',
        before: null,
        after: 'B',
        effect: 'widened',
        version: 'minor',
      },
    ],
  ],
  [
    'a system more',
    valueSet('v', { include: [{ system: 'http://s' }] }),
    valueSet('v', { include: [{ system: 'http://s' }, { system: 'http://t', concept: codes(['a']) }] }),
    [
      {
        element: 'include http://t',
        kind: 'valueset.include.added',
        before: null,
        after: 'http://t',
        effect: 'widened',
        version: 'minor',
      },
    ],
  ],
  [
    'a list in place of a system',
    valueSet('v', { include: [{ system: 'http://s' }] }),
    valueSet('v', { include: [{ system: 'http://s', concept: codes(['a']) }] }),
    [
      {
        element: 'include http://s',
        kind: 'valueset.include.filter',
        before: true,
        after: false,
        effect: 'narrowed',
        version: 'major',
      },
    ],
  ],
  [
    'a filter',
    valueSet('v', {
      include: [{ system: 'http://s', filter: [{ property: 'concept', op: 'is-a', value: 'x' }] }],
    }),
    valueSet('v', {
      include: [
        {
          system: 'http://s',
          filter: [
            { property: 'concept', op: 'is-a', value: 'x' },
            { property: 'p', op: '=', value: 'y' },
          ],
        },
      ],
    }),
    [
      {
        element: 'include http://s',
        kind: 'valueset.include.filter',
        before: ['concept is-a x'],
        after: ['concept is-a x', 'p = y'],
        effect: 'narrowed',
        version: 'major',
      },
    ],
  ],
  [
    'an equivalence',
    map('equal'),
    map('wider'),
    [
      {
        element: 'http://a|x → http://b|y',
        kind: 'conceptmap.mapping.equivalence',
        before: 'equal',
        after: 'wider',
        effect: 'changed',
        version: 'minor',
      },
    ],
  ],
  [
    'a parameter renamed',
    operation({ parameter: [{ name: 'a', use: 'in', min: 1, max: '1', type: 'string' }] }),
    operation({ parameter: [{ name: 'b', use: 'in', min: 1, max: '1', type: 'string' }] }),
    [
      {
        element: 'in b',
        kind: 'operation.parameter.renamed',
        before: 'in a',
        after: 'in b',
        effect: 'changed',
        version: 'major',
      },
    ],
  ],
  [
    'a parameter required',
    operation({ parameter: [{ name: 'a', use: 'in', min: 0, max: '1', type: 'string' }] }),
    operation({ parameter: [{ name: 'a', use: 'in', min: 1, max: '1', type: 'string' }] }),
    [
      {
        element: 'in a',
        kind: 'operation.parameter.min',
        before: 0,
        after: 1,
        effect: 'narrowed',
        version: 'major',
      },
    ],
  ],
  [
    'an interaction',
    statement({ interaction: [{ code: 'read' }] }),
    statement({ interaction: [{ code: 'read' }, { code: 'create' }] }),
    [
      {
        element: 'server Slot create',
        kind: 'capability.interaction.added',
        before: null,
        after: 'create',
        effect: 'widened',
        version: 'minor',
      },
    ],
  ],
  [
    'a search parameter',
    statement({ searchParam: [{ name: 'x', type: 'date' }] }),
    statement({}),
    [
      {
        element: 'server Slot ?x',
        kind: 'capability.searchParam.removed',
        before: '?x',
        after: null,
        effect: 'narrowed',
        version: 'major',
      },
    ],
  ],
  [
    'what a server says of itself',
    statement({}, { software: { name: 'a' }, publisher: 'a', date: '2021' }),
    statement({}, { software: { name: 'b' }, publisher: 'b' }),
    [],
  ],
];

describe('one change', () => {
  it.each(CASES)('%s', (_, before, after, want) => {
    expect(brief(compare([before], [after]).changes)).toEqual(want);
  });
});

describe('definitions that come, go and are renamed', () => {
  it('finds what was added and removed', () => {
    const { changes } = compare(
      [slot(), codeSystem('gone', codes(['g']))],
      [slot(), valueSet('new', { include: [{ system: 'http://s' }] })],
    );
    expect(brief(changes)).toMatchObject([
      { kind: 'resource.removed', version: 'major' },
      { kind: 'resource.added', version: 'minor' },
    ]);
  });

  it('finds a definition under another canonical, and takes what refers to it for the same', () => {
    const bound = (name: string) =>
      slot({ 'Slot.serviceType': { binding: { strength: 'required', ...vs(name) } } });
    const { changes } = compare(
      [valueSet('old', { include: [{ system: 'http://s' }] }), bound('old')],
      [valueSet('new', { include: [{ system: 'http://s' }] }), bound('new')],
    );
    expect(brief(changes)).toMatchObject([
      { kind: 'resource.renamed', before: `${CANONICAL}/ValueSet/old`, after: `${CANONICAL}/ValueSet/new` },
    ]);
  });

  it('finds the order of the elements of a model that defines them itself, and an element renamed there', () => {
    const model = (...names: string[]) =>
      profile(
        'M',
        'Element',
        {},
        {},
        { type: 'M', kind: 'logical', derivation: 'specialization', snapshot: undefined as never },
      ) && {
        ...profile('M', 'Element', {}, {}, { type: 'M', kind: 'logical', derivation: 'specialization' }),
        snapshot: {
          element: [
            { id: 'M', path: 'M', min: 0, max: '*' },
            ...names.map((name) => ({
              id: `M.${name}`,
              path: `M.${name}`,
              min: 0,
              max: name.length > 3 ? '2' : '1',
              type: [{ code: 'string' }],
            })),
          ],
        },
      };
    const order = compare([model('a', 'bbbb') as never], [model('bbbb', 'a') as never]);
    expect(brief(order.changes)).toMatchObject([
      { element: 'M', kind: 'element.order', before: ['a', 'bbbb'], after: ['bbbb', 'a'] },
    ]);
    const renamed = compare([model('a', 'bbbb') as never], [model('a', 'cccc') as never]);
    expect(brief(renamed.changes)).toContainEqual(
      expect.objectContaining({ element: 'M.cccc', kind: 'element.renamed', before: 'bbbb', after: 'cccc' }),
    );
    expect(renamed.changes.map((c) => c.kind)).not.toContain('element.added');
  });
});

describe('what a change of codes reaches', () => {
  const system = (...list: [string, string?][]) => codeSystem('c', codes(...list));
  const all = valueSet('v', { include: [{ system: `${CANONICAL}/CodeSystem/c` }] });
  const bound = (strength: string) => slot({ 'Slot.serviceType': { binding: { strength, ...vs('v') } } });

  it.each([
    ['required', 'narrowed', 'major'],
    ['extensible', 'changed', 'minor'],
    ['preferred', 'documentation', 'patch'],
  ])('through a binding that is %s', (strength, effect, version) => {
    const { changes } = compare(
      [system(['a'], ['b']), all, bound(strength)],
      [system(['a']), all, bound(strength)],
    );
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      kind: 'code.removed',
      reaches: [`${CANONICAL}/ValueSet/v`],
      impact: { effect },
      version,
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { Issue } from '../../generated/validators/index.js';
import { Attribution, brought, withoutFullUrlIssues } from '../../src/gpconnect/attribute.js';
import { interactions } from '../../src/gpconnect/index.js';
import type { RuleTable } from '../../src/gpconnect/rules/index.js';

/** Rules of a table, of which only the constraints matter here. */
const rules = {
  'A-01': { since: '1.2.6', constraints: ['cardinality.min Appointment.status', 'invariant app-1'] },
  'A-02': { since: '1.2.7', tickets: [695, 697], constraints: ['cardinality.min P#Appointment.status'] },
  'A-03': { since: '1.2.7', tickets: [], constraints: ['* Organization', '* Appointment.slot'] },
  'A-04': { since: '1.2.6' },
  'A-05': { since: '1.2.6', constraints: ['* Appointment.slot.reference'] },
} as unknown as RuleTable;

const filing = {
  rules,
  conformance: { Appointment: 'A-04', Slot: 'A-05' },
  sharedKeys: { 'app-2': 'A-03', 'app-1': 'A-02' },
} as never;

const issue = (edit: Partial<Issue>): Issue =>
  ({
    severity: 'error',
    code: 'cardinality.min',
    profile: 'http://example.org/StructureDefinition/Q',
    element: 'Appointment.start',
    expression: 'Appointment',
    message: '',
    ...edit,
  }) as Issue;

const bundle = {
  resourceType: 'Bundle',
  entry: [{ resource: { resourceType: 'Patient' } }, { resource: { resourceType: 'Slot' } }, {}],
};
const parameters = { resourceType: 'Parameters', parameter: [{ resource: { resourceType: 'Slot' } }] };
const P = 'http://example.org/StructureDefinition/P';

describe('an issue that several rules could claim is filed under', () => {
  it.each<[why: string, edit: Partial<Issue>, payload: unknown, rule: string | undefined]>([
    ['the rule of its invariant', { key: 'A-04' }, {}, 'A-04'],
    [
      'the rule of its invariant rather than that of its element',
      { key: 'A-04', element: 'Appointment.status' },
      {},
      'A-04',
    ],
    ['the rule that a shared invariant has here', { key: 'app-2' }, {}, 'A-03'],
    [
      'the rule that a shared invariant has here rather than the one that lists it',
      { key: 'app-1' },
      {},
      'A-02',
    ],
    [
      'the rule of its element if the invariant is nobody’s',
      { key: 'x-1', element: 'Appointment.status' },
      {},
      'A-01',
    ],
    ['the rule of its code and element', { element: 'Appointment.status' }, {}, 'A-01'],
    ['the rule that names the profile too', { element: 'Appointment.status', profile: P }, {}, 'A-02'],
    ['no rule of another code', { element: 'Appointment.status', code: 'cardinality.max' }, {}, 'A-04'],
    ['the rule of all that is in an element', { element: 'Organization' }, {}, 'A-03'],
    ['the rule of all below an element', { element: 'Organization.name' }, {}, 'A-03'],
    ['the rule of all slices of an element', { element: 'Organization:a' }, {}, 'A-03'],
    ['the first of two rules around it', { element: 'Appointment.slot.reference' }, {}, 'A-03'],
    ['no rule of an element whose name only begins alike', { element: 'Organizations.name' }, {}, 'A-04'],
    ['the rule that the resource conforms', {}, {}, 'A-04'],
    ['the rule of the type in the entry', { expression: 'Bundle.entry[1].resource.start' }, bundle, 'A-05'],
    ['no rule for a type without one', { expression: 'Bundle.entry[0].resource' }, bundle, undefined],
    [
      'no rule for an entry without a resource',
      { expression: 'Bundle.entry[2].resource' },
      bundle,
      undefined,
    ],
    ['no rule for an entry that is not there', { expression: 'Bundle.entry[9].resource' }, bundle, undefined],
    ['no rule for the Bundle', { expression: 'Bundle.entry[1].fullUrl' }, bundle, undefined],
    [
      'the rule of the type in a parameter',
      { expression: 'Parameters.parameter[0].resource.id' },
      parameters,
      'A-05',
    ],
    ['the rule of the resource that contains', { expression: 'Appointment.contained[0].name' }, {}, 'A-04'],
  ])('%s', (_, edit, payload, rule) => {
    expect(new Attribution(filing).of(issue(edit), payload).rule).toBe(rule);
  });

  it('no rule where the table has neither constraints nor types', () => {
    const attribution = new Attribution({ rules: {} as RuleTable });
    const of = issue({ key: 'toString' });
    expect(attribution.of(of, {})).toEqual(of);
  });
});

it.each([
  ['A-01', { rule: 'A-01', since: '1.2.6' }],
  ['A-02', { rule: 'A-02', since: '1.2.7', ticket: 695 }],
  ['A-03', { rule: 'A-03', since: '1.2.7' }],
])('%s brings its release and its first ticket', (rule, wanted) => {
  expect(brought(rule as never, rules)).toEqual(wanted);
});

it('leaves out what a response may do otherwise than STU3: no fullUrl, and an id that another rule asks for', () => {
  const kept = [
    issue({ expression: 'Bundle.entry[0].resource.identifier' }),
    issue({ code: 'cardinality.max', expression: 'Bundle.entry[0].resource.id' }),
    issue({ expression: 'Bundle.entry[0].resource.contained[0].id' }),
  ];
  const left = [
    issue({ code: 'bundle.fullUrl', expression: 'Bundle.entry[0].fullUrl' }),
    issue({ expression: 'Bundle.entry[12].resource.id' }),
  ];
  expect(withoutFullUrlIssues([...left, ...kept])).toEqual(kept);
});

it.each(['constructor', 'toString', '__proto__', 'Nonsense'])(
  'a resource of the type %s is told and not thrown',
  (resourceType) => {
    const resource = JSON.parse(`{"resourceType":"${resourceType}"}`) as object;
    const payload = { resourceType: 'Bundle', type: 'searchset', entry: [{ resource }] };
    const { valid, issues } = interactions.searchForFreeSlots.response(payload);
    expect([valid, issues.find(({ code }) => code === 'resource.unknownType')?.rule]).toEqual([
      false,
      undefined,
    ]);
  },
);

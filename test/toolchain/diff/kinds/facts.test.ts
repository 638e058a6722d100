import type {
  CapabilityStatement,
  CodeSystem,
  FhirResource,
  OperationDefinition,
  ValueSet,
} from 'fhir/r3.js';
import { expect, it } from 'vitest';
import { CANONICAL, codes, codeSystem, compare, valueSet } from '../fixtures.js';

/* Facts that share a kind of change with another fact, or that a rule for all others covers. */

type Parameter = NonNullable<OperationDefinition['parameter']>[number];

const operation = (own: Partial<OperationDefinition> = {}): OperationDefinition => ({
  resourceType: 'OperationDefinition',
  id: 'op',
  url: `${CANONICAL}/OperationDefinition/op`,
  name: 'op',
  status: 'active',
  kind: 'operation',
  code: 'op',
  system: false,
  type: false,
  instance: false,
  ...own,
});
const input = (own: Partial<Parameter>) =>
  operation({ parameter: [{ name: 'a', use: 'in', min: 0, max: '1', type: 'string', ...own }] });
const statement = (own: Partial<CapabilityStatement>): CapabilityStatement => ({
  resourceType: 'CapabilityStatement',
  status: 'active',
  date: '2020',
  kind: 'capability',
  fhirVersion: '3.0.1',
  acceptUnknown: 'no',
  format: ['json'],
  ...own,
});
const served = (own: object) =>
  statement({ rest: [{ mode: 'server', resource: [{ type: 'Slot', ...own }] }] as never });
const excluding = (exclude: NonNullable<NonNullable<ValueSet['compose']>['exclude']>) =>
  valueSet('v', { include: [{ system: 'http://s' }], exclude });
const filter = (...values: string[]) => ({
  system: 'http://s',
  filter: values.map((value) => ({ property: 'concept', op: 'is-a' as const, value })),
});
const system = (own: Partial<CodeSystem>) => codeSystem('c', codes(['a', 'A']), own);

const opposite: Readonly<Record<string, string>> = {
  widened: 'narrowed',
  narrowed: 'widened',
  changed: 'changed',
};
const turned = (kind: string) =>
  kind.replace(/\.(added|removed)$/, (_, end: string) => (end === 'added' ? '.removed' : '.added'));

it.each<[fact: string, before: FhirResource, after: FhirResource, kind: string, effect: string]>([
  [
    'an include in reverse',
    served({}),
    served({ searchRevInclude: ['A:b'] }),
    'capability.include.added',
    'widened',
  ],
  [
    'a format of patches',
    statement({}),
    statement({ patchFormat: ['a'] }),
    'capability.format.added',
    'widened',
  ],
  ['its kind', statement({}), statement({ kind: 'instance' }), 'capability.setting', 'changed'],
  [
    'its version of FHIR',
    statement({}),
    statement({ fhirVersion: '3.0.2' }),
    'capability.setting',
    'changed',
  ],
  ['versioning', served({}), served({ versioning: 'versioned' }), 'capability.setting', 'changed'],
  ['conditional creation', served({}), served({ conditionalCreate: true }), 'capability.setting', 'changed'],
  ['the level of the system', operation(), operation({ system: true }), 'operation.level', 'widened'],
  ['the level of a type', operation(), operation({ type: true }), 'operation.level', 'widened'],
  ['the level of an instance', operation(), operation({ instance: true }), 'operation.level', 'widened'],
  ['the kind of an operation', operation(), operation({ kind: 'query' }), 'operation.setting', 'changed'],
  ['idempotence', operation(), operation({ idempotent: true }), 'operation.setting', 'changed'],
  [
    'the search type of a parameter',
    input({ searchType: 'string' }),
    input({ searchType: 'token' }),
    'operation.parameter.type',
    'changed',
  ],
  [
    'the strength of a parameter’s binding',
    input({ binding: { strength: 'required', valueSetUri: 'http://a' } }),
    input({ binding: { strength: 'extensible', valueSetUri: 'http://a' } }),
    'operation.parameter.binding',
    'changed',
  ],
  [
    'a filter more of what is excluded',
    excluding([filter('x')]),
    excluding([filter('x', 'y')]),
    'valueset.exclude.filter',
    'widened',
  ],
  ['a hierarchy', system({}), system({ hierarchyMeaning: 'is-a' }), 'codesystem.hierarchy', 'changed'],
  [
    'letter case',
    system({ caseSensitive: false }),
    system({ caseSensitive: true }),
    'codesystem.caseSensitive',
    'narrowed',
  ],
])('%s: its change is told with its effect, and so is its opposite', (_, before, after, kind, effect) => {
  const told = (from: FhirResource, to: FhirResource) =>
    compare([from], [to]).changes.map((change) => [change.kind, change.impact.effect]);
  expect(told(before, after)).toEqual([[kind, effect]]);
  expect(told(after, before)).toEqual([[turned(kind), opposite[effect]]]);
});

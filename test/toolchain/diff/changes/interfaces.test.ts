import { describe } from 'vitest';
import type { CapabilityStatement, OperationDefinition } from 'fhir/r3.js';
import { CANONICAL, findsEach } from '../fixtures.js';

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

describe('one change of operations and servers', () => {
  findsEach([
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
  ]);
});

import type { CodeSystem, OperationDefinition, ValueSet } from 'fhir/r3.js';
import { expect, it } from 'vitest';
import { operationModel } from '../../../src/toolchain/model/operation.js';
import { codeSystemModel, valueSetModel } from '../../../src/toolchain/model/terminology.js';

const colours: CodeSystem = {
  resourceType: 'CodeSystem',
  id: 'someone-elses-id',
  url: 'http://example.org/CodeSystem/my-colours-1',
  name: 'Colours',
  status: 'draft',
  content: 'complete',
  concept: [
    {
      code: 'red',
      display: 'Red',
      definition: 'As blood',
      property: [{ code: 'warm', valueBoolean: true }],
      concept: [{ code: 'pink' }],
    },
  ],
};

const source = { file: 'fsh/x.fsh', line: 1, column: 1 };

it('makes a code system of a CodeSystem, named by its canonical', () => {
  expect(codeSystemModel(colours, source)).toEqual({
    url: 'http://example.org/CodeSystem/my-colours-1',
    id: 'someone-elses-id',
    name: 'Colours',
    typeName: 'MyColours1',
    status: 'draft',
    caseSensitive: true,
    content: 'complete',
    source,
    concepts: [
      {
        code: 'red',
        display: 'Red',
        definition: 'As blood',
        properties: [{ code: 'warm', value: true }],
        children: [{ code: 'pink', properties: [], children: [] }],
      },
    ],
  });
});

it('makes a value set of a ValueSet, with its parts and its expansion', () => {
  const valueSet: ValueSet = {
    resourceType: 'ValueSet',
    id: 'warm',
    url: 'http://example.org/ValueSet/warm',
    version: '1.0',
    status: 'active',
    extensible: true,
    compose: {
      include: [{ system: colours.url!, filter: [{ property: 'warm', op: '=', value: 'true' }] }],
      exclude: [{ system: colours.url!, concept: [{ code: 'pink', display: 'Pink' }] }],
    },
  };
  const lookups = { valueSet: () => valueSet, codeSystem: () => colours };
  expect(valueSetModel(valueSet, lookups)).toEqual({
    url: 'http://example.org/ValueSet/warm',
    id: 'warm',
    name: 'warm',
    typeName: 'Warm',
    version: '1.0',
    status: 'active',
    extensible: true,
    includes: [
      {
        system: colours.url,
        concepts: [],
        filters: [{ property: 'warm', op: '=', value: 'true' }],
        valueSets: [],
      },
    ],
    excludes: [
      { system: colours.url, concepts: [{ code: 'pink', display: 'Pink' }], filters: [], valueSets: [] },
    ],
    expansion: {
      complete: true,
      codes: [{ system: colours.url, code: 'red', display: 'Red' }],
      missing: [],
      openSystems: [],
    },
  });
});

it('refuses a definition without a canonical', () => {
  expect(() =>
    codeSystemModel({ resourceType: 'CodeSystem', id: 'x', status: 'draft', content: 'complete' }),
  ).toThrow('CodeSystem x has no url');
});

it('makes an operation of an OperationDefinition, parts of parameters included', () => {
  const operation: OperationDefinition = {
    resourceType: 'OperationDefinition',
    url: 'http://example.org/OperationDefinition/do-it',
    name: 'DoIt',
    status: 'draft',
    kind: 'operation',
    code: 'do-it',
    resource: ['Patient'],
    system: false,
    type: true,
    instance: false,
    parameter: [
      {
        name: 'in1',
        use: 'in',
        min: 0,
        max: '*',
        part: [{ name: 'p', use: 'in', min: 1, max: '1', type: 'date' }],
      },
      {
        name: 'out1',
        use: 'out',
        min: 1,
        max: '1',
        type: 'Bundle',
        profile: { reference: 'http://example.org/StructureDefinition/b' },
        documentation: 'What comes back',
      },
    ],
  };
  expect(operationModel(operation)).toEqual({
    url: operation.url,
    id: 'do-it',
    name: 'DoIt',
    code: 'do-it',
    resources: ['Patient'],
    system: false,
    type: true,
    instance: false,
    parameters: [
      {
        name: 'in1',
        use: 'in',
        min: 0,
        max: '*',
        parts: [{ name: 'p', use: 'in', min: 1, max: 1, type: 'date', parts: [] }],
      },
      {
        name: 'out1',
        use: 'out',
        min: 1,
        max: 1,
        type: 'Bundle',
        profile: 'http://example.org/StructureDefinition/b',
        documentation: 'What comes back',
        parts: [],
      },
    ],
  });
});

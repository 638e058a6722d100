import type { CapabilityStatement, CapabilityStatementRest, OperationDefinition } from 'fhir/r3.js';
import { describe, expect, it } from 'vitest';
import { DiagnosticsError } from '../../../../src/toolchain/text/diagnostics.js';
import { deriveCapability, type Replies } from '../../../../src/toolchain/generate/capability/derive.js';
import { operationModel } from '../../../../src/toolchain/model/operation.js';
import type { ElementModel, ProfileModel, ProjectModel } from '../../../../src/toolchain/model/types.js';

const BASE = 'http://example.org/StructureDefinition/';

function element(path: string, rest: Partial<ElementModel> = {}): ElementModel {
  return {
    id: path,
    path,
    name: path.slice(path.lastIndexOf('.') + 1),
    min: 0,
    max: 1,
    base: { path, min: 0, max: 1 },
    isArray: false,
    types: [],
    constraints: [],
    mustSupport: false,
    isModifier: false,
    isSummary: false,
    alias: [],
    slices: [],
    children: [],
    stated: false,
    ...rest,
  };
}

function profile(id: string, type: string, children: ElementModel[] = []): ProfileModel {
  return {
    url: BASE + id,
    id,
    name: id,
    typeName: id,
    kind: type === 'Extension' ? 'complex-type' : 'resource',
    type,
    abstract: false,
    root: element(type, { children }),
  };
}

const reference = (path: string, ...targets: string[]) =>
  element(path, { types: [{ code: 'Reference', profiles: [], targetProfiles: targets, aggregation: [] }] });
const bundle = (id: string, code: string) =>
  profile(id, 'Bundle', [element('Bundle.type', { fixed: { type: 'code', value: code } })]);

function operation(code: string, profiles: string[]): OperationDefinition {
  return {
    resourceType: 'OperationDefinition',
    url: `http://example.org/OperationDefinition/${code}`,
    name: code,
    status: 'active',
    kind: 'operation',
    code,
    system: true,
    type: false,
    instance: false,
    parameter: profiles.map((url) => ({
      name: 'p',
      use: 'out',
      min: 0,
      max: '1',
      profile: { reference: url },
    })),
  };
}

const project: ProjectModel = {
  id: 'p',
  canonical: 'http://example.org',
  version: '1',
  fhirVersion: '3.0.1',
  title: 'P',
  profiles: [
    profile('slot', 'Slot', [reference('Slot.schedule', `${BASE}schedule`)]),
    profile('schedule', 'Schedule'),
    profile('patient-b', 'Patient'),
    profile('patient-a', 'Patient'),
    profile('flag', 'Flag'),
    profile('list', 'List'),
    profile('some-extension', 'Extension'),
    profile('organization', 'Organization'),
    bundle('search', 'searchset'),
    bundle('record', 'collection'),
  ],
  types: {
    Location: profile('Location', 'Location', [
      reference('Location.managingOrganization', 'http://hl7.org/fhir/StructureDefinition/Organization'),
    ]),
  },
  coreProfiles: [],
  valueSets: [],
  codeSystems: [],
  operations: [
    operationModel(
      operation('find', [`${BASE}search`, 'http://hl7.org/fhir/StructureDefinition/cholesterol']),
    ),
    operationModel(operation('get', [`${BASE}record|1.0`])),
  ],
  stubs: [],
};

function statement(rest: Partial<CapabilityStatementRest>): CapabilityStatement {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: '2020',
    kind: 'capability',
    fhirVersion: '3.0.1',
    acceptUnknown: 'no',
    format: ['json'],
    rest: [{ mode: 'server', ...rest }],
  };
}

function derived(rest: Partial<CapabilityStatementRest>, replies?: Replies): string[] {
  const { profile: profiles } = deriveCapability(statement(rest), project, replies);
  return profiles!.map((p) => p.reference!.replace(BASE, ''));
}

const uses = (code: string, suffix = '') => ({
  name: code,
  definition: { reference: `http://example.org/OperationDefinition/${code}${suffix}` },
});

describe('the profiles of a server', () => {
  it('are those of the types that it serves, in code-unit order', () => {
    expect(derived({ resource: [{ type: 'Patient', interaction: [] }] })).toEqual(['patient-a', 'patient-b']);
    expect(derived({})).toEqual([]);
  });

  it.each([
    ['Slot:schedule', ['schedule', 'slot']], // from the profile's targets
    ['Location:managing-organization', ['organization']], // from the core type, where there is no profile
    ['Schedule:actor:Patient', ['patient-a', 'patient-b', 'schedule']], // as it says
  ])('and those that the include %s leads from and to', (include, expected) => {
    expect(derived({ resource: [{ type: 'Encounter', interaction: [], searchInclude: [include] }] })).toEqual(
      expected,
    );
  });

  it('and those of its operations’ parameters, whatever version is named, but no envelope of a search', () => {
    expect(derived({ operation: [uses('get', '/_history/1.12'), uses('find')] })).toEqual(['record']);
  });

  it('and those that replies carry', () => {
    const replies = { '*': ['Flag'], get: ['List', 'Encounter'] };
    expect(derived({ operation: [uses('get')] }, replies)).toEqual(['flag', 'list', 'record']);
  });

  it('leaves the given statement as it was', () => {
    const given = statement({ resource: [{ type: 'Patient', interaction: [] }] });
    const before = structuredClone(given);
    deriveCapability(given, project);
    expect(given).toEqual(before);
  });
});

it('says everything that is wrong at once, with its place', () => {
  const wrong = statement({
    resource: [{ type: 'Slot', interaction: [], searchInclude: ['Slot', 'Slot:nothing'] }],
    operation: [
      uses('gett'),
      { name: 'x', definition: { reference: 'http://example.com/OperationDefinition/x' } },
    ],
  });
  wrong.profile = [{ reference: 'http://example.org/by-hand' }];
  const source = { file: 'fsh/c.fsh', line: 3, column: 1 };
  let thrown: unknown;
  try {
    deriveCapability(wrong, project, { other: ['List'], x: ['Lits', 'Patient'] }, source);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(DiagnosticsError);
  const { diagnostics } = thrown as DiagnosticsError;
  expect(diagnostics.map((d) => d.code)).toEqual([
    'capability.profile-list',
    'capability.include',
    'capability.include',
    'capability.operation',
    'capability.replies',
    'capability.replies',
  ]);
  expect(diagnostics[3]).toMatchObject({
    ...source,
    hint: 'did you mean http://example.org/OperationDefinition/get?',
  });
  expect(diagnostics[4]!.message).toContain('other');
  expect(diagnostics[5]!.hint).toBe('did you mean List?');
});

it('finds a resource type that is misspelt', () => {
  expect(() => derived({}, { '*': ['Pateint'] })).toThrow('did you mean Patient?');
});

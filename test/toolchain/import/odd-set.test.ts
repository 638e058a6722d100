import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importDefinitions, type ImportResult } from '../../../src/toolchain/import/import.js';
import { readImportSource } from '../../../src/toolchain/import/source.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';

const BASE = 'http://odd.example/fhir';
const CORE = 'http://hl7.org/fhir/StructureDefinition';

type Json = Record<string, unknown>;

function structure(id: string, type: string, element: Json[], more: Json = {}): Json {
  return {
    resourceType: 'StructureDefinition',
    id,
    url: `${BASE}/StructureDefinition/${id}`,
    name: id,
    status: 'draft',
    fhirVersion: '3.0.1',
    kind: 'resource',
    abstract: false,
    type,
    baseDefinition: `${CORE}/${type}`,
    derivation: 'constraint',
    differential: { element: [{ path: type }, ...element] },
    ...more,
  };
}

function extension(id: string, contextType: string, context: string[], element: Json[]): Json {
  const url = { path: 'Extension.url', fixedUri: `${BASE}/StructureDefinition/${id}` };
  return structure(id, 'Extension', [...element, url], { kind: 'complex-type', contextType, context });
}

const TEXT = [{ path: 'Extension.value[x]', type: [{ code: 'string' }] }];
const SHARED = `${BASE}/ValueSet/shared`;

/** A package whose files are as odd as those that people publish. */
const FILES: Record<string, Json> = {
  'package/package.json': {
    name: 'odd.example',
    version: '1.2.0',
    fhirVersions: ['3.0.2'],
    canonical: 'http://elsewhere.example',
  },
  'package/.index.json': { 'index-version': 1, files: [] },
  'package/core-id.json': structure('Patient', 'Patient', [{ path: 'Patient.birthDate', min: 1 }]),
  'package/both-patients.json': structure('both', 'Encounter', [
    {
      path: 'Encounter.subject',
      type: [{ code: 'Reference', targetProfile: `${BASE}/StructureDefinition/Patient` }],
    },
    {
      path: 'Encounter.participant.individual',
      type: [
        { code: 'Reference', targetProfile: `${CORE}/Practitioner` },
        { code: 'Reference', targetProfile: `${CORE}/RelatedPerson` },
      ],
    },
  ]),
  'package/sub/unsliced.json': structure('unsliced', 'Observation', [
    { path: 'Observation.category', sliceName: 'lab', min: 1, max: '1' },
    { path: 'Observation.category.coding.code', fixedCode: 'laboratory' },
    { path: 'Observation.valueQuantity', min: 1 },
    { path: 'Observation.valueQuantity.unit', min: 1 },
    { path: 'Observation.component.referenceRange.low', min: 1 },
  ]),
  'package/sub/items.json': structure('items', 'Questionnaire', [
    { path: 'Questionnaire.item.item.text', min: 1 },
  ]),
  'package/context-1.json': extension('on-types', 'datatype', ['Coding', 'CodeableConcept.text'], TEXT),
  'package/context-2.json': extension('on-anything', 'resource', ['*'], TEXT),
  'package/context-3.json': extension('on-wrong-kind', 'resource', ['Coding'], TEXT),
  'package/context-4.json': extension(
    'on-extension',
    'extension',
    [`${BASE}/StructureDefinition/open`],
    TEXT,
  ),
  'package/open.json': extension(
    'open',
    'resource',
    ['Patient', 'Patient.contact'],
    [
      { path: 'Extension.extension', sliceName: 'a', min: 1, max: '1' },
      { path: 'Extension.extension.url', fixedUri: 'a' },
      { path: 'Extension.extension.valueString', min: 1 },
    ],
  ),
  'package/valueset.json': {
    resourceType: 'ValueSet',
    id: 'shared',
    url: SHARED,
    name: 'Shared',
    status: 'active',
    compose: { include: [{ system: SHARED }] },
  },
  'package/codesystem.json': {
    resourceType: 'CodeSystem',
    id: 'shared',
    url: SHARED,
    name: 'Shared',
    status: 'active',
    content: 'complete',
    concept: [
      { code: 'a b', display: 'A "quoted" word\nand a line', concept: [{ code: '#x', definition: 'alone' }] },
      { code: 'back\\slash' },
    ],
  },
  'package/naming.json': {
    resourceType: 'NamingSystem',
    name: 'No canonical',
    status: 'active',
    kind: 'identifier',
    date: '2016',
    uniqueId: [{ type: 'uri', value: 'http://x.example/id', period: { start: '2016' } }],
  },
  'package/search.json': {
    resourceType: 'SearchParameter',
    id: 'search',
    url: `${BASE}/SearchParameter/search`,
    name: 'search',
    status: 'draft',
    code: 'search',
    base: ['Patient'],
    type: 'token',
    description: 'A search.',
  },
  'package/questionnaire.json': {
    resourceType: 'Questionnaire',
    id: 'containing',
    url: `${BASE}/Questionnaire/containing`,
    status: 'draft',
    contained: [{ resourceType: 'ValueSet', id: 'inner', status: 'draft' }],
    item: [
      {
        linkId: '1',
        type: 'choice',
        options: { reference: '#inner' },
        item: [{ linkId: '1.1', type: 'string' }],
      },
    ],
  },
  'package/model.json': structure('Model', 'Model', [], {
    kind: 'logical',
    baseDefinition: `${CORE}/Element`,
    derivation: 'specialization',
    differential: {
      element: [
        { path: 'Model', short: 'A model', definition: 'A model', min: 0, max: '*' },
        {
          path: 'Model.part',
          short: 'Part',
          definition: 'A part',
          min: 0,
          max: '*',
          type: [{ code: 'BackboneElement' }],
        },
        {
          path: 'Model.part.code',
          short: 'Code',
          definition: 'A code',
          min: 1,
          max: '1',
          type: [{ code: 'CodeableConcept' }],
          binding: { strength: 'preferred', valueSetReference: { reference: SHARED } },
        },
      ],
    },
  }),
  'package/bundle.json': {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      {
        resource: {
          resourceType: 'ValueSet',
          id: 'bundled',
          url: `${BASE}/ValueSet/bundled`,
          name: 'Bundled',
          status: 'draft',
          compose: { include: [{ system: 'http://loinc.org' }] },
        },
      },
    ],
  },
  'package/r4.json': structure('r4', 'Patient', [], { fhirVersion: '4.0.1' }),
  'package/other.json': { a: 1 },
  'package/example/same.json': { resourceType: 'Patient', id: 'one', birthDate: '1980' },
  'package/sub/examples/same.json': { resourceType: 'Patient', id: 'two', birthDate: '1980' },
};

describe('a set of odd definitions', () => {
  let folder: string;
  let result: ImportResult;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'odd-'));
    for (const [path, json] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      const bom = path.includes('core-id') || path.endsWith('package.json') ? '\uFEFF' : '';
      writeFileSync(join(folder, path), bom + JSON.stringify(json));
    }
    const definitions = coreDefinitions();
    result = importDefinitions(readImportSource(folder, 'odd', definitions), 'odd', definitions);
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('carries all facts, and says what is no STU3 and what was published wrongly', () => {
    expect(result.diagnostics.map(({ severity, code, file }) => `${severity} ${code} ${file}`)).toEqual([
      'warning published.no-resource package/other.json',
    ]);
    expect(result.notCarried.map(({ problem }) => problem)).toEqual([
      'package/r4.json: r4: it is of FHIR 4.0.1, not of STU3',
      expect.stringContaining('Observation.category has the slice lab and no slicing'),
    ]);
    expect([result.equal, result.compared]).toEqual([16, 16]);
  });

  it('takes the canonical from the definitions, and the rest from the manifest', () => {
    expect(result.config).toMatchObject({ id: 'odd.example', canonical: BASE, version: '1.2.0' });
  });

  it('keeps both of two examples with one file name', () => {
    const examples = [...result.files.keys()].filter((path) => path.startsWith('input/examples/'));
    expect(examples).toEqual(['input/examples/same.json', 'input/examples/same-2.json']);
  });

  it('tells a profile named as a core type from that type', () => {
    const text = (name: string) => String(result.files.get(`fsh/profiles/${name}.fsh`));
    expect(text('Patient')).toContain(`Parent: ${CORE}/Patient`);
    expect(text('both')).toContain('* subject only Reference(PatientProfile)');
  });

  it('writes a logical model as one', () => {
    expect(String(result.files.get('fsh/models/Model.fsh'))).toContain(
      '* part.code 1..1 CodeableConcept "Code" "A code"',
    );
  });
});

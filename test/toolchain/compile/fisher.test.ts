import { beforeAll, expect, it } from 'vitest';
import { MemoryFisher } from '../../../src/toolchain/compile/fisher.js';
import { stockDefinitions } from '../../../src/toolchain/compile/stock.js';
import { stubDefinitions, type Stub } from '../../../src/toolchain/compile/inputs/stubs.js';
import { DefinitionStore } from '../../../src/toolchain/releases/stu3/definitions/store.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';

interface Fisher {
  fishForFHIR(item: string, ...types: string[]): unknown;
  fishForMetadata(item: string, ...types: string[]): object | undefined;
  fishForMetadatas(item: string, ...types: string[]): object[];
}

const STUBS: Stub[] = [
  { url: 'http://example.org/fhir/StructureDefinition/Patient', type: 'Patient', referredBy: [] },
];
const TYPES = ['Resource', 'Type', 'Profile', 'Extension', 'Logical', 'ValueSet', 'CodeSystem', 'Instance'];
const COMBINATIONS = [
  [],
  ...TYPES.map((type) => [type]),
  ['Resource', 'Type'],
  ['Profile', 'Extension'],
  ['Resource', 'Logical', 'Type', 'Profile', 'Extension'],
  ['ValueSet', 'CodeSystem'],
  ['CodeSystem', 'ValueSet', 'Resource'],
];

let memory: Fisher;
let stock: Fisher;

beforeAll(async () => {
  const definitions = coreDefinitions();
  const store = DefinitionStore.join(
    definitions.authoring,
    DefinitionStore.of(stubDefinitions(STUBS, definitions)),
  );
  memory = new MemoryFisher(store);
  stock = (await stockDefinitions(definitions, STUBS)) as unknown as Fisher;
});

/**
 * Names that mean one thing, several, and nothing; with versions, and with what a database must not take for more than text. (`*` stands for
 * all to SUSHI's loader. Nothing in FSH asks for that.)
 */
function keys(): string[] {
  const { entries } = coreDefinitions().authoring;
  const some = entries.filter((_entry, i) => i % 40 === 0);
  return [
    ...new Set(some.flatMap(({ id, name, url }) => [id, name, url]).filter((key) => key !== undefined)),
    'Patient',
    'patient',
    'Observation',
    'StructureDefinition',
    'ElementDefinition',
    'string',
    'Extension',
    'SimpleQuantity',
    'Age',
    'http://hl7.org/fhir/StructureDefinition/Patient',
    'http://hl7.org/fhir/StructureDefinition/Patient|3.0.2',
    'http://hl7.org/fhir/StructureDefinition/Patient|3.0.1',
    'http://hl7.org/fhir/ValueSet/observation-status',
    'observation-status',
    'http://example.org/fhir/StructureDefinition/Patient',
    'nothing',
    '',
    '|',
    "it's",
    '%',
  ];
}

it("answers as SUSHI's own loader does, for every combination of types", () => {
  for (const key of keys()) {
    for (const types of COMBINATIONS) {
      const asked = `${key} of ${types.join()}`;
      expect(urlOf(memory.fishForFHIR(key, ...types)), asked).toEqual(
        urlOf(stock.fishForFHIR(key, ...types)),
      );
      expect(known(memory.fishForMetadata(key, ...types)), asked).toEqual(
        known(stock.fishForMetadata(key, ...types)),
      );
      expect(memory.fishForMetadatas(key, ...types).map(known), asked).toEqual(
        stock.fishForMetadatas(key, ...types).map(known),
      );
    }
  }
});

it('hands out the same JSON, and does not let it be changed', () => {
  for (const key of ['Patient', 'Extension', 'ElementDefinition', 'observation-status', STUBS[0]!.url]) {
    const json = memory.fishForFHIR(key) as { id: string };
    expect(json).toEqual(stock.fishForFHIR(key));
    expect(memory.fishForFHIR(key)).toBe(json);
    expect(() => (json.id = 'other')).toThrow(TypeError);
  }
});

function urlOf(resource: unknown): unknown {
  const { resourceType, id, url } = (resource ?? {}) as Record<string, unknown>;
  return { resourceType, id, url };
}

/** Properties that record where a definition was loaded from belong to the loader. */
function known(metadata: object | undefined): object | undefined {
  if (!metadata) return undefined;
  const { resourcePath: _path, ...rest } = metadata as Record<string, unknown>;
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
}

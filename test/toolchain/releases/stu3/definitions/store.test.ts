import { describe, expect, it } from 'vitest';
import { DefinitionStore } from '../../../../../src/toolchain/releases/stu3/definitions/store.js';
import { coreDefinitions } from './core.js';

const resources = [
  {
    resourceType: 'StructureDefinition',
    id: 'A',
    url: 'http://x/A',
    kind: 'resource',
    type: 'A',
    abstract: false,
    note: 'é€',
  },
  { resourceType: 'ValueSet', id: 'B', url: 'http://x/B', name: 'B' },
];

describe('a definition store', () => {
  it('gives back what was written, and the metadata without parsing', () => {
    const store = DefinitionStore.parse(DefinitionStore.serialize(resources))!;
    expect(store.entries.map((e) => [e.resourceType, e.id, e.kind])).toEqual([
      ['StructureDefinition', 'A', 'resource'],
      ['ValueSet', 'B', undefined],
    ]);
    expect(store.entries.map((e) => store.resource(e))).toEqual(resources);
  });

  it('rejects data that is cut short or something else', () => {
    expect(DefinitionStore.parse(DefinitionStore.serialize(resources).subarray(0, -3))).toBeUndefined();
    expect(DefinitionStore.parse(Buffer.from('no index here'))).toBeUndefined();
    expect(DefinitionStore.parse(Buffer.from('[]\n'))).toBeUndefined();
  });

  it('joins stores in order', () => {
    const joined = DefinitionStore.join(
      DefinitionStore.of(resources.slice(1)),
      DefinitionStore.of(resources.slice(0, 1)),
    );
    expect(joined.entries.map((e) => joined.resource(e))).toEqual([resources[1], resources[0]]);
  });
});

describe('the core definitions', () => {
  it('are found by canonical, with a version too, and by type', () => {
    const definitions = coreDefinitions();
    expect(definitions.structureDefinition('Slot')?.type).toBe('Slot');
    expect(definitions.structureDefinition('http://hl7.org/fhir/StructureDefinition/Slot|3.0.2')?.type).toBe(
      'Slot',
    );
    expect(definitions.valueSet('http://hl7.org/fhir/ValueSet/slotstatus')?.name).toBe('SlotStatus');
    expect(definitions.codeSystem('http://hl7.org/fhir/slotstatus')?.concept).toHaveLength(5);
    expect(definitions.structureDefinition('NoSuchType')).toBeUndefined();
  });

  it('have the 119 resource types and the data types of STU3', () => {
    const definitions = coreDefinitions();
    const kinds = definitions.coreTypes.map((type) => definitions.structureDefinition(type)!);
    expect(kinds.filter((sd) => sd.kind === 'resource' && !sd.abstract)).toHaveLength(117);
    expect(kinds.filter((sd) => sd.kind === 'primitive-type')).toHaveLength(18);
  });
});

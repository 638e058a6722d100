import { describe, expect, it } from 'vitest';
import { FhirDeclarations } from '../../../../src/toolchain/generate/types/fhir-declarations.js';
import { coreDefinitions } from '../../releases/stu3/definitions/core.js';

describe('the declarations of fhir/r3', () => {
  const declarations = FhirDeclarations.load();

  it.each([
    ['Slot', 'schedule', { name: 'schedule', optional: false, item: 'Reference' }],
    ['Slot', 'extension', { name: 'extension', optional: true, item: 'Extension' }],
    ['Bundle', 'entry', { name: 'entry', optional: true, item: 'BundleEntry' }],
    ['BundleEntry', 'resource', { name: 'resource', optional: true, item: 'Resource' }],
    ['DeviceRequest', 'definition', { name: 'definition', optional: true, item: 'Reference' }],
    ['HumanName', '_given', { name: '_given', optional: true, item: 'Element' }],
  ])('%s.%s', (type, property, expected) => {
    expect(declarations.property(type, property)).toEqual(expected);
  });

  it('know every data type and resource of STU3', () => {
    const definitions = coreDefinitions();
    const types = definitions.coreTypes.filter((type) =>
      ['complex-type', 'resource'].includes(definitions.structureDefinition(type)!.kind),
    );
    expect(types.length).toBeGreaterThan(140);
    expect(types.filter((type) => !declarations.has(type) && type !== 'MetadataResource')).toEqual([]);
  });

  it('give unions of literals as strings, and nothing for what is not there', () => {
    const own = FhirDeclarations.parse(`export interface A { a?: ('x' | 'y') | undefined; b: ("p")[] }`);
    expect(own.property('A', 'a')).toEqual({ name: 'a', optional: true, item: 'string' });
    expect(own.property('A', 'b')?.item).toBe('string');
    expect(own.property('A', 'c')).toBeUndefined();
    expect(own.property('B', 'a')).toBeUndefined();
  });
});

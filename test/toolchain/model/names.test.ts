import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { definitionTypeName, isOpaque } from '../../../src/toolchain/model/names.js';
import { tellApart } from '../../../src/toolchain/model/unique-names.js';

const GENERATED = join(import.meta.dirname, '../../../generated');

describe('the TypeScript name of a definition', () => {
  it('is none that the package exports or has a file for', () => {
    const text = ['../src/runtime/v1/results.ts', 'types/index.ts']
      .map((file) => readFileSync(join(GENERATED, file), 'utf8'))
      .join('\n');
    const lists = [...text.matchAll(/export (?:type )?\{([^}]*)\}/g)].map((match) => match[1]!);
    const names = lists.flatMap((list) => list.match(/\b[A-Z][A-Za-z]*[a-z]\b/g) ?? []);
    expect(names).toContain('Issue');
    expect(names).toContain('CodingOf');
    for (const name of names) expect(definitionTypeName(name, undefined, 'Profile')).toBe(`${name}Profile`);
    expect(definitionTypeName('Issue', undefined, 'ValueSet')).toBe('IssueValueSet');
    for (const file of ['index', 'definitions', 'valuesets', 'support', 'choices'])
      expect(definitionTypeName(file, undefined, 'Profile')).toMatch(/Profile$/);
  });

  it('can be that of a constant', () => {
    for (const word of ['class', 'default', 'delete', 'new', 'in', 'await'])
      expect(definitionTypeName(word, undefined, 'Profile')).toMatch(/Profile$/);
    expect(definitionTypeName('clinic-slot-1', undefined, 'Profile')).toBe('ClinicSlot1');
  });

  it('is made from the name where the canonical ends in an OID or a UUID', () => {
    const oids = [
      '2.16.840.1.113883.2.4.3.11.60.40.2.0.1.1--20171231000000',
      'urn:oid:2.16.840.1.113883.6.96',
      '2.16.840.1',
      '64c67f7e-5a34-4b5e-8f0e-111111111111',
    ];
    for (const oid of oids) {
      expect(isOpaque(oid)).toBe(true);
      expect(definitionTypeName(oid, 'GenderCodes', 'ValueSet')).toBe('GenderCodes');
    }
    for (const id of ['slot-1', 'v2-0001', 'GPC-1.2', 'a1']) expect(isOpaque(id)).toBe(false);
  });

  it('is told apart from others of the same name by the end of the OID', () => {
    const named = (url: string) => ({ url, id: url, typeName: 'Gender' });
    const models = ['urn:oid:1.2.3--2018', 'urn:oid:1.2.3--2017', 'urn:oid:1.2.4--2018'].map(named);
    tellApart(models);
    expect(models.map(({ typeName }) => typeName)).toEqual(['Gender_2018', 'Gender', 'Gender_4_2018']);
  });
});

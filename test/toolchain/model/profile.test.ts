import { describe, expect, it } from 'vitest';
import type { StructureDefinition } from 'fhir/r3.js';
import { typeNameOf } from '../../../src/toolchain/model/names.js';
import { profileModel } from '../../../src/toolchain/model/profile.js';
import type { ElementModel } from '../../../src/toolchain/model/types.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';

function find(root: ElementModel, id: string): ElementModel {
  const all = (e: ElementModel): ElementModel[] => [e, ...e.children.flatMap(all), ...e.slices.flatMap(all)];
  const found = all(root).find((e) => e.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

const patient = profileModel(coreDefinitions().structureDefinition('Patient')!);

describe('the model of a profile', () => {
  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(patient))).toEqual(patient);
  });

  it('has the elements as a tree, with types, targets, bindings and constraints', () => {
    expect(patient.root.children.map((e) => e.name).slice(8, 12)).toEqual([
      'identifier',
      'active',
      'name',
      'telecom',
    ]);
    expect(find(patient.root, 'Patient.generalPractitioner').types).toMatchObject([
      {
        code: 'Reference',
        targetProfiles: [
          'http://hl7.org/fhir/StructureDefinition/Organization',
          'http://hl7.org/fhir/StructureDefinition/Practitioner',
        ],
      },
    ]);
    expect(find(patient.root, 'Patient.gender').binding).toMatchObject({
      strength: 'required',
      valueSet: 'http://hl7.org/fhir/ValueSet/administrative-gender',
    });
    expect(find(patient.root, 'Patient.contact').constraints.map((c) => c.key)).toContain('pat-1');
    expect(find(patient.root, 'Patient.deceased[x]').types.map((t) => t.code)).toEqual([
      'boolean',
      'dateTime',
    ]);
  });

  it('knows what JSON holds in an array', () => {
    expect(find(patient.root, 'Patient.name').isArray).toBe(true);
    expect(find(patient.root, 'Patient.birthDate').isArray).toBe(false);
  });

  it('says which elements a differential states: by id, so that a slice is not taken for what it slices', () => {
    const sd = {
      resourceType: 'StructureDefinition',
      url: 'http://x/p',
      name: 'p',
      kind: 'resource',
      abstract: false,
      type: 'Slot',
      status: 'draft',
      snapshot: {
        element: [
          { id: 'Slot', path: 'Slot', min: 0, max: '*' },
          {
            id: 'Slot.identifier',
            path: 'Slot.identifier',
            min: 0,
            max: '*',
            slicing: { rules: 'open', discriminator: [{ type: 'value', path: 'system' }] },
          },
          { id: 'Slot.identifier:a', path: 'Slot.identifier', sliceName: 'a', min: 0, max: '1' },
          {
            id: 'Slot.identifier:a.system',
            path: 'Slot.identifier.system',
            min: 1,
            max: '1',
            fixedUri: 'http://s',
          },
          { id: 'Slot.identifier:b', path: 'Slot.identifier', sliceName: 'b', min: 0, max: '1' },
          { id: 'Slot.identifier:b.system', path: 'Slot.identifier.system', min: 0, max: '1' },
        ],
      },
      differential: {
        element: [{ id: 'Slot.identifier:a.system', path: 'Slot.identifier.system', fixedUri: 'http://s' }],
      },
    } as unknown as StructureDefinition;
    const { root } = profileModel(sd, {
      definition: { file: 'a.fsh', line: 1, column: 1 },
      elements: { 'Slot.identifier:a.system': { file: 'a.fsh', line: 7, column: 3 } },
    });
    expect(find(root, 'Slot.identifier').slices.map((s) => s.sliceName)).toEqual(['a', 'b']);
    expect(find(root, 'Slot.identifier:a.system')).toMatchObject({
      stated: true,
      fixed: { type: 'uri', value: 'http://s' },
      source: { line: 7 },
    });
    expect(find(root, 'Slot.identifier:b.system').stated).toBe(false);
  });

  it('refuses a definition without a snapshot', () => {
    expect(() => profileModel({ url: 'http://x/p' } as StructureDefinition)).toThrow(
      'http://x/p has no snapshot',
    );
  });

  it('is made of every core definition', () => {
    const { core } = coreDefinitions();
    const failed: string[] = [];
    let made = 0;
    for (const entry of core.entries) {
      if (entry.resourceType !== 'StructureDefinition') continue;
      try {
        profileModel(core.resource(entry));
        made++;
      } catch (error) {
        failed.push((error as Error).message);
      }
    }
    expect(failed).toEqual([]);
    expect(made).toBe(581);
  });
});

describe('names in TypeScript', () => {
  it.each([
    ['GPConnect-Slot-1', 'GPConnectSlot1'],
    ['patient-birthTime', 'PatientBirthTime'],
    ['1-thing', 'T1Thing'],
    ['a.b_c', 'ABC'],
  ])('%s is %s', (id, name) => expect(typeNameOf(id)).toBe(name));
});

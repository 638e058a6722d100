import { describe, expect, it } from 'vitest';
import { downStructure } from '../../../../src/toolchain/releases/stu3/down.js';
import { elementNames } from '../../../../src/toolchain/releases/stu3/element-ids.js';
import type {
  AuthoringStructure,
  ReleaseElement,
  ReleaseStructure,
} from '../../../../src/toolchain/releases/stu3/shapes.js';
import { upStructure, upTypes } from '../../../../src/toolchain/releases/stu3/up.js';
import { coreDefinitions } from './definitions/core.js';

const element = (path: string, more: Partial<ReleaseElement> = {}): ReleaseElement => ({
  path,
  min: 0,
  max: '1',
  ...more,
});

describe('taking STU3 to the shape of R4', () => {
  it('groups types by code', () => {
    expect(
      upTypes([
        { code: 'Reference', targetProfile: 'http://x/A' },
        { code: 'Reference', targetProfile: 'http://x/B', profile: 'http://x/P' },
        { code: 'Quantity', profile: 'http://x/Q' },
        { _code: { extension: [] } },
      ]),
    ).toEqual([
      { code: 'Reference', targetProfile: ['http://x/A', 'http://x/B'], profile: ['http://x/P'] },
      { code: 'Quantity', profile: ['http://x/Q'] },
      { code: 'http://hl7.org/fhirpath/System.String' },
    ]);
  });

  it('puts a choice of one type under the name of the choice', () => {
    const up = upStructure(
      coreDefinitions().structureDefinition(
        'http://hl7.org/fhir/StructureDefinition/patient-birthTime',
      ) as unknown as ReleaseStructure,
    );
    const value = up.snapshot!.element.at(-1)!;
    expect([value.id, value.path, value.sliceName]).toEqual([
      'Extension.value[x]',
      'Extension.value[x]',
      undefined,
    ]);
    expect(up.context).toEqual([{ type: 'element', expression: 'Patient.birthDate' }]);
    expect(up.fhirVersion).toBe('4.0.1');
  });

  it('takes the slice name from the root of SimpleQuantity', () => {
    const up = upStructure(
      coreDefinitions().structureDefinition(
        'http://hl7.org/fhir/StructureDefinition/SimpleQuantity',
      ) as unknown as ReleaseStructure,
    );
    expect(up.snapshot!.element[0]).toMatchObject({ id: 'Quantity', path: 'Quantity' });
    expect(up.snapshot!.element[0]!.sliceName).toBeUndefined();
  });

  it('gives every element of the core a base and an id', () => {
    const { authoring } = coreDefinitions();
    const structures = authoring.entries
      .filter((e) => e.resourceType === 'StructureDefinition')
      .map((e) => authoring.resource<AuthoringStructure>(e));
    const elements = structures.flatMap((sd) => sd.snapshot?.element ?? []);
    expect(elements.length).toBeGreaterThan(10_000);
    expect(elements.filter((e) => !e.id || !e.base)).toEqual([]);
  });
});

describe('names of elements', () => {
  it('follow paths and slice names whatever the ids of the file', () => {
    const names = elementNames([
      element('Slot', { id: 'x' }),
      element('Slot.extension', { id: 'Slot.extension' }),
      element('Slot.extension', { id: 'odd', sliceName: 'channel' }),
      element('Slot.extension.valueCode', {
        id: 'odder',
        base: { path: 'Extension.value[x]', min: 0, max: '1' },
      }),
      element('Slot.status'),
    ]);
    expect(names.map((n) => n.id)).toEqual([
      'Slot',
      'Slot.extension',
      'Slot.extension:channel',
      'Slot.extension:channel.value[x]',
      'Slot.status',
    ]);
  });

  it('tell a type slice from a restricted choice by what stands beside it', () => {
    const base = { path: 'Observation.value[x]', min: 0, max: '1' };
    const names = elementNames([
      element('Observation'),
      element('Observation.value[x]', { base }),
      element('Observation.valueQuantity', { base, sliceName: 'valueQuantity' }),
      element('Observation.valueQuantity.unit'),
    ]);
    expect(names.at(-1)!.id).toBe('Observation.value[x]:valueQuantity.unit');
  });
});

describe('taking R4 back to STU3', () => {
  const sd = (elements: object[]): AuthoringStructure =>
    ({
      resourceType: 'StructureDefinition',
      url: 'http://x/E',
      name: 'E',
      kind: 'complex-type',
      type: 'Extension',
      snapshot: { element: elements },
      differential: { element: [] },
    }) as unknown as AuthoringStructure;

  it('names a choice of one type, and what is below it, after the type', () => {
    const down = downStructure(
      sd([
        { id: 'Extension', path: 'Extension' },
        {
          id: 'Extension.value[x]',
          path: 'Extension.value[x]',
          type: [{ code: 'CodeableConcept' }],
          slicing: { rules: 'open' },
        },
        { id: 'Extension.value[x].coding', path: 'Extension.value[x].coding', type: [{ code: 'Coding' }] },
      ]),
      '3.0.1',
    );
    expect(down.snapshot!.element.map((e) => [e.id, e.path, e.sliceName])).toEqual([
      ['Extension', 'Extension', undefined],
      [
        'Extension.valueCodeableConcept:valueCodeableConcept',
        'Extension.valueCodeableConcept',
        'valueCodeableConcept',
      ],
      [
        'Extension.valueCodeableConcept:valueCodeableConcept.coding',
        'Extension.valueCodeableConcept.coding',
        undefined,
      ],
    ]);
    expect(down.snapshot!.element[1]!.slicing).toBeUndefined();
    expect(down.fhirVersion).toBe('3.0.1');
  });

  it('writes a type for each target, and value sets by URI where STU3 does', () => {
    const down = downStructure(
      sd([
        { id: 'Extension', path: 'Extension' },
        {
          id: 'Extension.a',
          path: 'Extension.a',
          type: [{ code: 'Reference', targetProfile: ['http://x/A', 'http://x/B'] }],
        },
        {
          id: 'Extension.b',
          path: 'Extension.b',
          type: [{ code: 'code' }],
          binding: { strength: 'required', valueSet: 'http://x/ValueSet/v' },
        },
        {
          id: 'Extension.c',
          path: 'Extension.c',
          type: [{ code: 'code' }],
          binding: { strength: 'preferred', valueSet: 'http://snomed.info/sct?fhir_vs' },
        },
      ]),
      '3.0.1',
    );
    const [, a, b, c] = down.snapshot!.element;
    expect(a!.type).toEqual([
      { code: 'Reference', targetProfile: 'http://x/A' },
      { code: 'Reference', targetProfile: 'http://x/B' },
    ]);
    expect(b!.binding).toEqual({
      strength: 'required',
      valueSetReference: { reference: 'http://x/ValueSet/v' },
    });
    expect(c!.binding).toEqual({ strength: 'preferred', valueSetUri: 'http://snomed.info/sct?fhir_vs' });
  });

  it('is the way back for the core: every element keeps its cardinality, types and targets', () => {
    const definitions = coreDefinitions();
    const facts = (e: ReleaseElement) => [
      e.min,
      e.max,
      [...(e.type ?? [])].map((t) => `${t.code} ${t.profile} ${t.targetProfile}`).sort(),
      e.fixedUri,
    ];
    for (const type of [
      'Patient',
      'Appointment',
      'Slot',
      'Bundle',
      'CodeableConcept',
      'Timing',
      'Observation',
    ]) {
      const original = definitions.structureDefinition(type) as unknown as ReleaseStructure;
      const back = downStructure(upStructure(original), '3.0.2');
      expect(back.snapshot!.element.map((e) => e.path)).toEqual(
        original.snapshot!.element.map((e) => e.path),
      );
      expect(back.snapshot!.element.map(facts)).toEqual(original.snapshot!.element.map(facts));
    }
  });
});

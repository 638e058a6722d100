import { describe, expect, it } from 'vitest';
import { profileModel } from '../../../src/toolchain/model/profile.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';
import type { ReleaseElement, ReleaseStructure } from '../../../src/toolchain/releases/stu3/shapes.js';
import { Snapshots } from '../../../src/toolchain/snapshot/snapshots.js';

const definitions = coreDefinitions();
const definition = (key: string) =>
  definitions.structureDefinition(key) as unknown as ReleaseStructure | undefined;
const CORE = 'http://hl7.org/fhir/StructureDefinition/';
const OWN = 'http://harbour.example/StructureDefinition/';

function profile(
  id: string,
  base: string,
  elements: (Partial<ReleaseElement> & { path: string })[],
  more: Partial<ReleaseStructure> = {},
): ReleaseStructure {
  const type = elements[0]!.path.split('.')[0]!;
  return {
    resourceType: 'StructureDefinition',
    id,
    url: OWN + id,
    name: id,
    status: 'draft',
    kind: 'resource',
    abstract: false,
    type,
    baseDefinition: base.includes('/') ? base : CORE + base,
    derivation: 'constraint',
    differential: { element: elements as ReleaseElement[] },
    ...more,
  };
}

/** The snapshots of a set; the last one is looked at. */
function make(...structures: ReleaseStructure[]) {
  const snapshots = new Snapshots(
    structures.map((structure) => ({ structure, file: `${structure.id}.xml` })),
    { definition },
  );
  const results = structures.map(({ url }) => snapshots.result(url));
  const result = results.at(-1);
  const elements = result?.structure.snapshot?.element ?? [];
  return {
    elements,
    ids: elements.map((e) => e.id!),
    at: (id: string) => elements.find((e) => e.id === id),
    located: result?.structure.differential?.element.map((e) => e.id),
    diagnostics: snapshots.diagnostics,
    results,
  };
}

describe('a differential', () => {
  it('constrains what it names and leaves the rest of its base', () => {
    const { at, elements, diagnostics } = make(
      profile('slot', 'Slot', [{ path: 'Slot' }, { path: 'Slot.comment', min: 1 }]),
    );
    expect(at('Slot.comment')).toMatchObject({ min: 1, max: '1', base: { path: 'Slot.comment', min: 0 } });
    expect(elements.length).toBe(definition('Slot')!.snapshot!.element.length);
    expect(diagnostics).toEqual([]);
  });

  it('is located by path and slice name whatever its ids say', () => {
    const { located, at } = make(
      profile('forge', 'Observation', [
        { path: 'Observation' },
        {
          id: 'Observation.valueQuantity:valueQuantity',
          path: 'Observation.valueQuantity',
          sliceName: 'valueQuantity',
        },
        {
          id: 'Observation.valueQuantity:valueQuantity.value',
          path: 'Observation.valueQuantity.value',
          min: 1,
        },
        { id: 'wrong', path: 'Observation.identifier', sliceName: 'local', max: '1' },
        { path: 'Observation.identifier.system', min: 1 },
      ]),
    );
    expect(located).toEqual([
      'Observation',
      'Observation.valueQuantity:valueQuantity',
      'Observation.valueQuantity:valueQuantity.value',
      'Observation.identifier:local',
      'Observation.identifier:local.system',
    ]);
    expect(at('Observation.identifier:local.system')?.min).toBe(1);
    expect(at('Observation.valueQuantity:valueQuantity')?.type).toEqual([{ code: 'Quantity' }]);
  });

  it('may constrain a slice of its base by ids alone', () => {
    const base = profile('base', 'Patient', [
      { path: 'Patient' },
      {
        path: 'Patient.identifier',
        slicing: { discriminator: [{ type: 'value', path: 'system' }], rules: 'open' },
      },
      { path: 'Patient.identifier', sliceName: 'a' },
      { path: 'Patient.identifier', sliceName: 'b' },
    ]);
    const { at, located } = make(
      base,
      profile('sparse', base.url, [
        { path: 'Patient' },
        { id: 'Patient.identifier:b.value', path: 'Patient.identifier.value', min: 1 },
      ]),
    );
    expect(located?.[1]).toBe('Patient.identifier:b.value');
    expect(at('Patient.identifier:b.value')?.min).toBe(1);
    expect(at('Patient.identifier:a.value')).toBeUndefined();
  });

  it('keeps children of slices with the same path apart', () => {
    const { at } = make(
      profile(
        'two',
        'Extension',
        [
          { path: 'Extension' },
          { path: 'Extension.extension', sliceName: 'a' },
          { path: 'Extension.extension.valueCode', min: 1 },
          { path: 'Extension.extension', sliceName: 'b' },
          { path: 'Extension.extension.valueString', max: '1' },
        ],
        { kind: 'complex-type' },
      ),
    );
    expect(at('Extension.extension:a.valueCode:valueCode')).toMatchObject({
      min: 1,
      type: [{ code: 'code' }],
    });
    expect(at('Extension.extension:b.valueString:valueString')).toMatchObject({ min: 0 });
    expect(at('Extension.extension')?.slicing?.discriminator).toEqual([{ type: 'value', path: 'url' }]);
  });
});

describe('a choice', () => {
  it('that one type names is restricted to it, by path or by slice name', () => {
    for (const element of [
      { path: 'Observation.valueQuantity' },
      { path: 'Observation.value[x]', sliceName: 'valueQuantity' },
    ]) {
      const { at, ids } = make(profile('one', 'Observation', [{ path: 'Observation' }, element]));
      expect(at('Observation.valueQuantity:valueQuantity')?.type).toEqual([{ code: 'Quantity' }]);
      expect(ids).not.toContain('Observation.value[x]');
    }
  });

  it('that two types name is sliced, with the slicing that the differential leaves out', () => {
    const { at } = make(
      profile('two', 'Observation', [
        { path: 'Observation' },
        { path: 'Observation.valueQuantity' },
        { path: 'Observation.valueCodeableConcept' },
      ]),
    );
    expect(at('Observation.value[x]')?.slicing?.discriminator).toEqual([{ type: 'type', path: '$this' }]);
    expect(at('Observation.value[x]')?.type?.length).toBeGreaterThan(2);
    expect(at('Observation.valueQuantity:valueQuantity')).toMatchObject({ min: 0 });
    expect(at('Observation.valueCodeableConcept:valueCodeableConcept')).toBeDefined();
  });

  it('with a slicing of its own keeps its other types', () => {
    const slicing = { discriminator: [{ type: 'type', path: '$this' }], rules: 'open' };
    const { at } = make(
      profile('sliced', 'Observation', [
        { path: 'Observation' },
        { path: 'Observation.value[x]', slicing },
        { path: 'Observation.valueQuantity', sliceName: 'valueQuantity' },
        { path: 'Observation.valueQuantity.code', min: 1 },
      ]),
    );
    expect(at('Observation.value[x]')?.type?.length).toBeGreaterThan(2);
    expect(at('Observation.valueQuantity:valueQuantity.code')?.min).toBe(1);
  });
});

describe('unfolding', () => {
  it('replaces a content reference by what it refers to', () => {
    const { at } = make(
      profile('reference', 'Questionnaire', [
        { path: 'Questionnaire' },
        { path: 'Questionnaire.item.item.linkId', min: 1 },
      ]),
    );
    expect(at('Questionnaire.item.item')).not.toHaveProperty('contentReference');
    expect(at('Questionnaire.item.item')?.type).toEqual([{ code: 'BackboneElement' }]);
    expect(at('Questionnaire.item.item.linkId')).toBeDefined();
    expect(at('Questionnaire.item.item.item')?.contentReference).toBe('#Questionnaire.item');
  });

  it('follows a type profile of the same set, made first', () => {
    const extension = profile(
      'colour',
      'Extension',
      [
        { path: 'Extension', short: 'Colour', max: '1' },
        { path: 'Extension.url', fixedUri: `${OWN}colour` },
        { path: 'Extension.valueCode', min: 1 },
      ],
      { kind: 'complex-type' },
    );
    const user = profile('user', 'Patient', [
      { path: 'Patient' },
      {
        path: 'Patient.extension',
        sliceName: 'colour',
        type: [{ code: 'Extension', profile: extension.url }],
      },
      { path: 'Patient.extension.valueCode', fixedCode: 'red' },
    ]);
    const { at } = make(extension, user);
    expect(at('Patient.extension:colour')).toMatchObject({ short: 'Colour', min: 0, max: '1' });
    expect(at('Patient.extension:colour.valueCode:valueCode')).toMatchObject({ min: 1, fixedCode: 'red' });
    expect(make(user, extension).results[0]).toEqual(make(extension, user).results[1]);
  });

  it('gives reslices what the slice has', () => {
    const { at, ids } = make(
      profile('reslice', 'Patient', [
        { path: 'Patient' },
        {
          path: 'Patient.identifier',
          slicing: { discriminator: [{ type: 'value', path: 'system' }], rules: 'open' },
        },
        { path: 'Patient.identifier', sliceName: 'a', min: 1 },
        { path: 'Patient.identifier.system', min: 1 },
        { path: 'Patient.identifier', sliceName: 'a/one' },
        { path: 'Patient.identifier', sliceName: 'b' },
      ]),
    );
    expect(at('Patient.identifier:a/one')?.min).toBe(0);
    expect(at('Patient.identifier:a/one.system')?.min).toBe(1);
    const slices = ids.filter((id) => /^Patient\.identifier:[^.]+$/.test(id));
    expect(slices).toEqual(['Patient.identifier:a', 'Patient.identifier:a/one', 'Patient.identifier:b']);
  });

  it('adds the elements of a logical model', () => {
    const { ids } = make(
      profile(
        'log',
        'Element',
        [
          { path: 'log' },
          { path: 'log.entry', max: '*', type: [{ code: 'BackboneElement' }] },
          { path: 'log.entry.text', type: [{ code: 'string' }] },
        ],
        {
          kind: 'logical',
          type: 'log',
          derivation: 'specialization',
        },
      ),
    );
    expect(ids).toEqual(expect.arrayContaining(['log', 'log.id', 'log.entry', 'log.entry.text']));
  });
});

describe('merging', () => {
  const base = profile('base', 'Patient', [
    { path: 'Patient' },
    {
      path: 'Patient.maritalStatus',
      definition: 'First.',
      binding: {
        strength: 'preferred',
        valueSetReference: { reference: 'http://harbour.example/ValueSet/a' },
      },
      constraint: [{ key: 'a-1', severity: 'error', human: 'one' }],
    },
    { path: 'Patient.gender', fixedCode: 'female' },
  ]);

  it('keeps a value set where only the strength is stated, and constraints of other keys', () => {
    const { at } = make(
      base,
      profile('merged', base.url, [
        { path: 'Patient' },
        {
          path: 'Patient.maritalStatus',
          definition: '...Second.',
          binding: { strength: 'required' },
          constraint: [{ key: 'a-2', severity: 'error', human: 'two' }],
        },
      ]),
    );
    const element = at('Patient.maritalStatus')!;
    expect(element.binding).toMatchObject({
      strength: 'required',
      valueSetReference: { reference: 'http://harbour.example/ValueSet/a' },
    });
    expect((element['constraint'] as { key: string }[]).map((c) => c.key)).toEqual(
      expect.arrayContaining(['a-1', 'a-2']),
    );
    expect(element['definition']).toBe('First.\r\nSecond.');
  });

  it('replaces a value set by one of the other notation', () => {
    const { at } = make(
      base,
      profile('uri', base.url, [
        { path: 'Patient' },
        { path: 'Patient.maritalStatus', binding: { strength: 'required', valueSetUri: 'urn:x' } },
      ]),
    );
    const { binding } = at('Patient.maritalStatus')!;
    expect(binding).toMatchObject({ strength: 'required', valueSetUri: 'urn:x' });
    expect(binding).not.toHaveProperty('valueSetReference');
  });
});

describe('what is wrong is told by file', () => {
  const codes = (...structures: ReleaseStructure[]) =>
    make(...structures).diagnostics.map(({ code, severity, file }) => `${file} ${severity} ${code}`);

  it('a base that is missing', () => {
    const broken = profile('a', `${OWN}nowhere`, [{ path: 'Patient' }]);
    const derived = profile('b', broken.url, [{ path: 'Patient' }]);
    expect(codes(derived, broken)).toEqual([
      'a.xml error snapshot.no-base',
      'b.xml error snapshot.base-failed',
    ]);
  });

  it('bases that form a circle', () => {
    const a = profile('a', `${OWN}b`, [{ path: 'Patient' }]);
    const b = profile('b', `${OWN}a`, [{ path: 'Patient' }]);
    expect(codes(a, b)[0]).toBe('b.xml error snapshot.circular-base');
    expect(make(a, b).results).toEqual([undefined, undefined]);
  });

  it('an element that the base lacks, once, with the nearest name; the rest is made', () => {
    const { diagnostics, at } = make(
      profile('a', 'Slot', [
        { path: 'Slot' },
        { path: 'Slot.identifer', min: 1 },
        { path: 'Slot.identifer.system', min: 1 },
        { path: 'Slot.comment', min: 1 },
      ]),
    );
    expect(diagnostics).toEqual([
      {
        code: 'snapshot.unknown-element',
        severity: 'warning',
        message: 'a: Slot.identifer: Slot has no element identifer; the constraint on it is left out',
        file: 'a.xml',
        line: 1,
        column: 1,
        hint: 'did you mean identifier?',
      },
    ]);
    expect(at('Slot.comment')?.min).toBe(1);
  });

  it('a type profile that is missing, once', () => {
    const extension = { code: 'Extension', profile: `${OWN}nowhere` };
    const { diagnostics, at } = make(
      profile('a', 'Slot', [
        { path: 'Slot' },
        { path: 'Slot.extension', sliceName: 'x', type: [extension] },
        { path: 'Slot.schedule.extension', sliceName: 'x', type: [extension] },
      ]),
    );
    expect(diagnostics.map((d) => d.code)).toEqual(['snapshot.no-profile']);
    expect(at('Slot.schedule.extension:x')).toBeDefined();
  });

  it('a definition without any element', () => {
    const { differential: _differential, ...empty } = profile('a', 'Slot', [{ path: 'Slot' }]);
    expect(codes(empty)).toEqual(['a.xml error snapshot.empty']);
  });

  it('nothing of a profile that names itself as a type', () => {
    const self = profile(
      'self',
      'Extension',
      [
        { path: 'Extension' },
        {
          path: 'Extension.extension',
          sliceName: 'again',
          type: [{ code: 'Extension', profile: `${OWN}self` }],
        },
        { path: 'Extension.extension.url', min: 1 },
      ],
      { kind: 'complex-type' },
    );
    expect(make(self).diagnostics).toEqual([]);
    expect(make(self).ids).toContain('Extension.extension:again.url');
  });
});

it('what is made can be read by the model', () => {
  const { results } = make(
    profile('model', 'Observation', [
      { path: 'Observation' },
      { path: 'Observation.component', sliceName: 'a' },
      { path: 'Observation.component.valueQuantity.code', min: 1 },
    ]),
  );
  const model = profileModel(results[0]!.structure as never);
  const slice = model.root.children.find((c) => c.name === 'component')!.slices[0]!;
  expect(slice.children.find((c) => c.name === 'value[x]')!.types.map((t) => t.code)).toEqual(['Quantity']);
});

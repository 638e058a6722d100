import { describe, expect, it } from 'vitest';
import type { FhirResource, StructureDefinition } from 'fhir/r3.js';
import { renderText } from '../../../../src/toolchain/diff/render/text.js';
import { CANONICAL, compare, profile, slot, vs, type Element } from '../fixtures.js';

const url = (id: string) => `${CANONICAL}/StructureDefinition/${id}`;
const bound = (strength: string) => ({ binding: { strength, ...vs('v') } });

/** An extension, and a profile whose snapshot repeats what it says of the extension's value. */
const extension = (strength: string, text = 'x') =>
  profile('E', 'Extension', {
    'Extension.value[x]': { type: [{ code: 'code' }], ...bound(strength), short: text },
  });

function user(strength: string, states: boolean, text = 'x'): StructureDefinition {
  const own: Element[] = [
    { id: 'Slot.extension:e', type: [{ code: 'Extension', profile: url('E') }] as never },
    {
      id: 'Slot.extension:e.value[x]',
      path: 'Slot.extension.value[x]',
      sliceName: undefined as never,
      type: [{ code: 'code' }] as never,
      min: 0,
      max: '1',
      short: text,
      ...bound(strength),
    },
  ];
  const made = profile(
    'P',
    'Slot',
    { 'Slot.extension': { slicing: { discriminator: [{ type: 'value', path: 'url' }], rules: 'open' } } },
    { 'Slot.extension': own },
  );
  const elements = made.snapshot!.element;
  if (states) made.differential = { element: elements.filter((e) => e.id === 'Slot.extension:e.value[x]') };
  return made;
}

describe('a fact that another definition comes to say, or no longer says', () => {
  it.each([
    ['comes to say', 'extensible', 'required'],
    ['no longer says', 'required', 'extensible'],
  ])('is no change of the profile whose snapshot is the same: %s', (_, was, is) => {
    const changes = compare(
      [extension(was), user('required', true)],
      [extension(is), user('required', true)],
    ).changes;
    expect(changes.map((c) => [c.resource, c.kind])).toEqual([[url('E'), 'binding.strength']]);
  });

  it('and so with a text', () => {
    const [was, is] = ['x', 'y'].map((text) => [
      extension('required', text),
      user('required', true, 'y'),
    ]) as FhirResource[][];
    expect(compare(was!, is!).changes.map((c) => [c.resource, c.kind])).toEqual([
      [url('E'), 'documentation'],
    ]);
  });

  it('is a change of the profile where that says something else now', () => {
    const changes = compare(
      [extension('required'), user('required', true)],
      [extension('required'), user('extensible', true)],
    ).changes;
    expect(changes.map((c) => [c.resource, c.kind, c.before, c.after])).toEqual([
      [url('P'), 'binding.strength', 'required', 'extensible'],
    ]);
  });
});

describe('what derived profiles inherit', () => {
  const derived = (id: string, base: string, edit: Record<string, Record<string, unknown>>) =>
    profile(id, 'Slot', edit, {}, { baseDefinition: url(base) });
  const family = (max: string, own = max) => [
    slot({ 'Slot.comment': { max } }),
    derived('Q', 'P', { 'Slot.comment': { max } }),
    derived('R', 'Q', { 'Slot.comment': { max: own } }),
  ];

  it('is told once, of the profile that states it', () => {
    const { changes } = compare(family('1'), family('0'));
    expect(changes.map((c) => [c.resource, c.kind, c.alsoIn])).toEqual([
      [url('P'), 'cardinality.max', [url('Q'), url('R')]],
    ]);
    expect(renderText(compare(family('1'), family('0')))).toContain('also in 2 profiles derived from it');
  });

  it('is told apart where a profile differs', () => {
    const { changes } = compare(family('1'), [
      ...family('0').slice(0, 2),
      derived('R', 'Q', { 'Slot.comment': { min: 0, max: '1', mustSupport: true } }),
    ]);
    expect(changes.map((c) => [c.resource.at(-1), c.kind, c.alsoIn?.length])).toEqual([
      ['P', 'cardinality.max', 1],
      ['R', 'flag.mustSupport', undefined],
    ]);
  });
});

describe('siblings', () => {
  const types = ['Slot', 'Schedule', 'Appointment', 'Patient'];
  const all = (own: Partial<StructureDefinition>, max = '*') =>
    types.map((type) => profile(`P-${type}`, type, { [`${type}.identifier`]: { max } }, {}, own));

  it('with the same few lines are one group', () => {
    const text = renderText(compare(all({}), all({ status: 'retired' }, '1')));
    expect(text).toContain('8 changes of meaning in 4 resources');
    expect(text.match(/status active → retired/g)).toHaveLength(1);
    expect(text).toMatch(/In each of 4 resources P-Appointment, P-Patient, P-Schedule, P-Slot/);
  });
});

describe('a definition under another canonical', () => {
  const at = (base: string, edit: Record<string, Record<string, unknown>>) => ({
    ...slot({
      'Slot.comment': { max: '0' },
      'Slot.overbooked': { max: '0' },
      'Slot.specialty': { max: '1' },
      ...edit,
    }),
    url: `${base}/StructureDefinition/P`,
  });

  it('is one move, with its own changes', () => {
    const { changes } = compare(
      [at('http://a.example', {})],
      [at('http://b.example', { 'Slot.start': { mustSupport: true } })],
    );
    expect(changes.map((c) => c.kind)).toEqual(['resource.renamed', 'flag.mustSupport']);
  });

  it('is no move where the content is another', () => {
    const other = {
      ...profile('P', 'Slot', { 'Slot.start': { mustSupport: true } }),
      url: 'http://b.example/StructureDefinition/P',
    };
    expect(
      compare([at('http://a.example', {})], [other])
        .changes.map((c) => c.kind)
        .sort(),
    ).toEqual(['resource.added', 'resource.removed']);
  });
});

describe('a modifier', () => {
  it('that a type defines weighs more', () => {
    const notGiven = (edit: object) =>
      profile('I', 'Immunization', { 'Immunization.notGiven': edit as never });
    const [change] = compare([notGiven({ fixedBoolean: false })], [notGiven({})]).changes;
    expect(change).toMatchObject({
      kind: 'fixed',
      version: 'major',
      impact: { breaks: ['receiver'], isModifier: true },
    });
  });
});

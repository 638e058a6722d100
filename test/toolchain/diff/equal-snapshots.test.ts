import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { StructureDefinition } from 'fhir/r3.js';
import { SEED } from '../../seed.js';
import { compare, profile, CANONICAL, vs, type Element } from './fixtures.js';

/**
 * Two builds of a profile, its parent and an extension that it uses, made up at random. The snapshot of the profile is the same in both;
 * what the parent and the extension say, and what the profile repeats in its differential, is not.
 */

const url = (id: string) => `${CANONICAL}/StructureDefinition/${id}`;

/** One fact of an element; absent: as in the type. */
type Edit = Record<string, unknown>;

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 2 });
const facts = (of: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Edit> =>
  fc
    .record(Object.fromEntries(Object.entries(of).map(([name, value]) => [name, maybe(value)])))
    .map((edit) => Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined)));

const binding = fc
  .tuple(fc.constantFrom('required', 'extensible', 'preferred', 'example'), fc.constantFrom('v', 'w'))
  .map(([strength, name]) => ({ strength, ...vs(name) }));
const texts = { short: fc.constantFrom('One', 'Two'), definition: fc.constantFrom('Long', 'Longer') };
const flags = { mustSupport: fc.boolean(), isModifier: fc.boolean(), isSummary: fc.boolean() };
const constraint = fc
  .constantFrom('true', 'false')
  .map((expression) => [{ key: 'k-1', severity: 'error', human: `says ${expression}`, expression }]);

const ELEMENTS = {
  'Slot.comment': facts({
    min: fc.constantFrom(0, 1),
    max: fc.constantFrom('0', '1'),
    maxLength: fc.constantFrom(5, 10),
    fixedString: fc.constantFrom('a', 'b'),
    constraint,
    ...flags,
    ...texts,
  }),
  'Slot.serviceCategory': facts({
    min: fc.constantFrom(0, 1),
    max: fc.constantFrom('0', '1'),
    patternCodeableConcept: fc.constantFrom({ text: 'a' }, { text: 'b' }),
    binding,
    ...flags,
    ...texts,
  }),
  'Slot.schedule': facts({
    type: fc
      .subarray(['http://a', 'http://b', 'http://c'], { minLength: 1 })
      .map((list) => list.map((targetProfile) => ({ code: 'Reference', targetProfile }))),
    mustSupport: fc.boolean(),
  }),
  'Slot.start': facts({ minValueInstant: fc.constantFrom('2020-01-01T00:00:00Z', '2021-01-01T00:00:00Z') }),
};
const VALUE = facts({ binding, min: fc.constantFrom(0, 1), ...texts });
const SLICES = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('a', 'b', 'c'),
    min: fc.constantFrom(0, 1),
    max: fc.constantFrom('1', '2'),
  }),
  { selector: (slice) => slice.name, maxLength: 3 },
);

interface Own {
  elements: Record<string, Edit>;
  value: Edit;
  slices: { name: string; min: number; max: string }[];
}

const OWN: fc.Arbitrary<Own> = fc.record({ elements: fc.record(ELEMENTS), value: VALUE, slices: SLICES });

const SLICED = { slicing: { discriminator: [{ type: 'value', path: 'system' }], rules: 'open' } };
const BY_URL = { slicing: { discriminator: [{ type: 'value', path: 'url' }], rules: 'open' } };

/** A profile of Slot that uses the extension; `stated` are ids of elements that its differential has. */
function made(
  id: string,
  { elements, value, slices }: Own,
  stated: readonly string[],
  base?: string,
): StructureDefinition {
  const extension = [
    { id: 'Slot.extension:e', type: [{ code: 'Extension', profile: url('E') }] },
    {
      id: 'Slot.extension:e.value[x]',
      path: 'Slot.extension.value[x]',
      sliceName: undefined,
      type: [{ code: 'code' }],
      max: '1',
      min: 0,
      ...value,
    },
  ] as unknown as Element[];
  const sd = profile(
    id,
    'Slot',
    { ...elements, 'Slot.extension': BY_URL, ...(slices.length && { 'Slot.identifier': SLICED }) },
    {
      'Slot.extension': extension,
      'Slot.identifier': slices.map(({ name, min, max }) => ({ id: `Slot.identifier:${name}`, min, max })),
    },
    base === undefined ? {} : { baseDefinition: url(base) },
  );
  sd.differential = {
    element: sd.snapshot!.element.filter((e) => e.id === 'Slot' || stated.includes(e.id!)),
  };
  return sd;
}

const extensionOf = (value: Edit) =>
  profile('E', 'Extension', { 'Extension.value[x]': { type: [{ code: 'code' }], ...value } });

const IDS = [
  ...Object.keys(ELEMENTS),
  'Slot.extension:e',
  'Slot.extension:e.value[x]',
  'Slot.identifier',
  'Slot.identifier:a',
  'Slot.identifier:b',
  'Slot.identifier:c',
];
const STATED = fc.subarray(IDS);

const BUILD = fc.record({ parent: OWN, value: VALUE, statedByParent: STATED, stated: STATED });
type Build = typeof BUILD extends fc.Arbitrary<infer T> ? T : never;

/** The parent has of what adds up (slices, invariants) no more than the profile. */
function parentOf(parent: Own, own: Own): Own {
  const inherited = (id: string, edit: Edit): Edit => {
    const { constraint: _, ...rest } = edit;
    const held = own.elements[id]!['constraint'];
    return held !== undefined && edit['constraint'] !== undefined ? { ...rest, constraint: held } : rest;
  };
  return {
    ...parent,
    elements: Object.fromEntries(
      Object.entries(parent.elements).map(([id, edit]) => [id, inherited(id, edit)]),
    ),
    slices: parent.slices.filter(({ name }) => own.slices.some((slice) => slice.name === name)),
  };
}

const resourcesOf = (own: Own, { parent, value, statedByParent, stated }: Build) => [
  extensionOf(value),
  made('B', parentOf(parent, own), statedByParent),
  made('P', own, stated, 'B'),
];

it('two builds whose snapshots of a profile are equal show no change of it', () => {
  fc.assert(
    fc.property(OWN, BUILD, BUILD, (own, before, after) => {
      const { changes } = compare(resourcesOf(own, before), resourcesOf(own, after));
      const ofProfile = changes.filter((c) => c.resource === url('P') || c.alsoIn?.includes(url('P')));
      expect(ofProfile.map((c) => `${c.element} ${c.kind} ${c.part ?? ''}`)).toEqual([]);
    }),
    { seed: SEED, numRuns: 150 },
  );
}, 120_000);

it('two builds whose snapshots differ in one fact show that fact, wherever it is inherited from', () => {
  const one = fc
    .constantFrom(...(Object.keys(ELEMENTS) as (keyof typeof ELEMENTS)[]))
    .chain((id) => fc.tuple(fc.constant(id), ELEMENTS[id]));
  fc.assert(
    fc.property(OWN, one, BUILD, BUILD, (own, [id, edit], before, after) => {
      const other: Own = { ...own, elements: { ...own.elements, [id]: edit } };
      const [was, is] = [resourcesOf(own, before), resourcesOf(other, after)];
      const of = ([, , sd]: StructureDefinition[]) =>
        JSON.stringify(meaningOf(sd!.snapshot!.element.find((e) => e.id === id) as never));
      fc.pre(of(was) !== of(is));
      const { changes } = compare(was, is);
      const told = changes.filter(
        (c) => c.element === id && (c.resource === url('P') || c.alsoIn?.includes(url('P'))),
      );
      expect(told.length).toBeGreaterThan(0);
    }),
    { seed: SEED, numRuns: 150 },
  );
}, 120_000);

/** An element without what is moot where it may not be there; a flag that is not set is false. */
function meaningOf(element: Element): object {
  const off = { mustSupport: false, isModifier: false, isSummary: false };
  return element['max'] === '0' ? { max: '0', min: element['min'] } : { ...off, ...element };
}

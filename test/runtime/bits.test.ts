import { describe, expect, it } from 'vitest';
import { validatePatient } from '../../generated/index.js';
import {
  ALWAYS,
  bitOf,
  bitsOf,
  CHOICE,
  CHOICES,
  CONTENT,
  isNameOf,
  MAX_CHOICES,
  MAX_ELEMENTS,
  neededBits,
} from '../../src/runtime/table/bits.js';
import { link } from '../../src/runtime/table/link.js';
import { dataType } from '../../src/runtime/table/shape.js';
import type { Registry, Spec } from '../../src/runtime/types.js';
import { ValidationContext } from '../../src/runtime/validator/context.js';
import { walk } from '../../src/runtime/walk/walk.js';

describe('the bits of an element', () => {
  it('share an integer without an overlap', () => {
    const elements = (1 << MAX_ELEMENTS) - 1;
    expect([elements & CONTENT, elements & CHOICES, CONTENT & CHOICES, ALWAYS & (CHOICES | CONTENT)]).toEqual(
      [0, 0, 0, 0],
    );
    expect(elements | CONTENT | CHOICES | ALWAYS).toBe(-1);
    expect(ALWAYS).toBe(-(2 ** 31));
    expect(CHOICE << (MAX_CHOICES - 1)).toBe(2 ** 30);
  });

  it('are assigned in the order of use, until none is left', () => {
    const shape = { elements: [] as string[] };
    const names = Array.from({ length: 25 }, (_, i) => `e${i}`);
    const assigned = names.map((name) => bitOf(name, shape));
    expect(assigned).toEqual(names.map((_, i) => (i < 23 ? 2 ** i : ALWAYS)));
    expect(names.map((name) => bitOf(name, shape))).toEqual(assigned);
    expect(shape.elements).toEqual(names.slice(0, 23));
  });

  it.each<[name: string, bits: number]>([
    ['id', ALWAYS],
    ['a', CONTENT | 1],
    ['ab', CONTENT | 2],
    ['b', CONTENT],
    ['c', CONTENT | 4],
    ['x[x]', CONTENT | CHOICE],
    ['y[x]', CONTENT | (CHOICE << 1)],
  ])('are set by a property %s', (name, bits) => {
    expect(bitsOf(name, { elements: ['a', 'ab', 'c:d'], choices: ['x[x]', 'y[x]'] })).toBe(bits);
  });

  it('of the eighth choice are none of a choice', () => {
    const choices = Array.from({ length: 8 }, (_, i) => `c${i}[x]`);
    const bits = choices.map((name) => bitsOf(name, { elements: [], choices }) & CHOICES);
    expect(bits).toEqual([...choices.slice(1).map((_, i) => 2 ** (24 + i)), 0]);
  });

  it.each([
    ['a', 'a', true],
    ['a:b', 'a', true],
    ['ab', 'a', false],
    ['a', 'ab', false],
    ['b:a', 'a', false],
  ])('of %s are those of %s: %j', (element, name, wanted) => expect(isNameOf(element, name)).toBe(wanted));

  it('of required slices are numbered from the first slice', () => {
    expect(neededBits([])).toBe(0);
    expect(neededBits([{ min: 1 }, { min: 0 }, { min: 2 }])).toBe(0b101);
  });
});

describe('more required elements than bits', () => {
  const any: Spec = { test: () => true, wanted: 'anything' };
  const names = Array.from({ length: 26 }, (_, i) => `e${i}`);
  const many = dataType('Many', () => ({
    properties: {
      ...Object.fromEntries(names.map((name) => [name, { ...any, required: true }])),
      free: any,
    },
  }));
  const registry = {
    element: dataType('Element', () => ({ properties: { extension: any } })),
    types: new Map(),
    profiles: new Map(),
    codeSystems: new Map(),
  } as unknown as Registry;
  const missing = (object: object) => {
    const c = new ValidationContext('', registry, {});
    walk(many, object as Record<string, unknown>, c);
    return c.drafts.map(({ code, message }) => `${code} ${message}`);
  };
  const all = Object.fromEntries(names.map((name) => [name, 'x']));

  it('are looked for by their names', () => {
    if (!many.rules) link(many);
    expect(many.elements).toEqual(names.slice(0, 23));
    expect(many.beyond).toEqual({ required: names.slice(23), choices: [] });
  });

  it.each([
    [{}, []],
    [{ e0: undefined }, ['e0']],
    [{ e22: undefined }, ['e22']],
    [{ e23: undefined }, ['e23']],
    [{ e3: undefined, e25: undefined }, ['e3', 'e25']],
    [{ e25: undefined, _e25: { extension: 'x' } }, []],
    [{ e25: undefined, free: 'x' }, ['e25']],
  ])('%j lacks %j', (more, wanted) => {
    const told = missing({ ...all, ...more }).filter((text) => text.startsWith('cardinality.min'));
    expect(told).toEqual(wanted.map((name) => `cardinality.min ${name} is missing`));
  });
});

it('an object with an id alone has no content', () => {
  const found = (more: object) =>
    validatePatient({ resourceType: 'Patient', ...more }).issues.map(
      ({ code, expression }) => `${code} ${expression}`,
    );
  expect(found({ name: [{ id: 'a' }] })).toEqual(['shape.empty Patient.name[0]']);
  expect(found({ name: [{ id: 'a', family: 'b' }] })).toEqual([]);
  expect(found({ maritalStatus: { id: 'a' } })).toEqual(['shape.empty Patient.maritalStatus']);
  expect(found({ _birthDate: { id: 'a' } })).toEqual(['shape.empty Patient.birthDate']);
  expect(found({ birthDate: '2020', _birthDate: { id: 'a' } })).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import type { FhirResource, OperationDefinition } from 'fhir/r3.js';
import { isDocumentation } from '../../../../src/toolchain/diff/render/wording.js';
import { CANONICAL, compare, slot, vs } from '../fixtures.js';

/** Each change as `element kind direction nature: before → after`. */
function found(before: FhirResource, after: FhirResource): string[] {
  const { changes } = compare([before], [after]);
  return changes
    .filter((change) => !isDocumentation(change))
    .map(({ element, kind, direction, nature, before: was, after: is }) => {
      const how = [element, kind, direction, nature].filter((word) => word !== undefined).join(' ');
      return `${how}: ${String(was)} → ${String(is)}`;
    });
}

const identifiers = (range: string, more: object = {}) => {
  const [min, max] = range.split('..');
  return slot({ 'Slot.identifier': { min: Number(min), max, ...more } });
};

describe('a cardinality', () => {
  it.each<[before: string, after: string, ...changes: string[]]>([
    ['0..*', '0..*'],
    ['0..*', '1..*', 'cardinality.min tighter: 0 → 1'],
    ['1..*', '0..*', 'cardinality.min looser: 1 → 0'],
    ['0..*', '0..1', 'cardinality.max tighter: * → 1'],
    ['0..1', '0..2', 'cardinality.max looser: 1 → 2'],
    ['1..1', '0..*', 'cardinality looser: 1..1 → 0..*'],
    ['0..*', '1..1', 'cardinality tighter: 0..* → 1..1'],
    ['0..1', '2..*', 'cardinality other: 0..1 → 2..*'],
    ['1..2', '0..1', 'cardinality other: 1..2 → 0..1'],
    ['0..1', '0..0', 'cardinality.max tighter: 1 → 0'],
    ['1..1', '0..0', 'cardinality other: 1..1 → 0..0'],
    ['0..0', '0..1', 'cardinality.max looser opened: 0 → 1'],
    ['0..0', '1..1', 'cardinality other demanded: 0..0 → 1..1'],
  ])('%s → %s', (before, after, ...changes) => {
    expect(found(identifiers(before), identifiers(after))).toEqual(
      changes.map((change) => `Slot.identifier ${change}`),
    );
  });

  it('is told with both of its ends', () => {
    const [change] = compare([identifiers('0..*')], [identifiers('1..*')]).changes;
    expect(change!.range).toEqual({ before: '0..*', after: '1..*' });
  });
});

describe('an element that may not be there', () => {
  const bound = (strength: string) => ({ binding: { strength, ...vs('v') } });
  it('has no other changes, on either side', () => {
    const closed = identifiers('0..0');
    const changed = identifiers('0..1', { mustSupport: true, isSummary: false });
    expect(found(closed, changed)).toEqual(['Slot.identifier cardinality.max looser opened: 0 → 1']);
    expect(found(changed, closed)).toEqual(['Slot.identifier cardinality.max tighter: 1 → 0']);
  });

  it('has no changes below it', () => {
    const inner = { id: 'Slot.identifier.value', path: 'Slot.identifier.value', type: [{ code: 'string' }] };
    const withInner = (max: string, min: number) =>
      slot({ 'Slot.identifier': { max } }, { 'Slot.identifier': [{ ...inner, min, max: '1' }] });
    expect(found(withInner('*', 0), withInner('*', 1))).toEqual([
      'Slot.identifier.value cardinality.min tighter: 0 → 1',
    ]);
    expect(found(withInner('0', 0), withInner('0', 1))).toEqual([]);
    expect(found(withInner('*', 0), withInner('0', 1))).toEqual([
      'Slot.identifier cardinality.max tighter: * → 0',
    ]);
  });

  it('hides the value set of a binding that comes or goes', () => {
    const without = slot();
    const required = slot({ 'Slot.comment': bound('required') });
    expect(found(without, required)).toEqual(['Slot.comment binding.added tighter: null → required']);
    expect(found(required, without)).toEqual(['Slot.comment binding.removed looser: required → null']);
  });
});

describe('a slice that comes or goes', () => {
  const SLICING = { discriminator: [{ type: 'value', path: 'system' }] };
  const sliced = (rules: string, ...slices: string[]) =>
    slot(
      { 'Slot.identifier': { slicing: { ...SLICING, rules } } },
      {
        'Slot.identifier': slices.map((slice) => {
          const [name, min, max] = slice.split(/ |\.\./);
          return { id: `Slot.identifier:${name}`, short: name, min: Number(min), max };
        }),
      },
    );
  it.each<[rules: string, slice: string, added: string, removed: string]>([
    ['open', 'a 0..1', 'other', 'looser optional'],
    ['open', 'a 1..1', 'tighter', 'looser'],
    ['closed', 'a 0..1', 'looser', 'tighter'],
    ['closed', 'a 2..3', 'tighter', 'looser'],
    ['openAtEnd', 'a 0..1', 'other', 'looser optional'],
  ])('of %s slicing: %s', (rules, slice, added, removed) => {
    const [before, after] = [sliced(rules, 'x 0..1'), sliced(rules, 'x 0..1', slice)];
    const range = slice.slice(2);
    const of = (changes: string[]) => changes.filter((change) => change.includes('slice.'));
    expect(of(found(before, after))).toEqual([`Slot.identifier:a slice.added ${added}: null → ${range}`]);
    expect(of(found(after, before))).toEqual([`Slot.identifier:a slice.removed ${removed}: ${range} → null`]);
  });
});

describe('a parameter of an operation', () => {
  const operation = (...parameter: string[]): OperationDefinition => ({
    resourceType: 'OperationDefinition',
    id: 'o',
    url: `${CANONICAL}/OperationDefinition/o`,
    name: 'o',
    status: 'active',
    kind: 'operation',
    code: 'o',
    system: false,
    type: true,
    instance: false,
    parameter: parameter.map((text) => {
      const [name, min, max] = text.split(/ |\.\./);
      return { name: name!, use: 'in' as const, min: Number(min), max: max!, type: 'string' };
    }),
  });
  it.each<[string, string[], string[], ...changes: string[]]>([
    ['comes, optional', [], ['a 0..1'], 'added looser: null → 0..1'],
    ['comes, required', [], ['a 1..1'], 'added tighter: null → 1..1'],
    ['goes, optional', ['a 0..1'], [], 'removed tighter: 0..1 → null'],
    ['goes, required', ['a 1..1'], [], 'removed other: 1..1 → null'],
    ['is opened', ['a 0..0'], ['a 0..1'], 'max looser opened: 0 → 1'],
    ['is closed', ['a 0..1'], ['a 0..0'], 'max tighter: 1 → 0'],
    ['may be there more often', ['a 0..1'], ['a 0..2'], 'max looser: 1 → 2'],
    ['is needed', ['a 0..1'], ['a 1..1'], 'min tighter: 0 → 1'],
  ])('that %s', (_, before, after, ...changes) => {
    const kept = 'kept 0..1';
    const told = found(operation(kept, ...before), operation(kept, ...after));
    expect(told.map((change) => change.replace(/^.*operation\.parameter\./, ''))).toEqual(changes);
  });
});

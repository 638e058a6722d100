import { describe, expect, it } from 'vitest';
import type { FhirResource, StructureDefinition } from 'fhir/r3.js';
import { compare, profile, type Element } from './fixtures.js';

const slot = profile(
  'P',
  'Slot',
  {
    'Slot.identifier': { slicing: { discriminator: [{ type: 'value', path: 'system' }], rules: 'open' } },
    'Slot.schedule': {
      type: [
        { code: 'Reference', targetProfile: 'http://a' },
        { code: 'Reference', targetProfile: 'http://b' },
      ],
    },
    'Slot.comment': { max: '0' },
  },
  {
    'Slot.identifier': [
      { id: 'Slot.identifier:a', max: '1' },
      { id: 'Slot.identifier:b', max: '1' },
    ],
  },
);

function edited(edit: (elements: Element[]) => Element[] | void): StructureDefinition {
  const copy = structuredClone(slot);
  const elements = copy.snapshot!.element as unknown as Element[];
  copy.snapshot!.element = (edit(elements) ?? elements) as never;
  return copy;
}

function reversedKeys<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversedKeys) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([k, v]) => [k, reversedKeys(v)]),
  ) as T;
}

const find = (elements: Element[], id: string) => elements.find((e) => e.id === id)!;

const EQUAL: [string, FhirResource][] = [
  ['itself', slot],
  ['keys in another order', reversedKeys(slot)],
  ['ids in another style', edited((es) => es.forEach((e, i) => (e.id = `e${i}`)))],
  [
    'types and targets in another order',
    edited((es) => void (find(es, 'Slot.schedule')['type'] as unknown[]).reverse()),
  ],
  [
    'slices in another order, where it does not count',
    edited((es) => {
      const at = es.findIndex((e) => e.id === 'Slot.identifier:a');
      es.splice(at, 2, es[at + 1]!, es[at]!);
    }),
  ],
  [
    'an element unfolded',
    edited((es) =>
      es.flatMap((e) => (e.id === 'Slot.schedule' ? [e, ...unfolded('Slot.schedule', 'Reference')] : [e])),
    ),
  ],
  [
    'a slice unfolded',
    edited((es) =>
      es.flatMap((e) =>
        e.id === 'Slot.identifier:a' ? [e, ...unfolded('Slot.identifier', 'Identifier')] : [e],
      ),
    ),
  ],
  [
    'an invariant of the type repeated',
    edited(
      (es) =>
        void (find(es, 'Slot.schedule')['constraint'] = [
          { key: 'ref-1', severity: 'error', human: 'x', expression: 'y' },
        ]),
    ),
  ],
  [
    'another restriction of what cannot be there',
    edited((es) => void (find(es, 'Slot.comment')['fixedString'] = 'x')),
  ],
  [
    'white space around documentation',
    edited(
      (es) => void (find(es, 'Slot.start')['short'] = ` ${String(find(es, 'Slot.start')['short'])}\r\n`),
    ),
  ],
  ['another version and date', { ...slot, version: '1.0.0', date: '2020-01-01' } as FhirResource],
];

function unfolded(path: string, type: string): Element[] {
  const core = profile('X', type).snapshot!.element as unknown as Element[];
  return core.slice(1).map((e) => ({
    ...e,
    id: `${path}${e.id.slice(type.length)}`,
    path: `${path}${String(e['path']).slice(type.length)}`,
  }));
}

describe('what is no change', () => {
  it.each(EQUAL)('%s', (_, other) => {
    expect(compare([slot], [other]).changes).toEqual([]);
    expect(compare([other], [slot]).changes).toEqual([]);
  });

  it('is told from what is one: the same edits with a fact changed', () => {
    expect(compare([slot], [edited((es) => void (find(es, 'Slot.start')['min'] = 0))]).changes).toHaveLength(
      1,
    );
  });
});

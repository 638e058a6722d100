import { describe } from 'vitest';
import { findsEach, slot } from '../fixtures.js';

const slicing = { slicing: { discriminator: [{ type: 'value', path: 'system' }], rules: 'open' } };
const slice = (name: string, own: object = {}) => ({
  id: `Slot.identifier:${name}`,
  min: 0,
  max: '1',
  short: `the ${name}`,
  ...own,
});

describe('one change of slices', () => {
  findsEach([
    [
      'a slice renamed',
      slot({ 'Slot.identifier': slicing }, { 'Slot.identifier': [slice('a')] }),
      slot({ 'Slot.identifier': slicing }, { 'Slot.identifier': [slice('b', { short: 'the a' })] }),
      [
        {
          element: 'Slot.identifier:b',
          kind: 'slice.renamed',
          before: 'a',
          after: 'b',
          effect: 'bookkeeping',
          version: 'patch',
        },
      ],
    ],
    [
      'a slice more',
      slot({ 'Slot.identifier': slicing }, { 'Slot.identifier': [slice('a')] }),
      slot({ 'Slot.identifier': slicing }, { 'Slot.identifier': [slice('a'), slice('b', { min: 1 })] }),
      [
        {
          element: 'Slot.identifier:b',
          kind: 'slice.added',
          before: null,
          after: '1..1',
          effect: 'narrowed',
          version: 'major',
        },
      ],
    ],
    [
      'slices in another order, where it counts',
      slot(
        { 'Slot.identifier': { slicing: { ...slicing.slicing, ordered: true } } },
        { 'Slot.identifier': [slice('a'), slice('b', { max: '2' })] },
      ),
      slot(
        { 'Slot.identifier': { slicing: { ...slicing.slicing, ordered: true } } },
        { 'Slot.identifier': [slice('b', { max: '2' }), slice('a')] },
      ),
      [
        {
          element: 'Slot.identifier',
          kind: 'slice.moved',
          before: ['a', 'b'],
          after: ['b', 'a'],
          effect: 'changed',
          version: 'major',
        },
      ],
    ],
    [
      'a slicing closed',
      slot({ 'Slot.identifier': slicing }, { 'Slot.identifier': [slice('a')] }),
      slot(
        { 'Slot.identifier': { slicing: { ...slicing.slicing, rules: 'closed' } } },
        { 'Slot.identifier': [slice('a')] },
      ),
      [
        {
          element: 'Slot.identifier',
          kind: 'slicing',
          before: { discriminators: ['value:system'], rules: 'open', ordered: false },
          after: { discriminators: ['value:system'], rules: 'closed', ordered: false },
          effect: 'narrowed',
          version: 'major',
        },
      ],
    ],
  ]);
});

import { describe } from 'vitest';
import { findsEach, slot } from '../fixtures.js';

describe('one change of an element', () => {
  findsEach([
    [
      'a cardinality opened',
      slot({ 'Slot.comment': { max: '0' } }),
      slot(),
      [
        {
          element: 'Slot.comment',
          kind: 'cardinality.max',
          before: 0,
          after: 1,
          effect: 'widened',
          version: 'minor',
        },
      ],
    ],
    [
      'a cardinality closed',
      slot(),
      slot({ 'Slot.comment': { max: '0' } }),
      [
        {
          element: 'Slot.comment',
          kind: 'cardinality.max',
          before: 1,
          after: 0,
          effect: 'narrowed',
          version: 'major',
        },
      ],
    ],
    [
      'an element required',
      slot(),
      slot({ 'Slot.comment': { min: 1 } }),
      [
        {
          element: 'Slot.comment',
          kind: 'cardinality.min',
          before: 0,
          after: 1,
          effect: 'narrowed',
          version: 'major',
        },
      ],
    ],
    [
      'many become ten',
      slot(),
      slot({ 'Slot.specialty': { max: '10' } }),
      [
        {
          element: 'Slot.specialty',
          kind: 'cardinality.max',
          before: '*',
          after: 10,
          effect: 'narrowed',
          version: 'major',
        },
      ],
    ],
    [
      'a fixed value',
      slot(),
      slot({ 'Slot.comment': { fixedString: 'x' } }),
      [
        {
          element: 'Slot.comment',
          kind: 'fixed',
          before: null,
          after: { type: 'string', value: 'x' },
          effect: 'narrowed',
          version: 'major',
        },
      ],
    ],
    [
      'a pattern taken away',
      slot({ 'Slot.specialty': { patternCodeableConcept: { text: 'x' } } }),
      slot(),
      [
        {
          element: 'Slot.specialty',
          kind: 'pattern',
          before: { type: 'CodeableConcept', value: { text: 'x' } },
          after: null,
          effect: 'widened',
          version: 'minor',
        },
      ],
    ],
    [
      'a length',
      slot({ 'Slot.comment': { maxLength: 10 } }),
      slot({ 'Slot.comment': { maxLength: 20 } }),
      [
        {
          element: 'Slot.comment',
          kind: 'maxLength',
          before: 10,
          after: 20,
          effect: 'widened',
          version: 'minor',
        },
      ],
    ],
    [
      'must support',
      slot(),
      slot({ 'Slot.comment': { mustSupport: true } }),
      [
        {
          element: 'Slot.comment',
          kind: 'flag.mustSupport',
          before: false,
          after: true,
          effect: 'changed',
          version: 'minor',
        },
      ],
    ],
    [
      'a modifier',
      slot(),
      slot({ 'Slot.comment': { isModifier: true } }),
      [
        {
          element: 'Slot.comment',
          kind: 'flag.isModifier',
          before: false,
          after: true,
          effect: 'changed',
          version: 'major',
        },
      ],
    ],
    [
      'an invariant',
      slot(),
      slot({
        'Slot.comment': { constraint: [{ key: 'c-1', severity: 'error', human: 'c', expression: 'a' }] },
      }),
      [
        {
          element: 'Slot.comment',
          kind: 'constraint.added',
          before: null,
          after: { severity: 'error', expression: 'a' },
          effect: 'narrowed',
          version: 'major',
        },
      ],
    ],
    [
      'an invariant that only warns',
      slot(),
      slot({
        'Slot.comment': { constraint: [{ key: 'c-1', severity: 'warning', human: 'c', expression: 'a' }] },
      }),
      [
        {
          element: 'Slot.comment',
          kind: 'constraint.added',
          before: null,
          after: { severity: 'warning', expression: 'a' },
          effect: 'changed',
          version: 'minor',
        },
      ],
    ],
    [
      'a description',
      slot({ 'Slot.comment': { definition: 'One.' } }),
      slot({ 'Slot.comment': { definition: 'Two.' } }),
      [
        {
          element: 'Slot.comment',
          kind: 'documentation',
          before: 'One.',
          after: 'Two.',
          effect: 'documentation',
          version: 'patch',
        },
      ],
    ],
  ]);
});

import { expect, it } from 'vitest';
import { statementText } from '../../../../src/toolchain/diff/render/wording.js';
import { compare, profile } from '../fixtures.js';

const slot = profile('p', 'Slot', {
  'Slot.comment': { max: '0' },
  'Slot.serviceType': { min: 1, max: '2', mustSupport: true },
  'Slot.specialty': { max: '3' },
  'Slot.overbooked': { fixedBoolean: true },
  'Slot.serviceCategory': { patternCodeableConcept: { text: 'x' } },
  'Slot.status': {
    binding: { strength: 'required', valueSetReference: { reference: 'http://example.org/ValueSet/v' } },
  },
  'Slot.start': {
    constraint: [{ key: 'x-1', severity: 'error', human: 'h', expression: 'true' }],
  },
  'Slot.identifier': {
    slicing: { discriminator: [{ type: 'value', path: 'system' }], rules: 'open' },
  },
});

it('a new profile is told with what it says of its elements', () => {
  const [change] = compare([], [slot]).changes;
  expect(change?.content?.map(statementText)).toEqual([
    'constrains Slot',
    'requires serviceType 1..2',
    'allows specialty 0..3',
    'forbids comment',
    'binds status to v (required)',
    'fixes serviceCategory has {"text":"x"}, overbooked is true',
    'marks serviceType must support',
    'checks start x-1 (error): true',
    'slices identifier by value:system (open)',
  ]);
});

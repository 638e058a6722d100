import { expect, it } from 'vitest';
import { slower } from '../../scripts/measure/bench/baseline.js';

const baseline = { validators: { Slot: 0.3, Patient: 0.4 }, imports: { root: 50 } };

it.each([
  ['as fast', { validators: { Slot: 0.3, Patient: 0.4 } }, []],
  ['faster', { validators: { Slot: 0.1, Patient: 0.1 } }, []],
  ['slower within a tenth', { validators: { Slot: 0.32, Patient: 0.44 } }, []],
  [
    'slower',
    { validators: { Slot: 0.36, Patient: 0.4 } },
    ['validators: Slot was 0.3 and is 0.36: 20 % more'],
  ],
  [
    'without a figure',
    { validators: { Slot: 0.3 } },
    ['validators: Patient is in the baseline and was not measured'],
  ],
  [
    'with a new figure and a new suite',
    { validators: { ...baseline.validators, new: 1 }, xml: { a: 1 } },
    [],
  ],
])('compares a run that is %s', (_, ran, expected) => {
  expect(slower(ran, baseline)).toEqual(expected);
});

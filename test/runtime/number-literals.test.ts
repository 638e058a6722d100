import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fidelityOf, plainDigits } from '../../src/runtime/text/number-literals.js';
import { SEED } from '../seed.js';

describe('a literal of a number', () => {
  it.each([
    ['1', 'exact'],
    ['-1.5', 'exact'],
    ['1e+21', 'exact'],
    ['1.0', 'same-value'],
    ['100.00', 'same-value'],
    ['-0', 'same-value'],
    ['0.00', 'same-value'],
    ['1e21', 'same-value'],
    ['1E-2', 'same-value'],
    ['9007199254740993', 'rounded'],
    ['0.1000000000000000055', 'rounded'],
    ['1e-400', 'rounded'],
    ['1e400', 'out-of-range'],
  ])('%s is %s', (literal, fidelity) => {
    expect(fidelityOf(literal)).toBe(fidelity);
  });

  it('without exponent is the same value, for every double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const digits = plainDigits(value);
        expect(digits).toMatch(/^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/);
        expect(Number(digits) + 0).toBe(value + 0);
        expect(fidelityOf(digits)).not.toBe('rounded');
      }),
      { numRuns: 2000, seed: SEED },
    );
  });
});

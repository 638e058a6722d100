import { describe, expect, it } from 'vitest';
import { boundCode, boundCoding, boundConcept } from '../../src/runtime/checks/bindings.js';
import type { Codes, ValidateOptions } from '../../src/runtime/types.js';
import { checked } from '../../src/runtime/table/rules.js';
import { look } from './look.js';

const known: Codes = {
  url: 'http://x.org/vs',
  systems: [
    ['http://x.org/a', '1|2'],
    ['http://x.org/b', '3'],
  ],
};
const open: Codes = { ...known, open: ['http://snomed.info/sct'], reason: 'SNOMED CT is not available' };

function run(
  check: typeof boundCode,
  value: unknown,
  codes: Codes,
  strength: 'required' | 'extensible',
  options: ValidateOptions = {},
) {
  const anything = { test: () => true };
  const c = look(checked(anything, check(codes, strength === 'extensible')), value, options);
  return [
    ...c.drafts.map((d) => `${d.severity} ${d.code} ${d.expression}`),
    ...(c.notChecked ?? []).map((n) => `not checked: ${n.what}`),
  ];
}

const a1 = { system: 'http://x.org/a', code: '1' };
const a3 = { system: 'http://x.org/a', code: '3' };
const snomed = { system: 'http://snomed.info/sct', code: '1' };
const NOT_CHECKED = ['not checked: http://x.org/vs'];

describe('a binding', () => {
  it.each([
    ['required', a1, known, []],
    ['required', a3, known, ['error binding.required .x']],
    ['required', { code: '1' }, known, ['error binding.required .x']],
    ['required', {}, known, ['error binding.required .x']],
    ['required', snomed, open, NOT_CHECKED],
    ['required', a3, open, ['error binding.required .x']],
    ['extensible', a3, known, ['warning binding.extensible .x']],
    ['extensible', { display: 'x' }, known, []],
  ] as const)('%s, on a Coding %j', (strength, value, codes, expected) => {
    expect(run(boundCoding, value, codes, strength)).toEqual(expected);
  });

  it.each([
    ['required', { coding: [a3, a1] }, known, []],
    ['required', { coding: [a3] }, known, ['error binding.required .x']],
    ['required', { text: 'x' }, known, ['error binding.required .x']],
    ['required', { coding: [a3, snomed] }, open, NOT_CHECKED],
    ['extensible', { text: 'x' }, known, []],
    ['extensible', { coding: [a3] }, known, ['warning binding.extensible .x']],
    ['required', [{ coding: [a1] }, { coding: [a3] }], known, ['error binding.required .x[1]']],
  ] as const)('%s, on a CodeableConcept %j', (strength, value, codes, expected) => {
    expect(run(boundConcept, value, codes, strength)).toEqual(expected);
  });

  it.each([
    ['1', known, []],
    ['9', known, ['error binding.required .x']],
    ['9', open, NOT_CHECKED],
    [['1', '9'], known, ['error binding.required .x[1]']],
  ] as const)('on a code %j', (value, codes, expected) => {
    expect(run(boundCode, value, codes, 'required')).toEqual(expected);
  });

  it('tells a code that its system does not have from one of another system', () => {
    const whole: Codes = { url: known.url, systems: [{ url: 'http://x.org/a', codes: '1|2' }] };
    expect(run(boundCoding, a3, whole, 'extensible')).toEqual(['error binding.unknownCode .x']);
    expect(run(boundConcept, { coding: [a3] }, whole, 'extensible')).toEqual([
      'error binding.unknownCode .x.coding[0]',
    ]);
    expect(run(boundCoding, snomed, whole, 'extensible')).toEqual(['warning binding.extensible .x']);
  });

  it('asks the terminology that it is given, of what it does not know only', () => {
    const asked: unknown[] = [];
    const answering = (answer: boolean | undefined): ValidateOptions => ({
      terminology: (query) => {
        asked.push(query);
        return answer;
      },
    });
    expect(run(boundCoding, a1, open, 'required', answering(true))).toEqual([]);
    expect(asked).toEqual([]);
    expect(run(boundCoding, snomed, open, 'required', answering(true))).toEqual([]);
    expect(run(boundCoding, snomed, open, 'required', answering(false))).toEqual([
      'error binding.required .x',
    ]);
    expect(run(boundCoding, snomed, open, 'required', answering(undefined))).toEqual(NOT_CHECKED);
    expect(asked[0]).toEqual({ valueSet: 'http://x.org/vs', system: 'http://snomed.info/sct', code: '1' });
  });

  it('leaves a code unchecked where the terminology gives no answer, or breaks down', () => {
    const answers = [null, 0, 'yes', Promise.resolve(true), {}];
    for (const answer of answers) {
      const terminology = (() => answer) as unknown as NonNullable<ValidateOptions['terminology']>;
      expect(run(boundCoding, snomed, open, 'required', { terminology })).toEqual(NOT_CHECKED);
      expect(run(boundCode, '9', open, 'required', { terminology })).toEqual(NOT_CHECKED);
    }
    const terminology = () => {
      throw new Error('server down');
    };
    expect(run(boundCoding, snomed, open, 'required', { terminology })).toEqual(NOT_CHECKED);
    const none = 5 as unknown as NonNullable<ValidateOptions['terminology']>;
    expect(run(boundCoding, snomed, open, 'required', { terminology: none })).toEqual(NOT_CHECKED);
  });
});

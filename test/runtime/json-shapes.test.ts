import { describe, expect, it } from 'vitest';
import { validatePatient } from '../../generated/index.js';
import { placeOf } from '../../src/runtime/checks/beyond-bits.js';
import { equal, fixed, matches, pattern } from '../../src/runtime/checks/values.js';
import { calculate } from '../../src/runtime/fhirpath/functions.js';
import { checked } from '../../src/runtime/table/rules.js';
import { look } from './look.js';

describe('a value of the wrong JSON type', () => {
  const found = (more: object) =>
    validatePatient({ resourceType: 'Patient', ...more }).issues.map(
      ({ code, expression }) => `${code} ${expression}`,
    );

  it.each([
    [{ name: 'x' }, ['shape.array Patient.name']],
    [{ name: [] }, ['shape.empty Patient.name']],
    [
      { name: ['x', null, ['y'], 5] },
      [
        'shape.object Patient.name[0]',
        'shape.null Patient.name[1]',
        'shape.array Patient.name[2]',
        'shape.object Patient.name[3]',
      ],
    ],
    [{ maritalStatus: 'x' }, ['shape.object Patient.maritalStatus']],
    [{ maritalStatus: 5 }, ['shape.object Patient.maritalStatus']],
    [{ maritalStatus: '' }, ['shape.object Patient.maritalStatus']],
    [{ maritalStatus: null }, ['shape.null Patient.maritalStatus']],
    [{ maritalStatus: [{ text: 'x' }] }, ['shape.array Patient.maritalStatus']],
    [{ gender: {} }, ['shape.object Patient.gender']],
    [{ gender: ['male'] }, ['shape.array Patient.gender']],
    [{ gender: null }, ['shape.null Patient.gender']],
    [{ gender: '' }, ['shape.empty Patient.gender']],
    [{ gender: 5 }, ['type.primitive Patient.gender']],
    [{ active: 'true' }, ['type.primitive Patient.active']],
  ])('%j is %j', (more, wanted) => expect(found(more)).toEqual(wanted));

  it('is reported with what is wanted', () => {
    const messages = (more: object) =>
      validatePatient({ resourceType: 'Patient', ...more }).issues.map(({ message }) => message);
    expect(messages({ gender: 5 })).toEqual([
      'gender is 5; it must be a code of http://hl7.org/fhir/ValueSet/administrative-gender',
    ]);
    expect(messages({ maritalStatus: 'x' })).toEqual(['maritalStatus is "x"; it must be an object']);
  });
});

describe('a fixed value and a pattern', () => {
  const codes = (check: ReturnType<typeof fixed>, value: unknown) =>
    look(checked({ test: () => true }, check), value).drafts.map(({ code }) => code);

  it('constrain only a value that is present', () => {
    // an object without a value is empty, and that alone is wrong
    expect([codes(fixed(1), undefined), codes(pattern({ a: 1 }), undefined)]).toEqual([
      ['shape.empty'],
      ['shape.empty'],
    ]);
    expect([codes(fixed(1), 2), codes(pattern({ a: 1 }), {})]).toEqual([['value.fixed'], ['value.pattern']]);
  });

  it.each<[value: unknown, wanted: unknown, isEqual: boolean, isMatch: boolean]>([
    [1, 1, true, true],
    [1, '1', false, false],
    [{ a: 1 }, { a: 1 }, true, true],
    [{ a: 1, b: 2 }, { a: 1 }, false, true],
    [{ a: 1 }, { a: 1, b: 2 }, false, false],
    [{ b: 1 }, { a: 1 }, false, false],
    [[1, 2], [1, 2], true, true],
    [[2, 1], [1, 2], false, true],
    [[1, 2, 3], [1, 2], false, true],
    [[1], [1, 2], false, false],
    [[{ a: 1, b: 2 }], [{ a: 1 }], false, true],
    [{ a: [{ b: 1, c: 2 }] }, { a: [{ b: 1 }] }, false, true],
    [{ 0: 1 }, [1], false, false],
    [[1], { 0: 1 }, false, false],
    [undefined, { a: 1 }, false, false],
    [null, [1], false, false],
  ])('%j against %j: equal %j, match %j', (value, wanted, isEqual, isMatch) => {
    expect([equal(value, wanted), matches(value, wanted)]).toEqual([isEqual, isMatch]);
  });
});

it.each([
  [0.1, '+', 0.2, 0.3],
  [0.3, '-', 0.1, 0.2],
  [-0.1, '-', 0.2, -0.3],
  [1.1, '*', 3, 3.3],
  [1e-7, '+', 2e-7, 3e-7],
  [1.5e-7, '+', 1.5e-7, 3e-7],
  [1, '+', 0.25, 1.25],
  [7, 'div', 2, 3],
  [-7, 'div', 2, -3],
  [0.3, 'div', 0.1, 3],
  [7, 'mod', 3, 1],
  [0.3, 'mod', 0.2, 0.1],
])('FHIRPath: %d %s %d is %d, as with decimal digits', (a, operator, b, wanted) => {
  expect(calculate(a, operator, b)).toBe(wanted);
});

it.each([
  ['name', '.name'],
  ['value[x]', '.value'],
  ['name:official', '.name'],
  ['value[x]:valueString', '.value'],
])('a missing %s is reported at %s', (name, place) => expect(placeOf(name)).toBe(place));

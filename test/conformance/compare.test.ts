import { describe, expect, it } from 'vitest';
import { validate } from '../../generated/validators/index.js';
import type { Issue } from '../../src/runtime/v1/results.js';
import type { OracleVerdict } from '../../scripts/measure/oracle/oracle.js';
import { compare, isError, type Verdicts } from '../../scripts/measure/conformance/compare.js';
import type { JsonObject } from '../../scripts/measure/conformance/node.js';
import { isFoundAt } from '../../scripts/measure/conformance/places.js';
import { UNSEEN, type UnseenKind } from '../../scripts/measure/conformance/unseen.js';

const ours = (code: Issue['code'], expression: string, key?: string) => {
  const issue = {
    severity: 'error',
    code,
    expression,
    element: '',
    message: '',
    profile: '',
    ...(key && { key }),
  };
  return { valid: false, issues: [issue as Issue] };
};
const VALID = { valid: true, issues: [] };
const verdict = (...issues: (readonly [location: string, message: string])[]): OracleVerdict => ({
  file: '',
  valid: issues.length === 0,
  issues: issues.map(([location, message]) => ({ severity: 'error', code: '', location, message })),
});
const theirs = (...issues: (readonly [location: string, message: string])[]): Verdicts => ({
  2019: verdict(...issues),
  today: verdict(...issues),
});

describe('what the reference does not see', () => {
  it.each(Object.keys(UNSEEN) as UnseenKind[])('is an error of ours: %s', (kind) => {
    const { resource, code, place } = UNSEEN[kind].probe;
    const errors = validate(resource).issues.filter(isError);
    expect(errors.map((issue) => issue.code)).toContain(code);
    expect(errors.some((issue) => issue.code === code && isFoundAt(issue.expression, place))).toBe(true);
  });
});

describe('a comparison', () => {
  const resource: JsonObject = { resourceType: 'Patient', name: [{ family: 'x' }], gender: 'male' };

  it('finds nothing open if all find an error at a place', () => {
    const found = compare(
      resource,
      ours('type.primitive', 'Patient.gender'),
      theirs(['Patient.gender', 'x']),
    );
    expect([found.unexplained, found.against.today?.places]).toEqual([[], ['same']]);
  });

  it('finds errors open that are far from each other', () => {
    const found = compare(
      resource,
      ours('invariant', 'Patient', 'pat-1'),
      theirs(['Patient.name[0].family', 'x']),
    );
    expect([found.against['2019']?.isSameVerdict, found.unexplained.length]).toEqual([true, 3]);
  });

  it('needs no rule for an error of ours that one oracle confirms', () => {
    const found = compare(resource, ours('invariant', 'Patient', 'pat-1'), {
      2019: verdict(),
      today: verdict(['Patient', 'pat-1: x']),
    });
    expect([found.unexplained, found.isFalseRefusal]).toEqual([[], false]);
  });

  it('needs a rule for an error that one oracle alone reports', () => {
    const found = compare(resource, VALID, { 2019: verdict(), today: verdict(['Patient', 'pat-1: x']) });
    expect(found.unexplained.length).toBe(1);
  });

  it.each([
    ['shape.empty', 'Patient.name'],
    ['shape.array', 'Patient.name'],
    ['shape.object', 'Patient.name[0]'],
    ['type.primitive', 'Patient.gender'],
    ['extension.context', 'Patient.extension[0]'],
    ['extension.unknown', 'Patient.extension[0]'],
    ['cardinality.min', 'Patient.contact[0].url'],
    ['cardinality.max', 'Patient.name'],
    ['slicing.order', 'Patient.name[0]'],
    ['reference.target', 'Patient.managingOrganization'],
    ['binding.unknownCode', 'Patient.gender'],
    ['value.fixed', 'Patient.gender'],
  ] as const)('does not excuse an error of ours that no oracle reports: %s at %s', (code, place) => {
    const found = compare(resource, ours(code, place), theirs());
    expect([found.unexplained.length, found.isFalseRefusal]).toEqual([1, true]);
  });

  it('does not excuse an invariant of ours beside an error that all find', () => {
    const { issues } = ours('type.primitive', 'Patient.gender');
    const two = { valid: false, issues: [...issues, ...ours('invariant', 'Patient.name[0]', 'x-1').issues] };
    expect(compare(resource, two, theirs(['Patient.gender', 'x'])).unexplained.length).toBe(1);
  });

  it.each([
    ['Patient.gender', 'Unknown Code http://example.org#other in http://example.org for x'],
    ['Patient.gender', 'The value provided is not in the value set'],
    ['Patient', 'pat-1: SHALL at least contain a contact'],
    ['Patient.name[0]', 'Resource requires an id, but none is present'],
  ] as const)('does not excuse an error that the oracles alone find: %s, %s', (place, message) => {
    expect(compare(resource, VALID, theirs([place, message])).unexplained.length).toBe(2);
  });
});

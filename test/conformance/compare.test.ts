import { describe, expect, it } from 'vitest';
import { validate } from '../../generated/validators/index.js';
import type { Issue } from '../../src/runtime/v1/results.js';
import type { OracleIssue } from '../../scripts/measure/oracle/oracle.js';
import { compare, isError } from '../../scripts/measure/conformance/compare.js';
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
const theirs = (...issues: (readonly [location: string, message: string])[]) => ({
  file: '',
  valid: issues.length === 0,
  issues: issues.map(([location, message]): OracleIssue => ({
    severity: 'error',
    code: '',
    location,
    message,
  })),
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

  it('is equal where both find an error at a place', () => {
    const found = compare(
      resource,
      ours('type.primitive', 'Patient.gender'),
      theirs(['Patient.gender', 'x']),
    );
    expect(found.outcome).toBe('equal');
  });

  it('is not where the one is far from the other', () => {
    const found = compare(
      resource,
      ours('invariant', 'Patient', 'pat-1'),
      theirs(['Patient.name[0].family', 'x']),
    );
    expect([found.outcome, found.isSameVerdict, found.unexplained.length]).toEqual(['unexplained', true, 2]);
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
  ] as const)('does not excuse an error of ours that is not there: %s at %s', (code, place) => {
    expect(compare(resource, ours(code, place), theirs()).outcome).toBe('unexplained');
  });

  it('does not excuse an invariant of ours beside an error that both find', () => {
    const { issues } = ours('type.primitive', 'Patient.gender');
    const two = { valid: false, issues: [...issues, ...ours('invariant', 'Patient.name[0]', 'x-1').issues] };
    expect(compare(resource, two, theirs(['Patient.gender', 'x'])).outcome).toBe('unexplained');
  });

  it.each([
    ['Patient.gender', 'Unknown Code http://example.org#other in http://example.org for x'],
    ['Patient.gender', 'The value provided is not in the value set'],
    ['Patient', 'pat-1: SHALL at least contain a contact'],
    ['Patient.name[0]', 'Resource requires an id, but none is present'],
  ] as const)('does not excuse an error that the reference alone finds: %s, %s', (place, message) => {
    expect(compare(resource, VALID, theirs([place, message])).outcome).toBe('unexplained');
  });
});

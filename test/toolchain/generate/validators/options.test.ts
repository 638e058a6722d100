import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validate, validateGPConnectSlot1, type Issue } from '../../../../generated/index.js';

const GPCONNECT = 'https://fhir.nhs.uk/STU3/StructureDefinition/';
const CORE = 'http://hl7.org/fhir/StructureDefinition/';
const slot = {
  resourceType: 'Slot',
  schedule: { reference: 'Schedule/1' },
  status: 'free',
  start: '2026-06-15T09:00:00+01:00',
  end: '2026-06-15T09:10:00+01:00',
};
const claiming = (...profile: string[]) => ({ ...slot, meta: { profile } });
const severities = (issues: readonly Issue[]) => issues.map(({ severity }) => severity);

describe('maxIssues', () => {
  // a warning comes before the first error
  const wrong = { language: 'xx', ...slot, status: 'fre', start: 'now' };
  const all = validateGPConnectSlot1(wrong).issues;

  it('is of use here: what is found is of both kinds', () => {
    expect(severities(all)).toEqual(expect.arrayContaining(['error', 'warning']));
    expect(severities(all)[0]).toBe('warning');
  });

  it.each([0, -1, 1])('keeps an error of an invalid value: %i', (maxIssues) => {
    const result = validateGPConnectSlot1(wrong, { maxIssues });
    expect(result.valid).toBe(false);
    expect(severities(result.issues)).toEqual(['error']);
  });

  it('keeps the first, errors before others, in their order', () => {
    const errors = all.filter(({ severity }) => severity === 'error');
    expect(validateGPConnectSlot1(wrong, { maxIssues: errors.length }).issues).toEqual(errors);
    expect(validateGPConnectSlot1(wrong, { maxIssues: all.length }).issues).toEqual(all);
  });
});

describe('the profile that a resource claims', () => {
  it('can be the definition of its type, which is then no unknown one', () => {
    const { valid, notChecked } = validate(claiming(`${CORE}Slot`));
    expect([valid, notChecked]).toEqual([true, []]);
  });

  it('is not that of another type', () => {
    const { issues } = validate(claiming(`${CORE}Patient`));
    expect(issues.map(({ code }) => code)).toEqual(['resource.profile']);
  });

  it('is judged by the version at hand, which is said', () => {
    const { notChecked } = validate(claiming(`${GPCONNECT}GPConnect-Slot-1|9.9.9`));
    expect(notChecked.map(({ what }) => what)).toContainEqual(
      expect.stringMatching(/^version "9\.9\.9" of profile /),
    );
  });

  it('can be asked for in its place; what is no canonical asks for nothing', () => {
    const options = (profile: unknown) => ({ profile }) as { profile: string };
    const wrong = { ...slot, serviceCategory: { text: 'x' } };
    expect(validate(wrong, { profile: `${GPCONNECT}GPConnect-Slot-1` }).valid).toBe(false);
    for (const profile of [null, [null], [5]]) expect(validate(wrong, options(profile)).valid).toBe(true);
    expect(validateGPConnectSlot1(wrong).valid).toBe(false);
  });
});

it('says of a terminology that breaks down why codes were not checked', () => {
  const path = '../../../../generated/examples/json/AllergyIntolerance-allergy-amoxicillin.json';
  const allergy: unknown = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
  const { valid, notChecked } = validate(allergy, {
    terminology: () => {
      throw new Error('server down');
    },
  });
  expect(valid).toBe(true);
  expect(notChecked.map(({ reason }) => reason)).toContainEqual(
    expect.stringMatching(/the lookup failed: server down$/),
  );
});

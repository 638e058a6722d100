import { describe, expect, it } from 'vitest';
import {
  toOperationOutcome,
  validateGPConnectOperationOutcome1,
  validateGPConnectSlot1,
} from '../../generated/index.js';

const PROFILE = 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1';
const CODING = {
  system: 'https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1',
  code: 'INVALID_RESOURCE',
  display: 'Invalid validation of resource',
};
const slot = { resourceType: 'Slot', status: 'fre', start: '2026-06-15', foo: 1 };
const codes = (outcome: unknown) =>
  validateGPConnectOperationOutcome1(outcome).issues.map(
    (i) => `${i.severity} ${i.code} ${i.expression} ${i.message}`,
  );

describe('the outcome of a validation with a Spine code', () => {
  it('conforms to GPConnect-OperationOutcome-1', () => {
    const { issues } = validateGPConnectSlot1(slot);
    expect(issues.length).toBeGreaterThan(3);
    const outcome = toOperationOutcome(issues, { profile: PROFILE, coding: CODING });
    expect(codes(outcome)).toEqual([]);
    expect(outcome.issue).toHaveLength(issues.length);
  });

  it('does too where there is nothing to say', () => {
    expect(codes(toOperationOutcome([], { profile: PROFILE, coding: CODING }))).toEqual([]);
  });

  it('does not without one, or with one that Spine does not have', () => {
    const { issues } = validateGPConnectSlot1(slot);
    expect(validateGPConnectOperationOutcome1(toOperationOutcome(issues, { profile: PROFILE })).valid).toBe(
      false,
    );
    const coding = { ...CODING, code: 'NO_SUCH_CODE' };
    expect(
      validateGPConnectOperationOutcome1(toOperationOutcome(issues, { profile: PROFILE, coding })).valid,
    ).toBe(false);
  });
});

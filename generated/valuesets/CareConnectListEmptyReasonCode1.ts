// Generated from fsh/terminology/valuesets/CareConnect-ListEmptyReasonCode-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/ValueSet/CareConnect-ListEmptyReasonCode-1

/**
 * List empty reason
 *
 * Why a list holds no entry.
 *
 * Value set: https://fhir.nhs.uk/STU3/ValueSet/CareConnect-ListEmptyReasonCode-1
 *
 * © HL7 UK, used under the Apache License 2.0. FHIR is a trademark of HL7 International.
 */
export type CareConnectListEmptyReasonCode1Code = 'no-content-recorded';

const system = 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-ListEmptyReasonCode-1';

/** The codes of List empty reason, in the order of the value set. */
export const CareConnectListEmptyReasonCode1Codes: readonly {
  readonly system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-ListEmptyReasonCode-1';
  readonly code: CareConnectListEmptyReasonCode1Code;
  readonly display: string;
}[] = [{ system, code: 'no-content-recorded', display: 'No Content Recorded' }];

const byCode: ReadonlyMap<string, (typeof CareConnectListEmptyReasonCode1Codes)[number]> =
  /* @__PURE__ */ new Map(
    /* @__PURE__ */ CareConnectListEmptyReasonCode1Codes.map((entry) => [entry.code, entry]),
  );

/** True if a value is a code of List empty reason. The caller checks its system. */
export function isCareConnectListEmptyReasonCode1Code(
  value: unknown,
): value is CareConnectListEmptyReasonCode1Code {
  return typeof value === 'string' && byCode.has(value);
}

/** What to show for a code of List empty reason; undefined for any other text. */
export function CareConnectListEmptyReasonCode1Display(code: string): string | undefined {
  return byCode.get(code)?.display;
}

// Generated from fsh/terminology/valuesets/CareConnect-ListWarningCode-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/ValueSet/CareConnect-ListWarningCode-1

/**
 * List warning code
 *
 * Why a list may not be complete.
 *
 * Value set: https://fhir.nhs.uk/STU3/ValueSet/CareConnect-ListWarningCode-1
 *
 * © HL7 UK, used under the Apache License 2.0. FHIR is a trademark of HL7 International.
 */
export type CareConnectListWarningCode1Code =
  'confidential-items' | 'data-in-transit' | 'data-awaiting-filing';

const system = 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-ListWarningCode-1';

/** The codes of List warning code, in the order of the value set. */
export const CareConnectListWarningCode1Codes: readonly {
  readonly system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-ListWarningCode-1';
  readonly code: CareConnectListWarningCode1Code;
  readonly display: string;
}[] = [
  { system, code: 'confidential-items', display: 'Confidential Items' },
  { system, code: 'data-in-transit', display: 'Data in Transit' },
  { system, code: 'data-awaiting-filing', display: 'Data Awaiting Filing' },
];

const byCode: ReadonlyMap<string, (typeof CareConnectListWarningCode1Codes)[number]> =
  /* @__PURE__ */ new Map(
    /* @__PURE__ */ CareConnectListWarningCode1Codes.map((entry) => [entry.code, entry]),
  );

/** True if a value is a code of List warning code. The caller checks its system. */
export function isCareConnectListWarningCode1Code(value: unknown): value is CareConnectListWarningCode1Code {
  return typeof value === 'string' && byCode.has(value);
}

/** What to show for a code of List warning code; undefined for any other text. */
export function CareConnectListWarningCode1Display(code: string): string | undefined {
  return byCode.get(code)?.display;
}

// Generated from fsh/terminology/valuesets/CareConnect-RegistrationStatus-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/ValueSet/CareConnect-RegistrationStatus-1

/**
 * Registration status
 *
 * Where a patient's registration with an organisation stands.
 *
 * Value set: https://fhir.nhs.uk/STU3/ValueSet/CareConnect-RegistrationStatus-1
 *
 * © HL7 UK, used under the Apache License 2.0. FHIR is a trademark of HL7 International.
 */
export type CareConnectRegistrationStatus1Code = 'A' | 'D' | 'I' | 'R';

const system = 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationStatus-1';

/** The codes of Registration status, in the order of the value set. */
export const CareConnectRegistrationStatus1Codes: readonly {
  readonly system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationStatus-1';
  readonly code: CareConnectRegistrationStatus1Code;
  readonly display: string;
}[] = [
  { system, code: 'A', display: 'Active' },
  { system, code: 'D', display: 'Deduction Pending' },
  { system, code: 'I', display: 'Inactive' },
  { system, code: 'R', display: 'Registration Pending' },
];

const byCode: ReadonlyMap<string, (typeof CareConnectRegistrationStatus1Codes)[number]> =
  /* @__PURE__ */ new Map(
    /* @__PURE__ */ CareConnectRegistrationStatus1Codes.map((entry) => [entry.code, entry]),
  );

/** True if a value is a code of Registration status. The caller checks its system. */
export function isCareConnectRegistrationStatus1Code(
  value: unknown,
): value is CareConnectRegistrationStatus1Code {
  return typeof value === 'string' && byCode.has(value);
}

/** What to show for a code of Registration status; undefined for any other text. */
export function CareConnectRegistrationStatus1Display(code: string): string | undefined {
  return byCode.get(code)?.display;
}

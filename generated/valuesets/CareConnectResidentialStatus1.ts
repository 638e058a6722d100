// Generated from fsh/terminology/valuesets/CareConnect-ResidentialStatus-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/ValueSet/CareConnect-ResidentialStatus-1

/**
 * Residential status
 *
 * Whether a patient resides in the UK.
 *
 * Value set: https://fhir.nhs.uk/STU3/ValueSet/CareConnect-ResidentialStatus-1
 *
 * © HL7 UK, used under the Apache License 2.0. FHIR is a trademark of HL7 International.
 */
export type CareConnectResidentialStatus1Code = 'H' | 'O';

const system = 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-ResidentialStatus-1';

/** The codes of Residential status, in the order of the value set. */
export const CareConnectResidentialStatus1Codes: readonly {
  readonly system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-ResidentialStatus-1';
  readonly code: CareConnectResidentialStatus1Code;
  readonly display: string;
}[] = [
  { system, code: 'H', display: 'UK Resident' },
  { system, code: 'O', display: 'Overseas Resident' },
];

const byCode: ReadonlyMap<string, (typeof CareConnectResidentialStatus1Codes)[number]> =
  /* @__PURE__ */ new Map(
    /* @__PURE__ */ CareConnectResidentialStatus1Codes.map((entry) => [entry.code, entry]),
  );

/** True if a value is a code of Residential status. The caller checks its system. */
export function isCareConnectResidentialStatus1Code(
  value: unknown,
): value is CareConnectResidentialStatus1Code {
  return typeof value === 'string' && byCode.has(value);
}

/** What to show for a code of Residential status; undefined for any other text. */
export function CareConnectResidentialStatus1Display(code: string): string | undefined {
  return byCode.get(code)?.display;
}

// Generated from fsh/terminology/valuesets/CareConnect-PrescribingAgency-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/ValueSet/CareConnect-PrescribingAgency-1

/**
 * Prescribing agency
 *
 * Whether the practice or another organisation prescribed.
 *
 * Value set: https://fhir.nhs.uk/STU3/ValueSet/CareConnect-PrescribingAgency-1
 *
 * © HL7 UK, used under the Apache License 2.0. FHIR is a trademark of HL7 International.
 */
export type CareConnectPrescribingAgency1Code =
  'prescribed-at-gp-practice' | 'prescribed-by-another-organisation';

const system = 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-PrescribingAgency-1';

/** The codes of Prescribing agency, in the order of the value set. */
export const CareConnectPrescribingAgency1Codes: readonly {
  readonly system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-PrescribingAgency-1';
  readonly code: CareConnectPrescribingAgency1Code;
  readonly display: string;
}[] = [
  { system, code: 'prescribed-at-gp-practice', display: 'Prescribed at GP practice' },
  { system, code: 'prescribed-by-another-organisation', display: 'Prescribed by another organisation' },
];

const byCode: ReadonlyMap<string, (typeof CareConnectPrescribingAgency1Codes)[number]> =
  /* @__PURE__ */ new Map(
    /* @__PURE__ */ CareConnectPrescribingAgency1Codes.map((entry) => [entry.code, entry]),
  );

/** True if a value is a code of Prescribing agency. The caller checks its system. */
export function isCareConnectPrescribingAgency1Code(
  value: unknown,
): value is CareConnectPrescribingAgency1Code {
  return typeof value === 'string' && byCode.has(value);
}

/** What to show for a code of Prescribing agency; undefined for any other text. */
export function CareConnectPrescribingAgency1Display(code: string): string | undefined {
  return byCode.get(code)?.display;
}

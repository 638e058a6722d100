// Generated from fsh/terminology/valuesets/CareConnect-MedicationChangeStatus-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MedicationChangeStatus-1

/**
 * Medication change status
 *
 * How a medication has changed, where it has.
 *
 * Value set: https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MedicationChangeStatus-1
 *
 * © HL7 UK, used under the Apache License 2.0. FHIR is a trademark of HL7 International.
 */
export type CareConnectMedicationChangeStatus1Code = 'Continued' | 'Added' | 'Amended' | 'On-hold';

const system = 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-MedicationChangeStatus-1';

/** The codes of Medication change status, in the order of the value set. */
export const CareConnectMedicationChangeStatus1Codes: readonly {
  readonly system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-MedicationChangeStatus-1';
  readonly code: CareConnectMedicationChangeStatus1Code;
  readonly display?: string;
}[] = [
  { system, code: 'Continued' },
  { system, code: 'Added' },
  { system, code: 'Amended' },
  { system, code: 'On-hold' },
];

const byCode: ReadonlyMap<string, (typeof CareConnectMedicationChangeStatus1Codes)[number]> =
  /* @__PURE__ */ new Map(
    /* @__PURE__ */ CareConnectMedicationChangeStatus1Codes.map((entry) => [entry.code, entry]),
  );

/** True if a value is a code of Medication change status. The caller checks its system. */
export function isCareConnectMedicationChangeStatus1Code(
  value: unknown,
): value is CareConnectMedicationChangeStatus1Code {
  return typeof value === 'string' && byCode.has(value);
}

/** What to show for a code of Medication change status; undefined for any other text. */
export function CareConnectMedicationChangeStatus1Display(code: string): string | undefined {
  return byCode.get(code)?.display;
}

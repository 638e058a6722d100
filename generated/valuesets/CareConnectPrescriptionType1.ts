// Generated from fsh/terminology/valuesets/CareConnect-PrescriptionType-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/ValueSet/CareConnect-PrescriptionType-1

/**
 * Prescription type
 *
 * The kind of prescription that a medication was issued on.
 *
 * Value set: https://fhir.nhs.uk/STU3/ValueSet/CareConnect-PrescriptionType-1
 *
 * © HL7 UK, used under the Apache License 2.0. FHIR is a trademark of HL7 International.
 */
export type CareConnectPrescriptionType1Code =
  'acute' | 'repeat' | 'repeat-dispensing' | 'delayed-prescribing' | 'acute-handwritten';

const system = 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-PrescriptionType-1';

/** The codes of Prescription type, in the order of the value set. */
export const CareConnectPrescriptionType1Codes: readonly {
  readonly system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-PrescriptionType-1';
  readonly code: CareConnectPrescriptionType1Code;
  readonly display: string;
}[] = [
  { system, code: 'acute', display: 'Acute' },
  { system, code: 'repeat', display: 'Repeat' },
  { system, code: 'repeat-dispensing', display: 'Repeat dispensing' },
  { system, code: 'delayed-prescribing', display: 'Delayed prescribing' },
  { system, code: 'acute-handwritten', display: 'Acute handwritten' },
];

const byCode: ReadonlyMap<string, (typeof CareConnectPrescriptionType1Codes)[number]> =
  /* @__PURE__ */ new Map(
    /* @__PURE__ */ CareConnectPrescriptionType1Codes.map((entry) => [entry.code, entry]),
  );

/** True if a value is a code of Prescription type. The caller checks its system. */
export function isCareConnectPrescriptionType1Code(
  value: unknown,
): value is CareConnectPrescriptionType1Code {
  return typeof value === 'string' && byCode.has(value);
}

/** What to show for a code of Prescription type; undefined for any other text. */
export function CareConnectPrescriptionType1Display(code: string): string | undefined {
  return byCode.get(code)?.display;
}

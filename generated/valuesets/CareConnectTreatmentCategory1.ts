// Generated from fsh/terminology/valuesets/CareConnect-TreatmentCategory-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/ValueSet/CareConnect-TreatmentCategory-1

/**
 * Treatment category
 *
 * What a visitor from overseas pays for treatment.
 *
 * Value set: https://fhir.nhs.uk/STU3/ValueSet/CareConnect-TreatmentCategory-1
 *
 * © HL7 UK, used under the Apache License 2.0. FHIR is a trademark of HL7 International.
 */
export type CareConnectTreatmentCategory1Code = '1' | '2' | '3' | '4' | '9' | '8';

const system = 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-TreatmentCategory-1';

/** The codes of Treatment category, in the order of the value set. */
export const CareConnectTreatmentCategory1Codes: readonly {
  readonly system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-TreatmentCategory-1';
  readonly code: CareConnectTreatmentCategory1Code;
  readonly display: string;
}[] = [
  { system, code: '1', display: 'Exempt from payment - subject to reciprocal health agreement' },
  { system, code: '2', display: 'Exempt from payment - other' },
  { system, code: '3', display: 'To pay hotel fees only' },
  { system, code: '4', display: 'To pay all fees' },
  { system, code: '9', display: 'Charging rate not known' },
  { system, code: '8', display: 'Not applicable' },
];

const byCode: ReadonlyMap<string, (typeof CareConnectTreatmentCategory1Codes)[number]> =
  /* @__PURE__ */ new Map(
    /* @__PURE__ */ CareConnectTreatmentCategory1Codes.map((entry) => [entry.code, entry]),
  );

/** True if a value is a code of Treatment category. The caller checks its system. */
export function isCareConnectTreatmentCategory1Code(
  value: unknown,
): value is CareConnectTreatmentCategory1Code {
  return typeof value === 'string' && byCode.has(value);
}

/** What to show for a code of Treatment category; undefined for any other text. */
export function CareConnectTreatmentCategory1Display(code: string): string | undefined {
  return byCode.get(code)?.display;
}

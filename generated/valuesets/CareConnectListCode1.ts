// Generated from fsh/terminology/valuesets/CareConnect-ListCode-1.fsh. Do not edit.
// https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ListCode-1

/**
 * List code
 *
 * What a list in the structured record is for, as SNOMED CT record headings.
 *
 * Value set: https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ListCode-1
 *
 * © HL7 UK, used under the Apache License 2.0. FHIR is a trademark of HL7 International.
 */
export type CareConnectListCode1Code =
  | '887161000000102'
  | '887171000000109'
  | '717711000000103'
  | '933361000000108'
  | '886921000000105'
  | '1102411000000102'
  | '1102191000000100'
  | '1103671000000101'
  | '325851000000107'
  | '25851000000105'
  | '24781000000107';

const system = 'http://snomed.info/sct';

/** The codes of List code, in the order of the value set. */
export const CareConnectListCode1Codes: readonly {
  readonly system: 'http://snomed.info/sct';
  readonly code: CareConnectListCode1Code;
  readonly display: string;
}[] = [
  { system, code: '887161000000102', display: 'Diagnoses' },
  { system, code: '887171000000109', display: 'Procedures' },
  { system, code: '717711000000103', display: 'Problems' },
  { system, code: '933361000000108', display: 'Medications and medical devices' },
  { system, code: '886921000000105', display: 'Allergies and adverse reactions' },
  { system, code: '1102411000000102', display: 'Active medications' },
  { system, code: '1102191000000100', display: 'Discontinued medications' },
  { system, code: '1103671000000101', display: 'Ended allergies' },
  { system, code: '325851000000107', display: 'Consultation' },
  { system, code: '25851000000105', display: 'Topic (EHR)' },
  { system, code: '24781000000107', display: 'Category (EHR)' },
];

const byCode: ReadonlyMap<string, (typeof CareConnectListCode1Codes)[number]> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ CareConnectListCode1Codes.map((entry) => [entry.code, entry]),
);

/** True if a value is a code of List code. The caller checks its system. */
export function isCareConnectListCode1Code(value: unknown): value is CareConnectListCode1Code {
  return typeof value === 'string' && byCode.has(value);
}

/** What to show for a code of List code; undefined for any other text. */
export function CareConnectListCode1Display(code: string): string | undefined {
  return byCode.get(code)?.display;
}

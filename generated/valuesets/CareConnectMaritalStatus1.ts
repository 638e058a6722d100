// Generated from fsh/terminology/valuesets/CareConnect-MaritalStatus-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MaritalStatus-1

/**
 * Marital status
 *
 * A person's marital status in the HL7 v3 codes, or unknown.
 *
 * Value set: https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MaritalStatus-1
 *
 * Copyright © HL7.org 2011+
 */
export type CareConnectMaritalStatus1Code = 'A' | 'D' | 'I' | 'L' | 'M' | 'P' | 'S' | 'T' | 'U' | 'W' | 'UNK';

const system1 = 'http://hl7.org/fhir/v3/MaritalStatus';
const system2 = 'http://hl7.org/fhir/v3/NullFlavor';

/** The codes of Marital status, in the order of the value set. */
export const CareConnectMaritalStatus1Codes: readonly {
  readonly system: 'http://hl7.org/fhir/v3/MaritalStatus' | 'http://hl7.org/fhir/v3/NullFlavor';
  readonly code: CareConnectMaritalStatus1Code;
  readonly display: string;
}[] = [
  { system: system1, code: 'A', display: 'Annulled' },
  { system: system1, code: 'D', display: 'Divorced' },
  { system: system1, code: 'I', display: 'Interlocutory' },
  { system: system1, code: 'L', display: 'Legally Separated' },
  { system: system1, code: 'M', display: 'Married' },
  { system: system1, code: 'P', display: 'Polygamous' },
  { system: system1, code: 'S', display: 'Never Married' },
  { system: system1, code: 'T', display: 'Domestic partner' },
  { system: system1, code: 'U', display: 'unmaried' },
  { system: system1, code: 'W', display: 'Widowed' },
  { system: system2, code: 'UNK', display: 'unknown' },
];

const byCode: ReadonlyMap<string, (typeof CareConnectMaritalStatus1Codes)[number]> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ CareConnectMaritalStatus1Codes.map((entry) => [entry.code, entry]),
);

/** True if a value is a code of Marital status. The caller checks its system. */
export function isCareConnectMaritalStatus1Code(value: unknown): value is CareConnectMaritalStatus1Code {
  return typeof value === 'string' && byCode.has(value);
}

/** What to show for a code of Marital status; undefined for any other text. */
export function CareConnectMaritalStatus1Display(code: string): string | undefined {
  return byCode.get(code)?.display;
}

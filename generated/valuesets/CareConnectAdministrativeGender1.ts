// Generated from fsh/terminology/valuesets/CareConnect-AdministrativeGender-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AdministrativeGender-1

/**
 * Administrative gender
 *
 * The gender that records are kept under, in FHIR's four codes.
 *
 * Value set: https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AdministrativeGender-1
 *
 * Copyright © HL7.org 2011+
 */
export type CareConnectAdministrativeGender1Code = 'male' | 'female' | 'other' | 'unknown';

const system = 'http://hl7.org/fhir/administrative-gender';

/** The codes of Administrative gender, in the order of the value set. */
export const CareConnectAdministrativeGender1Codes: readonly {
  readonly system: 'http://hl7.org/fhir/administrative-gender';
  readonly code: CareConnectAdministrativeGender1Code;
  readonly display: string;
}[] = [
  { system, code: 'male', display: 'Male' },
  { system, code: 'female', display: 'Female' },
  { system, code: 'other', display: 'Other' },
  { system, code: 'unknown', display: 'Unknown' },
];

const byCode: ReadonlyMap<string, (typeof CareConnectAdministrativeGender1Codes)[number]> =
  /* @__PURE__ */ new Map(
    /* @__PURE__ */ CareConnectAdministrativeGender1Codes.map((entry) => [entry.code, entry]),
  );

/** True if a value is a code of Administrative gender. The caller checks its system. */
export function isCareConnectAdministrativeGender1Code(
  value: unknown,
): value is CareConnectAdministrativeGender1Code {
  return typeof value === 'string' && byCode.has(value);
}

/** What to show for a code of Administrative gender; undefined for any other text. */
export function CareConnectAdministrativeGender1Display(code: string): string | undefined {
  return byCode.get(code)?.display;
}

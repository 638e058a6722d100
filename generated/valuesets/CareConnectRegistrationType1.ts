// Generated from fsh/terminology/valuesets/CareConnect-RegistrationType-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/ValueSet/CareConnect-RegistrationType-1

/**
 * Registration type
 *
 * On what footing a patient is registered with an organisation.
 *
 * Value set: https://fhir.nhs.uk/STU3/ValueSet/CareConnect-RegistrationType-1
 *
 * © HL7 UK, used under the Apache License 2.0. FHIR is a trademark of HL7 International.
 */
export type CareConnectRegistrationType1Code = 'R' | 'E' | 'IN' | 'T' | 'P' | 'O' | 'S';

const system = 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1';

/** The codes of Registration type, in the order of the value set. */
export const CareConnectRegistrationType1Codes: readonly {
  readonly system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1';
  readonly code: CareConnectRegistrationType1Code;
  readonly display: string;
}[] = [
  { system, code: 'R', display: 'Regular' },
  { system, code: 'E', display: 'Emergency' },
  { system, code: 'IN', display: 'Immediately necessary' },
  { system, code: 'T', display: 'Temporary' },
  { system, code: 'P', display: 'Private' },
  { system, code: 'O', display: 'Other' },
  { system, code: 'S', display: 'Synthetic Record' },
];

const byCode: ReadonlyMap<string, (typeof CareConnectRegistrationType1Codes)[number]> =
  /* @__PURE__ */ new Map(
    /* @__PURE__ */ CareConnectRegistrationType1Codes.map((entry) => [entry.code, entry]),
  );

/** True if a value is a code of Registration type. The caller checks its system. */
export function isCareConnectRegistrationType1Code(
  value: unknown,
): value is CareConnectRegistrationType1Code {
  return typeof value === 'string' && byCode.has(value);
}

/** What to show for a code of Registration type; undefined for any other text. */
export function CareConnectRegistrationType1Display(code: string): string | undefined {
  return byCode.get(code)?.display;
}

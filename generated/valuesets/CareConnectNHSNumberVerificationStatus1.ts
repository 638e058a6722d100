// Generated from fsh/terminology/valuesets/CareConnect-NHSNumberVerificationStatus-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/ValueSet/CareConnect-NHSNumberVerificationStatus-1

/**
 * NHS number verification status
 *
 * How far an NHS number was traced and verified, in the codes of the NHS Data Dictionary.
 *
 * Value set: https://fhir.nhs.uk/STU3/ValueSet/CareConnect-NHSNumberVerificationStatus-1
 *
 * © HL7 UK, used under the Apache License 2.0. FHIR is a trademark of HL7 International.
 */
export type CareConnectNHSNumberVerificationStatus1Code =
  '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08';

const system = 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1';

/** The codes of NHS number verification status, in the order of the value set. */
export const CareConnectNHSNumberVerificationStatus1Codes: readonly {
  readonly system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1';
  readonly code: CareConnectNHSNumberVerificationStatus1Code;
  readonly display: string;
}[] = [
  { system, code: '01', display: 'Number present and verified' },
  { system, code: '02', display: 'Number present but not traced' },
  { system, code: '03', display: 'Trace required' },
  { system, code: '04', display: 'Trace attempted - No match or multiple match found' },
  { system, code: '05', display: 'Trace needs to be resolved - (NHS number or patient detail conflict)' },
  { system, code: '06', display: 'Trace in progress' },
  { system, code: '07', display: 'Number not present and trace not required' },
  { system, code: '08', display: 'Trace postponed (baby under six weeks old)' },
];

const byCode: ReadonlyMap<string, (typeof CareConnectNHSNumberVerificationStatus1Codes)[number]> =
  /* @__PURE__ */ new Map(
    /* @__PURE__ */ CareConnectNHSNumberVerificationStatus1Codes.map((entry) => [entry.code, entry]),
  );

/** True if a value is a code of NHS number verification status. The caller checks its system. */
export function isCareConnectNHSNumberVerificationStatus1Code(
  value: unknown,
): value is CareConnectNHSNumberVerificationStatus1Code {
  return typeof value === 'string' && byCode.has(value);
}

/** What to show for a code of NHS number verification status; undefined for any other text. */
export function CareConnectNHSNumberVerificationStatus1Display(code: string): string | undefined {
  return byCode.get(code)?.display;
}

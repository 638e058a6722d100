// Generated from fsh/terminology/valuesets/CareConnect-ProblemSignificance-1.fsh. Do not edit.
// https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ProblemSignificance-1

/**
 * Problem significance
 *
 * Whether a problem is a major or a minor one.
 *
 * Value set: https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ProblemSignificance-1
 *
 * © HL7 UK, used under the Apache License 2.0. FHIR is a trademark of HL7 International.
 */
export type CareConnectProblemSignificance1Code = 'major' | 'minor';

const system = 'https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-ProblemSignificance-1';

/** The codes of Problem significance, in the order of the value set. */
export const CareConnectProblemSignificance1Codes: readonly {
  readonly system: 'https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-ProblemSignificance-1';
  readonly code: CareConnectProblemSignificance1Code;
  readonly display: string;
}[] = [
  { system, code: 'major', display: 'Major' },
  { system, code: 'minor', display: 'Minor' },
];

const byCode: ReadonlyMap<string, (typeof CareConnectProblemSignificance1Codes)[number]> =
  /* @__PURE__ */ new Map(
    /* @__PURE__ */ CareConnectProblemSignificance1Codes.map((entry) => [entry.code, entry]),
  );

/** True if a value is a code of Problem significance. The caller checks its system. */
export function isCareConnectProblemSignificance1Code(
  value: unknown,
): value is CareConnectProblemSignificance1Code {
  return typeof value === 'string' && byCode.has(value);
}

/** What to show for a code of Problem significance; undefined for any other text. */
export function CareConnectProblemSignificance1Display(code: string): string | undefined {
  return byCode.get(code)?.display;
}

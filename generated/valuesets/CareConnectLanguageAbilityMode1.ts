// Generated from fsh/terminology/valuesets/CareConnect-LanguageAbilityMode-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/ValueSet/CareConnect-LanguageAbilityMode-1

/**
 * Language ability mode
 *
 * In which ways a person can use a language: written, spoken or signed, as sender or receiver.
 *
 * Value set: https://fhir.nhs.uk/STU3/ValueSet/CareConnect-LanguageAbilityMode-1
 *
 * © HL7 UK, used under the Apache License 2.0. FHIR is a trademark of HL7 International.
 */
export type CareConnectLanguageAbilityMode1Code = 'ESGN' | 'ESP' | 'EWR' | 'RSGN' | 'RSP' | 'RWR';

const system = 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-LanguageAbilityMode-1';

/** The codes of Language ability mode, in the order of the value set. */
export const CareConnectLanguageAbilityMode1Codes: readonly {
  readonly system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-LanguageAbilityMode-1';
  readonly code: CareConnectLanguageAbilityMode1Code;
  readonly display: string;
}[] = [
  { system, code: 'ESGN', display: 'Expressed signed' },
  { system, code: 'ESP', display: 'Expressed spoken' },
  { system, code: 'EWR', display: 'Expressed written' },
  { system, code: 'RSGN', display: 'Received signed' },
  { system, code: 'RSP', display: 'Received spoken' },
  { system, code: 'RWR', display: 'Received written' },
];

const byCode: ReadonlyMap<string, (typeof CareConnectLanguageAbilityMode1Codes)[number]> =
  /* @__PURE__ */ new Map(
    /* @__PURE__ */ CareConnectLanguageAbilityMode1Codes.map((entry) => [entry.code, entry]),
  );

/** True if a value is a code of Language ability mode. The caller checks its system. */
export function isCareConnectLanguageAbilityMode1Code(
  value: unknown,
): value is CareConnectLanguageAbilityMode1Code {
  return typeof value === 'string' && byCode.has(value);
}

/** What to show for a code of Language ability mode; undefined for any other text. */
export function CareConnectLanguageAbilityMode1Display(code: string): string | undefined {
  return byCode.get(code)?.display;
}

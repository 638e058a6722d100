// Generated from fsh/terminology/valuesets/CareConnect-LanguageAbilityProficiency-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/ValueSet/CareConnect-LanguageAbilityProficiency-1

/**
 * Language ability proficiency
 *
 * How well a person can use a language.
 *
 * Value set: https://fhir.nhs.uk/STU3/ValueSet/CareConnect-LanguageAbilityProficiency-1
 *
 * © HL7 UK, used under the Apache License 2.0. FHIR is a trademark of HL7 International.
 */
export type CareConnectLanguageAbilityProficiency1Code = 'E' | 'F' | 'G' | 'P';

const system = 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-LanguageAbilityProficiency-1';

/** The codes of Language ability proficiency, in the order of the value set. */
export const CareConnectLanguageAbilityProficiency1Codes: readonly {
  readonly system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-LanguageAbilityProficiency-1';
  readonly code: CareConnectLanguageAbilityProficiency1Code;
  readonly display: string;
}[] = [
  { system, code: 'E', display: 'Excellent' },
  { system, code: 'F', display: 'Fair' },
  { system, code: 'G', display: 'Good' },
  { system, code: 'P', display: 'Poor' },
];

const byCode: ReadonlyMap<string, (typeof CareConnectLanguageAbilityProficiency1Codes)[number]> =
  /* @__PURE__ */ new Map(
    /* @__PURE__ */ CareConnectLanguageAbilityProficiency1Codes.map((entry) => [entry.code, entry]),
  );

/** True if a value is a code of Language ability proficiency. The caller checks its system. */
export function isCareConnectLanguageAbilityProficiency1Code(
  value: unknown,
): value is CareConnectLanguageAbilityProficiency1Code {
  return typeof value === 'string' && byCode.has(value);
}

/** What to show for a code of Language ability proficiency; undefined for any other text. */
export function CareConnectLanguageAbilityProficiency1Display(code: string): string | undefined {
  return byCode.get(code)?.display;
}

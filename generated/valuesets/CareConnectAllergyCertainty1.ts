// Generated from fsh/terminology/valuesets/CareConnect-AllergyCertainty-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AllergyCertainty-1

/**
 * Allergy certainty
 *
 * How certain it is that a reaction was caused by the allergy, as four SNOMED CT codes.
 *
 * Value set: https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AllergyCertainty-1
 *
 * Holds content of SNOMED CT, © SNOMED International. Using it needs a SNOMED CT licence of your own.
 */
export type CareConnectAllergyCertainty1Code = '385434005' | '2931005' | '255545003' | '410605003';

const system = 'http://snomed.info/sct';

/** The codes of Allergy certainty, in the order of the value set. */
export const CareConnectAllergyCertainty1Codes: readonly {
  readonly system: 'http://snomed.info/sct';
  readonly code: CareConnectAllergyCertainty1Code;
  readonly display: string;
}[] = [
  { system, code: '385434005', display: 'Improbable diagnosis' },
  { system, code: '2931005', display: 'Probable diagnosis' },
  { system, code: '255545003', display: 'Definite' },
  { system, code: '410605003', display: 'Confirmed present' },
];

const byCode: ReadonlyMap<string, (typeof CareConnectAllergyCertainty1Codes)[number]> =
  /* @__PURE__ */ new Map(
    /* @__PURE__ */ CareConnectAllergyCertainty1Codes.map((entry) => [entry.code, entry]),
  );

/** True if a value is a code of Allergy certainty. The caller checks its system. */
export function isCareConnectAllergyCertainty1Code(
  value: unknown,
): value is CareConnectAllergyCertainty1Code {
  return typeof value === 'string' && byCode.has(value);
}

/** What to show for a code of Allergy certainty; undefined for any other text. */
export function CareConnectAllergyCertainty1Display(code: string): string | undefined {
  return byCode.get(code)?.display;
}

// Generated from fsh/terminology/valuesets/GPConnect-OrganisationType-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/ValueSet/GPConnect-OrganisationType-1

/**
 * Organisation type
 *
 * What kind of organisation it is.
 *
 * Value set: https://fhir.nhs.uk/STU3/ValueSet/GPConnect-OrganisationType-1
 *
 * Copyright © 2018 NHS Digital
 */
export type GPConnectOrganisationType1Code = 'gp-practice' | 'urgent-care';

const system = 'https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1';

/** The codes of Organisation type, in the order of the value set. */
export const GPConnectOrganisationType1Codes: readonly {
  readonly system: 'https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1';
  readonly code: GPConnectOrganisationType1Code;
  readonly display: string;
}[] = [
  { system, code: 'gp-practice', display: 'GP Practice' },
  { system, code: 'urgent-care', display: 'Urgent Care' },
];

const byCode: ReadonlyMap<string, (typeof GPConnectOrganisationType1Codes)[number]> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ GPConnectOrganisationType1Codes.map((entry) => [entry.code, entry]),
);

/** True if a value is a code of Organisation type. The caller checks its system. */
export function isGPConnectOrganisationType1Code(value: unknown): value is GPConnectOrganisationType1Code {
  return typeof value === 'string' && byCode.has(value);
}

/** What to show for a code of Organisation type; undefined for any other text. */
export function GPConnectOrganisationType1Display(code: string): string | undefined {
  return byCode.get(code)?.display;
}

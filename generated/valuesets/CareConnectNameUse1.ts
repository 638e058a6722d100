// Generated from fsh/terminology/valuesets/CareConnect-NameUse-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/ValueSet/CareConnect-NameUse-1

/**
 * Name use
 *
 * What a person uses a name for.
 *
 * Value set: https://fhir.nhs.uk/STU3/ValueSet/CareConnect-NameUse-1
 *
 * Copyright © HL7.org 2011+
 */
export type CareConnectNameUse1Code =
  'usual' | 'official' | 'temp' | 'nickname' | 'anonymous' | 'old' | 'maiden';

const system = 'http://hl7.org/fhir/name-use';

/** The codes of Name use, in the order of the value set. */
export const CareConnectNameUse1Codes: readonly {
  readonly system: 'http://hl7.org/fhir/name-use';
  readonly code: CareConnectNameUse1Code;
  readonly display: string;
}[] = [
  { system, code: 'usual', display: 'Usual' },
  { system, code: 'official', display: 'Official' },
  { system, code: 'temp', display: 'Temp' },
  { system, code: 'nickname', display: 'Nickname' },
  { system, code: 'anonymous', display: 'Anonymous' },
  { system, code: 'old', display: 'Old' },
  { system, code: 'maiden', display: 'Name changed for Marraige' },
];

const byCode: ReadonlyMap<string, (typeof CareConnectNameUse1Codes)[number]> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ CareConnectNameUse1Codes.map((entry) => [entry.code, entry]),
);

/** True if a value is a code of Name use. The caller checks its system. */
export function isCareConnectNameUse1Code(value: unknown): value is CareConnectNameUse1Code {
  return typeof value === 'string' && byCode.has(value);
}

/** What to show for a code of Name use; undefined for any other text. */
export function CareConnectNameUse1Display(code: string): string | undefined {
  return byCode.get(code)?.display;
}

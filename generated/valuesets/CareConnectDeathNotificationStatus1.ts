// Generated from fsh/terminology/valuesets/CareConnect-DeathNotificationStatus-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/ValueSet/CareConnect-DeathNotificationStatus-1

/**
 * Death notification status
 *
 * Whether the death that PDS holds was notified formally or informally.
 *
 * Value set: https://fhir.nhs.uk/STU3/ValueSet/CareConnect-DeathNotificationStatus-1
 *
 * © HL7 UK, used under the Apache License 2.0. FHIR is a trademark of HL7 International.
 */
export type CareConnectDeathNotificationStatus1Code = '1' | '2';

const system = 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-DeathNotificationStatus-1';

/** The codes of Death notification status, in the order of the value set. */
export const CareConnectDeathNotificationStatus1Codes: readonly {
  readonly system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-DeathNotificationStatus-1';
  readonly code: CareConnectDeathNotificationStatus1Code;
  readonly display: string;
}[] = [
  {
    system,
    code: '1',
    display:
      'Informal - death notice received via an update from a local NHS Organisation such as GP or Trust',
  },
  { system, code: '2', display: 'Formal - death notice received from Registrar of Deaths' },
];

const byCode: ReadonlyMap<string, (typeof CareConnectDeathNotificationStatus1Codes)[number]> =
  /* @__PURE__ */ new Map(
    /* @__PURE__ */ CareConnectDeathNotificationStatus1Codes.map((entry) => [entry.code, entry]),
  );

/** True if a value is a code of Death notification status. The caller checks its system. */
export function isCareConnectDeathNotificationStatus1Code(
  value: unknown,
): value is CareConnectDeathNotificationStatus1Code {
  return typeof value === 'string' && byCode.has(value);
}

/** What to show for a code of Death notification status; undefined for any other text. */
export function CareConnectDeathNotificationStatus1Display(code: string): string | undefined {
  return byCode.get(code)?.display;
}

// Generated from fsh/terminology/valuesets/GPConnect-DeliveryChannel-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/ValueSet/GPConnect-DeliveryChannel-1

/**
 * Delivery channel
 *
 * How an appointment takes place. The whole code system is included; which interactions allow a visit
 * is said there.
 *
 * Value set: https://fhir.nhs.uk/STU3/ValueSet/GPConnect-DeliveryChannel-1
 *
 * Copyright © 2018 NHS Digital
 */
export type GPConnectDeliveryChannel1Code = 'In-person' | 'Telephone' | 'Video' | 'Visit';

const system = 'https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-DeliveryChannel-1';

/** The codes of Delivery channel, in the order of the value set. */
export const GPConnectDeliveryChannel1Codes: readonly {
  readonly system: 'https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-DeliveryChannel-1';
  readonly code: GPConnectDeliveryChannel1Code;
  readonly display: string;
}[] = [
  { system, code: 'In-person', display: 'In-person' },
  { system, code: 'Telephone', display: 'Telephone' },
  { system, code: 'Video', display: 'Video' },
  { system, code: 'Visit', display: 'Visit' },
];

const byCode: ReadonlyMap<string, (typeof GPConnectDeliveryChannel1Codes)[number]> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ GPConnectDeliveryChannel1Codes.map((entry) => [entry.code, entry]),
);

/** True if a value is a code of Delivery channel. The caller checks its system. */
export function isGPConnectDeliveryChannel1Code(value: unknown): value is GPConnectDeliveryChannel1Code {
  return typeof value === 'string' && byCode.has(value);
}

/** What to show for a code of Delivery channel; undefined for any other text. */
export function GPConnectDeliveryChannel1Display(code: string): string | undefined {
  return byCode.get(code)?.display;
}

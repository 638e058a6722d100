import type { Schedule, Slot } from 'fhir/r3.js';
import { deliveryChannel } from '../../generated/types/ExtensionGPConnectDeliveryChannel2.js';
import { practitionerRole } from '../../generated/types/ExtensionGPConnectPractitionerRole1.js';
import { type ContextRule, type Finding, rulesOf } from './entry.js';
import { nowOf } from './time.js';

/** The limits within which a practice offers a bookable slot. A key that is left out sets no limit. */
export interface SlotOffer {
  /** Codes of organisation types that may book it. */
  organisationTypes?: readonly string[] | undefined;
  /** ODS codes of organisations that may book it. */
  odsCodes?: readonly string[] | undefined;
  /** The first moment at which it may be found and booked: the end of its embargo, or the start of its booking window. */
  from?: string | Date | undefined;
  /** The last one. */
  until?: string | Date | undefined;
}

/** The organisation that asks for slots, by the filters of its search. */
export interface Asker {
  organisationTypes: readonly string[];
  odsCodes: readonly string[];
}

export interface AvailabilityDecision {
  isOffered: boolean;
  /** The rule that withholds the slot. */
  rule?: 'AVAIL-02' | 'AVAIL-03';
  reason: string;
}

/**
 * Decides if a bookable slot is returned to a search, or may be booked. A filter that is not sent matches no restriction.
 *
 * @param offer undefined for a slot without restrictions
 * @param now undefined leaves the booking window out
 */
export function decideAvailability(
  offer: SlotOffer | undefined,
  asker: Asker,
  now: string | Date | undefined,
): AvailabilityDecision {
  const { organisationTypes, odsCodes, from, until } = offer ?? {};
  const withheld = (rule: 'AVAIL-02' | 'AVAIL-03', reason: string) => ({ isOffered: false, rule, reason });
  if (organisationTypes && !asker.organisationTypes.some((type) => organisationTypes.includes(type))) {
    return withheld('AVAIL-02', 'the slot is not offered to this type of organisation');
  }
  if (odsCodes && !asker.odsCodes.some((code) => odsCodes.includes(code))) {
    return withheld('AVAIL-02', 'the slot is not offered to this organisation');
  }
  const instant = nowOf(now);
  if (from !== undefined && instant < nowOf(from)) return withheld('AVAIL-03', 'the slot is not offered yet');
  if (until !== undefined && instant > nowOf(until))
    return withheld('AVAIL-03', 'the slot is no longer offered');
  return { isOffered: true, reason: 'nothing withholds the slot' };
}

export interface AvailabilityContext {
  /** The Schedule of the slot. */
  schedule: Schedule | undefined;
}

function hasChannelAndRole(slot: Slot, { schedule }: { schedule: Schedule }): Finding[] {
  const findings: Finding[] = [];
  const lacks = (what: string) => findings.push({ expression: 'Slot', message: `${what} is missing` });
  if (deliveryChannel(slot) === undefined && deliveryChannel(schedule) === undefined)
    lacks('the delivery channel');
  if (practitionerRole(schedule).length === 0) lacks('the practitioner role of the Schedule');
  return findings;
}

/** Rules of a slot that a practice is about to mark as bookable. */
export const AVAILABILITY: readonly ContextRule<Slot, AvailabilityContext>[] = /* @__PURE__ */ (() => {
  const rule = rulesOf<Slot, AvailabilityContext>();
  return [rule('AVAIL-04', ['schedule'], hasChannelAndRole)];
})();

// A copy of src/gpconnect/booking.ts. Do not edit.
import type { Appointment, FhirResource, Organization, Schedule, Slot } from 'fhir/r3.js';
import { bookingOrganisation } from '../types/ExtensionGPConnectBookingOrganisation1.js';
import { deliveryChannel } from '../types/ExtensionGPConnectDeliveryChannel2.js';
import { decideAvailability, type SlotOffer } from './availability.js';
import type { BookContext, PdsContext, SlotsContext } from './contexts.js';
import { decideRead } from './decisions.js';
import { type ContextRule, type Finding, rulesOf } from './entry.js';
import { isReferenceTo, isVisit, relative, Resources, shown } from './lookups.js';
import { ODS_CODE, ORGANISATION_TYPE } from './names.js';
import { isOrganisationType, searchFilters } from './query.js';
import type { RuleId } from './rules/index.js';
import { quoted, quotedList } from './text.js';
import { instantOf, nowOf } from './time.js';

/** The slots that an appointment refers to, as far as they are known, with the places of the references. */
function slotsOf(
  { slot }: Appointment,
  slots: readonly Slot[],
): { slot: Slot | undefined; name: string; place: string }[] {
  const known = Resources.of(slots);
  return (slot ?? []).map((reference, i) => ({
    slot: known.find('Slot', reference),
    name: quoted(reference.reference ?? 'a slot without a reference'),
    place: `Appointment.slot[${i}]`,
  }));
}

/** No slot of the appointment is for visits. */
export function noVisitSlots(id: RuleId): ContextRule<Appointment, SlotsContext> {
  return rulesOf<Appointment, SlotsContext>()(id, ['slots'], (appointment, { slots }) =>
    slotsOf(appointment, slots).flatMap(({ slot, name, place }) =>
      slot && isVisit(slot) ? [{ expression: place, message: `${name} is for a visit` }] : [],
    ),
  );
}

/** The patient is not flagged sensitive. */
export function isNotSensitive(expression: string): ContextRule<unknown, Partial<PdsContext>> {
  return rulesOf<unknown, Partial<PdsContext>>()('APPT-04', ['pds'], (_, { pds }) => {
    const { answer, reason } = decideRead(pds ?? {});
    return answer === 'patient' ? [] : [{ expression, message: reason }];
  });
}

function startsLater({ start }: Appointment, { now }: { now: string | Date }): Finding[] {
  if (start === undefined || Number.isNaN(instantOf(start)) || instantOf(start) > nowOf(now)) return [];
  const message = `the appointment starts at ${quoted(start)}, which is not after now`;
  return [{ expression: 'Appointment.start', message }];
}

function spansSlots(appointment: Appointment, { slots }: { slots: readonly Slot[] }): Finding[] {
  const booked = slotsOf(appointment, slots).flatMap(({ slot }) => (slot ? [slot] : []));
  if (booked.length === 0 || booked.length < (appointment.slot?.length ?? 0)) return []; // another rule reports it
  const first = booked.reduce((a, b) => (instantOf(b.start) < instantOf(a.start) ? b : a));
  const last = booked.reduce((a, b) => (instantOf(b.end) > instantOf(a.end) ? b : a));
  const compared = [
    ['start', appointment.start, first.start, 'the first slot starts'],
    ['end', appointment.end, last.end, 'the last slot ends'],
  ] as const;
  return compared.flatMap(([element, said, wanted, what]) =>
    said === undefined || instantOf(said) === instantOf(wanted)
      ? []
      : [
          {
            expression: `Appointment.${element}`,
            message: `${element} is ${quoted(said)}; ${what} at ${quoted(wanted)}`,
          },
        ],
  );
}

function slotsAreFree(appointment: Appointment, { slots }: { slots: readonly Slot[] }): Finding[] {
  return slotsOf(appointment, slots).flatMap(({ slot, name, place }): Finding[] => {
    if (!slot) return [{ expression: place, message: `${name} does not exist`, reply: 'referenceNotFound' }];
    return slot.status === 'free'
      ? []
      : [{ expression: place, message: `${name} is ${quoted(slot.status)}, not free` }];
  });
}

function slotsBelongTogether(appointment: Appointment, { slots }: { slots: readonly Slot[] }): Finding[] {
  const known = slotsOf(appointment, slots).flatMap(({ slot, ...rest }) => (slot ? [{ slot, ...rest }] : []));
  const inTime = [...known].sort((a, b) => instantOf(a.slot.start) - instantOf(b.slot.start));
  const shared = [
    ['Schedule', (slot: Slot) => relative(slot.schedule) ?? slot.schedule?.reference],
    ['delivery channel', (slot: Slot) => deliveryChannel(slot)],
    ['service type', (slot: Slot) => shown(slot.serviceType?.[0])],
  ] as const;
  return inTime.slice(1).flatMap(({ slot, name, place }, i): Finding[] => {
    const previous = inTime[i]!;
    const messages: string[] = [];
    if (instantOf(slot.start) !== instantOf(previous.slot.end)) {
      messages.push(
        `${name} starts at ${quoted(slot.start)}; ${previous.name}, the one before it, ends at ${quoted(previous.slot.end)}`,
      );
    }
    for (const [what, of] of shared) {
      const [here, there] = [of(slot), of(previous.slot)];
      if (here !== there)
        messages.push(
          `${name} has the ${what} ${quoted(here ?? '(none)')} and ${previous.name} ${quoted(there ?? '(none)')}`,
        );
    }
    return messages.map((message) => ({ expression: place, message }));
  });
}

/** The contained Organization that books, with its place. */
export function bookingOrganisationOf(
  appointment: Appointment,
): { organisation: Organization; place: string } | undefined {
  const pointer = bookingOrganisation(appointment)?.reference;
  const index =
    appointment.contained?.findIndex((r) => r.resourceType === 'Organization' && `#${r.id}` === pointer) ??
    -1;
  return index < 0
    ? undefined
    : {
        organisation: appointment.contained![index] as Organization,
        place: `Appointment.contained[${index}]`,
      };
}

function organisationType(appointment: Appointment, { request }: { request: string }): Finding[] {
  const booking = bookingOrganisationOf(appointment);
  if (!booking) return []; // another rule reports it
  const expression = `${booking.place}.type`;
  const searched = new Set(
    searchFilters(request)
      .filter(isOrganisationType)
      .map(({ code }) => code),
  );
  const types = booking.organisation.type ?? [];
  if (searched.size === 0) {
    if (types.length === 0) return [];
    return [{ expression, message: 'the search gave no organisation type, so there must be none here' }];
  }
  const isSearched = types.some(({ coding }) =>
    coding?.some(
      ({ system, code }) => system === ORGANISATION_TYPE && code !== undefined && searched.has(code),
    ),
  );
  if (isSearched) return [];
  return [{ expression, message: `the search gave the organisation type ${quotedList([...searched])}` }];
}

function participantsExist(
  { participant }: Appointment,
  { participants }: { participants: readonly FhirResource[] },
): Finding[] {
  const known = Resources.of(participants);
  return (participant ?? []).flatMap(({ actor }, i): Finding[] => {
    if (relative(actor) === undefined || known.has(actor)) return []; // without a reference: another rule reports it
    const expression = `Appointment.participant[${i}].actor`;
    return [{ expression, message: `${quoted(actor!.reference)} does not exist` }];
  });
}

function slotsAreOffered(
  appointment: Appointment,
  {
    slots,
    now,
    offers,
  }: { slots: readonly Slot[]; now: string | Date; offers: (slot: Slot) => SlotOffer | undefined },
): Finding[] {
  const organisation = bookingOrganisationOf(appointment)?.organisation;
  const asker = {
    organisationTypes: (organisation?.type ?? []).flatMap(({ coding = [] }) =>
      coding.flatMap(({ system, code }) =>
        system === ORGANISATION_TYPE && code !== undefined ? [code] : [],
      ),
    ),
    odsCodes: (organisation?.identifier ?? []).flatMap(({ system, value }) =>
      system === ODS_CODE && value !== undefined ? [value] : [],
    ),
  };
  return slotsOf(appointment, slots).flatMap(({ slot, name, place }): Finding[] => {
    const decision = slot && decideAvailability(offers(slot), asker, now);
    return !decision || decision.isOffered
      ? []
      : [{ expression: place, message: `${name}: ${decision.reason}` }];
  });
}

function practitionerTakesPart(
  appointment: Appointment,
  { slots, schedules }: { slots: readonly Slot[]; schedules: readonly Schedule[] },
): Finding[] {
  const known = Resources.of(schedules);
  const here = new Set((appointment.participant ?? []).map(({ actor }) => relative(actor)));
  const wanted = new Set<string>();
  for (const { slot } of slotsOf(appointment, slots)) {
    for (const actor of [known.find('Schedule', slot?.schedule)?.actor ?? []].flat()) {
      const name = relative(actor);
      if (name !== undefined && isReferenceTo('Practitioner', actor) && !here.has(name)) wanted.add(name);
    }
  }
  return [...wanted].map((name) => ({
    expression: 'Appointment.participant',
    message: `${quoted(name)}, who holds the Schedule of the slots, takes no part`,
  }));
}

export const BOOKING: readonly ContextRule<Appointment, BookContext>[] = /* @__PURE__ */ (() => {
  const rule = rulesOf<Appointment, BookContext>();
  return [
    noVisitSlots('BOOK-09'),
    rule('BOOK-10', ['now'], startsLater),
    rule('BOOK-11', ['slots'], spansSlots),
    rule('BOOK-12', ['slots'], slotsAreFree),
    rule('BOOK-13', ['slots'], slotsBelongTogether, { applies: ({ slot }) => (slot?.length ?? 0) > 1 }),
    rule('BOOK-15', ['request'], organisationType, { isOptional: true }),
    rule('BOOK-16', ['participants'], participantsExist),
    rule('BOOK-17', ['slots', 'now', 'offers'], slotsAreOffered),
    rule('BOOK-18', ['slots', 'schedules'], practitionerTakesPart),
    isNotSensitive('Appointment'),
  ];
})();

// A copy of src/gpconnect/booking.ts. Do not edit.
import type { Appointment, Organization, Slot } from 'fhir/r3.js';
import { bookingOrganisation } from '../types/ExtensionGPConnectBookingOrganisation1.js';
import { deliveryChannel } from '../types/ExtensionGPConnectDeliveryChannel2.js';
import type { BookContext, SlotsContext } from './appointment-context.js';
import { type ContextRule, type Finding, rulesOf } from './entry.js';
import { isVisit, Resources, shown } from './lookups.js';
import { isOrganisationType, searchFilters } from './query.js';
import type { RuleId } from './rules/index.js';
import { instantOf, nowOf } from './time.js';

/** The slots that an appointment refers to, as far as they are known, with the places of the references. */
function slotsOf(
  { slot }: Appointment,
  slots: readonly Slot[],
): { slot: Slot | undefined; name: string; place: string }[] {
  const known = Resources.of(slots);
  return (slot ?? []).map((reference, i) => ({
    slot: known.find('Slot', reference),
    name: reference.reference ?? 'a slot without a reference',
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

function startsLater({ start }: Appointment, { now }: { now: string | Date }): Finding[] {
  if (start === undefined || instantOf(start) > nowOf(now)) return [];
  return [
    {
      expression: 'Appointment.start',
      message: `the appointment starts at ${start}, which is not after now`,
    },
  ];
}

function spansSlots(appointment: Appointment, { slots }: { slots: readonly Slot[] }): Finding[] {
  const booked = slotsOf(appointment, slots).flatMap(({ slot }) => (slot ? [slot] : []));
  if (booked.length === 0 || booked.length < (appointment.slot?.length ?? 0)) return []; // which is another rule's
  const first = booked.reduce((a, b) => (instantOf(b.start) < instantOf(a.start) ? b : a));
  const last = booked.reduce((a, b) => (instantOf(b.end) > instantOf(a.end) ? b : a));
  const compared = [
    ['start', appointment.start, first.start, 'the first slot starts'],
    ['end', appointment.end, last.end, 'the last slot ends'],
  ] as const;
  return compared.flatMap(([element, said, wanted, what]) =>
    said === undefined || instantOf(said) === instantOf(wanted)
      ? []
      : [{ expression: `Appointment.${element}`, message: `${element} is ${said}; ${what} at ${wanted}` }],
  );
}

function slotsAreFree(appointment: Appointment, { slots }: { slots: readonly Slot[] }): Finding[] {
  return slotsOf(appointment, slots).flatMap(({ slot, name, place }): Finding[] => {
    if (!slot) return [{ expression: place, message: `${name} does not exist`, reply: 'referenceNotFound' }];
    return slot.status === 'free'
      ? []
      : [{ expression: place, message: `${name} is ${slot.status}, not free` }];
  });
}

function slotsBelongTogether(appointment: Appointment, { slots }: { slots: readonly Slot[] }): Finding[] {
  const known = slotsOf(appointment, slots).flatMap(({ slot, ...rest }) => (slot ? [{ slot, ...rest }] : []));
  const inTime = [...known].sort((a, b) => instantOf(a.slot.start) - instantOf(b.slot.start));
  const shared = [
    ['Schedule', (slot: Slot) => slot.schedule.reference],
    ['delivery channel', (slot: Slot) => deliveryChannel(slot)],
    ['service type', (slot: Slot) => shown(slot.serviceType?.[0])],
  ] as const;
  return inTime.slice(1).flatMap(({ slot, name, place }, i): Finding[] => {
    const previous = inTime[i]!;
    const messages: string[] = [];
    if (instantOf(slot.start) !== instantOf(previous.slot.end)) {
      messages.push(
        `${name} starts at ${slot.start}; ${previous.name}, the one before it, ends at ${previous.slot.end}`,
      );
    }
    for (const [what, of] of shared) {
      const [here, there] = [of(slot), of(previous.slot)];
      if (here !== there)
        messages.push(
          `${name} has the ${what} ${here ?? '(none)'} and ${previous.name} ${there ?? '(none)'}`,
        );
    }
    return messages.map((message) => ({ expression: place, message }));
  });
}

function organisationType(appointment: Appointment, { request }: { request: string }): Finding[] {
  const pointer = bookingOrganisation(appointment)?.reference;
  const index =
    appointment.contained?.findIndex((r) => r.resourceType === 'Organization' && `#${r.id}` === pointer) ??
    -1;
  if (index < 0) return []; // which is another rule's
  const organisation = appointment.contained![index] as Organization;
  const expression = `Appointment.contained[${index}].type`;
  const searched = searchFilters(request).filter(isOrganisationType);
  const types = organisation.type ?? [];
  if (searched.length === 0) {
    return types.length === 0
      ? []
      : [
          {
            expression,
            message: 'the slots were searched for without an organisation type, and here is one',
          },
        ];
  }
  const isSearched = types.some(({ coding }) =>
    coding?.some((c) => searched.some((s) => s.system === c.system && s.code === c.code)),
  );
  const wanted = searched.map(({ code }) => code).join(' or ');
  return isSearched
    ? []
    : [
        {
          expression,
          message: `the slots were searched for by organisation type ${wanted}, which is not the organisation's`,
        },
      ];
}

const rule = /* @__PURE__ */ rulesOf<Appointment, BookContext>();

export const BOOKING: readonly ContextRule<Appointment, BookContext>[] = [
  noVisitSlots('BOOK-09'),
  rule('BOOK-10', ['now'], startsLater),
  rule('BOOK-11', ['slots'], spansSlots),
  rule('BOOK-12', ['slots'], slotsAreFree),
  rule('BOOK-13', ['slots'], slotsBelongTogether, ({ slot }) => (slot?.length ?? 0) > 1),
  rule('BOOK-15', ['request'], organisationType),
];

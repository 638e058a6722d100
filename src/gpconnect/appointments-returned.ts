import type { Appointment } from 'fhir/r3.js';
import { appointmentCancellationReason } from '../../generated/types/ExtensionGPConnectAppointmentCancellationReason1.js';
import { deliveryChannel } from '../../generated/types/ExtensionGPConnectDeliveryChannel2.js';
import { practitionerRole } from '../../generated/types/ExtensionGPConnectPractitionerRole1.js';
import { bookingOrganisationOf } from './booking.js';
import { differingElements, withoutReason } from './changing.js';
import type { BookedContext, ChangedContext } from './contexts.js';
import { type ContextRule, type Finding, rulesOf } from './entry.js';
import { entriesOf, isReferenceTo, relative, type ResourceBundle, sameJson } from './lookups.js';
import { BOOKING_ORGANISATION } from './names.js';
import type { RuleId } from './rules/index.js';
import { instantOf } from './time.js';

/** Rules of each Appointment that is returned, and of the answers to a booking and to a change. */

type Look = (appointment: Appointment, place: string) => Finding[];

function hasParticipantsAndCreated({ participant = [], created }: Appointment, place: string): Finding[] {
  const lacks = (type: string) => !participant.some(({ actor }) => isReferenceTo(type, actor));
  return [
    ...['Patient', 'Location']
      .filter(lacks)
      .map((type) => ({ expression: `${place}.participant`, message: `no ${type} takes part` })),
    ...(created === undefined ? [{ expression: `${place}.created`, message: 'created is missing' }] : []),
  ];
}

/** The rule looks at the Organization that the extension points to; without an extension, nobody booked through GP Connect. */
function organisationIsComplete(appointment: Appointment, place: string): Finding[] {
  if (!appointment.extension?.some(({ url }) => url === BOOKING_ORGANISATION)) return [];
  const booking = bookingOrganisationOf(appointment);
  if (!booking)
    return [{ expression: `${place}.contained`, message: 'the booking organisation is not contained' }];
  const { organisation } = booking;
  const at = `${place}${booking.place.slice('Appointment'.length)}`;
  return (['id', 'name', 'telecom'] as const)
    .filter((name) => organisation[name] === undefined)
    .map((name) => ({ expression: `${at}.${name}`, message: `the booking organisation has no ${name}` }));
}

function hasOneTypeCoding({ participant = [] }: Appointment, place: string): Finding[] {
  return participant.flatMap(({ type = [] }, i) =>
    type.flatMap(({ coding = [] }, j) =>
      coding.length > 1
        ? [
            {
              expression: `${place}.participant[${i}].type[${j}]`,
              message: `the type has ${coding.length} codings`,
            },
          ]
        : [],
    ),
  );
}

function tellsChannelAndRole(appointment: Appointment, place: string): Finding[] {
  const missing = [
    ...(deliveryChannel(appointment) === undefined ? ['delivery channel'] : []),
    ...(practitionerRole(appointment).length === 0 ? ['practitioner role'] : []),
  ];
  return missing.map((what) => ({ expression: `${place}.extension`, message: `the ${what} is missing` }));
}

function hasKnownPriority({ priority }: Appointment, place: string): Finding[] {
  return priority === undefined || (priority >= 0 && priority <= 9)
    ? []
    : [{ expression: `${place}.priority`, message: 'the priority is not 0 to 9' }];
}

const LOOKS: readonly (readonly [RuleId, Look])[] = [
  ['RESP-11', hasParticipantsAndCreated],
  ['RESP-15', organisationIsComplete],
  ['RESP-16', hasOneTypeCoding],
  ['RESP-17', tellsChannelAndRole],
  ['RESP-18', hasKnownPriority],
];

/** Rules of an Appointment that is returned by itself. */
export function returnedAppointment(): ContextRule<Appointment, object>[] {
  const rule = rulesOf<Appointment, object>();
  return LOOKS.map(([id, look]) => rule(id, [], (appointment) => look(appointment, 'Appointment')));
}

/** Rules of the Appointments in a Bundle. */
export function returnedAppointments(): ContextRule<ResourceBundle, object>[] {
  const rule = rulesOf<ResourceBundle, object>();
  return LOOKS.map(([id, look]) =>
    rule(id, [], (bundle) =>
      entriesOf(bundle, 'Appointment').flatMap(({ resource, place }) => look(resource, place)),
    ),
  );
}

const differs = (name: string, from: string): Finding => ({
  expression: `Appointment.${name}`,
  message: `${name} is not as ${from}`,
});

const patientIn = ({ participant = [] }: Appointment) =>
  participant.flatMap(({ actor }) => (isReferenceTo('Patient', actor) ? [relative(actor)] : []));
const slotsIn = ({ slot = [] }: Appointment) => slot.map((reference) => relative(reference));

/** A practice with one text field may join description and comment, uncut. */
function textsDiffer(returned: Appointment, sent: Appointment): string[] {
  const texts = `${returned.description ?? ''}\n${returned.comment ?? ''}`;
  const isKept = (['description', 'comment'] as const).map((name) => {
    const wanted = sent[name];
    return wanted === undefined || texts.includes(wanted) ? undefined : name;
  });
  return isKept.filter((name) => name !== undefined);
}

function isAsBooked(returned: Appointment, { sent }: { sent: Appointment }): Finding[] {
  const [now, before] = [bookingOrganisationOf(returned), bookingOrganisationOf(sent)];
  const names = [
    ...(returned.status === 'booked' ? [] : ['status']),
    ...(sameJson(patientIn(returned), patientIn(sent)) ? [] : ['participant']),
    ...(sameJson(slotsIn(returned), slotsIn(sent)) ? [] : ['slot']),
    ...(['start', 'end'] as const).filter((name) => !isSameTime(returned[name], sent[name])),
    ...(sameJson(identityOf(now), identityOf(before)) ? [] : ['contained']),
    ...textsDiffer(returned, sent),
  ];
  return names.map((name) => differs(name, name === 'status' ? 'booked' : 'sent'));
}

function identityOf(booking: ReturnType<typeof bookingOrganisationOf>) {
  const { identifier, name, telecom } = booking?.organisation ?? {};
  return { identifier, name, telecom };
}

function isSameTime(a: string | undefined, b: string | undefined): boolean {
  return a === b || instantOf(a) === instantOf(b);
}

/** A practice may cut the reason, so the returned one begins like the one sent. */
function reasonIsKept(returned: Appointment, { sent }: { sent: Appointment }): Finding[] {
  const [kept, given] = [appointmentCancellationReason(returned), appointmentCancellationReason(sent)];
  if (kept === undefined || given === undefined || given.startsWith(kept)) return [];
  return [
    { expression: 'Appointment.extension', message: 'the cancellation reason is not the one that was sent' },
  ];
}

function isAsCancelled(returned: Appointment): Finding[] {
  return [
    ...(returned.status === 'cancelled' ? [] : [differs('status', 'cancelled')]),
    ...(appointmentCancellationReason(returned) === undefined
      ? [{ expression: 'Appointment.extension', message: 'the cancellation reason is missing' }]
      : []),
  ];
}

function restIsAsStored(returned: Appointment, { stored }: { stored: Appointment }): Finding[] {
  const names = differingElements(withoutReason(returned), withoutReason(stored), ['meta', 'status', 'text']);
  return names.map((name) => differs(name, 'stored'));
}

function isAsAmended(returned: Appointment, { sent }: { sent: Appointment }): Finding[] {
  const isKept = sent.description === undefined || returned.description?.includes(sent.description);
  return [
    ...(isKept ? [] : [differs('description', 'sent')]),
    ...(returned.comment === sent.comment ? [] : [differs('comment', 'sent')]),
  ];
}

function versionIsNew(returned: Appointment, { stored }: { stored: Appointment }): Finding[] {
  const version = returned.meta?.versionId;
  if (version === undefined || version !== stored.meta?.versionId) return [];
  return [
    { expression: 'Appointment.meta.versionId', message: 'the versionId is the one from before the change' },
  ];
}

export const BOOKED: readonly ContextRule<Appointment, BookedContext>[] = /* @__PURE__ */ (() => {
  const rule = rulesOf<Appointment, BookedContext>();
  return [rule('RESP-12', ['sent'], isAsBooked)];
})();

export const AMENDED: readonly ContextRule<Appointment, ChangedContext>[] = /* @__PURE__ */ (() => {
  const rule = rulesOf<Appointment, ChangedContext>();
  return [rule('RESP-14', ['sent'], isAsAmended), rule('RES-13', ['stored'], versionIsNew)];
})();

export const CANCELLED: readonly ContextRule<Appointment, ChangedContext>[] = /* @__PURE__ */ (() => {
  const rule = rulesOf<Appointment, ChangedContext>();
  return [
    rule('RESP-13', [], isAsCancelled),
    rule('RESP-13', ['sent'], reasonIsKept),
    rule('RESP-13', ['stored'], restIsAsStored),
    rule('RES-13', ['stored'], versionIsNew),
  ];
})();

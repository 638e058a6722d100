import type { Organization } from 'fhir/r3.js';
import type { GPConnectAppointmentBookRequest1 } from '../../generated/types/GPConnectAppointmentBookRequest1.js';
import { BOOKING_ORGANISATION, ODS_CODE, ORGANISATION_TYPE, PROFILES } from './names.js';
import { relative } from './lookups.js';
import { instantOf, ukLocalTime } from './time.js';
import type { FreeSlotRow } from './views.js';

/** The facts of a booking that the slots do not say. */
export interface BookingFacts {
  /** Id of the patient at the practice, as a search for the patient returned it. */
  patientId: string;
  /** The organisation that books. */
  organisation: {
    odsCode: string;
    name: string;
    telephone: string;
    /** The code that was sent as a searchFilter; leave it out where none was. */
    type?: string | undefined;
  };
  /** When the booking is made. */
  created: Date;
  /** At most 100 characters, without clinical information. */
  description: string;
  /** At most 500 characters, without clinical information. */
  comment?: string | undefined;
}

/**
 * The Appointment of a booking request for slots that a search found. Adjacent slots of one Schedule are booked together.
 *
 * @param rows one or more rows of `freeSlots`
 * @throws TypeError without a row, for a Slot without an id, and for a Schedule that names no Location, which has to take part.
 *   `checkBookRequest` judges everything else.
 */
export function bookingOf(
  rows: FreeSlotRow | readonly FreeSlotRow[],
  { patientId, organisation, created, description, comment }: BookingFacts,
): GPConnectAppointmentBookRequest1 {
  const inTime = ([rows].flat() as FreeSlotRow[]).sort((a, b) => instantOf(a.start) - instantOf(b.start));
  const [first] = inTime;
  if (!first) throw new TypeError('a booking is of one slot at least');
  const last = inTime.reduce((a, b) => (instantOf(b.end) > instantOf(a.end) ? b : a));
  const actors = [first.schedule?.actor ?? []].flat().map(relative);
  const location = actors.find((name) => name?.startsWith('Location/'));
  if (location === undefined) throw new TypeError("the slot's Schedule names no Location");
  const practitioner = actors.find((name) => name?.startsWith('Practitioner/'));
  const booking = {
    resourceType: 'Appointment',
    meta: { profile: [PROFILES.Appointment] },
    contained: [organisationOf(organisation)],
    extension: [{ url: BOOKING_ORGANISATION, valueReference: { reference: '#booking-organisation' } }],
    status: 'booked',
    description,
    start: first.slot.start,
    end: last.slot.end,
    slot: inTime.map(({ slot: { id } }) => {
      if (id === undefined) throw new TypeError('a slot without an id cannot be booked');
      return { reference: `Slot/${id}` };
    }),
    created: ukLocalTime(created),
    ...(comment !== undefined && { comment }),
    participant: [`Patient/${patientId}`, location, practitioner].flatMap((reference) =>
      reference === undefined ? [] : [{ actor: { reference }, status: 'accepted' }],
    ),
  };
  return booking as unknown as GPConnectAppointmentBookRequest1;
}

function organisationOf({ odsCode, name, telephone, type }: BookingFacts['organisation']): Organization {
  return {
    resourceType: 'Organization',
    id: 'booking-organisation',
    meta: { profile: [PROFILES.Organization] },
    identifier: [{ system: ODS_CODE, value: odsCode }],
    ...(type !== undefined && { type: [{ coding: [{ system: ORGANISATION_TYPE, code: type }] }] }),
    name,
    telecom: [{ system: 'phone', value: telephone, use: 'work' }],
  };
}

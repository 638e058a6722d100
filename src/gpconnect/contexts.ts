import type { Appointment, FhirResource, Location, Parameters, Schedule, Slot } from 'fhir/r3.js';
import type { GPConnectAppointment1 } from '../../generated/types/GPConnectAppointment1.js';

import type { SlotOffer } from './availability.js';
import type { LocalRecord, PdsRecord } from './people.js';

/**
 * The caller's knowledge besides a payload. Nothing is read from a clock or a network. A request's context has all keys:
 * `undefined` says that the caller does not know, and leaves out the rules that would need it.
 */

export interface SlotsContext {
  /** The slots that the practice has, of those that the appointment refers to. */
  slots: readonly Slot[] | undefined;
}

export interface ClockContext {
  /** A date and time with its time zone. */
  now: string | Date | undefined;
}

export interface PdsContext {
  /** The record on PDS under the patient's NHS number; null for none. */
  pds: PdsRecord | null | undefined;
}

export interface BookContext extends SlotsContext, ClockContext, PdsContext {
  /** The resources that the practice has, of those that take part. */
  participants: readonly FhirResource[] | undefined;
  /** The Schedules of the slots. */
  schedules: readonly Schedule[] | undefined;
  /** To whom and when the practice offers a slot; undefined for a slot without limits. */
  offers: ((slot: Slot) => SlotOffer | undefined) | undefined;
  /** The URL of the search that found the slots, if the two belong together. */
  request?: string | undefined;
}

/** Context of a change to a stored appointment. */
export interface ChangeContext extends SlotsContext, ClockContext, PdsContext {
  /** The appointment as stored; null for none. */
  stored: GPConnectAppointment1 | null | undefined;
  /** The request's If-Match header; null where it has none. */
  ifMatch: string | null | undefined;
}

export interface AppointmentRequestContext extends PdsContext {
  /** The appointment as stored; null for none. */
  stored: Appointment | null | undefined;
}

export interface RetrieveRequestContext extends PdsContext, ClockContext {
  /** The practice's record of the patient; null where it has none. */
  record: LocalRecord | null | undefined;
}

/** Context of an answer to a booking. */
export interface BookedContext {
  /** The request's Appointment. */
  sent?: Appointment | undefined;
}

/** Context of an answer to a change. */
export interface ChangedContext extends BookedContext {
  /** The appointment as it was stored before. */
  stored?: Appointment | undefined;
}

export interface ReadContext {
  /** A date and time with its time zone. */
  now?: string | Date | undefined;
  /** Locations that the appointments refer to, where they are not in the same Bundle. */
  locations?: readonly Location[] | undefined;
  /** The URL of the request. */
  request?: string | undefined;
  pds?: PdsRecord | null | undefined;
}

export interface RetrieveContext extends ReadContext {
  /** All of the patient's appointments from today on, as the practice has them. */
  appointments?: readonly Appointment[] | undefined;
}

/** Context of an answer to a read by id. */
export interface ReadByIdContext {
  /** The URL of the request. */
  request?: string | undefined;
}

/** Context of a request for one resource. */
export interface StoredContext<T extends FhirResource> {
  /** The resource as stored; null for none. */
  stored: T | null | undefined;
}

/** Context of a search by identifier. */
export interface IdentifierContext {
  /** Systems that the provider knows besides the one that the specification names. */
  systems?: readonly string[] | undefined;
  /** The provider's own check of the value of an identifier. */
  isKnownValue?: ((system: string, value: string) => boolean) | undefined;
}

export interface FindRequestContext extends PdsContext, IdentifierContext {
  record: LocalRecord | null | undefined;
}

export interface PatientContext {
  /** The practice's record of the patient; null where it has none. */
  record?: LocalRecord | null | undefined;
  /** The record on PDS under the NHS number; null for none. */
  pds?: PdsRecord | null | undefined;
  /** The URL of the request. */
  request?: string | undefined;
}

export interface ReadPatientContext extends PdsContext {
  record: LocalRecord | null | undefined;
}

export interface RegisterContext {
  record: LocalRecord | null | undefined;
  /** The record on PDS under the NHS number that was sent; null for none; `unreachable` if PDS did not answer. */
  pds: PdsRecord | null | 'unreachable' | undefined;
}

export interface RegisteredContext {
  /** The request's Parameters. */
  registered?: Parameters | undefined;
}

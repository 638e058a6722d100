// A copy of src/gpconnect/appointment-context.ts. Do not edit.
import type { Appointment, Location } from 'fhir/r3.js';
import type { GPConnectAppointment1 } from '../types/GPConnectAppointment1.js';
import type { GPConnectSlot1 } from '../types/GPConnectSlot1.js';

/** What is known besides a payload. Nothing is read from a clock, and nothing from a network. */

export interface SlotsContext {
  /** The slots that the practice has, of those that the appointment refers to. */
  slots?: readonly GPConnectSlot1[] | undefined;
}

export interface ClockContext {
  /** A date and time with its time zone. */
  now?: string | Date | undefined;
}

export interface BookContext extends SlotsContext, ClockContext {
  /** The URL of the search that found the slots. */
  request?: string | undefined;
}

/** Of a change to an appointment that is stored. */
export interface ChangeContext extends SlotsContext, ClockContext {
  /** The appointment as it stands. */
  stored?: GPConnectAppointment1 | undefined;
  /** The request's header. */
  ifMatch?: string | undefined;
}

export interface ReadContext extends ClockContext {
  /** Locations that the appointments refer to, where they are not in the same Bundle. */
  locations?: readonly Location[] | undefined;
}

export interface RetrieveContext extends ReadContext {
  /** All of the patient's appointments from today on, as the practice has them. */
  appointments?: readonly Appointment[] | undefined;
}

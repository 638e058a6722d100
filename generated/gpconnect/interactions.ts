// A copy of src/gpconnect/interactions.ts. Do not edit.
import type { Appointment, CapabilityStatement, Parameters, Patient, Slot } from 'fhir/r3.js';
import type { CareConnectGPCPatient1 } from '../types/CareConnectGPCPatient1.js';
import type { GPConnectAppointmentAmendRequest1 } from '../types/GPConnectAppointmentAmendRequest1.js';
import type { GPConnectAppointmentBookRequest1 } from '../types/GPConnectAppointmentBookRequest1.js';
import type { GPConnectAppointmentCancelRequest1 } from '../types/GPConnectAppointmentCancelRequest1.js';
import type { GPConnectAppointmentReadResponse1 } from '../types/GPConnectAppointmentReadResponse1.js';
import type { GPConnectAppointmentResponse1 } from '../types/GPConnectAppointmentResponse1.js';
import type { GPConnectAppointmentsRetrieveResponse1 } from '../types/GPConnectAppointmentsRetrieveResponse1.js';
import type { GPConnectCapabilityResponse1 } from '../types/GPConnectCapabilityResponse1.js';
import type { GPConnectPatientsFindResponse1 } from '../types/GPConnectPatientsFindResponse1.js';
import type { GPConnectRegisterPatientRequest1 } from '../types/GPConnectRegisterPatientRequest1.js';
import type { GPConnectSearchsetBundle1 } from '../types/GPConnectSearchsetBundle1.js';
import type { GPConnectSlotBookable1 } from '../types/GPConnectSlotBookable1.js';
import type { GPConnectSlotsSearchResponse1 } from '../types/GPConnectSlotsSearchResponse1.js';
import { careConnectGPCPatient1 } from '../validators/CareConnectGPCPatient1.js';
import { gpConnectAppointmentAmendRequest1 } from '../validators/GPConnectAppointmentAmendRequest1.js';
import { gpConnectAppointmentBookRequest1 } from '../validators/GPConnectAppointmentBookRequest1.js';
import { gpConnectAppointmentCancelRequest1 } from '../validators/GPConnectAppointmentCancelRequest1.js';
import { gpConnectAppointmentReadResponse1 } from '../validators/GPConnectAppointmentReadResponse1.js';
import { gpConnectAppointmentResponse1 } from '../validators/GPConnectAppointmentResponse1.js';
import { gpConnectAppointmentsRetrieveResponse1 } from '../validators/GPConnectAppointmentsRetrieveResponse1.js';
import { gpConnectCapabilityResponse1 } from '../validators/GPConnectCapabilityResponse1.js';
import { gpConnectPatientsFindResponse1 } from '../validators/GPConnectPatientsFindResponse1.js';
import { gpConnectRegisterPatientRequest1 } from '../validators/GPConnectRegisterPatientRequest1.js';
import { gpConnectSearchsetBundle1 } from '../validators/GPConnectSearchsetBundle1.js';
import { gpConnectSlotBookable1 } from '../validators/GPConnectSlotBookable1.js';
import { gpConnectSlotsSearchResponse1 } from '../validators/GPConnectSlotsSearchResponse1.js';
import type { BookContext, ChangeContext, ReadContext, RetrieveContext } from './appointment-context.js';
import { BOOKING } from './booking.js';
import { AMENDMENT, CANCELLATION } from './changing.js';
import { entry, urlEntry } from './entry.js';
import { FREE_SLOTS, SLOT_SEARCH, type SlotsRequestContext } from './free-slots.js';
import { FINDING, mayBeRead, type PatientContext, REGISTRATION } from './patients.js';
import type { ResourceBundle } from './lookups.js';
import { READING, RETRIEVAL } from './returning.js';
import { RULES, type RuleId } from './rules/index.js';

/** The rules of a page: those whose id begins so. */
const page = (...prefixes: string[]): RuleId[] =>
  (Object.keys(RULES) as RuleId[]).filter((id) => prefixes.some((prefix) => id.startsWith(`${prefix}-`)));

const ANY_APPOINTMENT = page('APPT');
const RETURNED: readonly RuleId[] = [...ANY_APPOINTMENT, 'RESP-01', 'RESP-02', 'RESP-03', 'RESP-07'];
const READ: readonly RuleId[] = [...RETURNED, 'RESP-04', 'RESP-05', 'RESP-06', 'RESP-08'];

const returned = (success: number) =>
  entry<GPConnectAppointmentResponse1, Appointment, object>({
    direction: 'response',
    profile: gpConnectAppointmentResponse1.profile,
    rules: RETURNED,
    otherwise: 'APPT-01',
    success,
  });

/**
 * The interactions of GP Connect, each with its request and its response. A request that is a URL is given as one.
 *
 *     const { valid, reply } = interactions.book.request(await request.json(), { slots, now: new Date() });
 */
export const interactions = {
  /** `POST /Appointment` */
  book: {
    request: entry<GPConnectAppointmentBookRequest1, Appointment, BookContext>({
      direction: 'request',
      profile: gpConnectAppointmentBookRequest1.profile,
      rules: [...ANY_APPOINTMENT, ...page('BOOK')],
      otherwise: 'APPT-01',
      context: BOOKING,
      success: 201,
    }),
    response: returned(201),
  },

  /** `PUT /Appointment/[id]`, with other texts */
  amend: {
    request: entry<GPConnectAppointmentAmendRequest1, Appointment, ChangeContext>({
      direction: 'request',
      profile: gpConnectAppointmentAmendRequest1.profile,
      rules: [...ANY_APPOINTMENT, ...page('AMEND')],
      otherwise: 'APPT-01',
      context: AMENDMENT,
      success: 200,
    }),
    response: returned(200),
  },

  /** `PUT /Appointment/[id]`, with the status cancelled */
  cancel: {
    request: entry<GPConnectAppointmentCancelRequest1, Appointment, ChangeContext>({
      direction: 'request',
      profile: gpConnectAppointmentCancelRequest1.profile,
      rules: [...ANY_APPOINTMENT, ...page('CANCEL')],
      otherwise: 'APPT-01',
      context: CANCELLATION,
      success: 200,
    }),
    response: returned(200),
  },

  /** `GET /Appointment/[id]` */
  read: {
    request: urlEntry([]),
    response: entry<GPConnectAppointmentReadResponse1, Appointment, ReadContext>({
      direction: 'response',
      profile: gpConnectAppointmentReadResponse1.profile,
      rules: READ,
      otherwise: 'APPT-01',
      context: READING,
      success: 200,
    }),
  },

  /** `GET /Patient/[id]/Appointment` */
  retrieve: {
    request: urlEntry([]),
    response: entry<GPConnectAppointmentsRetrieveResponse1, ResourceBundle, RetrieveContext>({
      direction: 'response',
      profile: gpConnectAppointmentsRetrieveResponse1.profile,
      rules: [...READ, 'RESP-09'],
      otherwise: 'RESP-09',
      context: RETRIEVAL,
      success: 200,
    }),
  },

  /** `GET /Slot` */
  searchForFreeSlots: {
    request: urlEntry(page('SLOTQ'), SLOT_SEARCH),
    response: entry<GPConnectSlotsSearchResponse1, ResourceBundle, SlotsRequestContext>({
      direction: 'response',
      profile: gpConnectSlotsSearchResponse1.profile,
      rules: page('SLOTR'),
      otherwise: 'SLOTR-01',
      context: FREE_SLOTS,
      success: 200,
    }),
  },

  /** Inside a practice: a Slot is about to be marked as bookable through GP Connect. */
  slotAvailability: {
    request: entry<GPConnectSlotBookable1, Slot, object>({
      direction: 'request',
      profile: gpConnectSlotBookable1.profile,
      rules: page('AVAIL'),
      success: 200,
    }),
  },

  /** `GET /Patient` */
  find: {
    request: urlEntry([]),
    response: entry<GPConnectPatientsFindResponse1, ResourceBundle, PatientContext>({
      direction: 'response',
      profile: gpConnectPatientsFindResponse1.profile,
      rules: page('FIND'),
      otherwise: 'FIND-03',
      context: FINDING,
      success: 200,
    }),
  },

  /** `GET /Patient/[id]` */
  readPatient: {
    request: urlEntry(page('READ'), [mayBeRead('')]),
    response: entry<CareConnectGPCPatient1, Patient, PatientContext>({
      direction: 'response',
      profile: careConnectGPCPatient1.profile,
      rules: page('READ'),
      context: [mayBeRead('Patient')],
      success: 200,
    }),
  },

  /** `POST /Patient/$gpc.registerpatient` */
  register: {
    request: entry<GPConnectRegisterPatientRequest1, Parameters, PatientContext>({
      direction: 'request',
      profile: gpConnectRegisterPatientRequest1.profile,
      rules: page('REG'),
      otherwise: 'REG-01',
      context: REGISTRATION,
      success: 200,
    }),
    response: entry<GPConnectSearchsetBundle1, ResourceBundle, object>({
      direction: 'response',
      profile: gpConnectSearchsetBundle1.profile,
      rules: [],
      success: 200,
    }),
  },

  /** `GET /metadata` */
  capability: {
    request: urlEntry([]),
    response: entry<GPConnectCapabilityResponse1, CapabilityStatement, object>({
      direction: 'response',
      profile: gpConnectCapabilityResponse1.profile,
      rules: page('CAP'),
      otherwise: 'CAP-01',
      success: 200,
    }),
  },
};

// A copy of src/gpconnect/entries/appointments.ts. Do not edit.
import type { Appointment } from 'fhir/r3.js';
import type { GPConnectAppointmentAmendRequest1 } from '../../types/GPConnectAppointmentAmendRequest1.js';
import type { GPConnectAppointmentBookRequest1 } from '../../types/GPConnectAppointmentBookRequest1.js';
import type { GPConnectAppointmentCancelRequest1 } from '../../types/GPConnectAppointmentCancelRequest1.js';
import type { GPConnectAppointmentReadResponse1 } from '../../types/GPConnectAppointmentReadResponse1.js';
import type { GPConnectAppointmentResponse1 } from '../../types/GPConnectAppointmentResponse1.js';
import type { GPConnectAppointmentsRetrieveResponse1 } from '../../types/GPConnectAppointmentsRetrieveResponse1.js';
import {
  gpConnectAppointmentAmendRequest1,
  validateGPConnectAppointmentAmendRequest1,
} from '../../validators/GPConnectAppointmentAmendRequest1.js';
import {
  gpConnectAppointmentBookRequest1,
  validateGPConnectAppointmentBookRequest1,
} from '../../validators/GPConnectAppointmentBookRequest1.js';
import {
  gpConnectAppointmentCancelRequest1,
  validateGPConnectAppointmentCancelRequest1,
} from '../../validators/GPConnectAppointmentCancelRequest1.js';
import {
  gpConnectAppointmentReadResponse1,
  validateGPConnectAppointmentReadResponse1,
} from '../../validators/GPConnectAppointmentReadResponse1.js';
import {
  gpConnectAppointmentResponse1,
  validateGPConnectAppointmentResponse1,
} from '../../validators/GPConnectAppointmentResponse1.js';
import {
  gpConnectAppointmentsRetrieveResponse1,
  validateGPConnectAppointmentsRetrieveResponse1,
} from '../../validators/GPConnectAppointmentsRetrieveResponse1.js';
import {
  AMENDED,
  BOOKED,
  CANCELLED,
  returnedAppointment,
  returnedAppointments,
} from '../appointments-returned.js';
import { BOOKING, isNotSensitive } from '../booking.js';
import { AMENDMENT, CANCELLATION } from '../changing.js';
import type {
  AppointmentRequestContext,
  BookContext,
  BookedContext,
  ChangeContext,
  ChangedContext,
  ReadContext,
  RetrieveContext,
  RetrieveRequestContext,
} from '../contexts.js';
import { type ContextRule, type Entry, entry, urlEntry } from '../entry.js';
import type { ResourceBundle } from '../lookups.js';
import { isStored } from '../people-and-places.js';
import { answeringBundle, requestResources, returnedResources } from '../returned-resources.js';
import { RETRIEVAL, RETRIEVAL_REQUEST } from '../retrieving.js';
import { READING } from '../returning.js';
import { AMEND_RULES } from '../rules/amend.js';
import { APPOINTMENT_RULES } from '../rules/appointment.js';
import { BOOK_RULES } from '../rules/book.js';
import { CANCEL_RULES } from '../rules/cancel.js';
import { RETRIEVE_RULES } from '../rules/retrieve.js';
import { RETURNED_RULES } from '../rules/returned.js';
import { BUNDLE_RULES, RESOURCE_RULES } from '../rules/returned-resources.js';
import { judgingOrganisations } from './contained.js';
import { pick, RETURNED, SENT, without } from './pick.js';

/** Book, amend, cancel, read and retrieve appointments. */

const EVERY_RETURNED = 'RESP-01 RESP-02 RESP-03 RESP-07 RESP-11 RESP-15 RESP-16 RESP-17 RESP-18';
const READ =
  'RESP-01 RESP-02 RESP-03 RESP-07 RESP-11 RESP-15 RESP-16 RESP-17 RESP-18 RESP-04 RESP-05 RESP-06 RESP-08';

/** `POST /Appointment`: the request. */
export const checkBookRequest: Entry<GPConnectAppointmentBookRequest1, BookContext> = /* @__PURE__ */ (() =>
  entry<GPConnectAppointmentBookRequest1, Appointment, BookContext>({
    direction: 'request',
    validator: judgingOrganisations(validateGPConnectAppointmentBookRequest1),
    profile: gpConnectAppointmentBookRequest1.profile,
    rules: { ...without('APPT-05', APPOINTMENT_RULES), ...BOOK_RULES, ...pick(SENT, RESOURCE_RULES) },
    conformance: { Appointment: 'APPT-01' },
    context: [...BOOKING, ...requestResources()],
    success: 201,
  }))();

const changeRules = (of: typeof AMEND_RULES | typeof CANCEL_RULES) => ({
  ...APPOINTMENT_RULES,
  ...of,
  ...pick(SENT, RESOURCE_RULES),
});

/** `PUT /Appointment/[id]`, with other texts: the request. */
export const checkAmendRequest: Entry<GPConnectAppointmentAmendRequest1, ChangeContext> =
  /* @__PURE__ */ (() =>
    entry<GPConnectAppointmentAmendRequest1, Appointment, ChangeContext>({
      direction: 'request',
      validator: judgingOrganisations(validateGPConnectAppointmentAmendRequest1),
      profile: gpConnectAppointmentAmendRequest1.profile,
      rules: changeRules(AMEND_RULES),
      conformance: { Appointment: 'APPT-01' },
      context: [...AMENDMENT, ...requestResources()],
      success: 200,
    }))();

/** `PUT /Appointment/[id]`, with the status cancelled: the request. */
export const checkCancelRequest: Entry<GPConnectAppointmentCancelRequest1, ChangeContext> =
  /* @__PURE__ */ (() =>
    entry<GPConnectAppointmentCancelRequest1, Appointment, ChangeContext>({
      direction: 'request',
      validator: judgingOrganisations(validateGPConnectAppointmentCancelRequest1),
      profile: gpConnectAppointmentCancelRequest1.profile,
      rules: changeRules(CANCEL_RULES),
      conformance: { Appointment: 'APPT-01' },
      context: [...CANCELLATION, ...requestResources()],
      success: 200,
    }))();

/** The answer to a booking or to a change. */
function returned<C extends object>(
  own: string,
  context: readonly ContextRule<Appointment, C>[],
  success: number,
) {
  return entry<GPConnectAppointmentResponse1, Appointment, C>({
    direction: 'response',
    validator: judgingOrganisations(validateGPConnectAppointmentResponse1),
    profile: gpConnectAppointmentResponse1.profile,
    rules: {
      ...without('APPT-04 APPT-05', APPOINTMENT_RULES),
      ...pick(`${EVERY_RETURNED} ${own}`, RETURNED_RULES),
      ...pick(own === 'RESP-12' ? RETURNED : `${RETURNED} RES-13`, RESOURCE_RULES),
    },
    conformance: { Appointment: 'APPT-01' },
    context: [
      ...context,
      ...(returnedAppointment() as ContextRule<Appointment, C>[]),
      ...(returnedResources(['Appointment']) as ContextRule<Appointment, C>[]),
    ],
    success,
  });
}

/** `POST /Appointment`: the response. */
export const checkBookResponse: Entry<GPConnectAppointmentResponse1, BookedContext> = /* @__PURE__ */ (() =>
  returned('RESP-12', BOOKED, 201))();

/** `PUT /Appointment/[id]`, with other texts: the response. */
export const checkAmendResponse: Entry<GPConnectAppointmentResponse1, ChangedContext> = /* @__PURE__ */ (() =>
  returned('RESP-14', AMENDED, 200))();

/** `PUT /Appointment/[id]`, with the status cancelled: the response. */
export const checkCancelResponse: Entry<GPConnectAppointmentResponse1, ChangedContext> =
  /* @__PURE__ */ (() => returned('RESP-13', CANCELLED, 200))();

/** `GET /Appointment/[id]`: the request. */
export const checkReadAppointmentRequest: Entry<string, AppointmentRequestContext> = /* @__PURE__ */ (() =>
  urlEntry<AppointmentRequestContext>(pick('APPT-04 APPT-05', APPOINTMENT_RULES), [
    isStored<Appointment>('APPT-05', 'appointment') as ContextRule<string, AppointmentRequestContext>,
    isNotSensitive('') as ContextRule<string, AppointmentRequestContext>,
  ]))();

/** `GET /Appointment/[id]`: the response. */
export const checkReadAppointmentResponse: Entry<GPConnectAppointmentReadResponse1, ReadContext> =
  /* @__PURE__ */ (() =>
    entry<GPConnectAppointmentReadResponse1, Appointment, ReadContext>({
      direction: 'response',
      validator: judgingOrganisations(validateGPConnectAppointmentReadResponse1),
      profile: gpConnectAppointmentReadResponse1.profile,
      rules: { ...APPOINTMENT_RULES, ...pick(READ, RETURNED_RULES), ...pick(RETURNED, RESOURCE_RULES) },
      conformance: { Appointment: 'APPT-01' },
      context: [...READING, ...returnedAppointment(), ...returnedResources(['Appointment'])],
      success: 200,
    }))();

/** `GET /Patient/[id]/Appointment`: the request. */
export const checkRetrieveAppointmentsRequest: Entry<string, RetrieveRequestContext> = /* @__PURE__ */ (() =>
  urlEntry({ ...RETRIEVE_RULES, ...pick('APPT-04', APPOINTMENT_RULES) }, RETRIEVAL_REQUEST))();

/** `GET /Patient/[id]/Appointment`: the response. */
export const checkRetrieveAppointmentsResponse: Entry<
  GPConnectAppointmentsRetrieveResponse1,
  RetrieveContext
> = /* @__PURE__ */ (() =>
  entry<GPConnectAppointmentsRetrieveResponse1, ResourceBundle, RetrieveContext>({
    direction: 'response',
    validator: validateGPConnectAppointmentsRetrieveResponse1,
    profile: gpConnectAppointmentsRetrieveResponse1.profile,
    rules: {
      ...without('APPT-01 APPT-05', APPOINTMENT_RULES),
      ...pick(`${READ} RESP-09 RESP-10`, RETURNED_RULES),
      ...pick(RETURNED, RESOURCE_RULES),
      ...pick('BUNDLE-01 BUNDLE-02', BUNDLE_RULES),
    },
    conformance: { Appointment: 'RESP-09' },
    context: [
      ...RETRIEVAL,
      ...returnedAppointments(),
      ...returnedResources(['Appointment']),
      ...answeringBundle(),
    ],
    success: 200,
  }))();

import * as appointments from './entries/appointments.js';
import * as others from './entries/others.js';
import * as patients from './entries/patients.js';
import * as people from './entries/people-and-places.js';
import * as slots from './entries/slots.js';

/**
 * The interactions of GP Connect, each with its request and its response. A request that is a URL is given as one.
 *
 *     const { valid, complete, reply } = interactions.book.request(await request.json(), { slots, now: new Date(), … });
 *
 * Each of them is a function of its own too (`checkBookRequest`, …), which a bundler can take alone.
 */
export const interactions = /* @__PURE__ */ (() => ({
  /** `POST /Appointment` */
  book: { request: appointments.checkBookRequest, response: appointments.checkBookResponse },
  /** `PUT /Appointment/[id]`, with other texts */
  amend: { request: appointments.checkAmendRequest, response: appointments.checkAmendResponse },
  /** `PUT /Appointment/[id]`, with the status cancelled */
  cancel: { request: appointments.checkCancelRequest, response: appointments.checkCancelResponse },
  /** `GET /Appointment/[id]` */
  read: {
    request: appointments.checkReadAppointmentRequest,
    response: appointments.checkReadAppointmentResponse,
  },
  /** `GET /Patient/[id]/Appointment` */
  retrieve: {
    request: appointments.checkRetrieveAppointmentsRequest,
    response: appointments.checkRetrieveAppointmentsResponse,
  },
  /** `GET /Slot` */
  searchForFreeSlots: { request: slots.checkSlotSearchRequest, response: slots.checkSlotSearchResponse },
  /** Inside a practice: a Slot is about to be marked as bookable through GP Connect. */
  slotAvailability: { request: slots.checkSlotAvailability },
  /** `GET /Patient` */
  find: { request: patients.checkFindPatientRequest, response: patients.checkFindPatientResponse },
  /** `GET /Patient/[id]` */
  readPatient: { request: patients.checkReadPatientRequest, response: patients.checkReadPatientResponse },
  /** `POST /Patient/$gpc.registerpatient` */
  register: {
    request: patients.checkRegisterPatientRequest,
    response: patients.checkRegisterPatientResponse,
  },
  /** `GET /Practitioner` */
  findPractitioner: {
    request: people.checkFindPractitionerRequest,
    response: people.checkFindPractitionerResponse,
  },
  /** `GET /Practitioner/[id]` */
  readPractitioner: {
    request: people.checkReadPractitionerRequest,
    response: people.checkReadPractitionerResponse,
  },
  /** `GET /Organization` */
  findOrganization: {
    request: people.checkFindOrganizationRequest,
    response: people.checkFindOrganizationResponse,
  },
  /** `GET /Organization/[id]` */
  readOrganization: {
    request: people.checkReadOrganizationRequest,
    response: people.checkReadOrganizationResponse,
  },
  /** `GET /Location/[id]` */
  readLocation: { request: people.checkReadLocationRequest, response: people.checkReadLocationResponse },
  /** `GET /metadata` */
  capability: { request: others.checkCapabilityRequest, response: others.checkCapabilityResponse },
  /** An OperationOutcome, in answer to anything */
  error: { response: others.checkErrorResponse },
  /** `POST /Patient/$gpc.getstructuredrecord` */
  structuredRecord: { response: others.checkStructuredRecordResponse },
}))();

// A copy of src/gpconnect/index.ts. Do not edit.
/** The interactions of GP Connect: rules that need more than a resource, decisions, views, and the names of the API. */
export { interactions } from './interactions.js';
export * from './entries/appointments.js';
export * from './entries/others.js';
export * from './entries/patients.js';
export * from './entries/people-and-places.js';
export * from './entries/slots.js';
export {
  freeSlots,
  patientAppointments,
  type AppointmentRow,
  type DisplayRow,
  type FreeSlotRow,
} from './views.js';
export { bookingOf, type BookingFacts } from './booking-of.js';
export { patientDifferences, referenceTo, resolveIn, type Resolver } from './resolve.js';
export {
  decideFind,
  decideOnPds,
  decideOnRecord,
  decideRead,
  decideRegistration,
  type FindDecision,
  type ReadDecision,
  type RegisterDecision,
} from './decisions.js';
export {
  decideAvailability,
  type Asker,
  type AvailabilityContext,
  type AvailabilityDecision,
  type SlotOffer,
} from './availability.js';
export {
  isSamePerson,
  localRecordOf,
  type LocalRecord,
  type PdsFlag,
  type PdsRecord,
  type PersonDetails,
} from './people.js';
export {
  RULES as interactionRules,
  type Rule as InteractionRule,
  type RuleId as InteractionRuleId,
} from './rules/index.js';
export type {
  InteractionIssue,
  InteractionNotChecked,
  InteractionOptions,
  InteractionResult,
  Reply,
} from './issues.js';
export { interactionContext, type GivenContext, type InteractionContext } from './given.js';
export type {
  AppointmentRequestContext,
  BookContext,
  BookedContext,
  ChangeContext,
  ChangedContext,
  FindRequestContext,
  IdentifierContext,
  PatientContext,
  ReadByIdContext,
  ReadContext,
  ReadPatientContext,
  RegisterContext,
  RegisteredContext,
  RetrieveContext,
  RetrieveRequestContext,
  StoredContext,
} from './contexts.js';
export type { OutcomeContext } from './outcomes.js';
export type { SlotsRequestContext } from './free-slots.js';
export type { Entry as InteractionEntry } from './entry.js';
export { isNhsNumber, nhsNumberCheckDigit } from './nhs-number.js';
export { ukLocalTime } from './time.js';
export { type HttpHeaders } from './http-parts.js';
export {
  checkHttpRequest,
  type HttpRequest,
  type HttpRequestOptions,
  type HttpRequestResult,
} from './http-request.js';
export {
  checkHttpResponse,
  type AnsweredRequest,
  type HttpResponse,
  type HttpResponseResult,
} from './http-response.js';
export { replyFor, replyForMissing, type ReplyFor } from './replies.js';
export { codingOf } from './coding-of.js';
export { IDENTIFIER_SYSTEMS as identifierSystems, PROFILES as gpConnectProfiles } from './names.js';

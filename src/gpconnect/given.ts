import type { Appointment, FhirResource, Location, Schedule, Slot } from 'fhir/r3.js';

import type { SlotOffer } from './availability.js';
import type {
  BookContext,
  BookedContext,
  ChangeContext,
  RegisterContext,
  RegisteredContext,
  RetrieveContext,
} from './contexts.js';
import type { OutcomeContext } from './outcomes.js';
import { localRecordOf, PDS_FLAGS, type PdsFlag, type PdsRecord } from './people.js';
import { isObject } from './json.js';
import { nowOf } from './time.js';

/** Context as somebody has it at hand: resources that were read from files, and texts. */
export interface GivenContext {
  slots?: readonly FhirResource[];
  /** The stored appointment, all the patient's appointments, or the patient; null for nothing. */
  stored?: readonly FhirResource[] | null;
  locations?: readonly FhirResource[];
  /** Resources that take part in an appointment. */
  participants?: readonly FhirResource[];
  /** The request that a response answers: an Appointment, or Parameters. */
  sent?: readonly FhirResource[];
  /** The HTTP status of a response, as text. */
  status?: string;
  now?: string;
  request?: string;
  /** The header; null where the request has none. */
  ifMatch?: string | null;
  /** The limits within which the practice offers slots, by the id of the slot. */
  offers?: unknown;
  /** A PDS record as JSON; null where PDS has nothing. */
  pds?: unknown;
}

/** The context of any interaction. */
export type InteractionContext = Partial<
  Omit<BookContext, 'request'> &
    Omit<ChangeContext, 'stored'> &
    Omit<RetrieveContext, 'pds' | 'now'> &
    Omit<RegisterContext, 'pds'> &
    BookedContext &
    RegisteredContext &
    OutcomeContext & {
      stored: FhirResource | null;
      schedule: Schedule;
      participants: readonly FhirResource[];
    }
>;

/**
 * Makes a context of what is at hand.
 *
 * @throws TypeError with everything that is wrong with it
 */
export function interactionContext(given: GivenContext): InteractionContext {
  const { slots, stored, locations, participants, sent, status, now, request, ifMatch, offers, pds } = given;
  const problems: string[] = [];
  const isOf = <T extends FhirResource['resourceType']>(type: T, list: readonly FhirResource[]) =>
    list.filter((r): r is Extract<FhirResource, { resourceType: T }> => r.resourceType === type);
  const required = <T extends FhirResource['resourceType']>(
    type: T,
    list: readonly FhirResource[],
    what: string,
  ) => {
    const found = isOf(type, list);
    if (found.length === 0) problems.push(`no ${type} is among ${what}`);
    return found;
  };
  const context: InteractionContext = {};
  if (slots) {
    context.slots = required('Slot', slots, 'the slots');
    const schedules = isOf('Schedule', slots);
    if (schedules.length > 0) context.schedules = schedules;
  }
  if (locations) context.locations = required('Location', locations, 'the locations') as Location[];
  if (participants) context.participants = participants;
  if (sent) Object.assign(context, sentContext(sent, problems));
  if (status !== undefined) {
    if (/^[1-5]\d\d$/.test(status)) context.status = Number(status);
    else problems.push(`status is ${status}: an HTTP status is required`);
  }
  if (stored === null) Object.assign(context, { stored, record: null, appointments: [] });
  else if (stored) Object.assign(context, storedContext(stored, problems));
  if (now !== undefined) {
    if (!isMoment(now)) problems.push(`now is ${now}: a date and time with its time zone is required`);
    else context.now = now;
  }
  if (request !== undefined) context.request = request;
  if (ifMatch !== undefined) context.ifMatch = ifMatch;
  if (offers !== undefined) context.offers = offersBySlot(offers, problems);
  if (pds !== undefined) context.pds = pdsRecord(pds, problems);
  if (problems.length) throw new TypeError(problems.join('; '));
  return context;
}

function sentContext(sent: readonly FhirResource[], problems: string[]): InteractionContext {
  const appointment = sent.find((r) => r.resourceType === 'Appointment');
  const registered = sent.find((r) => r.resourceType === 'Parameters');
  if (!appointment && !registered) problems.push('the request is neither an Appointment nor Parameters');
  return { ...(appointment && { sent: appointment }), ...(registered && { registered }) };
}

/** Types that a read by id may ask for, beside appointments and patients. */
const STORED = /* @__PURE__ */ new Set(['Practitioner', 'Organization', 'Location']);

function storedContext(stored: readonly FhirResource[], problems: string[]): InteractionContext {
  const appointments = stored.filter((r) => r.resourceType === 'Appointment') as Appointment[];
  const patient = stored.find((r) => r.resourceType === 'Patient');
  const other = stored.find((r) => STORED.has(r.resourceType));
  if (appointments.length === 0 && !patient && !other)
    problems.push('what is stored is neither an Appointment nor a Patient');
  const one = appointments[0] ?? other;
  return {
    ...(one && { stored: one }),
    ...(appointments.length > 0 && { appointments }),
    ...(patient && { record: localRecordOf(patient) }),
  };
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isTruth = (value: unknown): boolean => typeof value === 'boolean';
const isListOf = (test: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(test);

const isMoment = (value: unknown): boolean => isText(value) && !Number.isNaN(nowOf(value as string));

const OFFER_FIELDS: Readonly<Record<keyof SlotOffer, [test: (value: unknown) => boolean, what: string]>> =
  /* @__PURE__ */ (() => ({
    organisationTypes: [isListOf(isText), 'a list of texts'],
    odsCodes: [isListOf(isText), 'a list of texts'],
    from: [isMoment, 'a date and time with its time zone'],
    until: [isMoment, 'a date and time with its time zone'],
  }))();

function offersBySlot(value: unknown, problems: string[]): (slot: Slot) => SlotOffer | undefined {
  const bySlot = new Map<string, SlotOffer>();
  if (!isObject(value)) problems.push('the offers are no object');
  for (const [id, offer] of isObject(value) ? Object.entries(value) : []) {
    const what = `the offer of slot ${id}`;
    if (isObject(offer)) checkFields(offer, OFFER_FIELDS, what, problems);
    else problems.push(`${what} is no object`);
    bySlot.set(id, offer as SlotOffer);
  }
  return ({ id }) => bySlot.get(id ?? '');
}

function checkFields(
  value: object,
  fields: Readonly<Record<string, readonly [test: (value: unknown) => boolean, what: string]>>,
  what: string,
  problems: string[],
): void {
  for (const [key, given] of Object.entries(value)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!field) problems.push(`${what} has no ${key}: ${Object.keys(fields).join(', ')}`);
    else if (!field[0](given))
      problems.push(`${key} of ${what} is ${JSON.stringify(given)}: ${field[1]} is required`);
  }
}

const PDS_FIELDS: Readonly<Record<keyof PdsRecord, [test: (value: unknown) => boolean, what: string]>> =
  /* @__PURE__ */ (() => ({
    birthDate: [isText, 'a date'],
    family: [isText, 'a text'],
    given: [isListOf(isText), 'a list of texts'],
    deceased: [isTruth, 'true or false'],
    flags: [isListOf((flag) => PDS_FLAGS.includes(flag as PdsFlag)), `a list of ${PDS_FLAGS.join(', ')}`],
    verified: [isTruth, 'true or false'],
  }))();

function pdsRecord(value: unknown, problems: string[]): PdsRecord | null {
  if (value === null) return null;
  if (!isObject(value)) {
    problems.push('the PDS record is no object');
    return null;
  }
  checkFields(value, PDS_FIELDS, 'a PDS record', problems);
  return value as PdsRecord;
}

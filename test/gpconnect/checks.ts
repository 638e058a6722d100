import { interactions, type InteractionResult } from '../../src/gpconnect/index.js';
import { example } from './payloads.js';

export type Check = (payload: unknown) => InteractionResult<unknown>;

/** A context of which nothing is known. */
export const UNKNOWN = {
  slots: undefined,
  schedules: undefined,
  participants: undefined,
  offers: undefined,
  now: undefined,
  pds: undefined,
  stored: undefined,
  ifMatch: undefined,
  record: undefined,
};

/** The interactions by the names that the examples' index uses; looked up at each call, so that a test can listen. */
export const CHECKS: Record<string, Check> = {
  'book-request': (payload) => interactions.book.request(payload, UNKNOWN),
  'book-response': (payload) => interactions.book.response(payload),
  'amend-request': (payload) => interactions.amend.request(payload, UNKNOWN),
  'amend-response': (payload) => interactions.amend.response(payload),
  'cancel-request': (payload) => interactions.cancel.request(payload, UNKNOWN),
  'cancel-response': (payload) => interactions.cancel.response(payload),
  'read-response': (payload) => interactions.read.response(payload),
  'retrieve-response': (payload) => interactions.retrieve.response(payload),
  'search-for-free-slots-response': (payload) => interactions.searchForFreeSlots.response(payload),
  'find-response': (payload) => interactions.find.response(payload),
  'register-request': (payload) => interactions.register.request(payload, UNKNOWN),
  'register-response': (payload) => interactions.register.response(payload),
  'capability-response': (payload) => interactions.capability.response(payload),
};

interface ExampleEntry {
  file: string;
  interaction?: string;
}

/** The examples of the release that show an interaction. */
export function shownInteractions(): { file: string; interaction: string }[] {
  const index = example<ExampleEntry[]>('../index');
  return index.flatMap(({ file, interaction }) => (interaction === undefined ? [] : [{ file, interaction }]));
}

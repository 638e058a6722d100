import { interactions, type InteractionResult } from '../../src/gpconnect/index.js';
import { example } from './payloads.js';

export type Check = (payload: unknown) => InteractionResult<unknown>;

/** What the examples' index calls interactions; looked up when used, so that a test can listen. */
export const CHECKS: Record<string, Check> = {
  'book-request': (payload) => interactions.book.request(payload),
  'book-response': (payload) => interactions.book.response(payload),
  'amend-request': (payload) => interactions.amend.request(payload),
  'amend-response': (payload) => interactions.amend.response(payload),
  'cancel-request': (payload) => interactions.cancel.request(payload),
  'cancel-response': (payload) => interactions.cancel.response(payload),
  'read-response': (payload) => interactions.read.response(payload),
  'retrieve-response': (payload) => interactions.retrieve.response(payload),
  'search-for-free-slots-response': (payload) => interactions.searchForFreeSlots.response(payload),
  'find-response': (payload) => interactions.find.response(payload),
  'register-request': (payload) => interactions.register.request(payload),
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

import type { InteractionOptions, Reply } from './issues.js';
import { plainReply } from './reply.js';
import type { ReplyName } from './rules/rule.js';

/** Replies to requests that no interaction judges. */

/** Names of the answers that the specification has. */
export type ReplyFor = Exclude<ReplyName, 'emptySearchset'>;

/**
 * The reply by the name of an answer: `badRequest` to a body that is no JSON, `unsupportedMediaType`, `notImplemented` and so on.
 *
 * @param diagnostics for the consumer's developer; it must quote nothing of a record. An answer that hides its reason has a text of its own
 */
export function replyFor(name: ReplyFor, diagnostics?: string, options: InteractionOptions = {}): Reply {
  return plainReply(name, diagnostics, options);
}

/** The reply where a resource does not exist: 404 with the code of its type. */
export function replyForMissing(resourceType: string, options: InteractionOptions = {}): Reply {
  const names: Readonly<Record<string, ReplyFor>> = {
    Patient: 'patientNotFound',
    Organization: 'organisationNotFound',
    Practitioner: 'practitionerNotFound',
  };
  const name = Object.hasOwn(names, resourceType) ? names[resourceType]! : 'recordNotFound';
  return plainReply(name, undefined, options);
}

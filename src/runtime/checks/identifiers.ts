import type { Check, Context, Json } from '../types.js';
import { isAbsoluteUri } from '../primitives/primitives.js';
import { describe } from '../text/describe.js';

/** The system of identifiers that are URIs. */
const URIS = 'urn:ietf:rfc:3986';

/**
 * Checks the value of an identifier whose system says that it is a URI: an OID or a UUID has its URN form.
 * STU3: http://hl7.org/fhir/STU3/identifier-registry.html, http://hl7.org/fhir/STU3/datatypes.html#Identifier
 */
export const identifierValue: Check = (value, rule, c, identifier) => {
  if (!isIdentifierValue(value, c, identifier))
    c.say('type.primitive', rule, describe(value), `an absolute URI, as the system ${URIS} says`);
};

/** Fast-path counterpart of `identifierValue`. */
export function isIdentifierValue(value: unknown, _: Context, { system }: Json): boolean {
  return system !== URIS || typeof value !== 'string' || isAbsoluteUri(value);
}

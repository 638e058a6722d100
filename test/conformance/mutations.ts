import { brokenInvariant } from './mutations/invariants.js';
import { extraElement } from './mutations/extra.js';
import { wrongCode, wrongPrimitive, wrongReference, wrongSlice } from './mutations/values.js';
import { duplicated, emptied, removed, shuffledKeys, wrongType } from './mutations/structure.js';
import type { Scope } from './node.js';
import type { Random } from './random.js';

/** What a mutation did. */
export interface Change {
  what: string;
  /** Set where the reference is known not to see such a change; told by what was done, never by what came of it. */
  unseen?: { kind: UnseenKind; place: string };
}

/**
 * What HL7's validator, in the build that is asked, is known not to judge: the issue is at the place, and FHIR's text says so. Each has
 * to be an error of ours instead.
 */
export const UNSEEN = {
  emptyArray: 'an empty array (json.html#primitive: arrays are never empty; the reference reads over them)',
  primitiveForArray:
    'a primitive where an array of primitives must be (json.html#repetition; the reference takes it for an array of one)',
  notAString:
    'a boolean or number in an array of strings (json.html#primitive; the reference takes it for its text)',
  unknownModifier:
    'a modifier extension that nobody knows (extensibility.html#modifierExtension; for the reference it is information)',
} as const;
export type UnseenKind = keyof typeof UNSEEN;

/**
 * Changes a resource in one way, in place.
 *
 * @returns what was done, or undefined where there is nothing in the scope that it could be done to
 */
export type Mutation = (scope: Scope, random: Random) => Change | undefined;

/** One of each kind of mistake that a sender can make; the last but one is none. */
export const MUTATIONS = {
  removed,
  duplicated,
  emptied,
  wrongType,
  wrongCode,
  wrongPrimitive,
  wrongReference,
  wrongSlice,
  extraElement,
  shuffledKeys,
  brokenInvariant,
} as const satisfies Record<string, Mutation>;

export type MutationKind = keyof typeof MUTATIONS;

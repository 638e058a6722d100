import { brokenInvariant } from './mutations/invariants.js';
import { extraElement } from './mutations/extra.js';
import { wrongCode, wrongPrimitive, wrongReference, wrongSlice } from './mutations/values.js';
import { duplicated, emptied, removed, shuffledKeys, wrongType } from './mutations/structure.js';
import type { Scope } from './node.js';
import type { Random } from './random.js';
import type { UnseenKind } from './unseen.js';

/** Result of a mutation. */
export interface Change {
  what: string;
  /** Set where the reference is known not to see such a change; told by what was done, never by what came of it. */
  unseen?: { kind: UnseenKind; place: string };
}

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

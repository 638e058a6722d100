import { brokenInvariant } from './mutations/invariants.js';
import { extraElement } from './mutations/extra.js';
import { wrongCode, wrongPrimitive, wrongReference, wrongSlice } from './mutations/values.js';
import { duplicated, emptied, removed, shuffledKeys, wrongType } from './mutations/structure.js';
import type { Mutation } from './mutations/mutation.js';

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

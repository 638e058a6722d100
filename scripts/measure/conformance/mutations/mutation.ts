import type { Scope } from '../node.js';
import type { Random } from '../random.js';
import type { UnseenKind } from '../unseen.js';

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

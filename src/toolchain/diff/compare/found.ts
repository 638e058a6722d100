import type { FactValue } from '../../facts/types.js';
import type { FoundChange } from '../types.js';

/** A change of a resource that is known from around it. */
export type Found = Omit<FoundChange, 'resource' | 'resourceType'>;

/** A change for each member; for many at once, as when a choice of any type is restricted, one for all of them. */
export function together(members: readonly string[]): FactValue[] {
  return members.length > 5 ? [members] : [...members];
}

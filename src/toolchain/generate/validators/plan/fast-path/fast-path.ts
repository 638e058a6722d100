import type { Planning } from '../planning.js';
import type { Structure } from '../structure.js';
import type { FastPathPlan } from '../types.js';
import { fastInvariants } from './bits.js';
import { casesOf } from './cases.js';
import { canAccept, fastPathRef } from './eligible.js';

/** Plans the function that goes through the properties of a structure's objects. */
export function fastPathOf(structure: Structure, planning: Planning): FastPathPlan {
  const { source } = planning.structures;
  const accepts = canAccept(structure, source);
  return {
    ref: fastPathRef(structure, source),
    accepts,
    cases: casesOf(structure, planning),
    required: (1 << structure.required.length) - 1,
    invariants: accepts ? fastInvariants(structure, planning) : [],
  };
}

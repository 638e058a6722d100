import { ALWAYS, bitOf } from 'fsh-codegen-runtime/table/bits.js';
import { invariantRef } from '../invariants.js';
import type { Planning } from '../planning.js';
import type { Structure } from '../structure.js';
import type { FastInvariantPlan } from '../types.js';

/** The elements that have a bit, as the runtime's `link` finds them: required ones first, then those that invariants read. */
export function elementsOf(structure: Structure, { constraints }: Pick<Planning, 'constraints'>): string[] {
  const elements = [...structure.required];
  for (let own: Structure | undefined = structure; own; own = own.base) {
    for (const { reading } of constraints.read(own)) {
      for (const name of reading.reads) bitOf(name, { elements });
    }
  }
  return elements;
}

/** The invariants of a structure and its bases, by the bits of what they read. */
export function fastInvariants(structure: Structure, planning: Planning): FastInvariantPlan[] {
  const elements = elementsOf(structure, planning);
  const found: FastInvariantPlan[] = [];
  for (let own: Structure | undefined = structure; own; own = own.base?.own) {
    for (const { model, compiled, reading, isAlways } of planning.constraints.read(own)) {
      const bits = reading.reads.map((name) => bitOf(name, { elements }));
      // the walk notes what is stated in words only, and looks at what has no bit of its own
      const isKnown = compiled && !bits.includes(ALWAYS);
      found.push({ bits, isAlways, ...(isKnown && { ref: invariantRef(own, model.key, planning) }) });
    }
  }
  return found;
}

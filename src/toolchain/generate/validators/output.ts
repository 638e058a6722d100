import type { CodesModule } from './codes.js';
import type { Constraints } from './constraints.js';
import type { Module } from './module.js';
import type { Scanned } from './scans/scanned.js';
import type { Structure, Structures } from './structure.js';

/** What writing a module needs, and where it leaves what it meets. */
export interface Output {
  readonly structures: Structures;
  readonly constraints: Constraints;
  readonly codes: CodesModule;
  readonly module: Module;
  /** The module of the scans of this one's shapes, and the structures that have one. */
  readonly scans: Module;
  readonly scanned: Scanned;
  /** Structures that have a shape in this module and are not written yet. */
  readonly pending: Structure[];
}

/** The constant of a structure's shape, to be written too where it belongs to this module. */
export function shapeName(out: Output, structure: Structure | undefined): string {
  const target = structure ?? out.structures.type('Element')!;
  if (target.ref.module === out.module.path) {
    const { own } = target;
    if (!out.pending.includes(own)) out.pending.push(own);
  }
  return out.module.ref(target.ref);
}

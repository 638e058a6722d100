import type { ModuleCodes } from './codes.js';
import type { Constraints } from './constraints.js';
import type { Eligible } from './fast-path/eligible.js';
import type { Structure, Structures } from './structure.js';
import type { ConstantRef } from './types.js';

/** State shared while one module is planned. */
export interface Planning {
  readonly structures: Structures;
  readonly constraints: Constraints;
  readonly codes: ModuleCodes;
  readonly eligible: Eligible;
  /** Path of the module. */
  readonly module: string;
  /** Structures whose shape belongs to this module and is not planned yet. */
  readonly pending: Structure[];
}

/** The shape of a structure, which is planned too if it belongs to this module. */
export function shapeOf(planning: Planning, structure: Structure | undefined): ConstantRef {
  const target = structure ?? planning.structures.type('Element')!;
  if (target.ref.module === planning.module && !planning.pending.includes(target.own))
    planning.pending.push(target.own);
  return target.ref;
}

import { Random } from '../conformance/random.js';
import { randomResources } from '../conformance/random-resources.js';
import { placed } from './hostile-places.js';
import { examples, hostileValue } from './hostile-values.js';
import type { Tally } from './tally.js';

/** One process of the fuzz run: every validator on a share of the values. */
export interface Share {
  seed: number;
  /** The first value, the step from one to the next, and where to end. */
  from: number;
  step: number;
  to: number;
  skipped: readonly number[];
  /** The file into which the process writes where it is: the value, and the number of the validator. */
  place: string;
}

/** Tally of the values before `next`. */
export interface Batch {
  next: number;
  tally: Tally;
}

/** Numbers that a position takes. */
export const PLACE = 2;
/** Milliseconds that one call may take: the largest values take hundreds, on a machine with other work. */
export const LIMIT = 2000;

/** Random resources from which values are made: ten for each profile, or nearly. */
const RESOURCES = 400;
const RESOURCES_SEED = 1;
const made = await randomResources(RESOURCES, RESOURCES_SEED);
/** Valid resources that a value changes. */
const valid = [...examples, ...made.map(({ text }) => text)];

/** The value of a number, the same in every run with the same seed: first each hostile value in each place, then random ones. */
export function valueOf(number: number, seed: number): { value: unknown; kinds: ReadonlySet<string> } {
  const first = placed[number];
  if (first)
    return { value: first.make(), kinds: new Set([first.kind, 'in a place looked at in its own way']) };
  const kinds = new Set<string>();
  const random = new Random(Math.imul(seed, 0x9e3779b1) + number);
  return { value: hostileValue(random, kinds, valid), kinds };
}

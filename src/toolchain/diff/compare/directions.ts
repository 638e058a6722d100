import type { FactValue } from '../../facts/types.js';
import { STRENGTHS } from '../impact.js';
import type { Direction } from '../kinds.js';

/** Says which way a value went; undefined and null: there was none. */
export type Compass = (before: FactValue | undefined, after: FactValue | undefined) => Direction;

const isNone = (value: FactValue | undefined) => value === undefined || value === null;

/** Direction by the order of the values: a larger one accepts more. */
function byOrder(rank: (value: FactValue) => number, largerIs: 'looser' | 'tighter'): Compass {
  return (before, after) => {
    const [a, b] = [before, after].map((v) => (isNone(v) ? Number.NaN : rank(v!)));
    if (Number.isNaN(a) || Number.isNaN(b) || a === b) return restriction(before, after);
    return b! > a! === (largerIs === 'looser') ? 'looser' : 'tighter';
  };
}

/** A value that restricts: to have one is tighter than to have none, another one is another restriction. */
export const restriction: Compass = (before, after) =>
  isNone(before) === isNone(after) ? 'other' : isNone(before) ? 'tighter' : 'looser';

export const other: Compass = () => 'other';

const bound = (value: FactValue) => (value === '*' ? Number.POSITIVE_INFINITY : Number(value));
export const upper = byOrder(bound, 'looser');
export const lower = byOrder(bound, 'tighter');

/** Direction of a changed minimum or maximum value: numbers are compared, other values count as another restriction. */
const held = (value: FactValue) => {
  const inner = (value as { value?: FactValue }).value;
  return typeof inner === 'number' ? inner : Number.NaN;
};
export const minimum = byOrder(held, 'tighter');
export const maximum = byOrder(held, 'looser');

/** Direction of a boolean whose true accepts more. */
export const trueIsLooser: Compass = (before, after) =>
  Boolean(before) === Boolean(after) ? 'other' : after ? 'looser' : 'tighter';
export const trueIsTighter: Compass = (before, after) => trueIsLooser(after, before);

export const strength = byOrder((value) => (STRENGTHS as readonly FactValue[]).indexOf(value), 'looser');

/** Direction of a set whose members all have to hold. */
export const everyMember: Compass = (before, after) => {
  const [a, b] = [before, after].map((v) => new Set((v as readonly FactValue[] | undefined) ?? []));
  if ([...a!].every((x) => b!.has(x))) return 'tighter';
  return [...b!].every((x) => a!.has(x)) ? 'looser' : 'other';
};

const RULES = ['open', 'openAtEnd', 'closed'];
interface Slicing {
  discriminators: readonly string[];
  rules: string;
  ordered: boolean;
}

/** With the same discriminators, by how much the slicing leaves open. */
export const slicing: Compass = (before, after) => {
  const [a, b] = [before, after] as unknown as (Slicing | null | undefined)[];
  if (!a) return b?.rules === 'closed' ? 'tighter' : 'other';
  if (!b) return a.rules === 'closed' ? 'looser' : 'other';
  if (a.discriminators.join() !== b.discriminators.join()) return 'other';
  const steps = [RULES.indexOf(b.rules) - RULES.indexOf(a.rules), Number(b.ordered) - Number(a.ordered)];
  if (steps.every((s) => s >= 0)) return 'tighter';
  return steps.every((s) => s <= 0) ? 'looser' : 'other';
};

/** An invariant whose breach is an error refuses; one that warns does not. */
export const invariant: Compass = (before, after) => {
  const severity = (v: FactValue | undefined) =>
    isNone(v) ? undefined : (v as { severity: string }).severity;
  const [a, b] = [severity(before), severity(after)];
  if (a !== 'error' && b !== 'error') return 'other';
  if (a === b) return 'other';
  return b === 'error' ? 'tighter' : 'looser';
};

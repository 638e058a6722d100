import { MUTATIONS, type Change, type MutationKind } from './mutations.js';
import { scopeOf } from './node.js';
import { Random } from './random.js';
import type { RandomResource } from './random-resources.js';
import {
  coreSeeds,
  derivedSeeds,
  exampleSeeds,
  extensionSeeds,
  payloadSeeds,
  type Holds,
  type Seed,
} from './seeds.js';

/** A resource that both validators judge. */
export interface Case {
  name: string;
  /** How it was made; `as it is` where nothing was changed. */
  kind: MutationKind | 'as it is';
  change: string;
  unseen?: Change['unseen'];
  /** The definition that it stands for. */
  profile: string;
  group: 'profiles' | 'extensions' | 'core types';
  text: string;
}

export interface CorpusOptions {
  /** The build's output. */
  generated: string;
  /** Real messages of other people; left out where there are none. */
  payloads: string;
  mutants: number;
  seed: number;
  /** Whether a resource is valid: to choose what mutants are made from. */
  holds: Holds;
  /** Random resources to compare as they are. */
  random?: readonly RandomResource[];
}

const groupOf = ({ profile, within }: Seed): Case['group'] =>
  within !== undefined ? 'extensions' : profile.startsWith('core ') ? 'core types' : 'profiles';

/**
 * What mutants are made from, by the definition whose turn it is: valid instances where there are any, since what is added to an
 * invalid one cannot change its verdict.
 */
function turns(seeds: readonly Seed[], holds: Holds): Seed[][] {
  const byTurn = new Map<string, Seed[]>();
  for (const seed of seeds) {
    // the core's types share a turn: they are in every profile besides
    const turn = groupOf(seed) === 'core types' ? 'core' : seed.profile;
    byTurn.set(turn, [...(byTurn.get(turn) ?? []), seed]);
  }
  return [...byTurn]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, all]) => {
      const valid = all.filter(({ resource }) => holds(resource));
      return valid.length > 0 ? valid : all;
    });
}

/**
 * What the validators are compared on: examples and payloads as they are, and mutants of them, as many of each definition and of each
 * kind of change. The same options give the same cases.
 */
export function corpus({
  generated,
  payloads,
  mutants,
  seed,
  holds,
  random: resources = [],
}: CorpusOptions): Case[] {
  const examples = exampleSeeds(generated);
  const originals = [...examples, ...payloadSeeds(payloads)];
  const seeds = [...originals, ...derivedSeeds(generated, examples, holds), ...coreSeeds(examples, holds)];
  const cases: Case[] = seeds.map((from) => ({
    name: from.name,
    kind: 'as it is',
    change: '',
    profile: from.profile,
    group: groupOf(from),
    text: JSON.stringify(from.resource),
  }));
  resources.forEach(({ profile, text }, i) => {
    const name = `random ${profile} ${i}`;
    cases.push({ name, kind: 'as it is', change: '', profile, group: 'profiles', text });
  });
  const known = new Set(cases.map((c) => c.text));
  const carriers = originals.filter(({ resource }) => holds(resource));
  const byTurn = turns([...seeds, ...extensionSeeds(generated, carriers)], holds);
  const kinds = Object.keys(MUTATIONS) as MutationKind[];
  const random = new Random(seed);
  let made = 0;
  for (let turn = 0; made < mutants && turn < mutants * 10; turn++) {
    const kind = kinds[Math.floor(turn / byTurn.length) % kinds.length]!;
    const from = random.pick(byTurn[turn % byTurn.length]!);
    const resource = structuredClone(from.resource);
    const change = MUTATIONS[kind](scopeOf(resource, from.within), random);
    if (change === undefined) continue;
    const text = JSON.stringify(resource);
    if (known.has(text)) continue;
    known.add(text);
    made++;
    const { what, unseen } = change;
    const base = { name: `${from.name} ${kind} ${made}`, kind, change: what, group: groupOf(from) };
    cases.push({ ...base, profile: from.profile, text, ...(unseen && { unseen }) });
  }
  return cases;
}

import { MUTATIONS, type MutationKind } from './mutations.js';
import type { Change } from './mutations/mutation.js';
import { scopeOf } from './node.js';
import { Random } from './random.js';
import type { RandomResource } from './random-resources.js';
import {
  coreSeeds,
  derivedSeeds,
  exampleSeeds,
  extensionSeeds,
  handMadeSeeds,
  isOfStructuredRecord,
  payloadSeeds,
  type Holds,
  type Seed,
} from './seeds.js';

/** The origin of a case; each family has a third of the mutants. */
export type Family = 'all profiles' | 'structured record' | 'hand-made';

/** A resource that all validators judge. */
export interface Case {
  name: string;
  family: Family;
  /** Description of the mutation; `as it is` without one. */
  kind: MutationKind | 'as it is';
  change: string;
  unseen?: Change['unseen'];
  /** The definition that it tests. */
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
  /** True if a resource is valid, which decides if mutants are made from it. */
  holds: Holds;
  /** Random resources to compare as they are. */
  random?: readonly RandomResource[];
}

const groupOf = ({ profile, within }: Seed): Case['group'] =>
  within !== undefined ? 'extensions' : profile.startsWith('core ') ? 'core types' : 'profiles';

/**
 * Seeds of mutants by definition: valid instances if there are any, since an added fault cannot change the verdict of an invalid one.
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
 * The resources that the validators are compared on: examples, payloads and hand-made resources as they are, and mutants of them. Each family
 * has a third of the mutants; within it, each definition and each kind of change has as many. The same options give the same cases.
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
  const handMade = handMadeSeeds();
  const seeds = [...originals, ...derivedSeeds(generated, examples, holds), ...coreSeeds(examples, holds)];
  const record = examples.filter(isOfStructuredRecord);
  const valid = (list: readonly Seed[]) => list.filter(({ resource }) => holds(resource));
  const families: readonly (readonly [Family, Seed[][]])[] = [
    ['all profiles', turns([...seeds, ...extensionSeeds(generated, valid(originals))], holds)],
    ['structured record', turns([...record, ...extensionSeeds(generated, valid(record))], holds)],
    ['hand-made', handMade.map((of) => [of])],
  ];
  const asTheyAre = (list: readonly Seed[], family: Family) =>
    list.map((from): Case => ({
      name: from.name,
      family,
      kind: 'as it is',
      change: '',
      profile: from.profile,
      group: groupOf(from),
      text: JSON.stringify(from.resource),
    }));
  const cases = [...asTheyAre(seeds, 'all profiles'), ...asTheyAre(handMade, 'hand-made')];
  resources.forEach(({ profile, text }, i) => {
    const name = `random ${profile} ${i}`;
    cases.push({
      name,
      family: 'all profiles',
      kind: 'as it is',
      change: '',
      profile,
      group: 'profiles',
      text,
    });
  });
  const known = new Set(cases.map((c) => c.text));
  const random = new Random(seed);
  families.forEach(([family, byTurn], i) => {
    const share = Math.floor((mutants * (i + 1)) / 3) - Math.floor((mutants * i) / 3);
    cases.push(...mutantsOf(byTurn, { family, share, random, known }));
  });
  return cases;
}

interface Wanted {
  family: Family;
  /** Number of mutants. */
  share: number;
  random: Random;
  /** Texts of all cases, to have each once. */
  known: Set<string>;
}

function mutantsOf(byTurn: readonly Seed[][], { family, share, random, known }: Wanted): Case[] {
  const kinds = Object.keys(MUTATIONS) as MutationKind[];
  const cases: Case[] = [];
  for (let turn = 0; cases.length < share && turn < share * 10; turn++) {
    const kind = kinds[Math.floor(turn / byTurn.length) % kinds.length]!;
    const from = random.pick(byTurn[turn % byTurn.length]!);
    const resource = structuredClone(from.resource);
    const change = MUTATIONS[kind](scopeOf(resource, from.within), random);
    if (change === undefined) continue;
    const text = JSON.stringify(resource);
    if (known.has(text)) continue;
    known.add(text);
    const { what, unseen } = change;
    const name = `${from.name} ${kind} ${cases.length + 1}`;
    const base = { name, family, kind, change: what, group: groupOf(from), profile: from.profile };
    cases.push({ ...base, text, ...(unseen && { unseen }) });
  }
  return cases;
}

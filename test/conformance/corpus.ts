import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExampleEntry } from '../../src/build/examples.js';
import { MUTATIONS, type MutationKind } from './mutations.js';
import { isJsonObject, objectsOf, type JsonObject } from './node.js';
import { Random } from './random.js';

/** A resource that both validators judge. */
export interface Case {
  name: string;
  /** What it was made from, and how; `as it is` where nothing was changed. */
  kind: MutationKind | 'as it is';
  change: string;
  /** The profile that it stands for. */
  profile: string;
  text: string;
}

interface Seed {
  name: string;
  profile: string;
  resource: JsonObject;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as JsonObject;

function claimOf(resource: JsonObject): string {
  const { meta } = resource;
  const list = isJsonObject(meta) ? meta['profile'] : undefined;
  return Array.isArray(list) && typeof list[0] === 'string'
    ? list[0]
    : `core ${String(resource['resourceType'])}`;
}

function exampleSeeds(generated: string): Seed[] {
  const folder = join(generated, 'examples');
  const entries = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as ExampleEntry[];
  return entries.map(({ file }) => {
    const resource = read(join(folder, 'json', `${file}.json`));
    return { name: file, profile: claimOf(resource), resource };
  });
}

function payloadSeeds(payloads: string): Seed[] {
  if (!existsSync(payloads)) return [];
  const files = readdirSync(payloads, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  return files.sort().map((file) => {
    const resource = read(join(payloads, file));
    return { name: file.replace(/.*\/|\.json$/g, ''), profile: claimOf(resource), resource };
  });
}

/** Examples as instances of the profiles that nobody claims in `meta.profile`: those of single messages. */
function derivedSeeds(
  generated: string,
  examples: readonly Seed[],
  holds: (resource: unknown, profile: string) => boolean,
): Seed[] {
  const folder = join(generated, 'fhir/json');
  const claimed = new Set(examples.map((seed) => seed.profile));
  const seeds: Seed[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.startsWith('StructureDefinition-'))
    .sort()) {
    const { url, type, kind } = read(join(folder, file)) as Record<string, string>;
    if (claimed.has(url!) || type === 'Extension' || kind !== 'resource') continue;
    const claiming = (resource: JsonObject): JsonObject => {
      const meta = isJsonObject(resource['meta']) ? resource['meta'] : {};
      return { ...structuredClone(resource), meta: { ...structuredClone(meta), profile: [url!] } };
    };
    const fitting = examples
      .filter((seed) => seed.resource['resourceType'] === type)
      .map((seed) => ({ ...seed, resource: claiming(seed.resource) }));
    const valid = fitting.filter((seed) => holds(seed.resource, url!));
    for (const seed of (valid.length > 0 ? valid : fitting).slice(0, 3)) {
      seeds.push({
        name: `${seed.name} as ${url!.split('/').at(-1)}`,
        profile: url!,
        resource: seed.resource,
      });
    }
  }
  return seeds;
}

/** Examples without any claim, so that the core's own rules decide: one of each type. */
function coreSeeds(examples: readonly Seed[]): Seed[] {
  const byType = new Map<string, Seed>();
  for (const seed of examples) {
    const type = String(seed.resource['resourceType']);
    if (byType.has(type)) continue;
    const resource = structuredClone(seed.resource);
    for (const object of objectsOf(resource)) {
      if (object['resourceType'] !== undefined && isJsonObject(object['meta'])) delete object['meta'];
    }
    byType.set(type, { name: `${seed.name} without a claim`, profile: `core ${type}`, resource });
  }
  return [...byType.values()];
}

export interface CorpusOptions {
  /** The build's output. */
  generated: string;
  /** Real messages of other people; left out where there are none. */
  payloads: string;
  mutants: number;
  seed: number;
  /** Whether a resource is valid by a profile: to choose what instances of it are made from. */
  holds: (resource: unknown, profile: string) => boolean;
}

/**
 * What the validators are compared on: examples and payloads as they are, and mutants of them, as many of each profile and of each kind
 * of change. The same options give the same cases.
 */
export function corpus({ generated, payloads, mutants, seed, holds }: CorpusOptions): Case[] {
  const examples = exampleSeeds(generated);
  const originals = [...examples, ...payloadSeeds(payloads)];
  const seeds = [...originals, ...derivedSeeds(generated, examples, holds), ...coreSeeds(examples)];
  const cases: Case[] = seeds.map(({ name, profile, resource }) => ({
    name,
    kind: 'as it is',
    change: '',
    profile,
    text: JSON.stringify(resource),
  }));
  const known = new Set(cases.map((c) => c.text));
  const byProfile = new Map<string, Seed[]>();
  for (const from of seeds) {
    // the core's types share a turn: they are in every profile besides
    const turn = from.profile.startsWith('core ') ? 'core' : from.profile;
    byProfile.set(turn, [...(byProfile.get(turn) ?? []), from]);
  }
  const profiles = [...byProfile.keys()].sort();
  const kinds = Object.keys(MUTATIONS) as MutationKind[];
  const random = new Random(seed);
  let made = 0;
  for (let turn = 0; made < mutants && turn < mutants * 10; turn++) {
    const of = profiles[turn % profiles.length]!;
    const kind = kinds[Math.floor(turn / profiles.length) % kinds.length]!;
    const from = random.pick(byProfile.get(of)!);
    const resource = structuredClone(from.resource);
    const change = MUTATIONS[kind](resource, random);
    if (change === undefined) continue;
    const text = JSON.stringify(resource);
    if (known.has(text)) continue;
    known.add(text);
    made++;
    cases.push({ name: `${from.name} ${kind} ${made}`, kind, change, profile: from.profile, text });
  }
  return cases;
}

import type { Issue, ValidationResult } from '../issues.js';
import { Maker, resolveReferences } from './maker.js';
import type { Json } from '../types.js';
import { mutations } from './mutations.js';
import { repaired } from './repair.js';
import { RandomSource } from './source.js';
import type { RandomProfile, RandomTables } from './tables.js';

export type { RandomTables } from './tables.js';

/** Validates a resource against the profile of a canonical. */
export type Judge = (value: unknown, options: { profile: string }) => ValidationResult<unknown>;

/** A resource that breaks one rule. */
export interface NearMiss {
  /** Code of all errors that a validator reports. */
  rule: string;
  expression: string;
  resource: unknown;
}

/** The largest size: about half of the optional elements are present. */
export const MOST_SIZE = 10;
const MOST_ATTEMPTS = 200;

/** Makes random resources that conform to a profile, and near misses. The same seed and size give the same resource. */
export class RandomGenerator {
  readonly #examples = new Map<RandomProfile, readonly Json[]>();

  constructor(
    readonly tables: RandomTables,
    readonly judge: Judge,
  ) {}

  /**
   * Makes a resource that conforms to a profile.
   *
   * @param name of the profile's type: `ClinicSlot1`
   * @param size from 0, required elements only, to 10
   * @throws RangeError if the project has no such profile, or no attempt conforms
   */
  resource(name: string, seed: number, size: number): unknown {
    const profile = Object.hasOwn(this.tables.profiles, name) ? this.tables.profiles[name] : undefined;
    if (!profile?.isResource) throw new RangeError(`no profile is named ${name}`);
    const judge = (value: unknown) => this.judge(value, { profile: profile.url });
    const examples = this.#examplesOf(profile);
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const random = new RandomSource(seed + attempt * 0x9e3779b9);
      const density = (Math.min(size, MOST_SIZE) / MOST_SIZE / 2) * (1 - attempt / MOST_ATTEMPTS);
      const made = new Maker(this.tables, random, density).resource(profile);
      // random content seldom satisfies invariants and loses much in the repair, so half of the resources vary an example
      const isVaried = examples.length > 0 && (attempt > 1 || random.chance(0.5));
      const value = isVaried ? varied(random.pick(examples), made, random, density, attempt) : made;
      if (profile.type === 'Bundle') resolveReferences(value, random);
      const found = repaired(value, judge);
      if (found && profile.type === 'Bundle') resolveReferences(found, random); // the repair may have removed an entry
      if (found && (profile.type !== 'Bundle' || judge(found).valid)) return found;
    }
    throw new RangeError(`no resource was found that conforms to ${name}`);
  }

  /** The examples that conform to a profile, whatever they claim. */
  #examplesOf(profile: RandomProfile): readonly Json[] {
    let known = this.#examples.get(profile);
    if (!known) {
      const all = (this.tables.examples[profile.type] ?? []) as readonly Json[];
      known = all.filter((example) => this.judge(example, { profile: profile.url }).valid);
      this.#examples.set(profile, known);
    }
    return known;
  }

  /**
   * Makes a resource whose errors all have one code.
   *
   * @param rule the code; by default any that can be broken
   * @returns undefined if the rule cannot be broken in the resource of this seed
   */
  nearMiss(name: string, seed: number, size: number, rule?: string): NearMiss | undefined {
    const value = this.resource(name, seed, size) as Json;
    const { url, children } = this.tables.profiles[name]!;
    const random = new RandomSource(seed ^ 0x5bd1e995);
    for (const mutation of mutations(value, children, random)) {
      if (rule !== undefined && mutation.rule !== rule) continue;
      const resource = mutation.apply();
      const result = this.judge(resource, { profile: url });
      const errors: Issue[] = result.issues.filter(({ severity }) => severity === 'error');
      if (errors.length > 0 && errors.every(({ code }) => code === mutation.rule)) {
        return { rule: mutation.rule, expression: errors[0]!.expression, resource };
      }
    }
    return undefined;
  }
}

/** An example with some properties removed and some random ones added. Later attempts change less. */
function varied(example: Json, made: Json, random: RandomSource, density: number, attempt: number): Json {
  const value = JSON.parse(JSON.stringify(example)) as Json;
  const change = density / (attempt + 1);
  for (const key of Object.keys(value)) {
    if (!KEPT.has(key) && random.chance(change)) delete value[key];
  }
  for (const [key, inner] of Object.entries(made)) {
    if (!KEPT.has(key) && random.chance(change)) value[key] = inner;
  }
  value['id'] = made['id'];
  return value;
}

const KEPT = new Set(['resourceType', 'id', 'meta', 'contained']);

import { ISSUE_TYPES, type ValidationResult } from '../issues.js';
import { variedBundle } from './bundle.js';
import { claimOnly, copyOf, Maker, resolveReferences, varied } from './maker.js';
import type { Json } from '../types.js';
import { mutations } from './mutations.js';
import { repaired } from './repair.js';
import { RandomSource } from './source.js';
import type { RandomProfile, RandomTables } from './tables.js';

export type { RandomTables } from './tables.js';

/** Validates a resource against the profile of a canonical. */
export type Judge = (value: unknown, options: { profile: string }) => ValidationResult<unknown>;

/** A resource that breaks one rule: a validator reports one error. */
export interface NearMiss {
  /** Code of the error: `cardinality.min`. */
  rule: string;
  /** Key of the invariant that does not hold, if the code is `invariant`. */
  key?: string;
  /** FHIRPath of the place of the error. */
  expression: string;
  resource: unknown;
}

/** The largest size: about half of the optional elements are present. */
export const MOST_SIZE = 10;
const MOST_ATTEMPTS = 200;
/** Changes of a Bundle's example beside those that the size asks for. */
const STEPS = 4;

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
      if (profile.type === 'Bundle' && size > 0 && examples.length > 0 && random.chance(0.9)) {
        const workshop = { tables: this.tables, random, density };
        const full = examples.filter(({ entry }) => entry !== undefined);
        const from = full.length > 0 && random.chance(0.9) ? full : examples;
        const bundle = variedBundle(random.pick(from), size + STEPS, workshop, judge);
        claimOnly(bundle, profile);
        return bundle;
      }
      const made = new Maker(this.tables, random, density).resource(profile);
      // random content seldom satisfies invariants and loses much in the repair, so half of the resources vary an example
      const isVaried = examples.length > 0 && (attempt > 1 || random.chance(0.5));
      const value = isVaried ? varied(random.pick(examples), made, random, density / (attempt + 1)) : made;
      claimOnly(value, profile);
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
      const candidates = profile.type === 'Bundle' ? [...all, ...all.map(withFullUrls)] : all;
      known = candidates.filter((example) => this.judge(example, { profile: profile.url }).valid);
      this.#examples.set(profile, known);
    }
    return known;
  }

  /**
   * Makes a resource in which exactly one rule is broken.
   *
   * @param rule code of the error, or key of an invariant; by default any rule that can be broken
   * @returns undefined if the rule cannot be broken in the resource of this seed
   */
  nearMiss(name: string, seed: number, size: number, rule?: string): NearMiss | undefined {
    const value = this.resource(name, seed, size) as Json;
    const { url, children } = this.tables.profiles[name]!;
    const random = new RandomSource(seed ^ 0x5bd1e995);
    for (const mutation of mutations(value, children, this.tables, random)) {
      if (rule !== undefined && mutation.rule !== undefined && !isAimedAt(mutation.rule, rule)) continue;
      const resource = mutation.apply();
      const result = this.judge(resource, { profile: url });
      const [error, ...others] = result.issues.filter(({ severity }) => severity === 'error');
      if (error === undefined || others.length > 0) continue;
      const { code, key, expression } = error;
      if (rule === undefined || rule === code || rule === key)
        return { rule: code, ...(key !== undefined && { key }), expression, resource };
    }
    return undefined;
  }
}

/** A Bundle whose entries all have a `fullUrl`; many APIs leave it out. */
function withFullUrls(bundle: Json): Json {
  const copy = copyOf(bundle);
  resolveReferences(copy, new RandomSource(0));
  return copy;
}

/** True if a change that aims at a code may break a rule. Anything that is no code is the key of an invariant. */
function isAimedAt(aim: string, rule: string): boolean {
  return aim === rule || (aim === 'invariant' && !Object.hasOwn(ISSUE_TYPES, rule));
}

import { join } from 'node:path';
import { core } from '../../../generated/validators/core.js';
import { validate } from '../../../generated/validators/index.js';
import { ROOT, type OracleName } from '../oracle/oracle.js';
import { verdictsOn } from '../oracle/verdict-store.js';
import { compare, isError, type Comparison, type Verdicts } from './compare.js';
import { corpus, type Case } from './corpus.js';
import type { JsonObject } from './node.js';
import { randomResources } from './random-resources.js';
import { isFoundAt } from './places.js';
import { UNSEEN, type UnseenKind } from './unseen.js';

/** A case with all verdicts. */
export interface Judged {
  of: Case;
  comparison: Comparison;
  /** Our verdict. */
  valid: boolean;
  /** For a change that oracles do not see: true if we have an error at its place. */
  isFound: boolean;
}

export interface Conformance {
  judged: Judged[];
  /** Number of cases that an oracle had no time for. */
  left: number;
  /** The oracles that find fault with the smallest resource of each kind of change that they were thought not to see. */
  seenBy: Record<UnseenKind, OracleName[]>;
  /** Definitions that an oracle could not load. */
  notLoaded: string[];
}

export interface Asked {
  /** Number of mutants. */
  mutants: number;
  seed: number;
  /** Number of random resources that conform to the profiles. */
  random: number;
  oracles: readonly OracleName[];
  /** Time after which oracles are not asked further: cases without a verdict of each are left out. */
  minutes?: number;
}

/**
 * Judges the corpus by our validators and by oracles.
 *
 * @param onProgress told how many cases an oracle has judged
 */
export async function judgeCorpus(
  { mutants, seed, random, oracles, minutes = Infinity }: Asked,
  onProgress: (oracle: OracleName, judged: number, all: number) => void,
): Promise<Conformance> {
  const cases = corpus({
    generated: join(ROOT, 'generated'),
    payloads: join(ROOT, '../shared/payloads'),
    mutants,
    seed,
    random: await randomResources(random, seed),
    holds: (resource, profile) =>
      validate(resource, { core, ...(profile !== undefined && { profile }) }).valid,
  });
  const kinds = Object.keys(UNSEEN) as UnseenKind[];
  const probes = kinds.map((kind) => JSON.stringify(UNSEEN[kind].probe.resource));
  const texts = [...probes, ...cases.map((of) => of.text)];
  const profiles = join(ROOT, 'generated/fhir/xml');
  const begun = Date.now();
  const isOver = () => Date.now() - begun >= minutes * 60_000;
  const asking = oracles.map(async (oracle) => {
    const tell = (judged: number, all: number) => onProgress(oracle, judged, all);
    return [oracle, await verdictsOn(texts, oracle, profiles, { onProgress: tell, isOver })] as const;
  });
  // an oracle that fails does not cost the verdicts of the other one
  await Promise.allSettled(asking);
  const asked = await Promise.all(asking);
  const verdictsAt = (i: number): Verdicts =>
    Object.fromEntries(
      asked.flatMap(([oracle, { verdicts }]) => (verdicts[i] ? [[oracle, verdicts[i]]] : [])),
    );
  const judged = cases.flatMap((of, i): Judged[] => {
    const verdicts = verdictsAt(kinds.length + i);
    if (Object.keys(verdicts).length < oracles.length) return [];
    const resource = JSON.parse(of.text) as JsonObject;
    const ours = validate(resource, { core });
    const { unseen } = of;
    const isFound = ours.issues.some(
      (issue) => unseen && isError(issue) && isFoundAt(issue.expression, unseen.place),
    );
    return [{ of, valid: ours.valid, isFound, comparison: compare(resource, ours, verdicts) }];
  });
  const seeing = kinds.map((kind, i) => {
    const resource = UNSEEN[kind].probe.resource;
    const { against } = compare(resource, { valid: true, issues: [] }, verdictsAt(i));
    return [kind, oracles.filter((oracle) => against[oracle]?.isInvalid)] as const;
  });
  return {
    judged,
    left: cases.length - judged.length,
    seenBy: Object.fromEntries(seeing) as Record<UnseenKind, OracleName[]>,
    notLoaded: [...new Set(asked.flatMap(([, { notLoaded }]) => notLoaded))],
  };
}

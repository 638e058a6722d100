import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { validate } from '../../generated/validators/index.js';
import { compare, isError } from './conformance/compare.js';
import { corpus } from './conformance/corpus.js';
import type { JsonObject } from './conformance/node.js';
import { isFoundAt } from './conformance/places.js';
import { summary, type Judged, type SeenBy } from './conformance/report.js';
import { UNSEEN, type UnseenKind } from './conformance/unseen.js';
import { randomResources } from './conformance/random-resources.js';
import { wholeNumber } from './numbers.js';
import { askOracle, oracleMissing, ROOT } from './oracle/oracle.js';

/** The exit code where the reference is not here, so that nothing was compared. */
const SKIPPED = 77;
const LEAST_EQUAL = 0.99;
/**
 * Cases that count: all but the kinds of change that the reference cannot see, which the same run shows for each by the smallest resource
 * that has no other fault. A case that does not count must still be an error of ours at its place.
 */
const MEASURED: SeenBy = 'probe';
const command = new Command('conformance')
  .description(
    "our verdicts and HL7's own validator's on the same resources: examples, payloads and mutants of them",
  )
  .argument('[mutants]', 'how many', wholeNumber, 6000)
  .argument('[seed]', 'of what is mutated, and how', wholeNumber, 20)
  .option('--random <count>', 'random resources that conform to the profiles', wholeNumber, 1000)
  .addHelpText(
    'after',
    `\nExit code: 0 where all that differs is explained and enough is equal, 1 where not, ${SKIPPED} where it is skipped.`,
  )
  .parse();
const [mutants, seed] = command.processedArgs as [number, number];
const { random } = command.opts<{ random: number }>();

const missing = oracleMissing();
if (missing !== undefined) {
  console.log(`SKIPPED, not passed: nothing was compared, because ${missing}`);
  process.exit(SKIPPED);
}

const cases = corpus({
  generated: join(ROOT, 'generated'),
  payloads: join(ROOT, '../shared/payloads'),
  mutants,
  seed,
  holds: (resource, profile) => validate(resource, profile === undefined ? {} : { profile }).valid,
  random: await randomResources(random, seed),
});
const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
try {
  const write = (text: string, i: number) => {
    const file = join(folder, `${i}.json`);
    writeFileSync(file, text);
    return file;
  };
  const kinds = Object.keys(UNSEEN) as UnseenKind[];
  const probes = kinds.map((kind) => JSON.stringify(UNSEEN[kind].probe.resource));
  const files = [...cases.map((of) => of.text), ...probes].map(write);
  const { verdicts, notLoaded } = askOracle(join(ROOT, 'generated/fhir/xml'), files);
  for (const line of notLoaded) console.warn(line);
  const judged = cases.map((of, i): Judged => {
    const resource = JSON.parse(of.text) as JsonObject;
    const ours = validate(resource);
    const { unseen } = of;
    const isFound = ours.issues.some(
      (issue) => unseen && isError(issue) && isFoundAt(issue.expression, unseen.place),
    );
    return { of, valid: ours.valid, isFound, comparison: compare(resource, ours, verdicts.get(files[i]!)!) };
  });
  const refuted = kinds.filter((_, i) => !verdicts.get(files[cases.length + i]!)!.valid);
  const { text, isGood } = summary(judged, { leastEqual: LEAST_EQUAL, by: MEASURED, refuted });
  const made = cases.filter((of) => of.kind !== 'as it is').length;
  console.log(`${cases.length} cases, ${made} of them mutants (seed ${seed})\n\n${text}`);
  if (!isGood) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

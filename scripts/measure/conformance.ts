import { Command } from 'commander';
import { judgeCorpus } from './conformance/judge.js';
import { summary } from './conformance/report.js';
import { ORACLE_NAMES, oracleMissing, type OracleName } from './oracle/oracle.js';
import { prepare } from './oracle/prepare.js';
import { wholeNumber } from './numbers.js';

/** The exit code if no oracle is here, so that nothing was compared. */
const SKIPPED = 77;
const LEAST_RIGHT = 0.999;
const command = new Command('conformance')
  .description(
    "compare our verdicts with those of two builds of HL7's validator: examples, payloads, hand-made resources and mutants of them",
  )
  .argument('[mutants]', 'number of mutants', wholeNumber, 10_000)
  .argument('[seed]', 'seed of the choice of resources and changes', wholeNumber, 20)
  .option('--random <count>', 'number of random resources that conform to the profiles', wholeNumber, 1000)
  .option(
    '--minutes <count>',
    'ask the oracles no longer than that, and compare what they judged',
    wholeNumber,
  )
  .option('--prepare', 'only fetch and compile the oracles')
  .addHelpText(
    'after',
    `
Verdicts of the oracles are kept in node_modules/.cache/conformance; a run that was stopped goes on where it was.

Exit code: 0 if at least ${LEAST_RIGHT * 100} % are right, no valid resource is refused and nothing is missed; 1 if not; ${SKIPPED} if no oracle is here.`,
  )
  .parse();
const [mutants, seed] = command.processedArgs as [number, number];

const here = ORACLE_NAMES.filter((name) => {
  const missing = oracleMissing(name);
  if (missing !== undefined)
    console.log(`SKIPPED, not passed: the oracle ${name} is not asked, because ${missing}`);
  return missing === undefined;
});
if (here.length === 0) process.exit(SKIPPED);

const {
  random,
  minutes,
  prepare: isPreparing,
} = command.opts<{
  random: number;
  minutes?: number;
  prepare?: true;
}>();
if (isPreparing) {
  for (const oracle of here) console.log(await prepare(oracle));
} else {
  const begun = Date.now();
  const before = new Map<OracleName, number>();
  const conformance = await judgeCorpus(
    { mutants, seed, random, oracles: here, ...(minutes !== undefined && { minutes }) },
    (oracle, judged, all) => {
      const first = before.get(oracle) ?? judged;
      before.set(oracle, first);
      const minutes = (Date.now() - begun) / 60_000;
      const left = judged > first ? (minutes * (all - judged)) / (judged - first) : undefined;
      const time = `${minutes.toFixed(1)} min${left === undefined ? '' : `, about ${left.toFixed(0)} min left`}`;
      console.error(`${oracle}: ${judged} of ${all} judged (${time})`);
    },
  );
  for (const line of conformance.notLoaded) console.warn(line);
  const { text, isGood } = summary(conformance, LEAST_RIGHT);
  if (conformance.left > 0)
    console.warn(`${conformance.left} cases are left out: there was no time for them`);
  const made = conformance.judged.filter(({ of }) => of.kind !== 'as it is').length;
  console.log(`${conformance.judged.length} cases, ${made} of them mutants (seed ${seed})\n\n${text}`);
  if (!isGood) process.exitCode = 1;
}

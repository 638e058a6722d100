import {
  isGPConnectSlot1,
  validate,
  validateCareConnectGPCPatient1,
  validateGPConnectAppointment1,
  validateGPConnectSearchsetBundle1,
  validateGPConnectSlot1,
} from 'gpconnect-profiles';
import { fhirpathInvariants, npmFhir, type Judge } from './validator-others.js';
import { pools, randomPool, type Pool } from './validator-pools.js';
import { ajvSlot } from './validator-schema.js';

/** The one process of the validators suite: all that is compared, in rounds that alternate; writes the ratios as a line of JSON. */
export interface Measured {
  pool: string;
  judge: string;
  /** Its time by that of JSON.parse of the same text, the fastest round of each. */
  ratio: number;
  /** Microseconds for one resource, or for one entry of a Bundle. */
  microseconds: number;
}

interface Case {
  name: string;
  pool: Pool;
  judges: Record<string, Judge>;
  /** Number of resources in a text. */
  resources?: number;
}

interface Contest {
  name: string;
  judge: string;
  run(): void;
  /** Runs it takes to be long enough to be timed. */
  repeats: number;
  resources: number;
  times: number[];
}

const [scale = '1'] = process.argv.slice(2);
const PARSE = 'JSON.parse';
const OURS = 'ours';
const GUARD = 'guard';
const BY_PROFILE = 'by profile';
/** In milliseconds: shorter than the time that a busy machine gives a process at once, so that some rounds are undisturbed. */
const LEAST = 1;
const WARM_UP = 300 * Number(scale);

let sink: unknown;

function contestsOf({ name, pool, judges, resources = 1 }: Case): Contest[] {
  const { texts, values } = pool;
  const contest = (judge: string, run: () => void): Contest => ({
    name,
    judge,
    run,
    repeats: 1,
    resources: texts.length * resources,
    times: [],
  });
  const parse = () => {
    for (let i = 0; i < texts.length; i++) sink = JSON.parse(texts[i]!);
  };
  const judging = Object.entries(judges).map(([judge, validate]) =>
    contest(judge, () => {
      for (let i = 0; i < values.length; i++) sink = validate(values[i]);
    }),
  );
  return [contest(PARSE, parse), ...judging];
}

function timeOf({ run, repeats }: Contest): number {
  const start = performance.now();
  for (let i = 0; i < repeats; i++) run();
  return (performance.now() - start) / repeats;
}

/** All in turn, again and again, so that the compiler has seen what it will see in the end. */
function warmUp(contests: readonly Contest[], milliseconds: number): void {
  const spent = new Map<Contest, number>();
  for (let pass = 0; pass < 1000; pass++) {
    const cold = contests.filter((contest) => (spent.get(contest) ?? 0) < milliseconds);
    if (cold.length === 0) break;
    for (const contest of cold) spent.set(contest, (spent.get(contest) ?? 0) + timeOf(contest));
  }
  for (const contest of contests) contest.repeats = Math.max(1, Math.ceil(LEAST / timeOf(contest)));
}

function measure(cases: readonly Case[], rounds: number, warm: number): Measured[] {
  const contests = cases.flatMap(contestsOf);
  warmUp(contests, warm);
  // there and back, and once before the clock runs: what ran before leaves its garbage and its data in the caches to the next one. The
  // same code behind JSON.parse and behind itself was seen to differ by a sixth
  const back = [...contests].reverse();
  for (let round = 0; round < rounds; round++) {
    for (const contest of round % 2 === 0 ? contests : back) {
      contest.run();
      contest.times.push(timeOf(contest));
    }
  }
  return contests.map(({ name, judge, times, resources }) => {
    const parse = contests.find((other) => other.name === name && other.judge === PARSE)!;
    const [own, base] = [Math.min(...times), Math.min(...parse.times)];
    return { pool: name, judge, ratio: own / base, microseconds: (own * 1000) / resources };
  });
}

/** Asserts that the pools are what the figures claim. */
function assertPool(name: string, pool: Pool, judge: Judge, shapes: [number, number], issues: number): Pool {
  if (pool.shapes < shapes[0] || pool.shapes > shapes[1]) throw new Error(`${name}: ${pool.shapes} shapes`);
  for (const [i, value] of pool.values.entries()) {
    const result = judge(value) as { valid: boolean; issues: readonly { expression: string }[] };
    if (result.valid !== (issues === 0) || result.issues.length !== issues) {
      const places = result.issues.map(({ expression }) => expression).join(', ');
      throw new Error(`${name} ${i}: ${result.issues.length} issues (${places}), not ${issues}`);
    }
  }
  return pool;
}

const ONE: [number, number] = [1, 1];
const MANY: [number, number] = [101, 256];

const slot: Judge = (value) => validateGPConnectSlot1(value);
const guard: Judge = (value) => isGPConnectSlot1(value);
const byProfile: Judge = (value) => validate(value);
const appointment: Judge = (value) => validateGPConnectAppointment1(value);
const patient: Judge = (value) => validateCareConnectGPCPatient1(value);
const bundle: Judge = (value) => validateGPConnectSearchsetBundle1(value);

const ajv = ajvSlot();
const fhirpath = { 'fhirpath.js': fhirpathInvariants };
const others = { ajv, fhir: npmFhir(), ...fhirpath };
const slots = assertPool('slots', pools.slots(), slot, MANY, 0);
const alike = assertPool('slots of one shape', pools.slotsOfOneShape(), slot, ONE, 0);
const invalid = assertPool('invalid slots', pools.invalidSlots(), slot, MANY, 3);
const wrong = slots.values.filter((value) => !ajv(value)).length;
const missed = invalid.values.filter((value) => ajv(value)).length;
if (wrong > 0 || missed > 0)
  throw new Error(`ajv refuses ${wrong} valid slots, takes ${missed} invalid ones`);

const appointments = assertPool('appointments', pools.appointments(), appointment, MANY, 0);
const appointmentsAlike = assertPool('one shape', pools.appointmentsOfOneShape(), appointment, ONE, 0);
const patients = assertPool('patients', pools.patients(), patient, MANY, 0);
const patientsAlike = assertPool('one shape', pools.patientsOfOneShape(), patient, ONE, 0);

const ANY: [number, number] = [50, 256];
const randomSlots = assertPool('random slots', randomPool('GPConnectSlot1'), slot, ANY, 0);
const randomAppointments = assertPool('random', randomPool('GPConnectAppointment1'), appointment, ANY, 0);
const randomPatients = assertPool('random', randomPool('CareConnectGPCPatient1'), patient, ANY, 0);

const small = measure(
  [
    {
      name: 'slots',
      pool: slots,
      judges: { [OURS]: slot, [BY_PROFILE]: byProfile, [GUARD]: guard, ...others },
    },
    { name: 'slots of one shape', pool: alike, judges: { [OURS]: slot, ...others } },
    { name: 'appointments', pool: appointments, judges: { [OURS]: appointment, ...fhirpath } },
    { name: 'appointments of one shape', pool: appointmentsAlike, judges: { [OURS]: appointment } },
    { name: 'patients', pool: patients, judges: { [OURS]: patient, ...fhirpath } },
    { name: 'patients of one shape', pool: patientsAlike, judges: { [OURS]: patient } },
    { name: 'invalid slots', pool: invalid, judges: { [OURS]: slot, [GUARD]: guard, ajv } },
    { name: 'random slots', pool: randomSlots, judges: { [OURS]: slot } },
    { name: 'random appointments', pool: randomAppointments, judges: { [OURS]: appointment } },
    { name: 'random patients', pool: randomPatients, judges: { [OURS]: patient } },
  ],
  Math.ceil(150 * Number(scale)),
  WARM_UP,
);

const bundleOf = (name: string, count: number, hasSchedules: boolean): Case => {
  const pool = assertPool(name, pools.bundle(count, hasSchedules), bundle, ONE, 0);
  return { name, pool, judges: { [OURS]: bundle }, resources: count };
};
const thousands = measure(
  [bundleOf('1,000 slots alone', 1000, false), bundleOf('1,000 slots', 1000, true)],
  Math.ceil(150 * Number(scale)),
  WARM_UP,
);
// last, and apart: with so much in memory, the collector of garbage makes everything else slower
const large = measure([bundleOf('100,000 slots', 100_000, true)], Math.ceil(9 * Number(scale)), WARM_UP);
process.stdout.write(`${JSON.stringify([...small, ...thousands, ...large])}\n`);
if (sink === undefined) process.exitCode = 1;

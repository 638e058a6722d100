import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { plot, type BarGroup } from './validator-plot.js';
import type { Suite, Table } from './suite.js';
import { bundled, exporting, inFolder, minified } from './validator-bundle.js';
import type { First } from './validator-first.js';
import { pools } from './validator-pools.js';
import type { Measured } from './validator-sample.js';
import { allValidators, sizes } from './validator-sizes.js';

const run = promisify(execFile);
const SCALE = process.env['BENCH_SCALE'] ?? '1';
const FIRSTS = 15;
const FIRST_GOAL = 10;
const AJV_GOAL = 8;

const met = (isMet: boolean) => (isMet ? 'yes' : 'no');

async function lastLine<T>(...args: string[]): Promise<T> {
  const { stdout } = await run(process.execPath, args);
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as T;
}

type Figures = (pool: string, judge: string) => Measured | undefined;

async function measured(folder: string): Promise<Figures> {
  const sample = await bundled('validator-sample', folder);
  const all = await lastLine<Measured[]>('--max-old-space-size=4096', sample, SCALE);
  return (pool, judge) => all.find((figure) => figure.pool === pool && figure.judge === judge);
}

/** A measured row: its name, the ratio that it should stay below, and who judges. */
const RATIOS: readonly (readonly [pool: string, name: string, goal?: number | undefined, judge?: string])[] =
  [
    ['slots', 'Slot', 0.28],
    ['slots', 'Slot, `validate` by `meta.profile`', undefined, 'by profile'],
    ['slots', 'Slot, `isGPConnectSlot1`', undefined, 'guard'],
    ['slots of one shape', 'Slot, all of one shape', 0.24],
    ['random slots', 'Slot, random ones'],
    ['invalid slots', 'Slot with three issues', 0.6],
    ['invalid slots', 'Slot with three issues, `isGPConnectSlot1`', 0.15, 'guard'],
    ['appointments', 'Appointment', 0.4],
    ['appointments of one shape', 'Appointment, all of one shape'],
    ['random appointments', 'Appointment, random ones'],
    ['patients', 'Patient', 0.32],
    ['patients of one shape', 'Patient, all of one shape'],
    ['random patients', 'Patient, random ones'],
    ['1,000 slots', 'Bundle of 1,000 slots and their schedules', 0.38],
    ['1,000 slots alone', 'Bundle of 1,000 slots alone'],
  ];

function ratios(figures: Figures): Table {
  const ours = (pool: string, judge = 'ours') => figures(pool, judge)!;
  const row = (name: string, { ratio, microseconds }: Measured, isMet: boolean | undefined, goal: string) => {
    return [
      name,
      ratio.toFixed(2),
      `${microseconds.toFixed(2)} µs`,
      goal,
      isMet === undefined ? '' : met(isMet),
    ];
  };
  const most = 1.2 * ours('1,000 slots').ratio;
  const large = '100,000 slots';
  return {
    title: 'Validation against JSON.parse of the same text, pools of 256 resources of different shapes',
    columns: ['', '× JSON.parse', 'each', 'goal', 'met'],
    rows: [
      ...RATIOS.map(([pool, name, goal, judge]) => {
        const measured = ours(pool, judge);
        return goal === undefined
          ? row(name, measured, undefined, '')
          : row(name, measured, measured.ratio <= goal, `≤ ${goal}`);
      }),
      row(
        'Bundle of 100,000 slots and their schedules',
        ours(large),
        ours(large).ratio <= most,
        `≤ ${most.toFixed(2)}, a fifth more than 1,000`,
      ),
    ],
    figures: Object.fromEntries(
      RATIOS.map(([pool, name, , judge]) => [name, Number(ours(pool, judge).ratio.toFixed(3))]),
    ),
    notes: [
      'One process and the package as it is installed, all in turn, there and back, each once before it is timed; the fastest round of each side. Different shapes: keys shuffled, optional fields present or not, lists of several lengths. Random ones come from `gpconnect-profiles/arbitraries`. In a Bundle a time is for one slot.',
    ],
  };
}

const JUDGES = [
  ['ours', 'this package'],
  ['ajv', 'ajv'],
  ['fhir', 'npm `fhir`'],
  ['fhirpath.js', 'fhirpath.js, invariants alone'],
] as const;

const COMPARED = [
  ['slots', 'Slot'],
  ['slots of one shape', 'Slot, all of one shape'],
  ['invalid slots', 'Slot with three issues'],
  ['appointments', 'Appointment'],
  ['patients', 'Patient'],
] as const;

function comparison(figures: Figures): Table {
  const ratio = (pool: string, judge: string) => figures(pool, judge)?.ratio;
  const times = ratio('slots', 'ajv')! / ratio('slots', 'ours')!;
  const groups: BarGroup[] = COMPARED.map(([pool, name]) => ({
    label: name,
    bars: JUDGES.flatMap(([judge, who]) => {
      const value = ratio(pool, judge);
      return value === undefined ? [] : { label: who.replaceAll('`', ''), value };
    }),
  }));
  const title = 'Time to validate, × JSON.parse';
  return {
    title: 'The same with other tools, × JSON.parse',
    columns: ['', ...JUDGES.map(([, who]) => who)],
    rows: COMPARED.map(([pool, name]) => [
      name,
      ...JUDGES.map(([judge]) => ratio(pool, judge)?.toFixed(2) ?? ''),
    ]),
    plot: { file: 'validators.svg', svg: plot(groups, title, 'JSON.parse of the same text'), alt: title },
    notes: [
      `ajv takes ${times.toFixed(1)} times as long on slots of different shapes (goal: at least ${AJV_GOAL}; met: ${met(times >= AJV_GOAL)}), by a schema of the profile without its invariants; npm \`fhir\` knows the core type alone.`,
    ],
  };
}

const FIRST: readonly (readonly [name: string, from: 'alone' | 'all', texts: () => readonly string[]])[] = [
  ['validateGPConnectSlot1', 'alone', () => pools.slots().texts],
  ['validateGPConnectAppointment1', 'alone', () => pools.appointments().texts],
  ['validateCareConnectGPCPatient1', 'alone', () => pools.patients().texts],
  ['validateCareConnectGPCPatient1', 'all', () => pools.patients().texts],
];

async function first(folder: string): Promise<Table> {
  const script = await bundled('validator-first', folder);
  const modules = new Map(FIRST.map(([name]) => [name, exporting([name])]));
  const files = await minified(modules.set('all', exporting(allValidators())), folder);
  const rows: string[][] = [];
  for (const [name, from, texts] of FIRST) {
    const samples: First[] = [];
    const file = files.get(from === 'all' ? from : name)!;
    for (const text of texts().slice(0, FIRSTS))
      samples.push(await lastLine<First>(script, file, name, text));
    const least = (of: (sample: First) => number) => Math.min(...samples.map(of));
    const validation = least((sample) => sample.validation);
    rows.push([
      `\`${name}\`, ${from === 'all' ? 'from all validators' : 'imported alone'}`,
      milliseconds(least((sample) => sample.import)),
      milliseconds(validation),
      `≤ ${FIRST_GOAL} ms`,
      met(validation <= FIRST_GOAL),
    ]);
  }
  return {
    title: `The first validation after import, the least of ${FIRSTS} new processes`,
    columns: ['', 'import', 'first validation', 'goal', 'met'],
    rows,
  };
}

const milliseconds = (time: number) => `${time.toFixed(1)} ms`;

const measure = () =>
  inFolder(async (folder) => {
    const figures = await measured(folder);
    return [ratios(figures), comparison(figures), await first(folder), await sizes(folder)];
  });

export const suite: Suite = {
  about: 'the generated validators: time against JSON.parse and other tools, first call, size',
  run: measure,
};

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { installed } from '../installed.js';
import { median, type Suite } from './suite.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const ROUNDS = 15;

/** Validators that other projects use; each is installed as its users install it. */
const PEERS = { zod: '4.6.7', ajv: '8.20.0', arktype: '2.2.10' };

/** CPU time that importing each entry takes may be this long at most, in ms; the root has all of them. */
const GOALS: Readonly<Record<string, number>> = {
  '.': 58,
  './slot': 25,
  './appointment': 25,
  './patient': 25,
};

/** Entries without fast paths that are measured too: the pattern for them in `exports` names no file. */
const SMALL = ['./small/slot', './small/appointment', './small/patient'];

/** Run by plain node, in the folder that specifiers are resolved from. */
const SAMPLE = `
const before = process.cpuUsage();
await import(process.argv[1]);
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1000);
`;

/** CPU time of an import in a new process, in ms. */
async function importTime(specifier: string, cwd: string): Promise<number> {
  const args = ['--input-type=module', '--eval', SAMPLE, specifier];
  const { stdout } = await run(process.execPath, args, { cwd });
  return Number(stdout);
}

interface Target {
  name: string;
  specifier: string;
  cwd: string;
  goal?: number | undefined;
  times: number[];
}

function targets(): Target[] {
  const { name, exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    name: string;
    exports: Record<string, unknown>;
  };
  const named = Object.keys(exports).filter((entry) => !entry.includes('*') && !entry.endsWith('.json'));
  const own = [...named, ...SMALL].map((entry) => ({
    name: `\`${name}${entry.slice(1)}\``,
    specifier: name + entry.slice(1),
    cwd: root,
    goal: GOALS[entry.replace(/\/small(?=\/|$)/, '') || '.'],
    times: [],
  }));
  const peers = installed('bench-peers', PEERS);
  const others = Object.keys(peers === undefined ? {} : PEERS).map((peer) => ({
    name: peer,
    specifier: peer,
    cwd: peers!,
    times: [],
  }));
  return [...own, ...others];
}

async function measure() {
  const all = targets();
  // in turn, so that other work on the machine meets all of them alike
  for (let round = 0; round < ROUNDS; round++) {
    for (const target of all) target.times.push(await importTime(target.specifier, target.cwd));
  }
  return [
    {
      title: `CPU time of an import, ${ROUNDS} new processes each, of the package as it is installed`,
      columns: ['', 'least', 'median', 'goal', 'met'],
      rows: all.map(({ name, times, goal }) => {
        const least = Math.min(...times);
        return [
          name,
          `${least.toFixed(1)} ms`,
          `${median(times).toFixed(1)} ms`,
          goal === undefined ? '' : `≤ ${goal} ms`,
          goal === undefined ? '' : least <= goal ? 'yes' : 'no',
        ];
      }),
      notes: [
        'The least of the rounds is stable on a busy machine; goals are held against it. Peers are imported without a schema: what compiling one takes comes on top.',
      ],
    },
  ];
}

export const suite: Suite = {
  about: 'what importing each entry of the package costs, beside other validators',
  run: measure,
};

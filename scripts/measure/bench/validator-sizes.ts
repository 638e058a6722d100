import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as generated from '../../../generated/validators/index.js';
import { loadDefinitions } from '../../../src/toolchain/releases/stu3/definitions/definitions.js';
import { median, type Table } from './suite.js';
import { exporting, minified } from './validator-bundle.js';

const ALL = 'validators';
const ONE_GOAL = 17;
const ALL_GOAL = 66;

interface Size {
  minified: number;
  gzipped: number;
}

/** The names of all validators that the package exports. */
export function allValidators(): string[] {
  return Object.keys(generated).filter((name) => name.startsWith('validate'));
}

/** The validators of profiles and extensions, without those of core types. */
function profileValidators(): string[] {
  const core = new Set(loadDefinitions().coreTypes.map((type) => `validate${type}`));
  return Object.keys(generated)
    .filter((name) => /^validate[A-Z]/.test(name) && !core.has(name))
    .sort();
}

function sizeOf(file: string): Size {
  const code = readFileSync(file);
  return { minified: code.length / 1000, gzipped: gzipSync(code, { level: 9 }).length / 1000 };
}

/** Bytes that a page or a function pays for one validator, and for all of them. */
export async function sizes(folder: string): Promise<Table> {
  const names = profileValidators();
  const modules = new Map(names.map((name) => [name, exporting([name])]));
  const files = await minified(modules.set(ALL, exporting(allValidators())), folder);
  const size = new Map([...files].map(([name, file]) => [name, sizeOf(file)]));
  const row = (label: string, { minified, gzipped }: Size, goal: number) => [
    label,
    kilobytes(minified),
    kilobytes(gzipped),
    `≤ ${goal} kB`,
    gzipped <= goal ? 'yes' : 'no',
  ];
  const one = (name: string) => row(`\`${name}\``, size.get(name)!, ONE_GOAL);
  const single = names.map((name) => size.get(name)!);
  const largest = names.reduce((a, b) => (size.get(b)!.gzipped > size.get(a)!.gzipped ? b : a));
  const middle = {
    minified: median(single.map((s) => s.minified)),
    gzipped: median(single.map((s) => s.gzipped)),
  };
  return {
    title: 'What a bundler (esbuild) makes of them, minified and gzipped',
    columns: ['', 'minified', 'gzipped', 'goal', 'met'],
    rows: [
      one('validateGPConnectSlot1'),
      one('validateGPConnectAppointment1'),
      one('validateCareConnectGPCPatient1'),
      row(`the largest, \`${largest}\``, size.get(largest)!, ONE_GOAL),
      row(`the median of all ${names.length}`, middle, ONE_GOAL),
      row('all of them at once, with the core types they need', size.get(ALL)!, ALL_GOAL),
    ],
  };
}

const kilobytes = (size: number) => `${size.toFixed(1)} kB`;

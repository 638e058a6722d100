import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as generated from '../../../generated/validators/index.js';
import { loadDefinitions } from '../../../src/toolchain/releases/stu3/definitions/definitions.js';
import { median, type Table } from './suite.js';
import { exporting, minified, type Variant } from './validator-bundle.js';

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
  const others = new Set(loadDefinitions().coreTypes.map((type) => `validate${type}`));
  for (const name of ['validateAsync', 'validateWithTerminology']) others.add(name); // of any type
  return Object.keys(generated)
    .filter((name) => /^validate[A-Z]/.test(name) && !others.has(name))
    .sort();
}

function sizeOf(file: string): Size {
  const code = readFileSync(file);
  return { minified: code.length / 1000, gzipped: gzipSync(code, { level: 9 }).length / 1000 };
}

const VARIANTS: readonly Variant[] = ['default', 'small'];

/** Bytes that a page or a function pays for one validator, and for all of them, with fast paths and without. */
export async function sizes(folder: string): Promise<Table> {
  const names = profileValidators();
  const modules = new Map<string, string>();
  for (const variant of VARIANTS) {
    for (const name of names) modules.set(`${variant}-${name}`, exporting([name], variant));
    modules.set(`${variant}-${ALL}`, exporting(allValidators(), variant));
  }
  const files = await minified(modules, folder);
  const sizeOfModule = new Map([...files].map(([name, file]) => [name, sizeOf(file)]));
  const get = (name: string, variant: Variant) => sizeOfModule.get(`${variant}-${name}`)!;
  const middle = (variant: Variant): Size => ({
    minified: median(names.map((name) => get(name, variant).minified)),
    gzipped: median(names.map((name) => get(name, variant).gzipped)),
  });
  const row = (label: string, of: (variant: Variant) => Size, goal?: number) => [
    label,
    ...VARIANTS.flatMap((variant) => [kilobytes(of(variant).minified), kilobytes(of(variant).gzipped)]),
    goal === undefined ? '' : `≤ ${goal} kB`,
    goal === undefined ? '' : of('default').gzipped <= goal ? 'yes' : 'no',
  ];
  const one = (name: string, goal?: number) => row(`\`${name}\``, (variant) => get(name, variant), goal);
  const largest = names.reduce((a, b) => (get(b, 'default').gzipped > get(a, 'default').gzipped ? b : a));
  return {
    figures: {
      'Slot, kB gzipped': rounded(get('validateGPConnectSlot1', 'default')),
      'Slot of small, kB gzipped': rounded(get('validateGPConnectSlot1', 'small')),
      'all, kB gzipped': rounded(get(ALL, 'default')),
      'all of small, kB gzipped': rounded(get(ALL, 'small')),
    },
    title:
      'Size by a bundler (esbuild), minified and gzipped: `gpconnect-profiles`, and `gpconnect-profiles/small`',
    columns: ['', 'minified', 'gzipped', 'small: minified', 'gzipped', 'goal', 'met by default'],
    rows: [
      one('validateGPConnectSlot1', ONE_GOAL),
      one('validateGPConnectAppointment1'),
      one('validateCareConnectGPCPatient1'),
      one(largest),
      row(`median of all ${names.length}`, middle, ONE_GOAL),
      row('all at once, with the core types they need', (variant) => get(ALL, variant), ALL_GOAL),
    ],
  };
}

const rounded = ({ gzipped }: Size) => Number(gzipped.toFixed(1));
const kilobytes = (size: number) => `${size.toFixed(1)} kB`;

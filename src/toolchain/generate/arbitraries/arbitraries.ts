import type { ProjectModel } from '../../model/types.js';
import type { ExampleInput } from '../examples/examples.js';
import type { GeneratedFile } from '../file.js';
import { quote } from '../code/literals.js';
import { projectHeader } from '../provenance.js';
import { RANDOM } from '../runtime-interface.js';
import { randomTables } from './tables.js';

/** The library that the arbitraries are for, with the versions that work. */
export const FAST_CHECK = { package: 'fast-check', range: '3 || 4' };

/** The entry of the generator. It serves the arbitraries and is not one of the package's own. */
export const RANDOM_ENTRY = 'random';

/** The part that is compiled with the package: the generator, without data and without fast-check. */
export function generateRandomEntry(project: ProjectModel): GeneratedFile[] {
  const content = `${projectHeader(project)}
export { MOST_SIZE, RandomGenerator, type NearMiss, type RandomTables } from '${RANDOM}';
`;
  return [{ path: `${RANDOM_ENTRY}/index.ts`, content }];
}

/**
 * Arbitraries for fast-check, an optional peer of the package: `arbitraries.js` with its declarations. They go into `dist`, since
 * nobody reads their data.
 */
export function generateArbitraries(
  project: ProjectModel,
  examples: readonly ExampleInput[],
): GeneratedFile[] {
  const header = projectHeader(project);
  const tables = JSON.stringify(randomTables(project, examples));
  const resources = project.profiles.filter(({ kind, abstract }) => kind === 'resource' && !abstract);
  const names = resources.map(({ typeName }) => typeName).sort();
  if (names.length === 0) return [];
  const code = `${header}
import * as fc from ${quote(FAST_CHECK.package)};
import { validate } from './index.js';
import { MOST_SIZE, RandomGenerator } from './random.js';

const generator = new RandomGenerator(JSON.parse(${quote(tables)}), validate);
const seeds = fc.tuple(fc.integer({ min: 0, max: 0x7fffffff }), fc.integer({ min: 0, max: MOST_SIZE }));

export const profiles = [${names.map(quote).join(', ')}];

export const conforming = (profile) => seeds.map(([seed, size]) => generator.resource(profile, seed, size));

const MOST_TRIES = 200;

export const nearMiss = (profile, rule) => {
  let tries = 0;
  return seeds
    .map(([seed, size]) => generator.nearMiss(profile, seed, size, rule))
    .filter((found) => {
      tries = found ? 0 : tries + 1;
      if (tries > MOST_TRIES) throw new RangeError(\`no near miss of \${profile} breaks \${rule}\`);
      return found !== undefined;
    });
};
`;
  const types = `${header}
import type { Arbitrary } from 'fast-check';
import type { ${names.join(', ')} } from './dts/entries/index.js';

/** The profiles of resources, by name. */
export interface Profiles {
${names.map((name) => `  ${name}: ${name};`).join('\n')}
}

/** The names of the profiles. */
export declare const profiles: readonly (keyof Profiles)[];

/** A resource that breaks one rule of its profile: a validator reports exactly one error. */
export interface NearMiss {
  /** Code of the error. */
  rule: string;
  /** Key of the invariant that does not hold, if the code is \`invariant\`. */
  key?: string;
  /** FHIRPath of the place of the error. */
  expression: string;
  resource: unknown;
}

/** Resources that conform to a profile; within a Bundle, references are resolved. They shrink towards what is required. */
export declare function conforming<Name extends keyof Profiles>(profile: Name): Arbitrary<Profiles[Name]>;

/**
 * Resources that break one rule of a profile.
 *
 * @param rule code of the error, such as \`cardinality.min\`, or key of an invariant; any by default. Sampling throws a RangeError if many
 * seeds in a row find no way to break it
 */
export declare function nearMiss(profile: keyof Profiles, rule?: string): Arbitrary<NearMiss>;
`;
  return [
    { path: 'arbitraries.js', content: code },
    { path: 'arbitraries.d.ts', content: types },
  ];
}

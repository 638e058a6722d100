import type { FhirResource } from 'fhir/r3.js';
import type { ProjectModel } from '../../model/types.js';
import type { GeneratedFile } from '../file.js';
import { quote } from '../code/literals.js';
import { projectHeader } from '../provenance.js';
import { RANDOM } from '../runtime-interface.js';
import { randomTables } from './tables.js';

/** The part that is compiled with the package: the generator, without data and without fast-check. */
export function generateRandomEntry(project: ProjectModel): GeneratedFile[] {
  const content = `${projectHeader(project)}
export { MOST_SIZE, RandomGenerator, type NearMiss, type RandomTables } from '${RANDOM}';
`;
  return [{ path: 'random/index.ts', content }];
}

/**
 * Arbitraries for fast-check, an optional peer of the package: \`arbitraries.js\` with its declarations. It is written into \`dist\`, since
 * nobody reads its data.
 */
export function generateArbitraries(
  project: ProjectModel,
  examples: readonly FhirResource[],
): GeneratedFile[] {
  const header = projectHeader(project);
  const tables = JSON.stringify(randomTables(project, examples));
  const resources = project.profiles.filter(({ kind, abstract }) => kind === 'resource' && !abstract);
  const names = resources.map(({ typeName }) => typeName).sort();
  if (names.length === 0) return [];
  const code = `${header}
import * as fc from 'fast-check';
import { validate } from './index.js';
import { MOST_SIZE, RandomGenerator } from './random.js';

const generator = new RandomGenerator(JSON.parse(${quote(tables)}), validate);
const seeds = fc.tuple(fc.integer({ min: 0, max: 0x7fffffff }), fc.integer({ min: 0, max: MOST_SIZE }));

export const profiles = [${names.map(quote).join(', ')}];

export const conforming = (profile) => seeds.map(([seed, size]) => generator.resource(profile, seed, size));

export const nearMiss = (profile, rule) =>
  seeds
    .map(([seed, size]) => generator.nearMiss(profile, seed, size, rule))
    .filter((found) => found !== undefined);
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

/** A resource that breaks one rule of its profile. */
export interface NearMiss {
  /** Code of the issues that a validator reports; it reports no other errors. */
  rule: string;
  /** FHIRPath of the first of them. */
  expression: string;
  resource: unknown;
}

/** Resources that conform to a profile; within a Bundle, references are resolved. They shrink towards what is required. */
export declare function conforming<Name extends keyof Profiles>(profile: Name): Arbitrary<Profiles[Name]>;

/**
 * Resources that break one rule of a profile.
 *
 * @param rule code of the issue, such as \`cardinality.min\`; any by default. A rule that the profile leaves no way to break yields nothing
 */
export declare function nearMiss(profile: keyof Profiles, rule?: string): Arbitrary<NearMiss>;
`;
  return [
    { path: 'arbitraries.js', content: code },
    { path: 'arbitraries.d.ts', content: types },
  ];
}

import { withoutVersion } from '../../text/canonical.js';
import type { PackageConfig } from '../../compile/inputs/config-package.js';
import { ROOT_FOLDERS } from '../../generate/root.js';
import { RESULTS } from '../../generate/runtime-interface.js';
import type { ElementModel, ProfileModel, ProjectModel } from '../../model/types.js';
import { closest } from '../../text/closest.js';
import type { Diagnostic } from '../../text/diagnostics.js';

/**
 * The entries of a package, by name, as modules of the folder `entries/`:
 * - `index`: the root of what is generated, and the project's own code;
 * - every other folder of `generated/` with an `index.ts` that the root does not export, such as `xml`;
 * - the configured ones: a family of profiles, or a folder of the project's own code.
 *
 * @param sources the tree of the package, by path
 * @returns the entries, and an error for each that names a profile or a folder that does not exist, or has a name that is taken
 */
export function packageEntries(
  project: ProjectModel,
  config: PackageConfig,
  sources: ReadonlyMap<string, string>,
): { entries: Map<string, string>; problems: EntryProblem[] } {
  const include = config.include ?? [];
  const entries = new Map([
    ['index', exportsOf(['../generated/index.js', ...include.map((folder) => `../${folder}/index.js`)])],
  ]);
  for (const folder of foldersBesideRoot(sources))
    entries.set(folder, exportsOf([`../generated/${folder}/index.js`]));
  const problems: EntryProblem[] = [];
  for (const [name, content] of Object.entries(config.entries ?? {})) {
    if (entries.has(name))
      problems.push(problem([name], `the package has an entry ${name} already`, 'give it another name'));
    else if (typeof content === 'string') {
      if (!include.includes(content))
        problems.push(
          problem([name], `${name} names ${content}, which is not a folder of \`include\``, 'include it'),
        );
      entries.set(name, exportsOf([`../${content}/index.js`]));
    } else entries.set(name, familyText(name, content, project, sources, problems));
  }
  return { entries, problems };
}

/** Something wrong with an entry, and the keys that lead to it in the configuration. */
export interface EntryProblem {
  path: readonly (string | number)[];
  diagnostic: Diagnostic;
}

/** Folders of `generated/` that the root does not export: no validator is in them. */
export function foldersBesideRoot(sources: ReadonlyMap<string, string>): string[] {
  return [...sources.keys()]
    .flatMap((path) => /^generated\/([^/]+)\/index\.ts$/.exec(path)?.[1] ?? [])
    .filter((folder) => !ROOT_FOLDERS.includes(folder))
    .sort();
}

/** Types, validators, extensions and value sets of some profiles. */
function familyText(
  name: string,
  ids: readonly string[],
  project: ProjectModel,
  sources: ReadonlyMap<string, string>,
  problems: EntryProblem[],
): string {
  const lines = new Set<string>();
  const valueSets = new Map(project.valueSets.map((valueSet) => [valueSet.url, valueSet]));
  const byUrl = new Map(project.profiles.map((profile) => [profile.url, profile]));
  const seen = new Set<ProfileModel>();
  const exportIfThere = (path: string) => {
    if (sources.has(`generated/${path}.ts`)) lines.add(`export * from '../generated/${path}.js';`);
  };
  const addTypes = (profile: ProfileModel) => {
    if (seen.has(profile)) return;
    seen.add(profile);
    exportIfThere(`types/${profile.typeName}`);
    visit(profile.root);
  };
  const visit = (element: ElementModel) => {
    for (const url of element.types.flatMap((type) => type.profiles)) {
      const extension = byUrl.get(withoutVersion(url));
      if (extension?.type === 'Extension') addTypes(extension);
    }
    const bound = valueSets.get(withoutVersion(element.binding?.valueSet) ?? '');
    if (bound) exportIfThere(`valuesets/${bound.typeName}`);
    element.children.forEach(visit);
    element.slices.forEach(visit);
  };
  for (const [i, id] of ids.entries()) {
    const profile = project.profiles.find((p) => p.id === id);
    if (!profile) {
      const meant = closest(
        id,
        project.profiles.map((p) => p.id),
      );
      problems.push(
        problem(
          [name, i],
          `${name} names the profile ${id}, which does not exist`,
          meant === undefined ? 'give the id of a profile of this project' : `did you mean ${meant}?`,
        ),
      );
      continue;
    }
    const { typeName } = profile;
    lines.add(`export { is${typeName}, validate${typeName} } from '../generated/validators/${typeName}.js';`);
    addTypes(profile);
  }
  return `${[...lines].sort().join('\n')}\nexport * from '${RESULTS}';\n`;
}

function exportsOf(modules: readonly string[]): string {
  return modules.map((module) => `export * from '${module}';\n`).join('');
}

function problem(entry: readonly (string | number)[], message: string, hint: string): EntryProblem {
  return {
    path: ['package', 'entries', ...entry],
    diagnostic: {
      code: 'package.entries',
      severity: 'error',
      message: `package.entries: ${message}`,
      hint,
    },
  };
}

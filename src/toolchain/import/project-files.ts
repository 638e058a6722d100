import type { ProjectFiles } from '../project/project-files.js';
import type { SetConfig } from './configuration.js';
import type { SetDependencies } from './dependencies.js';
import { labelOf, type DefinitionSet } from './definition-set.js';
import type { PrintedFile } from './entities.js';
import type { References } from './names.js';
import type { ImportedResource } from './source.js';

/** Files of an imported project. */
interface ImportedProject {
  config: SetConfig;
  printed: ReadonlyMap<string, PrintedFile>;
  references: References;
  /** Types that stand in for definitions that nobody publishes, by canonical. */
  stubs: ReadonlyMap<string, string>;
  /** Canonicals that definitions name below the set's own bases and that nobody publishes. */
  absent: readonly string[];
  set: DefinitionSet;
  /** Labels of definitions that stay as they were published. */
  kept: ReadonlySet<string>;
  examples: readonly ImportedResource[];
  dependencies?: SetDependencies | undefined;
}

/** The files of a project, by path. */
export function importedFiles(project: ImportedProject): ProjectFiles {
  const { printed, references, stubs, set, kept, examples } = project;
  const files: ProjectFiles = new Map();
  for (const [path, { text }] of printed) files.set(path, text);
  const all = [...printed.values()].map(({ text }) => text).join('\n');
  const words = new Set(all.match(/\$[A-Za-z0-9-]+/g) ?? []);
  const aliases = references.aliasFile((alias) => words.has(alias));
  if (aliases) files.set('fsh/aliases.fsh', aliases);
  files.set('fsh/sushi-config.yaml', configText(project));
  if (stubs.size > 0) {
    const entries = [...stubs].map(([url, type]) => `- url: ${url}\n  type: ${type}\n`);
    files.set(
      'fsh/stubs.yaml',
      `# Named by the definitions, and published nowhere; the core type replaces each.\n${entries.join('')}`,
    );
  }
  for (const item of set.items.values())
    if (kept.has(labelOf(item.resource))) putInput(files, 'resources', item);
  for (const item of examples) putInput(files, 'examples', item);
  for (const [path, content] of project.dependencies?.files ?? []) files.set(path, content);
  return files;
}

function configText({ config, absent, kept, dependencies }: ImportedProject): string {
  const lines = Object.entries(config).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const list = (key: string, comment: string, urls: readonly string[]) => {
    if (urls.length > 0)
      lines.push(`# ${comment}`, `${key}:`, ...urls.map((url) => `  - ${JSON.stringify(url)}`));
  };
  list('absent', 'named by the definitions and published nowhere', absent);
  const canonicals = [...kept].filter((label) => /^[a-z][a-z0-9+.-]*:/i.test(label));
  list('published', 'in input/ as they were published', canonicals.sort());
  return `${lines.join('\n')}\n${dependencies ? dependencyLines(dependencies) : ''}`;
}

/** The packages of a set in a configuration: those that were found, and the others as comments, without which a build would fail. */
export function dependencyLines({ found, missing }: Pick<SetDependencies, 'found' | 'missing'>): string {
  const lines = (versions: Readonly<Record<string, string>>, indent: string) =>
    Object.entries(versions)
      .map(([name, version]) => `${indent}${name}: ${JSON.stringify(version)}\n`)
      .sort()
      .join('');
  const wanted = lines(missing, '#   ');
  const present = lines(found, '  ');
  const advice =
    '# The package depends on these. Put them into packages/ or the FHIR cache, and uncomment the lines.\n';
  if (present === '') return wanted === '' ? '' : `${advice}# dependencies:\n${wanted}`;
  return `dependencies:\n${present}${wanted === '' ? '' : `${advice}${wanted}`}`;
}

/** Puts a resource into `input/` as it was published, under the name of its file. Two files with one name get numbers. */
export function putInput(files: ProjectFiles, folder: string, { file, bytes }: ImportedResource): void {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  let path = `input/${folder}/${name}`;
  for (let n = 2; files.has(path); n++) path = `input/${folder}/${name.slice(0, dot)}-${n}${name.slice(dot)}`;
  files.set(path, bytes);
}

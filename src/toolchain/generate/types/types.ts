import { StructureKind, type StatementStructures } from 'ts-morph';
import type { ProjectModel } from '../../model/types.js';
import { printStatements } from '../code/statements.js';
import type { GeneratedFile } from '../file.js';
import { projectHeader } from '../provenance.js';
import { TYPES } from '../runtime-interface.js';
import { addConstructor } from './constructors/constructors.js';
import { addSliceAccessors } from './constructors/slices.js';
import { addAccessors, extensionUses } from './accessors.js';
import { Context, type Target } from './context.js';
import { FhirDeclarations } from './fhir-declarations.js';
import { quote } from '../code/literals.js';
import { profileFile, stubFile } from './profile-file.js';
import type { SourceFileBuilder } from './source-file.js';

/** Files that are copied as they are. */

/**
 * TypeScript types for a project's profiles and extensions, narrowing those of `fhir/r3`, with functions that read and write their
 * extensions: `types/<typeName>.ts` for each, and for the core's and stubs that they name; `types/index.ts`, which exports all.
 *
 * @returns the files in code-unit order of their paths
 */
export function generateTypes(project: ProjectModel): GeneratedFile[] {
  const context = new Context(project, FhirDeclarations.load());
  const files = buildFiles(context);
  const print = (name: string, header: string, statements: StatementStructures[]): GeneratedFile => ({
    path: `types/${name}.ts`,
    content: `${header}\n${printStatements(statements)}`,
  });
  const header = projectHeader(project);
  return [
    ...files.map((file) => ({ path: `types/${file.name}.ts`, content: file.text() })),
    ...(context.choices.size > 0 ? [print('choices', header, choiceStatements(context))] : []),
    print('index', header, indexStatements(files)),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The files of all profiles, then those of what they name, until nothing new is named. */
function buildFiles(context: Context): SourceFileBuilder[] {
  const files = new Map<string, SourceFileBuilder>();
  for (const profile of context.project.profiles) files.set(profile.url, profileFile(context, profile));
  const uses = extensionUses(context);
  for (let next = nextOf(context, files); next; next = nextOf(context, files)) {
    const [url, target] = next;
    files.set(url, target.kind === 'stub' ? stubFile(context, url) : profileFile(context, target.profile));
  }
  const factories = addAccessors(context, uses, files);
  for (const profile of context.project.profiles) {
    const isMade =
      profile.kind === 'resource' || (profile.kind === 'complex-type' && profile.type !== 'Extension');
    if (isMade && !profile.abstract) addConstructor(files.get(profile.url)!, profile, factories);
  }
  addSliceAccessors(context, files, factories);
  return [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function nextOf(context: Context, files: ReadonlyMap<string, unknown>): [string, Target] | undefined {
  return [...context.needed].find(([url]) => !files.has(url));
}

function choiceStatements(context: Context): StatementStructures[] {
  const names = [...context.choices.keys()].sort();
  return names.map((name) => ({
    kind: StructureKind.TypeAlias,
    name,
    isExported: true,
    type: context.choices.get(name)!.map(quote).join(' | '),
    docs: [{ description: `The properties of ${name}; at most one may be present.` }],
  }));
}

function indexStatements(files: readonly SourceFileBuilder[]): StatementStructures[] {
  return [
    ...files.map(({ name }): StatementStructures => ({
      kind: StructureKind.ExportDeclaration,
      moduleSpecifier: `./${name}.js`,
    })),
    {
      kind: StructureKind.ExportDeclaration,
      isTypeOnly: true,
      moduleSpecifier: TYPES,
      namedExports: [
        'CodeableConceptOf',
        'CodingOf',
        'Draft',
        'Extensible',
        'ExtensionWithUrl',
        'ModifierExtensible',
        'ReferenceText',
        'ReferenceTo',
      ],
    },
  ];
}

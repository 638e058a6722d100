import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FhirResource, StructureDefinition } from '../releases/fhir-types.js';
import { compile } from '../compile/compile.js';
import type { CompileResult } from '../compile/compiled.js';
import type { ProjectFiles } from '../project/project-files.js';
import { projectModel } from '../model/project.js';
import { unresolvedReferences } from '../project/unresolved.js';
import { type Definitions, elementNames, type ReleaseElement } from '../releases/release.js';
import type { Diagnostic } from '../text/diagnostics.js';
import type { SetDependencies } from './dependencies.js';
import { factDifferences } from './compare.js';
import { configurationOf, type SetConfig } from './configuration.js';
import { DefinitionSet } from './definition-set.js';
import { printFile, type Entity, type PrintedFile } from './entities.js';
import { instanceEntities } from './instance.js';
import { Names, References } from './names.js';
import { importedFiles } from './project-files.js';
import { repaired } from './repair.js';
import { extractRuleSets } from './rulesets.js';
import { Shapes } from './shapes.js';
import type { ImportSource } from './source.js';
import type { ImportContext } from './context.js';
import { structureEntities } from './structure.js';
import { missingDefinitions } from './stubs.js';
import { codeSystemEntity, valueSetEntity } from './terminology.js';
import { writeProject } from './write-project.js';

/** Something of a published definition that the FSH does not say. */
export interface NotCarried {
  /** The definition's canonical. */
  url: string;
  problem: string;
}

export interface ImportResult {
  config: SetConfig;
  /** The project, by path. */
  files: ProjectFiles;
  /** Definitions by the entity that they became; `published` for those that stay as they were. */
  counts: Record<string, number>;
  /** Definitions whose facts are those of the published ones. */
  equal: number;
  compared: number;
  notCarried: NotCarried[];
  diagnostics: Diagnostic[];
}

/** Attempts to replace rules that the compiler refuses, before a definition is kept as it was published. */
const ROUNDS = 8;

/**
 * Writes FSH for published definitions, builds it, and compares what comes out with what was published.
 *
 * @param id for a set without a manifest
 * @param dependencies packages that the set depends on
 */
export function importDefinitions(
  source: ImportSource,
  id: string,
  core: Definitions,
  dependencies?: SetDependencies,
): ImportResult {
  const run = new Import(source, id, core, dependencies);
  return run.result();
}

class Import {
  readonly #source: ImportSource;
  /** The definitions of HL7, which the project's build has too. */
  readonly #installed: Definitions;
  /** Likewise, and those of the packages that the set depends on. */
  readonly #core: Definitions;
  readonly #dependencies: SetDependencies | undefined;
  readonly #config: SetConfig;
  readonly #context: ImportContext;
  readonly #notCarried: NotCarried[] = [];
  readonly #set: DefinitionSet;
  /** Labels of definitions that stay as they were published. */
  readonly #kept = new Set<string>();

  constructor(
    source: ImportSource,
    id: string,
    installed: Definitions,
    dependencies: SetDependencies | undefined,
  ) {
    this.#source = source;
    this.#installed = installed;
    this.#dependencies = dependencies;
    const core = (this.#core = dependencies?.definitions ?? installed);
    this.#config = configurationOf(source.definitions, source.manifest, id);
    const reserved = core.authoring.entries.flatMap((e) => [e.id, e.name]).filter((it) => it !== undefined);
    this.#context = {
      config: this.#config,
      names: new Names(reserved),
      references: new References(),
      shapes: new Shapes(core),
      invariants: new Map(),
      mappingsOf: (base) => (this.#structure(base)?.mapping ?? []) as { identity?: string; uri?: string }[],
      isSliced: (base, id) => this.#isSliced(base, id),
      report: (url, problem) => void this.#notCarried.push({ url, problem }),
    };
    this.#set = new DefinitionSet(source.definitions, this.#context, core);
  }

  /** A definition of the set or of the core, with its snapshot. */
  #structure(url: string): StructureDefinition | undefined {
    const own = this.#set.snapshots.get(url)?.structure as StructureDefinition | undefined;
    return own ?? this.#core.structureDefinition(url);
  }

  #isSliced(base: string, id: string): boolean {
    const elements = (this.#structure(base)?.snapshot?.element ?? []) as ReleaseElement[];
    return elementNames(elements).some((name, i) => name.id === id && elements[i]!.slicing !== undefined);
  }

  result(): ImportResult {
    const stubs = missingDefinitions([...this.#set.snapshots.values()], this.#core);
    let entities = this.#entities();
    entities = [...entities, ...extractRuleSets(entities, this.#context.names)];
    const folder = mkdtempSync(join(tmpdir(), 'fsh-import-'));
    try {
      let absent: string[] = [];
      for (let round = 0; ; round++) {
        const printed = print(entities);
        const files = importedFiles({
          config: this.#config,
          printed,
          references: this.#context.references,
          stubs,
          absent,
          set: this.#set,
          kept: this.#kept,
          examples: this.#source.examples,
          dependencies: this.#dependencies,
        });
        writeProject(folder, files);
        const compiled = compile(join(folder, 'fsh'), this.#installed, { shownAs: 'fsh', root: folder });
        const errors = compiled.diagnostics.filter((d) => d.severity === 'error');
        if (errors.length > 0 && round < ROUNDS) {
          entities = this.#repaired(entities, printed, errors, round === ROUNDS - 1);
          continue;
        }
        const missing = errors.length > 0 ? [] : this.#absent(compiled);
        if (missing.length > 0 && absent.length === 0) {
          absent = missing;
          continue;
        }
        return this.#finish(compiled, entities, files, errors);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  #entities(): Entity[] {
    return [...this.#set.items.values()].flatMap(({ resource }): Entity[] => {
      const file = (folder: string) => `fsh/${folder}/${fileName(String(resource.id))}.fsh`;
      switch (resource.resourceType) {
        case 'StructureDefinition': {
          const result = this.#set.snapshots.get(resource.url);
          const isType = resource.derivation !== 'constraint' && resource.kind !== 'logical';
          if (!result || isType) {
            this.#keep(
              resource.url,
              isType ? 'it defines a type of its own, and stays as it was published' : 'it has no snapshot',
            );
            return [];
          }
          return structureEntities(result, this.#context, file(folderOf(resource)));
        }
        case 'ValueSet':
          return [valueSetEntity(resource, this.#context, file('valuesets'))];
        case 'CodeSystem':
          return [codeSystemEntity(resource, this.#context, file('codesystems'))];
        default: {
          const folder = FOLDERS[resource.resourceType] ?? `resources/${resource.resourceType}`;
          return instanceEntities(resource, this.#context, file(folder));
        }
      }
    });
  }

  #keep(label: string, problem: string): void {
    if (this.#kept.has(label)) return;
    this.#kept.add(label);
    this.#context.report(label, problem);
  }

  #repaired(
    entities: readonly Entity[],
    printed: ReadonlyMap<string, PrintedFile>,
    errors: readonly Diagnostic[],
    isLast: boolean,
  ): Entity[] {
    const result = repaired(entities, printed, errors, isLast);
    for (const { entity, message } of result.given)
      this.#keep(entity.of, `it stays as it was published: ${message}`);
    for (const { entity, rule, message } of result.lost)
      this.#context.report(entity.of, `* ${rule.path} ${rule.text}: ${message}`);
    return result.entities;
  }

  /** Value sets and code systems below the set's own canonicals that the set lacks. */
  #absent(compiled: CompileResult): string[] {
    const config = compiled.config!;
    const { title, publisher, license } = config;
    const resources = compiled.resources.filter((it) => it.usage === 'definition');
    const project = projectModel(
      { ...config, title, publisher, license, stubs: compiled.stubs, resources },
      compiled.definitions,
    );
    const urls = unresolvedReferences(project, compiled.definitions).flatMap(
      ({ message }) => /(\S+), which nothing defines$/.exec(message)?.[1] ?? [],
    );
    return [...new Set(urls)].sort();
  }

  #finish(
    compiled: CompileResult,
    entities: readonly Entity[],
    files: ProjectFiles,
    errors: readonly Diagnostic[],
  ): ImportResult {
    const published = [...this.#set.items.values()].flatMap(({ resource }): FhirResource[] => {
      if (resource.resourceType !== 'StructureDefinition') return [resource];
      const made = this.#set.snapshots.get(resource.url)?.structure;
      return made ? [made as unknown as FhirResource] : [];
    });
    const { equal, compared, differences } = factDifferences(
      published,
      compiled.resources.filter((it) => it.usage === 'definition').map((it) => it.resource),
      this.#core,
    );
    const counts: Record<string, number> = {};
    for (const { kind } of entities) counts[kind] = (counts[kind] ?? 0) + 1;
    if (this.#kept.size > 0) counts['published'] = this.#kept.size;
    return {
      config: this.#config,
      files,
      counts,
      equal,
      compared,
      notCarried: [...this.#notCarried, ...differences],
      diagnostics: [
        ...this.#source.diagnostics,
        ...this.#set.repairs,
        ...(this.#dependencies?.diagnostics ?? []),
        ...errors,
      ],
    };
  }
}

/** Folders of `fsh/` for resources that become instances, by type. */
const FOLDERS: Record<string, string> = {
  ConceptMap: 'maps',
  OperationDefinition: 'operations',
  CapabilityStatement: 'capability',
};

function folderOf({ type, kind }: StructureDefinition): string {
  if (kind === 'logical') return 'models';
  return type === 'Extension' ? 'extensions' : 'profiles';
}

function print(entities: readonly Entity[]): Map<string, PrintedFile> {
  const byFile = new Map<string, Entity[]>();
  for (const entity of entities) {
    const list = byFile.get(entity.file);
    if (list) list.push(entity);
    else byFile.set(entity.file, [entity]);
  }
  return new Map(
    [...byFile].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, list]) => [file, printFile(list)]),
  );
}

function fileName(id: string): string {
  return id.replace(/[^\w.-]+/g, '-');
}

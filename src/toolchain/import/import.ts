import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CodeSystem, ValueSet } from '../releases/fhir-types.js';
import { compile } from '../compile/compile.js';
import type { CompileResult } from '../compile/compiled.js';
import { projectModel } from '../model/project.js';
import { unresolvedReferences } from '../project/unresolved.js';
import type { Definitions, ReleaseStructure } from '../releases/release.js';
import { Snapshots, type SnapshotResult } from '../snapshot/snapshots.js';
import type { Diagnostic } from '../text/diagnostics.js';
import { factDifferences } from './compare.js';
import { configurationOf, type SetConfig } from './configuration.js';
import { printFile, type Entity, type PrintedFile, type Rule } from './entities.js';
import { instanceEntity } from './instance.js';
import { Names, References } from './names.js';
import { extractRuleSets } from './rulesets.js';
import { Shapes } from './shapes.js';
import type { ImportedResource, ImportSource } from './source.js';
import { structureEntities, type ImportContext } from './structure.js';
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
  files: Map<string, string | Uint8Array>;
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
 */
export function importDefinitions(source: ImportSource, id: string, core: Definitions): ImportResult {
  const run = new Import(source, id, core);
  return run.result();
}

class Import {
  readonly #source: ImportSource;
  readonly #core: Definitions;
  readonly #config: SetConfig;
  readonly #context: ImportContext;
  readonly #notCarried: NotCarried[] = [];
  readonly #snapshots: Snapshots;
  readonly #results = new Map<string, SnapshotResult>();
  readonly #byUrl = new Map<string, ImportedResource>();
  /** Definitions that stay as they were published. */
  readonly #kept = new Set<string>();
  readonly #ids = new Set<string>();

  constructor(source: ImportSource, id: string, core: Definitions) {
    this.#source = source;
    this.#core = core;
    this.#config = configurationOf(source.definitions, source.manifest, id);
    const reserved = core.authoring.entries.flatMap((e) => [e.id, e.name]).filter((it) => it !== undefined);
    this.#context = {
      config: this.#config,
      names: new Names(reserved),
      references: new References(),
      shapes: new Shapes(core),
      invariants: new Map(),
      report: (url, problem) => void this.#notCarried.push({ url, problem }),
    };
    const structures = source.definitions.filter((it) => it.resource.resourceType === 'StructureDefinition');
    this.#snapshots = new Snapshots(
      structures.map(({ resource, file }) => ({
        structure: resource as unknown as ReleaseStructure,
        file,
        isLenient: true,
      })),
      {
        regenerate: true,
        definition: (key) => core.structureDefinition(key) as unknown as ReleaseStructure | undefined,
      },
    );
  }

  result(): ImportResult {
    this.#nameDefinitions();
    const stubs = missingDefinitions([...this.#results.values()], this.#core);
    let entities = this.#entities();
    const ruleSets = extractRuleSets(entities, this.#context.names);
    entities = [...entities, ...ruleSets];
    const folder = mkdtempSync(join(tmpdir(), 'fsh-import-'));
    try {
      let absent: string[] = [];
      for (let round = 0; ; round++) {
        const printed = print(entities);
        const files = this.#files(printed, stubs, absent);
        writeProject(folder, files);
        const compiled = compile(join(folder, 'fsh'), this.#core, { shownAs: 'fsh', root: folder });
        const errors = compiled.diagnostics.filter((d) => d.severity === 'error');
        if (errors.length > 0 && round < ROUNDS) {
          entities = this.#repair(entities, printed, errors, round === ROUNDS - 1);
          continue;
        }
        const missing = errors.length > 0 ? [] : this.#absent(compiled);
        if (missing.length > 0 && absent.length === 0) {
          absent = missing;
          continue;
        }
        return this.#finish(compiled, entities, this.#files(printed, stubs, absent), errors);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  #nameDefinitions(): void {
    const { names, references } = this.#context;
    for (const item of this.#source.definitions) {
      const { resource } = item;
      const { url, name } = resource as { url?: string; name?: string };
      if (url === undefined) continue;
      if (this.#byUrl.has(`${resource.resourceType} ${url}`)) {
        this.#context.report(url, `${item.file}: another file has the same canonical`);
        continue;
      }
      this.#giveId(item, url);
      this.#byUrl.set(`${resource.resourceType} ${url}`, item);
      const isNamed = ['StructureDefinition', 'ValueSet', 'CodeSystem'].includes(resource.resourceType);
      if (!isNamed) continue;
      const isOpaque = /^[\d.]+([-_.]\d+)*$/.test(String(resource.id));
      const first = isOpaque && name !== undefined ? name : String(resource.id);
      const kind = resource.resourceType === 'StructureDefinition' ? '' : resource.resourceType;
      references.define(url, names.give(first, `${first} ${kind}`));
    }
    for (const [key, { resource }] of this.#byUrl) {
      if (!key.startsWith('StructureDefinition ')) continue;
      const { url } = resource as { url: string };
      const result = this.#snapshots.result(url);
      if (result) this.#results.set(url, result);
      for (const problem of this.#snapshots.problemsOf(url)) this.#context.report(url, problem.message);
    }
  }

  /** Two definitions under one id would be one file: the later one gets its canonical's tail. */
  #giveId({ resource, file }: ImportedResource, url: string): void {
    const key = (id: string) => `${resource.resourceType} ${id.toLowerCase()}`;
    const given = String(resource.id);
    let id = given;
    if (this.#ids.has(key(id))) id = url.slice(url.lastIndexOf('/') + 1).replace(/[^A-Za-z0-9.-]+/g, '-');
    for (let n = 2; this.#ids.has(key(id)); n++) id = `${given.slice(0, 60)}-${n}`;
    this.#ids.add(key(id));
    if (id === given) return;
    this.#context.report(url, `${file}: the id ${given} is another definition's, it becomes ${id}`);
    resource.id = id;
  }

  #entities(): Entity[] {
    return [...this.#byUrl.values()].flatMap((item): Entity[] => {
      const { resource } = item;
      const { url = '' } = resource as { url?: string };
      const file = (folder: string) => `fsh/${folder}/${fileName(String(resource.id))}.fsh`;
      switch (resource.resourceType) {
        case 'StructureDefinition': {
          const result = this.#results.get(url);
          const isType = resource.derivation !== 'constraint';
          if (!result || isType) {
            this.#keep(
              url,
              isType ? 'it defines a type of its own, and stays as it was published' : 'it has no snapshot',
            );
            return [];
          }
          return structureEntities(
            result,
            this.#context,
            file(resource.type === 'Extension' ? 'extensions' : 'profiles'),
          );
        }
        case 'ValueSet':
          return [valueSetEntity(resource, this.#context, file('terminology'))];
        case 'CodeSystem':
          return [codeSystemEntity(resource, this.#context, file('terminology'))];
        case 'ConceptMap':
          return [instanceEntity(resource, this.#context, file('maps'))];
        case 'OperationDefinition':
          return [instanceEntity(resource, this.#context, file('operations'))];
        case 'CapabilityStatement':
          return [instanceEntity(resource, this.#context, file('capability'))];
        default:
          return [instanceEntity(resource, this.#context, file('resources'))];
      }
    });
  }

  #keep(url: string, problem: string): void {
    if (this.#kept.has(url)) return;
    this.#kept.add(url);
    this.#context.report(url, problem);
  }

  /** Replaces what the compiler refuses; at last the definition stays as it was published. */
  #repair(
    entities: readonly Entity[],
    printed: ReadonlyMap<string, PrintedFile>,
    errors: readonly Diagnostic[],
    isLast: boolean,
  ): Entity[] {
    const refused = new Map<Rule, string>();
    const broken = new Map<Entity, string>();
    // what a RuleSet says is right in most places: it is dissolved, and the rule replaced where it is wrong
    const dissolved = new Set<string>();
    for (const { file, line, message } of errors) {
      const at = line === undefined ? undefined : printed.get(file ?? '')?.rules.get(line);
      if (!at) continue;
      if (at.entity.kind === 'RuleSet') dissolved.add(at.entity.name);
      else if (at.rule && !isLast) refused.set(at.rule, message);
      else broken.set(at.entity, message);
    }
    for (const [entity, message] of broken) this.#keep(entity.of, `it stays as it was published: ${message}`);
    return entities
      .filter(({ of, kind, name }) => !this.#kept.has(of) && !(kind === 'RuleSet' && dissolved.has(name)))
      .map((entity) => ({
        ...entity,
        rules: entity.rules.flatMap((rule): Rule[] => {
          if (rule.text.startsWith('insert ') && dissolved.has(rule.text.slice('insert '.length)))
            return rule.fallback ?? [];
          const message = refused.get(rule);
          if (message === undefined) return [rule];
          if (rule.fallback?.length) return rule.fallback;
          this.#context.report(entity.of, `* ${rule.path} ${rule.text}: ${message}`);
          return [];
        }),
      }));
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

  #files(
    printed: ReadonlyMap<string, PrintedFile>,
    stubs: ReadonlyMap<string, string>,
    absent: readonly string[],
  ): Map<string, string | Uint8Array> {
    const files = new Map<string, string | Uint8Array>();
    for (const [path, { text }] of printed) files.set(path, text);
    const all = [...printed.values()].map(({ text }) => text).join('\n');
    const words = new Set(all.match(/\$[A-Za-z0-9-]+/g) ?? []);
    const aliases = this.#context.references.aliasFile((alias) => words.has(alias));
    if (aliases) files.set('fsh/aliases.fsh', aliases);
    const lines = Object.entries(this.#config).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    if (absent.length > 0)
      lines.push(
        '# named by the definitions, and published nowhere',
        'absent:',
        ...absent.map((url) => `  - ${url}`),
      );
    if (this.#kept.size > 0)
      lines.push(
        '# in input/ as they were published',
        'published:',
        ...[...this.#kept].sort().map((url) => `  - ${url}`),
      );
    files.set('fsh/sushi-config.yaml', `${lines.join('\n')}\n`);
    if (stubs.size > 0) {
      const entries = [...stubs].map(([url, type]) => `- url: ${url}\n  type: ${type}\n`);
      files.set(
        'fsh/stubs.yaml',
        `# Named by the definitions and published nowhere; the core type replaces each.\n${entries.join('')}`,
      );
    }
    for (const [key, { file, bytes }] of this.#byUrl) {
      const url = key.slice(key.indexOf(' ') + 1);
      if (this.#kept.has(url)) files.set(`input/resources/${lastOf(file)}`, bytes);
    }
    for (const { file, bytes } of this.#source.examples) files.set(`input/examples/${lastOf(file)}`, bytes);
    return files;
  }

  #finish(
    compiled: CompileResult,
    entities: readonly Entity[],
    files: Map<string, string | Uint8Array>,
    errors: readonly Diagnostic[],
  ): ImportResult {
    const published = [...this.#byUrl.values()].map(
      ({ resource }) =>
        (resource.resourceType === 'StructureDefinition'
          ? this.#results.get(resource.url)?.structure
          : resource) as ValueSet | CodeSystem | undefined,
    );
    const { equal, compared, differences } = factDifferences(
      published.filter((it) => it !== undefined),
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
      diagnostics: [...this.#source.diagnostics, ...errors],
    };
  }
}

function print(entities: readonly Entity[]): Map<string, PrintedFile> {
  const byFile = new Map<string, Entity[]>();
  for (const entity of entities) byFile.set(entity.file, [...(byFile.get(entity.file) ?? []), entity]);
  return new Map(
    [...byFile].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, list]) => [file, printFile(list)]),
  );
}

function fileName(id: string): string {
  return id.replace(/[^\w.-]+/g, '-');
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

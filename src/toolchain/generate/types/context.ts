import { typeNameOf } from '../../model/names.js';
import type { ElementModel, ProfileModel, ProjectModel, ValueSetModel } from '../../model/types.js';
import { CORE, ProjectIndex } from '../../model/project-index.js';
import { withoutVersion } from '../../text/canonical.js';
import type { FhirDeclarations } from './fhir-declarations.js';
import { NameRegistry, pascalCase } from './names.js';

/** A definition that gets a file of its own: a profile or extension, the project's own or the core's, or a stub's name only. */
export type Target = { kind: 'profile'; profile: ProfileModel } | { kind: 'stub'; url: string };

/** Lookups that all files of one run of the generator share. */
export class Context {
  readonly project: ProjectModel;
  readonly declarations: FhirDeclarations;
  readonly #index: ProjectIndex;
  readonly #elements = new Map<string, ReadonlyMap<string, ElementModel>>();
  readonly #typeNames = new Map<string, string>();
  readonly #exported = new NameRegistry();
  /** In lower case: some file systems know no other. */
  readonly #fileNames = new Set(['choices', 'construct', 'index', 'support']);
  readonly #suffixes: ReadonlyMap<string, string>;
  /** Definitions that generated code refers to and that are not the project's own, by canonical. */
  readonly needed = new Map<string, Target>();
  /** For each choice element that is restricted somewhere, the properties that it has: `ExtensionValue`. */
  readonly choices = new Map<string, readonly string[]>();

  constructor(project: ProjectModel, declarations: FhirDeclarations) {
    this.project = project;
    this.declarations = declarations;
    this.#index = new ProjectIndex(project);
    const types = Object.values(project.types);
    this.#suffixes = new Map(types.map((t) => [t.type[0]!.toUpperCase() + t.type.slice(1), t.type] as const));
    for (const profile of project.profiles) this.typeName({ kind: 'profile', profile });
  }

  /** The name of the interface that a definition gets. */
  typeName(target: Target): string {
    const url = target.kind === 'profile' ? target.profile.url : target.url;
    let name = this.#typeNames.get(url);
    if (name === undefined) {
      const own =
        target.kind === 'profile' ? target.profile.typeName : typeNameOf(url.slice(url.lastIndexOf('/') + 1));
      const isStub = target.kind === 'stub' && this.#exported.has(own);
      name = this.exportName(isStub ? `${own}Stub` : own);
      while (this.#fileNames.has(name.toLowerCase())) name = this.exportName(`${name}_`);
      this.#fileNames.add(name.toLowerCase());
      this.#typeNames.set(url, name);
    }
    return name;
  }

  /** A name for something that the package exports: unique among all of them. */
  exportName(wanted: string): string {
    return this.#exported.take(wanted);
  }

  /** The profile, extension or stub of a canonical; undefined for a core type itself and for what nobody knows. */
  target(url: string): Target | undefined {
    const profile = this.#index.profile(url);
    const plain = withoutVersion(url);
    if (!profile && !this.#index.isStub(plain)) return undefined;
    const target: Target = profile ? { kind: 'profile', profile } : { kind: 'stub', url: plain };
    if (!this.isOwn(plain)) this.needed.set(plain, target);
    return target;
  }

  /** The type that a canonical constrains or defines: `Patient`. */
  typeOf(url: string): string | undefined {
    return this.#index.typeOfProfile(url);
  }

  /** True if `fhir/r3` has an interface for a canonical of the core. */
  isDeclared(url: string): boolean {
    return url.startsWith(CORE) && this.declarations.has(url.slice(CORE.length));
  }

  /** True if the project defines a profile or extension itself. */
  isOwn(url: string): boolean {
    return this.#index.isOwn(url);
  }

  valueSet(url: string | undefined): ValueSetModel | undefined {
    return url === undefined ? undefined : this.#index.valueSet(url);
  }

  isPrimitive(type: string): boolean {
    return this.#index.isPrimitive(type);
  }

  /** The element in the core type that defines it, by its `base.path`. */
  coreElement(path: string): ElementModel | undefined {
    const type = path.split('.')[0]!;
    let elements = this.#elements.get(type);
    if (!elements) {
      const root = this.project.types[type]?.root;
      elements = new Map(root ? flatten(root).map((element) => [element.path, element] as const) : []);
      this.#elements.set(type, elements);
    }
    return elements.get(path);
  }

  /** The properties that a choice element has in a declared interface, with the type of each: `valueCode` → `code`. */
  choiceProperties(baseName: string, choice: string): Map<string, string> {
    const stem = choice.slice(0, -'[x]'.length);
    const found = new Map<string, string>();
    for (const name of this.declarations.propertyNames(baseName)) {
      const type = name.startsWith(stem) ? this.#suffixes.get(name.slice(stem.length)) : undefined;
      if (type !== undefined) found.set(name, type);
    }
    return found;
  }

  /** The name of the union of a choice's properties, which goes to a file of its own. */
  choiceName(baseName: string, choice: string): string {
    const name = baseName + pascalCase(choice.slice(0, -'[x]'.length));
    this.choices.set(name, [...this.choiceProperties(baseName, choice).keys()]);
    return name;
  }
}

function flatten(element: ElementModel): ElementModel[] {
  return [element, ...[...element.children, ...element.slices].flatMap(flatten)];
}

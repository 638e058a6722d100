import type { CompiledResource } from '../compile/compiled.js';
import { compileConstraint } from '../fhirpath/constraint.js';
import { TypeSystem } from '../fhirpath/types.js';
import type { ConstraintModel, ElementModel, ProfileModel, ProjectModel } from '../model/types.js';
import type { Definitions } from '../releases/release.js';
import { DiagnosticsError, type Diagnostic } from '../text/diagnostics.js';

/** Definitions that the project uses and that are not its own to correct. */
interface ForeignDefinitions {
  /** Why parts of them are not checked, by canonical. */
  notChecked: ReadonlyMap<string, readonly string[]>;
  urls: ReadonlySet<string>;
  files: ReadonlySet<string>;
}

/**
 * @param resources the project's definitions
 * @param used definitions that they use and that are not the project's
 * @param core the core: what is in there is the toolchain's to get right
 */
export function foreignDefinitions(
  resources: readonly CompiledResource[],
  used: readonly ProfileModel[],
  core: Definitions,
): ForeignDefinitions {
  const published = resources.filter((it) => it.isForeign);
  const urlOf = ({ resource }: CompiledResource) => String((resource as { url?: string }).url);
  const packaged = used.filter(({ url }) => core.structureDefinition(url) === undefined);
  return {
    urls: new Set([...published.map(urlOf), ...packaged.map(({ url }) => url)]),
    files: new Set(published.flatMap(({ source }) => source?.file ?? [])),
    notChecked: new Map(published.flatMap((it) => (it.notChecked ? [[urlOf(it), it.notChecked]] : []))),
  };
}

/**
 * A project without the rules of foreign definitions that cannot be checked: an invariant that does not compile becomes one in words, so that
 * validators list it as not checked; what else is wrong with a definition is listed the same way.
 */
export function withoutBrokenRules(
  project: ProjectModel,
  foreign: ForeignDefinitions,
): { project: ProjectModel; diagnostics: Diagnostic[] } {
  if (foreign.urls.size === 0) return { project, diagnostics: [] };
  const broken = new BrokenConstraints(project);
  const models = [...project.coreProfiles, ...project.profiles];
  for (const model of models) if (foreign.urls.has(model.url)) broken.findIn(model);
  const mended = (model: ProfileModel): ProfileModel => {
    const root = broken.isFree(model.root) ? model.root : broken.without(model.root);
    const notes = (foreign.notChecked.get(model.url) ?? []).map((human, i): ConstraintModel => ({
      key: `not-checked-${i + 1}`,
      severity: 'error',
      human,
    }));
    if (root === model.root && notes.length === 0) return model;
    return { ...model, root: { ...root, constraints: [...root.constraints, ...notes] } };
  };
  return {
    project: {
      ...project,
      profiles: project.profiles.map(mended),
      coreProfiles: project.coreProfiles.map(mended),
    },
    diagnostics: broken.diagnostics(),
  };
}

interface Found {
  diagnostic: Diagnostic;
  isStated: boolean;
}

/** Invariants that do not compile, by key and expression: what inherits one has it too. */
class BrokenConstraints {
  readonly #types: TypeSystem;
  readonly #found = new Map<string, Found>();
  readonly #tried = new Map<string, Diagnostic | undefined>();
  /** Invariants of the core that depend on nothing but their element, by key and expression: they compile wherever it is used. */
  readonly #ofCore = new Set<string>();

  constructor({ types }: ProjectModel) {
    const visit = ({ constraints, children }: ElementModel): void => {
      for (const constraint of constraints)
        if (constraint.expression !== undefined && !constraint.expression.includes('%'))
          this.#ofCore.add(keyOf(constraint));
      children.forEach(visit);
    };
    for (const { root } of Object.values(types)) visit(root);
    const get = (name: string) => (Object.hasOwn(types, name) ? types[name] : undefined);
    this.#types = new TypeSystem({ names: Object.keys(types), get });
  }

  diagnostics(): Diagnostic[] {
    return [...this.#found.values()].map(({ diagnostic }) => diagnostic);
  }

  findIn(profile: ProfileModel): void {
    const visit = (element: ElementModel): void => {
      for (const constraint of element.constraints) {
        const fault = this.#fault(constraint, element, profile);
        if (!fault) continue;
        const key = keyOf(constraint);
        const known = this.#found.get(key);
        // the definition that states it is the one to correct
        if (!known || (element.stated && !known.isStated))
          this.#found.set(key, { diagnostic: fault, isStated: element.stated });
      }
      element.children.forEach(visit);
      element.slices.forEach(visit);
    };
    visit(profile.root);
  }

  #fault(constraint: ConstraintModel, element: ElementModel, profile: ProfileModel): Diagnostic | undefined {
    if (constraint.expression === undefined || this.#ofCore.has(keyOf(constraint))) return undefined;
    const isChoice = element.name.endsWith('[x]');
    const types = isChoice ? element.types.map((type) => type.code) : undefined;
    const place = JSON.stringify([constraint.key, constraint.expression, element.path, types]);
    if (!this.#tried.has(place)) this.#tried.set(place, this.#compile(constraint, element, profile, types));
    const fault = this.#tried.get(place);
    return fault && { ...fault, ...profile.source };
  }

  #compile(
    constraint: ConstraintModel,
    { path }: ElementModel,
    profile: ProfileModel,
    types: readonly string[] | undefined,
  ): Diagnostic | undefined {
    try {
      compileConstraint(constraint, { path, profile: profile.url, ...(types && { types }) }, this.#types);
      return undefined;
    } catch (error) {
      if (!(error instanceof DiagnosticsError)) throw error;
      const [fault] = error.diagnostics;
      return { ...fault!, severity: 'warning', message: `${fault!.message}; the invariant is not checked` };
    }
  }

  isFree(element: ElementModel): boolean {
    return (
      element.constraints.every((constraint) => !this.#found.has(keyOf(constraint))) &&
      element.children.every((child) => this.isFree(child)) &&
      element.slices.every((slice) => this.isFree(slice))
    );
  }

  without(element: ElementModel): ElementModel {
    return {
      ...element,
      constraints: element.constraints.map((constraint) => {
        if (!this.#found.has(keyOf(constraint))) return constraint;
        const { expression: _expression, ...inWords } = constraint;
        return inWords;
      }),
      children: element.children.map((child) => this.without(child)),
      slices: element.slices.map((slice) => this.without(slice)),
    };
  }
}

function keyOf({ key, expression }: ConstraintModel): string {
  return `${key} ${expression}`;
}

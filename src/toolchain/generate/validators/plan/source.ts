import type {
  ElementModel,
  ProfileModel,
  ProjectModel,
  TypeModel,
  ValueSetModel,
} from '../../../model/types.js';

/** A project's definitions, by what elements call them. */
export class Source {
  readonly project: ProjectModel;
  readonly #profiles = new Map<string, ProfileModel>();
  readonly #valueSets = new Map<string, ValueSetModel>();
  readonly #stubs: ReadonlyMap<string, string>;

  constructor(project: ProjectModel) {
    this.project = project;
    for (const model of [...project.coreProfiles, ...project.profiles]) this.#profiles.set(model.url, model);
    for (const valueSet of project.valueSets) this.#valueSets.set(valueSet.url, valueSet);
    this.#stubs = new Map(project.stubs.map(({ url, type }) => [url, type]));
  }

  type(code: string): ProfileModel | undefined {
    return Object.hasOwn(this.project.types, code) ? this.project.types[code] : undefined;
  }

  /** A logical model of the project, by the name that its paths begin with. */
  logicalModel(name: string): ProfileModel | undefined {
    return this.project.profiles.find(({ kind, root }) => kind === 'logical' && root.name === name);
  }

  /** A profile or an extension: the project's own, or a core one that it uses. */
  profile(canonical: string): ProfileModel | undefined {
    return this.#profiles.get(withoutVersion(canonical));
  }

  valueSet(canonical: string): ValueSetModel | undefined {
    return this.#valueSets.get(withoutVersion(canonical));
  }

  /** The resource type that a profile is of, core types and stubs included; undefined where nobody knows. */
  typeOfProfile(canonical: string): string | undefined {
    const url = withoutVersion(canonical);
    const core = url.startsWith(CORE) ? url.slice(CORE.length) : '';
    if (core && this.type(core)) return core;
    return (
      this.#profiles.get(url)?.type ??
      this.#stubs.get(url) ??
      (/^[A-Z][A-Za-z]+$/.test(core) ? core : undefined)
    );
  }

  isPrimitive(code: string): boolean {
    return code.startsWith(FHIRPATH) || this.type(code)?.kind === 'primitive-type';
  }

  isResource(code: string): boolean {
    return this.type(code)?.kind === 'resource';
  }
}

const CORE = 'http://hl7.org/fhir/StructureDefinition/';
const FHIRPATH = 'http://hl7.org/fhirpath/';

function withoutVersion(canonical: string): string {
  return canonical.split('|', 1)[0]!;
}

/** All types that an element can have: a choice's, and those that only its type slices name. */
export function typesOf(element: ElementModel): TypeModel[] {
  const types = [...element.types];
  for (const slice of element.slices) {
    for (const type of slice.types) if (!types.some((t) => t.code === type.code)) types.push(type);
  }
  return types;
}

export function isChoice(element: ElementModel): boolean {
  return element.name.endsWith('[x]');
}

import { withoutVersion } from '../text/canonical.js';
import type { ProfileModel, ProjectModel, ValueSetModel } from './types.js';

/** A project's definitions, by what elements call them. */
export class ProjectIndex {
  readonly project: ProjectModel;
  readonly #own: ReadonlySet<string>;
  readonly #profiles = new Map<string, ProfileModel>();
  readonly #valueSets = new Map<string, ValueSetModel>();
  readonly #stubs: ReadonlyMap<string, string>;

  constructor(project: ProjectModel) {
    this.project = project;
    this.#own = new Set(project.profiles.map(({ url }) => url));
    for (const model of [...project.coreProfiles, ...project.profiles]) this.#profiles.set(model.url, model);
    for (const valueSet of project.valueSets) this.#valueSets.set(valueSet.url, valueSet);
    this.#stubs = new Map(project.stubs.map(({ url, type }) => [url, type]));
  }

  /** A core type by name. */
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

  /** True if the project defines a profile or extension itself. */
  isOwn(canonical: string): boolean {
    return this.#own.has(withoutVersion(canonical));
  }

  /** True for a definition that the project refers to and that nobody publishes. */
  isStub(canonical: string): boolean {
    return this.#stubs.has(withoutVersion(canonical));
  }

  valueSet(canonical: string): ValueSetModel | undefined {
    return this.#valueSets.get(withoutVersion(canonical));
  }

  /** The type that a canonical constrains or defines, core types and stubs included; undefined if unknown. */
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
    return isPrimitiveType(code, this.type(code));
  }

  isResource(code: string): boolean {
    return this.type(code)?.kind === 'resource';
  }
}

/** Base of the core's canonicals. */
export const CORE = 'http://hl7.org/fhir/StructureDefinition/';
const FHIRPATH = 'http://hl7.org/fhirpath/';

/** @param type the core type with this code; undefined for a type of FHIRPath, such as that of `Element.id` */
export function isPrimitiveType(code: string, type: { kind: string } | undefined): boolean {
  return code.startsWith(FHIRPATH) || type?.kind === 'primitive-type';
}

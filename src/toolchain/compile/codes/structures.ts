import type { StructureDefinition } from '../../releases/fhir-types.js';
import {
  valueSetOf,
  type Definitions,
  type AuthoringElement,
  type AuthoringStructure,
  type ReleaseElement,
  type ReleaseStructure,
} from '../../releases/release.js';

/** Type and binding of the values at a place. */
export interface Place {
  /** The type's code; undefined where the value's own properties are stated in this definition only. */
  type: string | undefined;
  /** Profiles of the type, canonicals. */
  profiles: string[];
  /** Canonical of a required binding. */
  requiredValueSet: string | undefined;
  /** The element, and the definition, in which its children are defined. */
  structure: Structure;
  path: string;
}

type Element = ReleaseElement | AuthoringElement;

/** A definition's elements by path, slices left out: what they say holds for some of the values only. */
export class Structure {
  readonly root: string;
  /** The answers given so far. */
  readonly places = new Map<string, Place | undefined>();
  readonly #places = new Map<string, Element>();
  readonly #parents = new Set<string>();

  constructor(definition: ReleaseStructure | AuthoringStructure) {
    const elements = definition.snapshot?.element ?? [];
    this.root = elements[0]?.path ?? definition.type;
    for (const element of elements) {
      const { path } = element;
      // a choice that is left with one type has a slice name, and its path is that type's
      if (isSlice(element) || this.#places.has(path)) continue;
      this.#places.set(path, element);
      this.#parents.add(path.slice(0, path.lastIndexOf('.')));
    }
  }

  has(path: string): boolean {
    return this.#parents.has(path);
  }

  /** The element for a property of JSON: itself, or the choice that it is one of, with the type that the name says. */
  child(path: string, property: string): { element: Element; path: string; type?: string } | undefined {
    const own = this.#places.get(`${path}.${property}`);
    if (own) return { element: own, path: `${path}.${property}` };
    for (let end = property.length - 1; end > 0; end--) {
      if (!/[A-Z]/.test(property[end]!)) continue;
      const choice = `${path}.${property.slice(0, end)}[x]`;
      const element = this.#places.get(choice);
      const suffix = property.slice(end);
      const types: readonly { code?: string | undefined }[] = element?.type ?? [];
      const type = types.find(({ code }) => code && code[0]!.toUpperCase() + code.slice(1) === suffix)?.code;
      if (element && type) return { element, path: choice, type };
    }
    return undefined;
  }
}

function isSlice({ id, path }: Element): boolean {
  const ids = (id ?? path).split('.');
  const names = path.split('.');
  return ids.some((segment, i) => {
    const slice = segment.split(':')[1];
    return slice !== undefined && slice !== names[i];
  });
}

/** The canonical of the value set that an element's values must be of, in the shape of either release. */
export function requiredValueSet({ binding }: Element): string | undefined {
  if (binding?.strength !== 'required') return undefined;
  if ('valueSet' in binding) return binding.valueSet as string | undefined;
  return valueSetOf(binding as NonNullable<ReleaseElement['binding']>);
}

/** The core's definitions, taken in the shape in which SUSHI has had them parsed already. */
class CoreStructures {
  readonly #made = new Map<string, Structure | undefined>();
  readonly #find: (key: string) => AuthoringStructure | undefined;

  constructor({ authoring }: Definitions) {
    const entries = new Map<string, (typeof authoring.entries)[number]>();
    for (const entry of authoring.entries) {
      if (entry.resourceType !== 'StructureDefinition') continue;
      if (entry.url !== undefined) entries.set(entry.url, entry);
      if (entry.derivation !== 'constraint' && entry.id !== undefined) entries.set(entry.id, entry);
    }
    this.#find = (key) => {
      const entry = entries.get(key);
      return entry && authoring.resource<AuthoringStructure>(entry);
    };
  }

  get(key: string): Structure | undefined {
    if (!this.#made.has(key)) {
      const definition = this.#find(key);
      this.#made.set(key, definition?.snapshot && new Structure(definition));
    }
    return this.#made.get(key);
  }
}

const cores = new WeakMap<Definitions, CoreStructures>();

/** The definitions that a project's resources are written by. */
export class Structures {
  readonly #own: ReadonlyMap<string, StructureDefinition>;
  readonly #core: CoreStructures;
  readonly #made = new Map<string, Structure>();

  constructor(own: readonly StructureDefinition[], definitions: Definitions) {
    this.#own = new Map(own.map((definition) => [definition.url, definition]));
    let core = cores.get(definitions);
    if (!core) cores.set(definitions, (core = new CoreStructures(definitions)));
    this.#core = core;
  }

  /** By canonical, or by the name of a core type. */
  get(key: string): Structure | undefined {
    const own = this.#own.get(key) as unknown as ReleaseStructure | undefined;
    if (!own) return this.#core.get(key);
    let made = this.#made.get(key);
    if (!made) this.#made.set(key, (made = new Structure(own)));
    return made;
  }

  /** Type and binding of a property's value; undefined if nothing is known. */
  place(structure: Structure, path: string, property: string): Place | undefined {
    const key = `${path}.${property}`;
    if (!structure.places.has(key)) structure.places.set(key, this.#place(structure, path, property));
    return structure.places.get(key);
  }

  #place(structure: Structure, path: string, property: string): Place | undefined {
    const found = structure.child(path, property);
    if (!found) return undefined;
    const { element } = found;
    const all: readonly { code?: string | undefined; profile?: string | string[] | undefined }[] =
      element.type ?? [];
    const types = all.filter(({ code }) => found.type === undefined || code === found.type);
    const type = found.type ?? types[0]?.code;
    const reference = element.contentReference?.replace(/^[^#]*#/, '');
    return {
      type,
      profiles: types.flatMap(({ profile }) => profile ?? []),
      requiredValueSet: requiredValueSet(element),
      structure,
      path: reference ?? found.path,
    };
  }

  /** Finds the definition of the properties of a value: below the place itself, or in its type. */
  below({ structure, path, type, profiles }: Place): { structure: Structure; path: string } | undefined {
    if (structure.has(path)) return { structure, path };
    const inner =
      (profiles.length === 1 && this.get(profiles[0]!)) || (type === undefined ? undefined : this.get(type));
    return inner && { structure: inner, path: inner.root };
  }
}

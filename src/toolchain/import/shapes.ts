import type { Definitions, AuthoringElement, AuthoringStructure } from '../releases/release.js';

/** An element of a type, and where its children are defined. */
export interface Shape {
  /** Type code; empty for an element whose children are beside it. */
  type: string;
  structure: string;
  path: string;
  isPrimitive: boolean;
}

/** The types that FSH is written against: STU3's, with R4's StructureDefinition and ElementDefinition. */
export class Shapes {
  readonly #definitions: Definitions;
  readonly #entries: Map<string, Definitions['authoring']['entries'][number]>;
  readonly #children = new Map<string, Map<string, AuthoringElement[]>>();

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
    this.#entries = new Map(
      definitions.authoring.entries
        .filter((e) => e.resourceType === 'StructureDefinition' && e.derivation !== 'constraint')
        .map((e) => [String(e.id), e] as const),
    );
  }

  root(type: string): Shape {
    return { type, structure: type, path: type, isPrimitive: this.isPrimitive(type) };
  }

  /** True for the name of a type of the core. */
  has(type: string): boolean {
    return this.#entries.has(type);
  }

  isPrimitive(type: string): boolean {
    return this.#entries.get(type)?.kind === 'primitive-type' || type.startsWith('http://hl7.org/fhirpath/');
  }

  /** The shape of a property in JSON; undefined if the type has none of that name. */
  property(parent: Shape, name: string): Shape | undefined {
    for (const element of this.#childrenOf(parent)) {
      const last = element.path.slice(element.path.lastIndexOf('.') + 1);
      if (last === name) return this.#shapeOf(element, parent.structure, element.type?.[0]?.code);
      if (!last.endsWith('[x]')) continue;
      const stem = last.slice(0, -3);
      if (!name.startsWith(stem)) continue;
      const code = element.type?.find((t) => capital(t.code) === name.slice(stem.length))?.code;
      if (code !== undefined) return this.#shapeOf(element, parent.structure, code);
    }
    return undefined;
  }

  #shapeOf(element: AuthoringElement, structure: string, code = ''): Shape {
    if (element.contentReference !== undefined) {
      const path = element.contentReference.replace(/^.*#/, '');
      return { type: '', structure, path, isPrimitive: false };
    }
    const hasChildren = this.#byParent(structure).has(element.path);
    if (hasChildren) return { type: code, structure, path: element.path, isPrimitive: false };
    return { type: code, structure: code, path: code, isPrimitive: this.isPrimitive(code) };
  }

  #childrenOf({ structure, path }: Shape): readonly AuthoringElement[] {
    return this.#byParent(structure).get(path) ?? [];
  }

  #byParent(structure: string): ReadonlyMap<string, AuthoringElement[]> {
    let known = this.#children.get(structure);
    if (!known) {
      known = new Map();
      this.#children.set(structure, known);
      const entry = this.#entries.get(structure);
      const elements =
        entry && this.#definitions.authoring.resource<AuthoringStructure>(entry).snapshot?.element;
      for (const element of elements ?? []) {
        const parent = element.path.slice(0, Math.max(0, element.path.lastIndexOf('.')));
        const list = known.get(parent);
        if (list) list.push(element);
        else known.set(parent, [element]);
      }
    }
    return known;
  }
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}

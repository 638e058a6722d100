import { statedText, statedValue } from '../../facts/element.js';
import type { FactValue, ResourceFacts } from '../../facts/types.js';
import type { CoreModels } from '../../model/core.js';
import type { ElementModel, ProfileModel } from '../../model/types.js';
import type { Side } from '../types.js';

interface Held {
  element: ElementModel;
  /** Slices only: the sliced element. */
  sliced?: ElementModel;
}

/** An element's place in another definition, which says what holds where nothing is stated. */
interface Origin {
  url: string;
  key: string;
}

/**
 * The facts that hold for elements on one side, stated or not. Stated facts omit those that another definition implies; if that definition
 * changes, a stated fact can appear or vanish although the profile's snapshot stays equal.
 */
export class Holds {
  readonly #side: Side;
  readonly #core: CoreModels | undefined;
  readonly #elements = new Map<string, Map<string, Held>>();

  constructor(side: Side, core: CoreModels | undefined) {
    this.#side = side;
    this.#core = core;
  }

  /** True if the definition has the element, stated or not; a stored release has what its own definitions state. */
  has({ url }: ResourceFacts, key: string, other: Holds): boolean {
    if (this.#side.profiles.has(url)) return this.#elementsOf(url).has(key);
    return other.#originsOf(url, key).some((o) => this.#storedEntry(o) !== undefined);
  }

  /** A fact that is not stated on this side; undefined if it is not known. @param other the other side, which may know the place */
  value({ url }: ResourceFacts, key: string, name: string, other: Holds): FactValue | undefined {
    const held = this.#elementsOf(url).get(key);
    if (held) return statedValue(held.element, name, held.sliced?.max);
    for (const origin of other.#originsOf(url, key)) {
      const fact = this.#storedEntry(origin)?.facts[name];
      if (fact) return fact.value;
    }
    return undefined;
  }

  /** A text that is not stated on this side. */
  text({ url }: ResourceFacts, key: string, name: string): string | undefined {
    const held = this.#elementsOf(url).get(key);
    return held && statedText(held.element, name);
  }

  /** True if the element, or one that it is part of, is a modifier. STU3: ElementDefinition.isModifier */
  isModifier({ url, entries }: ResourceFacts, key: string): boolean {
    const parts = key.split('.');
    const ids = parts.map((_, i) => parts.slice(0, i + 1).join('.'));
    const elements = this.#elementsOf(url);
    if (
      ids.some(
        (id) => elements.get(id)?.element.isModifier || entries[id]?.facts['isModifier']?.value === true,
      )
    )
      return true;
    return this.#isCoreModifier(parts.map((part) => part.split(/[:/]/)[0]!));
  }

  #isCoreModifier([type, ...names]: readonly string[]): boolean {
    let at: ElementModel | undefined = type === undefined ? undefined : this.#core?.type(type)?.root;
    for (const name of names) {
      const own: ElementModel | undefined = at?.children.find((child) => child.name === name);
      const [only] = at?.types ?? [];
      const ofType: ElementModel | undefined =
        only && this.#core?.type(only.code)?.root.children.find((c) => c.name === name);
      at = own ?? ofType;
      if (at?.isModifier) return true;
    }
    return false;
  }

  #storedEntry({ url, key }: Origin) {
    return this.#side.resources.get(`StructureDefinition ${url}`)?.entries[key];
  }

  /** Positions of an element in the profiles of the types around it, the innermost first. */
  #originsOf(url: string, key: string): Origin[] {
    const elements = this.#elementsOf(url);
    const origins: Origin[] = [];
    for (let end = key.length; end > 0; end = key.lastIndexOf('.', end - 1)) {
      const types = elements.get(key.slice(0, end))?.element.types ?? [];
      const profile =
        types.length === 1 && types[0]!.profiles.length === 1 ? types[0]!.profiles[0]! : undefined;
      if (profile !== undefined) origins.push({ url: profile, key: `${types[0]!.code}${key.slice(end)}` });
    }
    return origins;
  }

  #elementsOf(url: string): ReadonlyMap<string, Held> {
    let elements = this.#elements.get(url);
    if (!elements) {
      elements = new Map();
      const model: ProfileModel | undefined = this.#side.profiles.get(url);
      if (model) index(model.root, undefined, elements);
      this.#elements.set(url, elements);
    }
    return elements;
  }
}

function index(element: ElementModel, sliced: ElementModel | undefined, into: Map<string, Held>): void {
  into.set(element.id, sliced ? { element, sliced } : { element });
  for (const child of element.children) index(child, undefined, into);
  for (const slice of element.slices) index(slice, element, into);
}

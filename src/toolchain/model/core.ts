import type { Definitions } from '../releases/release.js';
import { profileModel } from './profile.js';
import type { ElementModel, ProfileModel } from './types.js';

/** The models of the core's types and resources, each made when it is first asked for. */
export class CoreModels {
  readonly #definitions: Definitions;
  readonly #models = new Map<string, ProfileModel | undefined>();

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
  }

  /** By name: `Slot`, `CodeableConcept`. */
  type(name: string): ProfileModel | undefined {
    if (!this.#models.has(name)) {
      const sd = this.#definitions.structureDefinition(name);
      this.#models.set(name, sd?.snapshot ? profileModel(sd) : undefined);
    }
    return this.#models.get(name);
  }

  /**
   * The elements that a value may have, given the element that holds it and its type: the ones that the element states, else the
   * ones of what it refers to, else the type's own. Empty for primitives and for what is not known.
   */
  childrenOf(
    element: ElementModel,
    typeCode: string | undefined,
    owner: ProfileModel,
  ): readonly ElementModel[] {
    if (element.children.length) return element.children;
    if (element.contentReference) return findById(owner.root, element.contentReference)?.children ?? [];
    return (typeCode && this.type(typeCode)?.root.children) || [];
  }
}

function findById(root: ElementModel, id: string): ElementModel | undefined {
  if (root.id === id) return root;
  for (const child of root.children) {
    if (id === child.id || id.startsWith(`${child.id}.`)) return findById(child, id);
  }
  return undefined;
}

import type { StructureDefinition } from 'fhir/r3.js';
import type { ReleaseElement, ReleaseStructure } from '../../../../src/toolchain/releases/stu3/shapes.js';
import { coreDefinitions } from '../../releases/stu3/definitions/core.js';

const BASE = 'http://example.org/StructureDefinition/';

/** A core definition's snapshot, to be constrained by hand: what a profile's snapshot looks like, without a compiler. */
export class Snapshot {
  readonly elements: ReleaseElement[];

  constructor(type: string) {
    this.elements = structuredClone(coreElements(type));
  }

  /** Changes an element, found by its id: `Slot.extension:channel.value[x]`. */
  set(id: string, change: Partial<ReleaseElement>): this {
    Object.assign(this.elements[this.#index(id)]!, change, { stated: true });
    return this;
  }

  /** Adds a slice at the end of an element's. */
  slice(id: string, sliceName: string, change: Partial<ReleaseElement> = {}): this {
    const sliced = this.elements[this.#index(id)]!;
    sliced.slicing ??= { discriminator: [{ type: 'value', path: 'url' }], rules: 'open' };
    const { slicing: _, ...copy } = structuredClone(sliced);
    const slice = { ...copy, min: 0, sliceName, id: `${id}:${sliceName}`, ...change };
    this.elements.splice(this.#end(id), 0, slice);
    return this;
  }

  /** Adds the children that an element has by its type. */
  unfold(id: string): this {
    const element = this.elements[this.#index(id)]!;
    const [root, ...children] = structuredClone(coreElements(element.type![0]!.code!));
    const within = children.map((child) => ({
      ...child,
      id: id + child.id!.slice(root!.id!.length),
      path: element.path + child.path.slice(root!.path.length),
    }));
    this.elements.splice(this.#index(id) + 1, 0, ...within);
    return this;
  }

  /** As a profile; every element counts as stated. */
  profile(id: string, facts: Partial<StructureDefinition> = {}): StructureDefinition {
    const type = this.elements[0]!.path;
    const core = coreDefinitions().structureDefinition(type)!;
    return {
      resourceType: 'StructureDefinition',
      id,
      url: BASE + id,
      name: id,
      status: 'active',
      kind: core.kind,
      abstract: false,
      type,
      baseDefinition: core.url,
      derivation: 'constraint',
      snapshot: { element: this.elements },
      differential: { element: this.elements },
      ...facts,
    } as unknown as StructureDefinition;
  }

  #index(id: string): number {
    const index = this.elements.findIndex((element) => element.id === id);
    if (index < 0) throw new Error(`the snapshot has no ${id}`);
    return index;
  }

  /** The place after an element, its children and its slices. */
  #end(id: string): number {
    let end = this.#index(id) + 1;
    while (
      /^[.:]/.test(this.elements[end]?.id?.slice(id.length) ?? '') &&
      this.elements[end]!.id!.startsWith(id)
    )
      end++;
    return end;
  }
}

function coreElements(type: string): ReleaseElement[] {
  const structure = coreDefinitions().structureDefinition(type) as unknown as ReleaseStructure;
  // a profile's elements say what they are in the type, which the type's own do not
  return structure.snapshot!.element.map((element) => ({
    base: { path: element.path, min: element.min!, max: element.max! },
    ...element,
  }));
}

/** An extension with one value: `extension('colour', 'code', {…})`. */
export function extension(
  id: string,
  type: string,
  value: Partial<ReleaseElement> = {},
): StructureDefinition {
  return new Snapshot('Extension')
    .set('Extension.url', { fixedUri: BASE + id })
    .set('Extension.extension', { max: '0' })
    .set('Extension.value[x]', { min: 1, type: [{ code: type }], ...value })
    .profile(id);
}

export function profileUrl(id: string): string {
  return BASE + id;
}

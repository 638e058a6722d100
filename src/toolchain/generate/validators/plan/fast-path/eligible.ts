import type { ElementModel } from '../../../../model/types.js';
import { capital } from '../names.js';
import type { ProjectIndex } from '../../../../model/project-index.js';
import { isChoice, typesOf } from '../element-types.js';
import type { Structure, Structures } from '../structure.js';
import type { ConstantRef } from '../types.js';

/** The structures that have a fast path. */
export class Eligible {
  readonly #structures: ReadonlySet<Structure>;
  readonly #named = new Set<Structure>();

  constructor(structures: Structures) {
    this.#structures = eligibleOf(structures);
    for (const structure of this.#structures) {
      if (!canAccept(structure, structures.source)) continue;
      for (let own: Structure | undefined = structure; own; own = own.base?.own) this.#named.add(own);
    }
  }

  has(structure: Structure): boolean {
    return this.#structures.has(structure);
  }

  /** True if a fast path names the invariants that a structure states: its own, or that of a structure derived from it. */
  isNamed(structure: Structure): boolean {
    return this.#named.has(structure);
  }
}

/** The project's own structures, and those of the core that theirs consist of. */
function eligibleOf(structures: Structures): ReadonlySet<Structure> {
  const found = new Set<Structure>();
  const { source } = structures;
  const visit = (structure: Structure | undefined) => {
    const own = structure?.own;
    if (!own || found.has(own)) return;
    found.add(own);
    for (const child of own.element.children) if (child.max !== 0) visitChild(own, child);
  };
  const visitChild = (parent: Structure, child: ElementModel) => {
    const types = typesOf(child).filter(({ code }) => !source.isPrimitive(code) && !source.isResource(code));
    if (isOpenChoice(child)) return;
    for (const type of types) visit(structures.ofType(parent, child, type));
    for (const slice of child.slices) if (!isChoice(child)) visit(structures.child(parent, slice));
  };
  for (const model of source.project.profiles) visit(structures.root(model));
  return new Set([...found].filter(({ hasBits }) => hasBits));
}

/** The fast path of a structure's objects. */
export function fastPathRef(structure: Structure, source: ProjectIndex): ConstantRef {
  const { module, name } = structure.ref;
  const begin = canAccept(structure, source) ? 'accepts' : 'walk';
  return { module: `fast-path/${module}`, name: begin + capital(name) };
}

/** True if objects of a structure can be accepted as a whole: not if there are resources in them. */
export function canAccept({ owner, element, isRoot }: Structure, source: ProjectIndex): boolean {
  if (isRoot && owner.kind === 'resource') return false;
  const hasResource = ({ types }: ElementModel) => types.some(({ code }) => source.isResource(code));
  return !element.children.some((child) => child.max !== 0 && hasResource(child));
}

/** True if an element can have any type, so that it hardly ever has one of them. */
export function isOpenChoice(child: ElementModel): boolean {
  return isChoice(child) && typesOf(child).length > 20;
}

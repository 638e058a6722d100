import type { ElementModel } from '../../../model/types.js';
import { capital } from '../names.js';
import { isChoice, typesOf, type Source } from '../source.js';
import type { ShapeRef, Structure, Structures } from '../structure.js';

/** Whether the values of an element are right by all that is said of them. */
export interface ScanCheck {
  /** An expression of `value`. */
  text: string;
  /** Whether nothing else can find them right. */
  isFinal: boolean;
}

/** The structures that are worth a scan. */
export class Scanned {
  readonly #structures: ReadonlySet<Structure>;
  readonly #named = new Set<Structure>();

  constructor(structures: Structures) {
    this.#structures = scannedBy(structures);
    for (const structure of this.#structures) {
      if (!isSilent(structure, structures.source)) continue;
      for (let own: Structure | undefined = structure; own; own = own.base?.own) this.#named.add(own);
    }
  }

  has(structure: Structure): boolean {
    return this.#structures.has(structure);
  }

  /** Whether the invariants that a structure states are known to scans by their names: its own scan, or that of one derived from it. */
  isNamed(structure: Structure): boolean {
    return this.#named.has(structure);
  }
}

/** The project's own, and of core ones what theirs consist of. */
function scannedBy(structures: Structures): ReadonlySet<Structure> {
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
  return found;
}

/** Where the function stands that goes through the properties of a structure's objects, and what it is called. */
export function scanRef(structure: Structure, source: Source): ShapeRef {
  const { module, name } = structure.ref;
  const begin = isSilent(structure, source) ? 'accepts' : 'scan';
  return { module: `scans/${module}`, name: begin + capital(name) };
}

/** Whether objects of a structure can be accepted without a word: not where there are resources in them. */
export function isSilent({ owner, element, isRoot }: Structure, source: Source): boolean {
  if (isRoot && owner.kind === 'resource') return false;
  const hasResource = ({ types }: ElementModel) => types.some(({ code }) => source.isResource(code));
  return !element.children.some((child) => child.max !== 0 && hasResource(child));
}

/** Whether an element can be of any type, so that it is hardly ever of one of them. */
export function isOpenChoice(child: ElementModel): boolean {
  return isChoice(child) && typesOf(child).length > 20;
}

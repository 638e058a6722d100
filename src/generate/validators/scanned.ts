import type { ElementModel } from '../../model/types.js';
import { isChoice, typesOf } from './source.js';
import type { Structure, Structures } from './structure.js';

/** The structures that are worth a scan: the project's own, and of core ones what theirs consist of. */
export function scannedBy(structures: Structures): ReadonlySet<Structure> {
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

/** Whether an element can be of any type, so that it is hardly ever of one of them. */
export function isOpenChoice(child: ElementModel): boolean {
  return isChoice(child) && typesOf(child).length > 20;
}

import { StructureDefinition, type SushiElement, type SushiStructure } from './internals.js';
import { replaced, type Patch } from '../patches.js';

/**
 * The parent of each element, where all of them are what a definition lists below one element of this structure: no slices, each directly
 * or further below the first one's parent, in the order of the tree, and that parent has had no children. Undefined otherwise.
 */
function parentsOf(structure: SushiStructure, elements: readonly SushiElement[]): SushiElement[] | undefined {
  const top = structure.findElement(parentId(elements[0]!.id));
  if (!top || top.treeChildren?.length) return undefined;
  const open: SushiElement[] = [top];
  const parents: SushiElement[] = [];
  for (const element of elements) {
    if (element.sliceName !== undefined || element.treeParent) return undefined;
    const id = parentId(element.id);
    while (open.length && open.at(-1)!.id !== id) open.pop();
    const parent = open.at(-1);
    if (!parent) return undefined;
    parents.push(parent);
    open.push(element);
  }
  return new Set(elements.map((element) => element.id)).size === elements.length ? parents : undefined;
}

function parentId(id: string): string {
  return id.slice(0, id.lastIndexOf('.'));
}

/**
 * When SUSHI unfolds a type it adds its elements one by one, and looks through all elements for the place of each. Where they are simply the
 * tree below one element, each one's place is right after the one before it.
 */
export function addElementsPatches(): Patch[] {
  return [
    replaced(
      StructureDefinition.prototype,
      'addElements',
      (original) =>
        function (elements = []) {
          const parents = elements.length > 1 ? parentsOf(this, elements) : undefined;
          if (!parents) return original.call(this, elements);
          elements.forEach((element, i) => {
            const parent = parents[i]!;
            element.structDef = this;
            element.treeParent = parent;
            (parent.treeChildren ??= []).push(element);
          });
          this.elements.splice(this.elements.indexOf(parents[0]!) + 1, 0, ...elements);
        },
    ),
  ];
}

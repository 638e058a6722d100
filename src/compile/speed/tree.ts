import { common, ElementDefinition, type SushiElement } from './internals.js';
import { replaced, type Patch } from './scope.js';

/**
 * The root has no parent, and SUSHI finds that out anew each time it is asked, by looking for an element whose id is the root's without its
 * last letter (there is no dot to cut at). Every other id goes on from the root's, so there is none.
 */
function parent(original: (this: SushiElement) => SushiElement | undefined) {
  return function (this: SushiElement): SushiElement | undefined {
    if (this.treeParent) return this.treeParent;
    if (this.structDef?.elements[0] === this && !this.id.includes('.')) return undefined;
    return original.call(this);
  };
}

/** The same filter as SUSHI's, which asks the cheap question first and makes no text for each comparison. */
function getSlices(this: SushiElement): SushiElement[] {
  const siblings = this.parent()?.children(true) ?? this.structDef!.elements;
  const { path, id } = this;
  const start = id + (this.sliceName ? '/' : ':');
  const slices: SushiElement[] = [];
  for (const element of siblings) {
    if (element !== this && element.path === path && element.id.startsWith(start)) slices.push(element);
  }
  return slices;
}

/** SUSHI's own steps from the element to the root, without the arrays and the path's split where there is no slice on the way. */
function findConnectedElements(this: SushiElement, postPath = ''): SushiElement[] {
  const connected: SushiElement[] = [];
  let path = postPath;
  for (let element: SushiElement | undefined = this as SushiElement; element; ) {
    for (const slice of element.getSlices()) {
      if (slice.max === '0') continue;
      const found = element.structDef!.findElement(`${slice.id}${path}`);
      if (found) connected.push(found);
    }
    const above: SushiElement | undefined = element.parent();
    if (above) path = `.${lastSegment(element.id)}${path}`;
    element = above;
  }
  return connected;
}

function lastSegment(id: string): string {
  const bracket = id.indexOf(']');
  if (bracket >= 0 && bracket < id.length - 1) return common.splitOnPathPeriods(id).at(-1)!;
  const dot = id.lastIndexOf('.');
  return dot < 0 ? id : id.slice(dot + 1);
}

/** SUSHI asks these of every element of a definition for every path that it checks, and walks over all elements for each answer. */
export function treePatches(): Patch[] {
  return [
    replaced(ElementDefinition.prototype, 'parent', parent),
    replaced(ElementDefinition.prototype, 'getSlices', () => getSlices),
    replaced(ElementDefinition.prototype, 'findConnectedElements', () => findConnectedElements),
  ];
}


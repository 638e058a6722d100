import { common, ElementDefinition, type SushiElement } from './internals.js';
import { replaced, type Patch } from '../patches.js';

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

/** The paths of the slices in a list of elements, which is looked at again when it has grown. An element in a list keeps its id. */
const slicedPaths = new WeakMap<readonly SushiElement[], { size: number; paths: Set<string> }>();

function hasSliceAt(path: string, elements: readonly SushiElement[]): boolean {
  let known = slicedPaths.get(elements);
  if (known?.size !== elements.length) {
    const slices = elements.filter(({ id }) => id.lastIndexOf(':') > id.lastIndexOf('.'));
    known = { size: elements.length, paths: new Set(slices.map((slice) => slice.path)) };
    slicedPaths.set(elements, known);
  }
  return known.paths.has(path);
}

/** Same filter as SUSHI's, but it visits all elements only if there is a slice, and builds no text per comparison. */
function getSlices(this: SushiElement): SushiElement[] {
  const siblings = this.parent()?.children(true) ?? this.structDef!.elements;
  const { path, id } = this;
  if (!hasSliceAt(path, siblings)) return [];
  const start = id + (this.sliceName ? '/' : ':');
  return siblings.filter(
    (element) => element !== this && element.path === path && element.id.startsWith(start),
  );
}

/** SUSHI's own steps from the element to the root, without the arrays and the path's split where there is no slice on the way. */
function findConnectedElements(this: SushiElement, postPath = ''): SushiElement[] {
  const connected: SushiElement[] = [];
  let path = postPath;
  for (let element: SushiElement | undefined = this as SushiElement; element;) {
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

/** Same members in the same order as SUSHI's, without splitting two paths for each element that is not a member. */
function children(this: SushiElement, directOnly = false): SushiElement[] {
  let direct = this.treeChildren;
  if (!direct) {
    const start = `${this.id}.`;
    const depth = depthOf(this.path) + 1;
    direct = this.structDef!.elements.filter(
      (e) => e !== this && e.id.startsWith(start) && depthOf(e.path) === depth,
    );
    this.treeChildren = direct;
  }
  return directOnly ? direct : direct.flatMap((child) => [child, ...child.children()]);
}

function depthOf(path: string): number {
  let depth = 0;
  for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) depth++;
  return depth;
}

/** SUSHI asks these of every element of a definition for every path that it checks, and walks over all elements for each answer. */
export function treePatches(): Patch[] {
  return [
    replaced(ElementDefinition.prototype, 'parent', parent),
    replaced(ElementDefinition.prototype, 'children', () => children),
    replaced(ElementDefinition.prototype, 'getSlices', () => getSlices),
    replaced(ElementDefinition.prototype, 'findConnectedElements', () => findConnectedElements),
  ];
}

import { elementNames, type ReleaseElement } from '../releases/release.js';
import { SnapshotNode } from './node.js';

/**
 * A snapshot as a tree.
 *
 * @returns the root, and the elements whose parent or sliced element the snapshot lacks, which are left out
 */
export function treeOfSnapshot(snapshot: readonly ReleaseElement[]): {
  root: SnapshotNode | undefined;
  orphans: ReleaseElement[];
} {
  const names = elementNames(snapshot);
  const byId = new Map<string, SnapshotNode>();
  const orphans: ReleaseElement[] = [];
  let root: SnapshotNode | undefined;
  snapshot.forEach((element, index) => {
    const { id, name, sliceName } = names[index]!;
    if (!root) {
      root = new SnapshotNode(name, element, undefined);
      byId.set(id, root);
      return;
    }
    const parentId = id.slice(0, id.length - name.length - (sliceName ? sliceName.length + 1 : 0) - 1);
    const parent = byId.get(parentId);
    if (!parent) return void orphans.push(element);
    const node = new SnapshotNode(name, withBase(element), parent, sliceName);
    if (sliceName === undefined) parent.children.push(node);
    else {
      const sliced = slicedBy(parent.child(name), sliceName) ?? parent.child(name);
      if (!sliced) return void orphans.push(element);
      sliced.slices.push(node);
    }
    byId.set(id, node);
  });
  return { root, orphans };
}

/** A reslice is named `outer/inner`: the slice that it divides. */
function slicedBy(element: SnapshotNode | undefined, sliceName: string): SnapshotNode | undefined {
  const slash = sliceName.lastIndexOf('/');
  if (!element || slash < 0) return undefined;
  const outer = sliceName.slice(0, slash);
  return (slicedBy(element, outer) ?? element).slice(outer);
}

/** Types of the core leave `base` out where it is the element itself. */
function withBase(element: ReleaseElement): ReleaseElement {
  if (element.base) return element;
  return {
    ...element,
    base: { path: element.path, min: element.min ?? 0, max: element.max ?? '*' },
  };
}

/** A tree as the elements of a snapshot: an element, what is below it, then its slices. */
export function snapshotOfTree(root: SnapshotNode): ReleaseElement[] {
  const elements: ReleaseElement[] = [];
  // ids and paths grow along the walk: asking each node for its own would be quadratic in the depth
  const visit = (node: SnapshotNode, parent: { id: string; path: string } | undefined): void => {
    const name = node.writtenName;
    const slice = parent ? node.writtenSliceName : undefined;
    const at = {
      id: parent ? `${parent.id}.${name}${slice === undefined ? '' : `:${slice}`}` : name,
      path: parent ? `${parent.path}.${name}` : name,
    };
    elements.push(elementAt(node.element, { ...at, ...(slice !== undefined && { sliceName: slice }) }));
    for (const child of node.children) visit(child, at);
    for (const each of node.slices) visit(each, parent);
  };
  visit(root, undefined);
  return elements;
}

/** A definition at a place. */
export function elementAt(
  element: ReleaseElement,
  place: { id: string; path: string; sliceName?: string },
): ReleaseElement {
  const { id: _id, path: _path, sliceName: _sliceName, ...rest } = element;
  return { ...place, ...rest };
}

import type { Change } from '../../types.js';
import type { Outline, OutlineNode } from './outline/node.js';

/** A line of the tree as it is shown. */
export type Row =
  | {
      node: OutlineNode;
      /** Depth; the root has 0. */
      level: number;
      changes: readonly Change[];
    }
  | {
      /** Number of siblings that are not shown. */
      gap: number;
      level: number;
    };

/**
 * Rows of a tree that are worth showing: the places that changed, the path to each from the root, and the nearest sibling on either
 * side. A gap replaces the others.
 *
 * @param changes all of the resource; one of the resource itself is at the root
 */
export function rowsOf({ root }: Outline, changes: readonly Change[]): Row[] {
  const at = new Map<string, Change[]>();
  for (const change of changes) {
    const key = change.element === '' ? root.key : change.element;
    at.set(key, [...(at.get(key) ?? []), change]);
  }
  const kept = new Set<OutlineNode>();
  const mark = (node: OutlineNode): boolean => {
    const isInside = node.children.map(mark).includes(true);
    if (isInside || at.has(node.key)) kept.add(node);
    return kept.has(node);
  };
  mark(root);
  const rows: Row[] = [];
  const add = (node: OutlineNode, level: number) => {
    rows.push({ node, level, changes: at.get(node.key) ?? [] });
    if (kept.has(node)) addChildren(node.children, level + 1);
  };
  const addChildren = (children: readonly OutlineNode[], level: number) => {
    if (!children.some((child) => kept.has(child))) return;
    let gap = 0;
    children.forEach((child, i) => {
      const near = [children[i - 1], child, children[i + 1]].some((c) => c && kept.has(c));
      if (!near) return void gap++;
      closeGap(i);
      add(child, level);
    });
    closeGap(children.length);
    function closeGap(end: number): void {
      // a gap takes as much room as a single row
      if (gap === 1) add(children[end - 1]!, level);
      else if (gap > 1) rows.push({ gap, level });
      gap = 0;
    }
  };
  // a root that is no element says what the heading says
  if (root.key === '' && !at.has('')) addChildren(root.children, 0);
  else add(root, 0);
  return rows;
}

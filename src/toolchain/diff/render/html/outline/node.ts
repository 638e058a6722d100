/** The column in which a change of cardinality is marked. */
export const CARDINALITY = 'Cardinality';

/** A place in a resource that changes can be marked at. */
export interface OutlineNode {
  /** As a change names it: the id of an element, a code, a parameter; empty for the resource where it is no element. */
  key: string;
  /** The part of the key that is enough in the tree. */
  label: string;
  /** Text for each column. */
  cells: string[];
  /** True if only the base has it. */
  isGone: boolean;
  children: OutlineNode[];
}

/** A resource as a tree. */
export interface Outline {
  /** Headings: of the labels first, then of the cells. */
  columns: string[];
  /** Name of its nodes, in the plural. */
  noun: string;
  root: OutlineNode;
}

/** A node and all below it, outer before inner. */
export function* nodesOf(node: OutlineNode): Generator<OutlineNode> {
  yield node;
  for (const child of node.children) yield* nodesOf(child);
}

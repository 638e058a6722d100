import type { ReleaseElement, ReleaseType } from '../releases/release.js';
import type { SnapshotNode } from './node.js';

/** Finds the trees that elements are unfolded from. */
export interface Trees {
  /** The tree of a core type, by its name. */
  type(code: string): SnapshotNode | undefined;
  /** The tree of any definition, by its canonical. */
  profile(url: string): SnapshotNode | undefined;
}

/** The profile that a value of the element has to conform to, if its types name exactly one. */
export function onlyProfile(types: readonly ReleaseType[] | undefined): string | undefined {
  const codes = new Set(types?.map((type) => type.code));
  const profiles = new Set(types?.map((type) => type.profile));
  if (codes.size !== 1 || profiles.size !== 1) return undefined;
  return types![0]!.profile;
}

/**
 * Gives a node children, if it has none: those of the element that it refers to, of its type's profile, or of its type. An element of
 * several types has what all types have.
 *
 * @param coreRoot tree of the core type that the definition constrains: content references point into it
 */
export function unfold(node: SnapshotNode, trees: Trees, coreRoot: SnapshotNode | undefined): void {
  if (node.children.length > 0) return;
  const { contentReference, ...rest } = node.element;
  if (contentReference !== undefined) {
    const target = coreRoot && nodeAt(coreRoot, contentReference.replace(/^.*#/, ''));
    if (!target) return;
    const { type } = target.element;
    node.element = { ...rest, ...(type && { type }) } as ReleaseElement;
    return adopt(node, target);
  }
  const profile = onlyProfile(node.element.type);
  const source = (profile === undefined ? undefined : trees.profile(profile)) ?? typeTree(node, trees);
  if (source) adopt(node, source);
}

function typeTree(node: SnapshotNode, trees: Trees): SnapshotNode | undefined {
  const codes = node.typeCodes;
  if (codes.length === 0) return undefined;
  return trees.type(codes.length === 1 ? codes[0]! : 'Element');
}

function adopt(node: SnapshotNode, source: SnapshotNode): void {
  node.children = source.children.map((child) => child.copyTo(node));
}

/** The element of a core type's tree with a path. */
function nodeAt(root: SnapshotNode, path: string): SnapshotNode | undefined {
  const [first, ...others] = path.split('.');
  let node: SnapshotNode | undefined = first === root.name ? root : undefined;
  for (const name of others) node = node?.child(name);
  return node;
}

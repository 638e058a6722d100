import type { ResourceFacts } from '../../../../facts/types.js';
import type { ProfileModel } from '../../../../model/types.js';
import type { Change, DiffResult, Side } from '../../../types.js';
import { entriesOutline, outerOf } from './entries.js';
import { nodesOf, type Outline, type OutlineNode } from './node.js';
import { profileOutline } from './profile.js';

/**
 * The tree in which the changes of one resource are marked: as the head has it, with those places of the base that a change is at and
 * that are no longer there.
 *
 * @param changes all of one resource
 */
export function outlineOf(result: DiffResult, changes: readonly Change[]): Outline {
  const { resource, resourceType } = changes[0]!;
  const renamed = changes.find((c) => c.kind === 'resource.renamed')?.before;
  const oldUrl = typeof renamed === 'string' ? renamed : resource;
  const after = sideOutline(result.head, resourceType, resource);
  const before = sideOutline(result.base, resourceType, oldUrl);
  const outline = after ?? before ?? entriesOutline({ resourceType, url: resource, id: '', entries: {} });
  const keys = new Set(changes.map((c) => c.element));
  if (!after) outline.root.isGone = before !== undefined;
  else if (before) addGone(outline.root, before.root, keys);
  addUnknown(outline, keys);
  return outline;
}

function sideOutline(side: Side, resourceType: string, url: string): Outline | undefined {
  const model: ProfileModel | undefined =
    resourceType === 'StructureDefinition' ? side.profiles.get(url) : undefined;
  if (model) return profileOutline(model);
  const facts = factsOf(side, resourceType, url);
  return facts && entriesOutline(facts);
}

/** A set's one capability statement is compared whatever it is called. */
function factsOf(side: Side, resourceType: string, url: string): ResourceFacts | undefined {
  return side.resources.get(`${resourceType} ${url}`) ?? side.resources.get(resourceType);
}

/** Puts what only the base has where it was: behind the last of its siblings before it that is still there. */
function addGone(head: OutlineNode, base: OutlineNode, keys: ReadonlySet<string>): void {
  const nodes = byKey(head);
  const visit = (outer: OutlineNode) => {
    // by the node that they follow; undefined: none
    const behind = new Map<OutlineNode | undefined, OutlineNode[]>();
    const around = nodes.get(outer.key) ?? nodes.get(outerOf(outer.key, nodes) ?? '') ?? head;
    const siblings = new Set(around.children);
    let last: OutlineNode | undefined;
    for (const child of outer.children) {
      const still = nodes.get(child.key);
      if (still && siblings.has(still)) last = still;
      if (still || !keys.has(child.key)) continue;
      const node = { ...child, isGone: true, children: [] };
      const followers = behind.get(last);
      if (followers) followers.push(node);
      else behind.set(last, [node]);
      nodes.set(child.key, node);
    }
    if (behind.size) {
      around.children = [undefined, ...around.children].flatMap((node) => [
        ...(node ? [node] : []),
        ...(behind.get(node) ?? []),
      ]);
    }
    outer.children.forEach(visit);
  };
  visit(base);
}

/** A change of an element that neither tree has, such as one below an unfolded type, goes to the nearest element around it. */
function addUnknown({ root, columns }: Outline, keys: ReadonlySet<string>): void {
  const nodes = byKey(root);
  for (const key of keys) {
    if (key === '' || nodes.has(key)) continue;
    const outer = nodes.get(outerOf(key, nodes) ?? '') ?? root;
    const node: OutlineNode = {
      key,
      label: key.startsWith(`${outer.key}.`) ? key.slice(outer.key.length + 1) : key,
      cells: columns.slice(1).map(() => ''),
      isGone: false,
      children: [],
    };
    outer.children.push(node);
    nodes.set(key, node);
  }
}

function byKey(root: OutlineNode): Map<string, OutlineNode> {
  return new Map([...nodesOf(root)].map((node) => [node.key, node]));
}

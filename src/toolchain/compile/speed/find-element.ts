import { fshPathOf } from '../release-exporter.js';
import { StructureDefinition, type SushiElement, type SushiStructure } from './internals.js';
import { replaced, type Patch } from '../patches.js';

interface Found {
  elements: readonly SushiElement[];
  size: number;
  /** Found under the path that spells its id: whatever else comes, it is the one that the path means. */
  byId: Map<string, SushiElement>;
  /** Found in another way (`valueString` for a slice of `value[x]`), which another element, or another type, can change. */
  byPath: Map<string, SushiElement>;
}

const known = new WeakMap<SushiStructure, Found>();

function foundIn(structure: SushiStructure): Found {
  const { elements } = structure;
  let found = known.get(structure);
  if (found?.elements !== elements) {
    found = { elements, size: elements.length, byId: new Map(), byPath: new Map() };
    known.set(structure, found);
  } else if (found.size !== elements.length || structure.inProgress) {
    found.size = elements.length;
    found.byPath.clear();
  }
  return found;
}

/** The child of that name of an element found by id, if its children are unfolded: their ids extend its own. */
function childOf(path: string, { byId }: Found): SushiElement | undefined {
  if (path.endsWith(']')) return undefined;
  const dot = path.lastIndexOf('.');
  const parent = dot < 0 ? undefined : byId.get(path.slice(0, dot));
  if (!parent?.treeChildren?.length) return undefined;
  const id = `${parent.id}.${path.slice(dot + 1)}`;
  const [child, ...others] = parent.treeChildren.filter((element) => element.id === id);
  return others.length ? undefined : child;
}

/**
 * SUSHI finds an element by going through all elements for each part of its path, once for every beginning of each path that a rule is
 * about. What was found under a path is found again as long as nothing came that the path could mean as well. A path with a version can give
 * a message each time, so it is always looked for.
 */
export function findElementPatches(): Patch[] {
  return [
    replaced(
      StructureDefinition.prototype,
      'findElementByPath',
      (original) =>
        function (path, fisher) {
          if (path.includes('|')) return original.call(this, path, fisher);
          const before = foundIn(this);
          const again = before.byId.get(path) ?? before.byPath.get(path);
          if (again) return again;
          const child = childOf(path, before);
          const element = child ?? original.call(this, path, fisher);
          if (element) {
            const now = foundIn(this);
            (fshPathOf(element.id) === path ? now.byId : now.byPath).set(path, element);
          }
          return element;
        },
    ),
  ];
}

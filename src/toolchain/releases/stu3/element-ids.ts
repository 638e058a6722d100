import { lastSegment, parentPath } from './choice.js';
import type { ReleaseElement } from './shapes.js';

/** Ids of STU3 snapshot elements in one style, whatever style the file has. */
export interface ElementName {
  /** `Slot.extension:deliveryChannel.value[x]` */
  id: string;
  /** With every choice under its own name: `Slot.extension.value[x]` */
  path: string;
  /** Last segment of the path. */
  name: string;
  sliceName?: string | undefined;
}

/**
 * Names every element of a snapshot, in its order.
 *
 * Published files write ids in several styles, and some none, so ids are made anew from paths and slice names: a slice's children
 * follow it, so the slice in force at a path is the last one seen there. A choice restricted to one type (`Extension.valueCode`)
 * gets the choice's name; if the choice itself is listed too, it is a slice of that. Its path in the type that defines it (`base.path`)
 * distinguishes a restricted choice from an element that only looks like one.
 */
export function elementNames(snapshot: readonly ReleaseElement[]): ElementName[] {
  const inForce = new Map<string, ElementName>();
  const ids = new Set<string>();
  return snapshot.map((element, index) => {
    const named = index === 0 ? rootName(element) : elementName(element, inForce, ids);
    inForce.set(element.path, named);
    ids.add(named.id);
    return named;
  });
}

function rootName(element: ReleaseElement): ElementName {
  return { id: element.path, path: element.path, name: element.path };
}

function elementName(
  element: ReleaseElement,
  inForce: ReadonlyMap<string, ElementName>,
  ids: ReadonlySet<string>,
): ElementName {
  const written = lastSegment(element.path);
  const parentOf = parentPath(element.path);
  const parent = inForce.get(parentOf) ?? { id: parentOf, path: parentOf };
  const base = element.base?.path;
  const isTyped = base !== undefined && base.endsWith('[x]') && !written.endsWith('[x]');
  const name = isTyped ? lastSegment(base) : written;
  const unsliced = `${parent.id}.${name}`;
  // HL7's familymemberhistory-genetic has a slice of what nothing slices: it is the element itself
  const isSlice =
    element.sliceName !== undefined && (ids.has(unsliced) || isTyped || element.slicing !== undefined);
  let sliceName = isSlice ? element.sliceName : undefined;
  if (isTyped) sliceName = ids.has(unsliced) ? (element.sliceName ?? written) : undefined;
  return {
    id: sliceName ? `${unsliced}:${sliceName}` : unsliced,
    path: `${parent.path}.${name}`,
    name,
    sliceName,
  };
}

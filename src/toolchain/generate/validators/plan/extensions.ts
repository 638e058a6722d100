import type { ElementModel } from '../../../model/types.js';
import { shapeOf, type Planning } from './planning.js';
import type { Structure } from './structure.js';
import type { ExtensionSlicePlan } from './types.js';

/** The slices of an element's extensions. */
export function extensionSlices(
  parent: Structure,
  child: ElementModel,
  planning: Planning,
): ExtensionSlicePlan[] {
  return child.slices.map((slice) => {
    const structure = planning.structures.child(parent, slice);
    const url = urlOf(slice);
    const isSaid = structure?.isRoot && structure.owner.url === url;
    const { min, max } = slice;
    const shape = shapeOf(planning, structure);
    return { name: slice.sliceName ?? '', shape, min, max, ...(!isSaid && { url }) };
  });
}

/** The URL of a slice's extensions: what an extension's own part, or a slice without a profile, fixes; else its profile's. */
export function urlOf(slice: ElementModel): string {
  const url = slice.children.find((child) => child.name === 'url');
  const value = url?.fixed?.value ?? url?.pattern?.value;
  return typeof value === 'string' ? value : (slice.types[0]?.profiles[0] ?? '');
}

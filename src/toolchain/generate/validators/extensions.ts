import type { ElementModel } from '../../model/types.js';
import { shapeName, type Output } from './output.js';
import { quote } from '../code/literals.js';
import type { Structure } from './structure.js';

/** The slices of an element's extensions, and how many there can be; nothing, where there is nothing to say. */
export function extensionSlicing(
  parent: Structure,
  child: ElementModel,
  range: readonly string[],
  out: Output,
): string[] {
  const isClosed = child.slicing?.rules === 'closed';
  const slices = child.slices.map((slice) => sliceText(parent, slice, out));
  if (range.length > 0) return [`[${slices.join(', ')}]`, String(isClosed), ...range];
  if (slices.length === 0 && !isClosed) return [];
  return [`[${slices.join(', ')}]`, ...(isClosed ? ['true'] : [])];
}

function sliceText(parent: Structure, slice: ElementModel, out: Output): string {
  const { structures } = out;
  const structure = structures.child(parent, slice);
  const args = [quote(slice.sliceName ?? ''), shapeName(out, structure)];
  const url = urlOf(slice);
  // a definition of its own says the URL
  const ends = [
    slice.min,
    slice.max === '*' ? 'Infinity' : slice.max,
    structure && isDefinition(structure, url) ? undefined : quote(url),
  ];
  const defaults = [0, 'Infinity', undefined];
  while (ends.length > 0 && ends.at(-1) === defaults[ends.length - 1]) ends.pop();
  return `${out.module.runtime('extensionSlice')}(${[...args, ...ends].join(', ')})`;
}

function isDefinition({ owner, isRoot }: Structure, url: string): boolean {
  return isRoot && owner.url === url;
}

/** The URL of a slice's extensions: what an extension's own part, or a slice without a profile, fixes; else its profile's. */
export function urlOf(slice: ElementModel): string {
  const url = slice.children.find((child) => child.name === 'url');
  const value = url?.fixed?.value ?? url?.pattern?.value;
  return typeof value === 'string' ? value : (slice.types[0]?.profiles[0] ?? '');
}

/**
 * The presence of elements as bits of an integer:
 *
 *     31      always set
 *     24-30   choice elements: two types of one choice set the same bit
 *     23      content: any property except `id`
 *     0-22    elements that are required, or that an invariant reads
 */
import type { Shape } from '../types.js';

/** Always set: the bit of invariants that always run. */
export const ALWAYS = 1 << 31;

/** The first choice element of a shape. */
export const CHOICE = 1 << 24;

/** All choice elements. */
export const CHOICES = -CHOICE & ~ALWAYS;

/** All properties except `id`, which alone is no content. */
export const CONTENT = 1 << 23;

/** Number of elements that can have a bit. */
export const MAX_ELEMENTS = 23;

/** Number of choice elements that can have a bit. */
export const MAX_CHOICES = 7;

/** The bits that the properties of an element set. */
export function bitsOf(name: string, { elements, choices }: Pick<Shape, 'elements' | 'choices'>): number {
  const choice = choices.indexOf(name);
  const hasBit = choice >= 0 && choice < MAX_CHOICES;
  let bits = (hasBit ? CHOICE << choice : 0) | (name === 'id' ? ALWAYS : CONTENT);
  for (let i = 0; i < elements.length; i++) if (isNameOf(elements[i]!, name)) bits |= 1 << i;
  return bits;
}

/** The bit of an element, assigned at first use; `ALWAYS` if none is left. */
export function bitOf(name: string, { elements }: Pick<Shape, 'elements'>): number {
  let at = elements.findIndex((element) => isNameOf(element, name));
  if (at < 0) at = elements.length < MAX_ELEMENTS ? elements.push(name) - 1 : 31;
  return 1 << at;
}

/** True if the name is that of the element, or of a slice of it: `extension:deliveryChannel`. */
export function isNameOf(element: string, name: string): boolean {
  return element.startsWith(name) && (element.length === name.length || element[name.length] === ':');
}

/** The bits of the required slices: bit 1 for the first slice, bit 2 for the second, and so on. */
export function neededBits(slices: readonly { readonly min: number }[]): number {
  return slices.reduce((bits, { min }, i) => (min > 0 ? bits | (1 << i) : bits), 0);
}

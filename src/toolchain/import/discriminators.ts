import type { ReleaseElement } from '../releases/release.js';

/**
 * True if the discriminator of a slice is an element that the slice does not require. SUSHI requires such an element as soon as a rule
 * assigns its value.
 *
 * @param snapshot the definition's elements by id
 */
export function isOptionalDiscriminator(id: string, snapshot: ReadonlyMap<string, ReleaseElement>): boolean {
  if (snapshot.get(id)?.min !== 0) return false;
  for (let colon = id.indexOf(':'); colon >= 0; colon = id.indexOf(':', colon + 1)) {
    const dot = id.indexOf('.', colon);
    if (dot < 0) return false;
    const path = id.slice(dot + 1);
    const discriminator = snapshot.get(id.slice(0, colon))?.slicing?.discriminator ?? [];
    if (discriminator.some((it) => it.path === path)) return true;
  }
  return false;
}

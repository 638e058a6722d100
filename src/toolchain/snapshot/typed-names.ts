import { lastSegment, parentPath, type ReleaseElement } from '../releases/release.js';

/**
 * The names by which a differential speaks of the children of each place: a choice that is named by one type only is restricted to it,
 * one that is named by several is sliced.
 *
 * A place is a path with the slices in force, which keeps the extensions of one profile apart. Paths and slice names are enough to find
 * it: no element has been located yet.
 *
 * @returns for each element of the differential, the names that are used beside its last segment, itself included, for each depth of
 * its path (index 1 is below the root)
 */
export function namesBeside(differential: readonly ReleaseElement[]): ReadonlySet<string>[][] {
  const placeOf = new Map<string, string>();
  const names = new Map<string, Set<string>>();
  const at = (place: string): Set<string> => {
    let set = names.get(place);
    if (!set) names.set(place, (set = new Set()));
    return set;
  };
  return differential.map((element) => {
    const { path, sliceName } = element;
    const segments = path.split('.');
    const beside: ReadonlySet<string>[] = [];
    let prefix = segments[0]!;
    let place = prefix;
    for (let i = 1; i < segments.length; i++) {
      const segment = segments[i]!;
      const isLast = i === segments.length - 1;
      const set = at(place);
      // `value[x]` with the slice name `valueQuantity` names the type as the path `valueQuantity` does
      set.add(isLast && sliceName !== undefined && segment.endsWith('[x]') ? sliceName : segment);
      beside[i] = set;
      prefix += `.${segment}`;
      place = (isLast ? undefined : placeOf.get(prefix)) ?? `${place}.${segment}`;
    }
    if (segments.length > 1) {
      for (const known of placeOf.keys()) if (known.startsWith(`${path}.`)) placeOf.delete(known);
      const parent = placeOf.get(parentPath(path)) ?? parentPath(path);
      const own = `${parent}.${lastSegment(path)}`;
      placeOf.set(path, sliceName === undefined ? own : `${own}:${sliceName}`);
    }
    return beside;
  });
}

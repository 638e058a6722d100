import type { ReleaseElement, ReleaseStructure } from '../releases/release.js';
import type { SnapshotResult } from '../snapshot/snapshots.js';

/** A definition that was published with a snapshot alone: its snapshot serves as its differential. */
export function withDifferential(structure: ReleaseStructure): ReleaseStructure {
  const { snapshot, differential } = structure;
  if (differential?.element?.length || !snapshot?.element?.length) return structure;
  return { ...structure, differential: { element: snapshot.element } };
}

/** Keeps, of a differential that states everything, what the base does not say already. */
export function statedOfSnapshot(result: SnapshotResult): SnapshotResult {
  const located = result.located.flatMap((item) => {
    const { element, before, isNewSlice } = item;
    if (!before) return [item];
    const stated = changed(element, before);
    return stated === undefined && !isNewSlice ? [] : [{ ...item, element: stated ?? placeOf(element) }];
  });
  return {
    structure: { ...result.structure, differential: { element: located.map(({ element }) => element) } },
    located,
  };
}

const PLACE = ['id', 'path', 'sliceName'] as const;

function placeOf(element: ReleaseElement): ReleaseElement {
  return Object.fromEntries(
    PLACE.flatMap((key) => (element[key] === undefined ? [] : [[key, element[key]]])),
  ) as unknown as ReleaseElement;
}

function changed(element: ReleaseElement, before: ReleaseElement): ReleaseElement | undefined {
  const entries = Object.entries(element).filter(
    ([key, value]) =>
      !(PLACE as readonly string[]).includes(key) &&
      key !== 'base' &&
      JSON.stringify(value) !== JSON.stringify(before[key]),
  );
  return entries.length === 0 ? undefined : { ...placeOf(element), ...Object.fromEntries(entries) };
}

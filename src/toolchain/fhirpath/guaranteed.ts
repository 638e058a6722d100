/**
 * Invariants that stand on nearly every element and that the checks of a resource's shape make sure of, so that no function need be
 * called for them.
 */
const GUARANTEED: Readonly<Record<string, { expression: string; reason: string }>> = {
  'ele-1': {
    expression: 'hasValue() or (children().count() > id.count())',
    reason:
      'an object without properties, an empty string, array or null is refused by shape, and an id alone is no content: the ' +
      'shape check counts the properties of an element besides id',
  },
};

/** Tells if the checks of shape imply an invariant. */
export function guaranteeOf(key: string, expression: string): 'shape' | undefined {
  return GUARANTEED[key]?.expression === expression ? 'shape' : undefined;
}

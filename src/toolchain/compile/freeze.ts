/** Freezes JSON to its last value: what several hold at once is changed by none. */
export function deepFreeze<T extends object>(object: T): T {
  for (const value of Object.values(object)) {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) deepFreeze(value as object);
  }
  return Object.freeze(object);
}

/** Longer arrays are searched for holes. JSON has none, but an array in memory can have four billion. */
const LONG = 100_000;

/** Longer arrays are refused. It is also the default limit of objects. */
const MOST = 20_000_000;

/** True if an array is sparse or too long to iterate. */
export function isHollow(array: readonly unknown[]): boolean {
  const { length } = array;
  return length > LONG && (length > MOST || array.includes(undefined));
}

/** The array, or an empty one if it is sparse or too long to iterate. */
export function filled<T>(array: T[]): T[] {
  return isHollow(array) ? [] : array;
}

// Part of the toolchain's runtime, the same for every project. Do not edit.
/** A longer array is looked at for holes: JSON has none, but an array in memory can be four thousand million of them. */
const LONG = 100_000;

/** A longer one is refused as it is: as many objects are not looked at either, unless a caller wants it. */
const MOST = 20_000_000;

/** Whether an array is not to be gone through. */
export function isHollow(array: readonly unknown[]): boolean {
  const { length } = array;
  return length > LONG && (length > MOST || array.includes(undefined));
}

/** What may be gone through of an array: all of it, or nothing. */
export function filled<T>(array: T[]): T[] {
  return isHollow(array) ? [] : array;
}

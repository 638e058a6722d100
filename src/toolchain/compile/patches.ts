/** A temporary replacement of one property of one of SUSHI's objects. The only way in which the toolchain changes SUSHI. */
export interface Patch {
  target: object;
  key: PropertyKey;
  /** Called when the patch is applied, so that two patches of one function nest. */
  descriptor(): PropertyDescriptor;
}

/** A function as a method of its object. */
type Method<T, F> = F extends (...args: infer A) => infer R ? (this: T, ...args: A) => R : never;

/** Replaces a method. `make` receives the original, which the replacement may call. */
export function replaced<T extends object, K extends keyof T>(
  target: T,
  key: K,
  make: (original: Method<T, T[K]>) => Method<T, T[K]>,
): Patch {
  const descriptor = () => ({
    value: make(target[key] as Method<T, T[K]>),
    writable: true,
    configurable: true,
  });
  return { target, key, descriptor };
}

/** Runs `work` with the patches applied in order, and restores SUSHI afterwards, even after an error. */
export function withPatches<T>(patches: readonly Patch[], work: () => T): T {
  const undo: (() => void)[] = [];
  try {
    for (const { target, key, descriptor } of patches) {
      const was = Object.getOwnPropertyDescriptor(target, key);
      Object.defineProperty(target, key, { ...descriptor(), enumerable: was?.enumerable ?? false });
      undo.push(() => {
        if (was) Object.defineProperty(target, key, was);
        else Reflect.deleteProperty(target, key);
      });
    }
    return work();
  } finally {
    for (const step of undo.reverse()) step();
  }
}

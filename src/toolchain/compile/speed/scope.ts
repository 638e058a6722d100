/** A property of one of SUSHI's objects and its temporary replacement. */
export interface Patch {
  target: object;
  key: PropertyKey;
  /** Made when it is put in place: two patches of one function are around each other. */
  descriptor(): PropertyDescriptor;
}

/** A function as one of its object. */
type Method<T, F> = F extends (...args: infer A) => infer R ? (this: T, ...args: A) => R : never;

/** A function in place of SUSHI's: made with the one it replaces at hand, for what it does not do itself. */
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

/** Runs `work` with the patches in place, each around the ones before it, and puts everything back as it was, whatever happens. */
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

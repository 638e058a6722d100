import type { Json, Resolve, Shape } from '../types.js';

/** The state that the checks of references share during a validation. */
export interface ReferenceState {
  /** Finds resources in the nearest Bundle. */
  inBundle: Resolve | undefined;
  /** The current entry of that Bundle. */
  entry: Json | undefined;
  /** True if the target of a relative reference depends on the entry that contains it. */
  isByEntry: boolean;
  /** True while a resource is validated only because a reference names it. */
  isInReference: boolean;
  /** The last accepted reference of the Bundle with its allowed targets: neighbours often have the same one. */
  lastReference: string;
  lastAllowed: readonly unknown[] | undefined;
  /** Contained resources by id, for long lists. */
  readonly contained: Map<readonly unknown[], Map<unknown, Json>>;
  /** Conformance of resources to profiles, as far as references needed it. */
  readonly verdicts: Map<Json, Map<Shape, boolean>>;
}

export function referenceState(): ReferenceState {
  return {
    inBundle: undefined,
    entry: undefined,
    isByEntry: false,
    isInReference: false,
    lastReference: '',
    lastAllowed: undefined,
    contained: new Map(),
    verdicts: new Map(),
  };
}

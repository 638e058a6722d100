import type { ValidationResult } from '../issues.js';
import type { Json } from '../types.js';

const MOST_ROUNDS = 40;

/** Removes the content that a validator rejects, until it accepts the resource; undefined if nothing remains. */
export function repaired(
  value: Json,
  judge: (value: unknown) => ValidationResult<unknown>,
): Json | undefined {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { valid, issues } = judge(value);
    if (valid) return value;
    const errors = issues.filter(({ severity }) => severity === 'error');
    for (const { code, expression } of errors) {
      const path = pathOf(expression, value);
      // a missing element cannot be removed, but its parent can
      if (code === 'cardinality.min' || round >= MOST_ROUNDS / 2) path.pop();
      if (path.length === 0) return undefined;
      remove(value, path);
    }
  }
  return undefined;
}

/** The keys of an issue's FHIRPath. */
export function pathOf(expression: string, root: unknown): (string | number)[] {
  const path: (string | number)[] = [];
  let at: unknown = root;
  for (const part of expression.split(/[.[\]]+/).slice(1)) {
    if (part === '') continue;
    const key = /^\d+$/.test(part) ? Number(part) : keyIn(at, part);
    path.push(key);
    at = typeof at === 'object' && at !== null ? (at as Json)[key] : undefined;
  }
  return path;
}

/** The property of a choice that is present: `valueCode` for `value`. */
function keyIn(value: unknown, name: string): string {
  if (typeof value !== 'object' || value === null || name in value) return name;
  return (
    Object.keys(value).find((key) => key.startsWith(name) && /^[A-Z]/.test(key.slice(name.length))) ?? name
  );
}

/** Removes a property or an item, and each parent that becomes empty. */
function remove(root: Json, path: readonly (string | number)[]): void {
  for (let length = path.length; length > 0; length--) {
    let holder: unknown = root;
    for (const key of path.slice(0, length - 1)) {
      if (typeof holder !== 'object' || holder === null) return;
      holder = (holder as Json)[key];
    }
    if (typeof holder !== 'object' || holder === null) continue;
    const key = path[length - 1]!;
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete (holder as Json)[key];
    if (Object.keys(holder).length > 0) return;
  }
}

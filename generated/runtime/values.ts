// Part of the toolchain's runtime, the same for every project. Do not edit.
import type { Context } from './context.js';
import { describe, isObject } from './shape.js';

/** Runs a check on a value, or on each item of an array, with the place of it. */
export function each(value: unknown, key: string, check: (value: unknown, at: string) => void): 0 {
  if (!Array.isArray(value)) {
    if (value !== undefined) check(value, `.${key}`);
  } else for (let i = 0; i < value.length; i++) if (value[i] !== null) check(value[i], `.${key}[${i}]`);
  return 0;
}

/** fixed[x]: equal in everything. */
export function fixed(value: unknown, key: string, c: Context, wanted: unknown): 0 {
  return each(value, key, (item, at) => {
    if (!equal(item, wanted)) {
      c.add('value.fixed', at, key, `${key} is ${describe(item)}; it must be ${shown(wanted)}`);
    }
  });
}

/** fixed[x] of a primitive that cannot repeat: it says the type too, and stands for the check of that. */
export function exactly(value: unknown, key: string, c: Context, wanted: unknown): 0 {
  if (value === wanted) return 0;
  if (value === undefined) {
    c.probed = 3;
    return 0;
  }
  const code = Array.isArray(value) ? 'shape.array' : 'value.fixed';
  return c.add(code, `.${key}`, key, `${key} is ${describe(value)}; it must be ${shown(wanted)}`);
}

/** pattern[x]: all that the pattern says is there; more may be. */
export function pattern(value: unknown, key: string, c: Context, wanted: unknown): 0 {
  return each(value, key, (item, at) => {
    if (!matches(item, wanted)) {
      c.add('value.pattern', at, key, `${key} is ${describe(item)}; it must contain ${shown(wanted)}`);
    }
  });
}

/** minValue[x]; dates compare as text, which is right for values of the same precision and zone. */
export function atLeast(value: unknown, key: string, c: Context, least: number | string): 0 {
  return each(value, key, (item, at) => {
    if (typeof item === typeof least && (item as number) < (least as number)) {
      c.add('value.min', at, key, `${key} is ${describe(item)}; at least ${least} required`);
    }
  });
}

/** maxValue[x] */
export function atMost(value: unknown, key: string, c: Context, most: number | string): 0 {
  return each(value, key, (item, at) => {
    if (typeof item === typeof most && (item as number) > (most as number)) {
      c.add('value.max', at, key, `${key} is ${describe(item)}; at most ${most} allowed`);
    }
  });
}

export function maxLength(value: unknown, key: string, c: Context, most: number): 0 {
  return each(value, key, (item, at) => {
    if (typeof item === 'string' && item.length > most) {
      c.add('value.length', at, key, `${key} has ${item.length} characters; at most ${most} allowed`);
    }
  });
}

/** Deep equality of JSON values. `wanted` comes from a definition, so that its depth bounds the work. */
export function equal(a: unknown, wanted: unknown): boolean {
  if (a === wanted) return true;
  if (Array.isArray(wanted)) {
    return Array.isArray(a) && a.length === wanted.length && wanted.every((item, i) => equal(a[i], item));
  }
  if (!isObject(wanted) || !isObject(a)) return false;
  const keys = Object.keys(wanted);
  return Object.keys(a).length === keys.length && keys.every((key) => equal(a[key], wanted[key]));
}

/** Whether a value has all that a pattern has; an array, an item for each of the pattern's. */
export function matches(a: unknown, wanted: unknown): boolean {
  if (a === wanted) return true;
  if (Array.isArray(wanted)) {
    return Array.isArray(a) && wanted.every((item) => a.some((other) => matches(other, item)));
  }
  if (!isObject(wanted) || !isObject(a)) return false;
  return Object.keys(wanted).every((key) => matches(a[key], wanted[key]));
}

function shown(wanted: unknown): string {
  return typeof wanted === 'object' ? JSON.stringify(wanted) : describe(wanted);
}

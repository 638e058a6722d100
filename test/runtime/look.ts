import type { Context, Registry, Spec, ValidateOptions } from '../../src/runtime/types.js';
import { dataType } from '../../src/runtime/table/shape.js';
import { ValidationContext } from '../../src/runtime/validator/context.js';
import { walk } from '../../src/runtime/walk/walk.js';

const registry = { types: new Map(), profiles: new Map(), codeSystems: new Map() } as unknown as Registry;

/** Validates an object whose only property, `x`, has a value. */
export function look(spec: Spec, value: unknown, options: ValidateOptions = {}): Context {
  const c = new ValidationContext('', registry, options);
  walk(
    dataType('T', () => ({ properties: { x: spec } })),
    { x: value },
    c,
  );
  return c;
}

import { Context, type ValidateOptions } from '../../src/runtime/context.js';
import type { Spec } from '../../src/runtime/rules.js';
import { dataType, type Registry } from '../../src/runtime/shape.js';
import { walk } from '../../src/runtime/walk.js';

const registry = { types: new Map(), profiles: new Map(), codeSystems: new Map() } as unknown as Registry;

/** What is found where an object has a value for its only property, `x`. */
export function look(spec: Spec, value: unknown, options: ValidateOptions = {}): Context {
  const c = new Context('', registry, options);
  walk(
    dataType('T', () => ({ properties: { x: spec } })),
    { x: value },
    c,
  );
  return c;
}

import type { Module } from '../code/module.js';
import { CHECKS, FHIRPATH } from '../runtime-interface.js';

/** The local name of a check or a constant of the runtime. */
export function runtime(module: Module, name: string): string {
  return module.value({ module: CHECKS, name });
}

/** A call of a function of the runtime, as text. */
export function call(module: Module, name: string, ...args: readonly string[]): string {
  return `${runtime(module, name)}(${args.join(', ')})`;
}

/** The local name of a type of the runtime. */
export function runtimeType(module: Module, name: string): string {
  return module.type({ module: CHECKS, name });
}

/** A function that compiled FHIRPath calls, in a namespace of its own: some have the names of checks. */
export function fhirpathFunction(module: Module, name: string): string {
  return `${module.namespace(FHIRPATH, 'fhirpath')}.${name}`;
}

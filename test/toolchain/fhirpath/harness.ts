import { transformSync } from 'esbuild';
import fhirpath from 'fhirpath';
import stu3 from 'fhirpath/fhir-context/stu3';
import type { Definitions } from '../../../src/toolchain/releases/stu3/definitions/definitions.js';
import {
  type CompiledConstraint,
  type CompiledExpression,
  type Context,
  compileExpression,
} from '../../../src/toolchain/fhirpath/constraint.js';
import { printJs } from '../../../src/toolchain/generate/code/expression.js';
import { TypeSystem } from '../../../src/toolchain/fhirpath/types.js';
import { profileModel } from '../../../src/toolchain/model/profile.js';
import type { ProfileModel } from '../../../src/toolchain/model/types.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';
import * as runtime from '../../../src/runtime/fhirpath/functions.js';

export const definitions: Definitions = coreDefinitions();

const models = new Map<string, ProfileModel | undefined>();

export function coreModel(name: string): ProfileModel | undefined {
  if (!models.has(name)) {
    const definition = definitions.coreTypes.includes(name)
      ? definitions.structureDefinition(name)
      : undefined;
    models.set(name, definition && profileModel(definition));
  }
  return models.get(name);
}

export const types = new TypeSystem({ names: definitions.coreTypes, get: coreModel });

export type Json = Record<string, unknown>;
export type Check = (self: unknown, resource: unknown, memo?: object, element?: unknown) => unknown;

const ARGUMENTS = { $this: 0, $resource: 1, $memo: 2, $element: 3 };

/** The emitted TypeScript as a function: transpiled, and given the runtime's helpers by name. */
function load(text: string, parameters: readonly (keyof typeof ARGUMENTS)[]): Check {
  const { code } = transformSync(`export default ${text}`, { loader: 'ts', format: 'cjs' });
  const module = { exports: {} as { default: (...args: unknown[]) => unknown } };
  // what is tested is emitted code
  new Function('module', 'exports', ...Object.keys(runtime), code)(
    module,
    module.exports,
    ...Object.values(runtime),
  );
  const emitted = module.exports.default;
  return (...args) =>
    emitted(...parameters.map((p) => (p === '$memo' ? (args[2] ?? {}) : args[ARGUMENTS[p]])));
}

export function loadConstraint(compiled: CompiledConstraint): Check {
  return load(functionText(compiled), compiled.parameters);
}

export function loadExpression(
  expression: string,
  context: Context,
  want: 'condition' | 'value' | 'list' = 'condition',
): Check {
  const compiled = compileExpression(expression, context, types, want);
  return load(functionText(compiled), compiled.parameters);
}

function functionText({ js, parameters }: CompiledExpression): string {
  return `function emitted(${parameters.map((p) => `${p}: any`).join(', ')}) { return ${printJs(js)}; }`;
}

const compiledByEngine = new Map<string, (self: unknown, env: object) => unknown>();

/** Result of fhirpath.js for an expression: all items. */
export function engine(expression: string, path: string, self: unknown, resource: unknown): unknown[] {
  const key = `${path} ${expression}`;
  let run = compiledByEngine.get(key);
  if (!run) {
    run = fhirpath.compile({ base: path, expression }, stu3, { traceFn: () => undefined }) as (
      self: unknown,
      env: object,
    ) => unknown;
    compiledByEngine.set(key, run);
  }
  const result = run(self, { resource, context: self });
  if (!Array.isArray(result)) throw new Error('not synchronous');
  return result as unknown[];
}

/** True if an invariant holds by a result: an empty one fails, one boolean decides, anything else is there. */
export function verdict(result: readonly unknown[]): boolean {
  if (result.length === 0) return false;
  return result.length === 1 && typeof result[0] === 'boolean' ? result[0] : true;
}

import { DiagnosticsError, type Diagnostic } from '../text/diagnostics.js';
import type { ConstraintModel, SourceLocation } from '../model/types.js';
import { compile } from './compile.js';
import { guaranteeOf } from './guaranteed.js';
import * as js from './js.js';
import type { Js } from './js.js';
import { classOfAll } from './navigate.js';
import { conditionOf } from './operations.js';
import { FhirPathError, parse } from './parse.js';
import { type Repair, repairOf } from '../releases/release.js';
import { Emission, PARAMETERS, type Parameter, unsupported } from './scope.js';
import type { NodeType, TypeSystem } from './types.js';
import { type Scalar, type Truth, type Value, valueOf } from './value.js';

/** The place of an expression, which decides `$this` and `%resource`. */
export interface Context {
  /** The element, by its path in the core type and without slice names: `Appointment.participant`, `Period`. */
  readonly path: string;
  /** Choices only: the types that are meant. Absent: all of them. */
  readonly types?: readonly string[];
}

/** The element that states a constraint. */
export interface ConstraintOwner extends Context {
  /** Canonical or name of the profile, for messages and for telling invariants of the same key apart. */
  readonly profile: string;
  /** Source position, if the project itself wrote the constraint. */
  readonly source?: SourceLocation;
}

export interface CompiledExpression {
  /** The expression over the parameters. */
  readonly js: Js;
  /** The parameters that it needs, in the order of `PARAMETERS`. */
  readonly parameters: readonly Parameter[];
  readonly warnings: readonly Diagnostic[];
}

export interface CompiledConstraint extends CompiledExpression {
  readonly key: string;
  /** Why no function need be emitted: the checks of shape make sure of it. */
  readonly guaranteedBy?: 'shape';
  readonly repair?: Repair;
}

/**
 * Compiles an expression to JavaScript that needs no engine.
 *
 * @param want `condition`: a boolean, true if the expression is true, so that an empty result fails; `value`: the one item or undefined; `list`: all items
 * @throws FhirPathError where it is no FHIRPath, names an element that its type has not, or uses what is not supported
 */
export function compileExpression(
  expression: string,
  context: Context,
  types: TypeSystem,
  want: 'condition' | 'value' | 'list' = 'condition',
): CompiledExpression {
  const emission = new Emission(types, resourceOf(context, types));
  const self = contextValue(context, types, emission);
  emission.context = self;
  const scope = { emission, self, compile };
  const value = compile(parse(expression), scope);
  const tree = wanted(value, want, emission, conditionOf(value, scope));
  return {
    js: tree,
    parameters: parametersOf(tree),
    warnings: emission.warnings.map((message) => ({ code: 'fhirpath.regex', severity: 'warning', message })),
  };
}

function wanted(value: Value, want: string, emission: Emission, truth: Truth): Js {
  if (want === 'condition') return truth.isTrue;
  if (want === 'list') return emission.array(value);
  return value.kind === 'loop' ? unsupported('a list where one value is wanted') : valueOf(value);
}

function parametersOf(tree: Js): Parameter[] {
  const found = new Set<string>();
  for (const node of js.nodesOf(tree)) {
    if (node.kind === 'name') found.add(node.name);
    if (node.kind === 'memo') found.add('$memo');
  }
  return PARAMETERS.filter((parameter) => found.has(parameter));
}

function resourceOf(context: Context, types: TypeSystem): NodeType | undefined {
  const root = types.type(context.path.split('.')[0]!);
  return root && types.isResource(root) && root.code !== 'DomainResource' ? root : undefined;
}

function contextValue(context: Context, types: TypeSystem, emission: Emission): Scalar {
  const all = types.at(context.path);
  emission.choice = all;
  const held = context.types ? all.filter((t) => context.types!.includes(t.code)) : all;
  if (held.length === 0) throw new FhirPathError(`there is no element ${context.path}`);
  const isPrimitive = held.every((t) => types.isPrimitive(t));
  return {
    kind: 'scalar',
    value: js.name('$this'),
    exists: js.TRUE,
    certain: held.every((t) => !types.isPrimitive(t)),
    types: held,
    class: classOfAll(emission, held),
    ...(isPrimitive && { element: js.name('$element') }),
  };
}

/**
 * Compiles an invariant of a snapshot, repaired where the published expression is broken. Undefined where it has no expression,
 * only words. STU3: ElementDefinition.constraint, http://hl7.org/fhir/STU3/elementdefinition.html
 *
 * @throws DiagnosticsError where it cannot be compiled
 */
export function compileConstraint(
  constraint: ConstraintModel,
  owner: ConstraintOwner,
  types: TypeSystem,
): CompiledConstraint | undefined {
  if (constraint.expression === undefined) return undefined;
  const { key } = constraint;
  const repair = repairOf(key, constraint.expression);
  const expression = repair?.repaired ?? constraint.expression;
  const guaranteedBy = guaranteeOf(key, expression);
  try {
    const compiled = compileExpression(expression, owner, types);
    return {
      ...compiled,
      warnings: compiled.warnings.map((w) => ({
        ...w,
        message: `${place(key, owner)}: ${w.message}`,
        ...owner.source,
      })),
      key,
      ...(guaranteedBy && { guaranteedBy }),
      ...(repair && { repair }),
    };
  } catch (error) {
    if (!(error instanceof FhirPathError)) throw error;
    throw new DiagnosticsError([
      {
        code: 'fhirpath.unsupported',
        severity: 'error',
        message: `${place(key, owner)}: ${error.message}`,
        hint: error.hint ?? `correct the expression, or say it with what is supported: ${expression}`,
        ...owner.source,
      },
    ]);
  }
}

function place(key: string, owner: ConstraintOwner): string {
  return `${key} of ${owner.path} in ${owner.profile}`;
}

import { keyOf, nodesOf, type Js } from '../../fhirpath/js.js';
import { printParts } from '../code/expression.js';
import { quote } from '../code/literals.js';
import type { Module } from '../code/module.js';
import { camelPath } from './plan/names.js';
import type {
  CheckPlan,
  FieldPlan,
  InvariantPlan,
  ModulePlan,
  SlicingPlan,
  ValuesPlan,
} from './plan/types.js';
import { fhirpathFunction, runtime } from './runtime.js';

/**
 * An invariant as an expression, or the name of the constant for it.
 *
 * @param shared names of constants by `identityOf`
 */
export function invariantText(
  plan: InvariantPlan,
  module: Module,
  shared: ReadonlyMap<string, string>,
): string {
  return shared.get(identityOf(plan)) ?? ownText(plan, module);
}

function ownText(
  { key, human, severity, holds, path, reads, isAlways }: InvariantPlan,
  module: Module,
): string {
  const invariant = runtime(module, 'invariant');
  if (!holds) return `${invariant}(${quote(`${key} of ${path}`)}, ${quote(human)})`;
  const condition = printParts<string>(holds, {
    name: (name) => (name === '$resource' ? 'c.root' : name),
    helper: (name) => fhirpathFunction(module, name),
    memo: 'c.memo',
  }).join('');
  const args = [quote(key), quote(human), `(${parametersOf(holds)}) => ${condition}`];
  const isWarning = severity === 'warning';
  if (reads.length > 0 || isWarning) args.push(`[${reads.map(quote).join(', ')}]`);
  if ((reads.length > 0 && isAlways) || isWarning) args.push(String(isAlways));
  if (isWarning) args.push(quote('warning'));
  return `${invariant}(${args.join(', ')})`;
}

/** The parameters of `Holds`, as far as they are used. */
function parametersOf(condition: Js): string {
  const used = new Set<string>();
  for (const node of nodesOf(condition)) {
    if (node.kind === 'name') used.add(node.name);
    if (node.kind === 'memo' || node.kind === 'memoized') used.add('c');
    if (node.kind === 'seen') used.add('has');
  }
  const third = used.has('$element') ? ', $element' : used.has('has') ? ', has' : '';
  const usesContext = third !== '' || used.has('c') || used.has('$resource');
  return usesContext ? `$this, c${third}` : '$this';
}

/** Prints a constant for each invariant that a module uses more than once. */
export function sharedInvariants(plan: ModulePlan, module: Module): Map<string, string> {
  const counts = new Map<string, { plan: InvariantPlan; count: number }>();
  for (const invariant of invariantsIn(plan)) {
    if (!invariant.holds) continue;
    const identity = identityOf(invariant);
    const known = counts.get(identity);
    if (known) known.count++;
    else counts.set(identity, { plan: invariant, count: 1 });
  }
  const shared = new Map<string, string>();
  for (const [identity, { plan: invariant, count }] of counts) {
    if (count === 1) continue;
    const name = module.local(camelPath(invariant.key));
    module.add(`const ${name} = /* @__PURE__ */ ${ownText(invariant, module)};\n`);
    shared.set(identity, name);
  }
  return shared;
}

/** Equal for invariants that are printed alike. */
function identityOf({ key, human, severity, holds, path, reads, isAlways }: InvariantPlan): string {
  return JSON.stringify([key, human, severity, holds ? keyOf(holds) : path, reads, isAlways]);
}

/** All invariants of a module, in the order in which they are printed. */
function* invariantsIn({ objects }: ModulePlan): Generator<InvariantPlan> {
  for (const { fields, invariants } of objects) {
    for (const field of fields) for (const check of checksIn(field)) yield* stated(check);
    yield* invariants;
  }
}

function* stated(check: CheckPlan): Generator<InvariantPlan> {
  if (check.kind === 'constrained') yield* check.invariants;
}

function* checksIn({ values }: FieldPlan): Generator<CheckPlan> {
  if (values.kind === 'single') yield* checksOfValues(values.values);
  if (values.kind === 'choice') for (const [, type] of values.types) yield* checksOfValues(type);
}

function* checksOfValues({ type, checks }: ValuesPlan): Generator<CheckPlan> {
  if (type.kind === 'object' && type.slicing) yield* checksOfSlices(type.slicing);
  yield* checks;
}

function* checksOfSlices({ slices }: SlicingPlan): Generator<CheckPlan> {
  for (const slice of slices) {
    yield* slice.checks;
    if (slice.slicing) yield* checksOfSlices(slice.slicing);
  }
}

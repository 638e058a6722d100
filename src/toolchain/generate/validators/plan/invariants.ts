import type { ElementModel } from '../../../model/types.js';
import * as js from '../../../fhirpath/js.js';
import type { Js } from '../../../fhirpath/js.js';
import type { Constraint } from './constraints.js';
import { camelPath } from './names.js';
import type { Planning } from './planning.js';
import type { Structure } from './structure.js';
import type { CheckPlan, ConstantRef, InvariantPlan } from './types.js';

/** The FHIRPath constraints that a structure adds to its base's: constants of the module, if the fast path names them too. */
export function invariantsOf(structure: Structure, planning: Planning): InvariantPlan[] {
  const { constraints, eligible } = planning;
  const isNamed = eligible.isNamed(structure);
  return constraints.read(structure).map(({ model, compiled, reading, isAlways }) => {
    const condition = compiled && reading.js;
    const plan = planOf(model, condition, structure.element.path, reading.reads, isAlways);
    return isNamed ? { ...plan, ref: invariantRef(structure, model.key, planning) } : plan;
  });
}

/** The constant of a structure's own invariant. */
export function invariantRef(
  { ref, element }: Structure,
  key: string,
  { structures }: Pick<Planning, 'structures'>,
): ConstantRef {
  const wish = camelPath(`${ref.name}.${key}`);
  return { module: ref.module, name: structures.unique(ref.module, wish, `${element.id} ${key}`) };
}

/** Invariants that an element adds to its type's, as a check of its values. */
export function constrainedChecks(
  parent: Structure,
  child: ElementModel,
  type: string,
  planning: Planning,
): CheckPlan[] {
  const constraints = constraintsOf(parent, child, type, planning);
  if (constraints.length === 0) return [];
  const invariants = constraints.map(({ model, code }) => planOf(model, code?.js, child.path, [], true));
  return [{ kind: 'constrained', invariants }];
}

/** Invariants that an element adds for its values of a type. */
export function constraintsOf(
  parent: Structure,
  child: ElementModel,
  type: string,
  { structures, constraints }: Pick<Planning, 'structures' | 'constraints'>,
): Constraint[] {
  const models = structures.elementConstraints(parent, child);
  const types = child.name.endsWith('[x]') ? [type] : undefined;
  return constraints.compiled(models, child, parent.owner, types);
}

function planOf(
  { key, human, severity }: Constraint['model'],
  condition: Js | undefined,
  path: string,
  reads: readonly string[],
  isAlways: boolean,
): InvariantPlan {
  const holds = condition && withLocalReferences(condition);
  return { key, human, severity, path, reads, isAlways, ...(holds && { holds }) };
}

/** All references of a resource: FHIRPath that the compiler keeps once per validation. */
const ALL_REFERENCES = '%resource.descendants().reference';

/** Looks among the references seen so far first, and collects all references of the resource only if that fails. */
function withLocalReferences(tree: Js): Js {
  const node = js.operandsOf(tree).length > 0 ? js.mapOperands(tree, withLocalReferences) : tree;
  if (node.kind !== 'method' || node.name !== 'has') return node;
  if (node.target.kind !== 'memo' || node.target.key !== ALL_REFERENCES) return node;
  const local: Js = { ...node, target: { kind: 'memoized', key: 'local' }, optional: true };
  return { kind: 'logic', operator: 'or', terms: [local, node] };
}

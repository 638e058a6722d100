import type { ElementModel } from '../../../model/types.js';
import { checksOf } from './checks.js';
import { conditionOf } from './discriminators.js';
import { shapeOf, type Planning } from './planning.js';
import type { Structure } from './structure.js';
import type { ConditionPlan, SlicePlan, SlicingPlan } from './types.js';

/** The slices of an array. */
export function slicingOf(parent: Structure, sliced: ElementModel, planning: Planning): SlicingPlan {
  const { rules, ordered } = sliced.slicing ?? { rules: 'open', ordered: false };
  return { slices: sliced.slices.map((slice) => sliceOf(parent, sliced, slice, planning)), rules, ordered };
}

function sliceOf(
  parent: Structure,
  sliced: ElementModel,
  slice: ElementModel,
  planning: Planning,
): SlicePlan {
  const { structures } = planning;
  const [type] = slice.types;
  const isPrimitive = type !== undefined && structures.source.isPrimitive(type.code);
  return {
    name: slice.sliceName ?? '',
    matches: matchesOf(parent, sliced, slice, planning),
    shape: shapeOf(planning, isPrimitive ? undefined : structures.child(parent, slice)),
    checks: type ? checksOf(slice, type, planning) : [],
    min: slice.min,
    max: slice.max,
    ...(slice.slices.length > 0 && { slicing: slicingOf(parent, slice, planning) }),
  };
}

/** Discriminating values of a slice. A slice that nothing distinguishes holds no values, which the result notes once. */
function matchesOf(
  parent: Structure,
  sliced: ElementModel,
  slice: ElementModel,
  planning: Planning,
): ConditionPlan {
  const conditions = (sliced.slicing?.discriminators ?? []).map((discriminator) =>
    conditionOf(discriminator, slice, parent, planning),
  );
  const known = conditions.filter((condition) => condition !== undefined);
  if (known.length === 0 || known.length < conditions.length)
    return { kind: 'undecidable', what: `slice ${slice.id} of ${parent.owner.url}` };
  return known.length === 1 ? known[0]! : { kind: 'all-of', conditions: known };
}

import type { ConstraintModel, ElementModel } from '../../../model/types.js';

/** Names to report when a required element or slice is missing; none of an optional element. */
export function requiredNames(child: ElementModel): string[] {
  if (child.min > 0) return [child.name];
  const slices = child.isArray ? child.slices.filter(({ min }) => min > 0) : [];
  return slices.map(({ sliceName }) => `${child.name}:${sliceName}`);
}

/** True if a primitive must have extensions, so that its `_` property is required. */
export function needsExtension({ children }: ElementModel): boolean {
  return children.some((child) => child.name === 'extension' && requiredNames(child).length > 0);
}

export function isSameConstraint(a: ConstraintModel, b: ConstraintModel): boolean {
  return a.key === b.key && a.expression === b.expression;
}

/** An element's own rules, without children and constraints, as text to compare. */
export function facts(e: ElementModel): string {
  const { min, max, fixed, pattern, minValue, maxValue, maxLength, contentReference } = e;
  const types = e.types.map(({ code, profiles, targetProfiles }) => [
    code,
    [...profiles].sort(),
    [...targetProfiles].sort(),
  ]);
  const binding = e.binding && /^(required|extensible)$/.test(e.binding.strength) ? e.binding : undefined;
  const bound = [binding?.strength, binding?.valueSet, binding?.maxValueSet ?? e.binding?.maxValueSet];
  const slices = e.slices.map((slice) => slice.id);
  const isClosed = e.slicing?.rules === 'closed';
  return JSON.stringify([
    min,
    max,
    types,
    fixed,
    pattern,
    minValue,
    maxValue,
    maxLength,
    contentReference,
    bound,
    slices,
    isClosed,
  ]);
}

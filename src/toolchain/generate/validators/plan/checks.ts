import type { ElementModel, TypeModel } from '../../../model/types.js';
import type { Planning } from './planning.js';
import type { CheckPlan, TargetPlan } from './types.js';

/** The checks of what an element says of its values beyond their type: fixed values, ranges, bindings, targets. */
export function checksOf(facts: ElementModel, type: TypeModel, planning: Planning): CheckPlan[] {
  return [...valueChecks(facts), ...bindingChecks(facts, type, planning), ...targetChecks(type, planning)];
}

function valueChecks(e: ElementModel): CheckPlan[] {
  const checks: CheckPlan[] = [];
  for (const kind of ['fixed', 'pattern'] as const) {
    const wanted = e[kind];
    if (!wanted) continue;
    const isSimple = typeof wanted.value !== 'object';
    if (kind === 'fixed' && isSimple && !e.isArray) continue; // in place of its type
    checks.push({ kind, value: wanted.value });
  }
  if (e.minValue) checks.push({ kind: 'at-least', value: e.minValue.value });
  if (e.maxValue) checks.push({ kind: 'at-most', value: e.maxValue.value });
  if (e.maxLength !== undefined) checks.push({ kind: 'max-length', length: e.maxLength });
  return checks;
}

type BindingPlan = Extract<CheckPlan, { kind: 'binding' }>;

const BOUND: Readonly<Record<string, BindingPlan['of']>> = {
  CodeableConcept: 'concept',
  Coding: 'coding',
  Quantity: 'coding',
};

function bindingChecks(facts: ElementModel, type: TypeModel, { structures, codes }: Planning): BindingPlan[] {
  const { binding, fixed } = facts;
  if (!binding) return [];
  const { source } = structures;
  const isQuantity = source.type(type.code)?.baseDefinition?.endsWith('/Quantity');
  const of = source.isPrimitive(type.code) ? 'code' : isQuantity ? 'coding' : BOUND[type.code];
  if (!of) return [];
  const { valueSet, maxValueSet } = binding;
  const isComplete = valueSet !== undefined && source.valueSet(valueSet)?.expansion.complete === true;
  // a code says no system, so that no code of another system can stand in it: what extends the set cannot be told from a mistake
  const isClosed = of === 'code' && isComplete && maxValueSet === undefined;
  if (fixed && typeof fixed.value !== 'object') return []; // the fixed value is a code of it
  return boundSets(facts).map(([canonical, strength]) => {
    const isExtensible = !isClosed && strength === 'extensible';
    const set = codes.ref(canonical, source.valueSet(canonical), isExtensible);
    return { kind: 'binding', of, codes: set, isExtensible };
  });
}

/** The value sets that codes of an element have to be in, or should be. */
export function boundSets({
  binding,
}: ElementModel): (readonly [canonical: string, strength: 'required' | 'extensible'])[] {
  const { strength, valueSet, maxValueSet } = binding ?? {};
  const isChecked = strength === 'required' || strength === 'extensible';
  return [
    ...(valueSet !== undefined && isChecked && valueSet !== maxValueSet
      ? [[valueSet, strength] as const]
      : []),
    ...(maxValueSet !== undefined ? [[maxValueSet, 'required'] as const] : []),
  ];
}

/** A list without targets allows every type that FHIR defines. */
function targetChecks(type: TypeModel, { structures: { source } }: Planning): CheckPlan[] {
  if (type.code !== 'Reference') return [];
  const allowed = new Map<string, string[] | undefined>();
  for (const canonical of type.targetProfiles) {
    const target = source.typeOfProfile(canonical);
    if (target === undefined) return []; // nobody can tell
    if (target === 'Resource') return [{ kind: 'targets', targets: [] }];
    const profiles = allowed.has(target) ? allowed.get(target) : [];
    const profile = source.profile(canonical);
    // the type itself allows whatever its profiles do; a stub is no more than its type
    if (!profile) allowed.set(target, undefined);
    else allowed.set(target, profiles && [...profiles, canonical]);
  }
  const targets = [...allowed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([target, profiles]): TargetPlan => [target, ...(profiles ?? [])]);
  return [{ kind: 'targets', targets }];
}

import type { ElementModel, TypeModel } from '../../model/types.js';
import type { Output } from './output.js';
import { literal, quote } from '../code/literals.js';

/** Checks: a function of the runtime and its arguments; none, where it is a check itself. */
export type Calls = [fn: string, args: string[] | undefined][];

/** The checks of what an element says of its values beyond their type: fixed values, ranges, bindings, targets. */
export function ruleCalls(facts: ElementModel, type: TypeModel, out: Output): Calls {
  return [...valueCalls(facts), ...bindingCalls(facts, type, out), ...targetCalls(facts, type, out)];
}

function valueCalls(e: ElementModel): Calls {
  const calls: Calls = [];
  for (const kind of ['fixed', 'pattern'] as const) {
    const wanted = e[kind];
    if (!wanted) continue;
    const isSimple = typeof wanted.value !== 'object';
    if (kind === 'fixed' && isSimple && !e.isArray) continue; // in place of its type
    calls.push([kind, [literal(wanted.value)]]);
  }
  if (e.minValue) calls.push(['atLeast', [literal(e.minValue.value)]]);
  if (e.maxValue) calls.push(['atMost', [literal(e.maxValue.value)]]);
  if (e.maxLength !== undefined) calls.push(['maxLength', [String(e.maxLength)]]);
  return calls;
}

const BOUND: Readonly<Record<string, string>> = {
  CodeableConcept: 'boundConcept',
  Coding: 'boundCoding',
  Quantity: 'boundCoding',
};

function bindingCalls(facts: ElementModel, type: TypeModel, out: Output): Calls {
  const { binding, fixed } = facts;
  if (!binding) return [];
  const { source } = out.structures;
  const isQuantity = source.type(type.code)?.baseDefinition?.endsWith('/Quantity');
  const check = source.isPrimitive(type.code) ? 'boundCode' : isQuantity ? 'boundCoding' : BOUND[type.code];
  if (!check) return [];
  const calls: Calls = [];
  const add = (canonical: string, strength: string) => {
    const codes = out.module.ref(
      out.codes.ref(canonical, source.valueSet(canonical), strength === 'extensible'),
    );
    calls.push([check, strength === 'extensible' ? [codes, out.module.runtime('EXTENSIBLE')] : [codes]]);
  };
  const { valueSet, maxValueSet } = binding;
  const isComplete = valueSet !== undefined && source.valueSet(valueSet)?.expansion.complete === true;
  // a code says no system, so that no code of another system can stand in it: what extends the set cannot be told from a mistake
  const isClosed = check === 'boundCode' && isComplete && maxValueSet === undefined;
  if (fixed && typeof fixed.value !== 'object') return []; // the fixed value is a code of it
  for (const [canonical, strength] of boundSets(facts)) add(canonical, isClosed ? 'required' : strength);
  return calls;
}

/** The value sets that codes of an element have to be in, or should be. */
export function boundSets({
  binding,
}: ElementModel): (readonly [canonical: string, strength: 'required' | 'extensible'])[] {
  const { strength, valueSet, maxValueSet } = binding ?? {};
  const isChecked = strength === 'required' || strength === 'extensible';
  return [
    ...(valueSet !== undefined && isChecked ? [[valueSet, strength] as const] : []),
    ...(maxValueSet !== undefined ? [[maxValueSet, 'required'] as const] : []),
  ];
}

function targetCalls(e: ElementModel, type: TypeModel, out: Output): Calls {
  if (type.code !== 'Reference' || type.targetProfiles.length === 0) return [];
  const { source } = out.structures;
  const allowed = new Map<string, string[] | undefined>();
  for (const canonical of type.targetProfiles) {
    const target = source.typeOfProfile(canonical);
    if (target === undefined || target === 'Resource') return []; // nobody can tell, or anything goes
    const profiles = allowed.has(target) ? allowed.get(target) : [];
    const profile = source.profile(canonical);
    // the type itself allows whatever its profiles do; a stub is no more than its type
    if (!profile) allowed.set(target, undefined);
    else allowed.set(target, profiles && [...profiles, canonical]);
  }
  const targets = [...allowed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([target, profiles]) => `[${[target, ...(profiles ?? [])].map(quote).join(', ')}]`);
  return [['targets', targets]];
}

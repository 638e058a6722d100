import type { ElementModel, SlicingModel, ValueModel } from '../model/types.js';
import type { Candidate, Lookups } from './candidates.js';
import type { Entry, Fact, FactValue } from './types.js';
import { isEqual, setOf, textsOf } from './value.js';

/** Every slicing of extensions is by their URLs. STU3: http://hl7.org/fhir/STU3/profiling.html#slicing */
const EXTENSION_SLICING: FactValue = { discriminators: ['value:url'], rules: 'open', ordered: false };
/** And every slicing of a choice by its types. */
const CHOICE_SLICING: FactValue = { discriminators: ['type:$this'], rules: 'open', ordered: false };

/** Surroundings of an element, as far as its facts depend on them. */
interface Surroundings {
  candidates: readonly Candidate[];
  lookups: Lookups;
  /** Slices only: the maximum of the sliced element. A larger maximum of the slice means the same. */
  slicedMax?: number | '*';
  isRoot: boolean;
}

/** The facts that an element adds to what already holds for it. */
export function elementEntry(element: ElementModel, at: Surroundings): Pick<Entry, 'facts' | 'text'> {
  const facts = at.isRoot ? {} : cardinality(element, at);
  if (!at.isRoot && effectiveMax(element, at.slicedMax) === 0) return { facts, text: {} };
  const others = at.candidates.map((c) => c.element);
  const state = (
    name: string,
    value: FactValue | undefined,
    of: (e: ElementModel) => FactValue | undefined,
  ) => {
    if (value === undefined || others.some((other) => isEqual(of(other), value))) return;
    facts[name] = factOf(value, firstOf(others, of));
  };
  for (const [name, of] of SINGLE) state(name, of(element), of);
  const strength = element.binding?.strength;
  // how strongly a value set holds is part of naming it
  if (facts['binding.valueSet'] && strength) facts['binding.strength'] ??= factOf(strength, strength);
  if (element.types.length) stateTypes(element, state);
  if (element.slicing) state('slicing', slicingOf(element.slicing), usualSlicing);
  stateConstraints(element, at, facts);
  return { facts, text: statedTexts(element, others, facts) };
}

/** The most of an element that there can be; a slice cannot have more than what it slices. */
export function effectiveMax(element: ElementModel, slicedMax: number | '*' = '*'): number | '*' {
  if (slicedMax === '*') return element.max;
  return element.max === '*' || element.max > slicedMax ? slicedMax : element.max;
}

function firstOf(
  others: readonly ElementModel[],
  of: (e: ElementModel) => FactValue | undefined,
): FactValue | undefined {
  for (const other of others) {
    const value = of(other);
    if (value !== undefined) return value;
  }
  return undefined;
}

function factOf(value: FactValue, usual: FactValue | undefined): Fact {
  return usual === undefined ? { value } : { value, usual };
}

function cardinality(element: ElementModel, at: Surroundings): Record<string, Fact> {
  const facts: Record<string, Fact> = {};
  const { slicedMax } = at;
  // of a slice, what the sliced element needs is no need of the slice
  const others = at.candidates
    .map((c) => c.element)
    .filter((e) => slicedMax === undefined || e.sliceName === element.sliceName);
  const mins = slicedMax === undefined ? others.map((e) => e.min) : [...others.map((e) => e.min), 0];
  const maxes = slicedMax === undefined ? others.map((e) => e.max) : [...others.map((e) => e.max), slicedMax];
  const max = effectiveMax(element, slicedMax);
  if (mins.includes(element.min) && maxes.includes(max)) return facts;
  // both if either is stated: readers need the whole range
  facts['min'] = factOf(element.min, mins.includes(element.min) ? element.min : mins[0]);
  facts['max'] = factOf(max, maxes.includes(max) ? max : maxes[0]);
  return facts;
}

/** Facts with one value. */
const SINGLE = Object.entries<(e: ElementModel) => FactValue | undefined>({
  contentReference: (e) => e.contentReference,
  fixed: (e) => valueOf(e.fixed),
  pattern: (e) => valueOf(e.pattern),
  defaultValue: (e) => valueOf(e.defaultValue),
  minValue: (e) => valueOf(e.minValue),
  maxValue: (e) => valueOf(e.maxValue),
  maxLength: (e) => e.maxLength,
  mustSupport: (e) => e.mustSupport,
  isModifier: (e) => e.isModifier,
  isSummary: (e) => e.isSummary,
  'binding.strength': (e) => e.binding?.strength,
  'binding.valueSet': (e) => e.binding?.valueSet,
  'binding.maxValueSet': (e) => e.binding?.maxValueSet,
});

const SINGLE_BY_NAME = new Map(SINGLE);

function valueOf(value: ValueModel | undefined): FactValue | undefined {
  return value && { type: value.type, value: value.value as FactValue };
}

type State = (
  name: string,
  value: FactValue | undefined,
  of: (e: ElementModel) => FactValue | undefined,
) => void;

/**
 * A fact of an element in its snapshot, inherited or not.
 *
 * @param name of a fact: `min`, `fixed`, `targets:Reference`, `constraint:key`
 * @param slicedMax of a slice: the most that the sliced element allows
 */
export function statedValue(
  element: ElementModel,
  name: string,
  slicedMax?: number | '*',
): FactValue | undefined {
  if (name === 'min') return element.min;
  if (name === 'max') return effectiveMax(element, slicedMax);
  if (name === 'types') return element.types.length ? setOf(element.types.map((t) => t.code)) : undefined;
  if (name === 'slicing') return usualSlicing(element);
  if (name === 'order') return element.children.length ? element.children.map((c) => c.name) : undefined;
  if (name === 'sliceOrder')
    return element.slicing?.ordered ? element.slices.map((s) => s.sliceName!) : undefined;
  const colon = name.indexOf(':');
  if (colon < 0) return SINGLE_BY_NAME.get(name)?.(element);
  const [kind, key] = [name.slice(0, colon), name.slice(colon + 1)];
  if (kind === 'constraint') {
    const found = element.constraints.find((c) => c.key === key);
    return found && { severity: found.severity, expression: found.expression ?? null };
  }
  const type = element.types.find((t) => t.code === key);
  if (!type) return undefined;
  if (kind === 'profiles') return setOf(type.profiles);
  if (kind === 'targets') return setOf(type.targetProfiles);
  return kind === 'aggregation' ? setOf(type.aggregation) : type.versioning;
}

/** A text of an element as its snapshot has it. @param name `short`, `invariant key` */
export function statedText(element: ElementModel, name: string): string | undefined {
  const key = name.startsWith('invariant ') ? name.slice('invariant '.length) : undefined;
  const text =
    key === undefined ? TEXTS[name]?.(element) : element.constraints.find((c) => c.key === key)?.human;
  return textsOf({ text })['text'];
}

/** The types as a set, and of each type its profiles, targets and aggregation as sets; none of them means any. */
function stateTypes(element: ElementModel, state: State): void {
  state('types', setOf(element.types.map((t) => t.code)), (e) =>
    e.types.length ? setOf(e.types.map((t) => t.code)) : undefined,
  );
  for (const type of element.types) {
    const { code } = type;
    const same = (e: ElementModel) => e.types.find((t) => t.code === code);
    state(`profiles:${code}`, setOf(type.profiles), (e) => setOf(same(e)?.profiles ?? []));
    state(`targets:${code}`, setOf(type.targetProfiles), (e) => setOf(same(e)?.targetProfiles ?? []));
    state(`aggregation:${code}`, setOf(type.aggregation), (e) => setOf(same(e)?.aggregation ?? []));
    state(`versioning:${code}`, type.versioning, (e) => same(e)?.versioning);
  }
}

function slicingOf(slicing: SlicingModel): FactValue {
  const discriminators = setOf(slicing.discriminators.map((d) => `${d.type}:${d.path}`));
  return { discriminators, rules: slicing.rules, ordered: slicing.ordered };
}

function usualSlicing(e: ElementModel): FactValue | undefined {
  if (e.slicing) return slicingOf(e.slicing);
  if (e.name === 'extension' || e.name === 'modifierExtension') return EXTENSION_SLICING;
  return e.name.endsWith('[x]') ? CHOICE_SLICING : undefined;
}

/** Constraints add up, so one that holds anyway says nothing, and its absence from a snapshot neither. */
function stateConstraints(element: ElementModel, at: Surroundings, facts: Record<string, Fact>): void {
  // `Element` too: snapshots differ in where they repeat what holds for every element
  const roots = ['Element', ...element.types.map((t) => t.code)].map((code) => at.lookups.type(code)?.root);
  roots.push(...element.types.flatMap((t) => t.profiles.map((p) => at.lookups.profile(p)?.root)));
  const known = [...at.candidates.map((c) => c.element), ...roots.filter((r) => r !== undefined)].flatMap(
    (e) => e.constraints,
  );
  for (const { key, severity, expression } of element.constraints) {
    if (known.some((k) => k.key === key)) continue;
    facts[`constraint:${key}`] = { value: { severity, expression: expression ?? null } };
  }
}

/** Documentation of an element, if it differs from that of its type. */
function statedTexts(
  element: ElementModel,
  others: readonly ElementModel[],
  facts: Readonly<Record<string, Fact>>,
): Record<string, string> {
  const texts: Record<string, string | undefined> = {};
  const state = (name: string, of: (e: ElementModel) => string | undefined) => {
    const text = of(element);
    if (text && others.every((other) => of(other) !== text)) texts[name] = text;
  };
  for (const [name, of] of Object.entries(TEXTS)) state(name, of);
  for (const { key, human } of element.constraints) {
    if (facts[`constraint:${key}`]) texts[`invariant ${key}`] = human;
  }
  const stated = textsOf(texts);
  // a text that differs in its white space only says the same
  for (const [name, text] of Object.entries(stated)) {
    const of = TEXTS[name];
    if (of && others.some((other) => textsOf({ text: of(other) })['text'] === text)) delete stated[name];
  }
  return stated;
}

const TEXTS: Record<string, (e: ElementModel) => string | undefined> = {
  short: (e) => e.short,
  definition: (e) => e.definition,
  comment: (e) => e.comment,
  requirements: (e) => e.requirements,
  alias: (e) => e.alias.join(' | '),
  'binding description': (e) => e.binding?.description,
  'slicing description': (e) => e.slicing?.description,
};

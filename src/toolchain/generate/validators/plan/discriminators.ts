import type { ElementModel, SlicingModel, ValueModel } from '../../../model/types.js';
import type { Planning } from './planning.js';
import { isChoice } from './element-types.js';
import type { Structure, Structures } from './structure.js';
import type { ConditionPlan } from './types.js';

/**
 * The test that a discriminator makes of a slice. Undefined if the slice says nothing that tells it apart there.
 * STU3: http://hl7.org/fhir/STU3/profiling.html#discriminator
 */
export function conditionOf(
  discriminator: SlicingModel['discriminators'][number],
  slice: ElementModel,
  parent: Structure,
  planning: Pick<Planning, 'structures' | 'codes'>,
): ConditionPlan | undefined {
  const { structures } = planning;
  const steps = stepsOf(discriminator.path);
  if (!steps) return undefined;
  const place = follow(slice, steps, parent, structures);
  const { path, element } = place;
  const test = (condition: ConditionPlan): ConditionPlan =>
    path.length === 0 ? condition : { kind: 'at', path, condition };
  switch (discriminator.type) {
    case 'exists': {
      if (!element || (element.min === 0 && element.max !== 0)) return undefined;
      return { kind: element.max === 0 ? 'absent' : 'exists', path };
    }
    case 'type': {
      const code = element?.types.length === 1 ? element.types[0]!.code : undefined;
      const targets = element?.types[0]?.targetProfiles ?? [];
      const types = place.isResolved ? targets.map((t) => structures.source.typeOfProfile(t)) : [code];
      const names = types.filter((t): t is string => t !== undefined && structures.source.isResource(t));
      return names.length === 0 ? undefined : test({ kind: 'of-type', names });
    }
    case 'profile': {
      const type = element?.types[0];
      const names = (place.isResolved ? type?.targetProfiles : type?.profiles) ?? [];
      return names.length === 0 ? undefined : test({ kind: 'of-profile', names });
    }
    default:
      return valueTest(place, planning).map(test)[0];
  }
}

/**
 * Finds the element whose value a discriminator compares, in the slice or in its type.
 *
 * @returns undefined if the path is none that discriminators may have, or leads nowhere
 */
export function discriminatedElement(
  discriminator: SlicingModel['discriminators'][number],
  slice: ElementModel,
  parent: Structure,
  structures: Structures,
): ElementModel | undefined {
  const steps = stepsOf(discriminator.path);
  return steps && follow(slice, steps, parent, structures).element;
}

interface Place {
  path: string[];
  element: ElementModel | undefined;
  /** Part of an outer element's fixed or pattern value that applies here. */
  value: ValueModel | undefined;
  isResolved: boolean;
}

function valueTest(
  { element, value }: Pick<Place, 'element' | 'value'>,
  planning: Pick<Planning, 'structures' | 'codes'>,
): ConditionPlan[] {
  const fixed = value ?? element?.fixed;
  if (fixed) return [{ kind: 'equals', value: fixed.value }];
  const pattern = element?.pattern;
  if (pattern) {
    const isSimple = typeof pattern.value !== 'object';
    return [{ kind: isSimple ? 'equals' : 'matches-pattern', value: pattern.value }];
  }
  const binding = element?.binding;
  if (binding?.strength === 'required' && binding.valueSet !== undefined) {
    const valueSet = planning.structures.source.valueSet(binding.valueSet);
    return [{ kind: 'in-codes', codes: planning.codes.ref(binding.valueSet, valueSet) }];
  }
  return element ? innerTest(element, planning) : [];
}

/** The required values of a complex value's children; a display is no criterion. */
function innerTest(element: ElementModel, planning: Pick<Planning, 'structures' | 'codes'>): ConditionPlan[] {
  const conditions: ConditionPlan[] = [];
  for (const child of element.children) {
    if (child.name === 'display') continue;
    for (const candidate of [child, ...child.slices]) {
      if (candidate.min === 0) continue;
      const [condition] = valueTest({ element: candidate, value: undefined }, planning);
      if (condition) conditions.push({ kind: 'at', path: [child.name], condition });
    }
  }
  return conditions.length > 1 ? [{ kind: 'all-of', conditions }] : conditions;
}

/** `$this`, `coding.code`, `extension('url').value`, `resolve()`: undefined for what is no such path. */
function stepsOf(path: string): string[] | undefined {
  const steps: string[] = [];
  let rest = path.trim();
  while (rest !== '') {
    const match =
      /^\.?(\$this|resolve\(\)|extension\(\s*['"]([^'"]+)['"]\s*\)|[A-Za-z]\w*(?:\[x\])?|ofType\((\w+)\))/.exec(
        rest,
      );
    if (!match) return undefined;
    if (match[2] !== undefined) steps.push(`extension(${match[2]})`);
    else if (match[1] !== '$this' && match[3] === undefined) steps.push(match[1]!);
    rest = rest.slice(match[0].length);
  }
  return steps;
}

function follow(
  slice: ElementModel,
  steps: readonly string[],
  parent: Structure,
  structures: Structures,
): Place {
  let place: Place = { path: [], element: slice, value: undefined, isResolved: false };
  let owner: Structure | undefined = parent;
  for (const step of steps) {
    if (step === 'resolve()') {
      place = { ...place, path: [...place.path, step], isResolved: true };
      continue;
    }
    const structure: Structure | undefined = owner && place.element && structures.child(owner, place.element);
    const children: readonly ElementModel[] = place.element?.children.length
      ? place.element.children
      : (structure?.element.children ?? []);
    owner = structure;
    place = { ...place, ...inner(place, step, children), isResolved: false };
  }
  return place;
}

function inner(
  place: Place,
  step: string,
  children: readonly ElementModel[],
): Pick<Place, 'path' | 'element' | 'value'> {
  if (step.startsWith('extension(')) {
    const url = step.slice('extension('.length, -1);
    const slices = children.find((child) => child.name === 'extension')?.slices ?? [];
    const element = slices.find((s) => s.types[0]?.profiles.includes(url) || s.sliceName === url);
    return { path: [...place.path, step], element, value: undefined };
  }
  const element = children.find((child) => child.name === step || child.name === `${step}[x]`);
  const outer = place.value ?? place.element?.fixed ?? place.element?.pattern;
  const value = outer && part(outer, step);
  const name = element && isChoice(element) ? `${step.replace('[x]', '')}[x]` : step;
  return { path: [...place.path, name], element: sliceThatMust(element), value };
}

/** If only a slice of an array is constrained and it is required, it distinguishes the outer slice. */
function sliceThatMust(element: ElementModel | undefined): ElementModel | undefined {
  if (!element || element.children.some((child) => child.fixed || child.pattern)) return element;
  return element.slices.find((slice) => slice.min > 0) ?? element;
}

function part(outer: ValueModel, step: string): ValueModel | undefined {
  const held: unknown = Array.isArray(outer.value) ? outer.value[0] : outer.value;
  if (typeof held !== 'object' || held === null) return undefined;
  const value = (held as Record<string, unknown>)[step];
  if (value === undefined) return undefined;
  return { type: '', value: Array.isArray(value) ? value[0] : value };
}

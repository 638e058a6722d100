import type { ElementModel, SlicingModel, ValueModel } from '../../model/types.js';
import { literal, quote } from '../code/literals.js';
import type { Module } from './module.js';
import { isChoice, type Source } from './source.js';
import type { Structure, Structures } from './structure.js';
import type { CodesModule } from './codes.js';

/**
 * The test that a discriminator makes of a slice, as a TypeScript expression. Undefined where the slice says
 * nothing that tells it apart there.
 * STU3: http://hl7.org/fhir/STU3/profiling.html#discriminator
 */
export function conditionOf(
  discriminator: SlicingModel['discriminators'][number],
  slice: ElementModel,
  parent: Structure,
  structures: Structures,
  module: Module,
  codes: CodesModule,
): string | undefined {
  const steps = stepsOf(discriminator.path);
  if (!steps) return undefined;
  const place = follow(slice, steps, parent, structures);
  const path = place.path.map(quote);
  const test = (text: string) => (path.length === 0 ? text : module.call('has', text, ...path));
  switch (discriminator.type) {
    case 'exists': {
      const { element } = place;
      if (!element || (element.min === 0 && element.max !== 0)) return undefined;
      return module.call(element.max === 0 ? 'absent' : 'exists', ...path);
    }
    case 'type': {
      const code = place.element?.types.length === 1 ? place.element.types[0]!.code : undefined;
      const targets = place.element?.types[0]?.targetProfiles ?? [];
      const types = place.isResolved ? targets.map((t) => structures.source.typeOfProfile(t)) : [code];
      const named = types.filter((t): t is string => t !== undefined && structures.source.isResource(t));
      return named.length === 0 ? undefined : test(module.call('ofType', ...named.map(quote)));
    }
    case 'profile': {
      const type = place.element?.types[0];
      const profiles = (place.isResolved ? type?.targetProfiles : type?.profiles) ?? [];
      return profiles.length === 0 ? undefined : test(module.call('ofProfile', ...profiles.map(quote)));
    }
    default:
      return valueTest(place, structures.source, module, codes).map(test)[0];
  }
}

interface Place {
  path: string[];
  element: ElementModel | undefined;
  /** What a fixed or pattern value of an outer element says here. */
  value: ValueModel | undefined;
  isResolved: boolean;
}

function valueTest({ element, value }: Place, source: Source, module: Module, codes: CodesModule): string[] {
  const fixed = value ?? element?.fixed;
  if (fixed) return [`${module.runtime('is')}(${literal(fixed.value)})`];
  const pattern = element?.pattern;
  if (pattern) {
    const isSimple = typeof pattern.value !== 'object';
    return [`${module.runtime(isSimple ? 'is' : 'like')}(${literal(pattern.value)})`];
  }
  const binding = element?.binding;
  if (binding?.strength === 'required' && binding.valueSet !== undefined) {
    const constant = module.ref(codes.ref(binding.valueSet, source.valueSet(binding.valueSet)));
    return [`${module.runtime('inCodes')}(${constant})`];
  }
  return element ? innerTest(element, source, module, codes) : [];
}

/** A complex value is told apart by what its children must be; a display tells nothing. */
function innerTest(element: ElementModel, source: Source, module: Module, codes: CodesModule): string[] {
  const tests: string[] = [];
  for (const child of element.children) {
    if (child.name === 'display') continue;
    for (const candidate of [child, ...child.slices]) {
      if (candidate.min === 0) continue;
      const place = { path: [], element: candidate, value: undefined, isResolved: false };
      const [test] = valueTest(place, source, module, codes);
      if (test === undefined) continue;
      tests.push(`${module.runtime('has')}(${test}, ${quote(child.name)})`);
    }
  }
  return tests.length > 1 ? [`${module.runtime('every')}(${tests.join(', ')})`] : tests;
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

/** Where only a slice of an array is constrained, and must be there, it is what tells the outer slice apart. */
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

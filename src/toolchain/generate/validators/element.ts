import type { ElementModel, TypeModel } from '../../model/types.js';
import { typedName } from '../../releases/stu3/choice.js';
import { extensionSlicing } from './extensions.js';
import { shapeName, type Output } from './output.js';
import { needsHalf, requiredNames } from './facts.js';
import { literal, quote } from '../code/literals.js';
import { ruleCalls, type Calls } from './rules.js';
import { arraySlicing } from './slicing.js';
import { isChoice, typesOf } from './source.js';
import type { Structure } from './structure.js';
import { constrainedCalls } from './invariants.js';

/** A property of a shape: its key, and the specification of its values. */
export type Property = [key: string, spec: string];

/** What a structure says of a child; where that is only that it must be there, the rest is its base's. */
export function propertyOf(parent: Structure, child: ElementModel, out: Output): Property {
  const { module, structures } = out;
  const names = requiredNames(child);
  const isNeeded = names.length > 0;
  if (child.max === 0) return [child.name, module.runtime('forbidden')];
  const required = (spec: string) => {
    if (!isNeeded) return spec;
    const slices = names.filter((name) => name !== child.name).map(quote);
    return `${module.runtime('required')}(${[spec === '' && slices.length > 0 ? '{}' : spec, ...slices].join(', ')})`;
  };
  if (isNeeded && structures.isOnlyNoted(parent, child)) return [child.name, required('')];
  const typed = keysOf(child).map(({ suffix, type, facts }) => [
    suffix,
    specOf(parent, child, facts, type, out),
  ]);
  if (!isChoice(child)) return [child.name, required(typed[0]![1]!)];
  return [
    child.name,
    required(`${module.runtime('choice')}({ ${typed.map(([key, spec]) => `${key}: ${spec}`).join(', ')} })`),
  ];
}

/** The specification of an element's values of one type. */
function specOf(
  parent: Structure,
  child: ElementModel,
  facts: ElementModel,
  type: TypeModel,
  out: Output,
): string {
  const { module, structures } = out;
  const rules = ruleCalls(facts, type, out);
  const codes = type.code === 'code' ? codesOf(rules) : undefined;
  const [base, checks] = typeSpec(parent, child, facts, type, codes, out);
  const all = [
    ...checks,
    ...(codes === undefined ? rules : []),
    ...constrainedCalls(parent, facts, type.code, out),
  ];
  const texts = all.map(([fn, args]) => (args ? module.call(fn, ...args) : module.runtime(fn)));
  const spec = texts.length === 0 ? base : `${module.runtime('checked')}(${[base, ...texts].join(', ')})`;
  const half = structures.source.isPrimitive(type.code) && !child.isArray && structures.half(parent, facts);
  if (!half) return spec;
  const isNeeded = needsHalf(facts) ? ', true' : '';
  return `${module.runtime('beside')}(${spec}, ${shapeName(out, half)}${isNeeded})`;
}

/** The types of an element, each with the end that it gives a choice's property, and the element that speaks of that type. */
export function keysOf(child: ElementModel): { suffix: string; type: TypeModel; facts: ElementModel }[] {
  if (!isChoice(child)) {
    const type = child.types[0] ?? { code: '', profiles: [], targetProfiles: [], aggregation: [] };
    return [{ suffix: '', type, facts: child }];
  }
  return typesOf(child).flatMap((type) => {
    const slice = child.slices.find((s) => s.types.length === 1 && s.types[0]!.code === type.code);
    if (slice?.max === 0) return [];
    const suffix = typedName(child.name, type.code).slice(child.name.length - '[x]'.length);
    return [{ suffix, type: slice?.types[0] ?? type, facts: slice ?? child }];
  });
}

/** The value set of a code of which nothing else is said. */
function codesOf(rules: Calls): string | undefined {
  const [fn, args] = rules[0] ?? [];
  return fn === 'boundCode' && args?.length === 1 && rules.length === 1 ? args[0] : undefined;
}

/** What an element's type says, and the checks that only some elements of the type need. */
function typeSpec(
  parent: Structure,
  child: ElementModel,
  facts: ElementModel,
  type: TypeModel,
  codes: string | undefined,
  out: Output,
): [spec: string, checks: Calls] {
  const { structures, module } = out;
  const { source } = structures;
  const range = rangeOf(child);
  const slicing = child.isArray && child.slices.length > 0 ? arraySlicing(parent, child, out) : undefined;
  if (source.isPrimitive(type.code)) {
    const { fixed } = facts;
    if (!child.isArray && fixed && typeof fixed.value !== 'object')
      return [module.call('exactly', literal(fixed.value)), []];
    const own = ownCheck(child.base.path, type.code);
    const checks: Calls = own === undefined ? [] : [[own, undefined]];
    const check = codes === undefined ? module.runtime(checkOf(child, type)) : module.call('coded', codes);
    if (!child.isArray) return [check, checks];
    return [module.call('repeated', check, ...range), slicing ? [['slicedPrimitives', [slicing]]] : []];
  }
  if (source.isResource(type.code)) {
    if (child.isArray) return [module.call('contained', ...range), []];
    const isEntry = child.base.path === 'Bundle.entry.resource';
    return [
      module.call('anyResource', ...type.profiles.map(quote)),
      isEntry ? [['relativeReferences', undefined]] : [],
    ];
  }
  if (type.code === 'Extension' && child.isArray) {
    const base = module.ref(structures.type('Extension')!.ref);
    return [module.call('extensions', base, ...extensionSlicing(parent, child, range, out)), []];
  }
  const structure = structures.ofValues(parent, child, facts, type);
  const shape = shapeName(out, structure);
  if (!child.isArray) return [module.call('one', shape), []];
  return [
    slicing ? module.call('sliced', shape, slicing, ...range) : module.call('many', shape, ...range),
    [],
  ];
}

/** What is looked at in every element of a data type, and stands in no definition of it. */
export function ownCheck(path: string, type: string): string | undefined {
  if (path === 'Element.id') return 'elementId';
  if (path === 'Reference.reference' && type === 'string') return 'literalReference';
  return path === 'Coding.code' && type === 'code' ? 'codeOfSystem' : undefined;
}

const SYSTEMS = ['Coding.system', 'Identifier.system', 'Quantity.system'];

/** The systems of codes and identifiers are absolute: a relative one names nothing. STU3: http://hl7.org/fhir/STU3/datatypes.html#Coding */
export function checkOf({ base }: ElementModel, { code }: TypeModel): string {
  if (code.startsWith('http://')) return 'string';
  return SYSTEMS.includes(base.path) && code === 'uri' ? 'absoluteUri' : code;
}

/** `max` and `min` of an array, as far as they say anything. */
function rangeOf({ min, max }: ElementModel): string[] {
  if (min > 1) return [max === '*' ? 'Infinity' : String(max), String(min)];
  return max === '*' ? [] : [String(max)];
}

import type { ElementModel, TypeModel } from '../../model/types.js';
import { typedName } from '../../stu3/choice.js';
import { extensionSlicing } from './extensions.js';
import { shapeName, type Output } from './output.js';
import { quote } from './print.js';
import { ruleCalls, type Calls } from './rules.js';
import { arraySlicing } from './slicing.js';
import { isChoice, typesOf } from './source.js';
import type { Structure } from './structure.js';
import { constrainedCalls } from './invariants.js';

/** A branch of a shape's `switch`: the properties it is for, and what is done with their values. */
export interface Case {
  keys: string[];
  /** Calls, as function and arguments; the last one's result is returned where there are no bits. */
  calls: Calls;
  bits: string[];
}

/** The branches for an element of a structure. */
export function casesOf(parent: Structure, child: ElementModel, out: Output): Case[] {
  const bits = bitsOf(parent, child, out);
  const keys = keysOf(child);
  if (child.max === 0) {
    return isChoice(child)
      ? []
      : [{ keys: [child.name], calls: [[out.module.runtime('forbidden'), ['value', 'key', 'c']]], bits: [] }];
  }
  if (bits.length > 0 && out.structures.isOnlyNoted(parent, child)) {
    const base = out.module.ref(parent.base!.ref);
    const calls: Case['calls'] = [[`${base}.property`, ['key', 'value', 'c', 'object']]];
    return [{ keys: keys.map(({ key }) => key), calls, bits }];
  }
  return keys.flatMap(({ key, type, facts }) => {
    const calls = callsOf(parent, child, facts, type, out);
    const cases: Case[] = [
      { keys: [key], calls: calls.map(([fn, args]) => [out.module.runtime(fn), args]), bits },
    ];
    const half = out.structures.source.isPrimitive(type.code)
      ? out.structures.half(parent, facts)
      : undefined;
    if (half && !child.isArray) {
      const shape = shapeName(out, half);
      cases.push({
        keys: [`_${key}`],
        calls: [[out.module.runtime('beside'), ['value', quote(key), 'c', shape]]],
        bits: bits.filter((bit) => !bit.startsWith('CHOICE')),
      });
    }
    return cases;
  });
}

/** The properties that an element can have in JSON, each with its type, and the element that speaks of that type. */
export function keysOf(child: ElementModel): { key: string; type: TypeModel; facts: ElementModel }[] {
  if (!isChoice(child)) {
    const type = child.types[0] ?? { code: '', profiles: [], targetProfiles: [], aggregation: [] };
    return [{ key: child.name, type, facts: child }];
  }
  return typesOf(child).flatMap((type) => {
    const slice = child.slices.find((s) => s.types.length === 1 && s.types[0]!.code === type.code);
    if (slice?.max === 0) return [];
    const own = slice?.types[0] ?? type;
    return [{ key: typedName(child.name, type.code), type: own, facts: slice ?? child }];
  });
}

/** What `property` gives for an element: its bits among those required, and among the choices. */
export function bitsOf(parent: Structure, child: ElementModel, out: Output): string[] {
  const bits: string[] = [];
  const name = parent.elementName(child);
  if (name !== undefined) bits.push(String(1 << parent.elements.indexOf(name)));
  if (isChoice(child)) {
    const choice = parent.choices.indexOf(child.name);
    const first = out.module.runtime('CHOICE');
    bits.push(choice === 0 ? first : `(${first} << ${choice})`);
  }
  return bits;
}

function callsOf(
  parent: Structure,
  child: ElementModel,
  facts: ElementModel,
  type: TypeModel,
  out: Output,
): Calls {
  return [
    ...typeCalls(parent, child, facts, type, out),
    ...ruleCalls(facts, type, out),
    ...constrainedCalls(parent, facts, type.code, out),
  ];
}

function typeCalls(
  parent: Structure,
  child: ElementModel,
  facts: ElementModel,
  type: TypeModel,
  out: Output,
): Calls {
  const { structures, module } = out;
  const { source } = structures;
  const range = rangeOf(child);
  const slicing = child.isArray && child.slices.length > 0;
  if (source.isPrimitive(type.code)) {
    const check = checkOf(child, type);
    if (!child.isArray && facts.fixed && typeof facts.fixed.value !== 'object') return [];
    if (!child.isArray) return [[check, ['value', 'key', 'c']]];
    const calls: Calls = [['primitives', ['value', 'key', 'c', 'object', module.runtime(check), ...range]]];
    if (slicing) calls.push(['slicedPrimitives', ['value', 'key', 'c', arraySlicing(parent, child, out)]]);
    return calls;
  }
  if (source.isResource(type.code)) {
    if (child.isArray) return [['contained', ['value', 'key', 'c', ...range]]];
    const profiles = type.profiles.length > 0 ? [`[${type.profiles.map(quote).join(', ')}]`] : [];
    const calls: Calls = [['anyResource', ['value', 'key', 'c', ...profiles]]];
    if (child.base.path === 'Bundle.entry.resource')
      calls.push(['relativeReferences', ['value', 'key', 'c', 'object']]);
    return calls;
  }
  if (type.code === 'Extension' && child.isArray) {
    const base = module.ref(structures.type('Extension')!.ref);
    const slices = extensionSlicing(parent, child, out);
    const rest = range.length > 0 && !slices ? ['undefined', ...range] : slices ? [slices, ...range] : range;
    return [['extensions', ['value', 'key', 'c', base, ...rest]]];
  }
  const structure =
    child.contentReference === undefined
      ? structures.ofType(parent, facts, type)
      : structures.child(parent, child);
  const shape = shapeName(out, structure);
  if (!child.isArray) return [['one', ['value', 'key', 'c', shape]]];
  if (slicing) return [['sliced', ['value', 'key', 'c', shape, arraySlicing(parent, child, out), ...range]]];
  return [['many', ['value', 'key', 'c', shape, ...range]]];
}

/** The systems of Coding and Identifier are absolute: a relative one names nothing. STU3: http://hl7.org/fhir/STU3/datatypes.html#Coding */
function checkOf({ base }: ElementModel, { code }: TypeModel): string {
  if (code.startsWith('http://')) return 'string';
  if (base.path === 'Reference.reference' && code === 'string') return 'literalReference';
  const isSystem = base.path === 'Coding.system' || base.path === 'Identifier.system';
  return isSystem && code === 'uri' ? 'absoluteUri' : code;
}

/** `max` and `min` of an array, as far as they say anything. */
function rangeOf({ min, max }: ElementModel): string[] {
  if (min > 1) return [max === '*' ? 'Infinity' : String(max), String(min)];
  return max === '*' ? [] : [String(max)];
}

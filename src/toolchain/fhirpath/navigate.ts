import type { Expression } from './ast.js';
import * as js from './js.js';
import type { Js } from './js.js';
import { type Emission, suggestion, unsupported } from './scope.js';
import { ANY, type Member, type NodeType, type ValueClass } from './types.js';
import { type Scalar, type Value, NOTHING, guarded, isDirect, map } from './value.js';

/** A choice of up to so many types is read property by property. */
const FEW = 4;

/**
 * A path step: what the items have under a name. A name that no type has is an error, since nothing it could mean exists.
 */
export function step(emission: Emission, from: Value, name: string, e: Expression): Value {
  if (from.kind === 'loop' && from.descendantsOf) {
    const values = emission.help('descendantsNamed', from.descendantsOf, js.text(name));
    return emission.loop(values, name, { types: [ANY], class: 'any' });
  }
  if (from.kind === 'loop') {
    const ofElements =
      from.elements && isDirect(from) ? stepFromElements(emission, from.elements, name) : undefined;
    if (ofElements) return ofElements;
    const body = step(emission, from.body, name, e);
    return body.kind === 'nothing' ? body : { kind: 'loop', over: from.over, item: from.item, body };
  }
  return map(from, (item) => memberOf(emission, item, name, e));
}

/** The id and extensions of repeating primitives are in the `_` array beside theirs. */
function stepFromElements(emission: Emission, elements: Js, name: string): Value | undefined {
  const element = emission.types.type('Element');
  if (!element?.children.some((c) => c.name === name)) return undefined;
  const items = emission.loop(emission.help('list', elements), 'element', {
    types: [element],
    class: 'complex',
  });
  return map(items, (item) => memberOf(emission, item, name, { kind: 'member', target: undefined, name }));
}

function memberOf(emission: Emission, from: Scalar, name: string, e: Expression): Value {
  const { types } = emission;
  if (from.options) return memberOfChoice(emission, from, name, e);
  if (from.types.some((t) => t.code === '*')) {
    const value = js.property(from.value, name, false);
    return emission.loop(emission.help('items', value), name, { types: [ANY], class: 'any' });
  }
  const members = types.members(from.types, name);
  if (members.length === 0) {
    if (emission.isOfAnother(from.types, name)) return NOTHING;
    const where = from.types.map((t) => t.path).join(' or ') || 'a computed value';
    unsupported(`${where} has no element ${name}`, e, elementHint(name, from.types));
  }
  const isPrimitive = from.types.every((t) => types.isPrimitive(t));
  if (isPrimitive && !from.element) unsupported(`${name} of a primitive that is an item of a list`, e);
  const owner = isPrimitive ? { ...from, value: from.element!, certain: false } : from;
  const isArray = new Set(members.map((m) => m.isArray));
  if (isArray.size === 1 && !members[0]!.isArray) return single(emission, owner, members, name);
  const held = heldTypes(members);
  const read = (key: string) => js.property(owner.value, key, owner.certain ?? false);
  const shared = { types: held, class: classOfAll(emission, held) };
  if (isArray.size > 1) return emission.loop(emission.help('items', read(name)), name, shared);
  if (!held.every((t) => types.isPrimitive(t)))
    return emission.loop(emission.help('list', read(name)), name, shared);
  const elements = read(`_${name}`);
  return { ...emission.loop(emission.help('primitives', read(name), elements), name, shared), elements };
}

/** The element that was meant; a choice is named without its type in FHIRPath. */
function elementHint(name: string, types: readonly NodeType[]): string | undefined {
  const names = types.flatMap((t) => t.children.map((c) => c.name.replace('[x]', '')));
  const choice = types
    .flatMap((t) => t.children)
    .find(
      (c) =>
        c.name.endsWith('[x]') &&
        /^[A-Z]/.test(name.slice(c.name.length - 3)) &&
        name.startsWith(c.name.slice(0, -3)),
    );
  if (choice) return `write ${choice.name.slice(0, -3)}: FHIRPath names a choice without its type`;
  return suggestion(name, names);
}

/** A step from a choice considers only the types that have such an element. */
function memberOfChoice(emission: Emission, from: Scalar, name: string, e: Expression): Value {
  const having = from.options!.filter((o) => emission.types.members([o.type], name).length > 0);
  if (having.length === 0) {
    const hint = elementHint(
      name,
      from.options!.map((o) => o.type),
    );
    unsupported(`none of the choice's types has an element ${name}`, e, hint);
  }
  const steps = having.map((o) => memberOf(emission, o.value, name, e));
  const [only] = steps;
  if (steps.length === 1) return only!;
  if (steps.every((s) => s.kind === 'scalar')) {
    return {
      kind: 'scalar',
      value: js.either(...steps.map((s) => s.value)),
      exists: js.or(...steps.map((s) => s.exists)),
      types: steps.flatMap((s) => s.types),
      class: classOfAll(
        emission,
        steps.flatMap((s) => s.types),
      ),
    };
  }
  const all = emission.help('flat', ...steps.map((s) => emission.item(s)));
  const held = having
    .flatMap((o) => emission.types.members([o.type], name))
    .flatMap((m) => m.options.map((x) => x.type));
  return emission.loop(all, name, { types: held, class: classOfAll(emission, held) });
}

function single(emission: Emission, owner: Scalar, members: readonly Member[], name: string): Scalar {
  const choice = members.find((m) => m.stem !== undefined);
  const options = members.flatMap((m) => m.options);
  const byKey = new Map<string, NodeType[]>();
  for (const o of options) {
    const held = byKey.get(o.key) ?? [];
    if (!held.some((t) => t.path === o.type.path)) held.push(o.type);
    byKey.set(o.key, held);
  }
  const values = [...byKey].map(([key, held]) => ({ held, value: property(emission, owner, key, held) }));
  const [only] = values;
  if (values.length === 1 && !choice) return only!.value;
  const held = values.flatMap((v) => v.held);
  const few = values.length <= FEW || choice?.hasNamesakes || !choice;
  const found = few ? undefined : emission.help('choice', owner.value, js.text(name));
  return {
    kind: 'scalar',
    value: found ?? js.either(...values.map((v) => v.value.value)),
    exists: found ? js.isDefined(found) : js.or(...values.map((v) => v.value.exists)),
    types: held,
    class: classOfAll(emission, held),
    options: values.flatMap((v) => v.held.map((type) => ({ type, value: { ...v.value, types: [type] } }))),
  };
}

function property(emission: Emission, owner: Scalar, key: string, held: readonly NodeType[]): Scalar {
  const certain = owner.certain ?? false;
  const value = js.property(owner.value, key, certain);
  const plain = {
    kind: 'scalar' as const,
    value,
    exists: js.isDefined(value),
    types: held,
    class: classOfAll(emission, held),
  };
  if (!held.every((t) => emission.types.isPrimitive(t))) return plain;
  const element = js.property(owner.value, `_${key}`, certain);
  return { ...plain, element, exists: js.or(plain.exists, js.isDefined(element)) };
}

function heldTypes(members: readonly Member[]): NodeType[] {
  const byPath = new Map<string, NodeType>();
  for (const member of members) for (const o of member.options) byPath.set(o.type.path, o.type);
  return [...byPath.values()];
}

export function classOfAll(emission: Emission, types: readonly NodeType[]): ValueClass {
  const classes = new Set(types.map((t) => emission.types.classOf(t)));
  return classes.size === 1 ? [...classes][0]! : 'any';
}

/**
 * The items of a type or one that specializes it.
 *
 * @param isExact for `ofType`: primitives of the type alone, since a code is no string there
 */
export function narrowed(
  emission: Emission,
  from: Value,
  typeName: string,
  e: Expression,
  isExact = false,
): Value {
  const system = systemType(emission, typeName);
  if (system) return map(from, (item) => (isOfSystem(item, system, e) ? item : NOTHING));
  const code = fhirType(emission, typeName, e);
  const exact = isExact && emission.types.classOf(emission.types.type(code)!) !== 'complex';
  const kept = (item: Scalar) =>
    exact &&
    !item.options &&
    item.types.length === 1 &&
    item.types[0]!.code !== code &&
    item.types[0]!.code !== '*'
      ? NOTHING
      : narrowedItem(emission, item, code, e);
  return map(from, kept);
}

/** FHIRPath's own types. FHIRPath: Types and Reflection */
const SYSTEM: Readonly<Record<string, ValueClass>> = {
  Boolean: 'boolean',
  String: 'string',
  Integer: 'number',
  Decimal: 'number',
  Date: 'date',
  DateTime: 'date',
  Time: 'time',
  Quantity: 'quantity',
};

/** The name of one of FHIRPath's own types. A name without a namespace means FHIR's type first. */
function systemType(emission: Emission, typeName: string): string | undefined {
  const match = /^(System\.)?([A-Za-z]+)$/.exec(typeName);
  if (!match) return undefined;
  const [, namespace, name = ''] = match;
  if (namespace) return name;
  return Object.hasOwn(SYSTEM, name) && !emission.types.type(name) ? name : undefined;
}

/** True if an item is of one of FHIRPath's own types: no element is, as FHIR's types are others. */
function isOfSystem(item: Scalar, name: string, e: Expression): boolean {
  if (item.types.some((t) => t.code === '*')) unsupported(`whether it is System.${name} cannot be told`, e);
  if (item.types.length > 0 || item.class !== SYSTEM[name]) return false;
  if (item.class !== 'number' && item.class !== 'date') return true;
  if (item.class === 'date' || item.numeral === undefined)
    unsupported(`whether it is System.${name} cannot be told`, e);
  return item.numeral.includes('.') === (name === 'Decimal');
}

/** A type specifier as the name of a FHIR type. */
function fhirType(emission: Emission, typeName: string, e: Expression): string {
  const name = typeName.replace(/^FHIR\./, '');
  if (emission.types.type(name)) return name;
  return unsupported(`type ${typeName} is not known`, e, suggestion(name, emission.types.names));
}

function narrowedItem(emission: Emission, item: Scalar, code: string, e: Expression): Value {
  const { types } = emission;
  const fits = (t: NodeType) => types.isSubtype(t.code, code);
  if (item.options) {
    const kept = item.options.filter((o) => fits(o.type));
    if (kept.length === 0) return NOTHING;
    if (kept.length === 1) return kept[0]!.value;
    const held = kept.map((o) => o.type);
    return {
      kind: 'scalar',
      value: js.either(...kept.map((o) => o.value.value)),
      exists: js.or(...kept.map((o) => o.value.exists)),
      types: held,
      class: classOfAll(emission, held),
      options: kept,
    };
  }
  const target = types.type(code)!;
  // a value that FHIRPath computes is of none of FHIR's types, but a quantity serves as one
  if (item.types.length === 0) return item.class === 'quantity' && code === 'Quantity' ? item : NOTHING;
  if (item.types.every(fits)) return item;
  const isAny = item.types.some((t) => t.code === '*');
  const holdsResources = isAny || item.types.some((t) => types.isResource(t));
  if (holdsResources && types.isResource(target)) {
    const type = js.property(item.value, 'resourceType', item.certain ?? false);
    const condition =
      code === 'Resource' || code === 'DomainResource' ? js.isDefined(type) : js.same(type, js.text(code));
    return guarded({ ...item, types: [target], class: 'complex' }, condition, condition);
  }
  const kept = item.types.filter(fits);
  if (kept.length === 0 && !isAny) return NOTHING;
  return byJsonType(emission, item, kept, target, e);
}

/** Decides by the JSON type, for a value whose property is not known. */
function byJsonType(
  emission: Emission,
  item: Scalar,
  kept: NodeType[],
  target: NodeType,
  e: Expression,
): Value {
  const jsonType = (t: NodeType) => {
    const valueClass = emission.types.classOf(t);
    if (valueClass === 'boolean' || valueClass === 'number') return valueClass;
    return emission.types.isPrimitive(t) ? 'string' : 'object';
  };
  const wanted = new Set(kept.map(jsonType));
  const others = item.types.filter((t) => !kept.includes(t));
  if (wanted.size !== 1 || others.some((t) => t.code === '*' || wanted.has(jsonType(t)))) {
    unsupported(`whether it is ${target.code} cannot be told`, e);
  }
  const type: Js = { kind: 'typeof', operand: item.value };
  return guarded(
    { ...item, types: kept, class: classOfAll(emission, kept) },
    js.same(type, js.text([...wanted][0]!)),
  );
}

import type { ElementModel, TypeModel } from '../../../model/types.js';
import { typedName } from '../../../releases/release.js';
import { checksOf } from './checks.js';
import { extensionSlices } from './extensions.js';
import { needsExtension, requiredNames } from './facts.js';
import { constrainedChecks } from './invariants.js';
import { shapeOf, type Planning } from './planning.js';
import { slicingOf } from './slicing.js';
import { isChoice, typesOf } from './element-types.js';
import type { Structure } from './structure.js';
import type {
  BuiltInCheck,
  CheckPlan,
  ConstantRef,
  FieldPlan,
  FieldValues,
  RangePlan,
  TypePlan,
  ValuesPlan,
} from './types.js';

/** A structure's rules for a child; if they only require it, the base's checks do the rest. */
export function fieldOf(parent: Structure, child: ElementModel, planning: Planning): FieldPlan {
  const required = requiredNames(child);
  const values = fieldValues(parent, child, required.length > 0, planning);
  return { name: child.name, required: child.max === 0 ? [] : required, values };
}

function fieldValues(
  parent: Structure,
  child: ElementModel,
  isRequired: boolean,
  planning: Planning,
): FieldValues {
  if (child.max === 0) return { kind: 'forbidden' };
  if (isRequired && planning.structures.isOnlyNoted(parent, child)) return { kind: 'inherited' };
  const types = keysOf(child).map(
    ({ suffix, type, facts }) => [suffix, valuesOf(parent, child, facts, type, planning)] as const,
  );
  return isChoice(child) ? { kind: 'choice', types } : { kind: 'single', values: types[0]![1] };
}

/** An element's values of one type. */
function valuesOf(
  parent: Structure,
  child: ElementModel,
  facts: ElementModel,
  type: TypeModel,
  planning: Planning,
): ValuesPlan {
  const { structures } = planning;
  const rules = checksOf(facts, type, planning);
  const codes = type.code === 'code' ? onlyCodes(rules) : undefined;
  const [plan, own] = typeOf(parent, child, facts, type, codes, planning);
  const constrained = constrainedChecks(parent, facts, type.code, planning);
  const checks = [...own, ...(codes === undefined ? rules : []), ...constrained];
  const isSingle = structures.source.isPrimitive(type.code) && !child.isArray;
  const extension = isSingle ? structures.primitiveExtension(parent, facts) : undefined;
  if (!extension) return { type: plan, checks };
  const isRequired = needsExtension(facts);
  return { type: plan, checks, extension: { shape: shapeOf(planning, extension), isRequired } };
}

/** The types of an element, each with the ending that it gives a choice's property, and the element that describes that type. */
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

/** The value set of a code that has no other rule. */
function onlyCodes(rules: readonly CheckPlan[]): ConstantRef | undefined {
  const [only, ...others] = rules;
  const isPlain = only?.kind === 'binding' && only.of === 'code' && !only.isExtensible;
  return isPlain && others.length === 0 ? only.codes : undefined;
}

/** Checks of an element's type, and those that only some elements of the type need. */
function typeOf(
  parent: Structure,
  child: ElementModel,
  facts: ElementModel,
  type: TypeModel,
  codes: ConstantRef | undefined,
  planning: Planning,
): [type: TypePlan, checks: CheckPlan[]] {
  const { structures } = planning;
  const { source } = structures;
  const array = rangeOf(child);
  const slicing = child.isArray && child.slices.length > 0 ? slicingOf(parent, child, planning) : undefined;
  if (source.isPrimitive(type.code)) {
    const { fixed } = facts;
    if (!child.isArray && fixed && typeof fixed.value !== 'object')
      return [{ kind: 'fixed-primitive', value: fixed.value }, []];
    const check = checkOf(child, type);
    const plan: TypePlan = {
      kind: 'primitive',
      check,
      ...(codes && { codes }),
      ...(child.isArray && { array }),
    };
    if (child.isArray) return [plan, slicing ? [{ kind: 'sliced-primitives', slicing }] : []];
    return [plan, builtIn(builtInCheckOf(child.base.path, type.code))];
  }
  if (source.isResource(type.code)) {
    if (child.isArray) return [{ kind: 'contained', array }, []];
    const isEntry = child.base.path === 'Bundle.entry.resource';
    return [
      { kind: 'any-resource', profiles: type.profiles },
      builtIn(isEntry ? 'relativeReferences' : undefined),
    ];
  }
  if (type.code === 'Extension' && child.isArray) {
    const base = structures.type('Extension')!.ref;
    const isClosed = child.slicing?.rules === 'closed';
    return [
      { kind: 'extensions', base, slices: extensionSlices(parent, child, planning), isClosed, array },
      [],
    ];
  }
  const shape = shapeOf(planning, structures.ofValues(parent, child, facts, type));
  if (!child.isArray) return [{ kind: 'object', shape }, []];
  return [{ kind: 'object', shape, array, ...(slicing && { slicing }) }, []];
}

const builtIn = (check: BuiltInCheck | undefined): CheckPlan[] =>
  check ? [{ kind: 'built-in', check }] : [];

/** Checks of a data type that its definition does not state. */
export function builtInCheckOf(path: string, type: string): BuiltInCheck | undefined {
  if (path === 'Element.id') return 'elementId';
  if (path === 'Reference.reference' && type === 'string') return 'literalReference';
  if (path === 'Identifier.value' && type === 'string') return 'identifierValue';
  return path === 'Coding.code' && type === 'code' ? 'codeOfSystem' : undefined;
}

const SYSTEMS = ['Coding.system', 'Identifier.system', 'Quantity.system'];

/** The systems of Coding and Identifier are absolute: a relative one names nothing. STU3: http://hl7.org/fhir/STU3/datatypes.html#Coding */
export function checkOf({ base }: ElementModel, { code }: TypeModel): string {
  if (code.startsWith('http://')) return 'string';
  return SYSTEMS.includes(base.path) && code === 'uri' ? 'absoluteUri' : code;
}

export const rangeOf = ({ min, max }: ElementModel): RangePlan => ({ min, max });

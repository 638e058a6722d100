import type { ElementModel, TypeModel } from '../../../../model/types.js';
import { boundSets, checksOf } from '../checks.js';
import { needsExtension } from '../facts.js';
import { builtInCheckOf, checkOf, rangeOf } from '../field.js';
import { constraintsOf } from '../invariants.js';
import type { Planning } from '../planning.js';
import type { Structure } from '../structure.js';
import type { TestPlan } from '../types.js';
import { canAccept, fastPathRef, isOpenChoice } from './eligible.js';
import { extensionsTest } from './extensions.js';

/** A test of an element's values; see `CasePlan`. */
export interface ValueTest {
  readonly test: TestPlan;
  readonly isFinal: boolean;
}

/**
 * The test of an element's values; undefined if it takes more than an expression.
 *
 * @param facts the element that describes the type: the child, or a type slice of it
 */
export function testOf(
  parent: Structure,
  facts: ElementModel,
  child: ElementModel,
  type: TypeModel,
  planning: Planning,
): ValueTest | undefined {
  if (constraintsOf(parent, facts, type.code, planning).length > 0) return undefined;
  if (needsExtension(facts)) return undefined;
  if (type.code === 'Extension' && child.isArray) {
    const test = extensionsTest(parent, child, planning);
    return test && { test, isFinal: true };
  }
  if (child.isArray && child.slices.length > 0) return undefined;
  const isPrimitive = planning.structures.source.isPrimitive(type.code);
  return isPrimitive
    ? primitiveTest(facts, child, type, planning)
    : objectTest(parent, facts, child, type, planning);
}

/** The primitive types that a function of the runtime tests. */
const TESTS: Readonly<Record<string, string>> = {
  string: 'isString',
  markdown: 'isString',
  boolean: 'isBoolean',
  code: 'isCode',
  id: 'isId',
  uri: 'isUri',
  absoluteUri: 'isAbsoluteUri',
  date: 'isDate',
  dateTime: 'isDateTime',
  instant: 'isInstant',
  integer: 'isInteger',
  unsignedInt: 'isUnsignedInt',
  positiveInt: 'isPositiveInt',
  decimal: 'isDecimal',
};

function objectTest(
  parent: Structure,
  facts: ElementModel,
  child: ElementModel,
  type: TypeModel,
  planning: Planning,
): ValueTest | undefined {
  const { structures, eligible } = planning;
  const { source } = structures;
  if (source.isResource(type.code) || isOpenChoice(child)) return undefined;
  const own = structures.ofValues(parent, child, facts, type)?.own;
  if (!own || !eligible.has(own) || !canAccept(own, source)) return undefined;
  const [check, ...others] = checksOf(facts, type, planning);
  if (others.length > 0 || (check && check.kind !== 'targets')) return undefined;
  const name = `${child.name.replace('[x]', '')}Targets`;
  return {
    test: {
      kind: 'object',
      accepts: fastPathRef(own, source),
      ...(child.isArray && { array: rangeOf(child) }),
      ...(check && { targets: { name, targets: check.targets } }),
    },
    isFinal: true,
  };
}

function primitiveTest(
  facts: ElementModel,
  child: ElementModel,
  type: TypeModel,
  planning: Planning,
): ValueTest | undefined {
  const { fixed } = facts;
  if (fixed) {
    if (child.isArray || typeof fixed.value === 'object') return undefined;
    return { test: { kind: 'fixed', value: fixed.value }, isFinal: true };
  }
  const rules = checksOf(facts, type, planning);
  if (rules.length > 0) {
    if (child.isArray || rules.some(({ kind }) => kind !== 'binding')) return undefined;
    const { structures, codes } = planning;
    const canonicals = new Set(boundSets(facts).map(([canonical]) => canonical));
    const sets = [...canonicals].map((url) => codes.ref(url, structures.source.valueSet(url)));
    return { test: { kind: 'codes', sets }, isFinal: false };
  }
  const test = TESTS[checkOf(child, type)];
  if (test === undefined) return undefined;
  if (child.isArray) return { test: { kind: 'primitives', test, array: rangeOf(child) }, isFinal: true };
  const builtIn = builtInCheckOf(child.base.path, type.code);
  return { test: { kind: 'primitive', test, ...(builtIn && { builtIn }) }, isFinal: true };
}

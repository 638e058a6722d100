import type { ElementModel, TypeModel } from '../../../model/types.js';
import { checkOf, ownCheck } from '../element.js';
import { needsHalf } from '../facts.js';
import { constraintsOf } from '../invariants.js';
import { Module } from '../module.js';
import type { Output } from '../output.js';
import { literal } from '../../code/literals.js';
import { boundSets, ruleCalls } from '../rules.js';
import { extensionCheck, maxOf } from './extensions.js';
import { isOpenChoice, isSilent, scanRef, type ScanCheck } from './scanned.js';
import type { Structure } from '../structure.js';

/**
 * The check of an element's values; undefined where that takes more than an expression.
 *
 * @param facts the element that speaks of the type: the child, or a type slice of it
 * @param depth the expression of how many objects are around a value
 */
export function scanCheck(
  parent: Structure,
  facts: ElementModel,
  child: ElementModel,
  type: TypeModel,
  depth: string,
  out: Output,
): ScanCheck | undefined {
  if (constraintsOf(parent, facts, type.code, out).length > 0) return undefined;
  if (needsHalf(facts)) return undefined;
  if (type.code === 'Extension' && child.isArray) return extensionCheck(parent, child, depth, out);
  if (child.isArray && child.slices.length > 0) return undefined;
  const isPrimitive = out.structures.source.isPrimitive(type.code);
  return isPrimitive
    ? primitiveCheck(facts, child, type, out)
    : objectCheck(parent, facts, child, type, depth, out);
}

/** The primitive types that are told by a function of the runtime. */
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

function objectCheck(
  parent: Structure,
  facts: ElementModel,
  child: ElementModel,
  type: TypeModel,
  depth: string,
  out: Output,
): ScanCheck | undefined {
  const { structures, scanned, module } = out;
  if (structures.source.isResource(type.code)) return undefined;
  if (isOpenChoice(child)) return undefined;
  const own = structures.ofValues(parent, child, facts, type)?.own;
  if (!own || !scanned.has(own) || !isSilent(own, structures.source)) return undefined;
  const rules = ruleCalls(facts, type, unwritten(out));
  if (rules.some(([fn]) => fn !== 'targets')) return undefined;
  const accepts = module.ref(scanRef(own, structures.source));
  const texts = [
    child.isArray
      ? module.call('acceptedMany', accepts, 'value', String(child.min), maxOf(child), 'c', depth)
      : `${accepts}(value, c, ${depth})`,
    ...rules.map(([, targets]) =>
      child.isArray
        ? module.call('areTargets', 'value as Json[]', targetsConstant(child, targets!, out), 'c')
        : module.call('isTarget', 'value', targetsConstant(child, targets!, out), 'c'),
    ),
  ];
  if (child.isArray && rules.length > 0) module.runtimeType('Json');
  return { text: texts.join(' && '), isFinal: true };
}

function targetsConstant({ name }: ElementModel, targets: readonly string[], { module }: Output): string {
  module.runtimeType('Target');
  const wish = `${name.replace('[x]', '')}Targets`;
  return module.constant(wish, 'readonly Target[]', `[${targets.join(', ')}]`);
}

function primitiveCheck(
  facts: ElementModel,
  child: ElementModel,
  type: TypeModel,
  out: Output,
): ScanCheck | undefined {
  if (facts.fixed && child.isArray) return undefined;
  if (facts.fixed) {
    const { value } = facts.fixed;
    return typeof value === 'object' ? undefined : { text: `value === ${literal(value)}`, isFinal: true };
  }
  const rules = ruleCalls(facts, type, unwritten(out));
  const { module } = out;
  if (rules.length > 0) {
    if (child.isArray || rules.some(([fn]) => fn !== 'boundCode')) return undefined;
    const sets = new Set(boundSets(facts).map(([canonical]) => canonical));
    const { structures, codes, module } = out;
    const texts = [...sets]
      .map((canonical) => module.ref(codes.ref(canonical, structures.source.valueSet(canonical))))
      .map((constant) => module.call('isKnown', constant, 'value'));
    return { text: texts.join(' && '), isFinal: false };
  }
  const test = TESTS[checkOf(child, type)];
  if (test === undefined) return undefined;
  if (child.isArray) {
    const args = [out.module.runtime(test), 'value', String(child.min), maxOf(child)];
    return { text: module.call('acceptedValues', ...args), isFinal: true };
  }
  const own = ownCheck(child.base.path, type.code);
  const texts = [module.call(test, 'value')];
  if (own === 'codeOfSystem') texts.push(module.call('isKnownCode', 'value', 'c', 'object'));
  if (own === 'literalReference') texts.push(module.call('isLiteral', 'value', 'c'));
  return { text: texts.join(' && '), isFinal: true };
}

/** For calls that are looked at and not written. */
function unwritten(out: Output): Output {
  return { ...out, module: new Module('') };
}

import type { ElementModel, TypeModel } from '../../model/types.js';
import { checkOf, ownCheck } from './element.js';
import { needsHalf } from './facts.js';
import { constraintsOf } from './invariants.js';
import { Module } from './module.js';
import type { Output } from './output.js';
import { literal } from './print.js';
import { boundSets, ruleCalls } from './rules.js';
import { isOpenChoice } from './scanned.js';
import type { Structure } from './structure.js';

/**
 * Whether the values of an element are right by all that is said of them, as an expression of `value`; undefined where that takes more
 * than one.
 *
 * @param facts the element that speaks of the type: the child, or a type slice of it
 */
export function checkText(
  parent: Structure,
  facts: ElementModel,
  child: ElementModel,
  type: TypeModel,
  out: Output,
): string | undefined {
  if (child.isArray && child.slices.length > 0) return undefined;
  if (constraintsOf(parent, facts, type.code, out).length > 0) return undefined;
  if (needsHalf(facts)) return undefined;
  const isPrimitive = out.structures.source.isPrimitive(type.code);
  return isPrimitive ? primitiveCheck(facts, child, type, out) : objectCheck(parent, facts, child, type, out);
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
};

function objectCheck(
  parent: Structure,
  facts: ElementModel,
  child: ElementModel,
  type: TypeModel,
  out: Output,
): string | undefined {
  const { structures, scanned, module } = out;
  if (structures.source.isResource(type.code) || (type.code === 'Extension' && child.isArray))
    return undefined;
  if (isOpenChoice(child)) return undefined;
  if (ruleCalls(facts, type, unwritten(out)).length > 0) return undefined;
  const own = structures.ofValues(parent, child, facts, type)?.own;
  if (!own || !scanned.has(own)) return undefined;
  const shape = module.ref(own.ref);
  if (!child.isArray) return `${module.runtime('accepts')}(${shape}, value, c)`;
  return `${module.runtime('acceptsMany')}(${shape}, value, ${child.min}, ${maxOf(child)}, c)`;
}

function maxOf({ max }: ElementModel): string {
  return max === '*' ? 'Infinity' : String(max);
}

function primitiveCheck(
  facts: ElementModel,
  child: ElementModel,
  type: TypeModel,
  out: Output,
): string | undefined {
  if (facts.fixed && child.isArray) return undefined;
  if (facts.fixed)
    return typeof facts.fixed.value === 'object' ? undefined : `value === ${literal(facts.fixed.value)}`;
  const rules = ruleCalls(facts, type, unwritten(out));
  const call = (fn: string, ...args: string[]) => `${out.module.runtime(fn)}(${args.join(', ')})`;
  if (rules.length > 0) {
    if (child.isArray || rules.some(([fn]) => fn !== 'boundCode')) return undefined;
    const sets = new Set(boundSets(facts).map(([canonical]) => canonical));
    const { structures, codes, module } = out;
    return [...sets]
      .map((canonical) => module.ref(codes.ref(canonical, structures.source.valueSet(canonical))))
      .map((constant) => call('isKnown', constant, 'value'))
      .join(' && ');
  }
  const test = TESTS[checkOf(child, type)];
  if (test === undefined) return undefined;
  if (child.isArray)
    return call('acceptsValues', out.module.runtime(test), 'value', String(child.min), maxOf(child));
  const own = ownCheck(child.base.path, type.code);
  if (own === 'codeOfSystem')
    return `${call(test, 'value')} && ${call('isKnownCode', 'value', 'c', 'object')}`;
  if (own === 'literalReference') return `${call(test, 'value')} && ${call('isLiteral', 'value', 'c')}`;
  return call(test, 'value');
}

/** For calls that are looked at and not written. */
function unwritten(out: Output): Output {
  return { ...out, module: new Module('') };
}

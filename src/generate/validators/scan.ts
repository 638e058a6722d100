import type { ElementModel, TypeModel } from '../../model/types.js';
import { bitOf, bitsOf } from '../../runtime/link.js';
import { ALWAYS, CHOICE, CHOICES, CONTENT } from '../../runtime/shape.js';
import { checkOf, keysOf, ownCheck } from './element.js';
import { requiredName } from './facts.js';
import { constraintsOf } from './invariants.js';
import { Module } from './module.js';
import type { Output } from './output.js';
import { literal, quote } from './print.js';
import { ruleCalls } from './rules.js';
import { isChoice, typesOf } from './source.js';
import type { Structure, Structures } from './structure.js';

/** The properties of primitive types that a scan says at once of, by their check and their bits. */
type Cases = Map<string, { keys: string[]; check: string; bits: number }>;

/** The structures that are worth a scan: the project's own, and of core ones what theirs consist of. */
export function scannedBy(structures: Structures): ReadonlySet<Structure> {
  const found = new Set<Structure>();
  const { source } = structures;
  const visit = (structure: Structure | undefined) => {
    const own = ownOf(structure);
    if (!own || found.has(own)) return;
    found.add(own);
    for (const child of own.element.children) if (child.max !== 0) visitChild(own, child);
  };
  const visitChild = (parent: Structure, child: ElementModel) => {
    const types = typesOf(child).filter(({ code }) => !source.isPrimitive(code) && !source.isResource(code));
    if (isChoice(child) && types.length > MANY_TYPES) return; // of any type: hardly ever of one of them
    for (const type of types) visit(structures.ofType(parent, child, type));
    for (const slice of child.slices) if (!isChoice(child)) visit(structures.child(parent, slice));
  };
  for (const model of source.project.profiles) visit(structures.root(model));
  return found;
}

/** A choice of more types is open to all. */
const MANY_TYPES = 10;

/**
 * Writes the function that goes through the properties of a structure's objects; see `Scan` of the runtime.
 *
 * @returns its name; undefined where the structure has no primitive that it could say anything of
 */
export function writeScan(structure: Structure, out: Output): string | undefined {
  const { module } = out;
  const cases = casesOf(structure, out);
  if (cases.size === 0) return undefined;
  const name = `scan${structure.ref.name[0]!.toUpperCase()}${structure.ref.name.slice(1)}`;
  const texts = [...cases.values()].map(({ keys, check, bits }) => {
    const labels = keys.map((key) => `case ${quote(key)}:`).join('\n');
    const choices = bits & CHOICES;
    const isOnlyOne = choices === 0 ? '' : `seen & ${bitText(choices, out)} || `;
    return `${labels}
if (${isOnlyOne}!(${check})) break;
${bits === ALWAYS ? '' : `seen |= ${bitText(bits, out)};\n`}continue;
`;
  });
  module.runtimeType('Scan');
  module.add(`export const ${name}: Scan = (object, shape, c, isQuiet) => {
  let seen = ${module.runtime('ALWAYS')};
  for (const key in object) {
    const value = object[key];
    switch (key) {
${texts.join('')}}
    const bits = ${module.runtime('property')}(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};
`);
  return name;
}

function casesOf(structure: Structure, out: Output): Cases {
  const cases: Cases = new Map();
  const linked = { elements: elementsOf(structure, out), choices: [...structure.choices] };
  for (const child of structure.element.children) {
    if (child.max === 0) continue;
    for (const { suffix, type, facts } of keysOf(child)) {
      const { source } = out.structures;
      const check = source.isPrimitive(type.code)
        ? primitiveCheck(structure, facts, child, type, out)
        : objectCheck(structure, facts, child, type, out);
      if (check === undefined) continue;
      const bits = bitsOf(child.name, linked);
      const same = `${check} ${bits}`;
      const key = child.name.replace('[x]', '') + suffix;
      const known = cases.get(same);
      if (known) known.keys.push(key);
      else cases.set(same, { keys: [key], check, bits });
    }
  }
  return cases;
}

/** The elements that have a bit, as the runtime's `link` finds them: those that must be there, then those that invariants read. */
function elementsOf(structure: Structure, out: Output): string[] {
  const elements = requiredOf(structure);
  for (let own: Structure | undefined = structure; own; own = own.base) {
    for (const name of out.constraints.triggers(own).flat()) bitOf(name, { elements });
  }
  return elements;
}

function requiredOf({ base, changed }: Structure): string[] {
  const elements = base ? requiredOf(base) : [];
  for (const child of changed) {
    const name = requiredName(child);
    if (name !== undefined) bitOf(name, { elements });
  }
  return elements;
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

/** Whether objects are right by their shape, as an expression; undefined where more is said of them than that. */
function objectCheck(
  parent: Structure,
  facts: ElementModel,
  child: ElementModel,
  type: TypeModel,
  out: Output,
): string | undefined {
  const { structures, scanned, module } = out;
  if (structures.source.isResource(type.code) || (type.code === 'Extension' && child.isArray)) return undefined;
  if (child.slices.length > 0 && child.isArray) return undefined;
  if (isChoice(child) && typesOf(child).length > MANY_TYPES) return undefined;
  if (constraintsOf(parent, facts, type.code, out).length > 0) return undefined;
  if (ruleCalls(facts, type, { ...out, module: new Module('') }).length > 0) return undefined;
  const structure =
    child.contentReference === undefined
      ? structures.ofType(parent, facts, type)
      : structures.child(parent, child);
  const own = ownOf(structure);
  if (!own || !scanned.has(own)) return undefined;
  const shape = module.ref(own.ref);
  if (!child.isArray) return `${module.runtime('accepts')}(${shape}, value, c)`;
  return `${module.runtime('acceptsMany')}(${shape}, value, ${child.min}, ${maxOf(child)}, c)`;
}

function maxOf({ max }: ElementModel): string {
  return max === '*' ? 'Infinity' : String(max);
}

function ownOf(structure: Structure | undefined): Structure | undefined {
  let own = structure;
  while (own && !own.isOwn && own.base) own = own.base;
  return own;
}

/** Whether a primitive is right by all that is said of it, as an expression; undefined where that takes more than one. */
function primitiveCheck(
  parent: Structure,
  facts: ElementModel,
  child: ElementModel,
  type: TypeModel,
  out: Output,
): string | undefined {
  if (child.isArray && child.slices.length > 0) return undefined;
  if (constraintsOf(parent, facts, type.code, out).length > 0) return undefined;
  if (facts.fixed && child.isArray) return undefined;
  if (facts.fixed) return typeof facts.fixed.value === 'object' ? undefined : `value === ${literal(facts.fixed.value)}`;
  const rules = ruleCalls(facts, type, { ...out, module: new Module('') }); // of which nothing is written
  const call = (fn: string, ...args: string[]) => `${out.module.runtime(fn)}(${args.join(', ')})`;
  if (rules.length > 0) {
    if (child.isArray || rules.some(([fn]) => fn !== 'boundCode')) return undefined;
    return boundTo(facts, out)
      .map((codes) => call('isKnown', codes, 'value'))
      .join(' && ');
  }
  const test = TESTS[checkOf(child, type)];
  if (test === undefined) return undefined;
  if (child.isArray)
    return call('acceptsValues', out.module.runtime(test), 'value', String(child.min), maxOf(child));
  const own = ownCheck(child.base.path, type.code);
  if (own === 'codeOfSystem') return `${call(test, 'value')} && ${call('isKnownCode', 'value', 'c', 'object')}`;
  if (own === 'literalReference') return `${call(test, 'value')} && ${call('isLiteral', 'value', 'c')}`;
  return call(test, 'value');
}

/** The value sets that a code has to be in, or should be. */
function boundTo({ binding }: ElementModel, { structures, codes, module }: Output): string[] {
  const { strength, valueSet, maxValueSet } = binding!;
  const isChecked = strength === 'required' || strength === 'extensible';
  const canonicals = new Set([isChecked ? valueSet : undefined, maxValueSet]);
  return [...canonicals]
    .filter((canonical) => canonical !== undefined)
    .map((canonical) => module.ref(codes.ref(canonical, structures.source.valueSet(canonical))));
}

/** Bits by their names, and by their numbers where they have none. */
function bitText(bits: number, { module }: Output): string {
  const parts: string[] = [];
  if (bits & CONTENT) parts.push(module.runtime('CONTENT'));
  for (let i = 0; i < 31; i++) {
    const bit = 1 << i;
    if (!(bits & bit) || bit === CONTENT) continue;
    if (bit === CHOICE) parts.push(module.runtime('CHOICE'));
    else parts.push(bit > CHOICE ? `(${module.runtime('CHOICE')} << ${i - 24})` : `(1 << ${i})`);
  }
  return parts.join(' | ');
}

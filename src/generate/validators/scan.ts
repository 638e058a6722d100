import type { ElementModel } from '../../model/types.js';
import { bitOf, bitsOf } from '../../runtime/link.js';
import { ALWAYS, CHOICE, CHOICES, CONTENT } from '../../runtime/shape.js';
import { keysOf } from './element.js';
import { invariantRef } from './invariants.js';
import type { Output } from './output.js';
import { quote } from './print.js';
import { scanCheck, type ScanCheck } from './scan-checks.js';
import { isSilent, scanRef } from './scanned.js';
import type { Structure } from './structure.js';

/** The properties of which it is said at once whether they have nothing wrong, by their check and their bits. */
type Cases = Map<string, ScanCheck & { keys: string[]; bits: number }>;

/**
 * Writes the function that goes through the properties of a structure's objects: `Accepts` of the runtime where all that is wrong with
 * one can be left to the walk, else `Scan`.
 */
export function writeScan(structure: Structure, out: Output): void {
  if (isSilent(structure, out.structures.source)) writeAccepts(structure, out);
  else writeScanOf(structure, out);
}

function writeAccepts(structure: Structure, out: Output): void {
  const { module } = out;
  const { name } = scanRef(structure, out.structures.source);
  const shape = module.ref(structure.ref);
  const runtime = (imported: string) => module.runtime(imported);
  module.runtimeType('Context');
  module.runtimeType('Json');
  module.add(`export function ${name}(object: unknown, c: Context, depth: number): object is Json {
  if (!${runtime('isInReach')}(object, c, depth)) return false;
  let seen = ${runtime('ALWAYS')};
  for (const key in object) {
    const value = object[key];
    switch (key) {
${casesText(structure, 'depth + 1', out)}}
    const bits = ${runtime('acceptedBits')}(key, value, object, ${shape}, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return ${wholeText(structure, out)};
}
`);
}

/** Whether all that must be there is, and all invariants hold, as an expression of the bits that were `seen`. */
function wholeText(structure: Structure, out: Output): string {
  const { module } = out;
  const elements = elementsOf(structure, out);
  const required = (1 << structure.required.length) - 1;
  const texts = [`${module.runtime('isWhole')}(seen, ${required})`];
  for (let own: Structure | undefined = structure; own; own = own.base?.own) {
    for (const { model, compiled, reading, isAlways } of out.constraints.read(own)) {
      const bits = reading.reads.map((name) => bitOf(name, { elements }));
      const when = bits.reduce((all, bit) => all | bit, 0);
      const absent = isAlways ? '' : `(seen & ${when}) === 0`;
      // what is stated in words only is for the walk to note, and what has no bit of its own for it to look at
      const isTold = compiled && !bits.includes(ALWAYS);
      const holds =
        isTold && `${module.ref(invariantRef(own, model.key))}.holds!(object, c, ${hasText(bits)})`;
      texts.push([absent, holds].filter(Boolean).join(' || ') || 'false');
    }
  }
  return texts.map((text) => (text.includes('||') ? `(${text})` : text)).join(' && ');
}

/** The bits that an invariant is told, from those that the structure gives the same elements. */
function hasText(bits: readonly number[]): string {
  const byShift = new Map<number, number>();
  bits.forEach((bit, i) => {
    const shift = 31 - Math.clz32(bit) - i;
    byShift.set(shift, (byShift.get(shift) ?? 0) | (1 << i));
  });
  const parts = [...byShift].map(([shift, mask]) => {
    const moved = shift === 0 ? 'seen' : shift > 0 ? `(seen >> ${shift})` : `(seen << ${-shift})`;
    return `(${moved} & ${mask})`;
  });
  return parts.join(' | ') || '0';
}

function writeScanOf(structure: Structure, out: Output): void {
  const { module } = out;
  const { name } = scanRef(structure, out.structures.source);
  module.runtimeType('Scan');
  module.add(`export const ${name}: Scan = (object, c) => {
  let seen = ${module.runtime('ALWAYS')};
  for (const key in object) {
    const value = object[key];
    switch (key) {
${casesText(structure, 'c.depth', out)}}
    seen |= ${module.runtime('property')}(key, value, object, ${module.ref(structure.ref)}, c, seen);
  }
  return seen;
};
`);
}

/** @param depth the expression of how many objects are around a value */
function casesText(structure: Structure, depth: string, out: Output): string {
  const texts = [...casesOf(structure, depth, out).values()].map(({ keys, text, isFinal, bits }) => {
    const labels = keys.map((key) => `case ${quote(key)}:`).join('\n');
    const choices = bits & CHOICES;
    const isOnlyOne = choices === 0 ? '' : `seen & ${bitText(choices, out)} || `;
    // what has been gone through once in silence is not gone through again: level by level, that would double the time
    const refused = isFinal && isSilent(structure, out.structures.source) ? 'return false;' : 'break;';
    return `${labels}
if (${isOnlyOne}!(${text})) ${refused}
${bits === ALWAYS ? '' : `seen |= ${bitText(bits, out)};\n`}continue;
`;
  });
  return texts.join('');
}

function casesOf(structure: Structure, depth: string, out: Output): Cases {
  const cases: Cases = new Map();
  const linked = { elements: elementsOf(structure, out), choices: [...structure.choices] };
  const add = (key: string, check: ScanCheck, bits: number) => {
    const same = `${check.text} ${bits}`;
    const known = cases.get(same);
    if (known) known.keys.push(key);
    else cases.set(same, { ...check, keys: [key], bits });
  };
  const { owner, element, isRoot } = structure;
  if (isRoot && owner.kind === 'resource')
    add('resourceType', { text: `${out.module.runtime('isString')}(value)`, isFinal: true }, CONTENT);
  // what must be there is there most often, and elements hardly ever have an id
  const [required, others] = [
    element.children.filter(isRequired),
    element.children.filter((e) => !isRequired(e)),
  ];
  for (const child of [...required, ...others]) {
    if (child.max === 0 || child.base.path === 'Element.id') continue;
    for (const { suffix, type, facts } of keysOf(child)) {
      const check = scanCheck(structure, facts, child, type, depth, out);
      if (check !== undefined) add(child.name.replace('[x]', '') + suffix, check, bitsOf(child.name, linked));
    }
  }
  return cases;
}

function isRequired({ min }: ElementModel): boolean {
  return min > 0;
}

/** The elements that have a bit, as the runtime's `link` finds them: those that must be there, then those that invariants read. */
function elementsOf(structure: Structure, out: Output): string[] {
  const elements = [...structure.required];
  for (let own: Structure | undefined = structure; own; own = own.base) {
    for (const { reading } of out.constraints.read(own)) {
      for (const name of reading.reads) bitOf(name, { elements });
    }
  }
  return elements;
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

import { bitOf, bitsOf } from '../../runtime/link.js';
import { ALWAYS, CHOICE, CHOICES, CONTENT } from '../../runtime/shape.js';
import { keysOf } from './element.js';
import type { Output } from './output.js';
import { quote } from './print.js';
import { checkText } from './scan-checks.js';
import type { Structure } from './structure.js';

/** A scan of fewer properties is no faster than their rules. */
const WORTHWHILE = 3;

/** The properties that a scan says at once of, by their check and their bits. */
type Cases = Map<string, { keys: string[]; check: string; bits: number }>;

/**
 * Writes the function that goes through the properties of a structure's objects; see `Scan` of the runtime.
 *
 * @returns its name; undefined where the structure has too few properties that it could say anything of
 */
export function writeScan(structure: Structure, out: Output): string | undefined {
  const { module } = out;
  const cases = casesOf(structure, out);
  const properties = [...cases.values()].flatMap(({ keys }) => keys);
  if (properties.length < WORTHWHILE) return undefined;
  const name = `scan${structure.ref.name[0]!.toUpperCase()}${structure.ref.name.slice(1)}`;
  const texts = [...cases.values()].map(({ keys, check, bits }) => {
    const labels = keys.map((key) => `case ${quote(key)}:`).join('\n');
    const choices = bits & CHOICES;
    const isOnlyOne = choices === 0 ? '' : `seen & ${bitText(choices, out)} || `;
    // what has been gone through once in silence is not gone through again: level by level, that would double the time
    const refused = check.startsWith('accepts') ? '{ if (isQuiet) return 0; break; }' : 'break;';
    return `${labels}
if (${isOnlyOne}!(${check})) ${refused}
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
      const check = checkText(structure, facts, child, type, out);
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

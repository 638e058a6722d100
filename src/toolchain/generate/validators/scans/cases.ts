import type { ElementModel } from '../../../model/types.js';
import { bitsOf } from 'fsh-codegen-runtime/link.js';
import { ALWAYS, CHOICE, CHOICES, CONTENT } from 'fsh-codegen-runtime/shape.js';
import { keysOf } from '../element.js';
import type { Output } from '../output.js';
import { quote } from '../../code/literals.js';
import { elementsOf } from './bits.js';
import { scanCheck } from './checks.js';
import { isSilent, type ScanCheck } from './scanned.js';
import type { Structure } from '../structure.js';

/** The properties of which it is said at once whether they have nothing wrong, by their check and their bits. */
type Cases = Map<string, ScanCheck & { keys: string[]; bits: number }>;

/**
 * The cases of a scan's `switch`: each goes on where it finds nothing wrong, with the property's bits.
 *
 * @param depth the expression of how many objects are around a value
 */
export function casesText(structure: Structure, depth: string, out: Output): string {
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

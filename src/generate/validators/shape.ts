import type { ElementModel } from '../../model/types.js';
import { bitsOf, casesOf, keysOf, type Case } from './element.js';
import { invariantsText } from './invariants.js';
import type { Output } from './output.js';
import { quote } from './print.js';
import { isChoice } from './source.js';
import type { Structure } from './structure.js';

/** Writes the shape of a structure into its module. */
export function writeShape(structure: Structure, out: Output): void {
  const { module } = out;
  const { owner, element, elements, required, choices } = structure;
  const { name } = structure.ref;
  module.runtimeType('Shape');
  const lines = [`  id: ${quote(element.id)},\n`, `  profile: ${quote(owner.url)},\n`];
  if (structure.isRoot && owner.kind === 'resource') lines.push(`  type: ${quote(owner.type)},\n`);
  if (elements.length > 0) lines.push(`  elements: [${elements.map(quote).join(', ')}],\n`);
  if (required > 0) lines.push(`  required: ${required},\n`);
  if (choices.length > 0) lines.push(`  choices: [${choices.map(quote).join(', ')}],\n`);
  const { context } = owner;
  if (structure.isRoot && context && context.on.length > 0) {
    lines.push(`  context: [${context.on.map(quote).join(', ')}],\n`);
  }
  lines.push(propertyText(structure, out), invariantsText(structure, out));
  module.add(
    `export const ${name}: Shape = /* @__PURE__ */ ${module.runtime('shape')}({\n${lines.join('')}});\n`,
  );
}

function propertyText(structure: Structure, out: Output): string {
  const { module } = out;
  const cases: Case[] = [];
  if (structure.isRoot && structure.owner.kind === 'resource' && !structure.base) {
    cases.push({ keys: ['resourceType'], calls: [], bits: [] });
  }
  const others: [ElementModel, string[]][] = [];
  const noted = structure.element.children.filter((child) => isNewlyNoted(structure, child));
  for (const child of [...new Set([...structure.changed, ...noted])]) {
    cases.push(...casesOf(structure, child, out));
    const excluded = isChoice(child) ? excludedKeys(structure, child, out) : [];
    if (excluded.length > 0) others.push([child, excluded]);
  }
  const merged = mergeAlike(cases);
  const excluded: string[] = [];
  for (const [child, keys] of others) {
    const stem = child.name.slice(0, -'[x]'.length);
    const hasNamesakes = structure.element.children.some(
      (c) => c !== child && /^[A-Z]/.test(c.name.slice(stem.length)) && c.name.startsWith(stem),
    );
    const args = ['value', 'key', 'c', quote(child.name)];
    const bits = child.max === 0 ? [] : bitsOf(structure, child, out);
    if (!hasNamesakes && keys.length > 3) {
      excluded.push(
        // `value` alone is a property of no type
        `        if (key.length > ${stem.length} && key.startsWith(${quote(stem)})) return ${module.runtime('otherChoice')}(${args.join(', ')})${bits.map((bit) => ` | ${bit}`).join('')};\n`,
      );
    } else merged.push({ keys, calls: [[module.runtime('otherChoice'), args]], bits });
  }
  const fallback = structure.base
    ? `return ${module.ref(structure.base.ref)}.property(key, value, c, object);`
    : `return ${module.runtime('UNKNOWN')};`;
  const body = merged.map(caseText).join('');
  const end = `      default:\n${excluded.join('')}        ${fallback}\n`;
  const inner =
    body === '' && excluded.length === 0 ? `    ${fallback}\n` : `    switch (key) {\n${body}${end}    }\n`;
  const parameters = /\bobject\b/.test(inner) ? 'key, value, c, object' : 'key, value, c';
  return `  property(${parameters}) {\n${inner}  },\n`;
}

/** Whether an element has a bit here and none in the base, so that the base's check alone would not give it. */
function isNewlyNoted(structure: Structure, child: ElementModel): boolean {
  const name = structure.elementName(child);
  return name !== undefined && !structure.base?.elements.includes(name);
}

/** The properties of a choice that the base has and this definition does not. */
function excludedKeys(structure: Structure, child: ElementModel, out: Output): string[] {
  const before = out.structures.inBase(structure, child);
  if (!before) return [];
  const allowed = child.max === 0 ? [] : keysOf(child).map(({ key }) => key);
  return keysOf(before)
    .map(({ key }) => key)
    .filter((key) => !allowed.includes(key));
}

/** Branches that do the same are one. */
function mergeAlike(cases: readonly Case[]): Case[] {
  const byText = new Map<string, Case>();
  for (const one of cases) {
    const text = JSON.stringify([one.calls, one.bits]);
    const same = byText.get(text);
    if (same) same.keys.push(...one.keys);
    else byText.set(text, { ...one, keys: [...one.keys] });
  }
  return [...byText.values()];
}

function caseText({ keys, calls, bits }: Case): string {
  const labels = keys.map((key) => `      case ${quote(key)}:\n`).join('');
  const indent = '        ';
  const statements = calls.map(([fn, args], i) => {
    const isReturned = i === calls.length - 1 && bits.length === 0;
    return `${indent}${isReturned ? 'return ' : ''}${fn}(${args.join(', ')});\n`;
  });
  if (bits.length > 0) statements.push(`${indent}return ${bits.join(' | ')};\n`);
  else if (calls.length === 0) statements.push(`${indent}return 0;\n`);
  return labels + statements.join('');
}

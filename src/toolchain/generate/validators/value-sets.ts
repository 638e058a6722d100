import { literal, quote } from '../code/literals.js';
import { Module } from '../code/module.js';
import type { CodesPlan, SystemPlan, ValueSetPlan } from './plan/codes.js';
import { runtimeType } from './runtime.js';

/** Prints the module of value sets and code systems. */
export function valueSetsModule({ systems, valueSets }: CodesPlan, path = 'valuesets'): Module {
  const module = new Module(path);
  for (const { name } of [...systems, ...valueSets]) module.reserve(name);
  const types = { codes: runtimeType(module, 'Codes'), system: runtimeType(module, 'System') };
  for (const system of systems) module.add(systemText(system, types.system));
  for (const valueSet of valueSets) module.add(valueSetText(valueSet, types.codes));
  const names = systems.map(({ name }) => name).join(', ');
  module.add(
    `/** The complete code systems. */\nexport const codeSystems: readonly ${types.system}[] = [${names}];\n`,
  );
  return module;
}

function systemText({ name, url, codes }: SystemPlan, type: string): string {
  return `const ${name}: ${type} = { url: ${quote(url)}, codes: ${listText(codes)} };\n`;
}

function valueSetText({ name, url, systems, open }: ValueSetPlan, type: string): string {
  const parts = systems.map((part) =>
    typeof part === 'string' ? part : `[${quote(part.url)}, ${listText(part.codes)}]`,
  );
  const rest = open
    ? `  open: [${open.systems.map(quote).join(', ')}],\n  reason: ${quote(open.reason)},\n` +
      (open.grammar ? `  grammar: ${String(open.grammar)},\n` : '')
    : '';
  return `export const ${name}: ${type} = {\n  url: ${quote(url)},\n  systems: [${parts.join(', ')}],\n${rest}};\n`;
}

/** A `CodeList` of the runtime. */
function listText(codes: readonly string[]): string {
  return literal(codes.some((code) => code.includes('|')) ? codes : codes.join('|'));
}

import { literal, quote } from '../code/literals.js';
import { CHECKS } from '../runtime-interface.js';
import type { CodesPlan, SystemPlan, ValueSetPlan } from './plan/codes.js';

/** Prints the module of value sets and code systems. */
export function valueSetsText({ systems, valueSets }: CodesPlan, header: string): string {
  const names = systems.map(({ name }) => name).join(', ');
  const list = `/** The code systems of which all codes are known. */\nexport const codeSystems: readonly System[] = [${names}];\n`;
  const imports = `${header}import type { Codes, System } from '${CHECKS}';\n`;
  return [imports, ...systems.map(systemText), ...valueSets.map(valueSetText), list].join('\n');
}

function systemText({ name, url, codes }: SystemPlan): string {
  return `const ${name}: System = { url: ${quote(url)}, codes: ${listText(codes)} };\n`;
}

function valueSetText({ name, url, systems, open }: ValueSetPlan): string {
  const parts = systems.map((part) =>
    typeof part === 'string' ? part : `[${quote(part.url)}, ${listText(part.codes)}]`,
  );
  const rest = open
    ? `  open: [${open.systems.map(quote).join(', ')}],\n  reason: ${quote(open.reason)},\n`
    : '';
  return `export const ${name}: Codes = {\n  url: ${quote(url)},\n  systems: [${parts.join(', ')}],\n${rest}};\n`;
}

/** As `CodeList` of the runtime. */
function listText(codes: readonly string[]): string {
  return literal(codes.some((code) => code.includes('|')) ? codes : codes.join('|'));
}

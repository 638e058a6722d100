import type { ValueSetModel } from '../../model/types.js';
import { camel } from './names.js';
import { propertyName, quote } from './print.js';
import type { ShapeRef } from './structure.js';

const MODULE = 'valuesets';

/** The value sets that checked bindings name: a module of constants, each with the codes that are known. */
export class CodesModule {
  readonly #constants = new Map<string, { name: string; valueSet: ValueSetModel | undefined; url: string }>();
  readonly #names = new Set<string>();

  /** The constant for a value set; one that nobody has at hand holds no code and says why. */
  ref(canonical: string, valueSet: ValueSetModel | undefined): ShapeRef {
    let constant = this.#constants.get(canonical);
    if (!constant) {
      const tail = canonical.split('|', 1)[0]!.replace(/[^A-Za-z0-9]+$/, '');
      const wish = valueSet?.typeName ?? tail.slice(tail.lastIndexOf('/') + 1).replace(/[^A-Za-z0-9]+/g, '');
      let name = `${camel(/^[A-Za-z]/.test(wish) ? wish : `V${wish}`)}Codes`;
      for (let i = 2; this.#names.has(name); i++) name = `${name.replace(/\d*$/, '')}${i}`;
      this.#names.add(name);
      constant = { name, valueSet, url: canonical };
      this.#constants.set(canonical, constant);
    }
    return { module: MODULE, name: constant.name };
  }

  text(header: string): string {
    const sorted = [...this.#constants.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
    const constants = sorted.map(({ name, valueSet, url }) => constantText(name, url, valueSet));
    return [`${header}import type { Codes } from '../runtime/checks.js';\n`, ...constants].join('\n');
  }
}

function constantText(name: string, url: string, valueSet: ValueSetModel | undefined): string {
  const expansion = valueSet?.expansion ?? {
    complete: false,
    codes: [],
    openSystems: ['*'],
    missing: [`the value set ${url} is not at hand`],
  };
  const systems = new Map<string, string[]>();
  for (const { system, code } of expansion.codes) {
    const codes = systems.get(system);
    if (codes) codes.push(code);
    else systems.set(system, [code]);
  }
  const lines = [...systems].map(([system, codes]) => {
    if (codes.some((code) => code.includes('|'))) throw new Error(`${url} has a code with "|" in it`);
    return `    ${propertyName(system)}: ${quote(codes.join('|'))},\n`;
  });
  const whole = wholeSystems(valueSet);
  const known = whole.length === 0 ? '' : `  whole: [${whole.map(quote).join(', ')}],\n`;
  const held = lines.length === 0 ? '  systems: {},\n' : `  systems: {\n${lines.join('')}  },\n`;
  const open = expansion.complete
    ? ''
    : `  open: [${expansion.openSystems.map(quote).join(', ')}],\n  reason: ${quote(expansion.missing.join('; '))},\n`;
  return `export const ${name}: Codes = {\n  url: ${quote(url)},\n${held}${known}${open}};\n`;
}

/** The systems of which a value set has every code: it includes them without a condition and takes nothing out. */
function wholeSystems(valueSet: ValueSetModel | undefined): string[] {
  if (!valueSet || valueSet.excludes.length > 0) return [];
  const { codes, openSystems } = valueSet.expansion;
  return valueSet.includes
    .filter((part) => part.concepts.length === 0 && part.filters.length === 0 && part.valueSets.length === 0)
    .map((part) => part.system)
    .filter((system) => system !== undefined)
    .filter((system) => codes.some((code) => code.system === system))
    .filter((system) => !openSystems.includes(system) && !openSystems.includes('*'));
}

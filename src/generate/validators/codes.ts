import type { CodeSystemModel, ConceptModel, ValueSetModel } from '../../model/types.js';
import { camel } from './names.js';
import { propertyName, quote } from './print.js';
import type { ShapeRef } from './structure.js';

const MODULE = 'valuesets';

/** The value sets that checked bindings name: a module of constants, each with the codes that are known. */
export class CodesModule {
  readonly #constants = new Map<string, Constant>();
  readonly #names = new Set<string>();
  readonly #codeSystems: ReadonlyMap<string, CodeSystemModel>;

  /** @param codeSystems those of which codes that are in no value set are none at all, where they are complete */
  constructor(codeSystems: readonly CodeSystemModel[]) {
    this.#codeSystems = new Map(codeSystems.map((system) => [system.url, system]));
  }

  /**
   * The constant for a value set; one that nobody has at hand holds no code and says why.
   *
   * @param isExtensible whether other codes are allowed, so that those that there are have to be told from those that there are not
   */
  ref(canonical: string, valueSet: ValueSetModel | undefined, isExtensible = false): ShapeRef {
    let constant = this.#constants.get(canonical);
    if (!constant) {
      const tail = canonical.split('|', 1)[0]!.replace(/[^A-Za-z0-9]+$/, '');
      const wish = valueSet?.typeName ?? tail.slice(tail.lastIndexOf('/') + 1).replace(/[^A-Za-z0-9]+/g, '');
      let name = `${camel(/^[A-Za-z]/.test(wish) ? wish : `V${wish}`)}Codes`;
      for (let i = 2; this.#names.has(name); i++) name = `${name.replace(/\d*$/, '')}${i}`;
      this.#names.add(name);
      constant = { name, valueSet, url: canonical, isExtensible: false };
      this.#constants.set(canonical, constant);
    }
    constant.isExtensible ||= isExtensible;
    return { module: MODULE, name: constant.name };
  }

  text(header: string): string {
    const sorted = [...this.#constants.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
    const constants = sorted.map((constant) => constantText(constant, this.#codeSystems));
    return [`${header}import type { Codes } from '../runtime/checks.js';\n`, ...constants].join('\n');
  }
}

interface Constant {
  name: string;
  valueSet: ValueSetModel | undefined;
  url: string;
  isExtensible: boolean;
}

function constantText(
  { name, url, valueSet, isExtensible }: Constant,
  codeSystems: ReadonlyMap<string, CodeSystemModel>,
): string {
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
  const rest = isExtensible && valueSet ? restText(systems, whole, valueSet, codeSystems) : '';
  return `export const ${name}: Codes = {\n  url: ${quote(url)},\n${held}${known}${rest}${open}};\n`;
}

/** The other codes of the systems of which a value set has only some. */
function restText(
  systems: ReadonlyMap<string, readonly string[]>,
  whole: readonly string[],
  { expansion }: ValueSetModel,
  codeSystems: ReadonlyMap<string, CodeSystemModel>,
): string {
  const isOpen = (url: string) => expansion.openSystems.some((open) => open === '*' || open === url);
  const lines = [...systems].flatMap(([url, own]) => {
    const system = codeSystems.get(url);
    if (system?.content !== 'complete' || whole.includes(url) || isOpen(url)) return [];
    const others = codesOf(system.concepts).filter((code) => !own.includes(code));
    return [`    ${propertyName(url)}: ${quote(others.join('|'))},\n`];
  });
  return lines.length === 0 ? '' : `  rest: {\n${lines.join('')}  },\n`;
}

function codesOf(concepts: readonly ConceptModel[]): string[] {
  return concepts.flatMap(({ code, children: inner }) => [code, ...codesOf(inner)]);
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

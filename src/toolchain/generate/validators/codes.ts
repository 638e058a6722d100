import type { CodeSystemModel, ConceptModel, ValueSetModel } from '../../model/types.js';
import { camelPath } from './names.js';
import { literal, quote } from '../code/literals.js';
import type { ShapeRef } from './structure.js';

const MODULE = 'valuesets';

interface Constant {
  name: string;
  valueSet: ValueSetModel | undefined;
  url: string;
  isExtensible: boolean;
}

/** The value sets that checked bindings name, and the code systems they have: a module of constants, each with the codes that are known. */
export class CodesModule {
  readonly #constants = new Map<string, Constant>();
  readonly #names = new Set<string>(['codeSystems']);
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
      const name = this.#nameOf(valueSet?.typeName ?? lastPart(canonical), 'Codes');
      constant = { name, valueSet, url: canonical, isExtensible: false };
      this.#constants.set(canonical, constant);
    }
    constant.isExtensible ||= isExtensible;
    return { module: MODULE, name: constant.name };
  }

  text(header: string): string {
    const systems = new Map<string, { name: string; codes: readonly string[] }>();
    const complete = (url: string, codes: readonly string[]): string => {
      let system = systems.get(url);
      if (!system) systems.set(url, (system = { name: this.#nameOf(lastPart(url), 'System'), codes }));
      return system.name;
    };
    const sorted = [...this.#constants.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
    const valueSets = sorted.map((constant) => this.#valueSetText(constant, complete));
    const all = [...systems].sort(([a], [b]) => (a < b ? -1 : 1));
    const texts = all.map(
      ([url, { name, codes }]) =>
        `const ${name}: System = { url: ${quote(url)}, codes: ${listText(codes)} };\n`,
    );
    const list = `/** The code systems of which all codes are known. */\nexport const codeSystems: readonly System[] = [${all.map(([, { name }]) => name).join(', ')}];\n`;
    const imports = `${header}import type { Codes, System } from '../runtime/checks.js';\n`;
    return [imports, ...texts, ...valueSets, list].join('\n');
  }

  #nameOf(wish: string, kind: string): string {
    let name = `${camelPath(/^[A-Za-z]/.test(wish) ? wish : `V${wish}`)}${kind}`;
    for (let i = 2; this.#names.has(name); i++) name = `${name.replace(/\d*$/, '')}${i}`;
    this.#names.add(name);
    return name;
  }

  #valueSetText(
    { name, url, valueSet, isExtensible }: Constant,
    complete: (url: string, codes: readonly string[]) => string,
  ): string {
    const expansion = valueSet?.expansion ?? {
      complete: false,
      codes: [],
      openSystems: ['*'],
      missing: [`the value set ${url} is not at hand`],
    };
    const isOpen = (system: string) => expansion.openSystems.some((open) => open === '*' || open === system);
    const whole = wholeSystems(valueSet);
    const parts = [...bySystem(expansion.codes)].map(([system, codes]) => {
      if (whole.includes(system)) return complete(system, codes);
      const known = isExtensible && !isOpen(system) ? this.#codeSystems.get(system) : undefined;
      // for `codeSystems` alone: a validator of one profile does without what it must not have
      if (known?.content === 'complete') complete(system, codesOf(known.concepts));
      return `[${quote(system)}, ${listText(codes)}]`;
    });
    const open = expansion.complete
      ? ''
      : `  open: [${expansion.openSystems.map(quote).join(', ')}],\n  reason: ${quote(expansion.missing.join('; '))},\n`;
    return `export const ${name}: Codes = {\n  url: ${quote(url)},\n  systems: [${parts.join(', ')}],\n${open}};\n`;
  }
}

function lastPart(canonical: string): string {
  const tail = canonical.split('|', 1)[0]!.replace(/[^A-Za-z0-9]+$/, '');
  return tail.slice(Math.max(tail.lastIndexOf('/'), tail.lastIndexOf(':')) + 1);
}

function bySystem(codes: ValueSetModel['expansion']['codes']): Map<string, string[]> {
  const systems = new Map<string, string[]>();
  for (const { system, code } of codes) {
    const list = systems.get(system);
    if (list) list.push(code);
    else systems.set(system, [code]);
  }
  return systems;
}

/** As `CodeList` of the runtime. */
function listText(codes: readonly string[]): string {
  return literal(codes.some((code) => code.includes('|')) ? codes : codes.join('|'));
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

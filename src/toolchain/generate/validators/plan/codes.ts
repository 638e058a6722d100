import { withoutVersion } from '../../../text/canonical.js';
import type { CodeSystemModel, ConceptModel, ValueSetModel } from '../../../model/types.js';
import { CODE_GRAMMARS } from '../../../releases/release.js';
import { camelPath } from './names.js';
import type { ConstantRef } from './types.js';

/** The module of all value sets that checked bindings name. */
export interface CodesPlan {
  /** Complete code systems. */
  readonly systems: readonly SystemPlan[];
  readonly valueSets: readonly ValueSetPlan[];
}

export interface SystemPlan {
  readonly name: string;
  readonly url: string;
  readonly codes: readonly string[];
}

export interface ValueSetPlan {
  readonly name: string;
  readonly url: string;
  /** The codes by system; for a system that is included whole, the name of its constant. */
  readonly systems: readonly (string | { readonly url: string; readonly codes: readonly string[] })[];
  /** Present if not all codes are known: systems of unknown ones, and why. */
  readonly open?: {
    readonly systems: readonly string[];
    readonly reason: string;
    /** The form of all codes of the systems, if it is known. */
    readonly grammar?: RegExp;
  };
}

interface Constant {
  name: string;
  valueSet: ValueSetModel | undefined;
  url: string;
  isExtensible: boolean;
}

/** Collects the value sets that checked bindings name, each with the codes that are known. */
export class ModuleCodes {
  readonly #constants = new Map<string, Constant>();
  readonly #names = new Set<string>(['codeSystems']);
  readonly #codeSystems: ReadonlyMap<string, CodeSystemModel>;

  readonly #module: string;

  /** @param module below `validators/`, without `.ts` */
  constructor(codeSystems: readonly CodeSystemModel[], module = 'valuesets') {
    this.#module = module;
    this.#codeSystems = new Map(codeSystems.map((system) => [system.url, system]));
  }

  /**
   * The constant for a value set; one that is not available holds no code and says why.
   *
   * @param isExtensible true if codes of other systems are allowed, so that those that exist must be told from those that do not
   */
  ref(canonical: string, valueSet: ValueSetModel | undefined, isExtensible = false): ConstantRef {
    let constant = this.#constants.get(canonical);
    if (!constant) {
      const name = this.#nameOf(valueSet?.typeName ?? lastPart(canonical), 'Codes');
      constant = { name, valueSet, url: canonical, isExtensible: false };
      this.#constants.set(canonical, constant);
    }
    constant.isExtensible ||= isExtensible;
    return { module: this.#module, name: constant.name };
  }

  /** All requested value sets, by URL. */
  plan(): CodesPlan {
    const systems = new Map<string, SystemPlan>();
    const complete = (url: string, codes: readonly string[]): string => {
      let system = systems.get(url);
      if (!system) systems.set(url, (system = { name: this.#nameOf(lastPart(url), 'System'), url, codes }));
      return system.name;
    };
    const sorted = [...this.#constants.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
    const valueSets = sorted.map((constant) => this.#valueSet(constant, complete));
    return { systems: [...systems.values()].sort((a, b) => (a.url < b.url ? -1 : 1)), valueSets };
  }

  #nameOf(wish: string, kind: string): string {
    let name = `${camelPath(/^[A-Za-z]/.test(wish) ? wish : `V${wish}`)}${kind}`;
    for (let i = 2; this.#names.has(name); i++) name = `${name.replace(/\d*$/, '')}${i}`;
    this.#names.add(name);
    return name;
  }

  #valueSet(
    { name, url, valueSet, isExtensible }: Constant,
    complete: (url: string, codes: readonly string[]) => string,
  ): ValueSetPlan {
    const expansion = valueSet?.expansion ?? {
      complete: false,
      codes: [],
      openSystems: ['*'],
      missing: [`the value set ${url} is not available`],
    };
    const isOpen = (system: string) => expansion.openSystems.some((open) => open === '*' || open === system);
    const whole = wholeSystems(valueSet);
    const systems = [...bySystem(expansion.codes)].map(([system, codes]) => {
      if (whole.includes(system)) return complete(system, codes);
      const known = isExtensible && !isOpen(system) ? this.#codeSystems.get(system) : undefined;
      // for `codeSystems` alone: a validator of one profile does without what it must not have
      if (known?.content === 'complete') complete(system, codesOf(known.concepts));
      return { url: system, codes };
    });
    const [system, ...others] = expansion.openSystems;
    const grammar = others.length === 0 ? CODE_GRAMMARS.get(system ?? '') : undefined;
    const reason = expansion.missing.join('; ');
    const open = { systems: expansion.openSystems, reason, ...(grammar && { grammar }) };
    return { name, url, systems, ...(!expansion.complete && { open }) };
  }
}

function lastPart(canonical: string): string {
  const tail = withoutVersion(canonical).replace(/[^A-Za-z0-9]+$/, '');
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

function codesOf(concepts: readonly ConceptModel[]): string[] {
  return concepts.flatMap(({ code, children: inner }) => [code, ...codesOf(inner)]);
}

/** Systems that a value set includes whole, without a condition or an exclusion. */
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

import type { Definitions } from '../../releases/release.js';
import { codeSystemEntries } from '../../facts/terminology.js';
import type { Entry } from '../../facts/types.js';
import type { Side } from '../types.js';

/** The codes of a system with their displays, or themselves where they have none. */
export type CodeList = ReadonlyMap<string, string>;

/** Codes of code systems, as far as the sides and the core define them. */
export class SystemCodes {
  readonly #sides: { base: Side; head: Side };
  readonly #definitions: Definitions | undefined;

  constructor(base: Side, head: Side, definitions?: Definitions) {
    this.#sides = { base, head };
    this.#definitions = definitions;
  }

  /**
   * @param at the side whose word counts: the other's is taken where that side does not have the system
   * @param version the one that is asked for; undefined: whichever there is
   * @returns undefined where not all codes are known
   */
  of(system: string, at: 'base' | 'head', version?: unknown): CodeList | undefined {
    const known = [this.#sides[at], this.#sides.base, this.#sides.head]
      .map((side) => side.resources.get(`CodeSystem ${system}`))
      .find((facts) => facts !== undefined);
    const core = known ? undefined : this.#definitions?.codeSystem(system);
    const entries = known?.entries ?? (core && codeSystemEntries(core));
    if (entries?.['']?.facts['content']?.value !== 'complete') return undefined;
    if (version !== undefined && version !== (known ?? core)?.version) return undefined;
    return codesOf(entries);
  }
}

function codesOf(entries: Readonly<Record<string, Entry>>): CodeList {
  return new Map(
    Object.entries(entries).flatMap(([code, entry]): [string, string][] => {
      const display = entry.facts['display']?.value;
      return entry.class === 'code' ? [[code, typeof display === 'string' ? display : code]] : [];
    }),
  );
}

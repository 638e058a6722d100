import { withoutVersion } from '../../text/canonical.js';
import type { Definitions } from '../../releases/release.js';
import type { Side } from '../types.js';

/** Base of the canonicals of core types and resources. */
export const CORE = 'http://hl7.org/fhir/StructureDefinition/';

type SideName = 'base' | 'head';

/** Lineage of profiles: a resource that conforms to one conforms to its bases too. */
export class Lineage {
  readonly #sides: Record<SideName, Side>;
  readonly #definitions: Definitions | undefined;

  /** @param definitions the core's; without them the lineage of a core type ends with itself */
  constructor(base: Side, head: Side, definitions?: Definitions) {
    this.#sides = { base, head };
    this.#definitions = definitions;
  }

  /**
   * True if everything that conforms to one definition conforms to another: the same definition, or any of its ancestors.
   *
   * @param at the side whose version of the special one counts; the other side's if that one has none
   */
  takesIn(general: string, special: string, at: SideName): boolean {
    const found = new Set<string>();
    const open = [bare(special)];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === bare(general)) return true;
      if (found.has(next)) continue;
      found.add(next);
      open.push(...this.#parentsOf(next, at));
    }
    return false;
  }

  #parentsOf(url: string, at: SideName): string[] {
    const sides = [this.#sides[at], this.#sides.base, this.#sides.head];
    const facts = sides
      .map((side) => side.resources.get(`StructureDefinition ${url}`)?.entries['']?.facts)
      .find((f) => f !== undefined);
    const core = facts ? undefined : this.#definitions?.structureDefinition(url);
    const base = facts?.['baseDefinition']?.value ?? core?.baseDefinition;
    // the base may be a definition that nobody has: the type is known all the same
    const type = facts?.['type']?.value ?? core?.type;
    return [
      ...(typeof base === 'string' ? [bare(base)] : []),
      ...(typeof type === 'string' ? [CORE + type] : []),
    ];
  }
}

function bare(canonical: string): string {
  return withoutVersion(canonical);
}

import type { FactValue, ResourceFacts } from '../../facts/types.js';
import { STRENGTHS, type Strength } from '../impact.js';
import type { Side } from '../types.js';
import type { Holds } from './holds.js';

/** Reach of a change of codes: the value sets that include the codes of a system, and the elements bound to them. */
export class Reach {
  readonly #sides: readonly Side[];
  /** Value sets by the canonical of what they include without listing its codes, on each side. */
  readonly #including = { base: new Map<string, Set<string>>(), head: new Map<string, Set<string>>() };
  /** The strongest binding to each value set. */
  readonly #strengths = new Map<string, Strength>();

  /** Value sets that a modifier element is bound to. */
  readonly #modifiers = new Set<string>();

  constructor(base: Side, head: Side, holds: Readonly<Record<'base' | 'head', Holds>>) {
    this.#sides = [base, head];
    for (const resource of base.resources.values()) this.#read(resource, this.#including.base, holds.base);
    for (const resource of head.resources.values()) this.#read(resource, this.#including.head, holds.head);
  }

  /** True if a modifier element is bound to the value set, or to one that takes its codes. */
  isOfModifier(url: string): boolean {
    return [url, ...this.valueSetsOf(url)].some((u) => this.#modifiers.has(u));
  }

  /**
   * The value sets that have a code of the system because they take the system as it is, directly or through others; sorted.
   *
   * @param at on which side; by default on either
   */
  valueSetsOf(system: string, at?: 'base' | 'head'): string[] {
    const including = at ? [this.#including[at]] : [this.#including.base, this.#including.head];
    const found = new Set<string>();
    const open = [system];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const url of including.flatMap((map) => [...(map.get(next) ?? [])])) {
        if (found.has(url)) continue;
        found.add(url);
        open.push(url);
      }
    }
    return [...found].sort();
  }

  /** The strongest binding to a value set, or to one that takes its codes; none where nothing at hand is bound to it. */
  strengthOf(url: string): Strength | undefined {
    const strengths = [url, ...this.valueSetsOf(url)].map((u) => this.#strengths.get(u));
    return STRENGTHS.find((strength) => strengths.includes(strength));
  }

  /** The strength of an element's binding. */
  strengthAt(resource: string, element: string): Strength | undefined {
    for (const side of [...this.#sides].reverse()) {
      const facts = side.resources.get(`StructureDefinition ${resource}`)?.entries[element]?.facts;
      const strength = facts?.['binding.strength']?.value;
      if (strength) return strength as Strength;
    }
    return undefined;
  }

  #read(resource: ResourceFacts, including: Map<string, Set<string>>, holds: Holds): void {
    const { url, resourceType, entries } = resource;
    for (const [key, { class: of, facts }] of Object.entries(entries)) {
      if (of === 'include' && resourceType === 'ValueSet') {
        const listed = facts['isWhole']?.value !== true && !facts['filters'];
        const from = [facts['system']?.value, ...((facts['valueSets']?.value as string[] | undefined) ?? [])];
        if (!listed || !facts['system'])
          for (const u of from) if (typeof u === 'string') add(including, u, url);
      }
      const valueSet = facts['binding.valueSet']?.value;
      const isOfProfile = resourceType === 'StructureDefinition' && typeof valueSet === 'string';
      if (isOfProfile && holds.isModifier(resource, key)) this.#modifiers.add(valueSet);
      this.#bind(valueSet, (facts['binding.strength']?.value ?? 'required') as Strength);
      // outside of a maximum value set no code is accepted
      this.#bind(facts['binding.maxValueSet']?.value, 'required');
    }
  }

  #bind(valueSet: FactValue | undefined, strength: Strength): void {
    if (typeof valueSet !== 'string') return;
    const known = this.#strengths.get(valueSet);
    if (!known || STRENGTHS.indexOf(strength) < STRENGTHS.indexOf(known))
      this.#strengths.set(valueSet, strength);
  }
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}

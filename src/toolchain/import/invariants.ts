import type { ReleaseElement } from '../releases/release.js';
import { Assigner, type Assignment } from './assign.js';
import type { ImportContext } from './context.js';
import type { Entity } from './entities.js';
import { fshString } from './text.js';

type Json = Record<string, unknown>;

/** Writes the invariants of one definition, unless an earlier definition has written the same invariant. */
export class InvariantWriter {
  readonly #context: ImportContext;
  readonly #place: { file: string; of: string };
  readonly #assigner: Assigner;
  readonly entities: Entity[] = [];

  /** @param place where the entities go, and the canonical of the definition that states them */
  constructor(context: ImportContext, place: { file: string; of: string }) {
    this.#context = context;
    this.#place = place;
    this.#assigner = new Assigner(context.shapes, context.references);
  }

  get problems(): readonly string[] {
    return this.#assigner.problems;
  }

  /**
   * The invariants that an element adds to those it had before: names of those that FSH can define, and caret rules for the others, whose key
   * is no name or means something else in another definition.
   */
  stated(element: ReleaseElement, before: ReleaseElement): { names: string[]; carets: Assignment[] } {
    const inherited = constraintsOf(before);
    const known = new Map(inherited.map((constraint) => [constraint['key'], constraint]));
    const names: string[] = [];
    const others: Json[] = [];
    for (const constraint of constraintsOf(element)) {
      const old = known.get(constraint['key']);
      if (old && isSame(old, constraint)) continue;
      const name = this.#nameOf(constraint);
      if (name === undefined) others.push(constraint);
      else names.push(name);
    }
    const { shapes } = this.#context;
    const shape = shapes.property(shapes.root('ElementDefinition'), 'constraint')!;
    const carets = others.flatMap((constraint, i) =>
      this.#assigner.properties(constraint, shape, `constraint[${inherited.length + names.length + i}]`),
    );
    return { names, carets };
  }

  /** The invariant's name in FSH, which becomes its key; undefined if the key means something else in another definition. */
  #nameOf(constraint: Json): string | undefined {
    const key = String(constraint['key']);
    const { source: _source, ...said } = constraint;
    const json = JSON.stringify(said, Object.keys(said).sort());
    const known = this.#context.invariants.get(key);
    if (known) return known.json === json ? known.name : undefined;
    if (!/^[A-Za-z0-9][\w.-]*$/.test(key)) return undefined;
    this.#context.invariants.set(key, { json, name: key });
    const { severity, human, expression, xpath } = said as Record<string, string | undefined>;
    const keywords: Entity['keywords'] = [];
    if (human !== undefined) keywords.push(['Description', fshString(human)]);
    keywords.push(['Severity', `#${severity ?? 'error'}`]);
    if (expression !== undefined) keywords.push(['Expression', fshString(expression)]);
    if (xpath !== undefined) keywords.push(['XPath', fshString(xpath)]);
    const { shapes } = this.#context;
    const shape = shapes.property(shapes.root('ElementDefinition'), 'constraint')!;
    const rules = this.#assigner
      .properties(said, shape, '', KEYWORDS)
      .map((a) => ({ path: a.path, text: `= ${a.value}` }));
    this.entities.push({ kind: 'Invariant', name: key, keywords, rules, ...this.#place });
    return key;
  }
}

/** Content of the keywords of an `Invariant:`. */
const KEYWORDS = new Set(['key', 'severity', 'human', 'expression', 'xpath']);

function constraintsOf(element: ReleaseElement): Json[] {
  return (element['constraint'] as Json[] | undefined) ?? [];
}

function isSame(a: Json, b: Json): boolean {
  return ['severity', 'human', 'expression'].every((key) => a[key] === b[key]);
}

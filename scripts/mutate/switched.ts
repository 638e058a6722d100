import type { Mutant } from './mutants.js';

/** A mutant with its number, by which a run chooses it. */
export type Numbered = Mutant & { number: number };

/**
 * A file with all its mutants in it at once, each behind a switch that asks whether it is the active one: one transform serves every run,
 * and a run without an active mutant tells which tests reach which mutant.
 */
export function switched(text: string, mutants: readonly Numbered[]): string {
  const outward = [...mutants].sort(
    (a, b) => a.start - b.start || b.end - a.end || DEPTH[a.form] - DEPTH[b.form] || a.number - b.number,
  );
  const roots = nested(outward);
  // on the first line, so that places in stack traces stay
  return `const __mutant__ = globalThis.__mutant__ ?? (() => false); ${write(text, 0, text.length, roots)}`;
}

/** Order of two switches at one place. */
const DEPTH = { statement: 0, property: 0, element: 0, expression: 1 };

interface Spot {
  start: number;
  end: number;
  mutants: Numbered[];
  inner: Spot[];
}

function nested(mutants: readonly Numbered[]): Spot[] {
  const roots: Spot[] = [];
  const open: Spot[] = [];
  for (const mutant of mutants) {
    const { start, end } = mutant;
    while (open.length > 0 && open.at(-1)!.end <= start) open.pop();
    const around = open.at(-1);
    if (
      around &&
      around.start === start &&
      around.end === end &&
      kindOf(around) === kindOf({ mutants: [mutant] })
    ) {
      around.mutants.push(mutant);
      continue;
    }
    const spot: Spot = { start, end, mutants: [mutant], inner: [] };
    (around?.inner ?? roots).push(spot);
    open.push(spot);
  }
  return roots;
}

const kindOf = ({ mutants }: Pick<Spot, 'mutants'>) => mutants[0]!.form;

function write(text: string, from: number, to: number, spots: readonly Spot[]): string {
  let written = '';
  let at = from;
  for (const spot of spots) {
    written += text.slice(at, spot.start) + choice(text, spot);
    at = spot.end;
  }
  return written + text.slice(at, to);
}

function choice(text: string, { start, end, mutants, inner }: Spot): string {
  const original = write(text, start, end, inner);
  const any = mutants.map(({ number }) => `__mutant__(${number})`).join(' || ');
  switch (kindOf({ mutants })) {
    case 'statement':
      return `{ if (!(${any})) { ${original} } }`;
    case 'property':
      return `...((${any}) ? {} : { ${original} })`;
    case 'element':
      return `...((${any}) ? [] : [ ${original} ])`;
    case 'expression':
      return mutants.reduceRight(
        (rest, { number, replacement }) => `(__mutant__(${number}) ? ${replacement} : ${rest})`,
        `(${original})`,
      );
  }
}

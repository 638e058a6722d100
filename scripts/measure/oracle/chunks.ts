import type { OracleVerdict } from './oracle.js';

/** One run of a program on several texts. */
export interface Answer {
  /** Verdicts by the index of the text; fewer than the texts if the program ended early. */
  verdicts: ReadonlyMap<number, OracleVerdict>;
  /** Why it ended early. */
  ended?: string;
}

export interface Chunked {
  /** Runs the program once. */
  ask(texts: readonly string[]): Promise<Answer>;
  /** Stores verdicts; called after each run, so that a run that is stopped keeps them. */
  save(verdicts: readonly (readonly [text: string, verdict: OracleVerdict])[]): void;
  /** Number of texts in a run. */
  size: number;
  /** A text that the program is known to judge. */
  probe: string;
  /** True if the time is up: no further run is begun. */
  isOver?(): boolean;
}

/**
 * Asks a program about many texts in chunks. A chunk that ends the program is asked again in halves, down to the text that ends it: its
 * verdict is then `unjudged`. Texts that a run judged before it ended are not asked again.
 *
 * @throws Error if the program does not even judge the probe
 */
export async function judgeInChunks(
  texts: readonly string[],
  { ask, save, size, probe, isOver = () => false }: Chunked,
): Promise<void> {
  const chunks: string[][] = [];
  for (let from = 0; from < texts.length; from += size) chunks.push(texts.slice(from, from + size));
  chunks.reverse();
  for (let chunk = chunks.pop(); chunk !== undefined && !isOver(); chunk = chunks.pop()) {
    const { verdicts, ended } = await ask(chunk);
    save(chunk.flatMap((text, i) => (verdicts.has(i) ? [[text, verdicts.get(i)!] as const] : [])));
    const rest = chunk.filter((_, i) => !verdicts.has(i));
    if (rest.length === 0) continue;
    const reason = ended ?? 'it printed no verdict';
    // without any verdict the program itself may be broken, and halves would not help
    if (verdicts.size === 0) await expectProbe(probe, ask, reason);
    if (chunk.length === 1) save([[rest[0]!, unjudged(reason)]]);
    else chunks.push(...halves(rest).reverse());
  }
}

async function expectProbe(probe: string, ask: Chunked['ask'], reason: string): Promise<void> {
  const { verdicts, ended } = await ask([probe]);
  if (!verdicts.has(0)) throw new Error(`it judges no resource at all: ${ended ?? reason}`);
}

function halves<T>(items: readonly T[]): T[][] {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)].filter((half) => half.length > 0);
}

const unjudged = (reason: string): OracleVerdict => ({
  file: '',
  valid: false,
  unjudged: reason,
  issues: [],
});

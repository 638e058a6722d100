import { describe, expect, it } from 'vitest';
import { judgeInChunks, type Answer } from '../../scripts/measure/oracle/chunks.js';
import type { OracleVerdict } from '../../scripts/measure/oracle/oracle.js';

const PROBE = 'probe';
const texts = Array.from({ length: 23 }, (_, i) => `text ${i}`);
const verdict = (file: string): OracleVerdict => ({ file, valid: true, issues: [] });

/** Judges texts by a program that ends at some of them, after it has printed the verdicts before. */
async function judged(endsAt: readonly string[], { isPrinting = true, ends = (): boolean => false } = {}) {
  const runs: (readonly string[])[] = [];
  const found = new Map<string, OracleVerdict>();
  await judgeInChunks(texts, {
    size: 10,
    probe: PROBE,
    ask: async (chunk): Promise<Answer> => {
      runs.push(chunk);
      const end = ends() ? 0 : chunk.findIndex((text) => endsAt.includes(text));
      const printed = end < 0 ? chunk : isPrinting ? chunk.slice(0, end) : [];
      const verdicts = new Map(printed.map((text, i) => [i, verdict(text)]));
      return { verdicts, ...(end >= 0 && { ended: `exit code 1 at ${chunk[end]}` }) };
    },
    save: (some) => some.forEach(([text, of]) => found.set(text, of)),
  });
  return { runs, found };
}

describe('a run of many texts', () => {
  it('asks once for each chunk', async () => {
    const { runs, found } = await judged([]);
    expect(runs.map((chunk) => chunk.length)).toEqual([10, 10, 3]);
    expect([...found.keys()]).toEqual(texts);
  });

  it.each([true, false])(
    'finds each text that ends the program (verdicts before it printed: %s)',
    async (isPrinting) => {
      const { found } = await judged(['text 3', 'text 4', 'text 22'], { isPrinting });
      expect([...found.keys()].sort()).toEqual([...texts].sort());
      const unjudged = [...found].filter(([, of]) => of.unjudged !== undefined);
      expect(unjudged.map(([text, of]) => [text, of.unjudged])).toEqual(
        ['text 3', 'text 4', 'text 22'].map((text) => [text, `exit code 1 at ${text}`]),
      );
    },
  );

  it('asks again about what a run left that ended for once', async () => {
    let runs = 0;
    const { found } = await judged([], { ends: () => ++runs === 2 });
    expect([...found.values()].every((of) => of.unjudged === undefined)).toBe(true);
    expect(found.size).toBe(texts.length);
  });

  it('begins no run once the time is up', async () => {
    let runs = 0;
    await judgeInChunks(texts, {
      size: 10,
      probe: PROBE,
      ask: async (chunk) => ({ verdicts: new Map(chunk.map((text, i) => [i, verdict(text)])) }),
      save: () => runs++,
      isOver: () => runs === 2,
    });
    expect(runs).toBe(2);
  });

  it('does not go on with a program that judges nothing', async () => {
    let runs = 0;
    const all = judged([], { ends: () => ++runs > 0 });
    await expect(all).rejects.toThrow('it judges no resource at all: exit code 1 at probe');
    expect(runs).toBe(2);
  });
});

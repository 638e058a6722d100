import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readEquivalents, stale } from '../../scripts/mutate/equivalent.js';
import { applied, mutantsOf } from '../../scripts/mutate/mutants.js';
import { drawn, sample } from '../../scripts/mutate/sample.js';
import { switched } from '../../scripts/mutate/switched.js';
import { typedMutants } from '../../scripts/mutate/typed.js';

const ROOT = resolve(import.meta.dirname, '../..');

const SOURCE = `
const WORDS = ['one', 'two', 'three'];
const TABLE = { a: 'x', b: 'y', c: 'z' };
export function judge(value: number, text: string): string[] {
  const found: string[] = [];
  if (value > 2 && !text.startsWith('a')) found.push('large');
  for (const word of WORDS.filter((w) => w !== text)) {
    if (/^t.{2}-?$/.test(word)) continue;
    found.push(word.trim() + (value === 1 ? '' : '!'));
  }
  if (text === 'stop') throw new Error('stopped');
  return [...found, TABLE.a, TABLE[text === 'b' ? 'b' : 'c'], String(-value)].slice(0, 5);
}
`;

const INPUTS: [number, string][] = [
  [1, 'one'],
  [2, 'b'],
  [3, 'abc'],
  [3, 'stop'],
  [5, 'two'],
];

/** Results of the module's function for all inputs. */
function results(text: string, active = 0): unknown[] {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const exported: { judge?: (value: number, text: string) => string[] } = {};
  new Function('exports', 'globalThis', outputText)(exported, {
    __mutant__: (number: number) => number === active,
  });
  return INPUTS.map((input) => {
    try {
      return exported.judge!(...input);
    } catch (error) {
      return String(error);
    }
  });
}

describe('faults put into a file', () => {
  const mutants = mutantsOf('x.ts', SOURCE).map((mutant, i) => ({ ...mutant, number: i + 1 }));
  const all = switched(SOURCE, mutants);

  it('are of every form', () => {
    expect(mutants.length).toBeGreaterThan(40);
    expect(new Set(mutants.map(({ form }) => form))).toEqual(
      new Set(['expression', 'statement', 'property', 'element']),
    );
  });

  it('change nothing while none of them is active', () => {
    expect(results(all)).toEqual(results(SOURCE));
    expect(all.split('\n')).toHaveLength(SOURCE.split('\n').length);
  });

  it.each(mutants.map((mutant) => [`${mutant.line}: ${mutant.before} → ${mutant.after}`, mutant] as const))(
    'do behind their switch what they do alone: line %s',
    (_, mutant) => expect(results(all, mutant.number)).toEqual(results(applied(SOURCE, mutant))),
  );
});

it('faults that the compiler refuses are left out', () => {
  const file = 'src/runtime/primitives/uri.ts';
  const text = readFileSync(resolve(ROOT, file), 'utf8');
  const start = text.indexOf('text.charCodeAt(i)');
  const place = { file, line: 1, column: 1, form: 'expression', before: '', after: '' } as const;
  const right = { ...place, start, end: start, replacement: '1 + ' };
  const wrong = { ...place, start, end: start, replacement: "'a' > " };
  expect(typedMutants(ROOT, new Map([[file, text]]), [right, wrong])).toEqual(new Set([right]));
});

describe('a sample of faults', () => {
  const mutants = new Map(['a.ts', 'b.ts', 'c.ts'].map((file) => [file, mutantsOf(file, SOURCE)] as const));
  const usable = (some: readonly object[]) => new Set(some) as never;
  const taken = (seed: number, total: number, perFile: number) =>
    sample(drawn(mutants, seed), { total, perFile }, usable).chosen;

  it('is the same for the same seed, and another for another', () => {
    expect(taken(1, 9, 100)).toEqual(taken(1, 9, 100));
    expect(taken(1, 9, 100)).not.toEqual(taken(2, 9, 100));
  });

  it('is spread over the files', () => {
    const files = taken(1, 9, 100).map(({ file }) => file);
    expect(files).toEqual(['a.ts', 'a.ts', 'a.ts', 'b.ts', 'b.ts', 'b.ts', 'c.ts', 'c.ts', 'c.ts']);
    expect(taken(1, 100, 2)).toHaveLength(6);
  });

  it('leaves out what is not usable and takes the next', () => {
    const { chosen, refused } = sample(
      drawn(mutants, 1),
      { total: 20, perFile: 100 },
      (some) => new Set(some.filter(({ line }) => line % 2 === 0)),
    );
    expect(chosen).toHaveLength(20);
    expect(chosen.every(({ line }) => line % 2 === 0)).toBe(true);
    expect(refused).toBeGreaterThan(0);
  });
});

it('every fault that no test can notice is listed with its line and a reason', () => {
  const list = readEquivalents();
  const texts = new Map(list.map(({ file }) => [file, readFileSync(resolve(ROOT, file), 'utf8')]));
  expect(stale(list, texts)).toEqual([]);
  for (const { reason } of list) expect(reason.length).toBeGreaterThan(20);
});

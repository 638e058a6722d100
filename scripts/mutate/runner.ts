import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import { alias, QUICK } from '../../vitest.config.js';
import type { Note, Orders, TestNote } from './state.js';
import { switched, type Numbered } from './switched.js';

/** Result of a test file without a mutant. */
export interface Baseline {
  test: string;
  /** Mutants that its imports and the hooks of the whole file reach. */
  static: ReadonlySet<number>;
  /** Mutants that tests or imports reach. */
  reached: ReadonlySet<number>;
  tests: readonly TestNote[];
  steps: number;
  milliseconds: number;
}

export type Verdict = 'noticed' | 'passed' | 'endless';

/** Mutants that the tests of a file were tried with, one test at a time. */
export interface Swept {
  noticed: Set<number>;
  endless: Set<number>;
  /** Mutants that every test passes that reaches them: a run of the whole file would tell nothing more. */
  passed: Set<number>;
}

const STEPS_WITHOUT_END = 20_000_000;
/** Time for one test with its mutants: those that come too late get a run of the file. */
const MILLISECONDS_OF_A_TEST = 20_000;
/** A test file that takes longer without a mutant is left out. */
const BASELINE_MILLISECONDS = 120_000;

/** Vitest in this process, with all mutants behind switches, to run single test files again and again. */
export class Runner {
  private readonly folder = mkdtempSync(join(tmpdir(), 'mutate-'));
  private readonly notes = join(this.folder, 'notes.jsonl');
  private readonly specifications = new Map<string, TestSpecification>();

  private constructor(
    private readonly root: string,
    private readonly vitest: Vitest,
  ) {}

  static async start(
    root: string,
    mutants: ReadonlyMap<string, readonly Numbered[]>,
    texts: ReadonlyMap<string, string>,
    tests?: readonly string[],
  ): Promise<Runner> {
    const vitest = await createVitest(
      'test',
      {
        root,
        config: false,
        watch: false,
        include: [...(tests ?? QUICK.include)],
        exclude: [...QUICK.exclude],
        reporters: [{}],
        maxWorkers: 1,
        testTimeout: 60_000,
        hookTimeout: 120_000,
        setupFiles: [resolve(import.meta.dirname, 'worker.ts')],
        runner: resolve(import.meta.dirname, 'repeating.ts'),
      },
      { resolve: { alias }, plugins: [mutating(root, mutants, texts)] },
    );
    const runner = new Runner(root, vitest);
    for (const specification of await vitest.globTestSpecifications()) {
      runner.specifications.set(runner.named(specification.moduleId), specification);
    }
    return runner;
  }

  get tests(): string[] {
    return [...this.specifications.keys()].filter((test) => !this.isOfProcess(test)).sort();
  }

  /** True for a test of a process that goes on, such as a watch: its code has no mutant in it. */
  private isOfProcess(test: string): boolean {
    return /import \{[^}]*\bspawn\b[^}]*\} from 'node:child_process'/.test(
      readFileSync(resolve(this.root, test), 'utf8'),
    );
  }

  /** @returns nothing for a test file that fails, or takes too long, without a mutant */
  async baseline(test: string): Promise<Baseline | undefined> {
    const start = performance.now();
    if ((await this.run(test, {}, BASELINE_MILLISECONDS)) !== 'passed') return undefined;
    const milliseconds = performance.now() - start;
    const note = this.noted().find((record) => record.kind === 'ended');
    if (!note) return undefined;
    const reached = new Set([...note.static, ...note.tests.flatMap((own) => own.reached)]);
    return {
      test,
      static: new Set(note.static),
      reached,
      tests: note.tests,
      steps: note.steps,
      milliseconds,
    };
  }

  /** Runs a test file with a mutant. */
  mutant(number: number, { test, steps, milliseconds }: Baseline): Promise<Verdict> {
    return this.run(
      test,
      { active: number, limit: steps * 20 + STEPS_WITHOUT_END },
      milliseconds * 20 + 60_000,
    );
  }

  /** Runs a test file once, and each of its tests again for each mutant that it reaches. */
  async sweep(
    { test, tests, static: ofImports, milliseconds }: Baseline,
    mutants: ReadonlySet<number>,
  ): Promise<Swept> {
    const swept: Swept = { noticed: new Set(), endless: new Set(), passed: new Set() };
    const wanted = tests.map((own) => {
      const all = own.reached.filter((mutant) => mutants.has(mutant));
      const most = Math.max(3, Math.floor(MILLISECONDS_OF_A_TEST / own.milliseconds));
      return { id: own.id, all, tried: all.slice(0, most), milliseconds: own.milliseconds };
    });
    for (let attempt = 0; attempt < 3; attempt++) {
      const isOpen = (mutant: number) => !swept.noticed.has(mutant) && !swept.endless.has(mutant);
      const again = Object.fromEntries(wanted.map(({ id, tried }) => [id, tried.filter(isOpen)]));
      const expected = wanted.reduce(
        (sum, own) => sum + again[own.id]!.length * own.milliseconds,
        milliseconds,
      );
      const longest = Math.max(milliseconds, ...tests.map((own) => own.milliseconds));
      const verdict = await this.run(
        test,
        { again, limit: STEPS_WITHOUT_END },
        expected * 5 + 60_000,
        longest * 5 + 10_000,
      );
      const notes = this.noted();
      const stable = notes.filter((note) => note.kind === 'tried').filter(({ isStable }) => isStable);
      for (const { noticed } of stable) for (const mutant of noticed) swept.noticed.add(mutant);
      if (verdict === 'endless') {
        const last = notes.findLast((note) => note.kind === 'trying');
        if (last) swept.endless.add(last.mutant);
        continue;
      }
      const passedBy = new Map(stable.map(({ id, passed }) => [id, new Set(passed)]));
      for (const mutant of mutants) {
        const reaching = wanted.filter(({ all }) => all.includes(mutant));
        const isDone = !ofImports.has(mutant) && reaching.every(({ id }) => passedBy.get(id)?.has(mutant));
        if (reaching.length > 0 && isDone) swept.passed.add(mutant);
      }
      break;
    }
    return swept;
  }

  private async run(
    test: string,
    orders: Partial<Orders>,
    patience: number,
    silence = Infinity,
  ): Promise<Verdict> {
    writeFileSync(this.notes, '');
    const whole: Orders = {
      active: 0,
      again: {},
      limit: Number.MAX_SAFE_INTEGER,
      ...orders,
      notes: this.notes,
    };
    this.vitest.provide('orders' as never, whole as never);
    let isEndless = false;
    const start = Date.now();
    // a sweep notes each mutant: one without an end shows by a silence
    const quiet = () => Date.now() - Math.max(start, statSync(this.notes).mtimeMs);
    const timer = setInterval(() => {
      if (Date.now() - start < patience && quiet() < silence) return;
      isEndless = true;
      clearInterval(timer);
      this.endWorkers();
    }, 1000);
    try {
      const specification = this.specifications.get(test)!;
      const { testModules, unhandledErrors } = await this.vitest.runTestSpecifications([specification]);
      if (isEndless) return 'endless';
      // the result holds the modules of earlier runs too
      const own = testModules.filter(({ moduleId }) => moduleId === specification.moduleId);
      const isWell = own.length > 0 && own.every((module) => module.ok()) && unhandledErrors.length === 0;
      return isWell ? 'passed' : 'noticed';
    } finally {
      clearInterval(timer);
    }
  }

  /** A loop that asks no switch never ends by itself: its process, which this one started, is ended. */
  private endWorkers(): void {
    for (const record of this.noted()) {
      if (record.kind === 'started' && record.pid !== process.pid) process.kill(record.pid, 'SIGKILL');
    }
  }

  private noted(): Note[] {
    const lines = readFileSync(this.notes, 'utf8').trim().split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Note);
  }

  private named(file: string): string {
    return relative(this.root, file).split(sep).join('/');
  }

  async close(): Promise<void> {
    await this.vitest.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Puts the mutants into the texts that they were drawn from, whatever happens to the files meanwhile. */
function mutating(
  root: string,
  mutants: ReadonlyMap<string, readonly Numbered[]>,
  texts: ReadonlyMap<string, string>,
) {
  const files = new Map(
    [...mutants].map(([file, own]) => [resolve(root, file), switched(texts.get(file)!, own)]),
  );
  return {
    name: 'mutate',
    enforce: 'pre' as const,
    transform(_: string, id: string) {
      const code = files.get(resolve(id.split('?')[0]!));
      return code === undefined ? undefined : { code, map: null };
    },
  };
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import { alias, QUICK } from '../../vitest.config.js';
import { switched, type Numbered } from './switched.js';

/** Instructions for the worker of a test file. */
export interface ActiveMutant {
  /** 0: none. */
  active: number;
  /** File for notes. */
  notes: string;
  /** Steps after which a test file is taken for one without an end. */
  limit: number;
}

/** Notes of a worker: its process when it starts, the mutants that it reached when it ends. */
export type Reach = { pid: number } | { test: string; reached: number[]; steps: number };

/** Result of a test file without a mutant. */
export interface Baseline {
  test: string;
  reached: ReadonlySet<number>;
  steps: number;
  milliseconds: number;
}

export type Verdict = 'noticed' | 'passed' | 'endless';

const STEPS_WITHOUT_END = 20_000_000;
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
      },
      { resolve: { alias }, plugins: [mutating(root, mutants)] },
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
    if ((await this.run(test, 0, Infinity, BASELINE_MILLISECONDS)) !== 'passed') return undefined;
    const milliseconds = performance.now() - start;
    const note = this.noted().find((record) => 'test' in record);
    if (!note || !('test' in note)) return undefined;
    return { test, reached: new Set(note.reached), steps: note.steps, milliseconds };
  }

  /** Runs a test file with a mutant. */
  mutant(number: number, { test, steps, milliseconds }: Baseline): Promise<Verdict> {
    return this.run(test, number, steps * 20 + STEPS_WITHOUT_END, milliseconds * 20 + 60_000);
  }

  private async run(test: string, active: number, limit: number, patience: number): Promise<Verdict> {
    writeFileSync(this.notes, '');
    this.vitest.provide(
      'mutant' as never,
      { active, notes: this.notes, limit: Math.min(limit, Number.MAX_SAFE_INTEGER) } as never,
    );
    let isEndless = false;
    const timer = setTimeout(
      () => {
        isEndless = true;
        this.endWorkers();
      },
      Math.min(patience, 2 ** 31 - 1),
    );
    try {
      const specification = this.specifications.get(test)!;
      const { testModules, unhandledErrors } = await this.vitest.runTestSpecifications([specification]);
      if (isEndless) return 'endless';
      // the result holds the modules of earlier runs too
      const own = testModules.filter(({ moduleId }) => moduleId === specification.moduleId);
      const isWell = own.length > 0 && own.every((module) => module.ok()) && unhandledErrors.length === 0;
      return isWell ? 'passed' : 'noticed';
    } finally {
      clearTimeout(timer);
    }
  }

  /** A loop that asks no switch never ends by itself: its process, which this one started, is ended. */
  private endWorkers(): void {
    for (const record of this.noted()) {
      if ('pid' in record && record.pid !== process.pid) process.kill(record.pid, 'SIGKILL');
    }
  }

  private noted(): Reach[] {
    const lines = readFileSync(this.notes, 'utf8').trim().split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Reach);
  }

  private named(file: string): string {
    return relative(this.root, file).split(sep).join('/');
  }

  async close(): Promise<void> {
    await this.vitest.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function mutating(root: string, mutants: ReadonlyMap<string, readonly Numbered[]>) {
  const files = new Map([...mutants].map(([file, own]) => [resolve(root, file), own]));
  return {
    name: 'mutate',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      const own = files.get(resolve(id.split('?')[0]!));
      return own && { code: switched(code, own), map: null };
    },
  };
}

import { appendFileSync } from 'node:fs';
import { TestRunner, type RunnerTask, type RunnerTestCase } from 'vitest';
import { mutationState, type MutationState, type Note } from './state.js';

/**
 * Runs a test again for each mutant that it reaches, hooks for each test included, in the process that has loaded everything: a mutant costs as
 * much as the test. A plain run before and another after them tell whether the test can be repeated.
 */
export default class RepeatingRunner extends TestRunner {
  private mutants: readonly number[] = [];
  private readonly noticedInFile = new Set<number>();
  private noticed: number[] = [];
  private passed: number[] = [];
  private plain: boolean[] = [];
  private start = 0;

  override async onBeforeRunTask(test: RunnerTask): Promise<void> {
    const { orders } = mutationState();
    this.mutants = (orders.again[test.id] ?? []).filter((mutant) => !this.noticedInFile.has(mutant));
    if (this.mutants.length > 0) (test as RunnerTestCase).repeats = this.mutants.length + 1;
    [this.noticed, this.passed, this.plain] = [[], [], []];
    this.start = performance.now();
    await super.onBeforeRunTask(test);
  }

  override onBeforeTryTask(test: RunnerTask, { repeats = 0 }: { repeats?: number } = {}): void {
    const state = mutationState();
    const mutant = this.mutants[repeats - 1] ?? 0;
    if (mutant !== 0) {
      this.note(state, { kind: 'trying', mutant });
      state.active = mutant;
    }
    if (this.mutants.length > 0) {
      test.result!.state = 'run';
      delete test.result!.errors;
      state.steps = 0;
    }
    state.reached.clear();
    state.isInTest = true;
    super.onBeforeTryTask(test);
  }

  onAfterRetryTask(test: RunnerTask, { repeats = 0 }: { repeats?: number }): void {
    const state = mutationState();
    state.isInTest = false;
    state.active = state.orders.active;
    const isPassed = test.result?.state !== 'fail';
    const mutant = this.mutants[repeats - 1] ?? 0;
    if (mutant === 0) {
      this.plain.push(isPassed);
      if (repeats === 0)
        state.tests.push({
          id: test.id,
          reached: [...state.reached],
          milliseconds: performance.now() - this.start,
        });
    } else if (!isPassed) this.noticed.push(mutant);
    else if (state.reached.has(mutant)) this.passed.push(mutant);
  }

  override onAfterRunTask(test: RunnerTask): void {
    if (this.mutants.length > 0) {
      const isStable = this.plain.every(Boolean);
      const { noticed, passed } = this;
      if (isStable) for (const mutant of noticed) this.noticedInFile.add(mutant);
      this.note(mutationState(), { kind: 'tried', id: test.id, noticed, passed, isStable });
      test.result!.state = 'pass';
      delete test.result!.errors;
    }
    super.onAfterRunTask(test);
  }

  private note({ orders }: MutationState, record: Note): void {
    appendFileSync(orders.notes, `${JSON.stringify(record)}\n`);
  }
}

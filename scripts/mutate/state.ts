/** Instructions for the worker of a test file. */
export interface Orders {
  /** The mutant of the whole run, imports and hooks included; 0: none. */
  active: number;
  /** Mutants to try at each test, by its id: the test is run again for each. */
  again: Readonly<Record<string, readonly number[]>>;
  /** File for notes. */
  notes: string;
  /** Steps after which a run of the file, or of a test that is run again, is taken for one without an end. */
  limit: number;
}

/** Notes of a worker, a line each. */
export type Note =
  | { kind: 'started'; pid: number }
  /** Written before a test runs with a mutant, so that one without an end is known. */
  | { kind: 'trying'; mutant: number }
  | { kind: 'tried'; id: string; noticed: number[]; passed: number[]; isStable: boolean }
  | { kind: 'ended'; static: number[]; tests: TestNote[]; steps: number };

/** A test without a mutant. */
export interface TestNote {
  id: string;
  reached: number[];
  milliseconds: number;
}

/** The state that the switches in mutated files read and write. */
export interface MutationState {
  orders: Orders;
  active: number;
  /** The mutants that were asked for since it was last emptied. */
  reached: Set<number>;
  /** Mutants that were asked for by imports and by hooks of a whole file: another run of a test does not show them. */
  static: Set<number>;
  isInTest: boolean;
  steps: number;
  allSteps: number;
  tests: TestNote[];
}

interface Shared {
  __mutant__?: (number: number) => boolean;
  __mutation__?: MutationState;
}

const shared = globalThis as Shared;

export function install(orders: Orders): MutationState {
  const state: MutationState = {
    orders,
    active: orders.active,
    reached: new Set(),
    static: new Set(),
    isInTest: false,
    steps: 0,
    allSteps: 0,
    tests: [],
  };
  shared.__mutation__ = state;
  shared.__mutant__ = (number) => {
    state.allSteps++;
    if (++state.steps > orders.limit)
      throw new Error(`the mutant does not come to an end: ${orders.limit} steps`);
    (state.isInTest ? state.reached : state.static).add(number);
    return number === state.active;
  };
  return state;
}

/** @throws before `install` */
export function mutationState(): MutationState {
  if (!shared.__mutation__) throw new Error('worker.ts did not run');
  return shared.__mutation__;
}

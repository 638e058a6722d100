/** Duration of each stage of a build, with a note, reported as it happens. */
export interface StageListener {
  started(name: string): void;
  finished(name: string, milliseconds: number, note?: string): void;
}

export interface StageTime {
  name: string;
  milliseconds: number;
  note?: string;
}

/** Runs the stages of a build one after the other and keeps their times. */
export class Stages {
  readonly times: StageTime[] = [];
  readonly #listener: StageListener | undefined;

  constructor(listener?: StageListener) {
    this.#listener = listener;
  }

  /** @param note says in a few words what the stage made */
  async run<T>(name: string, work: () => T | Promise<T>, note?: (value: T) => string): Promise<T> {
    this.#listener?.started(name);
    const start = performance.now();
    const value = await work();
    const milliseconds = performance.now() - start;
    const said = note?.(value);
    this.times.push({ name, milliseconds, ...(said !== undefined && { note: said }) });
    this.#listener?.finished(name, milliseconds, said);
    return value;
  }
}

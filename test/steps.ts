import { Session, type Profiler } from 'node:inspector';

/*
 * Growth by counted steps, so that a busy machine changes nothing. A step is one run of a block of the project's code, which V8 counts for
 * coverage. It counts functions that are compiled after this module: import it before the code to measure. Loops inside of native functions
 * and regular expressions are no steps; `npm run fuzz` measures those in time.
 */

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

function taken(): Profiler.ScriptCoverage[] {
  let result: Profiler.ScriptCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (error, answer) => {
    if (error) throw error;
    result = answer.result;
  });
  return result;
}

/** The bundle that `compiled()` loads. */
const BUNDLED = /\/validators\.mjs$/;

/** The steps that a piece of work takes in the project's code. */
export function steps(work: () => unknown): number {
  taken(); // sets the counts back
  work();
  const own = taken().filter(
    ({ url }) => BUNDLED.test(url) || (/\.ts$/.test(url) && !/\/(node_modules|test)\//.test(url)),
  );
  return own
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .reduce((sum, { count }) => sum + count, 0);
}

/**
 * Growth of the steps with the input: a little above `factor` if they are linear, its square if quadratic.
 *
 * @throws if the work takes so few steps that its loops are not among them
 */
export function growth(work: (size: number) => () => unknown, size: number, factor: number): number {
  const [small, large] = [steps(work(size)), steps(work(size * factor))];
  if (small < size) throw new Error(`${small} steps for ${size} parts: the loops were compiled too early`);
  return large / small;
}

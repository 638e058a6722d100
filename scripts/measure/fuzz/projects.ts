import { judgeProject } from './projects/judge-project.js';
import { hostileProject } from './projects/make-project.js';

/** The results of building hostile projects. */
export interface ProjectTally {
  projects: number;
  built: number;
  /** Files of generated code that were read. */
  code: number;
  /** Projects that were refused, by the code of the first error. */
  refused: Record<string, number>;
  /** Seeds with their faults: text that became code, errors without a place, exceptions. */
  faults: { seed: number; fault: string }[];
}

/** The likelihoods of a hostile text in each place, in turn: with many, most projects are refused. */
const LIKELIHOODS = [0.03, 0.1, 0.3];

/** Builds hostile projects, each in a folder of its own. */
export async function fuzzProjects(
  seeds: Iterable<number>,
  onProject: (done: number) => void = () => undefined,
): Promise<ProjectTally> {
  const tally: ProjectTally = { projects: 0, built: 0, code: 0, refused: {}, faults: [] };
  for (const seed of seeds) {
    const { refused, code, faults } = await judgeProject(
      hostileProject(seed, LIKELIHOODS[seed % LIKELIHOODS.length]!),
    );
    tally.projects++;
    tally.code += code;
    tally.faults.push(...faults.map((fault) => ({ seed, fault })));
    const errors = refused.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      const first = errors[0]!.code;
      tally.refused[first] = (tally.refused[first] ?? 0) + 1;
      for (const { code: which, message, file, line } of errors)
        if (file === undefined || line === undefined)
          tally.faults.push({ seed, fault: `no place: ${which} ${message}` });
    } else if (faults.length === 0) tally.built++;
    onProject(tally.projects);
  }
  return tally;
}

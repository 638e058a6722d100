import { join } from 'node:path';
import { makePackage } from './package/package.js';
import { planBuild, type BuildPlan, type PlanOptions } from './plan.js';
import { Stages, type StageListener, type StageTime } from './stages.js';
import { clearAbandoned, clearStaging, makeStaging, requireFolders, swapIn, writeFiles } from './swap.js';

interface BuildOptions extends PlanOptions {
  /** The folder that is generated whole, relative to the root. */
  out?: string;
  /** Folder of the package, relative to the root. False skips packaging and type-checking. */
  dist?: string | false;
  listener?: StageListener;
}

export interface BuildResult extends BuildPlan {
  times: StageTime[];
}

/**
 * Builds a project: everything takes shape beside the output and takes its place at the end, so that an error leaves all as it was.
 *
 * @throws DiagnosticsError with everything that is wrong
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { root, out = 'generated', dist = 'dist' } = options;
  // one that is not written now may have been lost by a build that did write it
  const outputs = [join(root, out), join(root, dist === false ? 'dist' : dist)];
  clearAbandoned(root, outputs);
  requireFolders(dist === false ? outputs.slice(0, 1) : outputs);
  const stages = new Stages(options.listener);
  // first, so that a disk that takes no files stops the build at once
  const staging = makeStaging(root);
  try {
    const plan = await planBuild(options, stages);
    const generated = join(staging, 'generated');
    await stages.run('write', () => writeFiles(generated, plan.files));
    const moves = [{ from: generated, to: join(root, out) }];
    if (dist !== false) {
      const emitted = await stages.run('package', () => makePackage(plan, root));
      writeFiles(join(staging, 'dist'), new Map([...emitted, ...plan.packageFiles]));
      moves.push({ from: join(staging, 'dist'), to: join(root, dist) });
    }
    await stages.run('swap', () => swapIn(moves, staging));
    return { ...plan, times: stages.times };
  } finally {
    clearStaging(staging, outputs);
  }
}

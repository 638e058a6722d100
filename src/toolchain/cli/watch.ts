import { join } from 'node:path';
import { watch as watchFiles } from 'chokidar';
import pc from 'picocolors';
import type { BuildResult } from '../project/build.js';
import type { StageListener } from '../project/stages.js';
import { layoutOf } from '../compile/inputs/layout.js';
import { readConfig } from '../compile/inputs/config.js';

type Attempt = (listener?: StageListener) => Promise<BuildResult | undefined>;

/** One save often causes several events; a build starts after this pause. */
const QUIET_MILLISECONDS = 80;

/**
 * Builds, and builds again when a source or included code changes; prints the resources that differ. A save during a build counts too. Never
 * returns.
 */
export async function watch(root: string, attempt: Attempt): Promise<void> {
  let last: BuildResult['files'] | undefined;
  let pending: NodeJS.Timeout | undefined;
  let running = true;
  let again = false;

  const rebuild = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    watchMore(); // an edited configuration may include other code
    try {
      const result = await attempt();
      if (result) {
        console.log(changes(last, result.files));
        last = result.files;
      }
    } finally {
      running = false;
      if (again) {
        again = false;
        void rebuild();
      }
    }
  };

  const watched = new Set(sourcesOf(root));
  const watcher = watchFiles([...watched], { cwd: root, ignoreInitial: true });
  const watchMore = () => {
    for (const path of sourcesOf(root)) {
      if (!watched.has(path)) watcher.add(path);
      watched.add(path);
    }
  };
  watcher.on('all', (_event, path) => {
    if (!/\.(fsh|ya?ml|json|xml|[cm]?[jt]s)$/.test(path)) return;
    clearTimeout(pending);
    pending = setTimeout(() => {
      console.log(pc.dim(`${path.replaceAll('\\', '/')} changed`));
      void rebuild();
    }, QUIET_MILLISECONDS);
  });
  await new Promise<void>((ready) => watcher.once('ready', ready));
  last = (await attempt())?.files;
  running = false;
  console.log(pc.dim(`watching ${[...watched].join(', ')} (Ctrl-C ends it)`));
  if (again) {
    again = false;
    void rebuild();
  }
  await new Promise<never>(() => undefined);
}

/** Inputs of a build, relative to the root: FSH and the folders that the package includes; FSH alone without a configuration. */
function sourcesOf(root: string): string[] {
  const layout = layoutOf(join(root, 'fsh'), 'fsh');
  const { config } = readConfig(layout.config.path, '');
  const { include = [], documents } = config?.package ?? {};
  const isIncluded = include.some((folder) => documents?.startsWith(`${folder}/`));
  const read = layout.sources.shownAs === 'fsh' ? ['fsh'] : [layout.config.shownAs, layout.stubs.shownAs];
  return [...read, 'input', ...include, ...(documents === undefined || isIncluded ? [] : [documents])];
}

/** Lists files that differ by resource: `Slot-1: fhir/json, fhir/xml, types`. */
export function changes(
  before: ReadonlyMap<string, string> | undefined,
  after: ReadonlyMap<string, string>,
): string {
  if (!before) return '';
  const paths = new Set([...before.keys(), ...after.keys()]);
  const byName = new Map<string, string[]>();
  for (const path of [...paths].sort()) {
    if (before.get(path) === after.get(path)) continue;
    const slash = path.lastIndexOf('/');
    const name = path.slice(slash + 1).replace(/\.[a-z]+$/, '');
    const sign = !before.has(path) ? '+' : !after.has(path) ? '−' : '';
    byName.set(name, [...(byName.get(name) ?? []), sign + path.slice(0, Math.max(0, slash))]);
  }
  if (byName.size === 0) return pc.dim('generated/ did not change');
  return [...byName].map(([name, folders]) => `${pc.cyan(name)}: ${folders.join(', ')}`).join('\n');
}

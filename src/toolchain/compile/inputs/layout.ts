import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Paths of a project's parts. Diagnostics show `shownAs`. */
interface Layout {
  config: Part;
  stubs: Part;
  sources: Part;
}

interface Part {
  path: string;
  shownAs: string;
}

const CONFIG = 'sushi-config.yaml';

/** Files and folders that a project's definitions come from, in either layout, relative to its root. */
export const PROJECT_SOURCES = ['fsh', 'input', 'packages', CONFIG, 'stubs.yaml'] as const;

/** The configuration of a project, relative to its root; undefined if it has none. */
export function configFileOf(root: string): string | undefined {
  return [`fsh/${CONFIG}`, CONFIG].find((file) => existsSync(join(root, file)));
}

/**
 * Finds the parts of a project: all in one folder, or as SUSHI's standard layout has them, with the configuration one folder up and the
 * FSH in `input/fsh` there.
 *
 * @param folder the folder of FSH
 * @param shownAs how diagnostics name it
 */
export function layoutOf(folder: string, shownAs: string): Layout {
  const within = (file: string): Part => ({
    path: join(folder, file),
    shownAs: shownAs ? `${shownAs}/${file}` : file,
  });
  const above = (file: string): Part => ({ path: join(dirname(folder), file), shownAs: file });
  const isAbove = !existsSync(join(folder, CONFIG)) && existsSync(join(dirname(folder), CONFIG));
  if (!isAbove)
    return { config: within(CONFIG), stubs: within('stubs.yaml'), sources: { path: folder, shownAs } };
  const standard = above('input/fsh');
  return {
    config: above(CONFIG),
    stubs: existsSync(within('stubs.yaml').path) ? within('stubs.yaml') : above('stubs.yaml'),
    // `fsh/` may hold nothing but the facts of releases
    sources: existsSync(standard.path) || !existsSync(folder) ? standard : { path: folder, shownAs },
  };
}

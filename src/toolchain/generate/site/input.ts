import type { DiffResult } from '../../diff/types.js';
import type { ProjectModel } from '../../model/types.js';

/** An example as `examples/index.json` describes it. */
export interface SiteExample {
  file: string;
  profiles: string[];
  valid: boolean;
  expected: { code: string; expression: string }[];
  interaction?: string;
  source: string;
}

/** Input of a site. */
export interface SiteInput {
  project: ProjectModel;
  /** The files that a build generates, by path: resources, examples, types and reviews. */
  files: ReadonlyMap<string, string>;
  /** The changes since the last release, where one is stored. */
  changes?: DiffResult;
  /** The project's package as one script for the page that validates; without it the site has no such page. */
  validators?: string;
}

/** A file of the site, by its path from the root of the site. */
export interface SiteFile {
  path: string;
  content: string;
}

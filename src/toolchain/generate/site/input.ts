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
  /** The page that validates; without the project's package the site has none. */
  validation?: ValidationScripts;
}

/** Scripts of the page that validates. */
export interface ValidationScripts {
  client: string;
  /** Parts of the project's package, loaded when they are needed, by name of their script. */
  parts: Readonly<Partial<Record<string, string>>>;
  /** Names of the interactions that the package judges. */
  interactions: readonly string[];
}

/** A file of the site, by its path from the root of the site. */
export interface SiteFile {
  path: string;
  content: string;
}

import { closest } from '../../text/closest.js';
import type { Report } from './config-report.js';

/** The package that a build writes into `dist/`. */
export interface PackageConfig {
  /** Name of the package in `dist/`. Default: the project's id in lower case. */
  name?: string;
  /** Folders of TypeScript, relative to the project's root, each with an `index.ts`. */
  include?: string[];
  /** A module whose default export writes documents, given the project's model. */
  documents?: string;
  /** Entries of the package beside its root, by name: the ids of profiles, or a folder of \`include\`. */
  entries?: Record<string, string | string[]>;
}

/** The keys of `package`: the test of a value, its description and an example. */
const PACKAGE_KEYS: Readonly<
  Record<keyof PackageConfig, readonly [isRight: (value: unknown) => boolean, what: string, example: string]>
> = {
  name: [isPackageName, 'a name that npm takes', 'my-profiles'],
  include: [
    (value) => Array.isArray(value) && value.every(isPath),
    'a list of folders of the project',
    '[src/mine]',
  ],
  documents: [isPath, 'the path of a module of the project', 'src/mine/documents.ts'],
  entries: [isEntries, 'a map from names to folders or to ids of profiles', '{ slot: [My-Slot-1] }'],
};

/** Reports what is wrong with the value of `package`. */
export function checkPackage(value: unknown, report: Report): void {
  if (value === undefined) return;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report('package', 'package has no keys', `its keys are ${Object.keys(PACKAGE_KEYS).join(', ')}`);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    const known = Object.hasOwn(PACKAGE_KEYS, key) ? PACKAGE_KEYS[key as keyof PackageConfig] : undefined;
    if (!known) {
      const meant = closest(key, Object.keys(PACKAGE_KEYS));
      report(
        ['package', key],
        `package has no key ${key}`,
        meant === undefined
          ? `its keys are ${Object.keys(PACKAGE_KEYS).join(', ')}`
          : `did you mean ${meant}?`,
      );
      continue;
    }
    const [isRight, what, example] = known;
    if (!isRight(item)) report(['package', key], `${key} is not ${what}`, `write \`${key}: ${example}\``);
  }
}

/** True for a name that npm takes, with or without a scope. */
function isPackageName(value: unknown): boolean {
  return typeof value === 'string' && /^(@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(value);
}

/** Names that can be a path of the package, with a folder or a list of ids. */
function isEntries(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(
      ([name, content]) =>
        /^[a-z][a-z0-9-]*$/.test(name) &&
        (isPath(content) || (Array.isArray(content) && content.every((id) => typeof id === 'string'))),
    )
  );
}

/** Relative to the project's root, with forward slashes, and in its shortest form. */
function isPath(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^[^/\\]+(\/[^/\\]+)*$/.test(value) &&
    !value.split('/').some((part) => part === '.' || part === '..')
  );
}

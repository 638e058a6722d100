import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { DiagnosticsError } from '../text/diagnostics.js';
import type { ResourceFacts } from '../facts/types.js';
import type { Side } from './types.js';

/** Resources that a project has and does not release: helpers of its own, under a canonical of their own. */
interface Unreleased {
  /** Beginning of their canonicals. */
  canonical: string;
  reason: string;
}

/**
 * Reads the project's list of what is no part of its releases; none where there is no file.
 *
 * @throws DiagnosticsError where the file is no such list
 */
export function readUnreleased(file: string, shownAs: string): Unreleased[] {
  if (!existsSync(file)) return [];
  let list: unknown;
  try {
    list = parse(readFileSync(file, 'utf8')) ?? [];
  } catch (error) {
    throw problem((error as Error).message.split('\n')[0]!, shownAs);
  }
  const isList =
    Array.isArray(list) &&
    list.every((x: Partial<Unreleased>) => typeof x?.canonical === 'string' && typeof x.reason === 'string');
  if (!isList) throw problem('this is not a list of `canonical:` with `reason:`', shownAs);
  return list as Unreleased[];
}

function problem(message: string, file: string): DiagnosticsError {
  return new DiagnosticsError([{ code: 'unreleased.syntax', severity: 'error', message, file }]);
}

function isUnreleased({ url }: ResourceFacts, { canonical }: Unreleased): boolean {
  return url === canonical || url.startsWith(`${canonical}/`);
}

/**
 * A side without what is not released, where the other side has nothing of it: a release, or other people's files. Where both have
 * some of it, it is compared like all else.
 */
export function withoutUnreleased(side: Side, other: Side, unreleased: readonly Unreleased[]): Side {
  let result = side;
  for (const entry of unreleased) {
    const count = [...result.resources.values()].filter((r) => isUnreleased(r, entry)).length;
    if (!count || [...other.resources.values()].some((r) => isUnreleased(r, entry))) continue;
    const reason = `no part of a release (${count === 1 ? '1 resource' : `${count} resources`}): ${entry.reason}`;
    result = {
      ...result,
      resources: new Map([...result.resources].filter(([, r]) => !isUnreleased(r, entry))),
      notCompared: [...result.notCompared, { resource: entry.canonical, reason, severity: 'information' }],
    };
  }
  return result;
}

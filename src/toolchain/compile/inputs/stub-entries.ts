import { closest } from '../../text/closest.js';
import { type Definitions, RELEASE } from '../../releases/release.js';
import type { Diagnostic } from '../../text/diagnostics.js';
import type { SourceLocation } from '../../model/types.js';
import type { CompiledResource } from '../compiled.js';
import type { Stub } from './stubs.js';

/** An example of a stub, for hints. */
export const STUB = '`- url: https://…` with `type: Patient` below it';

const KEYS = ['url', 'type', 'referredBy'];

/** An absolute URI, without a version and without a space. */
const CANONICAL = /^(?:https?:\/\/[^\s/|]+|(?!https?:)[a-z][a-z\d+.-]*:)[^\s|]*[^\s|/]$/i;

type Problem = Pick<Diagnostic, 'message' | 'hint'> & { severity?: Diagnostic['severity'] };

/**
 * Judges the entries of a list of stubs.
 *
 * @param places the place of each entry
 * @returns those with which nothing is wrong, and all that is wrong with the others
 */
export function readEntries(
  list: readonly unknown[],
  places: readonly SourceLocation[],
  definitions: Definitions,
): { stubs: Stub[]; diagnostics: Diagnostic[] } {
  const types = new Set(definitions.coreTypes);
  const listed = new Map<unknown, SourceLocation>();
  const stubs: Stub[] = [];
  const diagnostics: Diagnostic[] = [];
  list.forEach((entry, index) => {
    const source = places[index]!;
    const problems = problemsOf(entry, types);
    const { url } = (entry ?? {}) as Partial<Stub>;
    const first = listed.get(url);
    if (first && url !== undefined)
      problems.push({
        message: `${url} is listed already, at line ${first.line}`,
        hint: 'take one of the two out',
      });
    else listed.set(url, source);
    diagnostics.push(
      ...problems.map((p): Diagnostic => ({ code: 'stubs.value', severity: 'error', ...source, ...p })),
    );
    if (problems.every(({ severity }) => severity === 'warning')) stubs.push({ ...(entry as Stub), source });
  });
  return { stubs, diagnostics };
}

function problemsOf(entry: unknown, types: ReadonlySet<string>): Problem[] {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    return [{ message: 'a stub is not a url and a type', hint: `write ${STUB}` }];
  const { url, type, referredBy } = entry as Record<string, unknown>;
  const problems: Problem[] = [];
  const name = typeof url === 'string' ? url : 'a stub';
  if (typeof url !== 'string')
    problems.push({ message: 'a stub has no url', hint: 'give its canonical as `url:`' });
  else if (!CANONICAL.test(url))
    problems.push({
      message: `${url} is not a canonical URL`,
      hint: 'an absolute URL, without a version and without a slash at its end',
    });
  if (type === undefined)
    problems.push({ message: `${name} has no type`, hint: 'say as `type:` which type it constrains' });
  else if (typeof type !== 'string' || !types.has(type)) {
    const meant = closest(String(type), types);
    problems.push({
      message: `${name}: ${String(type)} is not a core type of ${RELEASE.name}`,
      hint: meant ? `did you mean ${meant}?` : 'say which type it constrains',
    });
  }
  if (
    referredBy !== undefined &&
    !(Array.isArray(referredBy) && referredBy.every((id) => typeof id === 'string'))
  )
    problems.push({
      message: `${name}: referredBy is not a list of ids`,
      hint: 'list the ids of the definitions that refer to it',
    });
  for (const key of Object.keys(entry)) {
    if (KEYS.includes(key)) continue;
    const meant = closest(key, KEYS);
    const hint = meant ? `did you mean ${meant}?` : 'take the line out';
    problems.push({ message: `${name}: ${key} is not read by this toolchain`, hint, severity: 'warning' });
  }
  return problems;
}

/** The stubs for definitions that the project has itself: what refers to one gets the project's, or the stub, as it happens. */
export function needlessStubs(stubs: readonly Stub[], resources: readonly CompiledResource[]): Diagnostic[] {
  const own = new Map(
    resources
      .filter(({ usage }) => usage === 'definition')
      .map((r) => [(r.resource as { url?: string }).url, r] as const),
  );
  return stubs.flatMap(({ url, source }): Diagnostic[] => {
    const defined = own.get(url);
    if (!defined) return [];
    const at = defined.source ? ` at ${defined.source.file}:${defined.source.line}` : '';
    const message = `${url} is not a stub: ${defined.resource.resourceType} ${defined.resource.id}${at} defines it`;
    return [
      { code: 'stubs.defined', severity: 'error', message, ...source, hint: 'take it out of the list' },
    ];
  });
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { diff } from '../../../../src/toolchain/diff/diff.js';
import type { Change, DiffResult } from '../../../../src/toolchain/diff/types.js';
import { coreDefinitions } from '../../releases/stu3/definitions/core.js';
import { differences, readRelease } from './independent.js';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const PUBLISHED = join(ROOT, '../shared/published');
const isThere = existsSync(PUBLISHED);
if (!isThere) console.warn(`SKIPPED: there is no ${PUBLISHED}, so no published releases are compared`);

/** Groups of the independent comparison, by what a kind begins with. */
const GROUPS: readonly (readonly [kind: RegExp, group: string])[] = [
  [/^cardinality.*$/, 'cardinality'],
  [/^type\..*$/, 'type'],
  [/^profile\.(added|removed)$/, 'profile'],
  [/^target\..*$/, 'target'],
  [/^binding\..*$/, 'binding'],
  [/^(fixed|pattern|minValue|maxValue|defaultValue|maxLength)$/, '$&'],
  [/^flag\.(.*)$/, '$1'],
  [/^constraint\..*$/, 'constraint'],
  [/^aggregation\..*$/, 'aggregation'],
  [/^(versioning|slicing)$/, '$&'],
  [/^element\.(contentReference)$/, '$1'],
];

function groupOf({ kind, part }: Change): string | undefined {
  if (kind === 'documentation') return part;
  const found = GROUPS.find(([of]) => of.test(kind));
  return found && kind.replace(...found);
}

/** Lines of the independent comparison: parts with tabs between them, so that names may have blanks. */
const lineOf = (...parts: readonly string[]) => parts.join('\t');

const urlsOf = ({ resource, alsoIn = [] }: Change) => [resource, ...alsoIn];

/** Changes of elements that both sides have, as canonical, element and group. */
function toldOfElements({ changes }: DiffResult): Set<string> {
  return new Set(
    changes.flatMap((change) => {
      const group = change.element === '' ? undefined : groupOf(change);
      if (group === undefined || change.resourceType !== 'StructureDefinition') return [];
      return urlsOf(change).map((url) => lineOf(url, change.element, group));
    }),
  );
}

/** Slices that one side has and the other has not, as canonical and element; under both names if it was renamed. */
function toldOfSlices({ changes }: DiffResult): Set<string> {
  return new Set(
    changes.flatMap((change) => {
      if (!/^slice\.(added|removed|renamed)$/.test(change.kind)) return [];
      const colon = change.element.lastIndexOf(':');
      const names = [change.element];
      if (change.kind === 'slice.renamed')
        names.push(`${change.element.slice(0, colon)}:${String(change.before)}`);
      return urlsOf(change).flatMap((url) => names.map((name) => lineOf(url, name)));
    }),
  );
}

/** Codes, parts, mappings and parameters that changed, as canonical and key; under both names if they were renamed. */
function toldOfCodes({ changes }: DiffResult): Set<string> {
  return new Set(
    changes.flatMap((change) => {
      const { resource, resourceType, element, kind, before } = change;
      if (resourceType === 'StructureDefinition' || resourceType === 'CapabilityStatement' || element === '')
        return [];
      const keys = [element];
      if (kind === 'operation.parameter.renamed') keys.push(String(before));
      if (kind === 'code.renamed')
        keys.push(
          `${resourceType === 'ValueSet' ? element.slice(0, element.indexOf('|') + 1) : ''}${String(before)}`,
        );
      return keys.map((key) => lineOf(resource, key));
    }),
  );
}

/** Kinds of changes of definitions themselves, as canonical and kind. */
function toldOfWholes({ changes }: DiffResult): Set<string> {
  return new Set(
    changes
      .filter((c) => c.element === '' && c.resourceType !== 'CapabilityStatement')
      .map((c) => lineOf(c.resource, c.kind)),
  );
}

/**
 * True for a difference of snapshots that is no difference of meaning.
 *
 * @param line canonical, element and group
 */
function isWithoutMeaning(line: string, lines: ReadonlySet<string>): boolean {
  const [url, element, group] = line.split('\t') as [string, string, string];
  // the cardinality of a root constrains nothing
  if (group === 'cardinality' && !element.includes('.')) return true;
  // below an element that may not be there nothing is said
  const parts = element.split('.');
  const outer = parts.map((_, i) => parts.slice(0, i).join('.')).slice(1);
  const isOfForbidden = group !== 'cardinality' && lines.has(lineOf(url, element, 'forbidden'));
  return isOfForbidden || outer.some((at) => lines.has(lineOf(url, at, 'forbidden')));
}

describe.skipIf(!isThere).each([
  ['1.2.3', '1.2.4'],
  ['1.2.4', '1.2.6'],
  ['1.2.6', '1.3.1'],
  ['1.3.1', '1.3.2'],
])('%s against %s, as published', (before, after) => {
  let result: DiffResult;
  let expected: ReturnType<typeof independent>;
  beforeAll(async () => {
    result = await diff({
      root: ROOT,
      base: [join(PUBLISHED, before)],
      head: [join(PUBLISHED, after)],
      repair: true,
      definitions: coreDefinitions(),
    });
    expected = independent(before, after);
  }, 240_000);

  /** A definition that moved has no counterpart by canonical. */
  const withoutMoved = (lines: Iterable<string>) => {
    const moved = result.changes.filter((c) => c.kind === 'resource.renamed').map((c) => c.resource);
    return [...lines].filter((line) => !moved.includes(line.split('\t')[0]!)).sort();
  };

  it('misses no file', () => {
    expect(result.notCompared.filter((n) => n.severity === 'error')).toEqual([]);
  });

  it('tells every difference of elements that the snapshots have, in fact and in text, and none that they have not', () => {
    const [all, of] = [expected.elements, toldOfElements(result)];
    // a published fault that is read as what it means is listed by the comparison itself
    const corrected = new Set(result.corrections.map((c) => lineOf(c.resource, c.element, c.fact)));
    const meant = [...all].filter(
      (line) => !line.endsWith('\tforbidden') && !isWithoutMeaning(line, all) && !corrected.has(line),
    );
    expect(meant.filter((line) => !of.has(line))).toEqual([]);
    // an element that only one of the snapshots unfolds has no counterpart to differ from
    const isUnfolded = (line: string) => expected.oneSided.has(line.slice(0, line.lastIndexOf('\t')));
    expect(withoutMoved([...of].filter((line) => !all.has(line) && !isUnfolded(line)))).toEqual([]);
  });

  it('tells every slice that came or went', () => {
    const isInner = (line: string) =>
      [...expected.oneSided].some((outer) => line.startsWith(`${outer}.`) || line.startsWith(`${outer}/`));
    // a choice has a slice for each type, and a change of its types says the same
    const isOfChoice = (line: string) => /\.(value[A-Z]\w*):\1$/.test(line);
    const slices = [...expected.oneSided].filter(
      (line) => /:[^.]*$/.test(line.split('\t')[1]!) && !isInner(line) && !isOfChoice(line),
    );
    expect(withoutMoved(toldOfSlices(result))).toEqual(slices.sort());
  });

  it('tells every change of a definition itself', () => {
    expect(withoutMoved(toldOfWholes(result)).filter((line) => !/\tresource\./.test(line))).toEqual(
      [...expected.wholes].sort(),
    );
  });

  it('tells every definition that came or went', () => {
    const whole = (kind: string) =>
      result.changes.filter((c) => c.kind === kind).map((c) => `${c.resourceType} ${c.resource}`);
    const moved = result.changes.filter((c) => c.kind === 'resource.renamed');
    const [to, from] = [
      moved.map((c) => `${c.resourceType} ${c.resource}`),
      moved.map((c) => `${c.resourceType} ${String(c.before)}`),
    ];
    expect([...whole('resource.added'), ...to].sort()).toEqual(expected.added);
    expect([...whole('resource.removed'), ...from].sort()).toEqual(expected.removed);
  });

  it('tells every code, part, mapping and parameter that changed', () => {
    expect(withoutMoved(toldOfCodes(result))).toEqual([...expected.codes].sort());
  });

  it('says of every change who is concerned', () => {
    for (const { impact } of result.changes) {
      for (const party of impact.breaks) expect(impact.affects).toContain(party);
      if (impact.effect === 'narrowed') expect(impact.breaks).toContain('sender');
    }
  });
});

const releases = new Map<string, ReturnType<typeof readRelease>>();

/** Reads a release once: each is compared with the one before and the one after. */
function read(release: string): ReturnType<typeof readRelease> {
  let found = releases.get(release);
  if (!found) releases.set(release, (found = readRelease(join(PUBLISHED, release))));
  return found;
}

function independent(before: string, after: string) {
  const [a, b] = [before, after].map(read);
  const found = {
    elements: new Set<string>(),
    oneSided: new Set<string>(),
    wholes: new Set<string>(),
    codes: new Set<string>(),
  };
  for (const [key, was] of a!) {
    const is = b!.get(key);
    const [type, url] = key.split(' ') as [string, string];
    if (!is || type === 'CapabilityStatement') continue;
    for (const difference of differences(type, was, is)) {
      const [first, second] = difference.split('\t') as [string, string | undefined];
      if (first === '') found.wholes.add(lineOf(url, second!));
      else if (first === 'code') found.codes.add(lineOf(url, second!));
      else if (second === undefined) found.oneSided.add(lineOf(url, first));
      else found.elements.add(lineOf(url, first, second));
    }
  }
  const only = (from: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>) =>
    [...from.keys()].filter((key) => !other.has(key)).sort();
  return { ...found, added: only(b!, a!), removed: only(a!, b!) };
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { diff } from '../../../../src/toolchain/diff/diff.js';
import type { Change, DiffResult } from '../../../../src/toolchain/diff/types.js';
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
];

function groupOf({ kind }: Change): string | undefined {
  const found = GROUPS.find(([of]) => of.test(kind));
  return found && kind.replace(...found);
}

/** What the diff tells of elements that both sides have, as `canonical element group`. */
function told({ changes }: DiffResult): Set<string> {
  return new Set(
    changes.flatMap((change) => {
      const group = change.element === '' ? undefined : groupOf(change);
      if (group === undefined || change.resourceType !== 'StructureDefinition') return [];
      const everywhere = [change.resource, ...(change.alsoIn ?? [])];
      return everywhere.map((url) => `${url} ${change.element} ${group}`);
    }),
  );
}

/**
 * Differences of snapshots that are no difference of meaning, each with the reason.
 *
 * @param line `canonical element group`
 */
function isWithoutMeaning(line: string, lines: ReadonlySet<string>): boolean {
  const [url, element, group] = line.split(' ') as [string, string, string];
  // the cardinality of a root constrains nothing
  if (group === 'cardinality' && !element.includes('.')) return true;
  // below an element that may not be there nothing is said
  const parts = element.split('.');
  const outer = parts.map((_, i) => parts.slice(0, i).join('.')).slice(1);
  const isOfForbidden = group !== 'cardinality' && lines.has(`${url} ${element} forbidden`);
  return isOfForbidden || outer.some((at) => lines.has(`${url} ${at} forbidden`));
}

describe.skipIf(!isThere).each([
  ['1.2.3', '1.2.4'],
  ['1.2.4', '1.2.6'],
  ['1.2.6', '1.3.1'],
  ['1.3.1', '1.3.2'],
])('%s against %s, as published', (before, after) => {
  let result: DiffResult;
  let expected: {
    elements: Set<string>;
    oneSided: Set<string>;
    added: string[];
    removed: string[];
    codes: Set<string>;
  };
  beforeAll(async () => {
    result = await diff({
      root: ROOT,
      base: [join(PUBLISHED, before)],
      head: [join(PUBLISHED, after)],
      repair: true,
    });
    expected = independent(before, after);
  }, 240_000);

  it('misses no file', () => {
    expect(result.notCompared.filter((n) => n.severity === 'error')).toEqual([]);
  });

  it('tells every difference of elements that the snapshots have, and none that they have not', () => {
    const [all, of] = [expected.elements, told(result)];
    // a published fault that is read as what it means is listed by the comparison itself
    const corrected = new Set(result.corrections.map((c) => `${c.resource} ${c.element} ${c.fact}`));
    const meant = [...all].filter(
      (line) => !line.endsWith(' forbidden') && !isWithoutMeaning(line, all) && !corrected.has(line),
    );
    expect(meant.filter((line) => !of.has(line))).toEqual([]);
    // an element that only one of the snapshots unfolds has no counterpart to differ from
    const isUnfolded = (line: string) => expected.oneSided.has(line.slice(0, line.lastIndexOf(' ')));
    expect([...of].filter((line) => !all.has(line) && !isUnfolded(line))).toEqual([]);
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
    // of a definition that moved there is no counterpart by canonical
    const moved = result.changes.filter((c) => c.kind === 'resource.renamed').map((c) => c.resource);
    const places = new Set(
      result.changes
        .filter((c) => !moved.includes(c.resource))
        .filter((c) => c.resourceType !== 'StructureDefinition' && c.element !== '')
        .map((c) => c.resource),
    );
    expect([...places].sort()).toEqual([...expected.codes].sort());
  });

  it('says of every change who is concerned', () => {
    for (const { impact } of result.changes) {
      for (const party of impact.breaks) expect(impact.affects).toContain(party);
      if (impact.effect === 'narrowed') expect(impact.breaks).toContain('sender');
    }
  });
});

function independent(before: string, after: string) {
  const [a, b] = [before, after].map((release) => readRelease(join(PUBLISHED, release)));
  const elements = new Set<string>();
  const codes = new Set<string>();
  const oneSided = new Set<string>();
  for (const [key, was] of a!) {
    const is = b!.get(key);
    if (!is) continue;
    const [type, url] = key.split(' ') as [string, string];
    for (const difference of differences(type, was, is)) {
      if (difference.startsWith('code ')) codes.add(url);
      else if (!difference.startsWith(' '))
        (difference.includes(' ') ? elements : oneSided).add(`${url} ${difference}`);
    }
  }
  const only = (from: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>) =>
    [...from.keys()].filter((key) => !other.has(key)).sort();
  return { elements, oneSided, codes, added: only(b!, a!), removed: only(a!, b!) };
}

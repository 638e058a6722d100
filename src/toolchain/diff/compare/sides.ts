import type { Definitions } from '../../releases/stu3/definitions/definitions.js';
import type { FactValue, ResourceFacts } from '../../facts/types.js';
import { STRENGTHS, weigh, type Strength } from '../impact.js';
import type { Change, DiffResult, FoundChange, NotCompared, Side } from '../types.js';
import { checkVersion } from '../version.js';
import { SystemCodes } from './codes.js';
import { Lineage } from './lineage.js';
import { Reach } from './reach.js';
import { asOfRelease } from './release.js';
import { signatureOf } from './renames.js';
import { compareResources } from './resource.js';
import { withCodesOfWholes } from './wholes.js';

/**
 * Compares two sides: what each change is, what it means, and which version step follows.
 *
 * Resources are held against each other by type and canonical; one that is there on both sides under two canonicals with the
 * same content was renamed. What one side has and could not be read is not taken for removed. Neither side is changed.
 *
 * @param definitions the core's, which tell what the sides take from it
 */
export function compareSides(
  base: Side,
  head: Side,
  definitions?: Definitions,
): Omit<DiffResult, 'corrections'> {
  const lineage = new Lineage(base, head, definitions);
  const systems = new SystemCodes(base, head, definitions);
  const renamed = renamedResources(base, head);
  const oldUrls = new Map(
    [...renamed].map(([from, to]) => [base.resources.get(from)!.url, head.resources.get(to)!.url]),
  );
  const unread = { base: unreadNames(base), head: unreadNames(head) };
  const found: FoundChange[] = [];
  const notCompared: NotCompared[] = [];
  const seen = new Set<string>();
  for (const key of order(base, head, renamed)) {
    const newKey = renamed.get(key) ?? key;
    if (seen.has(newKey)) continue;
    seen.add(newKey);
    const oldKey = [...renamed].find(([, to]) => to === newKey)?.[0] ?? newKey;
    const [was, is] = [base.resources.get(oldKey), head.resources.get(newKey)];
    if (was && was === is) continue;
    if (was && is) {
      if (oldKey !== newKey) found.push(whole(is, 'resource.renamed', was.url, is.url));
      const old = oldUrls.size ? withUrls(was, oldUrls) : was;
      const compared = compareResources(old, is, base.hasText && head.hasText, lineage);
      const changes = withCodesOfWholes(compared, old, is, systems);
      // another name goes with another canonical
      found.push(...(oldKey === newKey ? changes : changes.filter((c) => c.kind !== 'metadata.name')));
    } else if (is && !unread.base(is)) found.push(whole(is, 'resource.added', null, is.url));
    else if (was && !unread.head(was)) found.push(whole(was, 'resource.removed', was.url, null));
  }
  for (const [name, side] of [
    ['base', base],
    ['head', head],
  ] as const) {
    notCompared.push(...side.notCompared.map((n) => ({ side: name, ...n })));
  }
  const reach = new Reach(base, head);
  const changes = found.map((change) => weighed(asOfRelease(change, base, head), reach));
  return { base, head, changes, version: checkVersion(base.version, head.version, changes), notCompared };
}

/** All keys, in code-unit order of the canonicals they have in the head, or had in the base. */
function order(base: Side, head: Side, renamed: ReadonlyMap<string, string>): string[] {
  const keys = new Set([
    ...head.resources.keys(),
    ...[...base.resources.keys()].filter((key) => !renamed.has(key)),
  ]);
  return [...keys].sort();
}

function whole(
  of: ResourceFacts,
  kind: FoundChange['kind'],
  before: FactValue,
  after: FactValue,
): FoundChange {
  const { url, resourceType, source } = of;
  const direction = kind === 'resource.removed' ? 'tighter' : kind === 'resource.added' ? 'looser' : 'other';
  return {
    resource: url,
    resourceType,
    element: '',
    kind,
    before,
    after,
    direction,
    ...(source && { source }),
  };
}

/** Resources that could not be read: by canonical, or by a file that is named like the resource. */
function unreadNames(side: Side): (resource: ResourceFacts) => boolean {
  const names = side.notCompared.filter((n) => n.severity === 'error').map((n) => n.resource);
  return ({ url, id }) =>
    names.some((name) => name === url || baseName(name) === id || baseName(name).endsWith(`-${id}`));
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.(json|xml)$/, '');
}

function renamedResources(base: Side, head: Side): Map<string, string> {
  const gone = [...base.resources.keys()].filter((key) => !head.resources.has(key));
  const come = [...head.resources.keys()].filter((key) => !base.resources.has(key));
  const renamed = new Map<string, string>();
  if (!gone.length || !come.length) return renamed;
  const bySignature = (side: Side, keys: readonly string[]) => {
    const groups = new Map<string, string[]>();
    for (const key of keys) {
      const signature = signatureOf(side.resources.get(key)!);
      groups.set(signature, [...(groups.get(signature) ?? []), key]);
    }
    return groups;
  };
  const right = bySignature(head, come);
  for (const [signature, [from, ...more]] of bySignature(base, gone)) {
    const [to, ...others] = right.get(signature) ?? [];
    if (from !== undefined && to !== undefined && !more.length && !others.length) renamed.set(from, to);
  }
  return renamed;
}

/** What a resource says with other resources under their new canonicals: it says the same. */
function withUrls(resource: ResourceFacts, urls: ReadonlyMap<string, string>): ResourceFacts {
  const replace = (value: FactValue): FactValue => {
    if (typeof value === 'string') return urls.get(value) ?? value;
    if (Array.isArray(value)) return value.map(replace).sort((a, b) => (String(a) < String(b) ? -1 : 1));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, replace(v as FactValue)]));
  };
  const rekey = (key: string) => {
    const [, lead = '', url = key, rest = ''] = /^((?:include|exclude) )?([^|]*)(\|.*)?$/s.exec(key) ?? [];
    return lead + (urls.get(url) ?? url) + rest;
  };
  const entries = Object.entries(resource.entries).map(([key, entry]) => {
    const facts = Object.entries(entry.facts).map(([name, fact]) => {
      const ordered = name === 'order' || name === 'sliceOrder';
      return [name, ordered ? fact : { ...fact, value: replace(fact.value) }] as const;
    });
    const within = entry.within === undefined ? {} : { within: rekey(entry.within) };
    return [rekey(key), { ...entry, ...within, facts: Object.fromEntries(facts) }] as const;
  });
  return { ...resource, entries: Object.fromEntries(entries) };
}

/** What a new code reaches is what takes the system now; what a code reached that is gone, what took it. */
const SIDE_OF_CODE: Partial<Record<FoundChange['kind'], 'base' | 'head'>> = {
  'code.added': 'head',
  'code.removed': 'base',
};

function weighed(change: FoundChange, reach: Reach): Change {
  const strength = strengthOf(change, reach);
  const reaches =
    change.kind.startsWith('code.') && change.resourceType === 'CodeSystem'
      ? reach.valueSetsOf(change.resource, SIDE_OF_CODE[change.kind])
      : [];
  return { ...change, ...(reaches.length && { reaches }), ...weigh(change, strength) };
}

/** The strongest binding through which a change of codes holds; none where that cannot be known, which counts as the strongest. */
function strengthOf(change: FoundChange, reach: Reach): Strength | undefined {
  if (change.kind === 'binding.added') return change.after as Strength;
  if (change.kind === 'binding.removed') return change.before as Strength;
  if (change.kind === 'binding.valueSet') return reach.strengthAt(change.resource, change.element);
  if (change.kind === 'binding.strength') {
    // from one suggestion to another, nothing is refused
    const both = [change.before, change.after].map((s) => STRENGTHS.indexOf(s as Strength));
    return STRENGTHS[Math.min(...both)];
  }
  if (change.kind.startsWith('code.') || change.kind.startsWith('valueset.'))
    return reach.strengthOf(change.resource);
  return undefined;
}

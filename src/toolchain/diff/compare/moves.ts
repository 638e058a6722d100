import type { FactValue, ResourceFacts } from '../../facts/types.js';
import { keyOf } from '../../facts/value.js';
import type { Side } from '../types.js';
import { signatureOf } from './renames.js';

/** So much of two definitions with one id has to be equal for one to be the other at a new place. */
const ALIKE_WITH_ID = 0.4;
/** And so much without. */
const ALIKE = 0.8;
/** Definitions that say less than this are alike by chance. */
const ENOUGH = 8;

/**
 * Definitions that are on both sides under two canonicals: with the same content, or with the same id or almost all of the content. Only
 * where exactly one on each side fits best.
 *
 * @returns keys of the head by keys of the base
 */
export function movedResources(base: Side, head: Side): Map<string, string> {
  const gone = [...base.resources.keys()].filter((key) => !head.resources.has(key));
  const come = [...head.resources.keys()].filter((key) => !base.resources.has(key));
  if (!gone.length || !come.length) return new Map();
  const moved = sameContent(base, head, gone, come);
  const taken = new Set(moved.values());
  for (const [from, to] of alike(
    base,
    head,
    gone.filter((key) => !moved.has(key)),
    come.filter((key) => !taken.has(key)),
  ))
    moved.set(from, to);
  return moved;
}

function sameContent(base: Side, head: Side, gone: readonly string[], come: readonly string[]) {
  const bySignature = (side: Side, keys: readonly string[]) => {
    const groups = new Map<string, string[]>();
    for (const key of keys) {
      const signature = signatureOf(side.resources.get(key)!);
      groups.set(signature, [...(groups.get(signature) ?? []), key]);
    }
    return groups;
  };
  const right = bySignature(head, come);
  const moved = new Map<string, string>();
  for (const [signature, [from, ...more]] of bySignature(base, gone)) {
    const [to, ...others] = right.get(signature) ?? [];
    if (from !== undefined && to !== undefined && !more.length && !others.length) moved.set(from, to);
  }
  return moved;
}

/** Pairs that are each other's only best fit. */
function alike(base: Side, head: Side, gone: readonly string[], come: readonly string[]): [string, string][] {
  const content = new Map<ResourceFacts, ReadonlySet<string>>();
  const contentOf = (resource: ResourceFacts) => {
    const known = content.get(resource) ?? statements(resource);
    content.set(resource, known);
    return known;
  };
  const scores = gone.flatMap((from) =>
    come.flatMap((to) => {
      const [was, is] = [base.resources.get(from)!, head.resources.get(to)!];
      if (was.resourceType !== is.resourceType || typeOf(was) !== typeOf(is)) return [];
      const score = likeness(contentOf(was), contentOf(is));
      const isSameId = was.id === is.id;
      const isEnough = Math.min(contentOf(was).size, contentOf(is).size) >= ENOUGH;
      const fits = isSameId ? score >= ALIKE_WITH_ID : isEnough && score >= ALIKE;
      return fits ? [{ from, to, score: score + (isSameId ? 1 : 0) }] : [];
    }),
  );
  const isOnlyBest = (pair: (typeof scores)[number]) =>
    scores.every((x) => x === pair || (x.from !== pair.from && x.to !== pair.to) || x.score < pair.score);
  return scores.filter(isOnlyBest).map(({ from, to }) => [from, to]);
}

function typeOf(resource: ResourceFacts): FactValue | undefined {
  return resource.entries['']?.facts['type']?.value;
}

/** Content of a definition without its names. */
function statements({ url, entries }: ResourceFacts): Set<string> {
  const own = JSON.stringify(url).slice(1, -1);
  return new Set(
    Object.entries(entries).flatMap(([key, { facts }]) => [
      ...(key === '' ? [] : [key]),
      ...Object.entries(facts)
        .filter(([name]) => key !== '' || name !== 'name')
        .map(([name, { value }]) => `${key}\n${name}\n${keyOf(value).replaceAll(own, '$url')}`),
    ]),
  );
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((x) => b.has(x)).length;
  return common / (a.size + b.size - common || 1);
}

/** A resource that names others by their new canonicals: it says the same. */
export function withUrls(resource: ResourceFacts, urls: ReadonlyMap<string, string>): ResourceFacts {
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

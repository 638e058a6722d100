import type { Entry, FactValue, ResourceFacts } from '../../facts/types.js';
import { isEqual } from '../../facts/value.js';
import type { Direction } from '../kinds.js';
import type { FoundChange } from '../types.js';
import { anyOf, canonicalChanges } from './canonicals.js';
import { together, type Found } from './found.js';
import { factRule, PRESENCE, type FactRule } from './fact-rules.js';
import type { Lineage } from './lineage.js';
import { isCode, isInside, rekeyed, renamedEntries } from './renames.js';

/**
 * What differs between two resources, in the order of the head's entries, with what is gone behind.
 *
 * @param withText whether documentation is known on both sides
 * @param lineage of the definitions that they name
 */
export function compareResources(
  base: ResourceFacts,
  head: ResourceFacts,
  withText: boolean,
  lineage: Lineage,
): FoundChange[] {
  const context = { resourceType: head.resourceType, withText, lineage };
  const renamed = renamedEntries(base.entries, head.entries);
  const before = rekeyed(base.entries, renamed);
  const after = head.entries;
  const oldNames = new Map([...renamed].map(([from, to]) => [to, from]));
  const changes: FoundChange[] = [];
  const add = (found: Found, source = after[found.element]?.source ?? head.source) =>
    changes.push({
      resource: head.url,
      resourceType: head.resourceType,
      ...found,
      ...(source && { source }),
    });
  const forbidden = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => isForbidden(before[key]) || isForbidden(after[key]),
  );
  const isMoot = (key: string) => forbidden.some((outer) => isInside(key, outer));
  const parted = partsOfOneSide(before, after);
  for (const key of new Set([...Object.keys(after), ...Object.keys(before)])) {
    if (isMoot(key) || parted(key)) continue;
    const [was, is] = [before[key], after[key]];
    const presence = PRESENCE[(is ?? was)!.class];
    const old = oldNames.get(key);
    if (old !== undefined)
      add({
        element: key,
        kind: presence!.renamed!,
        before: lastName(old),
        after: lastName(key),
        direction: 'other',
      });
    if (was && is) compareEntries(key, was, is, context).forEach((c) => add(c));
    else if (presence) add(presenceChange(key, was, is, presence, head));
    else compareEntries(key, was ?? emptyLike(is!), is ?? emptyLike(was!), context).forEach((c) => add(c));
  }
  return changes;
}

function isForbidden(entry: Entry | undefined): boolean {
  return entry?.facts['max']?.value === 0 && (entry.class === 'element' || entry.class === 'slice');
}

function emptyLike({ class: of }: Entry): Entry {
  return { class: of, facts: {}, text: {} };
}

/** Whether an entry goes with one around it that is on one side only: what a new slice says is not said apart. */
function partsOfOneSide(
  before: Record<string, Entry>,
  after: Record<string, Entry>,
): (key: string) => boolean {
  const alone = (key: string) =>
    key in before !== key in after && PRESENCE[(after[key] ?? before[key])!.class] !== undefined;
  const wholes = [...Object.keys(before), ...Object.keys(after)].filter(
    (key) => alone(key) && !isCode((after[key] ?? before[key])!),
  );
  // a part of a value set that lists codes on one side and takes the whole system on the other
  const whole = (key: string) =>
    before[key] && after[key] && before[key].facts['isWhole']?.value !== after[key].facts['isWhole']?.value;
  return (key) => {
    const within = (after[key] ?? before[key])!.within;
    const isOfPart = within !== undefined && (wholes.includes(within) || whole(within) === true);
    return isOfPart || wholes.some((outer) => outer !== key && isInside(key, outer));
  };
}

function presenceChange(
  key: string,
  was: Entry | undefined,
  is: Entry | undefined,
  kinds: NonNullable<(typeof PRESENCE)[Entry['class']]>,
  head: ResourceFacts,
): Found {
  const entry = (is ?? was)!;
  return {
    element: key,
    kind: is ? kinds.added : kinds.removed,
    before: was ? shown(key, was) : null,
    after: is ? shown(key, is) : null,
    direction: presenceDirection(key, entry, is !== undefined, head),
  };
}

/** What stands for an entry where it is all there is to say: a code's display, a slice's cardinality. */
function shown(key: string, entry: Entry): FactValue {
  const display = entry.facts['display']?.value;
  if (display !== undefined) return display;
  const { min, max } = entry.facts;
  if (min || max) return rangeOf(min?.value ?? min?.usual, max?.value ?? max?.usual);
  if (entry.class === 'include' || entry.class === 'exclude') return key.slice(entry.class.length + 1);
  return entry.within && key.startsWith(`${entry.within} `)
    ? key.slice(entry.within.length + 1)
    : lastName(key);
}

function presenceDirection(key: string, entry: Entry, isAdded: boolean, head: ResourceFacts): Direction {
  const isRequired = Number(entry.facts['min']?.value ?? 0) > 0;
  if (entry.class === 'slice') {
    const slicing = head.entries[entry.within ?? '']?.facts['slicing']?.value as
      { rules?: string } | undefined;
    const isClosed = slicing?.rules === 'closed';
    if (isRequired) return isAdded ? 'tighter' : 'looser';
    if (isClosed) return isAdded ? 'looser' : 'tighter';
    return isAdded ? 'other' : 'looser';
  }
  if (!isAdded) return 'tighter';
  return isRequired ? 'tighter' : 'looser';
}

/** The name of a slice, element, parameter or code from its key. */
export function lastName(key: string): string {
  if (key.includes('|')) return key.slice(key.lastIndexOf('|') + 1);
  const colon = key.lastIndexOf(':');
  const dot = key.lastIndexOf('.');
  if (colon > dot) return key.slice(colon + 1);
  return dot >= 0 ? key.slice(dot + 1) : key;
}

function rangeOf(min: FactValue | undefined, max: FactValue | undefined): string {
  return `${String(min ?? 0)}..${String(max ?? '*')}`;
}

interface Context {
  resourceType: string;
  withText: boolean;
  lineage: Lineage;
}

function compareEntries(key: string, was: Entry, is: Entry, context: Context): Found[] {
  const { resourceType, withText, lineage } = context;
  const changes: Found[] = [];
  const value = (side: Entry, other: Entry, name: string) =>
    side.facts[name]?.value ?? other.facts[name]?.usual;
  const names = [...new Set([...Object.keys(is.facts), ...Object.keys(was.facts)])];
  const isMoot = isForbidden(was) || isForbidden(is);
  const newTypes = typesOfOneSide(value(was, is, 'types'), value(is, was, 'types'));
  for (const name of names) {
    if (isMoot && name !== 'min' && name !== 'max') continue;
    const [before, after] = [value(was, is, name), value(is, was, name)];
    if (isEqual(before, after) || newTypes.has(name.slice(name.indexOf(':') + 1))) continue;
    const rule = factRule(resourceType, is.class, name);
    const part = /^(?:constraint|property):(.*)$/s.exec(name)?.[1];
    for (const change of rule ? changesOf({ element: key, fact: name }, rule, before, after, lineage) : []) {
      changes.push({ ...withRange(change, was, is, value), ...(part !== undefined && { part }) });
    }
  }
  if (changes.some((c) => c.kind === 'binding.added' || c.kind === 'binding.removed')) {
    drop(changes, (c) => c.kind === 'binding.valueSet');
  }
  if (withText && !isMoot) changes.push(...textChanges(key, was, is));
  return changes;
}

function drop(changes: Found[], isDropped: (change: Found) => boolean): void {
  for (let i = changes.length - 1; i >= 0; i--) if (isDropped(changes[i]!)) changes.splice(i, 1);
}

/** Types that one side has not at all: what is said of their profiles and targets goes with them. */
function typesOfOneSide(before: FactValue | undefined, after: FactValue | undefined): Set<FactValue> {
  const [a, b] = [before, after].map((v) => new Set((v as readonly FactValue[] | undefined) ?? []));
  if (!a!.size || !b!.size) return new Set();
  return new Set([...a!, ...b!].filter((x) => !(a!.has(x) && b!.has(x))));
}

function changesOf(
  { element, fact }: { element: string; fact: string },
  rule: FactRule,
  before: FactValue | undefined,
  after: FactValue | undefined,
  lineage: Lineage,
): Found[] {
  if ('compass' in rule) {
    const direction = rule.compass(before, after);
    const presence =
      'added' in rule && (before === undefined ? rule.added : after === undefined ? rule.removed : undefined);
    const kind = presence || ('changed' in rule ? rule.changed : rule.kind);
    return [{ element, kind, before: before ?? null, after: after ?? null, direction }];
  }
  const [was, is] = [before, after].map((v) => (v as readonly string[] | undefined) ?? []);
  if (rule.emptyIsAny && (!was!.length || !is!.length)) {
    const isSame = rule.areDefinitions && [...was!, ...is!].includes(anyOf(fact));
    return [
      {
        element,
        kind: is!.length ? rule.removed : rule.added,
        before: was!.length ? was! : 'any',
        after: is!.length ? is! : 'any',
        direction: isSame ? 'same' : is!.length ? 'tighter' : 'looser',
        ...(isSame && { reason: 'both take in all' }),
      },
    ];
  }
  if (rule.areDefinitions) return canonicalChanges(element, rule, was!, is!, anyOf(fact), lineage);
  const come = together(is!.filter((x) => !was!.includes(x)));
  const gone = together(was!.filter((x) => !is!.includes(x)));
  return [
    ...come.map((after): Found => ({ element, kind: rule.added, before: null, after, direction: 'looser' })),
    ...gone.map((before): Found => ({
      element,
      kind: rule.removed,
      before,
      after: null,
      direction: 'tighter',
    })),
  ];
}

type ValueOf = (side: Entry, other: Entry, name: string) => FactValue | undefined;

function withRange(change: Found, was: Entry, is: Entry, value: ValueOf): Found {
  if (!change.kind.startsWith('cardinality.')) return change;
  const range = (a: Entry, b: Entry) => rangeOf(value(a, b, 'min'), value(a, b, 'max'));
  return { ...change, range: { before: range(was, is), after: range(is, was) } };
}

function textChanges(element: string, was: Entry, is: Entry): Found[] {
  const names = [...new Set([...Object.keys(is.text), ...Object.keys(was.text)])];
  return (
    names
      .filter((name) => was.text[name] !== is.text[name])
      // an invariant that comes or goes takes its words with it
      .filter(
        (name) =>
          !name.startsWith('invariant ') || (was.text[name] !== undefined && is.text[name] !== undefined),
      )
      .map((part) => ({
        element,
        kind: 'documentation',
        part,
        before: was.text[part] ?? null,
        after: is.text[part] ?? null,
        direction: 'other',
      }))
  );
}

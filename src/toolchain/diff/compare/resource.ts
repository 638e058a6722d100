import type { Entry, FactValue, ResourceFacts } from '../../facts/types.js';
import { codeOfKey, targetOfMapping } from '../../facts/keys.js';
import { isEqual } from '../../facts/value.js';
import type { FoundChange } from '../types.js';
import { anyOf, canonicalChanges } from './canonicals.js';
import { together, type Found } from './found.js';
import { factRule, PRESENCE, type FactRule } from './fact-rules.js';
import type { Lineage } from './lineage.js';
import type { Holds } from './holds.js';
import { isCode, isInside, rekeyed, renamedEntries } from './renames.js';

/**
 * Lists the differences between two resources in the order of the head's entries; removed ones come last.
 *
 * @param withText true if both sides have documentation
 * @param lineage of the definitions that they name
 * @param holds facts that hold on each side without being stated
 */
export function compareResources(
  base: ResourceFacts,
  head: ResourceFacts,
  withText: boolean,
  lineage: Lineage,
  holds: { base: Holds; head: Holds },
): FoundChange[] {
  const renamed = renamedEntries(base.entries, head.entries);
  const before = rekeyed(base.entries, renamed);
  const after = head.entries;
  const shownName = (key: string) =>
    isCode((after[key] ?? before[key] ?? base.entries[key])!)
      ? codeOfKey(head.resourceType, key)
      : lastName(key);
  const oldNames = new Map([...renamed].map(([from, to]) => [to, from]));
  // the other side has it under the old name
  const oldKey = (key: string) => {
    for (const [to, from] of oldNames)
      if (key === to || isInside(key, to)) return from + key.slice(to.length);
    return key;
  };
  const unstated: Unstated = {
    was: (key, name) => holds.base.value(base, oldKey(key), name, holds.head),
    is: (key, name) => holds.head.value(head, key, name, holds.base),
    wasText: (key, name) => holds.base.text(base, oldKey(key), name),
    isText: (key, name) => holds.head.text(head, key, name),
  };
  const context = { resourceType: head.resourceType, withText, lineage, unstated };
  /** True for an entry that one side does not have at all. */
  const isAlone = (key: string) =>
    key in before !== key in after &&
    PRESENCE[(after[key] ?? before[key])!.class] !== undefined &&
    !(key in after ? holds.base.has(base, oldKey(key), holds.head) : holds.head.has(head, key, holds.base));
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
  const parted = partsOfOneSide(before, after, isAlone);
  for (const key of new Set([...Object.keys(after), ...Object.keys(before)])) {
    if (isMoot(key) || parted(key)) continue;
    const [was, is] = [before[key], after[key]];
    const presence = PRESENCE[(is ?? was)!.class];
    const old = oldNames.get(key);
    if (old !== undefined)
      add({
        element: key,
        kind: presence!.renamed!,
        before: shownName(old),
        after: shownName(key),
        direction: 'other',
      });
    if (was && is) compareEntries(key, was, is, context).forEach((c) => add(c));
    else if (presence && isAlone(key)) add(presenceChange(key, was, is, presence, head));
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

/** True for an entry that goes with one around it that is on one side only: the parts of a new slice are no changes of their own. */
function partsOfOneSide(
  before: Record<string, Entry>,
  after: Record<string, Entry>,
  isAlone: (key: string) => boolean,
): (key: string) => boolean {
  const wholes = [...Object.keys(before), ...Object.keys(after)].filter(
    (key) => isAlone(key) && !isCode((after[key] ?? before[key])!),
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
    before: was ? shown(key, was, head.resourceType) : null,
    after: is ? shown(key, is, head.resourceType) : null,
    ...presenceDirection(key, entry, is !== undefined, head),
  };
}

/** The value that represents a whole entry: a code's display, a slice's cardinality. */
function shown(key: string, entry: Entry, resourceType: string): FactValue {
  const display = entry.facts['display']?.value;
  if (display !== undefined) return display;
  if (isCode(entry)) return codeOfKey(resourceType, key);
  if (entry.class === 'mapping') return targetOfMapping(key);
  const { min, max } = entry.facts;
  if (min || max) return rangeOf(min?.value ?? min?.usual, max?.value ?? max?.usual);
  if (entry.class === 'include' || entry.class === 'exclude') return key.slice(entry.class.length + 1);
  return entry.within && key.startsWith(`${entry.within} `)
    ? key.slice(entry.within.length + 1)
    : lastName(key);
}

function presenceDirection(
  key: string,
  entry: Entry,
  isAdded: boolean,
  head: ResourceFacts,
): Pick<Found, 'direction' | 'nature'> {
  const isRequired = Number(entry.facts['min']?.value ?? 0) > 0;
  if (entry.class === 'slice') {
    const slicing = head.entries[entry.within ?? '']?.facts['slicing']?.value as
      { rules?: string } | undefined;
    const isClosed = slicing?.rules === 'closed';
    if (isRequired) return { direction: isAdded ? 'tighter' : 'looser' };
    if (isClosed) return { direction: isAdded ? 'looser' : 'tighter' };
    return isAdded ? { direction: 'other' } : { direction: 'looser', nature: 'optional' };
  }
  // what is excluded is accepted no more
  if (entry.class === 'exclude' || entry.class === 'exclude-code')
    return { direction: isAdded ? 'tighter' : 'looser' };
  // what had to be there can be relied on no more, and is refused
  if (!isAdded) return { direction: isRequired && isOfPayload(entry) ? 'other' : 'tighter' };
  return { direction: isRequired ? 'tighter' : 'looser' };
}

function isOfPayload({ class: of }: Entry): boolean {
  return of === 'own-element' || of === 'parameter';
}

/** The name of a slice, element or parameter from its key. */
function lastName(key: string): string {
  const colon = key.lastIndexOf(':');
  const dot = key.lastIndexOf('.');
  if (colon > dot) return key.slice(colon + 1);
  return dot >= 0 ? key.slice(dot + 1) : key;
}

function rangeOf(min: FactValue | undefined, max: FactValue | undefined): string {
  return `${String(min ?? 0)}..${String(max ?? '*')}`;
}

/** Facts and texts that a side does not state, by element and name; undefined if not known. */
interface Unstated {
  was(key: string, name: string): FactValue | undefined;
  is(key: string, name: string): FactValue | undefined;
  wasText(key: string, name: string): string | undefined;
  isText(key: string, name: string): string | undefined;
}

interface Context {
  resourceType: string;
  withText: boolean;
  lineage: Lineage;
  unstated: Unstated;
}

function compareEntries(key: string, was: Entry, is: Entry, context: Context): Found[] {
  const { resourceType, withText, lineage, unstated } = context;
  const changes: Found[] = [];
  const valueBefore = (name: string) =>
    was.facts[name]?.value ?? unstated.was(key, name) ?? is.facts[name]?.usual;
  const valueAfter = (name: string) =>
    is.facts[name]?.value ?? unstated.is(key, name) ?? was.facts[name]?.usual;
  const names = [...new Set([...Object.keys(is.facts), ...Object.keys(was.facts)])];
  const isMoot = isForbidden(was) || isForbidden(is);
  const newTypes = typesOfOneSide(valueBefore('types'), valueAfter('types'));
  for (const name of names) {
    if (isMoot && name !== 'min' && name !== 'max') continue;
    const isOrder = name === 'order' || name === 'sliceOrder';
    const values = [valueBefore(name), valueAfter(name)] as const;
    const [before, after] = isOrder ? inCommon(...values) : values;
    if (isEqual(before, after) || newTypes.has(name.slice(name.indexOf(':') + 1))) continue;
    const rule = factRule(resourceType, is.class, name);
    const kind = rule && 'kind' in rule ? rule.kind : '';
    const part =
      /^(?:constraint|property):(.*)$/s.exec(name)?.[1] ?? (NAMELESS.test(kind) ? name : undefined);
    for (const change of rule ? changesOf({ element: key, fact: name }, rule, before, after, lineage) : []) {
      changes.push({ ...change, ...(part !== undefined && { part }) });
    }
  }
  if (changes.some((c) => c.kind === 'binding.added' || c.kind === 'binding.removed')) {
    drop(changes, (c) => c.kind === 'binding.valueSet');
  }
  const ranges = {
    before: rangeOf(valueBefore('min'), valueBefore('max')),
    after: rangeOf(valueAfter('min'), valueAfter('max')),
  };
  const found = withRange(changes, ranges);
  return withText && !isMoot ? [...found, ...textChanges(key, was, is, unstated)] : found;
}

/** Kinds that stand for several facts, so that a change has to name its own. */
const NAMELESS = /\.(setting|level|hierarchy)$/;

/** Two orders without what only one of them has: what comes or goes moves nothing. */
function inCommon(
  before: FactValue | undefined,
  after: FactValue | undefined,
): [FactValue | undefined, FactValue | undefined] {
  const [a, b] = [before, after].map((v) => (v ?? []) as readonly FactValue[]) as [
    readonly FactValue[],
    readonly FactValue[],
  ];
  return [a.filter((x) => b.includes(x)), b.filter((x) => a.includes(x))];
}

function drop(changes: Found[], isDropped: (change: Found) => boolean): void {
  for (let i = changes.length - 1; i >= 0; i--) if (isDropped(changes[i]!)) changes.splice(i, 1);
}

/** Types that only one side has; facts about their profiles and targets belong to that change. */
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

const CARDINALITY = new Set(['cardinality.min', 'cardinality.max']);
const PARAMETER_MAX = 'operation.parameter.max';

/** Changes of a cardinality with both of its ends; where both changed, as one change. */
function withRange(changes: readonly Found[], range: { before: string; after: string }): Found[] {
  const ends = changes.filter((c) => CARDINALITY.has(c.kind));
  const [first, second] = ends;
  if (!first)
    return changes.map((c) => (c.kind === PARAMETER_MAX && c.before === 0 ? { ...c, nature: 'opened' } : c));
  const isOpened = range.before.endsWith('..0');
  const directions = new Set(ends.map((c) => c.direction));
  const direction = directions.size === 1 ? first.direction : 'other';
  const change: Found = second
    ? { element: first.element, kind: 'cardinality', before: range.before, after: range.after, direction }
    : first;
  const nature = isOpened && (second ? direction === 'other' && 'demanded' : 'opened');
  const whole: Found = { ...change, ...(nature && { nature }), range };
  return changes.flatMap((c) => (c === first ? [whole] : c === second ? [] : [c]));
}

function textChanges(element: string, was: Entry, is: Entry, unstated: Unstated): Found[] {
  const names = [...new Set([...Object.keys(is.text), ...Object.keys(was.text)])];
  const before = (name: string) => was.text[name] ?? unstated.wasText(element, name);
  const after = (name: string) => is.text[name] ?? unstated.isText(element, name);
  return (
    names
      .filter((name) => before(name) !== after(name))
      // an invariant that comes or goes takes its words with it
      .filter(
        (name) =>
          !name.startsWith('invariant ') || (was.text[name] !== undefined && is.text[name] !== undefined),
      )
      .map((part) => ({
        element,
        kind: 'documentation',
        part,
        before: before(part) ?? null,
        after: after(part) ?? null,
        direction: 'other',
      }))
  );
}

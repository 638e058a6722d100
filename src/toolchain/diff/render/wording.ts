import type { FactValue } from '../../facts/types.js';
import { codeOfKey } from '../../facts/keys.js';
import { invisibleDifference } from './invisible.js';
import type { Change, DiffResult, Impact, Statement } from '../types.js';

/** Names of the parts of change kinds that differ from the part itself. */
const NOUNS: Record<string, string> = {
  'metadata.experimental': 'experimental flag',
  'profile.base': 'base definition',
  'profile.type': 'constrained type',
  'profile.fhirVersion': 'FHIR version',
  'context.type': 'kind of context',
  'element.order': 'order of children',
  'element.contentReference': 'content reference',
  'binding.strength': 'binding strength',
  'binding.valueSet': 'value set',
  'binding.maxValueSet': 'maximum value set',
  fixed: 'fixed value',
  defaultValue: 'default value',
  minValue: 'least value',
  maxValue: 'greatest value',
  maxLength: 'greatest length',
  'flag.mustSupport': 'must support',
  'flag.isModifier': 'modifier',
  'flag.isSummary': 'part of the summary',
  'slice.moved': 'order of slices',
  'constraint.changed': 'invariant',
  'code.moved': 'parents of the code',
  'code.display': 'display',
  'code.property': 'property',
  'codesystem.caseSensitive': 'case sensitivity',
  'codesystem.hierarchy': 'hierarchy',
  'codesystem.valueSet': 'value set of all codes',
  'operation.level': 'may be called on the level',
  'valueset.include.filter': 'filter',
  'valueset.include.version': 'version of the system',
  'valueset.exclude.filter': 'filter of what is excluded',
  'valueset.exclude.version': 'version of the excluded system',
  'valueset.extensible': 'extensible flag',
  'operation.parameter.min': 'least number',
  'operation.parameter.max': 'greatest number',
  'capability.searchParam.changed': 'search parameter',
};

const ADDED_TO: Record<string, string> = {
  constraint: 'invariant',
  'valueset.include': 'included part',
  'valueset.exclude': 'excluded part',
  'valueset.exclude.code': 'excluded code',
  'conceptmap.mapping': 'mapping',
  'operation.resource': 'resource type',
  'operation.parameter': 'parameter',
  'capability.format': 'format',
  'capability.profile': 'profile in the statement',
  'capability.resource': 'resource type of the server',
  'capability.interaction': 'interaction',
  'capability.searchParam': 'search parameter',
  'capability.include': 'include',
  'capability.operation': 'operation of the server',
};

/** A change in a few words, without where it is: `0..0 → 0..1`, `code added (Visit)`. */
export function phrase(change: Change): string {
  const reason = change.reason === undefined ? '' : `: ${change.reason}`;
  return `${plainPhrase(change)}${reason}${alsoText(change)}`;
}

/** `; also in 5 profiles derived from it`: in which, `alsoIn` says. */
function alsoText({ alsoIn }: Change): string {
  return alsoIn ? `; also in ${count(alsoIn.length, 'profile')} derived from it` : '';
}

function plainPhrase(change: Change): string {
  const { kind, before, after } = change;
  if (change.range) return `cardinality ${change.range.before} → ${change.range.after}`;
  const dot = kind.lastIndexOf('.');
  const [stem, last] = [kind.slice(0, dot), kind.slice(dot + 1)];
  const noun = ADDED_TO[stem] ?? stem.slice(stem.lastIndexOf('.') + 1);
  if (kind === 'documentation') return `${change.part ?? 'text'} changed`;
  if (kind === 'resource.renamed') return `canonical moved: ${pair(before, after)}`;
  if (last === 'renamed') return `${noun} renamed: ${pair(before, after)}`;
  if (last === 'added' || last === 'removed') {
    const value = last === 'added' ? after : before;
    const from = before !== null && after !== null ? pair(before, after) : undefined;
    if (stem === 'constraint') return `${noun} ${change.part ?? ''} ${last} (${expressionText(value)})`;
    const name = valueText(value);
    return from
      ? `${noun} ${from}`
      : `${noun} ${last}${name === '' || name === lastSegment(change) ? '' : ` (${name})`}`;
  }
  if (kind === 'element.order' || kind === 'slice.moved') return `${NOUNS[kind]} ${orderText(before, after)}`;
  if (kind.endsWith('.filter') && typeof after === 'boolean') {
    const [from, to] = [before, after].map((isWhole) => (isWhole ? 'all' : 'some'));
    return `codes of the ${kind.includes('exclude') ? 'excluded ' : ''}system: ${from} → ${to}`;
  }
  const part = change.part === undefined ? '' : ` ${change.part}`;
  return `${NOUNS[kind] ?? last}${part} ${pair(before, after, kind === 'constraint.changed' ? expressionText : valueText)}`;
}

/** Both values with an arrow; where they look the same, quoted, and with the difference named. */
function pair(before: FactValue, after: FactValue, textOf: (value: FactValue) => string = valueText): string {
  const [a, b] = [textOf(before), textOf(after)];
  const unseen = before === null || after === null ? undefined : invisibleDifference(a, b);
  return unseen ? `${unseen.before} → ${unseen.after} (differs in ${unseen.name})` : `${a} → ${b}`;
}

/** The place of a change within its resource: the code where it is about one; empty for the resource itself. */
export function place({ element, kind, resourceType }: Change): string {
  return kind.startsWith('code.') ? codeOfKey(resourceType, element) : element;
}

/** The last part of the place: the name of an element, slice or parameter, or the code. */
function lastSegment(change: Change): string {
  const { kind, element } = change;
  if (kind.startsWith('code.')) return place(change);
  return element.slice(Math.max(element.lastIndexOf('.'), element.lastIndexOf(':')) + 1);
}

/** A value for people: sets as lists, values of elements without the type around them. */
export function valueText(value: FactValue): string {
  if (value === null) return 'none';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(valueText).join(', ') || 'none';
  if (typeof value !== 'object') return String(value);
  const object = value as { readonly [key: string]: FactValue };
  if ('type' in object && 'value' in object) return valueText(object['value']!);
  if ('discriminators' in object) {
    return `by ${valueText(object['discriminators']!)} (${valueText(object['rules']!)}${object['ordered'] ? ', ordered' : ''})`;
  }
  return JSON.stringify(object);
}

/** The part of two orders in which they differ. */
function orderText(before: FactValue, after: FactValue): string {
  const [a, b] = [before, after].map((v) => [...((v as readonly string[] | null) ?? [])]) as [
    string[],
    string[],
  ];
  while (a.length && a[0] === b[0]) [a, b].forEach((list) => list.shift());
  while (a.length && a.at(-1) === b.at(-1)) [a, b].forEach((list) => list.pop());
  return `${valueText(a)} → ${valueText(b)}`;
}

function expressionText(value: FactValue): string {
  const { severity, expression } = (value ?? {}) as { severity?: string; expression?: string | null };
  return `${severity ?? ''} ${expression ?? ''}`.trim();
}

export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** True if something is refused that was accepted, or if data can be read as the opposite: a major step. */
export function isBreaking({ version }: Pick<Change, 'version'>): boolean {
  return version === 'major';
}

/** True if only receivers can fail: they lose a guarantee, and nothing is refused. */
export function isForReceivers(change: Pick<Change, 'version' | 'impact'>): boolean {
  return !isBreaking(change) && change.impact.breaks.length > 0;
}

export function isDocumentation(change: Change): boolean {
  return change.impact.effect === 'documentation';
}

/** The tail of a canonical, which people know it by. */
export function nameOf(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}

/** Changes by resource, in their order. */
export function byResource(changes: readonly Change[]): Map<string, Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.resourceType} ${change.resource}`;
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return groups;
}

/** Each meaning that is among the changes once, with how many have it; what breaks comes first. */
export function meanings(
  changes: readonly Change[],
): { impact: Impact; version: Change['version']; changes: Change[] }[] {
  const groups = new Map<string, { impact: Impact; version: Change['version']; changes: Change[] }>();
  for (const change of changes) {
    const key = JSON.stringify([change.impact, change.version]);
    const group = groups.get(key) ?? { impact: change.impact, version: change.version, changes: [] };
    group.changes.push(change);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => weightOf(b.impact) - weightOf(a.impact));
}

/** Modifiers before all else, then what breaks both parties, the sender, the receiver. */
function weightOf({ breaks, isModifier }: Impact): number {
  return (isModifier ? 4 : 0) + (breaks.includes('sender') ? 2 : 0) + (breaks.includes('receiver') ? 1 : 0);
}

export function sideText({ name, version }: DiffResult['base']): string {
  return version === undefined || name.endsWith(version) ? name : `${name} (${version})`;
}

/** The version numbers against what the changes call for, in a sentence. */
export function versionText({ version }: DiffResult): string {
  const { base, head, stated, needed, verdict } = version;
  const step =
    base === head
      ? `the version stays ${head ?? 'unknown'}`
      : `the version goes from ${base ?? 'unknown'} to ${head ?? 'unknown'}`;
  const says = stated ? `${step}, a ${stated} step` : step;
  const calls = needed ? `the changes call for a ${needed} one` : 'no change calls for a new one';
  const verdicts = {
    fits: `${says}; ${calls}`,
    'too-small': `${says}; ${calls} (by semantic versioning)`,
    'larger-than-needed': `${says}; ${needed ? `a ${needed} one would do` : 'nothing calls for a new one'}`,
    unknown: `${says}; ${calls}`,
  };
  return verdicts[verdict];
}

export function breaksText(impact: Impact): string {
  const who = impact.breaks.length ? `breaks the ${impact.breaks.join(' and the ')}` : 'breaks nobody';
  return impact.isModifier ? `${who} (a modifier)` : who;
}

/** The result in one line. */
export function summaryText(result: DiffResult): string {
  const { changes } = result;
  const meant = changes.filter((c) => !isDocumentation(c));
  const docs = changes.length - meant.length;
  const resources = new Set(meant.map((c) => `${c.resourceType} ${c.resource}`)).size;
  const parts = [
    `${count(meant.length, 'change')} of meaning${meant.length ? ` in ${count(resources, 'resource')}` : ''}`,
  ];
  if (meant.length) parts.push(breakingText(meant));
  if (docs) parts.push(`${count(docs, 'change')} of documentation`);
  const missed = result.notCompared.filter((n) => n.severity === 'error').length;
  if (missed) parts.push(`${missed} not compared`);
  return parts.join(', ');
}

/** Counts of breaking changes: `none breaking, 2 that receivers have to be ready for`. */
function breakingText(changes: readonly Change[]): string {
  const [breaking, forReceivers] = [isBreaking, isForReceivers].map((is) => changes.filter(is).length);
  const receivers = forReceivers ? `, ${forReceivers} that receivers have to be ready for` : '';
  return `${breaking || 'none'} breaking${receivers}`;
}

/** The systems that changes concern, each once, servers first; with a mark on those that can fail. */
export function impactsText(changes: readonly Change[]): string {
  const found = new Map<string, { system: string; breaks: boolean; isServer: boolean }>();
  for (const { system, role, breaks } of changes.flatMap((c) => c.impacts)) {
    const known = found.get(system);
    found.set(system, { system, breaks: breaks || known?.breaks === true, isServer: role === 'server' });
  }
  const list = [...found.values()].sort((a, b) => Number(b.isServer) - Number(a.isServer));
  return list.map(({ system, breaks }) => (breaks ? `${system} (can fail)` : system)).join(', ');
}

/** Plain form without marks, for release notes. */
export function impactedSystems(changes: readonly Change[]): string[] {
  const all = changes.flatMap((c) => c.impacts);
  const names = (role: string) => all.filter((i) => i.role === role).map((i) => i.system);
  return [...new Set([...names('server'), ...names('client')])];
}

/** A line about something new: `requires a, b`. */
export function statementText({ what, items }: Statement): string {
  return `${what} ${items.join(', ')}`;
}

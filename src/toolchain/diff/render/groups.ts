import type { Change } from '../types.js';
import { phrase } from './wording.js';

/** Changes that this many resources share appear once. */
const SIBLINGS = 3;

/** Changes that appear together: those of one resource, or those that several resources share. */
export interface Group {
  /** The resources, as `type canonical`. */
  resources: string[];
  /** One of each, of the first resource. */
  changes: Change[];
  /** All of them. */
  all: Change[];
}

/** Groups changes: first those that at least three resources share, then each resource's own, in the order of the result. */
export function grouped(changes: readonly Change[]): Group[] {
  const byLine = new Map<string, Change[]>();
  for (const change of changes) {
    const line = lineOf(change);
    const same = byLine.get(line);
    if (!same) byLine.set(line, [change]);
    else if (same.at(-1)!.resource !== change.resource) same.push(change);
  }
  const groups = new Map<string, Group>();
  for (const change of changes) {
    const same = byLine.get(lineOf(change))!;
    const isShared = same.length >= SIBLINGS && change.content === undefined && same.includes(change);
    const resources = isShared ? same.map(resourceOf) : [resourceOf(change)];
    const key = resources.join('\n');
    const group = groups.get(key) ?? { resources, changes: [], all: [] };
    groups.set(key, group);
    if (!isShared || change === same[0]) group.changes.push(change);
    group.all.push(change);
  }
  const list = [...groups.values()];
  return [...list.filter((g) => g.resources.length > 1), ...list.filter((g) => g.resources.length === 1)];
}

function resourceOf({ resourceType, resource }: Change): string {
  return `${resourceType} ${resource}`;
}

/** Groups changes that read the same, whatever the type of the element. */
function lineOf(change: Change): string {
  const { resourceType, kind, impact, alsoIn } = change;
  return JSON.stringify([resourceType, kind, withoutType(change), phrase(change), impact, alsoIn ?? null]);
}

/** The place of a change without the type before it. */
export function withoutType({ resourceType, element }: Change): string {
  const dot = element.indexOf('.');
  return resourceType === 'StructureDefinition' && dot > 0 ? element.slice(dot + 1) : element;
}

import type { FactValue } from '../../facts/types.js';
import type { ChangeKind } from '../kinds.js';
import { together, type Found } from './found.js';
import { CORE, type Lineage } from './lineage.js';

/**
 * Compares sets of definitions of which a value meets at least one. One definition can include another, so names alone do not decide.
 *
 * @param any the definition that includes all others, known or not
 */
export function canonicalChanges(
  element: string,
  kinds: { added: ChangeKind; removed: ChangeKind },
  was: readonly string[],
  is: readonly string[],
  any: string,
  lineage: Lineage,
): Found[] {
  const takesIn: Lineage['takesIn'] = (general, special, at) =>
    general === any || lineage.takesIn(general, special, at);
  const come = is.filter((x) => !was.includes(x));
  const gone = was.filter((x) => !is.includes(x));
  const isNew = (x: string) => !was.some((y) => takesIn(y, x, 'head'));
  const isLost = (x: string) => !is.some((y) => takesIn(y, x, 'base'));
  const found: Found[] = [];
  const told = new Set<string>();
  const add = (rest: Omit<Found, 'element'>) => void found.push({ element, ...rest });
  for (const after of come.filter(isNew)) {
    const before = gone.filter((x) => takesIn(after, x, 'base'));
    if (!before.length) continue;
    [after, ...before].forEach((x) => told.add(x));
    add({ kind: kinds.added, before: oneOrAll(before), after, direction: 'looser' });
  }
  for (const before of gone.filter(isLost)) {
    const after = come.filter((x) => !isNew(x) && takesIn(before, x, 'head'));
    if (!after.length) continue;
    [before, ...after].forEach((x) => told.add(x));
    add({ kind: kinds.removed, before, after: oneOrAll(after), direction: 'tighter' });
  }
  const untold = (list: readonly string[], is: (x: string) => boolean) =>
    together(list.filter((x) => !told.has(x) && is(x)));
  const reason = 'what else is allowed takes it in';
  for (const after of untold(come, isNew))
    add({ kind: kinds.added, before: null, after, direction: 'looser' });
  for (const after of untold(come, (x) => !isNew(x)))
    add({ kind: kinds.added, before: null, after, direction: 'same', reason });
  for (const before of untold(gone, isLost))
    add({ kind: kinds.removed, before, after: null, direction: 'tighter' });
  for (const before of untold(gone, (x) => !isLost(x)))
    add({ kind: kinds.removed, before, after: null, direction: 'same', reason });
  return found;
}

/**
 * The definition that an empty set means: any resource for the targets of references, the type itself for profiles of a type.
 *
 * @param fact `targets:Reference`, `profiles:Extension`
 */
export function anyOf(fact: string): string {
  const [name, type] = fact.split(':');
  return `${CORE}${name === 'targets' ? 'Resource' : type}`;
}

function oneOrAll(list: readonly string[]): FactValue {
  return list.length === 1 ? list[0]! : list;
}

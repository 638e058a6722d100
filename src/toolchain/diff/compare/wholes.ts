import type { ResourceFacts } from '../../facts/types.js';
import { codeOfKey } from '../../facts/keys.js';
import type { FoundChange } from '../types.js';
import type { CodeList, SystemCodes } from './codes.js';

/**
 * The changes of a value set, where it takes a whole system on one side and lists codes of it on the other, with the codes that it lost or
 * got by that: the change of the part itself means no more than they do. Without the codes of the system it stays as it was found.
 *
 * @param found the changes of the value set
 */
export function withCodesOfWholes(
  found: readonly FoundChange[],
  was: ResourceFacts,
  is: ResourceFacts,
  systems: SystemCodes,
): FoundChange[] {
  return found.flatMap((change) => {
    const isOfWhole = change.kind === 'valueset.include.filter' && typeof change.after === 'boolean';
    return isOfWhole ? namedCodes(change, was, is, systems) : [change];
  });
}

function namedCodes(
  change: FoundChange,
  was: ResourceFacts,
  is: ResourceFacts,
  systems: SystemCodes,
): FoundChange[] {
  const key = change.element;
  const becomesWhole = change.after === true;
  const [whole, list] = becomesWhole ? [is, was] : [was, is];
  const { system, systemVersion, valueSets } = whole.entries[key]!.facts;
  const listed = listedCodes(list, key);
  const url = system?.value;
  // the codes of a filter, and those shared with other value sets, are not known
  if (typeof url !== 'string' || valueSets || !listed.size) return [change];
  const [before, after] = (['base', 'head'] as const).map((at) => systems.of(url, at, systemVersion?.value));
  if (!before || !after) return [{ ...change, reason: 'the codes of the system are not known here' }];
  const [had, has] = becomesWhole ? [listed, after] : [before, listed];
  // codes that the system itself lost or gained are changes of the system
  const lost = [...had].filter(([code]) => !has.has(code) && (becomesWhole || after.has(code)));
  const got = [...has].filter(([code]) => !had.has(code) && (!becomesWhole || before.has(code)));
  const count = becomesWhole ? listed.size : before.size;
  const reason =
    lost.length || got.length
      ? 'the codes that this changes are changes of their own'
      : `the list has all ${count} codes that the system has now; only later ones make a difference`;
  return [
    { ...change, direction: 'same', reason },
    ...got.map(([code, display]) => codeChange(change, `${url}|${code}`, null, display)),
    ...lost.map(([code, display]) => codeChange(change, `${url}|${code}`, display, null)),
  ];
}

function codeChange(
  { resource, resourceType, source }: FoundChange,
  element: string,
  before: string | null,
  after: string | null,
): FoundChange {
  const isAdded = before === null;
  return {
    resource,
    resourceType,
    element,
    kind: isAdded ? 'code.added' : 'code.removed',
    before,
    after,
    direction: isAdded ? 'looser' : 'tighter',
    ...(source && { source }),
  };
}

function listedCodes({ entries }: ResourceFacts, part: string): CodeList {
  return new Map(
    Object.entries(entries).flatMap(([key, entry]): [string, string][] => {
      if (entry.class !== 'include-code' || entry.within !== part) return [];
      const code = codeOfKey('ValueSet', key);
      const display = entry.facts['display']?.value;
      return [[code, typeof display === 'string' ? display : code]];
    }),
  );
}

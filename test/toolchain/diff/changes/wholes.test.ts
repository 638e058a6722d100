import { describe, expect, it } from 'vitest';
import type { FhirResource } from 'fhir/r3.js';
import { phrase } from '../../../../src/toolchain/diff/render/wording.js';
import { renderHtml } from '../../../../src/toolchain/diff/render/html/html.js';
import { CANONICAL, codes, codeSystem, compare, slot, valueSet, vs } from '../fixtures.js';

const URL = `${CANONICAL}/CodeSystem/c`;
const system = (list: string, own = {}) =>
  codeSystem('c', codes(...[...list].map((c): [string, string] => [c, c.toUpperCase()])), own);
const whole = (url = URL, own = {}) => valueSet('v', { include: [{ system: url, ...own }] });
const listing = (list: string, url = URL) =>
  whole(url, { concept: codes(...[...list].map((c): [string] => [c])) });
const bound = (strength: string) => slot({ 'Slot.serviceType': { binding: { strength, ...vs('v') } } });

const found = (was: FhirResource[], is: FhirResource[]) =>
  compare(was, is).changes.map((c) => `${c.kind} ${c.element.replace(/.*\|/, '')} ${c.impact.effect}`);

const FILTER = `valueset.include.filter include ${URL}`;

describe('a value set that takes a whole system on one side and lists its codes on the other', () => {
  it.each<[string, FhirResource[], FhirResource[], string[]]>([
    [
      'names the codes that are lost',
      [system('abc'), whole()],
      [system('abc'), listing('a')],
      [`${FILTER} bookkeeping`, 'code.removed b narrowed', 'code.removed c narrowed'],
    ],
    [
      'names the codes that are gained',
      [system('abc'), listing('a')],
      [system('abc'), whole()],
      [`${FILTER} bookkeeping`, 'code.added b widened', 'code.added c widened'],
    ],
    [
      'changes nothing where the list has all of them',
      [system('abc'), whole()],
      [system('abc'), listing('abc')],
      [`${FILTER} bookkeeping`],
    ],
    [
      'nor the other way round',
      [system('ab'), listing('ab')],
      [system('ab'), whole()],
      [`${FILTER} bookkeeping`],
    ],
    [
      'does not tell again what the system lost',
      [system('abc'), whole()],
      [system('ab'), listing('a')],
      ['code.removed c narrowed', `${FILTER} bookkeeping`, 'code.removed b narrowed'],
    ],
    [
      'tells of what the system got that it is in the list',
      [system('a'), whole()],
      [system('ab'), listing('ab')],
      ['code.added b widened', `${FILTER} bookkeeping`, 'code.added b widened'],
    ],
    [
      'is what it looks like where the codes are not all known',
      [system('abc', { content: 'fragment' }), whole()],
      [system('abc', { content: 'fragment' }), listing('abc')],
      [`${FILTER} narrowed`],
    ],
    [
      'or are those of another version',
      [system('abc'), whole(URL, { version: '0.9' })],
      [system('abc'), whole(URL, { version: '0.9', concept: codes(['a']) })],
      [`${FILTER} narrowed`],
    ],
    [
      'or are given by a filter',
      [system('abc'), whole()],
      [system('abc'), whole(URL, { filter: [{ property: 'concept', op: 'is-a', value: 'a' }] })],
      [`${FILTER} narrowed`, `${FILTER} narrowed`],
    ],
  ])('%s', (_, was, is, changes) => expect(found(was, is)).toEqual(changes));

  it.each([
    ['required', 'narrowed', 'major', ['sender']],
    ['extensible', 'changed', 'minor', []],
    ['preferred', 'documentation', 'patch', []],
  ])('weighs them by a binding that is %s', (strength, effect, version, breaks) => {
    const [filter, lost] = compare(
      [system('ab'), whole(), bound(strength)],
      [system('ab'), listing('a'), bound(strength)],
    ).changes;
    expect(filter!.impact.breaks).toEqual([]);
    expect(lost).toMatchObject({ before: 'B', after: null, impact: { effect, breaks }, version });
  });

  it('knows the systems of the core', () => {
    const days = 'http://hl7.org/fhir/days-of-week';
    const list = { concept: codes(...'mon tue wed thu fri sat'.split(' ').map((c): [string] => [c])) };
    expect(found([whole(days)], [whole(days, list)])).toEqual([
      `valueset.include.filter include ${days} bookkeeping`,
      'code.removed sun narrowed',
    ]);
  });

  it('does not say that a list has what its system gets', () => {
    const { changes } = compare([system('a'), whole()], [system('ab'), listing('a')]);
    expect(changes.find((c) => c.kind === 'code.added')!.reaches).toBeUndefined();
  });

  it('reads plainly, and shows the codes in the tree', () => {
    const result = compare([system('abc'), whole()], [system('abc'), listing('ab')]);
    expect(result.changes.map(phrase)).toEqual([
      'codes of the system: all → some: the codes that this changes are changes of their own',
      'code removed (C)',
    ]);
    expect(renderHtml(result)).toContain('code removed (C)');
    expect(phrase(compare([system('ab'), whole()], [system('ab'), listing('ab')]).changes[0]!)).toBe(
      'codes of the system: all → some: the list has all 2 codes that the system has now; only later ones make a difference',
    );
  });
});

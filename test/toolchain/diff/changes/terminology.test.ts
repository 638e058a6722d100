import { describe } from 'vitest';
import type { ConceptMap } from 'fhir/r3.js';
import { CANONICAL, codes, codeSystem, findsEach, valueSet } from '../fixtures.js';

const map = (equivalence: string): ConceptMap =>
  ({
    resourceType: 'ConceptMap',
    id: 'm',
    url: `${CANONICAL}/ConceptMap/m`,
    status: 'active',
    group: [
      {
        source: 'http://a',
        target: 'http://b',
        element: [{ code: 'x', target: [{ code: 'y', equivalence }] }],
      },
    ],
  }) as ConceptMap;

describe('one change of codes', () => {
  findsEach([
    [
      'a code more',
      codeSystem('c', codes(['a', 'A'])),
      codeSystem('c', codes(['a', 'A'], ['b', 'B'])),
      [{ element: 'b', kind: 'code.added', before: null, after: 'B', effect: 'widened', version: 'minor' }],
    ],
    [
      'a code less',
      codeSystem('c', codes(['a', 'A'], ['b', 'B'])),
      codeSystem('c', codes(['a', 'A'])),
      [
        {
          element: 'b',
          kind: 'code.removed',
          before: 'B',
          after: null,
          effect: 'narrowed',
          version: 'major',
        },
      ],
    ],
    [
      'a code renamed',
      codeSystem('c', codes(['a', 'A'], ['b', 'B'])),
      codeSystem('c', codes(['a', 'A'], ['b2', 'B'])),
      [
        {
          element: 'b2',
          kind: 'code.renamed',
          before: 'b',
          after: 'b2',
          effect: 'changed',
          version: 'major',
        },
      ],
    ],
    [
      'a display',
      codeSystem('c', codes(['a', 'A'])),
      codeSystem('c', codes(['a', 'AA'])),
      [{ element: 'a', kind: 'code.display', before: 'A', after: 'AA', effect: 'changed', version: 'patch' }],
    ],
    [
      'a code moved',
      codeSystem('c', [{ code: 'a', concept: [{ code: 'x' }] }, { code: 'b' }]),
      codeSystem('c', [{ code: 'a' }, { code: 'b', concept: [{ code: 'x' }] }]),
      [
        {
          element: 'x',
          kind: 'code.moved',
          before: ['a'],
          after: ['b'],
          effect: 'changed',
          version: 'minor',
        },
      ],
    ],
    [
      'codes with dots are not inside each other',
      codeSystem('c', codes(['A', 'a'])),
      codeSystem('c', codes(['A', 'a'], ['A.1', 'a1'], ['A.1.2', 'a2'])),
      [
        {
          element: 'A.1',
          kind: 'code.added',
          before: null,
          after: 'a1',
          effect: 'widened',
          version: 'minor',
        },
        {
          element: 'A.1.2',
          kind: 'code.added',
          before: null,
          after: 'a2',
          effect: 'widened',
          version: 'minor',
        },
      ],
    ],
    [
      'a listed code',
      valueSet('v', { include: [{ system: 'http://s', concept: codes(['a', 'A']) }] }),
      valueSet('v', { include: [{ system: 'http://s', concept: codes(['a', 'A'], ['b', 'B']) }] }),
      [
        {
          element: 'http://s|b',
          kind: 'code.added',
          before: null,
          after: 'B',
          effect: 'widened',
          version: 'minor',
        },
      ],
    ],
    [
      'a listed code that contains |',
      valueSet('v', { include: [{ system: 'http://s', concept: codes(['a', 'A']) }] }),
      valueSet('v', { include: [{ system: 'http://s', concept: codes(['a', 'A'], ['b|c', 'B']) }] }),
      [
        {
          element: 'http://s|b|c',
          kind: 'code.added',
          before: null,
          after: 'B',
          effect: 'widened',
          version: 'minor',
        },
      ],
    ],
    [
      'a renamed code that contains |',
      valueSet('v', { include: [{ system: 'http://s', concept: codes(['a', 'A'], ['x|y', 'B']) }] }),
      valueSet('v', { include: [{ system: 'http://s', concept: codes(['a', 'A'], ['x|z', 'B']) }] }),
      [
        {
          element: 'http://s|x|z',
          kind: 'code.renamed',
          before: 'x|y',
          after: 'x|z',
          effect: 'changed',
          version: 'major',
        },
      ],
    ],
    [
      'a system more',
      valueSet('v', { include: [{ system: 'http://s' }] }),
      valueSet('v', { include: [{ system: 'http://s' }, { system: 'http://t', concept: codes(['a']) }] }),
      [
        {
          element: 'include http://t',
          kind: 'valueset.include.added',
          before: null,
          after: 'http://t',
          effect: 'widened',
          version: 'minor',
        },
      ],
    ],
    [
      'a list in place of a system',
      valueSet('v', { include: [{ system: 'http://s' }] }),
      valueSet('v', { include: [{ system: 'http://s', concept: codes(['a']) }] }),
      [
        {
          element: 'include http://s',
          kind: 'valueset.include.filter',
          before: true,
          after: false,
          effect: 'narrowed',
          version: 'major',
        },
      ],
    ],
    [
      'a filter',
      valueSet('v', {
        include: [{ system: 'http://s', filter: [{ property: 'concept', op: 'is-a', value: 'x' }] }],
      }),
      valueSet('v', {
        include: [
          {
            system: 'http://s',
            filter: [
              { property: 'concept', op: 'is-a', value: 'x' },
              { property: 'p', op: '=', value: 'y' },
            ],
          },
        ],
      }),
      [
        {
          element: 'include http://s',
          kind: 'valueset.include.filter',
          before: ['concept is-a x'],
          after: ['concept is-a x', 'p = y'],
          effect: 'narrowed',
          version: 'major',
        },
      ],
    ],
    [
      'an equivalence',
      map('equal'),
      map('wider'),
      [
        {
          element: 'http://a|x → http://b|y',
          kind: 'conceptmap.mapping.equivalence',
          before: 'equal',
          after: 'wider',
          effect: 'changed',
          version: 'minor',
        },
      ],
    ],
  ]);
});

import { describe } from 'vitest';
import { codeSystem, findsEach, slot, valueSet } from '../fixtures.js';

const telecom = (...values: string[]) => values.map((value) => ({ system: 'email' as const, value }));
const desk = { name: 'Help desk', telecom: telecom('help@example.org') };
const anna = { name: 'Anna', telecom: telecom('b@example.org', 'a@example.org') };
const country = (code: string) => ({ coding: [{ system: 'urn:iso:std:iso:3166', code }] });
const compose = { include: [{ system: 'http://s' }] };
const words = { element: '', kind: 'documentation', effect: 'documentation', version: 'patch' };

describe("one change of a definition's own", () => {
  findsEach([
    [
      'a context',
      slot({}, {}, { contextType: 'resource', context: ['Slot'] }),
      slot({}, {}, { contextType: 'resource', context: ['Slot', 'Appointment'] }),
      [
        {
          element: '',
          kind: 'context.added',
          before: null,
          after: 'Appointment',
          effect: 'widened',
          version: 'minor',
        },
      ],
    ],
    [
      'a status',
      slot(),
      slot({}, {}, { status: 'retired' }),
      [
        {
          element: '',
          kind: 'metadata.status',
          before: 'active',
          after: 'retired',
          effect: 'bookkeeping',
          version: 'patch',
        },
      ],
    ],
    [
      'whom to ask',
      slot({}, {}, { contact: [desk] }),
      slot({}, {}, { contact: [{ ...desk, telecom: telecom('desk@example.org') }] }),
      [{ ...words, before: 'Help desk: email help@example.org', after: 'Help desk: email desk@example.org' }],
    ],
    [
      'whom else to ask, of codes',
      codeSystem('c', [], { contact: [desk] }),
      codeSystem('c', [], { contact: [desk, anna] }),
      [
        {
          ...words,
          before: 'Help desk: email help@example.org',
          after: 'Anna: email a@example.org, email b@example.org | Help desk: email help@example.org',
        },
      ],
    ],
    [
      'nothing where the same are named in another order',
      slot({}, {}, { contact: [anna, desk], jurisdiction: [country('GB'), country('IE')] }),
      slot(
        {},
        {},
        {
          contact: [desk, { ...anna, telecom: [...anna.telecom].reverse() }],
          jurisdiction: [country('IE'), country('GB')],
        },
      ),
      [],
    ],
    [
      'where it is meant for',
      valueSet('v', compose),
      valueSet('v', compose, { jurisdiction: [country('GB')] }),
      [{ ...words, before: null, after: 'urn:iso:std:iso:3166|GB' }],
    ],
    [
      'where it is meant for, in words',
      slot({}, {}, { jurisdiction: [country('GB')] }),
      slot({}, {}, { jurisdiction: [{ text: 'Wherever it rains' }] }),
      [{ ...words, before: 'urn:iso:std:iso:3166|GB', after: 'Wherever it rains' }],
    ],
  ]);
});

import { describe, expect, it } from 'vitest';
import type { FhirResource } from 'fhir/r3.js';
import { brief, CANONICAL, compare, profile, slot } from '../fixtures.js';

const CORE = 'http://hl7.org/fhir/StructureDefinition';
const own = (id: string) => `${CANONICAL}/StructureDefinition/${id}`;

/** A profile of Schedule, one of that, and one whose base nobody has. */
const others: FhirResource[] = [
  profile('sched', 'Schedule'),
  profile('narrow', 'Schedule', {}, {}, { baseDefinition: own('sched') }),
  profile('foreign', 'Schedule', {}, {}, { baseDefinition: own('nobody-has-it') }),
  profile('ext', 'Extension'),
];
const [all, sched, narrow, foreign] = [`${CORE}/Schedule`, own('sched'), own('narrow'), own('foreign')];

const to = (...targets: string[]) =>
  slot({
    'Slot.schedule': {
      type: [{ code: 'Reference', targetProfile: undefined }].flatMap((t) =>
        targets.length ? targets.map((targetProfile) => ({ ...t, targetProfile })) : [{ code: 'Reference' }],
      ),
    },
  });

const found = (was: FhirResource, is: FhirResource) =>
  brief(compare([...others, was], [...others, is]).changes).map((c) => {
    const { kind, before, after, effect, version } = c as Record<string, unknown>;
    return [kind, before, after, effect, version];
  });

describe('targets are held against each other by what they take in', () => {
  it.each<[string, string[], string[], unknown[][]]>([
    ['a core type for a profile of it', [sched], [all], [['target.added', sched, all, 'widened', 'minor']]],
    ['a profile for its core type', [all], [sched], [['target.removed', all, sched, 'narrowed', 'major']]],
    ['over a profile between', [narrow], [all], [['target.added', narrow, all, 'widened', 'minor']]],
    ['a profile of a profile', [sched], [narrow], [['target.removed', sched, narrow, 'narrowed', 'major']]],
    ['a base that nobody has', [foreign], [all], [['target.added', foreign, all, 'widened', 'minor']]],
    [
      'a resource without a profile, for all of one kind',
      [all],
      [`${CORE}/DomainResource`],
      [['target.added', all, `${CORE}/DomainResource`, 'widened', 'minor']],
    ],
    [
      'any resource, for what is not known',
      [own('unknown')],
      [`${CORE}/Resource`],
      [['target.added', own('unknown'), `${CORE}/Resource`, 'widened', 'minor']],
    ],
    [
      'any resource, said in words',
      [],
      [`${CORE}/Resource`],
      [['target.removed', 'any', [`${CORE}/Resource`], 'bookkeeping', 'patch']],
    ],
    [
      'several for one',
      [narrow, foreign],
      [all],
      [['target.added', [narrow, foreign].sort(), all, 'widened', 'minor']],
    ],
    [
      'what is allowed anyway goes',
      [all, sched],
      [all],
      [['target.removed', sched, null, 'bookkeeping', 'patch']],
    ],
    [
      'what is allowed anyway comes',
      [all],
      [all, sched],
      [['target.added', null, sched, 'bookkeeping', 'patch']],
    ],
    [
      'one beside the other',
      [sched],
      [foreign],
      [
        ['target.added', null, foreign, 'widened', 'minor'],
        ['target.removed', sched, null, 'narrowed', 'major'],
      ],
    ],
    [
      'a wider one, and another one gone',
      [sched, `${CORE}/Location`],
      [all],
      [
        ['target.added', sched, all, 'widened', 'minor'],
        ['target.removed', `${CORE}/Location`, null, 'narrowed', 'major'],
      ],
    ],
  ])('%s', (_, was, is, changes) => expect(found(to(...was), to(...is))).toEqual(changes));

  it('goes by what a profile was a profile of', () => {
    const moved = profile('a', 'Schedule', {}, {}, { baseDefinition: own('sched') });
    const before = [...others, profile('a', 'Schedule'), to(own('a'))];
    const { changes } = compare(before, [...others, moved, to(sched)]);
    expect(changes.filter((c) => c.kind.startsWith('target.')).map((c) => c.impact.effect)).toEqual([
      'widened',
      'narrowed',
    ]);
  });
});

it('holds profiles of a type against each other likewise', () => {
  const of = (url: string) => slot({ 'Slot.extension': { type: [{ code: 'Extension', profile: url }] } });
  const [any, one] = [`${CORE}/Extension`, own('ext')];
  expect(found(of(one), of(any))).toEqual([['profile.added', one, any, 'widened', 'minor']]);
  expect(found(of(any), of(one))).toEqual([['profile.removed', any, one, 'narrowed', 'major']]);
  expect(found(of(any), slot())).toEqual([['profile.added', [any], 'any', 'bookkeeping', 'patch']]);
});

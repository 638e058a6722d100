import { describe, expect, it } from 'vitest';
import { CHANGE_KINDS, type Direction } from '../../../src/toolchain/diff/kinds.js';
import { RULES, weigh, type Rule } from '../../../src/toolchain/diff/impact.js';
import { checkVersion, stepBetween } from '../../../src/toolchain/diff/version.js';
import type { Change, Step } from '../../../src/toolchain/diff/types.js';

const rulesOf = (kind: (typeof CHANGE_KINDS)[number]): Rule[] => {
  const entry = RULES[kind];
  return 'effect' in entry ? [entry] : Object.values(entry);
};

describe('the table of rules', () => {
  it('has a rule for every kind, and no other', () => {
    expect(Object.keys(RULES).sort()).toEqual([...CHANGE_KINDS].sort());
  });

  it.each([...CHANGE_KINDS])('%s: a change that refuses what a sender sent is a major step', (kind) => {
    for (const rule of rulesOf(kind)) {
      if (rule.breaks.includes('sender')) expect(rule.version).toBe('major');
      if (rule.effect === 'narrowed') expect(rule.breaks).toContain('sender');
      if (rule.effect === 'widened') expect(rule.breaks).not.toContain('sender');
      for (const party of rule.breaks) expect(rule.affects).toContain(party);
    }
  });

  it.each<[string, Parameters<typeof weigh>, string[]]>([
    ['a minimum lowered', [{ kind: 'cardinality.min', direction: 'looser' }], ['receiver']],
    ['a mandatory slice taken away', [{ kind: 'slice.removed', direction: 'looser' }], ['receiver']],
    [
      'an optional slice taken away',
      [{ kind: 'slice.removed', direction: 'looser', nature: 'optional' }],
      [],
    ],
    ['a fixed value taken away', [{ kind: 'fixed', direction: 'looser' }], ['receiver']],
    ['a pattern taken away', [{ kind: 'pattern', direction: 'looser' }], ['receiver']],
    ['a type added', [{ kind: 'type.added', direction: 'looser' }], ['receiver']],
    ['a target added', [{ kind: 'target.added', direction: 'looser' }], ['receiver']],
    ['an invariant taken away', [{ kind: 'constraint.removed', direction: 'looser' }], ['receiver']],
    ['many instead of one', [{ kind: 'cardinality.max', direction: 'looser' }], ['receiver']],
    ['an element opened', [{ kind: 'cardinality.max', direction: 'looser', nature: 'opened' }], []],
    [
      'a code added to a required binding',
      [{ kind: 'code.added', direction: 'looser' }, { strength: 'required' }],
      ['receiver'],
    ],
    ['to an extensible one', [{ kind: 'code.added', direction: 'looser' }, { strength: 'extensible' }], []],
    ['to a preferred one', [{ kind: 'code.added', direction: 'looser' }, { strength: 'preferred' }], []],
    [
      'a modifier opened',
      [{ kind: 'cardinality.max', direction: 'looser', nature: 'opened' }, { isModifier: true }],
      ['receiver'],
    ],
    ['a minimum raised', [{ kind: 'cardinality.min', direction: 'tighter' }], ['sender']],
    ['a type taken away', [{ kind: 'type.removed', direction: 'tighter' }], ['sender']],
    ['another value set', [{ kind: 'binding.valueSet', direction: 'other' }], ['sender', 'receiver']],
  ])('%s breaks whom it has to', (_, given, breaks) => {
    expect(weigh(...given).impact.breaks).toEqual(breaks);
  });

  it('weighs more on a modifier', () => {
    const change = { kind: 'fixed', direction: 'looser' } as const;
    expect(weigh(change).version).toBe('minor');
    const { impact, version } = weigh(change, { isModifier: true });
    expect([version, impact.isModifier]).toEqual(['major', true]);
    expect(impact.receiver).toContain('the element is a modifier');
  });

  it.each<[Direction, string, Step]>([
    ['looser', 'widened', 'minor'],
    ['tighter', 'narrowed', 'major'],
  ])('a cardinality that is %s', (direction, effect, version) => {
    expect(weigh({ kind: 'cardinality.max', direction })).toMatchObject({ impact: { effect }, version });
  });

  it.each([
    ...([
      'cardinality',
      'cardinality.min',
      'cardinality.max',
      'binding.strength',
      'binding.maxValueSet',
    ] as const),
    ...(['fixed', 'pattern', 'minValue', 'maxValue', 'maxLength', 'codesystem.caseSensitive'] as const),
    ...(['valueset.include.filter', 'valueset.exclude.filter', 'operation.parameter.min'] as const),
    ...(['operation.parameter.max', 'operation.parameter.profile'] as const),
  ])('%s: looser breaks the receiver, tighter the sender, and what is neither breaks both', (kind) => {
    const weighed = (direction: Direction) => {
      const { impact, version } = weigh({ kind, direction }, { strength: 'required' });
      return [impact.effect, impact.breaks, version];
    };
    expect(weighed('looser')).toEqual(['widened', ['receiver'], 'minor']);
    expect(weighed('tighter')).toEqual(['narrowed', ['sender'], 'major']);
    expect(weighed('other')).toEqual(['changed', ['sender', 'receiver'], 'major']);
  });

  it.each(['slicing', 'slice.added', 'constraint.added', 'constraint.removed'] as const)(
    '%s: what is neither looser nor tighter accepts the same',
    (kind) => {
      const effect = (direction: Direction) => weigh({ kind, direction }).impact.effect;
      const breaks = (direction: Direction) => weigh({ kind, direction }).impact.breaks;
      expect([effect('looser'), effect('tighter'), effect('other')]).toEqual([
        'widened',
        'narrowed',
        'changed',
      ]);
      expect([breaks('looser'), breaks('tighter'), breaks('other')]).toEqual([['receiver'], ['sender'], []]);
    },
  );

  it('tells the sender from the receiver', () => {
    const { impact } = weigh({ kind: 'cardinality.max', direction: 'tighter' });
    expect(impact.breaks).toEqual(['sender']);
    expect(impact.sender).not.toBe(impact.receiver);
  });
});

describe('the version numbers', () => {
  it.each<[string, string, Step | undefined]>([
    ['1.2.6', '1.2.7', 'patch'],
    ['1.2.6', '1.3.0', 'minor'],
    ['1.2.6', '2.0.0', 'major'],
    ['1.2.9', '1.2.10', 'patch'],
    ['1.2', '1.2.1', 'patch'],
    ['1.2.6', '1.2.6', undefined],
    ['1.2.7', '1.2.6', undefined],
    ['draft', '1.2.6', undefined],
  ])('from %s to %s', (a, b, step) => expect(stepBetween(a, b)).toBe(step));

  const change = (version: Step) => ({ version }) as Change;
  it.each<[string | undefined, string | undefined, Step[], string]>([
    ['1.0.0', '1.0.1', ['patch'], 'fits'],
    ['1.0.0', '1.0.1', ['patch', 'minor'], 'too-small'],
    ['1.0.0', '2.0.0', ['minor'], 'larger-than-needed'],
    ['1.0.0', '1.0.0', [], 'fits'],
    ['1.0.0', '1.0.0', ['patch'], 'too-small'],
    [undefined, '1.0.0', ['major'], 'unknown'],
    ['2.0.0', '1.0.0', ['major'], 'unknown'],
  ])('%s → %s with %j', (a, b, steps, verdict) =>
    expect(checkVersion(a, b, steps.map(change)).verdict).toBe(verdict),
  );
});

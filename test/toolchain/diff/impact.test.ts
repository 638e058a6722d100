import { describe, expect, it } from 'vitest';
import { CHANGE_KINDS, type Direction } from '../../../src/toolchain/diff/kinds.js';
import { RULES, weigh, type Rule } from '../../../src/toolchain/diff/impact.js';
import { checkVersion, stepBetween } from '../../../src/toolchain/diff/version.js';
import type { Change, Step } from '../../../src/toolchain/diff/types.js';

const rulesOf = (kind: (typeof CHANGE_KINDS)[number]): Rule[] => {
  const entry = RULES[kind];
  return 'effect' in entry ? [entry] : [entry.looser, entry.tighter, entry.other];
};

describe('the table of rules', () => {
  it('has a rule for every kind, and no other', () => {
    expect(Object.keys(RULES).sort()).toEqual([...CHANGE_KINDS].sort());
  });

  it.each([...CHANGE_KINDS])('%s: what breaks somebody is a major step, and nothing else is', (kind) => {
    for (const rule of rulesOf(kind)) expect(rule.version === 'major').toBe(rule.breaks.length > 0);
  });

  it.each<[Direction, string, Step]>([
    ['looser', 'widened', 'minor'],
    ['tighter', 'narrowed', 'major'],
  ])('a cardinality that is %s', (direction, effect, version) => {
    expect(weigh({ kind: 'cardinality.max', direction })).toMatchObject({ impact: { effect }, version });
  });

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

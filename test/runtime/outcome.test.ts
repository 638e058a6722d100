import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/runtime/issues.js';
import { toOperationOutcome } from '../../src/runtime/results/outcome.js';

const issue: Issue = {
  severity: 'error',
  code: 'invariant',
  issueType: 'invariant',
  expression: 'Slot.start',
  pointer: '/start',
  params: {},
  message: 'wrong',
  profile: 'http://x.org/p',
  element: 'Slot.start',
  key: 'x-1',
};

describe('toOperationOutcome', () => {
  it('has an issue for each', () => {
    expect(toOperationOutcome([issue])).toEqual({
      resourceType: 'OperationOutcome',
      issue: [
        {
          severity: 'error',
          code: 'invariant',
          details: { text: 'wrong' },
          diagnostics: 'invariant x-1 | Slot.start | http://x.org/p',
          expression: ['Slot.start'],
        },
      ],
    });
  });

  it('has one where there is none', () => {
    expect(toOperationOutcome([]).issue).toMatchObject([{ severity: 'information', code: 'informational' }]);
  });

  it('takes the issues of an interaction’s rules, and names the rule', () => {
    const broken = { ...issue, code: 'interaction', issueType: 'business-rule', rule: 'BOOK-13' } as const;
    const { key: _key, profile: _profile, element: _element, ...found } = broken;
    expect(toOperationOutcome([found]).issue).toMatchObject([
      { code: 'business-rule', diagnostics: 'interaction BOOK-13' },
    ]);
  });

  it('carries a server’s own codes and profile', () => {
    const coding = { system: 'http://x.org/codes', code: 'BAD', display: 'Bad' };
    const outcome = toOperationOutcome([issue], { profile: 'http://x.org/outcome', coding: () => coding });
    expect(outcome.meta).toEqual({ profile: ['http://x.org/outcome'] });
    expect(outcome.issue[0]!.details).toEqual({ coding: [coding], text: 'wrong' });
  });
});

import { describe, expect, it } from 'vitest';
import { CHANGE_KINDS } from '../../../../src/toolchain/diff/kinds.js';
import {
  isDocumentation,
  phrase,
  place,
  statementText,
} from '../../../../src/toolchain/diff/render/wording.js';
import { compare } from '../fixtures.js';
import { CASES } from './cases.js';
import { TOLD } from './told.js';

describe('two definitions that differ in one change of the kind', () => {
  it.each([...CHANGE_KINDS])(
    '%s: it alone is told, with its wording and its effect for both parties',
    (kind) => {
      const [before, after] = CASES[kind];
      const { changes } = compare(before ? [before] : [], after ? [after] : []);
      const meant = kind === 'documentation' ? changes : changes.filter((c) => !isDocumentation(c));
      expect(meant.map((c) => c.kind)).toEqual([kind]);
      const [change] = meant;
      const { impact, version, content = [] } = change!;
      expect([
        place(change!),
        phrase(change!),
        impact.effect,
        impact.breaks.join(' '),
        version,
        ...content.map(statementText),
      ]).toEqual(TOLD[kind]);
    },
  );

  it.each([...CHANGE_KINDS])('%s: nothing is told of two equal ones', (kind) => {
    for (const one of CASES[kind]) {
      if (!one) continue;
      expect(compare([one], [structuredClone(one)]).changes).toEqual([]);
    }
  });
});

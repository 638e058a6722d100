import { describe, expect, it } from 'vitest';
import type { StructureDefinition } from 'fhir/r3.js';
import { compare, profile } from '../fixtures.js';

const severe = { key: 'v-1', severity: 'error', human: 'x' };

/** A profile of a release that says a fixed text, and an invariant. */
const of = (version: string, fixed: Record<string, unknown>, expression: string, severity = 'error') => {
  const constraint = [{ ...severe, severity, expression }];
  const edits = { CapabilityStatement: { constraint }, 'CapabilityStatement.version': fixed };
  return profile('P', 'CapabilityStatement', edits, {}, { version });
};
const found = (was: StructureDefinition, is: StructureDefinition) =>
  compare([was], [is]).changes.map((c) => `${c.kind} ${c.impact.effect} ${c.impact.breaks.join()}`);

const RAISED = of('1.1.0', { fixedString: '1.1.0' }, "description.contains('1.1.0')");
const BEFORE = of('1.0.0', { fixedString: '1.0.0' }, "description.contains('1.0.0')");
const REASON = 'it is the version of the release, before and after';

describe('what repeats the version of the release', () => {
  it('breaks nobody, and says why', () => {
    const { changes, version } = compare([BEFORE], [RAISED]);
    expect(changes.map((c) => [c.kind, c.reason, c.impact.breaks, c.version])).toEqual([
      ['constraint.changed', REASON, [], 'patch'],
      ['fixed', REASON, [], 'patch'],
    ]);
    expect(version).toMatchObject({ stated: 'minor', needed: 'patch' });
  });

  it.each<[string, StructureDefinition, StructureDefinition, string]>([
    [
      'another text than the version, now',
      BEFORE,
      of('1.1.0', { fixedString: '1.1.1' }, "description.contains('1.1.0')"),
      'fixed',
    ],
    [
      'another text than the version, before',
      of('1.0.0', { fixedString: '1.0.1' }, "description.contains('1.0.0')"),
      RAISED,
      'fixed',
    ],
    [
      'a text that stays behind the version',
      BEFORE,
      of('1.0.0', { fixedString: '1.1.0' }, "description.contains('1.0.0')"),
      'fixed',
    ],
    [
      'a text with more in it',
      BEFORE,
      of('1.1.0', { fixedString: 'v1.1.0' }, "description.contains('1.1.0')"),
      'fixed',
    ],
    [
      'an invariant with another difference',
      BEFORE,
      of('1.1.0', { fixedString: '1.1.0' }, "name.contains('1.1.0')"),
      'constraint.changed',
    ],
    [
      'an invariant with a longer text',
      BEFORE,
      of('1.1.0', { fixedString: '1.1.0' }, "description.contains('1.1.0-a')"),
      'constraint.changed',
    ],
  ])('is not %s', (_, was, is, kind) =>
    expect(found(was, is)).toContain(`${kind} changed sender${kind === 'fixed' ? ',receiver' : ''}`),
  );

  it('is no fixed value that comes or goes, and no severity', () => {
    expect(found(of('1.0.0', {}, 'true'), of('1.1.0', { fixedString: '1.1.0' }, 'true'))).toEqual([
      'fixed narrowed sender',
    ]);
    const warned = of('1.0.0', { fixedString: '1.0.0' }, "description.contains('1.0.0')", 'warning');
    expect(found(warned, RAISED)).toContain('constraint.changed narrowed sender');
  });
});

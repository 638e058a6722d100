import { describe, expect, it } from 'vitest';
import { DiagnosticsError } from '../../../src/toolchain/text/diagnostics.js';
import { compileConstraint, compileExpression } from '../../../src/toolchain/fhirpath/constraint.js';
import { REPAIRS, repairOf } from '../../../src/toolchain/releases/stu3/repairs.js';
import { regex } from '../../../src/toolchain/fhirpath/regex.js';
import { printJs } from '../../../src/toolchain/generate/code/expression.js';
import { HELPER_NAMES } from '../../../src/toolchain/fhirpath/scope.js';
import * as runtime from '../../../src/runtime/fhirpath/functions.js';
import { distinctConstraints } from './constraints.js';
import { types } from './harness.js';

describe('what cannot be compiled stops the build', () => {
  const compile = (expression: string) => () => compileExpression(expression, { path: 'Appointment' }, types);

  it.each([
    ['status =', 'not FHIRPath'],
    ['stauts.exists()', 'Appointment has no element stauts'],
    ['participant.actor.name', 'Reference has no element name'],
    ["status.conformsTo('x')", 'function conformsTo() is not supported'],
    ["status.constructor('x')", 'function constructor() is not supported'],
    ["priority = 'a'", 'a number never equals a string'],
    ['start < priority', '< between a date and a number'],
    ['participant.status < status', '< of a list'],
    ['status.matches(comment)', 'a regular expression that is not written out'],
    ["status.matches('[')", 'no regular expression'],
    ['%nonsense', '%nonsense is not known'],
    ['status is Nonsense', 'type Nonsense is not known'],
  ])('%s', (expression, message) => {
    expect(compile(expression)).toThrow(message);
  });

  it('says which invariant, where, and where it was written', () => {
    const constraint = { key: 'x-1', severity: 'error' as const, human: '', expression: 'nothing.exists()' };
    const owner = {
      path: 'Appointment.participant',
      profile: 'http://example.org/p',
      source: { file: 'fsh/p.fsh', line: 3, column: 1 },
    };
    let error: unknown;
    try {
      compileConstraint(constraint, owner, types);
    } catch (e) {
      error = e;
    }
    expect(error).toBeInstanceOf(DiagnosticsError);
    const [diagnostic] = (error as DiagnosticsError).diagnostics;
    expect(diagnostic).toMatchObject({ code: 'fhirpath.unsupported', file: 'fsh/p.fsh', line: 3 });
    expect(diagnostic!.message).toBe(
      'x-1 of Appointment.participant in http://example.org/p: Appointment.participant has no element nothing in `nothing`',
    );
  });
});

describe('regular expressions', () => {
  it.each([
    ['^(a+)+$', 'a repetition within a repetition'],
    ['^(a|b*)*$', 'a repetition within a repetition'],
    ['^.*x.*$', 'two repetitions of any character'],
    ['a+b', 'a repetition at the start without an anchor'],
  ])('%s could go back', (source, danger) => {
    expect(regex(source).danger).toBe(danger);
  });

  it.each(['^[a-z]+$', '^[A-Z]([A-Za-z0-9_]){0,254}$', '^\\d{10}$', '^(urn:oid:)?[0-9.]+$', '[ab]'])(
    '%s could not',
    (source) => {
      expect(regex(source).danger).toBeUndefined();
    },
  );

  it('are literals without needless escapes', () => {
    expect(printJs(regex('^[a/\\-\\_]+$').literal)).toBe('/^[a/\\-_]+$/u');
    expect(printJs(regex('a.b').literal)).toBe('/a.b/su');
  });
});

describe('repairs', () => {
  const stated = distinctConstraints();
  it.each(REPAIRS.map((r) => [r.key, r] as const))(
    '%s is published so, and is still needed',
    (key, repair) => {
      expect(
        stated.some((s) => s.constraint.key === key && s.constraint.expression === repair.published),
      ).toBe(true);
      expect(repairOf(key, repair.published)).toBe(repair);
      expect(repair.repaired).not.toBe(repair.published);
    },
  );
});

describe('the emitted code', () => {
  const emitted = (expression: string, path: string) =>
    printJs(compileExpression(expression, { path }, types).js);
  it.each([
    [
      'Period',
      'start.exists() and end.exists()',
      '($this.start !== undefined || $this._start !== undefined) && ($this.end !== undefined || $this._end !== undefined)',
    ],
    [
      'Appointment.participant',
      'type.exists() or actor.exists()',
      'list($this.type).length > 0 || $this.actor !== undefined',
    ],
    [
      'Bundle',
      "type != 'document' or entry.empty()",
      "($this.type !== undefined || $this._type !== undefined) && $this.type !== 'document' || list($this.entry).length === 0",
    ],
    ['Observation', 'value is Quantity', '$this.valueQuantity !== undefined'],
  ])('%s: %s', (path, expression, code) => {
    expect(emitted(expression, path)).toBe(code);
  });

  it('knows the helpers that there are', () => {
    expect([...HELPER_NAMES].sort()).toEqual(Object.keys(runtime).sort());
  });
});

import { afterAll, expect, it } from 'vitest';
import { planBuild } from '../../../src/toolchain/project/plan.js';
import { DiagnosticsError } from '../../../src/toolchain/text/diagnostics.js';
import { TestProject } from '../compile/project.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';

const invariant = (key: string, expression: string) =>
  `Invariant: ${key}\nDescription: "It is so."\nSeverity: #error\nExpression: "${expression}"\n`;

const project = new TestProject({
  'invariants.fsh': [
    invariant('bad-1', 'stauts.exists()'),
    invariant('bad-2', 'status ='),
    invariant('good-1', 'status.exists()'),
    invariant('bad-3', "status.conformsTo('x')"),
    invariant('bad-4', 'nothing.exists()'),
    invariant('bad-6', 'nothing.exists()'),
  ].join('\n'),
  'profiles.fsh': `Profile: BerthSlot
Parent: Slot
Id: berth-slot
* obeys bad-1 and bad-2
* obeys good-1
* schedule obeys bad-4
* status ^constraint[0].key = "bad-5"
* status ^constraint[0].severity = #error
* status ^constraint[0].human = "It is so."
* status ^constraint[0].expression = "what.ever"

Profile: BerthDepth
Parent: Observation
Id: berth-depth
* value[x] obeys bad-6

Profile: BerthSchedule
Parent: Schedule
Id: berth-schedule
* obeys bad-3
`,
});
afterAll(() => project.remove());

it('says all constraints that cannot be compiled at once, each where it was written', async () => {
  const failed = await planBuild({ root: project.folder, fsh: '.', definitions: coreDefinitions() }).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failed).toBeInstanceOf(DiagnosticsError);
  const { diagnostics } = failed as DiagnosticsError;
  const seen = diagnostics.map(({ message, file, line }) => [message.split(' ')[0], file, line]).sort();
  expect(seen).toEqual([
    ['bad-1', './invariants.fsh', 1],
    ['bad-2', './invariants.fsh', 6],
    ['bad-3', './invariants.fsh', 16],
    ['bad-4', './invariants.fsh', 21],
    ['bad-5', './profiles.fsh', 7],
    ['bad-6', './invariants.fsh', 26],
  ]);
  for (const { code, message, hint } of diagnostics) {
    expect(code).toBe('fhirpath.unsupported');
    expect(message).toMatch(
      / of (Slot|Slot\.schedule|Slot\.status|Schedule|Observation\.value\[x\]) in http:\/\/example\.org\//,
    );
    expect(hint).toMatch(/^(correct the expression|did you mean \w+\?|write a path)/);
  }
});

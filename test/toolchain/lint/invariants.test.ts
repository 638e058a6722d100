import { expect, it } from 'vitest';
import { lint } from '../../../src/toolchain/lint/lint.js';
import { projectModel } from '../../../src/toolchain/model/project.js';
import { withProject } from '../compile/project.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';

function linted(fsh: string): string[] {
  const { config, resources, stubs, diagnostics } = withProject({ 'a.fsh': fsh }, (project) =>
    project.compile(coreDefinitions()),
  );
  expect(diagnostics).toEqual([]);
  return lint(projectModel({ ...config!, stubs, resources }, coreDefinitions())).map(
    ({ diagnostic: { code, file, line } }) => `${code} ${file}:${line}`,
  );
}

function warningsOf(expression: string, path = '', rules = ''): string[] {
  const found = linted(
    `Profile: Place\nParent: Slot\nId: place\n${rules}* ${path ? `${path} ` : ''}obeys x-1\n\n\n` +
      `Invariant: x-1\nDescription: "d"\nSeverity: #error\nExpression: "${expression}"\n`,
  );
  const line = rules ? 8 : 7;
  for (const one of found) expect(one).toMatch(new RegExp(` fsh/a.fsh:${line}$`));
  return found.map((text) => text.split(' ')[0]!.replace('invariant.', ''));
}

it.each([
  'true',
  'comment',
  "'a'",
  '1 = 1',
  '{}',
  'comment.exists() or comment.empty()',
  'comment.exists() implies comment.count() > 0',
  'specialty.count() >= 0',
  'comment = comment',
  'start and end',
  'specialty.all(true)',
  'status or comment.empty()',
  'comment.length()',
  'comment.exists().not() or (comment.exists() and (start = end or start != end))',
])('warns that `%s` cannot fail', (expression) => {
  expect(warningsOf(expression)).toEqual(['cannot-fail']);
});

it.each(['false', "'a' = 'b'", 'comment.exists() and comment.empty()', 'specialty.count() < 0'])(
  'warns that `%s` never holds',
  (expression) => {
    expect(warningsOf(expression)).toEqual(['never-holds']);
  },
);

it.each([
  'comment.exists()',
  'start < end',
  'overbooked',
  'overbooked.not()',
  'comment.exists() implies start.exists()',
  "status = 'free' or comment.exists()",
  "comment.matches('^a+$')",
  'specialty.all(coding.exists())',
  "schedule.reference.startsWith('Schedule/')",
  'identifier.where(system.exists()).exists()',
  'specialty.count() > 1',
  'start <= end or comment.exists() or specialty.exists()',
])('says nothing of `%s`', (expression) => {
  expect(warningsOf(expression)).toEqual([]);
});

it('knows what a profile forbids, and where an element obeys an invariant', () => {
  expect(warningsOf('comment.exists() implies overbooked', '', '* comment 0..0\n')).toEqual(['cannot-fail']);
  expect(warningsOf('$this', 'overbooked')).toEqual([]);
  expect(warningsOf('$this', 'comment')).toEqual(['cannot-fail']);
});

it.each([['^(a+)+$'], ['(a|a)*$'], ['^.*a.*$']])('warns of the regular expression %s', (pattern) => {
  expect(warningsOf(`comment.matches('${pattern}')`)).toEqual(['slow-regex']);
  expect(warningsOf(`specialty.where(text.matches('${pattern}')).exists() and comment.exists()`)).toEqual([
    'slow-regex',
  ]);
});

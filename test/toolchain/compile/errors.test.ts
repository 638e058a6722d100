import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/toolchain/text/diagnostics.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';
import { withProject } from './project.js';

const errorsOf = (files: Record<string, string | Uint8Array>): Diagnostic[] =>
  withProject(files, (project) =>
    project.compile(coreDefinitions()).diagnostics.filter((d) => d.severity === 'error'),
  );
const places = (errors: readonly Diagnostic[]) =>
  errors.map(({ code, file, line }) => `${code} ${file}:${line}`).sort();

it('gives a typo in a path, an unknown code, a duplicate name and an unclosed string in one run, each with its place', () => {
  const errors = errorsOf({
    'profile.fsh': 'Profile: Reading\nParent: Observation\nId: reading\n* statuss 1..1\n* status = #finall\n',
    'twice.fsh': 'ValueSet: Reading\nId: reading-set\n* include codes from system http://loinc.org\n',
    'string.fsh': 'Profile: Unclosed\nParent: Patient\nId: unclosed\nTitle: "never closed\n* active 1..1\n',
  });
  expect(places(errors)).toEqual([
    'fsh.duplicate-name fsh/twice.fsh:1',
    'fsh.export fsh/profile.fsh:4',
    'fsh.import fsh/string.fsh:4',
    'fsh.unknown-code fsh/profile.fsh:5',
  ]);
  for (const error of errors) expect(error.hint, error.message).toBeTruthy();
});

describe('names', () => {
  const profile = (name: string, id: string) =>
    `Profile: ${name}\nParent: Patient\nId: ${id}\n* active 1..1\n`;

  it('may not be used twice, of one kind or of two', () => {
    const errors = errorsOf({
      'a.fsh': profile('A', 'a'),
      'b.fsh': profile('A', 'b'),
      'c.fsh': 'CodeSystem: A\nId: c\n* #x\n',
    });
    expect(places(errors)).toEqual(['fsh.duplicate-name fsh/c.fsh:1', 'fsh.import fsh/b.fsh:1']);
    expect(errors.map(({ message }) => message)).toContain(
      'CodeSystem A has the name of the Profile at fsh/a.fsh:1',
    );
  });

  it('may not share an id', () => {
    const errors = errorsOf({ 'a.fsh': profile('A', 'same'), 'b.fsh': profile('B', 'same') });
    expect(places(errors)).toEqual(['fsh.export fsh/b.fsh:1']);
  });

  it('may not have a url that another definition of the type has, whatever the id', () => {
    const url = '* ^url = "http://example.org/one"\n';
    const set = (name: string) =>
      `ValueSet: ${name}\nId: ${name.toLowerCase()}\n${url}* include codes from system http://loinc.org\n`;
    const errors = errorsOf({
      'z.fsh': profile('A', 'a') + url,
      'y.fsh': profile('B', 'b') + url,
      'sets.fsh': `${set('C')}\n${set('D')}`,
    });
    expect(places(errors)).toEqual(['fsh.duplicate-url fsh/sets.fsh:6', 'fsh.duplicate-url fsh/z.fsh:1']);
    expect(errors.map(({ message }) => message)).toContain(
      'StructureDefinition a: the url http://example.org/one is that of StructureDefinition b at fsh/y.fsh:1 too',
    );
  });

  it('may not share an id where SUSHI does not see it: a value set, and an instance that is one', () => {
    const errors = errorsOf({
      'a.fsh': 'ValueSet: A\nId: a\n* include codes from system http://loinc.org\n',
      'b.fsh':
        'Instance: a\nInstanceOf: ValueSet\nUsage: #definition\n* url = "http://example.org/b"\n* status = #draft\n',
    });
    expect(places(errors)).toContain('fsh.duplicate-id fsh/b.fsh:1');
  });

  it('may not have an id that differs from another in case alone: on some systems both are one file', () => {
    const example = (id: string) =>
      `Instance: ${id}\nInstanceOf: Patient\nUsage: #example\n* active = true\n`;
    const errors = errorsOf({
      'a.fsh': profile('A', 'clinic-slot'),
      'b.fsh': profile('B', 'Clinic-slot'),
      'c.fsh': `${example('one')}\n${example('One')}`,
      'd.fsh': example('clinic-slot'),
    });
    expect(places(errors)).toEqual(['fsh.duplicate-id fsh/b.fsh:1', 'fsh.duplicate-id fsh/c.fsh:6']);
    expect(errors[0]!.message).toMatch(/Clinic-slot: .* of StructureDefinition clinic-slot at fsh\/a\.fsh:1/);
  });
});

describe('parents that go in a circle', () => {
  const profile = (name: string, parent: string, rule = '') =>
    `Profile: ${name}\nParent: ${parent}\nId: ${name.toLowerCase()}\n${rule}\n`;
  const shown = (errors: readonly Diagnostic[]) =>
    errors.map(({ file, line, message }) => `${file}:${line} ${message}`);

  it('are said once a circle, which is named, and not again of what derives from it', () => {
    const errors = errorsOf({
      'a.fsh': profile('F', 'A') + profile('A', 'B') + profile('B', 'a'),
      'b.fsh':
        profile('C', 'D') +
        profile('D', 'http://example.org/e') +
        profile('E', 'C', '* insert Url') +
        'RuleSet: Url\n* ^url = "http://example.org/e"\n',
      'c.fsh': 'Logical: L\nParent: M\nId: l\n\nLogical: M\nParent: L\nId: m\n',
      'd.fsh': 'Instance: I\nInstanceOf: F\n* active = true\n',
    });
    expect(shown(errors).sort()).toEqual([
      'fsh/a.fsh:5 parents go in a circle: A → B → A',
      'fsh/b.fsh:1 parents go in a circle: C → D → E → C',
      'fsh/c.fsh:1 parents go in a circle: L → M → L',
    ]);
    expect(errors.map(({ code }) => code)).toEqual(Array(3).fill('fsh.circular-parents'));
  });

  it('keep no other error back', () => {
    const errors = errorsOf({
      'a.fsh':
        profile('A', 'B') + profile('B', 'A') + profile('S', 'S') + profile('P', 'Patient', '* no 1..1'),
      'd.fsh': 'Instance: I\nInstanceOf: Nothing\n* active = true\n',
    });
    expect(places(errors)).toEqual([
      'fsh.circular-parents fsh/a.fsh:1',
      'fsh.export fsh/a.fsh:16',
      'fsh.export fsh/a.fsh:9',
      'fsh.export fsh/d.fsh:1',
    ]);
  });
});

it('says where a rule set was inserted', () => {
  const errors = errorsOf({
    'set.fsh': 'RuleSet: Wrong\n* nothing 1..1\n',
    'a.fsh': 'Profile: A\nParent: Patient\nId: a\n* insert Wrong\n',
  });
  expect(errors).toMatchObject([{ file: 'fsh/set.fsh', line: 2 }]);
  expect(errors[0]!.message).toMatch(/inserted at fsh\/a\.fsh:4$/);
});

it('is not satisfied with a folder that holds no FSH, and reads FSH whose configuration is wrong', () => {
  expect(places(errorsOf({}))).toEqual(['fsh.none fsh:undefined']);
  const errors = errorsOf({
    'sushi-config.yaml': 'id: a\n',
    'a.fsh': 'Profile: A\nParent: Patient\nId: a\n* nothing 1..1\n',
  });
  expect(places(errors)).toContain('fsh.export fsh/a.fsh:4');
  expect(places(errors)).toContain('config.value fsh/sushi-config.yaml:1');
});

describe('bytes', () => {
  const latin1 = (text: string) => Buffer.from(text, 'latin1');
  const profile = (title: string) => `Profile: A\nParent: Patient\nId: a\nTitle: "${title}"\n* active 1..1\n`;

  it('that are not UTF-8 are an error, and what else is wrong comes out with it', () => {
    const errors = errorsOf({
      'sushi-config.yaml': latin1(
        'id: a\ncanonical: http://example.org\nversion: 1.0.0\nfhirVersion: 3.0.1\ntitle: Café\n',
      ),
      'a.fsh': latin1(profile('Café')),
      'b.fsh': 'Profile: B\nParent: Patient\nId: b\n* nothing 1..1\n',
    });
    expect(errors.map(({ code, file, line, column }) => [code, file, line, column])).toEqual([
      ['fsh.encoding', 'fsh/a.fsh', 4, 12],
      ['fsh.export', 'fsh/b.fsh', 4, 1],
      ['config.encoding', 'fsh/sushi-config.yaml', 5, 11],
    ]);
    for (const { hint } of errors) expect(hint).toBeTruthy();
  });

  it('of control characters, which FHIR excludes, are errors at their places', () => {
    const errors = errorsOf({
      'sushi-config.yaml':
        'id: a\ncanonical: http://example.org\nversion: 1.0.0\nfhirVersion: 3.0.1\ntitle: a\u0007b\n',
      'a.fsh': profile('a\u0000b\u001bc \u{1f600}'),
    });
    expect(
      errors.map(({ code, file, line, column, message }) => [code, file, line, column, message]),
    ).toEqual([
      ['fsh.character', 'fsh/a.fsh', 4, 10, 'FHIR excludes the control character U+0000'],
      ['fsh.character', 'fsh/a.fsh', 4, 12, 'FHIR excludes the control character U+001B'],
      ['config.character', 'fsh/sushi-config.yaml', 5, 9, 'FHIR excludes the control character U+0007'],
    ]);
  });

  it('of another encoding are one error', () => {
    const text = [...profile('a')].map((character) => `${character}\0`).join('');
    const errors = errorsOf({ 'a.fsh': text });
    expect(errors).toMatchObject([
      {
        code: 'fsh.character',
        line: 1,
        column: 2,
        hint: 'save the file as text in UTF-8',
        consequences: text.length / 2 - 1,
      },
    ]);
  });

  it('may begin with a byte order mark, and may be a replacement character', () => {
    expect(errorsOf({ 'a.fsh': `\uFEFF${profile('\uFFFD')}` })).toEqual([]);
  });
});

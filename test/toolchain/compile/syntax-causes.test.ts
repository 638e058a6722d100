import { describe, expect, it } from 'vitest';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';
import { withProject } from './project.js';

const PROFILE = `Profile: Sailor
Parent: Patient
Id: sailor
Title: "Sailor"
Description: "Goes to sea."
* name 1..*
`;

const told = (files: Record<string, string>) =>
  withProject(files, (project) => project.compile(coreDefinitions()).diagnostics);

/** A mistake as it is written in place of a line, or after the last one, and what is said of it. */
const MISTAKES: [mistake: [find: string, replace: string], message: string, hint: string][] = [
  [['', '* insert\n'], '`insert` names no RuleSet', 'write `* insert NAME`'],
  [['', '* gender from\n'], '`from` names no value set', 'write `* PATH from NAME`'],
  [['', '* identifier contains a\n'], 'the slice a has no cardinality', 'write `a 0..1`'],
  [['1..*', '1.*'], '1.* is no cardinality', 'write 1..*'],
  [['1..*', '1-3'], '1-3 is no cardinality', 'write 1..3'],
  [['1..*', '0..n'], '0..n is no cardinality', 'write 0..*'],
  [['* name', 'name'], 'a rule does not begin with a star', 'write `* name 1..*`'],
  [['* name', '*name'], 'the star of a rule is not followed by a space', 'write `* ` and the rule'],
  [['* name', '*\tname'], 'the star of a rule is not followed by a space', 'write `* ` and the rule'],
  [['1..*', '1..* SM'], 'SM is no flag', 'did you mean MS?'],
  [
    ['', '* maritalStatus from http://hl7.org/fhir/ValueSet/marital-status (requird)\n'],
    'requird is no strength of a binding',
    'did you mean `from http://hl7.org/fhir/ValueSet/marital-status (required)`?',
  ],
  [['Parent:', 'Parant:'], 'Parant: is no keyword', 'did you mean Parent:?'],
  [['Parent:', 'parent:'], 'parent: is no keyword', 'did you mean Parent:?'],
  [['Parent:', 'Parent'], 'Parent has no colon', 'write `Parent: …`'],
  [['Profile:', 'Profil:'], 'Profil: is no keyword', 'did you mean Profile:?'],
  [['"Sailor"', 'Sailor at sea'], 'the text after Title: is not in quotes', 'write `Title: "…"`'],
  [['"Sailor"', "'Sailor'"], 'the text after Title: is in single quotes', 'put texts in double quotes: "…"'],
  [['"Sailor"', '“Sailor”'], '“ is no quote in FSH', 'put texts in straight quotes: "…"'],
  [
    ['"Sailor"', '"Sailor'],
    'a text is not closed',
    'a text that is opened with a quote has to be closed with one',
  ],
  [['', '<!-- note -->\n'], 'this is not FSH', 'a comment begins with `//`, or is between `/*` and `*/`'],
  [
    ['', '<<<<<<< HEAD\n* active 1..1\n=======\n>>>>>>> other\n'],
    'a merge conflict is not resolved',
    'keep one side, and remove the lines of the markers',
  ],
];

describe('a line that is not FSH', () => {
  it.each(MISTAKES)('%j: %s', ([find, replace], message, hint) => {
    const text = find === '' ? PROFILE + replace : PROFILE.replace(find, () => replace);
    expect(told({ 'a.fsh': text }).map((d) => [d.severity, d.message, d.hint])).toEqual([
      ['error', message, hint],
    ]);
  });

  it('counts what names a definition that it loses', () => {
    const found = told({
      'a.fsh': PROFILE.replace('Profile:', 'Profil:'),
      'b.fsh': 'Instance: jack\nInstanceOf: Sailor\n* name.family = "Tar"\n',
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ message: 'Profil: is no keyword', consequences: 1 });
  });

  it('is not sought in a rule that is right', () => {
    expect(
      told({
        'a.fsh': `${PROFILE}* obeys abc\n\nInvariant: abc\nDescription: "d"\nSeverity: #error\nExpression: "name.exists()"\n`,
      }),
    ).toEqual([]);
  });
});

describe('an instance', () => {
  const instance = (rules: string) => ({
    'a.fsh': PROFILE,
    'b.fsh': `RuleSet: Named\n* name.family = "Tar"\n\nInstance: jack\nInstanceOf: Sailor\n${rules}`,
  });

  it('with two values for one path gets a warning', () => {
    expect(told(instance('* insert Named\n* gender = #male\n* gender = #female\n'))).toMatchObject([
      { severity: 'warning', code: 'fsh.overwritten', file: 'fsh/b.fsh', line: 8 },
    ]);
  });

  it('may replace a value of a RuleSet, repeat a value, and count with soft indexes', () => {
    const rules =
      '* insert Named\n* name.family = "Salt"\n* active = true\n* active = true\n* name[+].text = "a"\n* name[+].text = "b"\n';
    expect(told(instance(rules))).toEqual([]);
  });

  it('with an index left out gets an error at its place', () => {
    expect(told(instance('* name[0].family = "Tar"\n* name[2].family = "Salt"\n'))).toMatchObject([
      { severity: 'error', code: 'fsh.index-gap', file: 'fsh/b.fsh', line: 4 },
    ]);
  });
});

it('holds the codes of caret rules to the value sets of StructureDefinition and ElementDefinition', () => {
  const rules =
    '* ^status = #activ\n* ^context.type = #resource\n* ^context.expression = "Patient"\n* name ^slicing.rules = #opened\n* name ^mustSupport = true\n';
  expect(
    told({ 'a.fsh': PROFILE + rules }).map(({ line, message }) => `${line} ${message.split(' ', 1)[0]}`),
  ).toEqual(['7 "activ"', '8 "resource"', '10 "opened"']);
});

it('holds a context to naming a place', () => {
  const text = 'Extension: Berth\nId: berth\n* ^context.type = #element\n* value[x] only string\n';
  expect(told({ 'a.fsh': text })).toMatchObject([{ severity: 'error', code: 'fsh.context', line: 3 }]);
});

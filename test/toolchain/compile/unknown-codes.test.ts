import { expect, it } from 'vitest';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';
import { withProject } from './project.js';

const PROJECT = {
  'terminology.fsh': `CodeSystem: Colours
Id: colours
* #red "Red"
* #green "Green"

ValueSet: Warm
Id: warm
* Colours#red

ValueSet: Elsewhere
Id: elsewhere
* include codes from system http://snomed.info/sct
`,
  'profiles.fsh': `Extension: Colour
Id: colour
Context: Patient
* value[x] only Coding
* valueCoding from Warm (required)

Extension: Diagnosis
Id: diagnosis
Context: Patient
* value[x] only Coding
* valueCoding from Elsewhere (required)
`,
};

function unknown(fsh: string): string[] {
  return withProject({ ...PROJECT, 'case.fsh': fsh }, (project) => {
    const { diagnostics } = project.compile(coreDefinitions());
    const errors = diagnostics.filter((d) => d.severity === 'error');
    expect(errors.map(({ file }) => file)).toEqual(errors.map(() => 'fsh/case.fsh'));
    return errors.map(
      ({ code, line, column, message }) => `${code} ${line}:${column} ${/"[^"]*"/.exec(message)?.[0]}`,
    );
  });
}

const patient = (...rules: string[]) =>
  [
    'Instance: somebody',
    'InstanceOf: Patient',
    'Usage: #example',
    ...rules.map((rule) => `* ${rule}`),
    '',
  ].join('\n');

it('finds a code that its required value set does not hold, in a profile and in an instance', () => {
  expect(unknown('Profile: P\nParent: Observation\nId: p\n* status = #finall\n')).toEqual([
    'fsh.unknown-code 4:12 "finall"',
  ]);
  expect(unknown(patient('active = true', 'gender = #femal'))).toEqual(['fsh.unknown-code 5:12 "femal"']);
  expect(unknown(patient('gender = #female', 'name.use = #official'))).toEqual([]);
});

it('looks into extensions, contained resources and the choice of a type', () => {
  expect(unknown(patient('extension[Colour].valueCoding = Colours#green'))).toEqual([
    'fsh.unknown-code 4:42 "green"',
  ]);
  expect(unknown(patient('extension[Colour].valueCoding = Colours#red'))).toEqual([]);
  const inner =
    'Instance: inner\nInstanceOf: Organization\nUsage: #inline\n* telecom.system = #telepathy\n\n';
  expect(
    unknown(inner + patient('contained = inner', 'managingOrganization = Reference(inner)')),
  ).toHaveLength(1);
});

it('finds a code that its code system does not define, once', () => {
  expect(unknown(patient('extension[Colour].valueCoding = Colours#blue'))).toHaveLength(1);
  expect(unknown(patient('maritalStatus = http://hl7.org/fhir/marital-status#X'))).toEqual([
    'fsh.unknown-code 4:53 "X"',
  ]);
});

it('says nothing of what cannot be told', () => {
  expect(unknown(patient('extension[Diagnosis].valueCoding = http://snomed.info/sct#1234'))).toEqual([]);
  expect(unknown(patient('maritalStatus = http://example.org/unknown#X'))).toEqual([]);
  // of another system than the value set's it can be told
  expect(unknown(patient('extension[Diagnosis].valueCoding = http://example.org/unknown#1234'))).toHaveLength(
    1,
  );
});

it('is content with one coding of a concept, and leaves an example alone that is meant to be wrong', () => {
  expect(unknown(`// @invalid binding.required Patient.gender\n${patient('gender = #femal')}`)).toEqual([]);
  const profile = 'Profile: P\nParent: Patient\nId: p\n* maritalStatus from Warm (required)\n\n';
  const both = patient(
    'maritalStatus.coding[0] = Colours#red',
    'maritalStatus.coding[1] = http://example.org/unknown#X',
  );
  expect(unknown(profile + both.replace('InstanceOf: Patient', 'InstanceOf: P'))).toEqual([]);
});

it('takes the place of the instance where a rule set brought the code', () => {
  const set = 'RuleSet: Female\n* gender = #femal\n\n';
  expect(unknown(set + patient('insert Female'))).toEqual(['fsh.unknown-code 4:1 "femal"']);
});

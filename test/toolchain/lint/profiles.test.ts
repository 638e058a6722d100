import { expect, it } from 'vitest';
import { lint } from '../../../src/toolchain/lint/lint.js';
import { projectModel } from '../../../src/toolchain/model/project.js';
import { withProject } from '../compile/project.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';

/** Warnings as `code file:line`. */
function linted(fsh: string): string[] {
  const { config, resources, stubs, diagnostics } = withProject({ 'a.fsh': fsh }, (project) =>
    project.compile(coreDefinitions()),
  );
  expect(diagnostics).toEqual([]);
  return lint(projectModel({ ...config!, stubs, resources }, coreDefinitions())).map(
    ({ diagnostic: { code, file, line, message, hint } }) => {
      expect(message).toBeTruthy();
      expect(hint).toBeTruthy();
      return `${code} ${file}:${line}`;
    },
  );
}

const PROFILE = 'Profile: Place\nParent: Slot\nId: place\n';
const extension = (context: string) =>
  `\n\nExtension: Ext\nId: ext\nContext: ${context}\n* value[x] only string\n`;

const uses = (path: string, parent = 'Slot') =>
  `Profile: Place\nParent: ${parent}\nId: place\n* ${path} contains Ext named ext 0..1\n`;

it.each([
  ['Appointment', 'extension', 'Slot'],
  ['Slot.schedule', 'extension', 'Slot'],
  ['Slot', 'schedule.extension', 'Slot'],
  ['Patient.contact', 'contact.name.extension', 'Patient'],
  ['Patient.name', 'identifier.extension', 'Patient'],
  ['Address', 'name.extension', 'Patient'],
  ['Patient.deceasedBoolean', 'birthDate.extension', 'Patient'],
])('warns of an extension for %s in %s of %s', (context, path, parent) => {
  expect(linted(uses(path, parent) + extension(context))).toEqual(['extension.context fsh/a.fsh:4']);
});

it.each([
  ['Slot', 'extension', 'Slot'],
  ['Slot, Appointment', 'extension', 'Slot'],
  ['Resource', 'extension', 'Slot'],
  ['DomainResource', 'extension', 'Slot'],
  ['Element', 'schedule.extension', 'Slot'],
  ['Reference', 'schedule.extension', 'Slot'],
  ['Slot.schedule', 'schedule.extension', 'Slot'],
  ['Patient.contact.name', 'contact.name.extension', 'Patient'],
  ['HumanName', 'contact.name.extension', 'Patient'],
  ['HumanName.family', 'name.family.extension', 'Patient'],
  ['Patient.birthDate', 'birthDate.extension', 'Patient'],
  ['BackboneElement', 'contact.extension', 'Patient'],
])('says nothing of an extension for %s in %s of %s', (context, path, parent) => {
  expect(linted(uses(path, parent) + extension(context))).toEqual([]);
});

const SLICING =
  '* identifier ^slicing.discriminator.type = #value\n* identifier ^slicing.discriminator.path = "system"\n* identifier ^slicing.rules = #open\n';
const SLICED = `${PROFILE}${SLICING}* identifier contains a 0..1 and b 0..1\n`;

it('warns of a slice that says nothing of its discriminator', () => {
  expect(linted(`${SLICED}* identifier[a].system = "http://a" (exactly)\n`)).toEqual([
    'slice.undecided fsh/a.fsh:7',
  ]);
});

it('warns of two slices that say the same', () => {
  const same = ['a', 'b'].map((name) => `* identifier[${name}].system = "http://a" (exactly)\n`).join('');
  expect(linted(SLICED + same)).toEqual(['slice.indistinct fsh/a.fsh:7']);
});

it('says nothing of slices that are told apart, and of their like in a profile derived from it', () => {
  const apart = ['a', 'b']
    .map((name) => `* identifier[${name}].system = "http://${name}" (exactly)\n`)
    .join('');
  expect(linted(SLICED + apart)).toEqual([]);
  const derived = '\n\nProfile: Other\nParent: Place\nId: other\n* comment 1..1\n';
  expect(linted(`${SLICED}* identifier[a].system = "http://a" (exactly)\n${derived}`)).toHaveLength(1);
});

it('warns of a primitive pattern as the value of a discriminator', () => {
  const apart = ['a', 'b'].map((name) => `* identifier[${name}].system = "http://${name}"\n`).join('');
  expect(linted(SLICED + apart)).toEqual([
    'slice.primitive-pattern fsh/a.fsh:8',
    'slice.primitive-pattern fsh/a.fsh:9',
  ]);
});

it('warns of slices without a discriminator', () => {
  const without = '* identifier ^slicing.rules = #open\n* identifier contains a 0..1\n';
  expect(linted(PROFILE + without)).toEqual(['slice.no-discriminator fsh/a.fsh:4']);
});

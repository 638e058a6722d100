import type { CodeSystem, FhirResource, ValueSet } from 'fhir/r3.js';
import type { GeneratedFile } from '../../../../src/toolchain/generate/file.js';
import { generateTypes } from '../../../../src/toolchain/generate/types/types.js';
import { generateValueSets } from '../../../../src/toolchain/generate/valuesets/valuesets.js';
import { projectModel } from '../../../../src/toolchain/model/project.js';
import type { ProjectModel } from '../../../../src/toolchain/model/types.js';
import { coreDefinitions } from '../../releases/stu3/definitions/core.js';
import { extension, profileUrl, Snapshot } from './snapshot.js';

const SOURCE = { file: 'fsh/x.fsh', line: 1, column: 1 };
const VALUE_SET = 'http://example.org/ValueSet/colours';
const SYSTEM = 'http://example.org/CodeSystem/colours';
const STUB = profileUrl('nobody-publishes-this');

const required = { strength: 'required', valueSetReference: { reference: VALUE_SET } };
const extensible = { strength: 'extensible', valueSetReference: { reference: VALUE_SET } };
const profiled = (id: string) => ({ type: [{ code: 'Extension', profile: profileUrl(id) }], max: '1' });

const colourSystem: CodeSystem = {
  resourceType: 'CodeSystem',
  id: 'colours',
  url: SYSTEM,
  status: 'active',
  content: 'complete',
  concept: [
    { code: 'red', display: 'Red' },
    { code: 'green', display: 'Green' },
  ],
};
const colours: ValueSet = {
  resourceType: 'ValueSet',
  id: 'colours',
  url: VALUE_SET,
  status: 'active',
  compose: { include: [{ system: SYSTEM }] },
};

const part = (snapshot: Snapshot, name: string, type: string, facts: object) =>
  snapshot
    .slice('Extension.extension', name, { type: [{ code: 'Extension' }], ...facts })
    .unfold(`Extension.extension:${name}`)
    .set(`Extension.extension:${name}.url`, { fixedUri: name })
    .set(`Extension.extension:${name}.value[x]`, { min: 1, type: [{ code: type }] });

const speech = new Snapshot('Extension')
  .set('Extension.url', { fixedUri: profileUrl('speech') })
  .set('Extension.value[x]', { max: '0' });
part(speech, 'language', 'CodeableConcept', { min: 1, max: '1' });
part(speech, 'mode', 'code', { max: '*' });
part(speech, 'interpreter-needed', 'boolean', { max: '1' });

const slot = new Snapshot('Slot')
  .slice('Slot.extension', 'colour', profiled('colour'))
  .slice('Slot.extension', 'place', { type: [{ code: 'Extension', profile: STUB }], max: '*' })
  .slice('Slot.extension', 'kind', profiled('kind-of-slot'))
  .set('Slot.identifier', { max: '0' })
  .set('Slot.serviceCategory', { binding: extensible })
  .set('Slot.serviceType', { max: '1' })
  .set('Slot.specialty', { min: 1 })
  .set('Slot.appointmentType', { min: 1, binding: required })
  .set('Slot.schedule', { type: [{ code: 'Reference', targetProfile: profileUrl('schedule') }] })
  .set('Slot.status', { fixedCode: 'free' })
  .set('Slot.comment', { min: 1, short: 'Why */ it is @free' })
  .profile('slot');

const schedule = new Snapshot('Schedule')
  .slice('Schedule.extension', 'colour', profiled('colour'))
  .slice('Schedule.extension', 'kind', profiled('kind-of-schedule'))
  .profile('schedule');

const patient = new Snapshot('Patient')
  .slice('Patient.extension', 'speech', { ...profiled('speech'), max: '*' })
  .unfold('Patient.birthDate')
  .slice('Patient.birthDate.extension', 'hour', profiled('hour'))
  .set('Patient.deceased[x]', { type: [{ code: 'dateTime' }], path: 'Patient.deceasedDateTime' })
  .set('Patient.gender', { binding: required })
  .set('Patient.maritalStatus', {
    patternCodeableConcept: { coding: [{ system: SYSTEM, code: 'red' }], text: 'Red' },
  })
  .unfold('Patient.name')
  .set('Patient.name.given', { min: 1, max: '2' })
  .set('Patient.name.family', { max: '0' })
  .unfold('Patient.identifier')
  .slice('Patient.identifier', 'number', { min: 1, max: '1' })
  .set('Patient.identifier', {
    slicing: { discriminator: [{ type: 'value', path: 'system' }], rules: 'closed' },
  })
  .unfold('Patient.identifier:number')
  .set('Patient.identifier:number.system', { min: 1, fixedUri: 'http://example.org/number' })
  .slice('Patient.identifier:number.extension', 'verified', profiled('verified'))
  .profile('patient');

const observation = new Snapshot('Observation')
  .set('Observation.value[x]', { min: 1, type: [{ code: 'Quantity' }, { code: 'string' }] })
  .profile('observation');

const bundle = new Snapshot('Bundle')
  .set('Bundle.entry', { min: 1, max: '1' })
  .set('Bundle.entry.resource', { min: 1, type: [{ code: 'Resource', profile: profileUrl('slot') }] })
  .profile('bundle');

const name = new Snapshot('HumanName').set('HumanName.family', { min: 1 }).profile('name');

const RESOURCES: FhirResource[] = [
  colourSystem,
  colours,
  extension('colour', 'code', { binding: required }),
  extension('kind-of-slot', 'string'),
  extension('kind-of-schedule', 'string'),
  extension('hour', 'dateTime'),
  extension('verified', 'boolean'),
  speech.profile('speech'),
  slot,
  schedule,
  patient,
  observation,
  bundle,
  name,
];

/** A project of a profile for everything that the generator of types does. */
export function fixtureProject(): ProjectModel {
  return projectModel(
    {
      id: 'fixture',
      canonical: 'http://example.org',
      version: '2.0.0',
      fhirVersion: '3.0.1',
      stubs: [{ url: STUB, type: 'Extension' }],
      resources: RESOURCES.map((resource) => ({ resource, source: SOURCE })),
    },
    coreDefinitions(),
  );
}

export function fixtureFiles(project = fixtureProject()): GeneratedFile[] {
  return [...generateTypes(project), ...generateValueSets(project)];
}

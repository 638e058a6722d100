import { beforeAll, describe, expect, it } from 'vitest';
import { core } from '../../generated/validators/core.js';
import { ISSUE_TYPES, validate, type IssueCode, type NotChecked } from '../../generated/validators/index.js';
import { projectModel } from '../../src/toolchain/model/project.js';
import { withProject } from '../toolchain/compile/project.js';
import { compiled, definitions, type Generated } from '../toolchain/generate/validators/compiled.js';

/** A word that payloads hold wherever a value can be. */
const SECRET = 'Zebrafish';
const URL = `http://example.org/${SECRET}`;
const XHTML = 'xmlns="http://www.w3.org/1999/xhtml"';
const SLOT = 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1';
const APPOINTMENT = 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1';

const patient = (rest: object) => ({ resourceType: 'Patient', ...rest });
const claiming = (profile: string, rest: object) => ({ meta: { profile: [profile] }, ...rest });
const bundle = (type: string, ...entry: object[]) => ({ resourceType: 'Bundle', type, entry });
const nested = (depth: number): object =>
  depth === 0 ? { url: URL, valueString: SECRET } : { url: URL, extension: [nested(depth - 1)] };

/** A profile of a Patient with rules that no profile of this repository has. */
const FSH = `
Profile: Bounds
Parent: Patient
Id: bounds
* maritalStatus = http://hl7.org/fhir/v3/MaritalStatus#M
* birthDate ^minValueDate = "1900-01-01"
* birthDate ^maxValueDate = "2030-12-31"
* language ^maxLength = 2
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier ^slicing.ordered = true
* identifier contains first 0..* and second 0..*
* identifier[first].system = "http://example.org/id/first"
* identifier[second].system = "http://example.org/id/second"
`;
const BOUNDS = 'http://example.org/fhir/StructureDefinition/bounds';
const bounded = (rest: object) => patient(claiming(BOUNDS, rest));
const numbered = (slice: string) => ({ system: `http://example.org/id/${slice}`, value: SECRET });
const unreadable = Object.defineProperty(patient({ id: SECRET }), 'gender', {
  enumerable: true,
  get: () => {
    throw new Error(SECRET);
  },
});

/** For each code a payload that has it, with the secret in all its values. */
const PAYLOADS: Readonly<Record<IssueCode, unknown>> = {
  'shape.resourceType': { resourceType: `${SECRET} 1` },
  'shape.unknown': patient({ [SECRET]: SECRET, [`not a name ${SECRET}`]: 1 }),
  'shape.array': patient({ name: { family: SECRET } }),
  'shape.object': patient({ name: [SECRET] }),
  'shape.empty': patient({ id: SECRET, name: [{ family: '' }] }),
  'shape.null': patient({ id: SECRET, gender: null }),
  'type.primitive': patient({ birthDate: SECRET }),
  'type.choice': patient({ deceasedBoolean: true, deceasedDateTime: SECRET }),
  'cardinality.min': { resourceType: 'Slot', status: 'free', start: SECRET, end: SECRET },
  'cardinality.max': { resourceType: 'Slot', ...claiming(SLOT, { appointmentType: { text: SECRET } }) },
  'value.fixed': {
    resourceType: 'Appointment',
    ...claiming(APPOINTMENT, { reason: [{ coding: [{ system: URL, code: SECRET, display: SECRET }] }] }),
  },
  'value.pattern': bounded({ maritalStatus: { coding: [{ system: URL, code: SECRET, display: SECRET }] } }),
  'value.min': bounded({ id: SECRET, birthDate: '1066-10-14' }),
  'value.max': bounded({ id: SECRET, birthDate: '2066-10-14' }),
  'value.length': bounded({ language: SECRET }),
  'binding.required': patient({ gender: SECRET }),
  'binding.extensible': patient({
    maritalStatus: {
      coding: [{ system: 'http://hl7.org/fhir/administrative-gender', code: 'male', display: SECRET }],
    },
  }),
  'binding.unknownCode': patient({
    maritalStatus: { coding: [{ system: 'http://hl7.org/fhir/v3/MaritalStatus', code: SECRET }] },
  }),
  'binding.display': patient({
    maritalStatus: {
      coding: [{ system: 'http://hl7.org/fhir/v3/MaritalStatus', code: 'M', display: SECRET }],
    },
  }),
  'extension.unknown': patient({ modifierExtension: [{ url: URL, valueString: SECRET }] }),
  'extension.context': patient({
    extension: [
      { url: 'http://hl7.org/fhir/StructureDefinition/organization-period', valuePeriod: { start: SECRET } },
    ],
  }),
  'extension.url': patient({ extension: [{ url: SECRET, valueString: SECRET }] }),
  'slicing.unmatched': {
    resourceType: 'Location',
    ...claiming('https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1', {
      physicalType: { coding: [{ system: URL, code: SECRET, display: SECRET }] },
    }),
  },
  'slicing.order': bounded({ identifier: [numbered('second'), numbered('first')] }),
  'reference.target': patient({ managingOrganization: { reference: `Patient/${SECRET}` } }),
  'reference.unresolved': bundle('collection', {
    fullUrl: 'urn:uuid:11111111-2222-4333-8444-555555555555',
    resource: patient({
      managingOrganization: { reference: 'urn:uuid:11111111-2222-4333-8444-555555555556', display: SECRET },
    }),
  }),
  'bundle.fullUrl': bundle('searchset', { resource: patient({ id: SECRET }) }),
  'bundle.fullUrlValue': bundle('collection', {
    fullUrl: `${URL}/Patient/1`,
    resource: patient({ id: SECRET }),
  }),
  'bundle.firstEntry': bundle('document', {
    fullUrl: `${URL}/Patient/${SECRET}`,
    resource: patient({ id: SECRET }),
  }),
  'bundle.duplicate': bundle(
    'collection',
    { resource: patient({ id: SECRET }) },
    { resource: patient({ id: SECRET }) },
  ),
  'bundle.incomplete': bundle('document', {
    fullUrl: 'urn:uuid:11111111-2222-4333-8444-555555555555',
    resource: { resourceType: 'Composition', subject: { reference: `Patient/${SECRET}` } },
  }),
  'bundle.unreachable': bundle(
    'document',
    { fullUrl: 'urn:uuid:11111111-2222-4333-8444-555555555555', resource: { resourceType: 'Composition' } },
    { fullUrl: `${URL}/Patient/${SECRET}`, resource: patient({ id: SECRET }) },
  ),
  'id.duplicate': patient({
    name: [
      { id: SECRET, family: 'a' },
      { id: SECRET, family: 'b' },
    ],
  }),
  'resource.profile': patient(claiming(SLOT, { id: SECRET })),
  'resource.unknownType': { resourceType: SECRET },
  'resource.unsupported': { resourceType: 'DocumentReference', description: SECRET },
  invariant: patient({ text: { status: 'generated', div: `<div ${XHTML}><${SECRET}>x</${SECRET}></div>` } }),
  'limit.depth': patient({ extension: [nested(40)] }),
  'limit.size': patient({ name: [{ family: SECRET, given: new Array(3_000_000) }] }),
  'shape.unreadable': unreadable,
};

const NOTES: Readonly<Partial<Record<NotChecked['code'], unknown>>> = {
  'profile.unknown': patient(claiming(URL, {})),
  'extension.unknown': patient({ extension: [{ url: URL, valueString: SECRET }] }),
  codes: {
    resourceType: 'AllergyIntolerance',
    extension: [
      {
        url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergySeverity-1',
        valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', code: SECRET }] },
      },
    ],
    reaction: [
      {
        extension: [
          {
            url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergySeverity-1',
            valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', code: SECRET }] },
          },
        ],
      },
    ],
  },
};

const claims = (payload: unknown, profile: string) =>
  JSON.stringify(payload, ['meta', 'profile']).includes(profile);
let generated: Generated;
beforeAll(async () => {
  const { config, resources, stubs } = withProject({ 'a.fsh': FSH }, (project) =>
    project.compile(definitions),
  );
  generated = await compiled(projectModel({ ...config!, stubs, resources }, definitions));
}, 60_000);

const judged = (payload: unknown, code: string, redact: boolean) =>
  (claims(payload, BOUNDS) ? generated.validate : validate)(payload, {
    ...(code !== 'resource.unsupported' && { core }),
    maxDepth: 32,
    redact,
  });

describe('a validator that redacts', () => {
  it.each(Object.entries(PAYLOADS))('quotes nothing, and keeps places and codes: %s', (code, payload) => {
    const open = judged(payload, code, false);
    const shown = judged(payload, code, true);
    expect(open.issues.map((issue) => issue.code)).toContain(code);
    expect(JSON.stringify([shown.issues, shown.notChecked])).not.toContain(SECRET);
    expect(shown.valid).toBe(open.valid);
    const parts = ({ severity, code, issueType, key, profile }: (typeof open.issues)[number]) => ({
      severity,
      code,
      issueType,
      key,
      profile: code === 'resource.profile' ? '' : profile,
    });
    expect(shown.issues.map(parts)).toEqual(open.issues.map(parts));
    for (const [i, issue] of shown.issues.entries()) {
      if (code !== 'resource.unknownType')
        expect(open.issues[i]!.expression.startsWith(issue.expression)).toBe(true);
      if (!open.issues[i]!.expression.includes(SECRET))
        expect(issue.expression).toBe(open.issues[i]!.expression);
      expect(open.issues[i]!.pointer.startsWith(issue.pointer)).toBe(true);
    }
  });

  it.each(Object.entries(NOTES))('quotes nothing in a check that was not made: %s', (code, payload) => {
    expect(judged(payload, code, false).notChecked.map((note) => note.code)).toContain(code);
    const { notChecked } = judged(payload, code, true);
    expect(notChecked.map((note) => note.code)).toContain(code);
    expect(JSON.stringify(notChecked)).not.toContain(SECRET);
  });

  it('is tried with every code that an issue can have', () => {
    expect(Object.keys(PAYLOADS).sort()).toEqual(Object.keys(ISSUE_TYPES).sort());
  });

  it('names the constraint that is broken', () => {
    const [issue] = judged(PAYLOADS.invariant, 'invariant', true).issues;
    expect(issue!.message).toMatch(/^The narrative SHALL contain only/);
  });
});

import { expect, it } from 'vitest';
import { validate } from '../../generated/index.js';

const SLOT = 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1';
const EXTENSION = 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2';
const slot = {
  resourceType: 'Slot',
  schedule: { reference: 'Schedule/14' },
  status: 'free',
  start: '2026-06-15T09:00:00+01:00',
  end: '2026-06-15T09:10:00+01:00',
  appointmentType: { text: 'forbidden by the profile, not by the type' },
};
const codesOf = (resource: object) => {
  const { issues, notChecked } = validate(resource);
  return [...issues, ...notChecked].map(({ code }) => code).filter((code) => code !== 'reference.profile');
};

it.each<[string, object, string[]]>([
  ['one profile', { ...slot, meta: { profile: [SLOT] } }, ['cardinality.max']],
  ['one profile twice', { ...slot, meta: { profile: [SLOT, SLOT] } }, ['cardinality.max']],
  [
    'a version of a profile',
    { ...slot, meta: { profile: [`${SLOT}|1.2.7`] } },
    ['cardinality.max', 'profile.version'],
  ],
  ['no profile', slot, []],
  ['an unknown profile', { ...slot, meta: { profile: ['https://example.org/x'] } }, ['profile.unknown']],
  [
    'the profile of another type',
    { resourceType: 'Schedule', meta: { profile: [SLOT] } },
    ['resource.profile'],
  ],
  ['the definition of an extension', { ...slot, meta: { profile: [EXTENSION] } }, ['resource.profile']],
  [
    'the definition of an extension, and no type',
    { ...slot, resourceType: '', meta: { profile: [EXTENSION] } },
    ['shape.resourceType'],
  ],
])('holds a resource that claims %s against what it claims', (_, resource, expected) => {
  expect(codesOf(resource)).toEqual(expect.arrayContaining(expected));
  if (expected.length === 0) expect(codesOf(resource)).toEqual([]);
});

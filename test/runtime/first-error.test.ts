import { describe, expect, it } from 'vitest';
import { isGPConnectSlot1, isPatient, isSlot } from '../../generated/index.js';

const slot = {
  resourceType: 'Slot',
  schedule: { reference: 'Schedule/14' },
  status: 'free',
  start: '2026-06-15T09:00:00+01:00',
  end: '2026-06-15T09:10:00+01:00',
};

describe('a type guard', () => {
  it.each([
    ['an unknown property', { bookable: true }],
    ['a wrong code', { status: 'open' }],
    ['a forbidden element', { appointmentType: { text: 'Walk-in' } }],
    ['an element inside another', { identifier: [{ system: 'https://example.org/slots' }] }],
    ['too many items', { serviceType: [{ text: 'a' }, { text: 'b' }] }],
  ])('looks no further than the first error: %s', (_, fault) => {
    let looks = 0;
    const rest = { ...slot, ...fault };
    Object.defineProperty(rest, 'comment', { enumerable: true, get: () => (looks++, 'a comment') });
    expect([isGPConnectSlot1(rest), looks]).toEqual([false, 0]);
  });

  it('looks at all of a valid resource', () => {
    let looks = 0;
    const valid = Object.defineProperty({ ...slot }, 'comment', {
      enumerable: true,
      get: () => (looks++, 'a comment'),
    });
    expect([isGPConnectSlot1(valid), isSlot(valid), looks > 0]).toEqual([true, true, true]);
  });

  it('waits for the path of an element before it refuses the extension in it', () => {
    const verified = {
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1',
      valueCodeableConcept: {
        coding: [
          {
            system: 'https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1',
            code: '01',
            display: 'Number present and verified',
          },
        ],
      },
    };
    const identifier = [
      { extension: [verified], system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9476719931' },
    ];
    expect([
      isPatient({ resourceType: 'Patient', identifier }),
      isPatient({ resourceType: 'Patient', identifier, active: 'yes' }),
    ]).toEqual([true, false]);
  });
});

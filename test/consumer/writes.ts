/** Code as consumers write it. It has to compile without a cast; the test next to it runs it. */
import type * as r3 from 'fhir/r3.js';
import {
  bookingOrganisation,
  createCareConnectBloodPressureObservation1,
  createCareConnectGPCPatient1,
  createGPConnectAppointment1,
  createGPConnectSlot1,
  createGPConnectSlotsSearchResponse1,
  deliveryChannel,
  deliveryChannelExtension,
  nhsNumber,
  officialName,
  slotEntry,
  systolic,
  withBookingOrganisation,
  withDeliveryChannel,
  withNhsNumber,
  withOfficialName,
  withSystolic,
  type CareConnectGPCPatient1,
  type Draft,
  type GPConnectAppointment1,
  type GPConnectSearchsetBundle1,
  type GPConnectSlot1,
  type GPConnectSlotsSearchResponse1,
} from '../../generated/index.js';

const id: string = ['1'].join();

/** A plain resource, of one type or of any, can be read. */
export function channelOf(slot: r3.Slot, resource: r3.FhirResource): (string | undefined)[] {
  return [deliveryChannel(slot), deliveryChannel(resource), deliveryChannel(undefined)];
}

/** A fresh literal can be given an extension, and is still the literal that a type asks for. */
export const plainSlot: r3.Slot = withDeliveryChannel(
  {
    resourceType: 'Slot',
    status: 'free',
    schedule: { reference: 'Schedule/1' },
    start: '2026-06-15T09:00:00Z',
    end: '2026-06-15T09:10:00Z',
  },
  'Video',
);

/** A reference can be a literal, a template, or one that only the server knows. */
export function withOrganisation(reference: r3.Reference): object[] {
  const appointment = { resourceType: 'Appointment' as const };
  return [
    withBookingOrganisation(appointment, reference),
    withBookingOrganisation(appointment, { reference: id }),
    withBookingOrganisation(appointment, { reference: `Organization/${id}` }),
    withBookingOrganisation(appointment, { reference: 'Organization/1', display: 'A' }),
    withBookingOrganisation(appointment, { reference: '#1' }),
    withBookingOrganisation(appointment, bookingOrganisation(appointment)),
    withBookingOrganisation(appointment, undefined),
  ];
}

export const appointment: GPConnectAppointment1 = createGPConnectAppointment1({
  status: 'booked',
  description: 'Review',
  start: '2026-06-15T09:00:00Z',
  end: '2026-06-15T09:10:00Z',
  created: '2026-06-01T09:00:00Z',
  slot: [{ reference: `Slot/${id}` }],
  participant: [
    { actor: { reference: `Patient/${id}` }, status: 'accepted' },
    { actor: { reference: `Location/${id}` }, status: 'accepted' },
  ],
  deliveryChannel: 'Video',
  bookingOrganisation: { reference: '#1' },
  contained: [
    { resourceType: 'Organization', id: '1', name: 'A', telecom: [{ system: 'phone', value: '01' }] },
  ],
});

export const slot: GPConnectSlot1 = createGPConnectSlot1({
  status: 'free',
  start: '2026-06-15T09:00:00Z',
  end: '2026-06-15T09:10:00Z',
  schedule: { reference: `Schedule/${id}` },
  deliveryChannel: 'In-person',
});

export const patient: CareConnectGPCPatient1 = createCareConnectGPCPatient1({
  nhsNumber: {
    value: '9476719931',
    nhsNumberVerificationStatus: {
      coding: [
        {
          system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1',
          code: '01',
          display: 'Number present and verified',
        },
      ],
    },
  },
  officialName: { family: 'Jones', given: ['Anna'] },
  gender: 'female',
  birthDate: '1980-01-01',
});

export const bloodPressure = createCareConnectBloodPressureObservation1({
  subject: { reference: `Patient/${id}` },
  effectiveDateTime: '2026-06-15',
  systolic: [{ valueQuantity: { value: 120, unit: 'mmHg' } }],
  diastolic: [{ valueQuantity: { value: 80, unit: 'mmHg' } }],
});

export const read: {
  number: string | undefined;
  family: string | undefined;
  pressure: number | undefined;
} = {
  number: nhsNumber(patient)?.value,
  family: officialName(patient)?.family,
  pressure: systolic(bloodPressure)[0]?.valueQuantity?.value,
};

export const renamed = withOfficialName(patient, { family: 'Smith' });
export const unnumbered: CareConnectGPCPatient1 = withNhsNumber(patient, undefined);
export const higher = withSystolic(bloodPressure, [{ valueQuantity: { value: 130, unit: 'mmHg' } }]);
export const extension: r3.Extension = deliveryChannelExtension('Video');

/** Entries and contained resources narrow by their type, and to their profile where the Bundle's profile says it. */
export function startsOf(bundle: GPConnectSearchsetBundle1): string[] {
  return bundle.entry.flatMap(({ resource }) => (resource?.resourceType === 'Slot' ? [resource.start] : []));
}

export function freeOf(bundle: GPConnectSlotsSearchResponse1): 'free'[] {
  return (bundle.entry ?? []).flatMap(({ resource }) =>
    resource?.resourceType === 'Slot' ? [resource.status] : [],
  );
}

export function containedNames({ contained = [] }: GPConnectAppointment1): (string | undefined)[] {
  return contained.map((inner) => (inner.resourceType === 'Organization' ? inner.name : undefined));
}

export const emptyResponse = createGPConnectSlotsSearchResponse1();
export const entries = slotEntry(emptyResponse);

/** A draft is filled step by step. */
export function drafted(): Draft<GPConnectAppointment1> {
  const draft: Draft<GPConnectAppointment1> = {};
  draft.status = 'booked';
  draft.participant = [{ actor: { reference: 'Patient/1' } }];
  draft.participant.push({ status: 'accepted' });
  return draft;
}

/** Profiles stay assignable to the types of FHIR. */
export const plain: [r3.Bundle, r3.Patient, r3.Appointment] = [emptyResponse, patient, appointment];

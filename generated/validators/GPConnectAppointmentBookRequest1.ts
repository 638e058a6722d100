// Generated from fsh/interactions/GPConnect-Appointment-Book-Request-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Book-Request-1 version 1.2.7
import {
  broken,
  exactly,
  extensions,
  forbidden,
  many,
  maxLength,
  one,
  shape,
  string,
  targets,
  validator,
} from '../runtime/checks.js';
import type { ExtensionSlicing, Shape, Targets } from '../runtime/checks.js';
import * as fhirpath from '../runtime/fhirpath.js';
import type { GPConnectAppointmentBookRequest1 } from '../types/GPConnectAppointmentBookRequest1.js';
import { careConnectGPCLocation1 } from './CareConnectGPCLocation1.js';
import { careConnectGPCPatient1 } from './CareConnectGPCPatient1.js';
import { careConnectGPCPractitioner1 } from './CareConnectGPCPractitioner1.js';
import { extensionGPConnectAppointmentCancellationReason1 } from './ExtensionGPConnectAppointmentCancellationReason1.js';
import { extensionGPConnectBookingOrganisation1 } from './ExtensionGPConnectBookingOrganisation1.js';
import { extensionGPConnectDeliveryChannel2 } from './ExtensionGPConnectDeliveryChannel2.js';
import { extensionGPConnectPractitionerRole1 } from './ExtensionGPConnectPractitionerRole1.js';
import { gpConnectDevice1 } from './GPConnectDevice1.js';
import { gpConnectSlot1 } from './GPConnectSlot1.js';
import { appointment, appointmentParticipant } from './types/Appointment.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { device } from './types/Device.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { healthcareService } from './types/HealthcareService.js';
import { identifier } from './types/Identifier.js';
import { location } from './types/Location.js';
import { patient } from './types/Patient.js';
import { practitioner } from './types/Practitioner.js';
import { reference } from './types/Reference.js';
import { relatedPerson } from './types/RelatedPerson.js';
import { slot } from './types/Slot.js';

const extensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'appointmentCancellationReason',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1',
      shape: () => extensionGPConnectAppointmentCancellationReason1,
      max: 0,
    },
    {
      name: 'bookingOrganisation',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1',
      shape: () => extensionGPConnectBookingOrganisation1,
      min: 1,
      max: 1,
    },
    {
      name: 'practitionerRole',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1',
      shape: () => extensionGPConnectPractitionerRole1,
    },
    {
      name: 'deliveryChannel',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2',
      shape: () => extensionGPConnectDeliveryChannel2,
      max: 1,
    },
  ],
  counted: true,
};

const slotTargets: Targets = [['Slot', 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1']];

export const gpConnectAppointmentBookRequest1: Shape = /* @__PURE__ */ shape({
  id: 'Appointment',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Book-Request-1',
  type: 'Appointment',
  elements: [
    'contained',
    'status',
    'participant',
    'start',
    'end',
    'meta',
    'extension:bookingOrganisation',
    'description',
    'slot',
    'created',
    'extension',
  ],
  required: 1022,
  property(key, value, c, object) {
    switch (key) {
      case 'meta':
        appointment.property(key, value, c, object);
        return 32;
      case 'extension':
        extensions(value, key, c, extension, extensionSlices);
        return 64;
      case 'identifier':
        return many(value, key, c, identifierRules);
      case 'status':
        exactly(value, key, c, 'booked');
        return 2;
      case 'serviceType':
        return many(value, key, c, codeableConcept, 1);
      case 'specialty':
      case 'appointmentType':
      case 'reason':
      case 'indication':
      case 'supportingInformation':
      case 'incomingReferral':
      case 'requestedPeriod':
        return forbidden(value, key, c);
      case 'description':
        string(value, key, c);
        maxLength(value, key, c, 100);
        return 128;
      case 'start':
        appointment.property(key, value, c, object);
        return 8;
      case 'end':
        appointment.property(key, value, c, object);
        return 16;
      case 'slot':
        many(value, key, c, reference);
        targets(value, key, c, slotTargets);
        return 256;
      case 'created':
        appointment.property(key, value, c, object);
        return 512;
      case 'comment':
        string(value, key, c);
        return maxLength(value, key, c, 500);
      case 'participant':
        many(value, key, c, participantRules);
        return 4;
      default:
        return appointment.property(key, value, c, object);
    }
  },
  invariants($this: any, c, seen) {
    const $resource: any = c.root;
    const $memo = (c.memo ??= {});
    if (
      !fhirpath
        .primitives($this.meta?.profile, $this.meta?._profile)
        .some(
          (profile: any) =>
            profile === 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1',
        )
    )
      broken(c, 'APPT-02', 'meta.profile names GPConnect-Appointment-1');
    if (!(
      fhirpath
        .list($this.participant)
        .every(
          (participant: any) =>
            participant?.actor?.reference !== undefined || participant?.actor?._reference !== undefined,
        ) &&
      fhirpath
        .list($this.participant)
        .some(
          (participant2: any) =>
            (participant2?.actor?.reference !== undefined || participant2?.actor?._reference !== undefined) &&
            (fhirpath.startsWith(participant2?.actor?.reference, 'Patient/') === true ||
              fhirpath.includes(participant2?.actor?.reference, '/Patient/') === true),
        ) &&
      fhirpath
        .list($this.participant)
        .some(
          (participant3: any) =>
            (participant3?.actor?.reference !== undefined || participant3?.actor?._reference !== undefined) &&
            (fhirpath.startsWith(participant3?.actor?.reference, 'Location/') === true ||
              fhirpath.includes(participant3?.actor?.reference, '/Location/') === true),
        )
    ))
      broken(
        c,
        'BOOK-02',
        'One participant is a Patient and one a Location, and each says by a reference who or what it is',
      );
    if (
      !fhirpath
        .list($this.contained)
        .some(
          (contained: any) =>
            contained?.resourceType === 'Organization' &&
            contained?.id !== undefined &&
            ($memo[
              "%resource.extension.where((url = 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1')).value.reference"
            ] ??= new Set(
              fhirpath.collect(
                fhirpath.list($resource.extension),
                (extension: any) =>
                  (extension?.url ===
                  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1'
                    ? extension?.valueReference?.reference
                    : undefined) ??
                  (extension?.url ===
                  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1'
                    ? extension?.valueReference?._reference
                    : undefined),
              ),
            )).has('#' + contained?.id),
        )
    )
      broken(c, 'BOOK-04', 'The booking organisation is an Organization within the Appointment');
    if (seen & 1) {
      const $resource: any = c.root;
      const $memo = (c.memo ??= {});
      if (
        !fhirpath
          .list($this.contained)
          .every(
            (contained: any) =>
              !(
                contained?.resourceType === 'Organization' &&
                contained?.id !== undefined &&
                ($memo[
                  "%resource.extension.where((url = 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1')).value.reference"
                ] ??= new Set(
                  fhirpath.collect(
                    fhirpath.list($resource.extension),
                    (extension: any) =>
                      (extension?.url ===
                      'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1'
                        ? extension?.valueReference?.reference
                        : undefined) ??
                      (extension?.url ===
                      'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1'
                        ? extension?.valueReference?._reference
                        : undefined),
                  ),
                )).has('#' + contained?.id)
              ) ||
              (fhirpath
                .items(contained?.identifier)
                .some(
                  (identifier: any) =>
                    identifier?.system === 'https://fhir.nhs.uk/Id/ods-organization-code' &&
                    (identifier?.value !== undefined || identifier?._value !== undefined),
                ) &&
                fhirpath.items(contained?.name).length > 0 &&
                fhirpath.list(contained?.telecom).length > 0),
          )
      )
        broken(c, 'BOOK-05', 'The Organization that books has its ODS code, a name and a way to be reached');
    }
    if (seen & 64) {
      if (
        !!fhirpath
          .list($this.extension)
          .some(
            (extension: any) =>
              extension?.url ===
                'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2' &&
              fhirpath.choice(extension, 'value') === 'Visit',
          )
      )
        broken(c, 'BOOK-09', 'A visit cannot be booked');
    }
  },
  base: () => appointment,
});

export const identifierRules: Shape = /* @__PURE__ */ shape({
  id: 'Appointment.identifier',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Book-Request-1',
  elements: ['system', 'value'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'use':
      case 'type':
      case 'period':
      case 'assigner':
        return forbidden(value, key, c);
      case 'system':
        identifier.property(key, value, c, object);
        return 1;
      case 'value':
        identifier.property(key, value, c, object);
        return 2;
      default:
        return identifier.property(key, value, c, object);
    }
  },
});

const participantActorTargets: Targets = [
  ['Device', 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Device-1'],
  ['HealthcareService'],
  ['Location', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1'],
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
  ['RelatedPerson'],
];

export const participantRules: Shape = /* @__PURE__ */ shape({
  id: 'Appointment.participant',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Book-Request-1',
  elements: ['status', 'actor'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'actor':
        one(value, key, c, reference);
        targets(value, key, c, participantActorTargets);
        return 2;
      default:
        return appointmentParticipant.property(key, value, c, object);
    }
  },
  base: () => appointmentParticipant,
});

/** Checks a value against Book an appointment: the request (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Book-Request-1). */
export const validateGPConnectAppointmentBookRequest1 =
  /* @__PURE__ */ validator<GPConnectAppointmentBookRequest1>(
    gpConnectAppointmentBookRequest1,
    'gpconnect-api',
    () => ({
      element,
      types: [device, healthcareService, location, patient, practitioner, relatedPerson, slot],
      profiles: [
        careConnectGPCLocation1,
        careConnectGPCPatient1,
        careConnectGPCPractitioner1,
        gpConnectDevice1,
        gpConnectSlot1,
      ],
    }),
  );

/** Whether a value is valid by Book an appointment: the request. */
export function isGPConnectAppointmentBookRequest1(
  value: unknown,
): value is GPConnectAppointmentBookRequest1 {
  return validateGPConnectAppointmentBookRequest1(value, { maxIssues: 1 }).valid;
}

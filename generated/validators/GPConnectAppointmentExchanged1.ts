// Generated from fsh/interactions/GPConnect-Appointment-Exchanged-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Exchanged-1 version 1.2.7
import { broken, extensions, forbidden, many, one, shape, targets, validator } from '../runtime/checks.js';
import type { ExtensionSlicing, Shape, Targets } from '../runtime/checks.js';
import * as fhirpath from '../runtime/fhirpath.js';
import type { GPConnectAppointmentExchanged1 } from '../types/GPConnectAppointmentExchanged1.js';
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
      max: 1,
    },
    {
      name: 'bookingOrganisation',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1',
      shape: () => extensionGPConnectBookingOrganisation1,
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
};

const slotTargets: Targets = [['Slot', 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1']];

export const gpConnectAppointmentExchanged1: Shape = /* @__PURE__ */ shape({
  id: 'Appointment',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Exchanged-1',
  type: 'Appointment',
  elements: ['contained', 'status', 'participant', 'start', 'end', 'meta', 'description', 'slot'],
  required: 254,
  property(key, value, c, object) {
    switch (key) {
      case 'meta':
        appointment.property(key, value, c, object);
        return 32;
      case 'extension':
        return extensions(value, key, c, extension, extensionSlices);
      case 'identifier':
        return many(value, key, c, identifierRules);
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
        appointment.property(key, value, c, object);
        return 64;
      case 'start':
        appointment.property(key, value, c, object);
        return 8;
      case 'end':
        appointment.property(key, value, c, object);
        return 16;
      case 'slot':
        many(value, key, c, reference);
        targets(value, key, c, slotTargets);
        return 128;
      case 'participant':
        many(value, key, c, participantRules);
        return 4;
      default:
        return appointment.property(key, value, c, object);
    }
  },
  invariants($this: any, c) {
    if (
      !fhirpath
        .primitives($this.meta?.profile, $this.meta?._profile)
        .some(
          (profile: any) =>
            profile === 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1',
        )
    )
      broken(c, 'APPT-02', 'meta.profile names GPConnect-Appointment-1');
  },
  base: () => appointment,
});

export const identifierRules: Shape = /* @__PURE__ */ shape({
  id: 'Appointment.identifier',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Exchanged-1',
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
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Exchanged-1',
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

/** Checks a value against An Appointment in any interaction (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Exchanged-1). */
export const validateGPConnectAppointmentExchanged1 =
  /* @__PURE__ */ validator<GPConnectAppointmentExchanged1>(
    gpConnectAppointmentExchanged1,
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

/** Whether a value is valid by An Appointment in any interaction. */
export function isGPConnectAppointmentExchanged1(value: unknown): value is GPConnectAppointmentExchanged1 {
  return validateGPConnectAppointmentExchanged1(value, { maxIssues: 1 }).valid;
}

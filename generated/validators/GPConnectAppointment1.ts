// Generated from fsh/profiles/GPConnect-Appointment-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1 version 1.2.7
import {
  boundConcept,
  exactly,
  extensions,
  forbidden,
  many,
  one,
  shape,
  targets,
  validator,
} from '../runtime/checks.js';
import type { ExtensionSlicing, Shape, Targets } from '../runtime/checks.js';
import type { GPConnectAppointment1 } from '../types/GPConnectAppointment1.js';
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
import { coding } from './types/Coding.js';
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
import { encounterReasonCodes } from './valuesets.js';

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

export const gpConnectAppointment1: Shape = /* @__PURE__ */ shape({
  id: 'Appointment',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1',
  type: 'Appointment',
  elements: ['contained', 'status', 'participant', 'start', 'end', 'description', 'slot'],
  required: 126,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, extensionSlices);
      case 'identifier':
        return many(value, key, c, identifierRules);
      case 'serviceType':
      case 'specialty':
        return many(value, key, c, codeableConcept, 1);
      case 'appointmentType':
      case 'indication':
      case 'supportingInformation':
      case 'incomingReferral':
      case 'requestedPeriod':
        return forbidden(value, key, c);
      case 'reason':
        many(value, key, c, reasonRules, 1);
        return boundConcept(value, key, c, encounterReasonCodes, 'required');
      case 'description':
        appointment.property(key, value, c, object);
        return 32;
      case 'start':
        appointment.property(key, value, c, object);
        return 8;
      case 'end':
        appointment.property(key, value, c, object);
        return 16;
      case 'slot':
        many(value, key, c, reference);
        targets(value, key, c, slotTargets);
        return 64;
      case 'participant':
        many(value, key, c, participantRules);
        return 4;
      default:
        return appointment.property(key, value, c, object);
    }
  },
  base: () => appointment,
});

export const identifierRules: Shape = /* @__PURE__ */ shape({
  id: 'Appointment.identifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1',
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

export const reasonRules: Shape = /* @__PURE__ */ shape({
  id: 'Appointment.reason',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return many(value, key, c, reasonCodingRules);
      default:
        return codeableConcept.property(key, value, c, object);
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
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1',
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

export const reasonCodingRules: Shape = /* @__PURE__ */ shape({
  id: 'Appointment.reason.coding',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1',
  elements: ['system', 'code', 'display'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'system':
        exactly(value, key, c, 'http://snomed.info/sct');
        return 1;
      case 'version':
      case 'userSelected':
        return forbidden(value, key, c);
      case 'code':
        coding.property(key, value, c, object);
        return 2;
      case 'display':
        coding.property(key, value, c, object);
        return 4;
      default:
        return coding.property(key, value, c, object);
    }
  },
});

/** Checks a value against GP Connect Appointment (https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1). */
export const validateGPConnectAppointment1 = /* @__PURE__ */ validator<GPConnectAppointment1>(
  gpConnectAppointment1,
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

/** Whether a value is valid by GP Connect Appointment. */
export function isGPConnectAppointment1(value: unknown): value is GPConnectAppointment1 {
  return validateGPConnectAppointment1(value, { maxIssues: 1 }).valid;
}

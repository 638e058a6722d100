// Generated from fsh/profiles/GPConnect-Appointment-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1
import type { GPConnectAppointment1 } from '../types/GPConnectAppointment1.js';
import { careConnectGPCLocation1 } from './CareConnectGPCLocation1.js';
import { careConnectGPCOrganization1 } from './CareConnectGPCOrganization1.js';
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
import { organization } from './types/Organization.js';
import { patient } from './types/Patient.js';
import { practitioner } from './types/Practitioner.js';
import { reference } from './types/Reference.js';
import { relatedPerson } from './types/RelatedPerson.js';
import { slot } from './types/Slot.js';
import { encounterReasonCodes } from './valuesets.js';
import {
  VERDICT_ONLY,
  array,
  boundConcept,
  checked,
  elementOf,
  extensionSlice,
  extensions,
  fixedPrimitive,
  forbidden,
  object,
  required,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const gpConnectAppointment1: Shape = /* @__PURE__ */ resourceType(
  'Appointment',
  () => ({
    base: appointment,
    properties: {
      extension: extensions(extension, [
        extensionSlice(
          'appointmentCancellationReason',
          extensionGPConnectAppointmentCancellationReason1,
          0,
          1,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1',
        ),
        extensionSlice(
          'bookingOrganisation',
          extensionGPConnectBookingOrganisation1,
          0,
          1,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1',
        ),
        extensionSlice(
          'practitionerRole',
          extensionGPConnectPractitionerRole1,
          0,
          Infinity,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1',
        ),
        extensionSlice(
          'deliveryChannel',
          extensionGPConnectDeliveryChannel2,
          0,
          1,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2',
        ),
      ]),
      identifier: array(identifierRules),
      serviceType: array(codeableConcept, 1),
      specialty: array(codeableConcept, 1),
      appointmentType: forbidden,
      reason: checked(array(reasonRules, 1), boundConcept(encounterReasonCodes)),
      indication: forbidden,
      description: required(),
      supportingInformation: forbidden,
      start: required(),
      end: required(),
      slot: required(
        checked(
          array(reference),
          targets(['Slot', 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1']),
        ),
      ),
      incomingReferral: forbidden,
      participant: required(array(participantRules)),
      requestedPeriod: forbidden,
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1',
);

export const identifierRules: Shape = /* @__PURE__ */ elementOf(gpConnectAppointment1, 'identifier', () => ({
  base: identifier,
  properties: {
    use: forbidden,
    type: forbidden,
    system: required(),
    value: required(),
    period: forbidden,
    assigner: forbidden,
  },
}));

export const reasonRules: Shape = /* @__PURE__ */ elementOf(gpConnectAppointment1, 'reason', () => ({
  base: codeableConcept,
  properties: {
    coding: array(reasonCodingRules),
  },
}));

export const participantRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectAppointment1,
  'participant',
  () => ({
    base: appointmentParticipant,
    properties: {
      actor: required(
        checked(
          object(reference),
          targets(
            ['Device', 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Device-1'],
            ['HealthcareService'],
            ['Location', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1'],
            ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
            ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
            ['RelatedPerson'],
          ),
        ),
      ),
    },
  }),
);

export const reasonCodingRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectAppointment1,
  'reason.coding',
  () => ({
    base: coding,
    properties: {
      system: required(fixedPrimitive('http://snomed.info/sct')),
      version: forbidden,
      code: required(),
      display: required(),
      userSelected: forbidden,
    },
  }),
);

/** Checks a value against GP Connect Appointment (https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1). */
export const validateGPConnectAppointment1: Validator<GPConnectAppointment1> =
  /* @__PURE__ */ validator<GPConnectAppointment1>(gpConnectAppointment1, 'gpconnect-api', () => ({
    element,
    types: [device, healthcareService, location, organization, patient, practitioner, relatedPerson, slot],
    profiles: [
      careConnectGPCLocation1,
      careConnectGPCOrganization1,
      careConnectGPCPatient1,
      careConnectGPCPractitioner1,
      gpConnectDevice1,
      gpConnectSlot1,
    ],
  }));

/** True if a value is valid by GP Connect Appointment. */
export function isGPConnectAppointment1(value: unknown): value is GPConnectAppointment1 {
  return validateGPConnectAppointment1(value, VERDICT_ONLY).valid;
}

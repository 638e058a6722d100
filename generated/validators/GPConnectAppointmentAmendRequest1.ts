// Generated from fsh/interactions/GPConnect-Appointment-Amend-Request-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Amend-Request-1
import type { GPConnectAppointmentAmendRequest1 } from '../types/GPConnectAppointmentAmendRequest1.js';
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
import {
  VERDICT_ONLY,
  array,
  checked,
  elementOf,
  extensionSlice,
  extensions,
  forbidden,
  invariant,
  maxLength,
  object,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const gpConnectAppointmentAmendRequest1: Shape = /* @__PURE__ */ resourceType(
  'Appointment',
  () => ({
    base: appointment,
    properties: {
      meta: required(),
      extension: extensions(extension, [
        extensionSlice(
          'appointmentCancellationReason',
          extensionGPConnectAppointmentCancellationReason1,
          0,
          0,
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
      specialty: forbidden,
      appointmentType: forbidden,
      reason: forbidden,
      indication: forbidden,
      description: required(checked(string, maxLength(100))),
      supportingInformation: forbidden,
      start: required(),
      end: required(),
      slot: required(
        checked(
          array(reference),
          targets(['Slot', 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1']),
        ),
      ),
      comment: checked(string, maxLength(500)),
      incomingReferral: forbidden,
      participant: required(array(participantRules)),
      requestedPeriod: forbidden,
    },
    invariants: [
      invariant('APPT-02', 'meta.profile names GPConnect-Appointment-1', ($this) =>
        fhirpath
          .primitives($this.meta?.profile, $this.meta?._profile)
          .some(
            (profile: any) =>
              profile === 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1',
          ),
      ),
      invariant(
        'AMEND-05',
        'A visit cannot be amended',
        ($this) =>
          !fhirpath
            .list($this.extension)
            .some(
              (extension: any) =>
                extension?.url ===
                  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2' &&
                fhirpath.choice(extension, 'value') === 'Visit',
            ),
        ['extension'],
      ),
    ],
  }),
  'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Amend-Request-1',
);

export const identifierRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectAppointmentAmendRequest1,
  'identifier',
  () => ({
    base: identifier,
    properties: {
      use: forbidden,
      type: forbidden,
      system: required(),
      value: required(),
      period: forbidden,
      assigner: forbidden,
    },
  }),
);

export const participantRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectAppointmentAmendRequest1,
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

/** Checks a value against Amend an appointment: the request (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Amend-Request-1). */
export const validateGPConnectAppointmentAmendRequest1: Validator<GPConnectAppointmentAmendRequest1> =
  /* @__PURE__ */ validator<GPConnectAppointmentAmendRequest1>(
    gpConnectAppointmentAmendRequest1,
    'gpconnect-api',
    () => ({
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
    }),
  );

/** True if a value is valid by Amend an appointment: the request. */
export function isGPConnectAppointmentAmendRequest1(
  value: unknown,
): value is GPConnectAppointmentAmendRequest1 {
  return validateGPConnectAppointmentAmendRequest1(value, VERDICT_ONLY).valid;
}

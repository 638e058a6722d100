// Generated from fsh/interactions/GPConnect-Appointment-Book-Request-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Book-Request-1
import type { GPConnectAppointmentBookRequest1 } from '../types/GPConnectAppointmentBookRequest1.js';
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
  fixedPrimitive,
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

export const gpConnectAppointmentBookRequest1: Shape = /* @__PURE__ */ resourceType(
  'Appointment',
  () => ({
    base: appointment,
    properties: {
      meta: required(),
      extension: required(
        extensions(extension, [
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
            1,
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
        'extension:bookingOrganisation',
      ),
      identifier: array(identifierRules),
      status: required(fixedPrimitive('booked')),
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
      created: required(),
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
        'BOOK-02',
        'One participant is a Patient and one a Location, and each says by a reference who or what it is',
        ($this) =>
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
                (participant2?.actor?.reference !== undefined ||
                  participant2?.actor?._reference !== undefined) &&
                (fhirpath.startsWith(participant2?.actor?.reference, 'Patient/') === true ||
                  fhirpath.includes(participant2?.actor?.reference, '/Patient/') === true),
            ) &&
          fhirpath
            .list($this.participant)
            .some(
              (participant3: any) =>
                (participant3?.actor?.reference !== undefined ||
                  participant3?.actor?._reference !== undefined) &&
                (fhirpath.startsWith(participant3?.actor?.reference, 'Location/') === true ||
                  fhirpath.includes(participant3?.actor?.reference, '/Location/') === true),
            ),
      ),
      invariant('BOOK-04', 'The booking organisation is an Organization within the Appointment', ($this, c) =>
        fhirpath
          .list($this.contained)
          .some(
            (contained: any) =>
              contained?.resourceType === 'Organization' &&
              contained?.id !== undefined &&
              (c.memo[
                "%resource.extension.where((url = 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1')).value.reference"
              ] ??= new Set(
                fhirpath.collect(
                  fhirpath.list(c.root.extension),
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
              )).has('#' + fhirpath.asText(contained?.id)),
          ),
      ),
      invariant(
        'BOOK-05',
        'The Organization that books has its ODS code, a name and a way to be reached',
        ($this, c) =>
          fhirpath
            .list($this.contained)
            .every(
              (contained: any) =>
                !(
                  contained?.resourceType === 'Organization' &&
                  contained?.id !== undefined &&
                  (c.memo[
                    "%resource.extension.where((url = 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1')).value.reference"
                  ] ??= new Set(
                    fhirpath.collect(
                      fhirpath.list(c.root.extension),
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
                  )).has('#' + fhirpath.asText(contained?.id))
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
            ),
        ['contained'],
      ),
      invariant(
        'BOOK-09',
        'A visit cannot be booked',
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
  'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Book-Request-1',
);

export const identifierRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectAppointmentBookRequest1,
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
  gpConnectAppointmentBookRequest1,
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

/** Checks a value against Book an appointment: the request (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Book-Request-1). */
export const validateGPConnectAppointmentBookRequest1: Validator<GPConnectAppointmentBookRequest1> =
  /* @__PURE__ */ validator<GPConnectAppointmentBookRequest1>(
    gpConnectAppointmentBookRequest1,
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

/** True if a value is valid by Book an appointment: the request. */
export function isGPConnectAppointmentBookRequest1(
  value: unknown,
): value is GPConnectAppointmentBookRequest1 {
  return validateGPConnectAppointmentBookRequest1(value, VERDICT_ONLY).valid;
}

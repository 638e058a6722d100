// Generated from fsh/interactions/GPConnect-Appointment-Read-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Read-Response-1
import type { GPConnectAppointmentReadResponse1 } from '../types/GPConnectAppointmentReadResponse1.js';
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
import { meta } from './types/Meta.js';
import { organization } from './types/Organization.js';
import { patient } from './types/Patient.js';
import { practitioner } from './types/Practitioner.js';
import { reference } from './types/Reference.js';
import { relatedPerson } from './types/RelatedPerson.js';
import { slot } from './types/Slot.js';
import { gpConnectDeliveryChannel1Codes } from './valuesets.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  choice,
  coded,
  constrained,
  dateTime,
  elementOf,
  extensionSlice,
  extensions,
  forbidden,
  instant,
  invariant,
  object,
  required,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

const resp04 = /* @__PURE__ */ invariant(
  'RESP-04',
  'A time is UK local time: whole seconds, with an offset of +00:00 or +01:00',
  ($this) =>
    $this !== undefined &&
    fhirpath.matches(
      fhirpath.toText($this),
      /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\+0[01]:00$/u,
    ) === true,
);

export const gpConnectAppointmentReadResponse1: Shape = /* @__PURE__ */ resourceType(
  'Appointment',
  () => ({
    base: appointment,
    properties: {
      meta: required(object(metaRules)),
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
          extensionDeliveryChannelRules,
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
      description: required(),
      supportingInformation: forbidden,
      start: required(checked(instant, constrained(resp04))),
      end: required(checked(instant, constrained(resp04))),
      slot: required(
        checked(
          array(reference),
          targets(['Slot', 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1']),
        ),
      ),
      created: checked(dateTime, constrained(resp04)),
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
      invariant('RESP-01', 'A returned Appointment names its profile', ($this) =>
        fhirpath
          .primitives($this.meta?.profile, $this.meta?._profile)
          .some(
            (profile: any) =>
              profile === 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1',
          ),
      ),
      invariant(
        'RESP-02',
        'The slot type is told',
        ($this) =>
          fhirpath.list($this.serviceType)[0]?.text !== undefined ||
          fhirpath.list($this.serviceType)[0]?._text !== undefined,
      ),
      invariant(
        'RESP-03',
        'The schedule type is told, where the practice has one',
        ($this) => $this.serviceCategory?.text !== undefined || $this.serviceCategory?._text !== undefined,
        [],
        true,
        'warning',
      ),
      invariant(
        'RESP-07',
        'The comment of a visit says what kind of visit it is, where that is known',
        ($this, c, has) =>
          !fhirpath
            .list($this.extension)
            .some(
              (extension: any) =>
                extension?.url ===
                  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2' &&
                fhirpath.choice(extension, 'value') === 'Visit',
            ) || (has & 2) /* comment */ !== 0,
        ['extension', 'comment'],
        false,
        'warning',
      ),
    ],
  }),
  'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Read-Response-1',
);

export const metaRules: Shape = /* @__PURE__ */ elementOf(gpConnectAppointmentReadResponse1, 'meta', () => ({
  base: meta,
  properties: {
    versionId: required(),
  },
}));

export const extensionDeliveryChannelRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectAppointmentReadResponse1,
  'extension:deliveryChannel',
  () => ({
    base: extensionGPConnectDeliveryChannel2,
    properties: {
      'value[x]': choice({ Code: coded(gpConnectDeliveryChannel1Codes) }),
    },
  }),
);

export const identifierRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectAppointmentReadResponse1,
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
  gpConnectAppointmentReadResponse1,
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

/** Checks a value against An Appointment that is read (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Read-Response-1). */
export const validateGPConnectAppointmentReadResponse1: Validator<GPConnectAppointmentReadResponse1> =
  /* @__PURE__ */ validator<GPConnectAppointmentReadResponse1>(
    gpConnectAppointmentReadResponse1,
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

/** True if a value is valid by An Appointment that is read. */
export function isGPConnectAppointmentReadResponse1(
  value: unknown,
): value is GPConnectAppointmentReadResponse1 {
  return validateGPConnectAppointmentReadResponse1(value, VERDICT_ONLY).valid;
}

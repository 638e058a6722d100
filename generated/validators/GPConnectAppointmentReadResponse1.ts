// Generated from fsh/interactions/GPConnect-Appointment-Read-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Read-Response-1 version 1.2.7
import {
  CHOICE,
  boundCode,
  broken,
  code,
  constrained,
  dateTime,
  extensions,
  forbidden,
  instant,
  many,
  one,
  shape,
  targets,
  validator,
} from '../runtime/checks.js';
import type { Context, ExtensionSlicing, Shape, Targets } from '../runtime/checks.js';
import * as fhirpath from '../runtime/fhirpath.js';
import type { GPConnectAppointmentReadResponse1 } from '../types/GPConnectAppointmentReadResponse1.js';
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
import { meta } from './types/Meta.js';
import { patient } from './types/Patient.js';
import { practitioner } from './types/Practitioner.js';
import { reference } from './types/Reference.js';
import { relatedPerson } from './types/RelatedPerson.js';
import { slot } from './types/Slot.js';
import { gpConnectDeliveryChannel1Codes } from './valuesets.js';

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
      shape: () => extensionDeliveryChannelRules,
      max: 1,
    },
  ],
};

function startInvariants($this: any, c: Context, $element: any): void {
  if (
    !(
      fhirpath.matches(
        fhirpath.toText($this),
        /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\+0[01]:00$/u,
      ) !== false
    )
  )
    broken(c, 'RESP-04', 'A time is UK local time: whole seconds, with an offset of +00:00 or +01:00');
}

function endInvariants($this: any, c: Context, $element: any): void {
  if (
    !(
      fhirpath.matches(
        fhirpath.toText($this),
        /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\+0[01]:00$/u,
      ) !== false
    )
  )
    broken(c, 'RESP-04', 'A time is UK local time: whole seconds, with an offset of +00:00 or +01:00');
}

const slotTargets: Targets = [['Slot', 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1']];

function createdInvariants($this: any, c: Context, $element: any): void {
  if (
    !(
      fhirpath.matches(
        fhirpath.toText($this),
        /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\+0[01]:00$/u,
      ) !== false
    )
  )
    broken(c, 'RESP-04', 'A time is UK local time: whole seconds, with an offset of +00:00 or +01:00');
}

export const gpConnectAppointmentReadResponse1: Shape = /* @__PURE__ */ shape({
  id: 'Appointment',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Read-Response-1',
  type: 'Appointment',
  elements: [
    'contained',
    'status',
    'participant',
    'start',
    'end',
    'meta',
    'description',
    'slot',
    'extension',
    'comment',
  ],
  required: 254,
  property(key, value, c, object) {
    switch (key) {
      case 'meta':
        one(value, key, c, metaRules2);
        return 32;
      case 'extension':
        extensions(value, key, c, extension, extensionSlices);
        return 256;
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
        instant(value, key, c);
        constrained(value, key, c, startInvariants, object);
        return 8;
      case 'end':
        instant(value, key, c);
        constrained(value, key, c, endInvariants, object);
        return 16;
      case 'slot':
        many(value, key, c, reference);
        targets(value, key, c, slotTargets);
        return 128;
      case 'created':
        dateTime(value, key, c);
        return constrained(value, key, c, createdInvariants, object);
      case 'participant':
        many(value, key, c, participantRules);
        return 4;
      case 'comment':
        appointment.property(key, value, c, object);
        return 512;
      default:
        return appointment.property(key, value, c, object);
    }
  },
  invariants($this: any, c, seen) {
    if (
      !fhirpath
        .primitives($this.meta?.profile, $this.meta?._profile)
        .some(
          (profile: any) =>
            profile === 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1',
        )
    )
      broken(c, 'APPT-02', 'meta.profile names GPConnect-Appointment-1');
    if (
      !fhirpath
        .primitives($this.meta?.profile, $this.meta?._profile)
        .some(
          (profile: any) =>
            profile === 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1',
        )
    )
      broken(c, 'RESP-01', 'What is returned says its profile');
    if (!(
      fhirpath.list($this.serviceType)[0]?.text !== undefined ||
      fhirpath.list($this.serviceType)[0]?._text !== undefined
    ))
      broken(c, 'RESP-02', 'The slot type is told');
    if (!($this.serviceCategory?.text !== undefined || $this.serviceCategory?._text !== undefined))
      broken(c, 'RESP-03', 'The schedule type is told, where the practice has one', 'warning');
    if (seen & 768) {
      if (!(
        !fhirpath
          .list($this.extension)
          .some(
            (extension: any) =>
              extension?.url ===
                'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2' &&
              fhirpath.choice(extension, 'value') === 'Visit',
          ) ||
        $this.comment !== undefined ||
        $this._comment !== undefined
      ))
        broken(
          c,
          'RESP-07',
          'The comment of a visit says what kind of visit it is, where that is known',
          'warning',
        );
    }
  },
  base: () => appointment,
});

export const metaRules2: Shape = /* @__PURE__ */ shape({
  id: 'Appointment.meta',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Read-Response-1',
  elements: ['versionId'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'versionId':
        meta.property(key, value, c, object);
        return 1;
      default:
        return meta.property(key, value, c, object);
    }
  },
});

export const extensionDeliveryChannelRules: Shape = /* @__PURE__ */ shape({
  id: 'Appointment.extension:deliveryChannel',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Read-Response-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'valueCode':
        code(value, key, c);
        boundCode(value, key, c, gpConnectDeliveryChannel1Codes, 'required');
        return CHOICE;
      default:
        return extensionGPConnectDeliveryChannel2.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const identifierRules: Shape = /* @__PURE__ */ shape({
  id: 'Appointment.identifier',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Read-Response-1',
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
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Read-Response-1',
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

/** Checks a value against An Appointment that is read (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Read-Response-1). */
export const validateGPConnectAppointmentReadResponse1 =
  /* @__PURE__ */ validator<GPConnectAppointmentReadResponse1>(
    gpConnectAppointmentReadResponse1,
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

/** Whether a value is valid by An Appointment that is read. */
export function isGPConnectAppointmentReadResponse1(
  value: unknown,
): value is GPConnectAppointmentReadResponse1 {
  return validateGPConnectAppointmentReadResponse1(value, { maxIssues: 1 }).valid;
}

// Generated from fsh/interactions/GPConnect-Appointment-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Response-1

import { appointmentCancellationReasonExtension } from './ExtensionGPConnectAppointmentCancellationReason1.js';
import type { ExtensionGPConnectAppointmentCancellationReason1 } from './ExtensionGPConnectAppointmentCancellationReason1.js';
import { bookingOrganisationExtension } from './ExtensionGPConnectBookingOrganisation1.js';
import type { ExtensionGPConnectBookingOrganisation1 } from './ExtensionGPConnectBookingOrganisation1.js';
import { deliveryChannelExtension } from './ExtensionGPConnectDeliveryChannel2.js';
import type { ExtensionGPConnectDeliveryChannel2 } from './ExtensionGPConnectDeliveryChannel2.js';
import { practitionerRoleExtension } from './ExtensionGPConnectPractitionerRole1.js';
import type { ExtensionGPConnectPractitionerRole1 } from './ExtensionGPConnectPractitionerRole1.js';
import type {
  Appointment,
  AppointmentParticipant,
  CodeableConcept,
  Extension,
  FhirResource,
  Identifier,
  Meta,
} from 'fhir/r3.js';
import { construct } from 'fsh-codegen/runtime/v1/types';
import type { FixedList, ReferenceTo, Template } from 'fsh-codegen/runtime/v1/types';

/**
 * Metadata about the resource
 *
 * Element: `Appointment.meta`
 */
export interface GPConnectAppointmentResponse1Meta extends Meta {
  /**
   * Version specific identifier
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  versionId: string;
}

/**
 * External Ids for this item
 *
 * Element: `Appointment.identifier`
 */
export interface GPConnectAppointmentResponse1Identifier extends Identifier {
  /** @deprecated Not used: 0..0. */
  use?: never;
  /** @deprecated */
  _use?: never;
  /** @deprecated Not used: 0..0. */
  type?: never;
  /**
   * The namespace for the identifier value
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: string;
  /**
   * The value that is unique
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  value: string;
  /** @deprecated Not used: 0..0. */
  period?: never;
  /** @deprecated Not used: 0..0. */
  assigner?: never;
}

/**
 * Participants involved in appointment
 *
 * Element: `Appointment.participant`
 */
export interface GPConnectAppointmentResponse1Participant extends AppointmentParticipant {
  /**
   * Person, Location/HealthcareService or Device
   *
   * A booking names the patient and the location. A visit's location is the 'unknown' one that asks to
   * contact the practice, never the place that is visited.
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1,
   * https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1,
   * https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1,
   * https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Device-1.
   */
  actor: ReferenceTo<
    'Patient' | 'Practitioner' | 'Location' | 'Device' | 'RelatedPerson' | 'HealthcareService'
  >;
  /**
   * required | optional | information-only
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/participantrequired.
   */
  required?: 'required' | 'optional' | 'information-only' | undefined;
  /**
   * accepted | declined | tentative | needs-action
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/participationstatus.
   */
  status: 'accepted' | 'declined' | 'tentative' | 'needs-action';
}

/**
 * An Appointment that is returned
 *
 * A practice's answer to a booking, a change or a cancellation: the Appointment as it is now.
 *
 * Canonical:
 * https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Response-1
 */
export interface GPConnectAppointmentResponse1 extends Appointment {
  /**
   * Metadata about the resource
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  meta: GPConnectAppointmentResponse1Meta;
  contained?: FhirResource[] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Slices: appointmentCancellationReason (0..1), bookingOrganisation (0..1), practitionerRole (0..*),
   * deliveryChannel (0..1).
   */
  extension?:
    | (
        | ExtensionGPConnectAppointmentCancellationReason1
        | ExtensionGPConnectBookingOrganisation1
        | ExtensionGPConnectPractitionerRole1
        | ExtensionGPConnectDeliveryChannel2
        | Extension
      )[]
    | undefined;
  identifier?: GPConnectAppointmentResponse1Identifier[] | undefined;
  /**
   * proposed | pending | booked | arrived | fulfilled | cancelled | noshow | entered-in-error
   *
   * `booked` when the appointment is made, `cancelled` when it is called off. Cancelled appointments are
   * among those that a retrieval returns.
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/appointmentstatus.
   */
  status:
    'proposed' | 'pending' | 'booked' | 'arrived' | 'fulfilled' | 'cancelled' | 'noshow' | 'entered-in-error';
  /**
   * Schedule type, as the practice names it
   *
   * The name that the practice itself has given to the kind of session that the appointment is in. It is
   * free text and stands in `serviceCategory.text`, the same text as in the Schedule of the slots; no
   * code is expected.
   *
   * A provider returns it where the practice has a schedule type, and a consumer shows it with the
   * patient's appointments.
   */
  serviceCategory?: CodeableConcept | undefined;
  /**
   * Slot type, as the practice names it
   *
   * The name that the practice itself has given to the kind of slot that was booked. It is free text and
   * stands in `serviceType.text`, the same text as in the slots; no code is expected.
   *
   * A provider returns it with every appointment, and a consumer shows it. One appointment has one slot
   * type, so slots of different types cannot be booked together.
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  serviceType?: FixedList<CodeableConcept> | undefined;
  /**
   * @deprecated Not used: 0..0.
   *
   * The specialty of a practitioner that would be required to perform the service requested in this
   * appointment
   *
   * Left out in all that is sent and returned.
   */
  specialty?: never;
  /** @deprecated Not used: 0..0. */
  appointmentType?: never;
  /**
   * @deprecated Not used: 0..0.
   *
   * Reason this appointment is scheduled
   *
   * Left out in all that is sent and returned.
   */
  reason?: never;
  /** @deprecated Not used: 0..0. */
  indication?: never;
  /** How urgent it is, for deciding what to move: 1 is highest, 9 lowest, 0 undefined (as in iCalendar) */
  priority?: number | undefined;
  /**
   * What the appointment is for, in a few words without clinical content
   *
   * A short text that tells staff at the practice what the appointment is about.
   *
   * At most 100 characters. It must not carry clinical information of any kind, for a transfer of care
   * or otherwise: it is an administrative text and not part of the patient's clinical record.
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  description: string;
  /** @deprecated Not used: 0..0. */
  supportingInformation?: never;
  /**
   * When appointment is to take place
   *
   * UK local time with the offset from UTC that is in force then, +00:00 or +01:00:
   * yyyy-mm-ddThh:mm:ss+hh:mm.
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  start: string;
  /**
   * When appointment is to conclude
   *
   * UK local time with the offset from UTC that is in force then, +00:00 or +01:00:
   * yyyy-mm-ddThh:mm:ss+hh:mm.
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  end: string;
  /**
   * The slots that the appointment fills, one after the other without a gap
   *
   * Cardinality: 1..* (0..* in the base).
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1.
   */
  slot: [ReferenceTo<'Slot'>, ...ReferenceTo<'Slot'>[]];
  /**
   * The date that this appointment was initially created
   *
   * Every booking says when it was made, in UK local time with its offset.
   */
  created?: string | undefined;
  /**
   * More for the practice to know, without clinical content
   *
   * Whatever else the practice should know about the appointment and does not fit into the description.
   *
   * At most 500 characters. As with the description, no clinical information of any kind may stand here.
   * An appointment that is a visit says here what kind of visit it is, where that is known.
   */
  comment?: string | undefined;
  /** @deprecated Not used: 0..0. */
  incomingReferral?: never;
  participant: [GPConnectAppointmentResponse1Participant, ...GPConnectAppointmentResponse1Participant[]];
  /** @deprecated Not used: 0..0. */
  requestedPeriod?: never;
}

/**
 * Input of `createGPConnectAppointmentResponse1`: the elements that an author supplies. The function
 * fills in fixed values and `meta.profile`.
 */
export interface GPConnectAppointmentResponse1Input extends Omit<
  GPConnectAppointmentResponse1,
  'resourceType' | 'meta' | 'extension'
> {
  resourceType?: GPConnectAppointmentResponse1['resourceType'] | undefined;
  /**
   * Metadata about the resource
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  meta?: GPConnectAppointmentResponse1['meta'] | undefined;
  /**
   * Why the appointment was cancelled; only when it is
   *
   * Belongs to a cancellation and to nothing else: it must be there when an appointment is cancelled,
   * and a request that books or amends an appointment must not send it.
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  appointmentCancellationReason?: Parameters<typeof appointmentCancellationReasonExtension>[0] | undefined;
  /**
   * The organisation that made the booking
   *
   * Cardinality: 0..1 (0..* in the base).
   *
   * Must support.
   */
  bookingOrganisation?: Parameters<typeof bookingOrganisationExtension>[0] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Must support.
   */
  practitionerRole?: Parameters<typeof practitionerRoleExtension>[0][] | undefined;
  /**
   * In person, by telephone, by video or as a visit
   *
   * Reading an appointment and retrieving a patient's appointments may return any channel, a visit
   * included. An appointment whose channel, or whose slots' channel, is a visit cannot be booked,
   * amended or cancelled through GP Connect.
   *
   * Cardinality: 0..1 (0..* in the base).
   *
   * Must support.
   */
  deliveryChannel?: Parameters<typeof deliveryChannelExtension>[0] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Additional Content defined by implementations
   *
   * Slices: appointmentCancellationReason (0..1), bookingOrganisation (0..1), practitionerRole (0..*),
   * deliveryChannel (0..1).
   */
  extension?: Extension[] | undefined;
}

const template: Template = [
  { name: 'resourceType', value: 'Appointment', always: true },
  {
    name: 'meta',
    parts: [
      {
        name: 'profile',
        value: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1',
        list: true,
        always: true,
      },
    ],
    always: true,
  },
  {
    name: 'extension',
    from: 'appointmentCancellationReason',
    extension: appointmentCancellationReasonExtension,
    list: true,
  },
  { name: 'extension', from: 'bookingOrganisation', extension: bookingOrganisationExtension, list: true },
  {
    name: 'extension',
    from: 'practitionerRole',
    extension: practitionerRoleExtension,
    list: true,
    many: true,
  },
  { name: 'extension', from: 'deliveryChannel', extension: deliveryChannelExtension, list: true },
];

/**
 * Makes a An Appointment that is returned: fills in fixed values and `meta.profile`, and takes slices
 * as arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createGPConnectAppointmentResponse1(
  input: GPConnectAppointmentResponse1Input,
): GPConnectAppointmentResponse1 {
  return construct(input, template) as GPConnectAppointmentResponse1;
}

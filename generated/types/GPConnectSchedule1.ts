// Generated from fsh/profiles/GPConnect-Schedule-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Schedule-1

import { practitionerRoleExtension } from './ExtensionGPConnectPractitionerRole1.js';
import type { ExtensionGPConnectPractitionerRole1 } from './ExtensionGPConnectPractitionerRole1.js';
import type { CodeableConcept, Extension, FhirResource, Identifier, Period, Schedule } from 'fhir/r3.js';
import { construct } from 'fsh-codegen/runtime/v1/types';
import type { FixedList, ReferenceTo, Template } from 'fsh-codegen/runtime/v1/types';

/**
 * External Ids for this item
 *
 * Element: `Schedule.identifier`
 */
export interface GPConnectSchedule1Identifier extends Identifier {
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

/** One item of `Schedule.actor`. */
export type GPConnectSchedule1ActorItem = ReferenceTo<'Location' | 'Practitioner'>;

/**
 * The period of time that the slots that are attached to this Schedule resource cover (even if none
 * exist). These cover the amount of time that an organization's planning horizon; the interval for
 * which they are currently accepting appointments. This does not define a "template" for planning
 * outside these dates
 *
 * Element: `Schedule.planningHorizon`
 */
export interface GPConnectSchedule1PlanningHorizon extends Period {
  /**
   * Starting time with inclusive boundary
   *
   * UK local time with the offset from UTC that is in force then, +00:00 or +01:00:
   * yyyy-mm-ddThh:mm:ss+hh:mm.
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  start: string;
  /**
   * End time with inclusive boundary, if not ongoing
   *
   * UK local time with the offset from UTC that is in force then, +00:00 or +01:00:
   * yyyy-mm-ddThh:mm:ss+hh:mm.
   */
  end?: string | undefined;
}

/**
 * GP Connect Schedule
 *
 * A session in a practice's appointment book: who works in it, where and over which time. Slots belong
 * to it.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Schedule-1
 */
export interface GPConnectSchedule1 extends Schedule {
  contained?: FhirResource[] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Slices: practitionerRole (0..*).
   */
  extension?: (ExtensionGPConnectPractitionerRole1 | Extension)[] | undefined;
  identifier?: GPConnectSchedule1Identifier[] | undefined;
  /** @deprecated Not used: 0..0. */
  active?: never;
  /** @deprecated */
  _active?: never;
  /**
   * Schedule type, as the practice names it
   *
   * The name that the practice itself has given to this kind of session; some systems call it session
   * name or rota type. It is free text and stands in `serviceCategory.text`; no code is expected.
   *
   * A provider fills it where the practice has a schedule type, and a consumer shows it with the slots
   * of the session.
   */
  serviceCategory?: CodeableConcept | undefined;
  /** @deprecated Not used: 0..0. */
  serviceType?: never;
  /**
   * The specialty of a practitioner that would be required to perform the service requested in this
   * appointment
   *
   * Left out of schedules that a slot search returns.
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  specialty?: FixedList<CodeableConcept> | undefined;
  /**
   * Where the session is held and who holds it
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1,
   * https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1.
   */
  actor: [GPConnectSchedule1ActorItem, ...GPConnectSchedule1ActorItem[]];
  planningHorizon?: GPConnectSchedule1PlanningHorizon | undefined;
}

/**
 * Input of `createGPConnectSchedule1`: the elements that an author supplies. The function fills in
 * fixed values and `meta.profile`.
 */
export interface GPConnectSchedule1Input extends Omit<
  GPConnectSchedule1,
  'resourceType' | 'meta' | 'extension'
> {
  resourceType?: GPConnectSchedule1['resourceType'] | undefined;
  meta?: GPConnectSchedule1['meta'] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Must support.
   */
  practitionerRole?: Parameters<typeof practitionerRoleExtension>[0][] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Additional Content defined by implementations
   *
   * Slices: practitionerRole (0..*).
   */
  extension?: Extension[] | undefined;
}

const template: Template = [
  { name: 'resourceType', value: 'Schedule', always: true },
  {
    name: 'meta',
    parts: [
      {
        name: 'profile',
        value: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Schedule-1',
        list: true,
        always: true,
      },
    ],
    always: true,
  },
  {
    name: 'extension',
    from: 'practitionerRole',
    extension: practitionerRoleExtension,
    list: true,
    many: true,
  },
];

/**
 * Makes a GP Connect Schedule: fills in fixed values and `meta.profile`, and takes slices as
 * arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createGPConnectSchedule1(input: GPConnectSchedule1Input): GPConnectSchedule1 {
  return construct(input, template) as GPConnectSchedule1;
}

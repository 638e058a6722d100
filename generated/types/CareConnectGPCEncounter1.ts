// Generated from fsh/profiles/CareConnect-GPC-Encounter-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1

import { admissionMethodExtension } from './ExtensionCareConnectAdmissionMethod1.js';
import type { ExtensionCareConnectAdmissionMethod1 } from './ExtensionCareConnectAdmissionMethod1.js';
import { dischargeMethodExtension } from './ExtensionCareConnectDischargeMethod1.js';
import type { ExtensionCareConnectDischargeMethod1 } from './ExtensionCareConnectDischargeMethod1.js';
import { emergencyCareDischargeStatusExtension } from './ExtensionCareConnectEmergencyCareDischargeStatus1.js';
import type { ExtensionCareConnectEmergencyCareDischargeStatus1 } from './ExtensionCareConnectEmergencyCareDischargeStatus1.js';
import { encounterTransportExtension } from './ExtensionCareConnectEncounterTransport1.js';
import type { ExtensionCareConnectEncounterTransport1 } from './ExtensionCareConnectEncounterTransport1.js';
import { outcomeOfAttendanceExtension } from './ExtensionCareConnectOutcomeOfAttendance1.js';
import type { ExtensionCareConnectOutcomeOfAttendance1 } from './ExtensionCareConnectOutcomeOfAttendance1.js';
import { careConnectGPCImmunization1SnomedCTDescriptionIDExtension } from './ExtensionCodingSctdescidStub.js';
import type { ExtensionCodingSctdescidStub } from './ExtensionCodingSctdescidStub.js';
import type {
  CodeableConcept,
  Coding,
  Encounter,
  EncounterClassHistory,
  EncounterDiagnosis,
  EncounterHospitalization,
  EncounterLocation,
  EncounterParticipant,
  EncounterStatusHistory,
  Extension,
  FhirResource,
  Identifier,
  Period,
} from 'fhir/r3.js';
import { construct, readSlice, withSlice } from 'fsh-codegen/runtime/v1/types';
import type {
  FixedList,
  ReferenceTo,
  SliceCarrier,
  SliceShape,
  Template,
} from 'fsh-codegen/runtime/v1/types';

/**
 * Additional Content defined by implementations
 *
 * Element: `Encounter.extension:encounterTransport`
 */
export interface CareConnectGPCEncounter1ExtensionEncounterTransport extends Extension {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EncounterTransport-1';
}

/**
 * Additional Content defined by implementations
 *
 * Element: `Encounter.extension:outcomeOfAttendance`
 */
export interface CareConnectGPCEncounter1ExtensionOutcomeOfAttendance extends Extension {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-OutcomeOfAttendance-1';
}

/**
 * Additional Content defined by implementations
 *
 * Element: `Encounter.extension:emergencyCareDischargeStatus`
 */
export interface CareConnectGPCEncounter1ExtensionEmergencyCareDischargeStatus extends Extension {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EmergencyCareDischargeStatus-1';
}

/**
 * Identifier(s) by which this encounter is known
 *
 * Element: `Encounter.identifier`
 */
export interface CareConnectGPCEncounter1Identifier extends Identifier {
  /**
   * usual | official | temp | secondary (If known)
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/identifier-use.
   */
  use?: 'usual' | 'official' | 'temp' | 'secondary' | undefined;
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
  /**
   * Organization that issued id (may be just text)
   *
   * Refers to: https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Organization-1.
   */
  assigner?: ReferenceTo<'Organization'> | undefined;
}

/**
 * Identifier(s) by which this encounter is known
 *
 * Element: `Encounter.identifier:crossCareSettingIdentifier`
 */
export interface CareConnectGPCEncounter1IdentifierCrossCareSettingIdentifier extends Identifier {
  /**
   * usual | official | temp | secondary (If known)
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/identifier-use.
   */
  use?: 'usual' | 'official' | 'temp' | 'secondary' | undefined;
  /**
   * The namespace for the identifier value
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: 'https://fhir.nhs.uk/Id/cross-care-setting-identifier';
  /**
   * The value that is unique
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  value: string;
  /**
   * Organization that issued id (may be just text)
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1.
   */
  assigner?: ReferenceTo<'Organization'> | undefined;
}

/**
 * Identifier(s) by which this encounter is known
 *
 * Element: `Encounter.identifier:identifier`
 */
export interface CareConnectGPCEncounter1IdentifierIdentifier extends Identifier {
  /**
   * usual | official | temp | secondary (If known)
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/identifier-use.
   */
  use?: 'usual' | 'official' | 'temp' | 'secondary' | undefined;
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
  /**
   * Organization that issued id (may be just text)
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1.
   */
  assigner?: ReferenceTo<'Organization'> | undefined;
}

/** One item of `Encounter.identifier`. */
export type CareConnectGPCEncounter1IdentifierItem =
  | CareConnectGPCEncounter1IdentifierCrossCareSettingIdentifier
  | CareConnectGPCEncounter1IdentifierIdentifier
  | CareConnectGPCEncounter1Identifier;

/**
 * List of past encounter statuses
 *
 * Element: `Encounter.statusHistory`
 */
export interface CareConnectGPCEncounter1StatusHistory extends EncounterStatusHistory {
  /**
   * planned | arrived | triaged | in-progress | onleave | finished | cancelled +
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/encounter-status.
   */
  status:
    | 'planned'
    | 'arrived'
    | 'triaged'
    | 'in-progress'
    | 'onleave'
    | 'finished'
    | 'cancelled'
    | 'entered-in-error'
    | 'unknown';
}

/**
 * List of past encounter classes
 *
 * Element: `Encounter.classHistory`
 */
export interface CareConnectGPCEncounter1ClassHistory extends EncounterClassHistory {
  /**
   * The class that the encounter had then
   *
   * Binding: extensible, http://hl7.org/fhir/ValueSet/v3-ActEncounterCode.
   */
  class: Coding;
}

/**
 * Additional Content defined by implementations
 *
 * Element: `Encounter.type.coding:snomedCT.extension:snomedCTDescriptionID`
 */
export interface CareConnectGPCEncounter1TypeCodingSnomedCTExtensionSnomedCTDescriptionID extends Extension {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid';
}

/**
 * Code defined by a terminology system
 *
 * Element: `Encounter.type.coding:snomedCT`
 */
export interface CareConnectGPCEncounter1TypeCodingSnomedCT extends Coding {
  /**
   * Additional Content defined by implementations
   *
   * Slices: snomedCTDescriptionID (0..*).
   */
  extension?:
    | (
        | (ExtensionCodingSctdescidStub &
            CareConnectGPCEncounter1TypeCodingSnomedCTExtensionSnomedCTDescriptionID)
        | Extension
      )[]
    | undefined;
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: 'http://snomed.info/sct';
  /**
   * Symbol in syntax defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code: string;
  /**
   * Representation defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  display: string;
}

/**
 * Specific type of encounter
 *
 * Element: `Encounter.type`
 */
export interface CareConnectGPCEncounter1Type extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 0..1 (0..* in the base).
   *
   * Slices: snomedCT (0..1).
   */
  coding?: FixedList<CareConnectGPCEncounter1TypeCodingSnomedCT | Coding> | undefined;
  /** The consultation type as the practice's system shows it */
  text?: string | undefined;
}

/**
 * List of participants involved in the encounter
 *
 * Element: `Encounter.participant`
 */
export interface CareConnectGPCEncounter1Participant extends EncounterParticipant {
  /**
   * Persons involved in the encounter other than the patient
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1.
   */
  individual: ReferenceTo<'Practitioner' | 'RelatedPerson'>;
}

/**
 * The start and end time of the encounter
 *
 * Element: `Encounter.period`
 */
export interface CareConnectGPCEncounter1Period extends Period {
  /**
   * Starting time with inclusive boundary
   *
   * The date and time of the consultation, as the practice's system shows it. The moment itself belongs
   * to the period.
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  start: string;
  /**
   * End time with inclusive boundary, if not ongoing
   *
   * When the consultation ended. Given where the end is known, or can be worked out from a known
   * duration; without it the encounter has no known end.
   */
  end?: string | undefined;
}

/**
 * Additional Content defined by implementations
 *
 * Element: `Encounter.reason.coding:snomedCT.extension:snomedCTDescriptionID`
 */
export interface CareConnectGPCEncounter1ReasonCodingSnomedCTExtensionSnomedCTDescriptionID extends Extension {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid';
}

/**
 * Code defined by a terminology system
 *
 * Element: `Encounter.reason.coding:snomedCT`
 */
export interface CareConnectGPCEncounter1ReasonCodingSnomedCT extends Coding {
  /**
   * Additional Content defined by implementations
   *
   * Slices: snomedCTDescriptionID (0..*).
   */
  extension?:
    | (
        | (ExtensionCodingSctdescidStub &
            CareConnectGPCEncounter1ReasonCodingSnomedCTExtensionSnomedCTDescriptionID)
        | Extension
      )[]
    | undefined;
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: 'http://snomed.info/sct';
  /**
   * Symbol in syntax defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code: string;
  /**
   * Representation defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  display: string;
}

/**
 * Reason the encounter takes place (code)
 *
 * Element: `Encounter.reason`
 */
export interface CareConnectGPCEncounter1Reason extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: (CareConnectGPCEncounter1ReasonCodingSnomedCT | Coding)[] | undefined;
}

/**
 * The list of diagnosis relevant to this encounter
 *
 * Element: `Encounter.diagnosis`
 */
export interface CareConnectGPCEncounter1Diagnosis extends EncounterDiagnosis {
  /**
   * Reason the encounter takes place (resource)
   *
   * Refers to: https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Condition-1,
   * https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Procedure-1.
   */
  condition: ReferenceTo<'Condition' | 'Procedure'>;
}

/**
 * Additional Content defined by implementations
 *
 * Element: `Encounter.hospitalization.extension:admissionMethod`
 */
export interface CareConnectGPCEncounter1HospitalizationExtensionAdmissionMethod extends Extension {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-AdmissionMethod-1';
}

/**
 * Additional Content defined by implementations
 *
 * Element: `Encounter.hospitalization.extension:dischargeMethod`
 */
export interface CareConnectGPCEncounter1HospitalizationExtensionDischargeMethod extends Extension {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DischargeMethod-1';
}

/**
 * Pre-admission identifier
 *
 * Element: `Encounter.hospitalization.preAdmissionIdentifier`
 */
export interface CareConnectGPCEncounter1HospitalizationPreAdmissionIdentifier extends Identifier {
  /**
   * usual | official | temp | secondary (If known)
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/identifier-use.
   */
  use?: 'usual' | 'official' | 'temp' | 'secondary' | undefined;
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
  /**
   * Organization that issued id (may be just text)
   *
   * Refers to: https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Organization-1.
   */
  assigner?: ReferenceTo<'Organization'> | undefined;
}

/**
 * Additional Content defined by implementations
 *
 * Element: `Encounter.hospitalization.reAdmission.coding:snomedCT.extension:snomedCTDescriptionID`
 */
export interface CareConnectGPCEncounter1HospitalizationReAdmissionCodingSnomedCTExtensionSnomedCTDescriptionID extends Extension {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid';
}

/**
 * Code defined by a terminology system
 *
 * Element: `Encounter.hospitalization.reAdmission.coding:snomedCT`
 */
export interface CareConnectGPCEncounter1HospitalizationReAdmissionCodingSnomedCT extends Coding {
  /**
   * Additional Content defined by implementations
   *
   * Slices: snomedCTDescriptionID (0..*).
   */
  extension?:
    | (
        | (ExtensionCodingSctdescidStub &
            CareConnectGPCEncounter1HospitalizationReAdmissionCodingSnomedCTExtensionSnomedCTDescriptionID)
        | Extension
      )[]
    | undefined;
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: 'http://snomed.info/sct';
  /**
   * Symbol in syntax defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code: string;
  /**
   * Representation defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  display: string;
}

/**
 * The type of hospital re-admission that has occurred (if any). If the value is absent, then this is
 * not identified as a readmission
 *
 * Element: `Encounter.hospitalization.reAdmission`
 */
export interface CareConnectGPCEncounter1HospitalizationReAdmission extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: (CareConnectGPCEncounter1HospitalizationReAdmissionCodingSnomedCT | Coding)[] | undefined;
}

/**
 * Details about the admission to a healthcare service
 *
 * Element: `Encounter.hospitalization`
 */
export interface CareConnectGPCEncounter1Hospitalization extends EncounterHospitalization {
  /**
   * Additional Content defined by implementations
   *
   * Slices: admissionMethod (0..*), dischargeMethod (0..*).
   */
  extension?:
    | (
        | (ExtensionCareConnectAdmissionMethod1 &
            CareConnectGPCEncounter1HospitalizationExtensionAdmissionMethod)
        | (ExtensionCareConnectDischargeMethod1 &
            CareConnectGPCEncounter1HospitalizationExtensionDischargeMethod)
        | Extension
      )[]
    | undefined;
  preAdmissionIdentifier?: CareConnectGPCEncounter1HospitalizationPreAdmissionIdentifier | undefined;
  /**
   * The location from which the patient came before admission
   *
   * Refers to: https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Location-1.
   */
  origin?: ReferenceTo<'Location'> | undefined;
  reAdmission?: CareConnectGPCEncounter1HospitalizationReAdmission | undefined;
  /**
   * Location to which the patient is discharged
   *
   * Refers to: https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Location-1.
   */
  destination?: ReferenceTo<'Location'> | undefined;
}

/**
 * List of locations where the patient has been
 *
 * Element: `Encounter.location`
 */
export interface CareConnectGPCEncounter1Location extends EncounterLocation {
  /**
   * Location the encounter takes place
   *
   * Refers to: https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Location-1.
   */
  location: ReferenceTo<'Location'>;
  /**
   * planned | active | reserved | completed
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/encounter-location-status.
   */
  status?: 'planned' | 'active' | 'reserved' | 'completed' | undefined;
}

/**
 * CareConnect GPC Encounter
 *
 * A consultation in a patient's GP record: when it was, of which type, and who saw the patient or
 * worked on the patient's record.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1
 */
export interface CareConnectGPCEncounter1 extends Encounter {
  contained?: FhirResource[] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Slices: encounterTransport (0..*), outcomeOfAttendance (0..*), emergencyCareDischargeStatus (0..*).
   */
  extension?:
    | (
        | (ExtensionCareConnectEncounterTransport1 & CareConnectGPCEncounter1ExtensionEncounterTransport)
        | (ExtensionCareConnectOutcomeOfAttendance1 & CareConnectGPCEncounter1ExtensionOutcomeOfAttendance)
        | (ExtensionCareConnectEmergencyCareDischargeStatus1 &
            CareConnectGPCEncounter1ExtensionEmergencyCareDischargeStatus)
        | Extension
      )[]
    | undefined;
  /**
   * Identifier(s) by which this encounter is known
   *
   * Cardinality: 1..* (0..* in the base).
   *
   * Slices: crossCareSettingIdentifier (1..1), identifier (0..*).
   */
  identifier: [CareConnectGPCEncounter1IdentifierItem, ...CareConnectGPCEncounter1IdentifierItem[]];
  /**
   * planned | arrived | triaged | in-progress | onleave | finished | cancelled +
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/encounter-status.
   */
  status: 'finished';
  /**
   * List of past encounter statuses
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  statusHistory?: FixedList<CareConnectGPCEncounter1StatusHistory> | undefined;
  classHistory?: CareConnectGPCEncounter1ClassHistory[] | undefined;
  /**
   * Specific type of encounter
   *
   * Cardinality: 1..1 (0..* in the base).
   */
  type: FixedList<CareConnectGPCEncounter1Type>;
  /**
   * The patient in whose record the consultation stands
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1.
   */
  subject: ReferenceTo<'Patient'>;
  episodeOfCare?: ReferenceTo<'EpisodeOfCare'>[] | undefined;
  /**
   * The ReferralRequest that initiated this encounter
   *
   * Refers to: https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-ReferralRequest-1.
   */
  incomingReferral?: ReferenceTo<'ReferralRequest'>[] | undefined;
  /**
   * List of participants involved in the encounter
   *
   * Cardinality: 1..* (0..* in the base).
   */
  participant: [CareConnectGPCEncounter1Participant, ...CareConnectGPCEncounter1Participant[]];
  appointment?: ReferenceTo<'Appointment'> | undefined;
  /**
   * The start and end time of the encounter
   *
   * Must support.
   */
  period?: CareConnectGPCEncounter1Period | undefined;
  reason?: CareConnectGPCEncounter1Reason[] | undefined;
  diagnosis?: CareConnectGPCEncounter1Diagnosis[] | undefined;
  account?: ReferenceTo<'Account'>[] | undefined;
  hospitalization?: CareConnectGPCEncounter1Hospitalization | undefined;
  location?: CareConnectGPCEncounter1Location[] | undefined;
  /**
   * The custodian organization of this Encounter record
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1.
   */
  serviceProvider?: ReferenceTo<'Organization'> | undefined;
  /**
   * Another Encounter this encounter is part of
   *
   * Refers to: https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Encounter-1.
   */
  partOf?: ReferenceTo<'Encounter'> | undefined;
}

/** Input for `Encounter.identifier:crossCareSettingIdentifier`: fixed values are filled in. */
interface CareConnectGPCEncounter1IdentifierCrossCareSettingIdentifierInput extends Omit<
  CareConnectGPCEncounter1IdentifierCrossCareSettingIdentifier,
  'system'
> {
  /**
   * The namespace for the identifier value
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: CareConnectGPCEncounter1IdentifierCrossCareSettingIdentifier['system'] | undefined;
}

/** Input for `Encounter.type.coding:snomedCT`: fixed values are filled in. */
interface CareConnectGPCEncounter1TypeCodingSnomedCTInput extends Omit<
  CareConnectGPCEncounter1TypeCodingSnomedCT,
  'extension' | 'system'
> {
  snomedCTDescriptionID?:
    Parameters<typeof careConnectGPCImmunization1SnomedCTDescriptionIDExtension>[0][] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Additional Content defined by implementations
   *
   * Slices: snomedCTDescriptionID (0..*).
   */
  extension?: Extension[] | undefined;
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: CareConnectGPCEncounter1TypeCodingSnomedCT['system'] | undefined;
}

/** Input for `Encounter.type`: fixed values are filled in. */
interface CareConnectGPCEncounter1TypeInput extends Omit<CareConnectGPCEncounter1Type, 'coding'> {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 0..1 (0..* in the base).
   *
   * Binding: extensible, https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-EncounterType-1.
   */
  snomedCT?: CareConnectGPCEncounter1TypeCodingSnomedCTInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * Code defined by a terminology system
   *
   * Cardinality: 0..1 (0..* in the base).
   *
   * Slices: snomedCT (0..1).
   */
  coding?: Coding[] | undefined;
}

/** Input for `Encounter.reason.coding:snomedCT`: fixed values are filled in. */
interface CareConnectGPCEncounter1ReasonCodingSnomedCTInput extends Omit<
  CareConnectGPCEncounter1ReasonCodingSnomedCT,
  'extension' | 'system'
> {
  snomedCTDescriptionID?:
    Parameters<typeof careConnectGPCImmunization1SnomedCTDescriptionIDExtension>[0][] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Additional Content defined by implementations
   *
   * Slices: snomedCTDescriptionID (0..*).
   */
  extension?: Extension[] | undefined;
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: CareConnectGPCEncounter1ReasonCodingSnomedCT['system'] | undefined;
}

/** Input for `Encounter.reason`: fixed values are filled in. */
interface CareConnectGPCEncounter1ReasonInput extends Omit<CareConnectGPCEncounter1Reason, 'coding'> {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  snomedCT?: CareConnectGPCEncounter1ReasonCodingSnomedCTInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: Coding[] | undefined;
}

/** Input for `Encounter.hospitalization.reAdmission.coding:snomedCT`: fixed values are filled in. */
interface CareConnectGPCEncounter1HospitalizationReAdmissionCodingSnomedCTInput extends Omit<
  CareConnectGPCEncounter1HospitalizationReAdmissionCodingSnomedCT,
  'extension' | 'system'
> {
  snomedCTDescriptionID?:
    Parameters<typeof careConnectGPCImmunization1SnomedCTDescriptionIDExtension>[0][] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Additional Content defined by implementations
   *
   * Slices: snomedCTDescriptionID (0..*).
   */
  extension?: Extension[] | undefined;
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: CareConnectGPCEncounter1HospitalizationReAdmissionCodingSnomedCT['system'] | undefined;
}

/** Input for `Encounter.hospitalization.reAdmission`: fixed values are filled in. */
interface CareConnectGPCEncounter1HospitalizationReAdmissionInput extends Omit<
  CareConnectGPCEncounter1HospitalizationReAdmission,
  'coding'
> {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  snomedCT?: CareConnectGPCEncounter1HospitalizationReAdmissionCodingSnomedCTInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: Coding[] | undefined;
}

/** Input for `Encounter.hospitalization`: fixed values are filled in. */
interface CareConnectGPCEncounter1HospitalizationInput extends Omit<
  CareConnectGPCEncounter1Hospitalization,
  'extension' | 'reAdmission'
> {
  admissionMethod?: Parameters<typeof admissionMethodExtension>[0][] | undefined;
  dischargeMethod?: Parameters<typeof dischargeMethodExtension>[0][] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Additional Content defined by implementations
   *
   * Slices: admissionMethod (0..*), dischargeMethod (0..*).
   */
  extension?: Extension[] | undefined;
  reAdmission?: CareConnectGPCEncounter1HospitalizationReAdmissionInput | undefined;
}

/**
 * Input of `createCareConnectGPCEncounter1`: the elements that an author supplies. The function fills
 * in fixed values and `meta.profile`.
 */
export interface CareConnectGPCEncounter1Input extends Omit<
  CareConnectGPCEncounter1,
  'resourceType' | 'meta' | 'extension' | 'identifier' | 'status' | 'type' | 'reason' | 'hospitalization'
> {
  resourceType?: CareConnectGPCEncounter1['resourceType'] | undefined;
  meta?: CareConnectGPCEncounter1['meta'] | undefined;
  encounterTransport?: Parameters<typeof encounterTransportExtension>[0][] | undefined;
  outcomeOfAttendance?: Parameters<typeof outcomeOfAttendanceExtension>[0][] | undefined;
  emergencyCareDischargeStatus?: Parameters<typeof emergencyCareDischargeStatusExtension>[0][] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Additional Content defined by implementations
   *
   * Slices: encounterTransport (0..*), outcomeOfAttendance (0..*), emergencyCareDischargeStatus (0..*).
   */
  extension?: Extension[] | undefined;
  /**
   * Identifier(s) by which this encounter is known
   *
   * Cardinality: 1..1 (0..* in the base).
   */
  crossCareSetting: CareConnectGPCEncounter1IdentifierCrossCareSettingIdentifierInput;
  identifierIdentifier?: CareConnectGPCEncounter1IdentifierIdentifier[] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Identifier(s) by which this encounter is known
   *
   * Cardinality: 1..* (0..* in the base).
   *
   * Slices: crossCareSettingIdentifier (1..1), identifier (0..*).
   */
  identifier?: CareConnectGPCEncounter1Identifier[] | undefined;
  /**
   * planned | arrived | triaged | in-progress | onleave | finished | cancelled +
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/encounter-status.
   */
  status?: CareConnectGPCEncounter1['status'] | undefined;
  /**
   * Specific type of encounter
   *
   * Cardinality: 1..1 (0..* in the base).
   */
  type: [CareConnectGPCEncounter1TypeInput];
  reason?: CareConnectGPCEncounter1ReasonInput[] | undefined;
  hospitalization?: CareConnectGPCEncounter1HospitalizationInput | undefined;
}

const template: Template = [
  { name: 'resourceType', value: 'Encounter', always: true },
  {
    name: 'meta',
    parts: [
      {
        name: 'profile',
        value: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
        list: true,
        always: true,
      },
    ],
    always: true,
  },
  {
    name: 'extension',
    from: 'encounterTransport',
    extension: encounterTransportExtension,
    list: true,
    many: true,
  },
  {
    name: 'extension',
    from: 'outcomeOfAttendance',
    extension: outcomeOfAttendanceExtension,
    list: true,
    many: true,
  },
  {
    name: 'extension',
    from: 'emergencyCareDischargeStatus',
    extension: emergencyCareDischargeStatusExtension,
    list: true,
    many: true,
  },
  {
    name: 'identifier',
    from: 'crossCareSetting',
    parts: [{ name: 'system', value: 'https://fhir.nhs.uk/Id/cross-care-setting-identifier', always: true }],
    list: true,
  },
  { name: 'identifier', from: 'identifierIdentifier', list: true, many: true },
  { name: 'status', value: 'finished', always: true },
  {
    name: 'type',
    parts: [
      {
        name: 'coding',
        from: 'snomedCT',
        parts: [
          {
            name: 'extension',
            from: 'snomedCTDescriptionID',
            extension: careConnectGPCImmunization1SnomedCTDescriptionIDExtension,
            list: true,
            many: true,
          },
          { name: 'system', value: 'http://snomed.info/sct', always: true },
        ],
        list: true,
      },
    ],
    list: true,
  },
  {
    name: 'reason',
    parts: [
      {
        name: 'coding',
        from: 'snomedCT',
        parts: [
          {
            name: 'extension',
            from: 'snomedCTDescriptionID',
            extension: careConnectGPCImmunization1SnomedCTDescriptionIDExtension,
            list: true,
            many: true,
          },
          { name: 'system', value: 'http://snomed.info/sct', always: true },
        ],
        list: true,
      },
    ],
    list: true,
  },
  {
    name: 'hospitalization',
    parts: [
      {
        name: 'extension',
        from: 'admissionMethod',
        extension: admissionMethodExtension,
        list: true,
        many: true,
      },
      {
        name: 'extension',
        from: 'dischargeMethod',
        extension: dischargeMethodExtension,
        list: true,
        many: true,
      },
      {
        name: 'reAdmission',
        parts: [
          {
            name: 'coding',
            from: 'snomedCT',
            parts: [
              {
                name: 'extension',
                from: 'snomedCTDescriptionID',
                extension: careConnectGPCImmunization1SnomedCTDescriptionIDExtension,
                list: true,
                many: true,
              },
              { name: 'system', value: 'http://snomed.info/sct', always: true },
            ],
            list: true,
          },
        ],
      },
    ],
  },
];

/**
 * Makes a CareConnect GPC Encounter: fills in fixed values and `meta.profile`, and takes slices as
 * arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createCareConnectGPCEncounter1(
  input: CareConnectGPCEncounter1Input,
): CareConnectGPCEncounter1 {
  return construct(input, template) as CareConnectGPCEncounter1;
}

const careConnectGPCEncounter1CrossCareSettingSlice: SliceShape = {
  list: 'identifier',
  like: { system: 'https://fhir.nhs.uk/Id/cross-care-setting-identifier' },
  parts: [{ name: 'system', value: 'https://fhir.nhs.uk/Id/cross-care-setting-identifier', always: true }],
};

/**
 * Reads the item of the slice `crossCareSettingIdentifier`; undefined if there is none.
 *
 * A slice of `Encounter.identifier` (CareConnect-GPC-Encounter-1).
 */
export function careConnectGPCEncounter1CrossCareSetting<T extends SliceCarrier<'identifier', 'Encounter'>>(
  element: T | undefined,
): CareConnectGPCEncounter1IdentifierCrossCareSettingIdentifier | undefined {
  return readSlice(element, careConnectGPCEncounter1CrossCareSettingSlice)[0] as
    CareConnectGPCEncounter1IdentifierCrossCareSettingIdentifier | undefined;
}

/**
 * Copies an element and sets the slice `crossCareSettingIdentifier`, or removes it if the value is
 * undefined. Fixed values are filled in.
 *
 * A slice of `Encounter.identifier` (CareConnect-GPC-Encounter-1).
 */
export function withCareConnectGPCEncounter1CrossCareSetting<
  T extends SliceCarrier<'identifier', 'Encounter'>,
>(element: T, value: CareConnectGPCEncounter1IdentifierCrossCareSettingIdentifierInput | undefined): T {
  return withSlice(
    element,
    careConnectGPCEncounter1CrossCareSettingSlice,
    value === undefined ? [] : [value],
  );
}

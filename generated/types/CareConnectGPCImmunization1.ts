// Generated from fsh/profiles/CareConnect-GPC-Immunization-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1

import { recordedDateExtension } from './ExtensionCareConnectDateRecorded1.js';
import type { ExtensionCareConnectDateRecorded1 } from './ExtensionCareConnectDateRecorded1.js';
import { parentPresentExtension } from './ExtensionCareConnectParentPresent1.js';
import type { ExtensionCareConnectParentPresent1 } from './ExtensionCareConnectParentPresent1.js';
import { vaccinationProcedureExtension } from './ExtensionCareConnectVaccinationProcedure1.js';
import type { ExtensionCareConnectVaccinationProcedure1 } from './ExtensionCareConnectVaccinationProcedure1.js';
import { snomedCTDescriptionIDExtension } from './ExtensionCodingSctdescid.js';
import type { ExtensionCodingSctdescid } from './ExtensionCodingSctdescid.js';
import { careConnectGPCImmunization1SnomedCTDescriptionIDExtension } from './ExtensionCodingSctdescidStub.js';
import type { ExtensionCodingSctdescidStub } from './ExtensionCodingSctdescidStub.js';
import type { ExtensionValue } from './choices.js';
import type {
  Annotation,
  CodeableConcept,
  Coding,
  Extension,
  FhirResource,
  Identifier,
  Immunization,
  ImmunizationPractitioner,
  ImmunizationReaction,
  ImmunizationVaccinationProtocol,
} from 'fhir/r3.js';
import { construct, readSlice, withSlice } from 'fsh-codegen/runtime/v1/types';
import type {
  ReferenceTo,
  Restricted,
  SliceCarrier,
  SliceShape,
  Template,
} from 'fsh-codegen/runtime/v1/types';

/**
 * Additional Content defined by implementations
 *
 * Element: `Immunization.extension:parentPresent`
 */
export interface CareConnectGPCImmunization1ExtensionParentPresent extends Extension {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ParentPresent-1';
}

/**
 * When the vaccination was put on record
 *
 * Element: `Immunization.extension:recordedDate`
 */
export interface CareConnectGPCImmunization1ExtensionRecordedDate extends Extension {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DateRecorded-1';
}

/**
 * What was done, as a coded procedure
 *
 * Element: `Immunization.extension:vaccinationProcedure`
 */
export interface CareConnectGPCImmunization1ExtensionVaccinationProcedure extends Restricted<
  Extension,
  ExtensionValue,
  'valueCodeableConcept'
> {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-VaccinationProcedure-1';
}

/** One item of `Immunization.extension`. */
export type CareConnectGPCImmunization1ExtensionItem =
  | (ExtensionCareConnectParentPresent1 & CareConnectGPCImmunization1ExtensionParentPresent)
  | (ExtensionCareConnectDateRecorded1 & CareConnectGPCImmunization1ExtensionRecordedDate)
  | (ExtensionCareConnectVaccinationProcedure1 & CareConnectGPCImmunization1ExtensionVaccinationProcedure)
  | Extension;

/**
 * Business identifier
 *
 * Element: `Immunization.identifier`
 */
export interface CareConnectGPCImmunization1Identifier extends Identifier {
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

/**
 * Business identifier
 *
 * Element: `Immunization.identifier:crossCareSettingIdentifier`
 */
export interface CareConnectGPCImmunization1IdentifierCrossCareSettingIdentifier extends Identifier {
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
 * Business identifier
 *
 * Element: `Immunization.identifier:identifier`
 */
export interface CareConnectGPCImmunization1IdentifierIdentifier extends Identifier {
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

/** One item of `Immunization.identifier`. */
export type CareConnectGPCImmunization1IdentifierItem =
  | CareConnectGPCImmunization1IdentifierCrossCareSettingIdentifier
  | CareConnectGPCImmunization1IdentifierIdentifier
  | CareConnectGPCImmunization1Identifier;

/**
 * Code defined by a terminology system
 *
 * Element: `Immunization.vaccineCode.coding:snomedCT`
 */
export interface CareConnectGPCImmunization1VaccineCodeCodingSnomedCT extends Coding {
  /**
   * Additional Content defined by implementations
   *
   * Slices: snomedCTDescriptionID (0..1).
   */
  extension?: (ExtensionCodingSctdescid | Extension)[] | undefined;
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: 'http://snomed.info/sct';
  /** @deprecated Not used: 0..0. */
  version?: never;
  /** @deprecated */
  _version?: never;
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
 * Vaccine product administered
 *
 * Element: `Immunization.vaccineCode`
 */
export interface CareConnectGPCImmunization1VaccineCode extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: (CareConnectGPCImmunization1VaccineCodeCodingSnomedCT | Coding)[] | undefined;
}

/**
 * Additional Content defined by implementations
 *
 * Element: `Immunization.site.coding:snomedCT.extension:snomedCTDescriptionID`
 */
export interface CareConnectGPCImmunization1SiteCodingSnomedCTExtensionSnomedCTDescriptionID extends Extension {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid';
}

/**
 * Code defined by a terminology system
 *
 * Element: `Immunization.site.coding:snomedCT`
 */
export interface CareConnectGPCImmunization1SiteCodingSnomedCT extends Coding {
  /**
   * Additional Content defined by implementations
   *
   * Slices: snomedCTDescriptionID (0..1).
   */
  extension?:
    | (
        | (ExtensionCodingSctdescidStub &
            CareConnectGPCImmunization1SiteCodingSnomedCTExtensionSnomedCTDescriptionID)
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
 * Body site vaccine was administered
 *
 * Element: `Immunization.site`
 */
export interface CareConnectGPCImmunization1Site extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: (CareConnectGPCImmunization1SiteCodingSnomedCT | Coding)[] | undefined;
}

/**
 * Additional Content defined by implementations
 *
 * Element: `Immunization.route.coding:snomedCT.extension:snomedCTDescriptionID`
 */
export interface CareConnectGPCImmunization1RouteCodingSnomedCTExtensionSnomedCTDescriptionID extends Extension {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid';
}

/**
 * Code defined by a terminology system
 *
 * Element: `Immunization.route.coding:snomedCT`
 */
export interface CareConnectGPCImmunization1RouteCodingSnomedCT extends Coding {
  /**
   * Additional Content defined by implementations
   *
   * Slices: snomedCTDescriptionID (0..1).
   */
  extension?:
    | (
        | (ExtensionCodingSctdescidStub &
            CareConnectGPCImmunization1RouteCodingSnomedCTExtensionSnomedCTDescriptionID)
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
 * How vaccine entered body
 *
 * Element: `Immunization.route`
 */
export interface CareConnectGPCImmunization1Route extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: (CareConnectGPCImmunization1RouteCodingSnomedCT | Coding)[] | undefined;
}

/**
 * Who performed event
 *
 * Element: `Immunization.practitioner`
 */
export interface CareConnectGPCImmunization1Practitioner extends ImmunizationPractitioner {
  /**
   * Individual who was performing
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1.
   */
  actor: ReferenceTo<'Practitioner'>;
}

/**
 * Vaccination notes
 *
 * Element: `Immunization.note`
 */
export interface CareConnectGPCImmunization1Note extends Annotation {
  /**
   * Individual responsible for the annotation
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1,
   * https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1.
   */
  authorReference?: ReferenceTo<'RelatedPerson' | 'Patient' | 'Practitioner'> | undefined;
}

/**
 * Details of a reaction that follows immunization
 *
 * Element: `Immunization.reaction`
 */
export interface CareConnectGPCImmunization1Reaction extends ImmunizationReaction {
  /**
   * Additional information on reaction
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1.
   */
  detail?: ReferenceTo<'Observation'> | undefined;
}

/**
 * Additional Content defined by implementations
 *
 * Element:
 * `Immunization.vaccinationProtocol.targetDisease.coding:snomedCT.extension:snomedCTDescriptionID`
 */
export interface CareConnectGPCImmunization1VaccinationProtocolTargetDiseaseCodingSnomedCTExtensionSnomedCTDescriptionID extends Extension {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid';
}

/**
 * Code defined by a terminology system
 *
 * Element: `Immunization.vaccinationProtocol.targetDisease.coding:snomedCT`
 */
export interface CareConnectGPCImmunization1VaccinationProtocolTargetDiseaseCodingSnomedCT extends Coding {
  /**
   * Additional Content defined by implementations
   *
   * Slices: snomedCTDescriptionID (0..1).
   */
  extension?:
    | (
        | (ExtensionCodingSctdescidStub &
            CareConnectGPCImmunization1VaccinationProtocolTargetDiseaseCodingSnomedCTExtensionSnomedCTDescriptionID)
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
 * Disease immunized against
 *
 * Element: `Immunization.vaccinationProtocol.targetDisease`
 */
export interface CareConnectGPCImmunization1VaccinationProtocolTargetDisease extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: (CareConnectGPCImmunization1VaccinationProtocolTargetDiseaseCodingSnomedCT | Coding)[] | undefined;
}

/**
 * Code defined by a terminology system
 *
 * Element: `Immunization.vaccinationProtocol.doseStatus.coding`
 */
export interface CareConnectGPCImmunization1VaccinationProtocolDoseStatusCoding extends Coding {
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: string;
  /**
   * Symbol in syntax defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code: 'count';
  /**
   * Representation defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  display: string;
}

/**
 * Indicates if dose counts towards immunity
 *
 * Element: `Immunization.vaccinationProtocol.doseStatus`
 */
export interface CareConnectGPCImmunization1VaccinationProtocolDoseStatus extends CodeableConcept {
  coding?: CareConnectGPCImmunization1VaccinationProtocolDoseStatusCoding[] | undefined;
}

/**
 * What protocol was followed
 *
 * Element: `Immunization.vaccinationProtocol`
 */
export interface CareConnectGPCImmunization1VaccinationProtocol extends ImmunizationVaccinationProtocol {
  /**
   * Dose number within series
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  doseSequence: number;
  /**
   * Who is responsible for protocol
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1.
   */
  authority?: ReferenceTo<'Organization'> | undefined;
  targetDisease: [
    CareConnectGPCImmunization1VaccinationProtocolTargetDisease,
    ...CareConnectGPCImmunization1VaccinationProtocolTargetDisease[],
  ];
  doseStatus: CareConnectGPCImmunization1VaccinationProtocolDoseStatus;
}

/**
 * CareConnect GPC Immunization
 *
 * A vaccination that a patient was given, recorded where it was given or as reported later, with what
 * is known of the vaccine, the dose and any reaction.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1
 */
export interface CareConnectGPCImmunization1 extends Immunization {
  contained?: FhirResource[] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Slices: parentPresent (0..1), recordedDate (1..1), vaccinationProcedure (1..1).
   */
  extension: [
    CareConnectGPCImmunization1ExtensionItem,
    CareConnectGPCImmunization1ExtensionItem,
    ...CareConnectGPCImmunization1ExtensionItem[],
  ];
  /**
   * Business identifier
   *
   * Cardinality: 1..* (0..* in the base).
   *
   * Slices: crossCareSettingIdentifier (1..1), identifier (0..*).
   */
  identifier: [CareConnectGPCImmunization1IdentifierItem, ...CareConnectGPCImmunization1IdentifierItem[]];
  /**
   * Always completed
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/immunization-status.
   */
  status: 'completed';
  notGiven: false;
  /**
   * Vaccine product administered
   *
   * Binding: extensible, https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-VaccineCode-1.
   */
  vaccineCode: CareConnectGPCImmunization1VaccineCode;
  /**
   * Who was immunized
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1.
   */
  patient: ReferenceTo<'Patient'>;
  /**
   * Encounter administered as part of
   *
   * Refers to: https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Encounter-1.
   *
   * Must support.
   */
  encounter?: ReferenceTo<'Encounter'> | undefined;
  /**
   * Where vaccination occurred
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1.
   *
   * Must support.
   */
  location?: ReferenceTo<'Location'> | undefined;
  /**
   * Vaccine manufacturer
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1.
   *
   * Must support.
   */
  manufacturer?: ReferenceTo<'Organization'> | undefined;
  /**
   * Body site vaccine was administered
   *
   * Must support.
   */
  site?: CareConnectGPCImmunization1Site | undefined;
  /**
   * How vaccine entered body
   *
   * Must support.
   */
  route?: CareConnectGPCImmunization1Route | undefined;
  /**
   * Who performed event
   *
   * Must support.
   */
  practitioner?: CareConnectGPCImmunization1Practitioner[] | undefined;
  /**
   * Vaccination notes
   *
   * Must support.
   */
  note?: CareConnectGPCImmunization1Note[] | undefined;
  reaction?: CareConnectGPCImmunization1Reaction[] | undefined;
  vaccinationProtocol?: CareConnectGPCImmunization1VaccinationProtocol[] | undefined;
}

/** Input for `Immunization.identifier:crossCareSettingIdentifier`: fixed values are filled in. */
interface CareConnectGPCImmunization1IdentifierCrossCareSettingIdentifierInput extends Omit<
  CareConnectGPCImmunization1IdentifierCrossCareSettingIdentifier,
  'system'
> {
  /**
   * The namespace for the identifier value
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: CareConnectGPCImmunization1IdentifierCrossCareSettingIdentifier['system'] | undefined;
}

/** Input for `Immunization.vaccineCode.coding:snomedCT`: fixed values are filled in. */
interface CareConnectGPCImmunization1VaccineCodeCodingSnomedCTInput extends Omit<
  CareConnectGPCImmunization1VaccineCodeCodingSnomedCT,
  'extension' | 'system'
> {
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  snomedCTDescriptionID?: Parameters<typeof snomedCTDescriptionIDExtension>[0] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Additional Content defined by implementations
   *
   * Slices: snomedCTDescriptionID (0..1).
   */
  extension?: Extension[] | undefined;
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: CareConnectGPCImmunization1VaccineCodeCodingSnomedCT['system'] | undefined;
}

/** Input for `Immunization.vaccineCode`: fixed values are filled in. */
interface CareConnectGPCImmunization1VaccineCodeInput extends Omit<
  CareConnectGPCImmunization1VaccineCode,
  'coding'
> {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  snomedCT?: CareConnectGPCImmunization1VaccineCodeCodingSnomedCTInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: Coding[] | undefined;
}

/** Input for `Immunization.site.coding:snomedCT`: fixed values are filled in. */
interface CareConnectGPCImmunization1SiteCodingSnomedCTInput extends Omit<
  CareConnectGPCImmunization1SiteCodingSnomedCT,
  'extension' | 'system'
> {
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  snomedCTDescriptionID?:
    Parameters<typeof careConnectGPCImmunization1SnomedCTDescriptionIDExtension>[0] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Additional Content defined by implementations
   *
   * Slices: snomedCTDescriptionID (0..1).
   */
  extension?: Extension[] | undefined;
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: CareConnectGPCImmunization1SiteCodingSnomedCT['system'] | undefined;
}

/** Input for `Immunization.site`: fixed values are filled in. */
interface CareConnectGPCImmunization1SiteInput extends Omit<CareConnectGPCImmunization1Site, 'coding'> {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  snomedCT?: CareConnectGPCImmunization1SiteCodingSnomedCTInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: Coding[] | undefined;
}

/** Input for `Immunization.route.coding:snomedCT`: fixed values are filled in. */
interface CareConnectGPCImmunization1RouteCodingSnomedCTInput extends Omit<
  CareConnectGPCImmunization1RouteCodingSnomedCT,
  'extension' | 'system'
> {
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  snomedCTDescriptionID?:
    Parameters<typeof careConnectGPCImmunization1SnomedCTDescriptionIDExtension>[0] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Additional Content defined by implementations
   *
   * Slices: snomedCTDescriptionID (0..1).
   */
  extension?: Extension[] | undefined;
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: CareConnectGPCImmunization1RouteCodingSnomedCT['system'] | undefined;
}

/** Input for `Immunization.route`: fixed values are filled in. */
interface CareConnectGPCImmunization1RouteInput extends Omit<CareConnectGPCImmunization1Route, 'coding'> {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  snomedCT?: CareConnectGPCImmunization1RouteCodingSnomedCTInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: Coding[] | undefined;
}

/**
 * Input for `Immunization.vaccinationProtocol.targetDisease.coding:snomedCT`: fixed values are filled
 * in.
 */
interface CareConnectGPCImmunization1VaccinationProtocolTargetDiseaseCodingSnomedCTInput extends Omit<
  CareConnectGPCImmunization1VaccinationProtocolTargetDiseaseCodingSnomedCT,
  'extension' | 'system'
> {
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  snomedCTDescriptionID?:
    Parameters<typeof careConnectGPCImmunization1SnomedCTDescriptionIDExtension>[0] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Additional Content defined by implementations
   *
   * Slices: snomedCTDescriptionID (0..1).
   */
  extension?: Extension[] | undefined;
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: CareConnectGPCImmunization1VaccinationProtocolTargetDiseaseCodingSnomedCT['system'] | undefined;
}

/** Input for `Immunization.vaccinationProtocol.targetDisease`: fixed values are filled in. */
interface CareConnectGPCImmunization1VaccinationProtocolTargetDiseaseInput extends Omit<
  CareConnectGPCImmunization1VaccinationProtocolTargetDisease,
  'coding'
> {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  snomedCT?: CareConnectGPCImmunization1VaccinationProtocolTargetDiseaseCodingSnomedCTInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: Coding[] | undefined;
}

/** Input for `Immunization.vaccinationProtocol.doseStatus.coding`: fixed values are filled in. */
interface CareConnectGPCImmunization1VaccinationProtocolDoseStatusCodingInput extends Omit<
  CareConnectGPCImmunization1VaccinationProtocolDoseStatusCoding,
  'code'
> {
  /**
   * Symbol in syntax defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code?: CareConnectGPCImmunization1VaccinationProtocolDoseStatusCoding['code'] | undefined;
}

/** Input for `Immunization.vaccinationProtocol.doseStatus`: fixed values are filled in. */
interface CareConnectGPCImmunization1VaccinationProtocolDoseStatusInput extends Omit<
  CareConnectGPCImmunization1VaccinationProtocolDoseStatus,
  'coding'
> {
  coding?: CareConnectGPCImmunization1VaccinationProtocolDoseStatusCodingInput[] | undefined;
}

/** Input for `Immunization.vaccinationProtocol`: fixed values are filled in. */
interface CareConnectGPCImmunization1VaccinationProtocolInput extends Omit<
  CareConnectGPCImmunization1VaccinationProtocol,
  'targetDisease' | 'doseStatus'
> {
  targetDisease: [
    CareConnectGPCImmunization1VaccinationProtocolTargetDiseaseInput,
    ...CareConnectGPCImmunization1VaccinationProtocolTargetDiseaseInput[],
  ];
  doseStatus: CareConnectGPCImmunization1VaccinationProtocolDoseStatusInput;
}

/**
 * Input of `createCareConnectGPCImmunization1`: the elements that an author supplies. The function
 * fills in fixed values and `meta.profile`.
 */
export interface CareConnectGPCImmunization1Input extends Omit<
  CareConnectGPCImmunization1,
  | 'resourceType'
  | 'meta'
  | 'extension'
  | 'identifier'
  | 'status'
  | 'notGiven'
  | 'vaccineCode'
  | 'site'
  | 'route'
  | 'vaccinationProtocol'
> {
  resourceType?: CareConnectGPCImmunization1['resourceType'] | undefined;
  meta?: CareConnectGPCImmunization1['meta'] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 0..1 (0..* in the base).
   *
   * Must support.
   */
  parentPresent?: Parameters<typeof parentPresentExtension>[0] | undefined;
  /**
   * When the vaccination was put on record
   *
   * Cardinality: 1..1 (0..* in the base).
   */
  recordedDate: Parameters<typeof recordedDateExtension>[0];
  /**
   * What was done, as a coded procedure
   *
   * Cardinality: 1..1 (0..* in the base).
   */
  vaccinationProcedure: Parameters<typeof vaccinationProcedureExtension>[0];
  /**
   * Items outside of the slices above.
   *
   * Additional Content defined by implementations
   *
   * Slices: parentPresent (0..1), recordedDate (1..1), vaccinationProcedure (1..1).
   */
  extension?: Extension[] | undefined;
  /**
   * Business identifier
   *
   * Cardinality: 1..1 (0..* in the base).
   */
  crossCareSetting: CareConnectGPCImmunization1IdentifierCrossCareSettingIdentifierInput;
  identifierIdentifier?: CareConnectGPCImmunization1IdentifierIdentifier[] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Business identifier
   *
   * Cardinality: 1..* (0..* in the base).
   *
   * Slices: crossCareSettingIdentifier (1..1), identifier (0..*).
   */
  identifier?: CareConnectGPCImmunization1Identifier[] | undefined;
  /**
   * Always completed
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/immunization-status.
   */
  status?: CareConnectGPCImmunization1['status'] | undefined;
  notGiven?: CareConnectGPCImmunization1['notGiven'] | undefined;
  /**
   * Vaccine product administered
   *
   * Binding: extensible, https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-VaccineCode-1.
   */
  vaccineCode: CareConnectGPCImmunization1VaccineCodeInput;
  /**
   * Body site vaccine was administered
   *
   * Must support.
   */
  site?: CareConnectGPCImmunization1SiteInput | undefined;
  /**
   * How vaccine entered body
   *
   * Must support.
   */
  route?: CareConnectGPCImmunization1RouteInput | undefined;
  vaccinationProtocol?: CareConnectGPCImmunization1VaccinationProtocolInput[] | undefined;
}

const template: Template = [
  { name: 'resourceType', value: 'Immunization', always: true },
  {
    name: 'meta',
    parts: [
      {
        name: 'profile',
        value: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
        list: true,
        always: true,
      },
    ],
    always: true,
  },
  { name: 'extension', from: 'parentPresent', extension: parentPresentExtension, list: true },
  { name: 'extension', from: 'recordedDate', extension: recordedDateExtension, list: true },
  { name: 'extension', from: 'vaccinationProcedure', extension: vaccinationProcedureExtension, list: true },
  {
    name: 'identifier',
    from: 'crossCareSetting',
    parts: [{ name: 'system', value: 'https://fhir.nhs.uk/Id/cross-care-setting-identifier', always: true }],
    list: true,
  },
  { name: 'identifier', from: 'identifierIdentifier', list: true, many: true },
  { name: 'status', value: 'completed', always: true },
  { name: 'notGiven', value: false, always: true },
  {
    name: 'vaccineCode',
    parts: [
      {
        name: 'coding',
        from: 'snomedCT',
        parts: [
          {
            name: 'extension',
            from: 'snomedCTDescriptionID',
            extension: snomedCTDescriptionIDExtension,
            list: true,
          },
          { name: 'system', value: 'http://snomed.info/sct', always: true },
        ],
        list: true,
      },
    ],
  },
  {
    name: 'site',
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
          },
          { name: 'system', value: 'http://snomed.info/sct', always: true },
        ],
        list: true,
      },
    ],
  },
  {
    name: 'route',
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
          },
          { name: 'system', value: 'http://snomed.info/sct', always: true },
        ],
        list: true,
      },
    ],
  },
  {
    name: 'vaccinationProtocol',
    parts: [
      {
        name: 'targetDisease',
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
              },
              { name: 'system', value: 'http://snomed.info/sct', always: true },
            ],
            list: true,
          },
        ],
        list: true,
      },
      {
        name: 'doseStatus',
        parts: [{ name: 'coding', parts: [{ name: 'code', value: 'count', always: true }], list: true }],
      },
    ],
    list: true,
  },
];

/**
 * Makes a CareConnect GPC Immunization: fills in fixed values and `meta.profile`, and takes slices as
 * arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createCareConnectGPCImmunization1(
  input: CareConnectGPCImmunization1Input,
): CareConnectGPCImmunization1 {
  return construct(input, template) as CareConnectGPCImmunization1;
}

const careConnectGPCImmunization1CrossCareSettingSlice: SliceShape = {
  list: 'identifier',
  like: { system: 'https://fhir.nhs.uk/Id/cross-care-setting-identifier' },
  parts: [{ name: 'system', value: 'https://fhir.nhs.uk/Id/cross-care-setting-identifier', always: true }],
};

/**
 * Reads the item of the slice `crossCareSettingIdentifier`; undefined if there is none.
 *
 * A slice of `Immunization.identifier` (CareConnect-GPC-Immunization-1).
 */
export function careConnectGPCImmunization1CrossCareSetting<
  T extends SliceCarrier<'identifier', 'Immunization'>,
>(element: T | undefined): CareConnectGPCImmunization1IdentifierCrossCareSettingIdentifier | undefined {
  return readSlice(element, careConnectGPCImmunization1CrossCareSettingSlice)[0] as
    CareConnectGPCImmunization1IdentifierCrossCareSettingIdentifier | undefined;
}

/**
 * Copies an element and sets the slice `crossCareSettingIdentifier`, or removes it if the value is
 * undefined. Fixed values are filled in.
 *
 * A slice of `Immunization.identifier` (CareConnect-GPC-Immunization-1).
 */
export function withCareConnectGPCImmunization1CrossCareSetting<
  T extends SliceCarrier<'identifier', 'Immunization'>,
>(element: T, value: CareConnectGPCImmunization1IdentifierCrossCareSettingIdentifierInput | undefined): T {
  return withSlice(
    element,
    careConnectGPCImmunization1CrossCareSettingSlice,
    value === undefined ? [] : [value],
  );
}

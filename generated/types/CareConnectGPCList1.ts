// Generated from fsh/profiles/CareConnect-GPC-List-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-List-1 version 1.2.7

import type { CareConnectListCode1Code } from '../valuesets/CareConnectListCode1.js';
import type { CareConnectListEmptyReasonCode1Code } from '../valuesets/CareConnectListEmptyReasonCode1.js';
import type { ExtensionCareConnectGPCClinicalSetting1 } from './ExtensionCareConnectGPCClinicalSetting1.js';
import type { ExtensionCareConnectGPCListWarningCode1 } from './ExtensionCareConnectGPCListWarningCode1.js';
import type { ExtensionCareConnectRelatedProblemHeader1 } from './ExtensionCareConnectRelatedProblemHeader1.js';
import type { CodeableConceptOf, ReferenceTo } from './support.js';
import type { Annotation, Extension, Identifier, List, Meta } from 'fhir/r3.js';

/**
 * Metadata about the resource
 *
 * Element: `List.meta`
 */
export interface CareConnectGPCList1Meta extends Meta {
  /**
   * Profiles this resource claims to conform to
   *
   * Cardinality: 1..* (0..* in the base).
   */
  profile: [string, ...string[]];
}

/**
 * Business identifier
 *
 * Element: `List.identifier`
 */
export interface CareConnectGPCList1Identifier extends Identifier {
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
 * Element: `List.identifier:crossCareSettingIdentifier`
 */
export interface CareConnectGPCList1IdentifierCrossCareSettingIdentifier extends Identifier {
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
 * Element: `List.identifier:identifier`
 */
export interface CareConnectGPCList1IdentifierIdentifier extends Identifier {
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
 * Comments about the list
 *
 * Element: `List.note`
 */
export interface CareConnectGPCList1Note extends Annotation {
  /**
   * Individual responsible for the annotation
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1,
   * https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1.
   */
  authorReference?: ReferenceTo<'RelatedPerson' | 'Patient' | 'Practitioner'> | undefined;
}

/**
 * CareConnect GPC List
 *
 * The entries of one kind in a patient's record, such as allergies or problems, as they stand when the
 * record is asked for, with warnings where some of them may be missing.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-List-1
 */
export interface CareConnectGPCList1 extends List {
  meta?: CareConnectGPCList1Meta | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Slices: clinicalSetting (0..1), warningCode (0..*), problemReference (0..*).
   */
  extension?:
    | (
        | ExtensionCareConnectGPCClinicalSetting1
        | ExtensionCareConnectGPCListWarningCode1
        | ExtensionCareConnectRelatedProblemHeader1
        | Extension
      )[]
    | undefined;
  /**
   * Business identifier
   *
   * Slices: crossCareSettingIdentifier (0..*), identifier (0..*).
   */
  identifier?:
    | (
        | CareConnectGPCList1IdentifierCrossCareSettingIdentifier
        | CareConnectGPCList1IdentifierIdentifier
        | CareConnectGPCList1Identifier
      )[]
    | undefined;
  /**
   * current | retired | entered-in-error
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/list-status.
   */
  status: 'current';
  /**
   * working | snapshot | changes
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/list-mode.
   */
  mode: 'snapshot';
  /**
   * What the purpose of this list is
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: extensible, https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ListCode-1.
   */
  code: CodeableConceptOf<CareConnectListCode1Code>;
  /**
   * If all resources have the same subject
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1,
   * https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1.
   */
  subject: ReferenceTo<'Patient' | 'Location' | 'Group' | 'Device'>;
  /**
   * Context in which list created
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1.
   */
  encounter?: ReferenceTo<'Encounter'> | undefined;
  /**
   * Who and/or what defined the list contents (aka Author)
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1,
   * https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1.
   */
  source?: ReferenceTo<'Patient' | 'Practitioner' | 'Device'> | undefined;
  /**
   * Comments about the list
   *
   * Must support.
   */
  note?: CareConnectGPCList1Note[] | undefined;
  /**
   * Why list is empty
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-ListEmptyReasonCode-1.
   *
   * Must support.
   */
  emptyReason?: CodeableConceptOf<CareConnectListEmptyReasonCode1Code> | undefined;
}

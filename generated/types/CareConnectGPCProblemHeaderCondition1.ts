// Generated from fsh/profiles/CareConnect-GPC-ProblemHeader-Condition-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1 version 1.2.7

import type { ExtensionCareConnectActualProblem1 } from './ExtensionCareConnectActualProblem1.js';
import type { ExtensionCareConnectProblemSignificance1 } from './ExtensionCareConnectProblemSignificance1.js';
import type { ExtensionCareConnectRelatedClinicalContent1 } from './ExtensionCareConnectRelatedClinicalContent1.js';
import type { ExtensionCareConnectRelatedProblemHeader1 } from './ExtensionCareConnectRelatedProblemHeader1.js';
import type { ExtensionCodingSctdescidStub } from './ExtensionCodingSctdescidStub.js';
import type { ExtensionValue } from './choices.js';
import type { ReferenceTo, Restricted } from './support.js';
import type {
  Annotation,
  CodeableConcept,
  Coding,
  Condition,
  ConditionStage,
  Extension,
  Identifier,
} from 'fhir/r3.js';

/**
 * The entry in the record that is the problem
 *
 * Usually an observation, an allergy, an immunisation, a request, a specimen, a list, an encounter or
 * an organisation of this API's profiles.
 *
 * Element: `Condition.extension:actualProblem`
 */
export interface CareConnectGPCProblemHeaderCondition1ExtensionActualProblem extends Restricted<
  Extension,
  ExtensionValue,
  'valueReference'
> {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ActualProblem-1';
}

/**
 * Additional Content defined by implementations
 *
 * Element: `Condition.extension:problemSignificance`
 */
export interface CareConnectGPCProblemHeaderCondition1ExtensionProblemSignificance extends Extension {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ProblemSignificance-1';
}

/**
 * An entry in the record that has to do with the problem
 *
 * Usually an observation, an allergy, an immunisation, a request, a specimen, a list, an encounter or
 * an organisation of this API's profiles.
 *
 * Element: `Condition.extension:relatedClinicalContent`
 */
export interface CareConnectGPCProblemHeaderCondition1ExtensionRelatedClinicalContent extends Restricted<
  Extension,
  ExtensionValue,
  'valueReference'
> {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedClinicalContent-1';
}

/** One item of `Condition.extension`. */
export type CareConnectGPCProblemHeaderCondition1ExtensionItem =
  | (ExtensionCareConnectActualProblem1 & CareConnectGPCProblemHeaderCondition1ExtensionActualProblem)
  | ExtensionCareConnectRelatedProblemHeader1
  | (ExtensionCareConnectProblemSignificance1 &
      CareConnectGPCProblemHeaderCondition1ExtensionProblemSignificance)
  | (ExtensionCareConnectRelatedClinicalContent1 &
      CareConnectGPCProblemHeaderCondition1ExtensionRelatedClinicalContent)
  | Extension;

/**
 * External Ids for this condition
 *
 * Element: `Condition.identifier`
 */
export interface CareConnectGPCProblemHeaderCondition1Identifier extends Identifier {
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
 * External Ids for this condition
 *
 * The GUID by which other systems know the problem, wherever a link to the resource itself would be of
 * no use, on paper for instance.
 *
 * Element: `Condition.identifier:crossCareSettingIdentifier`
 */
export interface CareConnectGPCProblemHeaderCondition1IdentifierCrossCareSettingIdentifier extends Identifier {
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
 * External Ids for this condition
 *
 * Element: `Condition.identifier:identifier`
 */
export interface CareConnectGPCProblemHeaderCondition1IdentifierIdentifier extends Identifier {
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

/** One item of `Condition.identifier`. */
export type CareConnectGPCProblemHeaderCondition1IdentifierItem =
  | CareConnectGPCProblemHeaderCondition1IdentifierCrossCareSettingIdentifier
  | CareConnectGPCProblemHeaderCondition1IdentifierIdentifier
  | CareConnectGPCProblemHeaderCondition1Identifier;

/**
 * Code defined by a terminology system
 *
 * Element: `Condition.category.coding`
 */
export interface CareConnectGPCProblemHeaderCondition1CategoryCoding extends Coding {
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: 'http://hl7.org/fhir/condition-category';
  /**
   * Symbol in syntax defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code: 'problem-list-item';
  /**
   * Representation defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  display: 'Problem List Item';
}

/**
 * Always a problem list item
 *
 * Element: `Condition.category`
 */
export interface CareConnectGPCProblemHeaderCondition1Category extends CodeableConcept {
  coding?: CareConnectGPCProblemHeaderCondition1CategoryCoding[] | undefined;
}

/**
 * Which of the concept's terms the clinician chose
 *
 * Element: `Condition.code.coding:snomedCT.extension:snomedCTDescriptionID`
 */
export interface CareConnectGPCProblemHeaderCondition1CodeCodingSnomedCTExtensionSnomedCTDescriptionID extends Extension {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid';
}

/**
 * Code defined by a terminology system
 *
 * Element: `Condition.code.coding:snomedCT`
 */
export interface CareConnectGPCProblemHeaderCondition1CodeCodingSnomedCT extends Coding {
  /**
   * Additional Content defined by implementations
   *
   * Slices: snomedCTDescriptionID (0..1).
   */
  extension?:
    | (
        | (ExtensionCodingSctdescidStub &
            CareConnectGPCProblemHeaderCondition1CodeCodingSnomedCTExtensionSnomedCTDescriptionID)
        | Extension
      )[]
    | undefined;
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: 'http://snomed.info/sct';
  /** Not used: 0..0. */
  version?: never;
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
 * Identification of the condition, problem or diagnosis
 *
 * Element: `Condition.code`
 */
export interface CareConnectGPCProblemHeaderCondition1Code extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: (CareConnectGPCProblemHeaderCondition1CodeCodingSnomedCT | Coding)[] | undefined;
  /**
   * Plain text representation of the concept
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  text: string;
}

/**
 * Stage/grade, usually assessed formally
 *
 * Element: `Condition.stage`
 */
export interface CareConnectGPCProblemHeaderCondition1Stage extends ConditionStage {
  assessment?: ReferenceTo<'ClinicalImpression' | 'DiagnosticReport' | 'Observation'>[] | undefined;
}

/**
 * Additional information about the Condition
 *
 * Element: `Condition.note`
 */
export interface CareConnectGPCProblemHeaderCondition1Note extends Annotation {
  /**
   * Individual responsible for the annotation
   *
   * Refers to: https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Patient-1,
   * https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Practitioner-1.
   */
  authorReference?: ReferenceTo<'Patient' | 'Practitioner' | 'RelatedPerson'> | undefined;
}

/**
 * CareConnect GPC Problem Header Condition
 *
 * A problem in a patient's GP record: the condition under which a clinician groups what was found,
 * done and prescribed, and its relation to other problems.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1
 */
export interface CareConnectGPCProblemHeaderCondition1 extends Condition {
  /**
   * Additional Content defined by implementations
   *
   * Slices: actualProblem (0..1), relatedProblemHeader (0..*), problemSignificance (1..1),
   * relatedClinicalContent (0..*).
   */
  extension: [
    CareConnectGPCProblemHeaderCondition1ExtensionItem,
    ...CareConnectGPCProblemHeaderCondition1ExtensionItem[],
  ];
  /**
   * External Ids for this condition
   *
   * Cardinality: 1..* (0..* in the base).
   *
   * Slices: crossCareSettingIdentifier (1..1), identifier (0..*).
   */
  identifier: [
    CareConnectGPCProblemHeaderCondition1IdentifierItem,
    ...CareConnectGPCProblemHeaderCondition1IdentifierItem[],
  ];
  /**
   * Active or inactive
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/condition-clinical.
   */
  clinicalStatus: 'active' | 'recurrence' | 'inactive' | 'remission' | 'resolved';
  /**
   * provisional | differential | confirmed | refuted | entered-in-error | unknown
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/condition-ver-status.
   */
  verificationStatus?:
    'provisional' | 'differential' | 'confirmed' | 'refuted' | 'entered-in-error' | 'unknown' | undefined;
  /**
   * Always a problem list item
   *
   * Cardinality: 1..1 (0..* in the base).
   *
   * Binding: extensible, https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ConditionCategory-1.
   */
  category: [CareConnectGPCProblemHeaderCondition1Category];
  /**
   * Identification of the condition, problem or diagnosis
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code: CareConnectGPCProblemHeaderCondition1Code;
  /**
   * Who has the condition?
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1.
   */
  subject: ReferenceTo<'Patient'>;
  /**
   * Encounter or episode when condition first asserted
   *
   * Refers to: https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Encounter-1.
   *
   * Must support.
   */
  context?: ReferenceTo<'Encounter'> | undefined;
  /**
   * Date record was believed accurate
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  assertedDate: string;
  /**
   * Person who asserts this condition
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Refers to: https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Practitioner-1.
   */
  asserter: ReferenceTo<'Practitioner'>;
  stage?: CareConnectGPCProblemHeaderCondition1Stage | undefined;
  /**
   * Additional information about the Condition
   *
   * Must support.
   */
  note?: CareConnectGPCProblemHeaderCondition1Note[] | undefined;
}

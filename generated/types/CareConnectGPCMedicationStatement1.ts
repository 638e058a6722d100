// Generated from fsh/profiles/CareConnect-GPC-MedicationStatement-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationStatement-1

import { changeSummaryExtension } from './ExtensionCareConnectGPCMedicationChangeSummary1.js';
import type { ExtensionCareConnectGPCMedicationChangeSummary1 } from './ExtensionCareConnectGPCMedicationChangeSummary1.js';
import { lastIssueDateExtension } from './ExtensionCareConnectGPCMedicationStatementLastIssueDate1.js';
import type { ExtensionCareConnectGPCMedicationStatementLastIssueDate1 } from './ExtensionCareConnectGPCMedicationStatementLastIssueDate1.js';
import { prescribingAgencyExtension } from './ExtensionCareConnectGPCPrescribingAgency1.js';
import type { ExtensionCareConnectGPCPrescribingAgency1 } from './ExtensionCareConnectGPCPrescribingAgency1.js';
import { dosageLastChangedExtension } from './ExtensionCareConnectMedicationDosageLastChanged1.js';
import type { ExtensionCareConnectMedicationDosageLastChanged1 } from './ExtensionCareConnectMedicationDosageLastChanged1.js';
import { snomedCTDescriptionIDExtension } from './ExtensionCodingSctdescid.js';
import type { ExtensionCodingSctdescid } from './ExtensionCodingSctdescid.js';
import type {
  Annotation,
  CodeableConcept,
  Coding,
  Dosage,
  Extension,
  FhirResource,
  Identifier,
  MedicationStatement,
  Meta,
} from 'fhir/r3.js';
import { construct } from 'fsh-codegen/runtime/v1/types';
import type { FixedList, ReferenceTo, Template } from 'fsh-codegen/runtime/v1/types';

/**
 * Metadata about the resource
 *
 * Element: `MedicationStatement.meta`
 */
export interface CareConnectGPCMedicationStatement1Meta extends Meta {
  /**
   * Profiles this resource claims to conform to
   *
   * Cardinality: 1..* (0..* in the base).
   */
  profile: [string, ...string[]];
}

/**
 * When the dosage was last changed
 *
 * The date of the last change to the dosage instructions. Absent where they have stayed the same since
 * the plan began.
 *
 * Element: `MedicationStatement.extension:dosageLastChanged`
 */
export interface CareConnectGPCMedicationStatement1ExtensionDosageLastChanged extends Extension {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationDosageLastChanged-1';
}

/** One item of `MedicationStatement.extension`. */
export type CareConnectGPCMedicationStatement1ExtensionItem =
  | ExtensionCareConnectGPCMedicationStatementLastIssueDate1
  | ExtensionCareConnectGPCMedicationChangeSummary1
  | ExtensionCareConnectGPCPrescribingAgency1
  | (ExtensionCareConnectMedicationDosageLastChanged1 &
      CareConnectGPCMedicationStatement1ExtensionDosageLastChanged)
  | Extension;

/**
 * External identifier
 *
 * Element: `MedicationStatement.identifier`
 */
export interface CareConnectGPCMedicationStatement1Identifier extends Identifier {
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
  assigner?: ReferenceTo<'Organization'> | undefined;
}

/**
 * Further information about the statement
 *
 * Element: `MedicationStatement.note`
 */
export interface CareConnectGPCMedicationStatement1Note extends Annotation {
  /**
   * Individual responsible for the annotation
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1,
   * https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1.
   */
  authorReference?: ReferenceTo<'RelatedPerson' | 'Patient' | 'Practitioner'> | undefined;
}

/**
 * Code defined by a terminology system
 *
 * Element: `MedicationStatement.dosage.route.coding:snomedCT`
 */
export interface CareConnectGPCMedicationStatement1DosageRouteCodingSnomedCT extends Coding {
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
 * How drug should enter body
 *
 * Element: `MedicationStatement.dosage.route`
 */
export interface CareConnectGPCMedicationStatement1DosageRoute extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: (CareConnectGPCMedicationStatement1DosageRouteCodingSnomedCT | Coding)[] | undefined;
}

/**
 * Details of how medication is/was taken or should be taken
 *
 * Element: `MedicationStatement.dosage`
 */
export interface CareConnectGPCMedicationStatement1Dosage extends Dosage {
  /**
   * Free text dosage instructions e.g. SIG
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  text: string;
  route?: CareConnectGPCMedicationStatement1DosageRoute | undefined;
}

/**
 * CareConnect GPC MedicationStatement
 *
 * A medication that a patient takes, took or is meant to take, by the record of the practice: the
 * summary over the plan and its issues.
 *
 * When interpreting a medicationStatement, the value of the status and NotTaken needed to be
 * considered:
 * MedicationStatement.status + MedicationStatement.wasNotTaken
 * Status=Active + NotTaken=T = Not currently taking
 * Status=Completed + NotTaken=T = Not taken in the past
 * Status=Intended + NotTaken=T = No intention of taking
 * Status=Active + NotTaken=F = Taking, but not as prescribed
 * Status=Active + NotTaken=F = Taking
 * Status=Intended +NotTaken= F = Will be taking (not started)
 * Status=Completed + NotTaken=F = Taken in past
 * Status=In Error + NotTaken=N/A = In Error.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationStatement-1
 */
export interface CareConnectGPCMedicationStatement1 extends MedicationStatement {
  meta?: CareConnectGPCMedicationStatement1Meta | undefined;
  contained?: FhirResource[] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Slices: lastIssueDate (0..1), changeSummary (0..1), prescribingAgency (1..1), dosageLastChanged
   * (0..1).
   */
  extension: [
    CareConnectGPCMedicationStatement1ExtensionItem,
    ...CareConnectGPCMedicationStatement1ExtensionItem[],
  ];
  /**
   * External identifier
   *
   * Cardinality: 1..* (0..* in the base).
   */
  identifier: [
    CareConnectGPCMedicationStatement1Identifier,
    ...CareConnectGPCMedicationStatement1Identifier[],
  ];
  /**
   * Fulfils plan, proposal or order
   *
   * Cardinality: 1..1 (0..* in the base).
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1.
   */
  basedOn: FixedList<ReferenceTo<'MedicationRequest' | 'CarePlan' | 'ProcedureRequest' | 'ReferralRequest'>>;
  /**
   * Part of referenced event
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationStatement-1,
   * https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Procedure-1,
   * https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Observation-1.
   */
  partOf?:
    | ReferenceTo<
        | 'MedicationStatement'
        | 'MedicationAdministration'
        | 'MedicationDispense'
        | 'Procedure'
        | 'Observation'
      >[]
    | undefined;
  /**
   * Encounter / Episode associated with MedicationStatement
   *
   * Refers to: https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Encounter-1.
   *
   * Must support.
   */
  context?: ReferenceTo<'Encounter' | 'EpisodeOfCare'> | undefined;
  /**
   * active | completed | entered-in-error | intended | stopped | on-hold
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/medication-statement-status.
   */
  status: 'active' | 'completed' | 'entered-in-error' | 'intended' | 'stopped' | 'on-hold';
  /** @deprecated Not used: 0..0. */
  medicationCodeableConcept?: never;
  /**
   * What medication was taken
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1.
   */
  medicationReference: ReferenceTo<'Medication'>;
  /**
   * When the statement was asserted?
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  dateAsserted: string;
  /**
   * Person or organization that provided the information about the taking of this medication
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1,
   * https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1,
   * https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1.
   */
  informationSource?: ReferenceTo<'Patient' | 'Practitioner' | 'Organization' | 'RelatedPerson'> | undefined;
  /**
   * Who is/was taking the medication
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1.
   */
  subject: ReferenceTo<'Patient' | 'Group'>;
  /**
   * y | n | unk | na
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/medication-statement-taken.
   */
  taken: 'y' | 'n' | 'unk' | 'na';
  /**
   * Condition or observation that supports why the medication is being/was taken
   *
   * Refers to: https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Condition-1,
   * https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Observation-1.
   */
  reasonReference?: ReferenceTo<'Condition' | 'Observation'>[] | undefined;
  /**
   * Further information about the statement
   *
   * Must support.
   */
  note?: CareConnectGPCMedicationStatement1Note[] | undefined;
  /**
   * Details of how medication is/was taken or should be taken
   *
   * Cardinality: 1..* (0..* in the base).
   */
  dosage: [CareConnectGPCMedicationStatement1Dosage, ...CareConnectGPCMedicationStatement1Dosage[]];
}

/** Input for `MedicationStatement.dosage.route.coding:snomedCT`: fixed values are filled in. */
interface CareConnectGPCMedicationStatement1DosageRouteCodingSnomedCTInput extends Omit<
  CareConnectGPCMedicationStatement1DosageRouteCodingSnomedCT,
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
  system?: CareConnectGPCMedicationStatement1DosageRouteCodingSnomedCT['system'] | undefined;
}

/** Input for `MedicationStatement.dosage.route`: fixed values are filled in. */
interface CareConnectGPCMedicationStatement1DosageRouteInput extends Omit<
  CareConnectGPCMedicationStatement1DosageRoute,
  'coding'
> {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  snomedCT?: CareConnectGPCMedicationStatement1DosageRouteCodingSnomedCTInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: Coding[] | undefined;
}

/** Input for `MedicationStatement.dosage`: fixed values are filled in. */
interface CareConnectGPCMedicationStatement1DosageInput extends Omit<
  CareConnectGPCMedicationStatement1Dosage,
  'route'
> {
  route?: CareConnectGPCMedicationStatement1DosageRouteInput | undefined;
}

/**
 * Input of `createCareConnectGPCMedicationStatement1`: the elements that an author supplies. The
 * function fills in fixed values and `meta.profile`.
 */
export interface CareConnectGPCMedicationStatement1Input extends Omit<
  CareConnectGPCMedicationStatement1,
  'resourceType' | 'meta' | 'extension' | 'dosage'
> {
  resourceType?: CareConnectGPCMedicationStatement1['resourceType'] | undefined;
  meta?: CareConnectGPCMedicationStatement1['meta'] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 0..1 (0..* in the base).
   *
   * Must support.
   */
  lastIssueDate?: Parameters<typeof lastIssueDateExtension>[0] | undefined;
  /**
   * What was last changed about the medication
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  changeSummary?: Parameters<typeof changeSummaryExtension>[0] | undefined;
  /**
   * What kind of organisation answers for the prescription
   *
   * Cardinality: 1..1 (0..* in the base).
   */
  prescribingAgency: Parameters<typeof prescribingAgencyExtension>[0];
  /**
   * When the dosage was last changed
   *
   * The date of the last change to the dosage instructions. Absent where they have stayed the same since
   * the plan began.
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  dosageLastChanged?: Parameters<typeof dosageLastChangedExtension>[0] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Additional Content defined by implementations
   *
   * Slices: lastIssueDate (0..1), changeSummary (0..1), prescribingAgency (1..1), dosageLastChanged
   * (0..1).
   */
  extension?: Extension[] | undefined;
  /**
   * Details of how medication is/was taken or should be taken
   *
   * Cardinality: 1..* (0..* in the base).
   */
  dosage: [CareConnectGPCMedicationStatement1DosageInput, ...CareConnectGPCMedicationStatement1DosageInput[]];
}

const template: Template = [
  { name: 'resourceType', value: 'MedicationStatement', always: true },
  {
    name: 'meta',
    parts: [
      {
        name: 'profile',
        value: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationStatement-1',
        list: true,
        always: true,
      },
    ],
    always: true,
  },
  { name: 'extension', from: 'lastIssueDate', extension: lastIssueDateExtension, list: true },
  { name: 'extension', from: 'changeSummary', extension: changeSummaryExtension, list: true },
  { name: 'extension', from: 'prescribingAgency', extension: prescribingAgencyExtension, list: true },
  { name: 'extension', from: 'dosageLastChanged', extension: dosageLastChangedExtension, list: true },
  {
    name: 'dosage',
    parts: [
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
                extension: snomedCTDescriptionIDExtension,
                list: true,
              },
              { name: 'system', value: 'http://snomed.info/sct', always: true },
            ],
            list: true,
          },
        ],
      },
    ],
    list: true,
  },
];

/**
 * Makes a CareConnect GPC MedicationStatement: fills in fixed values and `meta.profile`, and takes
 * slices as arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createCareConnectGPCMedicationStatement1(
  input: CareConnectGPCMedicationStatement1Input,
): CareConnectGPCMedicationStatement1 {
  return construct(input, template) as CareConnectGPCMedicationStatement1;
}

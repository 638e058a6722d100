// Generated from fsh/profiles/CareConnect-GPC-MedicationRequest-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1

import type { ExtensionCareConnectGPCMedicationQuantityText1 } from './ExtensionCareConnectGPCMedicationQuantityText1.js';
import { repeatInformationExtension } from './ExtensionCareConnectGPCMedicationRepeatInformation1.js';
import type { ExtensionCareConnectGPCMedicationRepeatInformation1 } from './ExtensionCareConnectGPCMedicationRepeatInformation1.js';
import { statusReasonExtension } from './ExtensionCareConnectGPCMedicationStatusReason1.js';
import type { ExtensionCareConnectGPCMedicationStatusReason1 } from './ExtensionCareConnectGPCMedicationStatusReason1.js';
import { prescriptionTypeExtension } from './ExtensionCareConnectGPCPrescriptionType1.js';
import type { ExtensionCareConnectGPCPrescriptionType1 } from './ExtensionCareConnectGPCPrescriptionType1.js';
import { snomedCTDescriptionIDExtension } from './ExtensionCodingSctdescid.js';
import type { ExtensionCodingSctdescid } from './ExtensionCodingSctdescid.js';
import type { ExtensionValue } from './choices.js';
import type {
  Annotation,
  CodeableConcept,
  Coding,
  Dosage,
  Duration,
  Extension,
  FhirResource,
  Identifier,
  MedicationRequest,
  MedicationRequestDispenseRequest,
  MedicationRequestRequester,
  Meta,
  Period,
  Quantity,
} from 'fhir/r3.js';
import { construct } from 'fsh-codegen/runtime/v1/types';
import type { ReferenceTo, Restricted, Template } from 'fsh-codegen/runtime/v1/types';

/**
 * Metadata about the resource
 *
 * Element: `MedicationRequest.meta`
 */
export interface CareConnectGPCMedicationRequest1Meta extends Meta {
  /**
   * Profiles this resource claims to conform to
   *
   * Cardinality: 1..* (0..* in the base).
   */
  profile: [string, ...string[]];
}

/**
 * How many issues are authorised
 *
 * Element:
 * `MedicationRequest.extension:repeatInformation.extension:numberOfRepeatPrescriptionsAllowed`
 */
export interface CareConnectGPCMedicationRequest1ExtensionRepeatInformationExtensionNumberOfRepeatPrescriptionsAllowed extends Restricted<
  Extension,
  ExtensionValue,
  'valuePositiveInt'
> {
  url: 'numberOfRepeatPrescriptionsAllowed';
  /**
   * The number authorised
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  valuePositiveInt: number;
}

/**
 * How many issues there have been
 *
 * Element: `MedicationRequest.extension:repeatInformation.extension:numberOfRepeatPrescriptionsIssued`
 */
export interface CareConnectGPCMedicationRequest1ExtensionRepeatInformationExtensionNumberOfRepeatPrescriptionsIssued extends Restricted<
  Extension,
  ExtensionValue,
  'valuePositiveInt'
> {
  url: 'numberOfRepeatPrescriptionsIssued';
  /** The number issued so far */
  valuePositiveInt?: number | undefined;
}

/**
 * When the repeat is due for review
 *
 * Element: `MedicationRequest.extension:repeatInformation.extension:authorisationExpiryDate`
 */
export interface CareConnectGPCMedicationRequest1ExtensionRepeatInformationExtensionAuthorisationExpiryDate extends Restricted<
  Extension,
  ExtensionValue,
  'valueDateTime'
> {
  url: 'authorisationExpiryDate';
  /** Date of the review */
  valueDateTime?: string | undefined;
}

/** One item of `MedicationRequest.extension:repeatInformation.extension`. */
export type CareConnectGPCMedicationRequest1ExtensionRepeatInformationExtensionItem =
  | CareConnectGPCMedicationRequest1ExtensionRepeatInformationExtensionNumberOfRepeatPrescriptionsAllowed
  | CareConnectGPCMedicationRequest1ExtensionRepeatInformationExtensionNumberOfRepeatPrescriptionsIssued
  | CareConnectGPCMedicationRequest1ExtensionRepeatInformationExtensionAuthorisationExpiryDate
  | Extension;

/**
 * Additional Content defined by implementations
 *
 * Element: `MedicationRequest.extension:repeatInformation`
 */
export interface CareConnectGPCMedicationRequest1ExtensionRepeatInformation extends Restricted<
  Extension,
  ExtensionValue,
  never
> {
  /**
   * Additional Content defined by implementations
   *
   * Slices: numberOfRepeatPrescriptionsAllowed (0..1), numberOfRepeatPrescriptionsIssued (1..1),
   * authorisationExpiryDate (0..1).
   */
  extension: [
    CareConnectGPCMedicationRequest1ExtensionRepeatInformationExtensionItem,
    ...CareConnectGPCMedicationRequest1ExtensionRepeatInformationExtensionItem[],
  ];
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationRepeatInformation-1';
}

/**
 * External ids for this request
 *
 * Element: `MedicationRequest.identifier`
 */
export interface CareConnectGPCMedicationRequest1Identifier extends Identifier {
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
 * Composite request this is part of
 *
 * Element: `MedicationRequest.groupIdentifier`
 */
export interface CareConnectGPCMedicationRequest1GroupIdentifier extends Identifier {
  /**
   * usual | official | temp | secondary (If known)
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/identifier-use.
   */
  use?: 'usual' | 'official' | 'temp' | 'secondary' | undefined;
  /**
   * Organization that issued id (may be just text)
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1.
   */
  assigner?: ReferenceTo<'Organization'> | undefined;
}

/**
 * Who/What requested the Request
 *
 * Element: `MedicationRequest.requester`
 */
export interface CareConnectGPCMedicationRequest1Requester extends MedicationRequestRequester {
  /**
   * Who ordered the initial medication(s)
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1,
   * https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1,
   * https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1.
   */
  agent: ReferenceTo<'Practitioner' | 'Organization' | 'Patient' | 'RelatedPerson' | 'Device'>;
  /**
   * Organization agent is acting for
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1.
   */
  onBehalfOf?: ReferenceTo<'Organization'> | undefined;
}

/**
 * Information about the prescription
 *
 * Element: `MedicationRequest.note`
 */
export interface CareConnectGPCMedicationRequest1Note extends Annotation {
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
 * Element: `MedicationRequest.dosageInstruction.additionalInstruction.coding:snomedCT`
 */
export interface CareConnectGPCMedicationRequest1DosageInstructionAdditionalInstructionCodingSnomedCT extends Coding {
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
 * Supplemental instruction - e.g. "with meals"
 *
 * Element: `MedicationRequest.dosageInstruction.additionalInstruction`
 */
export interface CareConnectGPCMedicationRequest1DosageInstructionAdditionalInstruction extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?:
    | (CareConnectGPCMedicationRequest1DosageInstructionAdditionalInstructionCodingSnomedCT | Coding)[]
    | undefined;
}

/**
 * Code defined by a terminology system
 *
 * Element: `MedicationRequest.dosageInstruction.route.coding:snomedCT`
 */
export interface CareConnectGPCMedicationRequest1DosageInstructionRouteCodingSnomedCT extends Coding {
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
 * Element: `MedicationRequest.dosageInstruction.route`
 */
export interface CareConnectGPCMedicationRequest1DosageInstructionRoute extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: (CareConnectGPCMedicationRequest1DosageInstructionRouteCodingSnomedCT | Coding)[] | undefined;
}

/**
 * How the medication should be taken
 *
 * Element: `MedicationRequest.dosageInstruction`
 */
export interface CareConnectGPCMedicationRequest1DosageInstruction extends Dosage {
  /**
   * Free text dosage instructions e.g. SIG
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  text: string;
  additionalInstruction?:
    CareConnectGPCMedicationRequest1DosageInstructionAdditionalInstruction[] | undefined;
  route?: CareConnectGPCMedicationRequest1DosageInstructionRoute | undefined;
}

/**
 * Time period supply is authorized for
 *
 * Element: `MedicationRequest.dispenseRequest.validityPeriod`
 */
export interface CareConnectGPCMedicationRequest1DispenseRequestValidityPeriod extends Period {
  /**
   * Starting time with inclusive boundary
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  start: string;
}

/**
 * Amount of medication to supply per dispense
 *
 * Element: `MedicationRequest.dispenseRequest.quantity`
 */
export interface CareConnectGPCMedicationRequest1DispenseRequestQuantity extends Quantity {
  /**
   * Additional Content defined by implementations
   *
   * Slices: quantityText (0..1).
   */
  extension?: (ExtensionCareConnectGPCMedicationQuantityText1 | Extension)[] | undefined;
  /**
   * @deprecated Not used: 0..0.
   *
   * < | <= | >= | > - how to understand the value
   *
   * Not allowed to be used in this context
   */
  comparator?: never;
  /** @deprecated */
  _comparator?: never;
}

/**
 * Number of days supply per dispense
 *
 * Element: `MedicationRequest.dispenseRequest.expectedSupplyDuration`
 */
export interface CareConnectGPCMedicationRequest1DispenseRequestExpectedSupplyDuration extends Duration {
  /**
   * Numerical value (with implicit precision)
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  value: number;
  /** @deprecated Not used: 0..0. */
  comparator?: never;
  /** @deprecated */
  _comparator?: never;
  /**
   * System that defines coded unit form
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: 'http://unitsofmeasure.org';
  /**
   * Coded form of the unit
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/units-of-time.
   */
  code: 's' | 'min' | 'h' | 'd' | 'wk' | 'mo' | 'a';
}

/**
 * Medication supply authorization
 *
 * Element: `MedicationRequest.dispenseRequest`
 */
export interface CareConnectGPCMedicationRequest1DispenseRequest extends MedicationRequestDispenseRequest {
  /**
   * Time period supply is authorized for
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  validityPeriod: CareConnectGPCMedicationRequest1DispenseRequestValidityPeriod;
  /**
   * Amount of medication to supply per dispense
   *
   * Must support.
   */
  quantity?: CareConnectGPCMedicationRequest1DispenseRequestQuantity | undefined;
  /**
   * Number of days supply per dispense
   *
   * Must support.
   */
  expectedSupplyDuration?: CareConnectGPCMedicationRequest1DispenseRequestExpectedSupplyDuration | undefined;
  /**
   * Intended dispenser
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1.
   *
   * Must support.
   */
  performer?: ReferenceTo<'Organization'> | undefined;
}

/**
 * CareConnect GPC MedicationRequest
 *
 * What a prescriber has authorised or ordered for a patient: a plan of medication, or one issue under
 * such a plan, with how it is to be taken and supplied.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1
 */
export interface CareConnectGPCMedicationRequest1 extends MedicationRequest {
  meta?: CareConnectGPCMedicationRequest1Meta | undefined;
  contained?: FhirResource[] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Slices: repeatInformation (0..1), statusReason (0..1), prescriptionType (0..1).
   */
  extension?:
    | (
        | (ExtensionCareConnectGPCMedicationRepeatInformation1 &
            CareConnectGPCMedicationRequest1ExtensionRepeatInformation)
        | ExtensionCareConnectGPCMedicationStatusReason1
        | ExtensionCareConnectGPCPrescriptionType1
        | Extension
      )[]
    | undefined;
  /**
   * External ids for this request
   *
   * Cardinality: 1..* (0..* in the base).
   */
  identifier: [CareConnectGPCMedicationRequest1Identifier, ...CareConnectGPCMedicationRequest1Identifier[]];
  definition?: ReferenceTo<'ActivityDefinition' | 'PlanDefinition'>[] | undefined;
  /**
   * What request fulfills
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1.
   *
   * Must support.
   */
  basedOn?:
    ReferenceTo<'MedicationRequest' | 'CarePlan' | 'ProcedureRequest' | 'ReferralRequest'>[] | undefined;
  /**
   * Composite request this is part of
   *
   * Must support.
   */
  groupIdentifier?: CareConnectGPCMedicationRequest1GroupIdentifier | undefined;
  /**
   * active | on-hold | cancelled | completed | entered-in-error | stopped | draft | unknown
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/medication-request-status.
   */
  status:
    'active' | 'on-hold' | 'cancelled' | 'completed' | 'entered-in-error' | 'stopped' | 'draft' | 'unknown';
  /**
   * proposal | plan | order | instance-order
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/medication-request-intent.
   */
  intent: 'proposal' | 'plan' | 'order' | 'instance-order';
  /**
   * routine | urgent | stat | asap
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/medication-request-priority.
   */
  priority?: 'routine' | 'urgent' | 'stat' | 'asap' | undefined;
  /** @deprecated Not used: 0..0. */
  medicationCodeableConcept?: never;
  /**
   * Medication to be taken
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1.
   */
  medicationReference: ReferenceTo<'Medication'>;
  /**
   * Who or group medication request is for
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1.
   */
  subject: ReferenceTo<'Patient' | 'Group'>;
  /**
   * Created during encounter/admission/stay
   *
   * Refers to: https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Encounter-1.
   *
   * Must support.
   */
  context?: ReferenceTo<'Encounter' | 'EpisodeOfCare'> | undefined;
  /**
   * When request was initially authored
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  authoredOn: string;
  /**
   * Who/What requested the Request
   *
   * Must support.
   */
  requester?: CareConnectGPCMedicationRequest1Requester | undefined;
  /**
   * Person who entered the request
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1.
   */
  recorder: ReferenceTo<'Practitioner'>;
  /**
   * Condition or Observation that supports why the prescription is being written
   *
   * Refers to: https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Condition-1,
   * https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Observation-1.
   */
  reasonReference?: ReferenceTo<'Condition' | 'Observation'>[] | undefined;
  /**
   * Information about the prescription
   *
   * Must support.
   */
  note?: CareConnectGPCMedicationRequest1Note[] | undefined;
  /**
   * How the medication should be taken
   *
   * Cardinality: 1..* (0..* in the base).
   */
  dosageInstruction: [
    CareConnectGPCMedicationRequest1DosageInstruction,
    ...CareConnectGPCMedicationRequest1DosageInstruction[],
  ];
  /**
   * Medication supply authorization
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  dispenseRequest: CareConnectGPCMedicationRequest1DispenseRequest;
  /**
   * An order/prescription that is being replaced
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1.
   */
  priorPrescription?: ReferenceTo<'MedicationRequest'> | undefined;
  /**
   * Clinical Issue with action
   *
   * Must support.
   */
  detectedIssue?: ReferenceTo<'DetectedIssue'>[] | undefined;
  eventHistory?: ReferenceTo<'Provenance'>[] | undefined;
}

/**
 * Input for `MedicationRequest.dosageInstruction.additionalInstruction.coding:snomedCT`: fixed values
 * are filled in.
 */
interface CareConnectGPCMedicationRequest1DosageInstructionAdditionalInstructionCodingSnomedCTInput extends Omit<
  CareConnectGPCMedicationRequest1DosageInstructionAdditionalInstructionCodingSnomedCT,
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
  system?:
    | CareConnectGPCMedicationRequest1DosageInstructionAdditionalInstructionCodingSnomedCT['system']
    | undefined;
}

/** Input for `MedicationRequest.dosageInstruction.additionalInstruction`: fixed values are filled in. */
interface CareConnectGPCMedicationRequest1DosageInstructionAdditionalInstructionInput extends Omit<
  CareConnectGPCMedicationRequest1DosageInstructionAdditionalInstruction,
  'coding'
> {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  snomedCT?:
    CareConnectGPCMedicationRequest1DosageInstructionAdditionalInstructionCodingSnomedCTInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: Coding[] | undefined;
}

/** Input for `MedicationRequest.dosageInstruction.route.coding:snomedCT`: fixed values are filled in. */
interface CareConnectGPCMedicationRequest1DosageInstructionRouteCodingSnomedCTInput extends Omit<
  CareConnectGPCMedicationRequest1DosageInstructionRouteCodingSnomedCT,
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
  system?: CareConnectGPCMedicationRequest1DosageInstructionRouteCodingSnomedCT['system'] | undefined;
}

/** Input for `MedicationRequest.dosageInstruction.route`: fixed values are filled in. */
interface CareConnectGPCMedicationRequest1DosageInstructionRouteInput extends Omit<
  CareConnectGPCMedicationRequest1DosageInstructionRoute,
  'coding'
> {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  snomedCT?: CareConnectGPCMedicationRequest1DosageInstructionRouteCodingSnomedCTInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: Coding[] | undefined;
}

/** Input for `MedicationRequest.dosageInstruction`: fixed values are filled in. */
interface CareConnectGPCMedicationRequest1DosageInstructionInput extends Omit<
  CareConnectGPCMedicationRequest1DosageInstruction,
  'additionalInstruction' | 'route'
> {
  additionalInstruction?:
    CareConnectGPCMedicationRequest1DosageInstructionAdditionalInstructionInput[] | undefined;
  route?: CareConnectGPCMedicationRequest1DosageInstructionRouteInput | undefined;
}

/** Input for `MedicationRequest.dispenseRequest.expectedSupplyDuration`: fixed values are filled in. */
interface CareConnectGPCMedicationRequest1DispenseRequestExpectedSupplyDurationInput extends Omit<
  CareConnectGPCMedicationRequest1DispenseRequestExpectedSupplyDuration,
  'system'
> {
  /**
   * System that defines coded unit form
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: CareConnectGPCMedicationRequest1DispenseRequestExpectedSupplyDuration['system'] | undefined;
}

/** Input for `MedicationRequest.dispenseRequest`: fixed values are filled in. */
interface CareConnectGPCMedicationRequest1DispenseRequestInput extends Omit<
  CareConnectGPCMedicationRequest1DispenseRequest,
  'expectedSupplyDuration'
> {
  /**
   * Number of days supply per dispense
   *
   * Must support.
   */
  expectedSupplyDuration?:
    CareConnectGPCMedicationRequest1DispenseRequestExpectedSupplyDurationInput | undefined;
}

/**
 * Input of `createCareConnectGPCMedicationRequest1`: the elements that an author supplies. The
 * function fills in fixed values and `meta.profile`.
 */
export interface CareConnectGPCMedicationRequest1Input extends Omit<
  CareConnectGPCMedicationRequest1,
  'resourceType' | 'meta' | 'extension' | 'dosageInstruction' | 'dispenseRequest'
> {
  resourceType?: CareConnectGPCMedicationRequest1['resourceType'] | undefined;
  meta?: CareConnectGPCMedicationRequest1['meta'] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  repeatInformation?: Parameters<typeof repeatInformationExtension>[0] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 0..1 (0..* in the base).
   *
   * Must support.
   */
  statusReason?: Parameters<typeof statusReasonExtension>[0] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 0..1 (0..* in the base).
   *
   * Must support.
   */
  prescriptionType?: Parameters<typeof prescriptionTypeExtension>[0] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Additional Content defined by implementations
   *
   * Slices: repeatInformation (0..1), statusReason (0..1), prescriptionType (0..1).
   */
  extension?: Extension[] | undefined;
  /**
   * How the medication should be taken
   *
   * Cardinality: 1..* (0..* in the base).
   */
  dosageInstruction: [
    CareConnectGPCMedicationRequest1DosageInstructionInput,
    ...CareConnectGPCMedicationRequest1DosageInstructionInput[],
  ];
  /**
   * Medication supply authorization
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  dispenseRequest: CareConnectGPCMedicationRequest1DispenseRequestInput;
}

const template: Template = [
  { name: 'resourceType', value: 'MedicationRequest', always: true },
  {
    name: 'meta',
    parts: [
      {
        name: 'profile',
        value: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1',
        list: true,
        always: true,
      },
    ],
    always: true,
  },
  { name: 'extension', from: 'repeatInformation', extension: repeatInformationExtension, list: true },
  { name: 'extension', from: 'statusReason', extension: statusReasonExtension, list: true },
  { name: 'extension', from: 'prescriptionType', extension: prescriptionTypeExtension, list: true },
  {
    name: 'dosageInstruction',
    parts: [
      {
        name: 'additionalInstruction',
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
        list: true,
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
  {
    name: 'dispenseRequest',
    parts: [
      {
        name: 'expectedSupplyDuration',
        parts: [{ name: 'system', value: 'http://unitsofmeasure.org', always: true }],
      },
    ],
  },
];

/**
 * Makes a CareConnect GPC MedicationRequest: fills in fixed values and `meta.profile`, and takes
 * slices as arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createCareConnectGPCMedicationRequest1(
  input: CareConnectGPCMedicationRequest1Input,
): CareConnectGPCMedicationRequest1 {
  return construct(input, template) as CareConnectGPCMedicationRequest1;
}

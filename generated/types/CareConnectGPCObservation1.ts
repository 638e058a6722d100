// Generated from fsh/profiles/CareConnect-GPC-Observation-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1

import type { CareConnectQuantity1 } from './CareConnectQuantity1.js';
import { observationReasonExtension } from './ExtensionCareConnectGPCReasonCondition1.js';
import type { ExtensionCareConnectGPCReasonCondition1 } from './ExtensionCareConnectGPCReasonCondition1.js';
import { snomedCTDescriptionIDExtension } from './ExtensionCodingSctdescid.js';
import type { ExtensionCodingSctdescid } from './ExtensionCodingSctdescid.js';
import type {
  CodeableConcept,
  Coding,
  Extension,
  FhirResource,
  Identifier,
  Observation,
  ObservationComponent,
  ObservationReferenceRange,
  ObservationRelated,
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
 * Business Identifier for observation
 *
 * Element: `Observation.identifier`
 */
export interface CareConnectGPCObservation1Identifier extends Identifier {
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
 * Business Identifier for observation
 *
 * Element: `Observation.identifier:crossCareSettingIdentifier`
 */
export interface CareConnectGPCObservation1IdentifierCrossCareSettingIdentifier extends Identifier {
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
   * A GUID that no other record anywhere has. The providing system keeps it with the record, so that the
   * same record has the same GUID in every reply.
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
 * Business Identifier for observation
 *
 * Element: `Observation.identifier:identifier`
 */
export interface CareConnectGPCObservation1IdentifierIdentifier extends Identifier {
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

/** One item of `Observation.identifier`. */
export type CareConnectGPCObservation1IdentifierItem =
  | CareConnectGPCObservation1IdentifierCrossCareSettingIdentifier
  | CareConnectGPCObservation1IdentifierIdentifier
  | CareConnectGPCObservation1Identifier;

/**
 * Code defined by a terminology system
 *
 * Element: `Observation.category.coding:snomedCT`
 */
export interface CareConnectGPCObservation1CategoryCodingSnomedCT extends Coding {
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
 * Classification of type of observation
 *
 * Element: `Observation.category`
 */
export interface CareConnectGPCObservation1Category extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: (CareConnectGPCObservation1CategoryCodingSnomedCT | Coding)[] | undefined;
}

/**
 * Code defined by a terminology system
 *
 * Element: `Observation.code.coding:snomedCT`
 */
export interface CareConnectGPCObservation1CodeCodingSnomedCT extends Coding {
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
 * Type of observation (code / type)
 *
 * Element: `Observation.code`
 */
export interface CareConnectGPCObservation1Code extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: (CareConnectGPCObservation1CodeCodingSnomedCT | Coding)[] | undefined;
}

/**
 * Code defined by a terminology system
 *
 * Element: `Observation.bodySite.coding:snomedCT`
 */
export interface CareConnectGPCObservation1BodySiteCodingSnomedCT extends Coding {
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
 * Observed body part
 *
 * Element: `Observation.bodySite`
 */
export interface CareConnectGPCObservation1BodySite extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: (CareConnectGPCObservation1BodySiteCodingSnomedCT | Coding)[] | undefined;
}

/**
 * Code defined by a terminology system
 *
 * Element: `Observation.method.coding:snomedCT`
 */
export interface CareConnectGPCObservation1MethodCodingSnomedCT extends Coding {
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
 * How it was done
 *
 * Element: `Observation.method`
 */
export interface CareConnectGPCObservation1Method extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: (CareConnectGPCObservation1MethodCodingSnomedCT | Coding)[] | undefined;
}

/**
 * Resource related to this observation
 *
 * Element: `Observation.related`
 */
export interface CareConnectGPCObservation1Related extends ObservationRelated {
  /**
   * has-member | derived-from | sequel-to | replaces | qualified-by | interfered-by
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/observation-relationshiptypes.
   *
   * Must support.
   */
  type?:
    'has-member' | 'derived-from' | 'sequel-to' | 'replaces' | 'qualified-by' | 'interfered-by' | undefined;
  /**
   * Resource that is related to this one
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1.
   */
  target: ReferenceTo<'Observation' | 'QuestionnaireResponse' | 'Sequence'>;
}

/**
 * Code defined by a terminology system
 *
 * Element: `Observation.component.code.coding:snomedCT`
 */
export interface CareConnectGPCObservation1ComponentCodeCodingSnomedCT extends Coding {
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
 * Type of component observation (code / type)
 *
 * Element: `Observation.component.code`
 */
export interface CareConnectGPCObservation1ComponentCode extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: (CareConnectGPCObservation1ComponentCodeCodingSnomedCT | Coding)[] | undefined;
}

/**
 * Component results
 *
 * Element: `Observation.component`
 */
export interface CareConnectGPCObservation1Component extends ObservationComponent {
  code: CareConnectGPCObservation1ComponentCode;
  valueQuantity?: CareConnectQuantity1 | undefined;
}

/**
 * CareConnect GPC Observation
 *
 * Something measured, tested or noted about a patient, now or in the past, including the results that
 * laboratories send back.
 *
 * Used for simple observations such as device measurements, laboratory atomic results, vital signs,
 * height, weight, smoking status, comments, etc. Other resources are used to provide context for
 * observations such as lab reports, etc.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1
 */
export interface CareConnectGPCObservation1 extends Observation {
  contained?: FhirResource[] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Slices: reason (0..*).
   */
  extension?: (ExtensionCareConnectGPCReasonCondition1 | Extension)[] | undefined;
  /**
   * Business Identifier for observation
   *
   * Cardinality: 1..* (0..* in the base).
   *
   * Slices: crossCareSettingIdentifier (1..1), identifier (0..*).
   */
  identifier: [CareConnectGPCObservation1IdentifierItem, ...CareConnectGPCObservation1IdentifierItem[]];
  /**
   * Fulfills plan, proposal or order
   *
   * Refers to: https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-CarePlan-1,
   * https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1,
   * https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProcedureRequest-1,
   * https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ReferralRequest-1.
   */
  basedOn?:
    | ReferenceTo<
        | 'CarePlan'
        | 'MedicationRequest'
        | 'ProcedureRequest'
        | 'ReferralRequest'
        | 'DeviceRequest'
        | 'ImmunizationRecommendation'
        | 'NutritionOrder'
      >[]
    | undefined;
  /**
   * registered | preliminary | final | amended +
   *
   * How far the result stands. In a GP system it is mostly `final`; `preliminary` occurs, for instance
   * where a laboratory has passed part of the work on. Where a system cannot tell the status of a test
   * group's header, it gives `unknown`.
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/observation-status.
   */
  status:
    | 'registered'
    | 'preliminary'
    | 'final'
    | 'amended'
    | 'corrected'
    | 'cancelled'
    | 'entered-in-error'
    | 'unknown';
  category?: CareConnectGPCObservation1Category[] | undefined;
  code: CareConnectGPCObservation1Code;
  /**
   * Who and/or what this is about
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1.
   *
   * Must support.
   */
  subject: ReferenceTo<'Patient'>;
  /**
   * Healthcare event during which this observation is made
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1.
   *
   * Must support.
   */
  context?: ReferenceTo<'Encounter'> | undefined;
  /**
   * Date/Time this was made available
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Must support.
   */
  issued: string;
  /**
   * Who is responsible for the observation
   *
   * Cardinality: 1..1 (0..* in the base).
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1,
   * https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1,
   * https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1,
   * https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-RelatedPerson-1.
   *
   * Must support.
   */
  performer: FixedList<ReferenceTo<'Patient' | 'Practitioner' | 'Organization' | 'RelatedPerson'>>;
  /**
   * Actual result
   *
   * Must support.
   */
  valueQuantity?: CareConnectQuantity1 | undefined;
  /**
   * High, low, normal, etc.
   *
   * A clinician's reading of a test result, or a remark of the laboratory, for instance that the sample
   * leaked or was haemolysed.
   *
   * Binding: extensible, http://hl7.org/fhir/ValueSet/observation-interpretation.
   *
   * Must support.
   */
  interpretation?: CodeableConcept | undefined;
  /**
   * Observed body part
   *
   * Must support.
   */
  bodySite?: CareConnectGPCObservation1BodySite | undefined;
  /**
   * How it was done
   *
   * Must support.
   */
  method?: CareConnectGPCObservation1Method | undefined;
  /**
   * Specimen used for this observation
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Specimen-1.
   *
   * Must support.
   */
  specimen?: ReferenceTo<'Specimen'> | undefined;
  /**
   * (Measurement) Device
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Device-1.
   *
   * Must support.
   */
  device?: ReferenceTo<'Device' | 'DeviceMetric'> | undefined;
  /**
   * Provides guide for interpretation
   *
   * Cardinality: 0..1 (0..* in the base).
   *
   * Must support.
   */
  referenceRange?: FixedList<ObservationReferenceRange> | undefined;
  /**
   * Resource related to this observation
   *
   * Must support.
   */
  related?: CareConnectGPCObservation1Related[] | undefined;
  /**
   * Component results
   *
   * Must support.
   */
  component?: CareConnectGPCObservation1Component[] | undefined;
}

/** Input for `Observation.identifier:crossCareSettingIdentifier`: fixed values are filled in. */
interface CareConnectGPCObservation1IdentifierCrossCareSettingIdentifierInput extends Omit<
  CareConnectGPCObservation1IdentifierCrossCareSettingIdentifier,
  'system'
> {
  /**
   * The namespace for the identifier value
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: CareConnectGPCObservation1IdentifierCrossCareSettingIdentifier['system'] | undefined;
}

/** Input for `Observation.category.coding:snomedCT`: fixed values are filled in. */
interface CareConnectGPCObservation1CategoryCodingSnomedCTInput extends Omit<
  CareConnectGPCObservation1CategoryCodingSnomedCT,
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
  system?: CareConnectGPCObservation1CategoryCodingSnomedCT['system'] | undefined;
}

/** Input for `Observation.category`: fixed values are filled in. */
interface CareConnectGPCObservation1CategoryInput extends Omit<CareConnectGPCObservation1Category, 'coding'> {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  snomedCT?: CareConnectGPCObservation1CategoryCodingSnomedCTInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: Coding[] | undefined;
}

/** Input for `Observation.code.coding:snomedCT`: fixed values are filled in. */
interface CareConnectGPCObservation1CodeCodingSnomedCTInput extends Omit<
  CareConnectGPCObservation1CodeCodingSnomedCT,
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
  system?: CareConnectGPCObservation1CodeCodingSnomedCT['system'] | undefined;
}

/** Input for `Observation.code`: fixed values are filled in. */
interface CareConnectGPCObservation1CodeInput extends Omit<CareConnectGPCObservation1Code, 'coding'> {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  snomedCT?: CareConnectGPCObservation1CodeCodingSnomedCTInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: Coding[] | undefined;
}

/** Input for `Observation.bodySite.coding:snomedCT`: fixed values are filled in. */
interface CareConnectGPCObservation1BodySiteCodingSnomedCTInput extends Omit<
  CareConnectGPCObservation1BodySiteCodingSnomedCT,
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
  system?: CareConnectGPCObservation1BodySiteCodingSnomedCT['system'] | undefined;
}

/** Input for `Observation.bodySite`: fixed values are filled in. */
interface CareConnectGPCObservation1BodySiteInput extends Omit<CareConnectGPCObservation1BodySite, 'coding'> {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  snomedCT?: CareConnectGPCObservation1BodySiteCodingSnomedCTInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: Coding[] | undefined;
}

/** Input for `Observation.method.coding:snomedCT`: fixed values are filled in. */
interface CareConnectGPCObservation1MethodCodingSnomedCTInput extends Omit<
  CareConnectGPCObservation1MethodCodingSnomedCT,
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
  system?: CareConnectGPCObservation1MethodCodingSnomedCT['system'] | undefined;
}

/** Input for `Observation.method`: fixed values are filled in. */
interface CareConnectGPCObservation1MethodInput extends Omit<CareConnectGPCObservation1Method, 'coding'> {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  snomedCT?: CareConnectGPCObservation1MethodCodingSnomedCTInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: Coding[] | undefined;
}

/** Input for `Observation.component.code.coding:snomedCT`: fixed values are filled in. */
interface CareConnectGPCObservation1ComponentCodeCodingSnomedCTInput extends Omit<
  CareConnectGPCObservation1ComponentCodeCodingSnomedCT,
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
  system?: CareConnectGPCObservation1ComponentCodeCodingSnomedCT['system'] | undefined;
}

/** Input for `Observation.component.code`: fixed values are filled in. */
interface CareConnectGPCObservation1ComponentCodeInput extends Omit<
  CareConnectGPCObservation1ComponentCode,
  'coding'
> {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  snomedCT?: CareConnectGPCObservation1ComponentCodeCodingSnomedCTInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: Coding[] | undefined;
}

/** Input for `Observation.component`: fixed values are filled in. */
interface CareConnectGPCObservation1ComponentInput extends Omit<CareConnectGPCObservation1Component, 'code'> {
  code: CareConnectGPCObservation1ComponentCodeInput;
}

/**
 * Input of `createCareConnectGPCObservation1`: the elements that an author supplies. The function
 * fills in fixed values and `meta.profile`.
 */
export interface CareConnectGPCObservation1Input extends Omit<
  CareConnectGPCObservation1,
  | 'resourceType'
  | 'meta'
  | 'extension'
  | 'identifier'
  | 'category'
  | 'code'
  | 'bodySite'
  | 'method'
  | 'component'
> {
  resourceType?: CareConnectGPCObservation1['resourceType'] | undefined;
  meta?: CareConnectGPCObservation1['meta'] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Must support.
   */
  reason?: Parameters<typeof observationReasonExtension>[0][] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Additional Content defined by implementations
   *
   * Slices: reason (0..*).
   */
  extension?: Extension[] | undefined;
  /**
   * Business Identifier for observation
   *
   * Cardinality: 1..1 (0..* in the base).
   */
  crossCareSetting: CareConnectGPCObservation1IdentifierCrossCareSettingIdentifierInput;
  identifierIdentifier?: CareConnectGPCObservation1IdentifierIdentifier[] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Business Identifier for observation
   *
   * Cardinality: 1..* (0..* in the base).
   *
   * Slices: crossCareSettingIdentifier (1..1), identifier (0..*).
   */
  identifier?: CareConnectGPCObservation1Identifier[] | undefined;
  category?: CareConnectGPCObservation1CategoryInput[] | undefined;
  code: CareConnectGPCObservation1CodeInput;
  /**
   * Observed body part
   *
   * Must support.
   */
  bodySite?: CareConnectGPCObservation1BodySiteInput | undefined;
  /**
   * How it was done
   *
   * Must support.
   */
  method?: CareConnectGPCObservation1MethodInput | undefined;
  /**
   * Component results
   *
   * Must support.
   */
  component?: CareConnectGPCObservation1ComponentInput[] | undefined;
}

const template: Template = [
  { name: 'resourceType', value: 'Observation', always: true },
  {
    name: 'meta',
    parts: [
      {
        name: 'profile',
        value: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1',
        list: true,
        always: true,
      },
    ],
    always: true,
  },
  { name: 'extension', from: 'reason', extension: observationReasonExtension, list: true, many: true },
  {
    name: 'identifier',
    from: 'crossCareSetting',
    parts: [{ name: 'system', value: 'https://fhir.nhs.uk/Id/cross-care-setting-identifier', always: true }],
    list: true,
  },
  { name: 'identifier', from: 'identifierIdentifier', list: true, many: true },
  {
    name: 'category',
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
    name: 'code',
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
    name: 'bodySite',
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
    name: 'method',
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
    name: 'component',
    parts: [
      {
        name: 'code',
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
 * Makes a CareConnect GPC Observation: fills in fixed values and `meta.profile`, and takes slices as
 * arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createCareConnectGPCObservation1(
  input: CareConnectGPCObservation1Input,
): CareConnectGPCObservation1 {
  return construct(input, template) as CareConnectGPCObservation1;
}

const careConnectGPCObservation1CrossCareSettingSlice: SliceShape = {
  list: 'identifier',
  like: { system: 'https://fhir.nhs.uk/Id/cross-care-setting-identifier' },
  parts: [{ name: 'system', value: 'https://fhir.nhs.uk/Id/cross-care-setting-identifier', always: true }],
};

/**
 * Reads the item of the slice `crossCareSettingIdentifier`; undefined if there is none.
 *
 * A slice of `Observation.identifier` (CareConnect-GPC-Observation-1).
 */
export function careConnectGPCObservation1CrossCareSetting<
  T extends SliceCarrier<'identifier', 'Observation'>,
>(element: T | undefined): CareConnectGPCObservation1IdentifierCrossCareSettingIdentifier | undefined {
  return readSlice(element, careConnectGPCObservation1CrossCareSettingSlice)[0] as
    CareConnectGPCObservation1IdentifierCrossCareSettingIdentifier | undefined;
}

/**
 * Copies an element and sets the slice `crossCareSettingIdentifier`, or removes it if the value is
 * undefined. Fixed values are filled in.
 *
 * A slice of `Observation.identifier` (CareConnect-GPC-Observation-1).
 */
export function withCareConnectGPCObservation1CrossCareSetting<
  T extends SliceCarrier<'identifier', 'Observation'>,
>(element: T, value: CareConnectGPCObservation1IdentifierCrossCareSettingIdentifierInput | undefined): T {
  return withSlice(
    element,
    careConnectGPCObservation1CrossCareSettingSlice,
    value === undefined ? [] : [value],
  );
}

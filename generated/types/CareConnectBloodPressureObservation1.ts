// Generated from fsh/profiles/CareConnect-BloodPressure-Observation-1.fsh. Do not edit.
// https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1

import { careConnectGPCImmunization1SnomedCTDescriptionIDExtension } from './ExtensionCodingSctdescidStub.js';
import type { ExtensionCodingSctdescidStub } from './ExtensionCodingSctdescidStub.js';
import type { ObservationComponentValue, ObservationValue } from './choices.js';
import type {
  CodeableConcept,
  Coding,
  Extension,
  FhirResource,
  Identifier,
  Observation,
  ObservationComponent,
  ObservationRelated,
  Period,
  Quantity,
} from 'fhir/r3.js';
import { construct, readSlice, withSlice } from 'fsh-codegen/runtime/v1/types';
import type {
  FixedList,
  ReferenceTo,
  Restricted,
  SliceCarrier,
  SliceShape,
  Template,
} from 'fsh-codegen/runtime/v1/types';

/**
 * Business Identifier for observation
 *
 * Element: `Observation.identifier`
 */
export interface CareConnectBloodPressureObservation1Identifier extends Identifier {
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
 * Code defined by a terminology system
 *
 * Element: `Observation.category.coding`
 */
export interface CareConnectBloodPressureObservation1CategoryCoding extends Coding {
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: 'http://hl7.org/fhir/observation-category';
  /** @deprecated Not used: 0..0. */
  version?: never;
  /** @deprecated */
  _version?: never;
  /**
   * Symbol in syntax defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code: 'vital-signs';
  display?: 'Vital Signs' | undefined;
}

/**
 * Classification of type of observation
 *
 * Element: `Observation.category`
 */
export interface CareConnectBloodPressureObservation1Category extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 1..1 (0..* in the base).
   */
  coding: FixedList<CareConnectBloodPressureObservation1CategoryCoding>;
}

/**
 * Code defined by a terminology system
 *
 * Element: `Observation.code.coding:loinc`
 */
export interface CareConnectBloodPressureObservation1CodeCodingLoinc extends Coding {
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: 'http://loinc.org';
  /**
   * Symbol in syntax defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code: '85354-9';
}

/**
 * Code defined by a terminology system
 *
 * Element: `Observation.code.coding:snomedCT`
 */
export interface CareConnectBloodPressureObservation1CodeCodingSnomedCT extends Coding {
  /**
   * Additional Content defined by implementations
   *
   * Slices: snomedCTDescriptionID (0..1).
   */
  extension?: (ExtensionCodingSctdescidStub | Extension)[] | undefined;
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
  code: '75367002';
  /**
   * Representation defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  display: 'Blood pressure';
}

/** One item of `Observation.code.coding`. */
export type CareConnectBloodPressureObservation1CodeCodingItem =
  | CareConnectBloodPressureObservation1CodeCodingLoinc
  | CareConnectBloodPressureObservation1CodeCodingSnomedCT
  | Coding;

/**
 * Type of observation (code / type)
 *
 * Element: `Observation.code`
 */
export interface CareConnectBloodPressureObservation1Code extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 1..* (0..* in the base).
   *
   * Slices: loinc (1..1), snomedCT (1..1).
   */
  coding: [
    CareConnectBloodPressureObservation1CodeCodingItem,
    CareConnectBloodPressureObservation1CodeCodingItem,
    ...CareConnectBloodPressureObservation1CodeCodingItem[],
  ];
}

/**
 * Code defined by a terminology system
 *
 * Element: `Observation.bodySite.coding:snomedCT`
 */
export interface CareConnectBloodPressureObservation1BodySiteCodingSnomedCT extends Coding {
  /**
   * Additional Content defined by implementations
   *
   * Slices: snomedCTDescriptionID (0..1).
   */
  extension?: (ExtensionCodingSctdescidStub | Extension)[] | undefined;
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
export interface CareConnectBloodPressureObservation1BodySite extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: (CareConnectBloodPressureObservation1BodySiteCodingSnomedCT | Coding)[] | undefined;
}

/**
 * Code defined by a terminology system
 *
 * Element: `Observation.method.coding:snomedCT`
 */
export interface CareConnectBloodPressureObservation1MethodCodingSnomedCT extends Coding {
  /**
   * Additional Content defined by implementations
   *
   * Slices: snomedCTDescriptionID (0..1).
   */
  extension?: (ExtensionCodingSctdescidStub | Extension)[] | undefined;
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
export interface CareConnectBloodPressureObservation1Method extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: (CareConnectBloodPressureObservation1MethodCodingSnomedCT | Coding)[] | undefined;
}

/**
 * Resource related to this observation
 *
 * Element: `Observation.related`
 */
export interface CareConnectBloodPressureObservation1Related extends ObservationRelated {
  /**
   * has-member | derived-from | sequel-to | replaces | qualified-by | interfered-by
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/observation-relationshiptypes.
   *
   * Must support.
   */
  type: 'has-member';
  /**
   * Resource that is related to this one
   *
   * Refers to: https://fhir.hl7.org.uk/StructureDefinition/CareConnect-Observation-1,
   * https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-VitalSigns-Observation-1.
   *
   * Must support.
   */
  target: ReferenceTo<'Observation' | 'QuestionnaireResponse' | 'Sequence'>;
}

/**
 * Systolic pressure in LOINC
 *
 * Element: `Observation.component:systolicComponent.code.coding:loinc`
 */
export interface CareConnectBloodPressureObservation1ComponentSystolicComponentCodeCodingLoinc extends Coding {
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: 'http://loinc.org';
  /**
   * Symbol in syntax defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code: '8480-6';
}

/**
 * Systolic pressure in SNOMED CT
 *
 * Element: `Observation.component:systolicComponent.code.coding:snomedCT`
 */
export interface CareConnectBloodPressureObservation1ComponentSystolicComponentCodeCodingSnomedCT extends Coding {
  /**
   * Additional Content defined by implementations
   *
   * Slices: snomedCTDescriptionID (0..1).
   */
  extension?: (ExtensionCodingSctdescidStub | Extension)[] | undefined;
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
  code: '72313002';
  /**
   * Representation defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  display: 'Systolic arterial pressure';
}

/** One item of `Observation.component:systolicComponent.code.coding`. */
export type CareConnectBloodPressureObservation1ComponentSystolicComponentCodeCodingItem =
  | CareConnectBloodPressureObservation1ComponentSystolicComponentCodeCodingLoinc
  | CareConnectBloodPressureObservation1ComponentSystolicComponentCodeCodingSnomedCT
  | Coding;

/**
 * Type of component observation (code / type)
 *
 * Element: `Observation.component:systolicComponent.code`
 */
export interface CareConnectBloodPressureObservation1ComponentSystolicComponentCode extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Slices: loinc (1..1), snomedCT (1..1).
   */
  coding: [
    CareConnectBloodPressureObservation1ComponentSystolicComponentCodeCodingItem,
    CareConnectBloodPressureObservation1ComponentSystolicComponentCodeCodingItem,
    ...CareConnectBloodPressureObservation1ComponentSystolicComponentCodeCodingItem[],
  ];
}

/**
 * Systolic pressure in millimetres of mercury
 *
 * Element: `Observation.component:systolicComponent.value[x]`
 */
export interface CareConnectBloodPressureObservation1ComponentSystolicComponentValueQuantity extends Quantity {
  /**
   * Numerical value (with implicit precision)
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  value: number;
  /**
   * < | <= | >= | > - how to understand the value
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/quantity-comparator.
   */
  comparator?: '<' | '<=' | '>=' | '>' | undefined;
  /**
   * Unit representation
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  unit: string;
  /**
   * System that defines coded unit form
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: 'http://unitsofmeasure.org';
  /**
   * The UCUM code for millimetres of mercury
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code: 'mm[Hg]';
}

/**
 * The systolic and the diastolic pressure
 *
 * Element: `Observation.component:systolicComponent`
 */
export interface CareConnectBloodPressureObservation1ComponentSystolicComponent extends Restricted<
  ObservationComponent,
  ObservationComponentValue,
  'valueQuantity'
> {
  /**
   * Type of component observation (code / type)
   *
   * Binding: extensible, http://hl7.org/fhir/stu3/valueset-observation-vitalsignresult.html.
   */
  code: CareConnectBloodPressureObservation1ComponentSystolicComponentCode;
  /**
   * Systolic pressure in millimetres of mercury
   *
   * Binding: required, http://hl7.org/fhir/stu3/valueset-ucum-vitals-common.html.
   */
  valueQuantity?: CareConnectBloodPressureObservation1ComponentSystolicComponentValueQuantity | undefined;
}

/**
 * Diastolic pressure in LOINC
 *
 * Element: `Observation.component:diastolicComponent.code.coding:loinc`
 */
export interface CareConnectBloodPressureObservation1ComponentDiastolicComponentCodeCodingLoinc extends Coding {
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: 'http://loinc.org';
  /**
   * Symbol in syntax defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code: '8462-4';
}

/**
 * Diastolic pressure in SNOMED CT
 *
 * Element: `Observation.component:diastolicComponent.code.coding:snomedCT`
 */
export interface CareConnectBloodPressureObservation1ComponentDiastolicComponentCodeCodingSnomedCT extends Coding {
  /**
   * Additional Content defined by implementations
   *
   * Slices: snomedCTDescriptionID (0..1).
   */
  extension?: (ExtensionCodingSctdescidStub | Extension)[] | undefined;
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
  code: '1091811000000102';
  /**
   * Representation defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  display: 'Diastolic arterial pressure';
}

/** One item of `Observation.component:diastolicComponent.code.coding`. */
export type CareConnectBloodPressureObservation1ComponentDiastolicComponentCodeCodingItem =
  | CareConnectBloodPressureObservation1ComponentDiastolicComponentCodeCodingLoinc
  | CareConnectBloodPressureObservation1ComponentDiastolicComponentCodeCodingSnomedCT
  | Coding;

/**
 * Type of component observation (code / type)
 *
 * Element: `Observation.component:diastolicComponent.code`
 */
export interface CareConnectBloodPressureObservation1ComponentDiastolicComponentCode extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Slices: loinc (1..1), snomedCT (1..1).
   */
  coding: [
    CareConnectBloodPressureObservation1ComponentDiastolicComponentCodeCodingItem,
    CareConnectBloodPressureObservation1ComponentDiastolicComponentCodeCodingItem,
    ...CareConnectBloodPressureObservation1ComponentDiastolicComponentCodeCodingItem[],
  ];
}

/**
 * Diastolic pressure in millimetres of mercury
 *
 * Element: `Observation.component:diastolicComponent.value[x]`
 */
export interface CareConnectBloodPressureObservation1ComponentDiastolicComponentValueQuantity extends Quantity {
  /**
   * Numerical value (with implicit precision)
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  value: number;
  /**
   * < | <= | >= | > - how to understand the value
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/quantity-comparator.
   */
  comparator?: '<' | '<=' | '>=' | '>' | undefined;
  /**
   * Unit representation
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  unit: string;
  /**
   * System that defines coded unit form
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: 'http://unitsofmeasure.org';
  /**
   * The UCUM code for millimetres of mercury
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code: 'mm[Hg]';
}

/**
 * The systolic and the diastolic pressure
 *
 * Element: `Observation.component:diastolicComponent`
 */
export interface CareConnectBloodPressureObservation1ComponentDiastolicComponent extends Restricted<
  ObservationComponent,
  ObservationComponentValue,
  'valueQuantity'
> {
  /**
   * Type of component observation (code / type)
   *
   * Binding: extensible, http://hl7.org/fhir/stu3/valueset-observation-vitalsignresult.html.
   */
  code: CareConnectBloodPressureObservation1ComponentDiastolicComponentCode;
  /**
   * Diastolic pressure in millimetres of mercury
   *
   * Binding: required, http://hl7.org/fhir/stu3/valueset-ucum-vitals-common.html.
   */
  valueQuantity?: CareConnectBloodPressureObservation1ComponentDiastolicComponentValueQuantity | undefined;
}

/**
 * CareConnect Blood Pressure Observation
 *
 * One reading of a patient's blood pressure, as a vital sign: the systolic pressure, the diastolic one
 * or both, each as a component.
 *
 * Used for simple observations such as device measurements, laboratory atomic results, vital signs,
 * height, weight, smoking status, comments, etc. Other resources are used to provide context for
 * observations such as lab reports, etc.
 *
 * Canonical: https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1
 */
export interface CareConnectBloodPressureObservation1 extends Restricted<
  Observation,
  ObservationValue,
  never
> {
  contained?: FhirResource[] | undefined;
  identifier?: CareConnectBloodPressureObservation1Identifier[] | undefined;
  /**
   * Fulfills plan, proposal or order
   *
   * Refers to: https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-CarePlan-1,
   * https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-MedicationRequest-1,
   * https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-ProcedureRequest-1,
   * https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-ReferralRequest-1.
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
   * Binding: required, http://hl7.org/fhir/ValueSet/observation-status.
   *
   * Must support.
   */
  status: 'final';
  /**
   * Classification of type of observation
   *
   * Cardinality: 1..* (0..* in the base).
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/observation-category.
   *
   * Must support.
   */
  category: [CareConnectBloodPressureObservation1Category, ...CareConnectBloodPressureObservation1Category[]];
  /**
   * Type of observation (code / type)
   *
   * Binding: extensible, http://hl7.org/fhir/ValueSet/observation-vitalsignresult.
   *
   * Must support.
   */
  code: CareConnectBloodPressureObservation1Code;
  /**
   * Who and/or what this is about
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Refers to: https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Patient-1.
   *
   * Must support.
   */
  subject: ReferenceTo<'Patient'>;
  /**
   * Healthcare event during which this observation is made
   *
   * Refers to: https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Encounter-1,
   * https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-EpisodeOfCare-1.
   */
  context?: ReferenceTo<'Encounter' | 'EpisodeOfCare'> | undefined;
  /**
   * When the blood pressure was taken
   *
   * Must support.
   */
  effectiveDateTime?: string | undefined;
  /**
   * When the blood pressure was taken
   *
   * Must support.
   */
  effectivePeriod?: Period | undefined;
  /**
   * Who is responsible for the observation
   *
   * Refers to: https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Patient-1,
   * https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Practitioner-1,
   * https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Organization-1,
   * https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-RelatedPerson-1.
   */
  performer?: ReferenceTo<'Patient' | 'Practitioner' | 'Organization' | 'RelatedPerson'>[] | undefined;
  bodySite?: CareConnectBloodPressureObservation1BodySite | undefined;
  method?: CareConnectBloodPressureObservation1Method | undefined;
  /**
   * Specimen used for this observation
   *
   * Refers to: https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Specimen-1.
   */
  specimen?: ReferenceTo<'Specimen'> | undefined;
  device?: ReferenceTo<'Device' | 'DeviceMetric'> | undefined;
  /**
   * Resource related to this observation
   *
   * Must support.
   */
  related?: CareConnectBloodPressureObservation1Related[] | undefined;
  /**
   * The systolic and the diastolic pressure
   *
   * Slices: systolicComponent (0..*), diastolicComponent (0..*).
   */
  component?:
    | (
        | CareConnectBloodPressureObservation1ComponentSystolicComponent
        | CareConnectBloodPressureObservation1ComponentDiastolicComponent
        | ObservationComponent
      )[]
    | undefined;
}

/** Input for `Observation.category.coding`: fixed values are filled in. */
interface CareConnectBloodPressureObservation1CategoryCodingInput extends Omit<
  CareConnectBloodPressureObservation1CategoryCoding,
  'system' | 'code' | 'display'
> {
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: CareConnectBloodPressureObservation1CategoryCoding['system'] | undefined;
  /**
   * Symbol in syntax defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code?: CareConnectBloodPressureObservation1CategoryCoding['code'] | undefined;
  display?: CareConnectBloodPressureObservation1CategoryCoding['display'] | undefined;
}

/** Input for `Observation.category`: fixed values are filled in. */
interface CareConnectBloodPressureObservation1CategoryInput extends Omit<
  CareConnectBloodPressureObservation1Category,
  'coding'
> {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 1..1 (0..* in the base).
   */
  coding?: [CareConnectBloodPressureObservation1CategoryCodingInput] | undefined;
}

/** Input for `Observation.code.coding:loinc`: fixed values are filled in. */
interface CareConnectBloodPressureObservation1CodeCodingLoincInput extends Omit<
  CareConnectBloodPressureObservation1CodeCodingLoinc,
  'system' | 'code'
> {
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: CareConnectBloodPressureObservation1CodeCodingLoinc['system'] | undefined;
  /**
   * Symbol in syntax defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code?: CareConnectBloodPressureObservation1CodeCodingLoinc['code'] | undefined;
}

/** Input for `Observation.code.coding:snomedCT`: fixed values are filled in. */
interface CareConnectBloodPressureObservation1CodeCodingSnomedCTInput extends Omit<
  CareConnectBloodPressureObservation1CodeCodingSnomedCT,
  'extension' | 'system' | 'code' | 'display'
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
  system?: CareConnectBloodPressureObservation1CodeCodingSnomedCT['system'] | undefined;
  /**
   * Symbol in syntax defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code?: CareConnectBloodPressureObservation1CodeCodingSnomedCT['code'] | undefined;
  /**
   * Representation defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  display?: CareConnectBloodPressureObservation1CodeCodingSnomedCT['display'] | undefined;
}

/** Input for `Observation.code`: fixed values are filled in. */
interface CareConnectBloodPressureObservation1CodeInput extends Omit<
  CareConnectBloodPressureObservation1Code,
  'coding'
> {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 1..1 (0..* in the base).
   *
   * Binding: extensible, http://hl7.org/fhir/ValueSet/observation-vitalsignresult.
   */
  loincCoding?: CareConnectBloodPressureObservation1CodeCodingLoincInput | undefined;
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 1..1 (0..* in the base).
   */
  snomedCT?: CareConnectBloodPressureObservation1CodeCodingSnomedCTInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * Code defined by a terminology system
   *
   * Cardinality: 1..* (0..* in the base).
   *
   * Slices: loinc (1..1), snomedCT (1..1).
   */
  coding?: Coding[] | undefined;
}

/** Input for `Observation.bodySite.coding:snomedCT`: fixed values are filled in. */
interface CareConnectBloodPressureObservation1BodySiteCodingSnomedCTInput extends Omit<
  CareConnectBloodPressureObservation1BodySiteCodingSnomedCT,
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
  system?: CareConnectBloodPressureObservation1BodySiteCodingSnomedCT['system'] | undefined;
}

/** Input for `Observation.bodySite`: fixed values are filled in. */
interface CareConnectBloodPressureObservation1BodySiteInput extends Omit<
  CareConnectBloodPressureObservation1BodySite,
  'coding'
> {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  snomedCT?: CareConnectBloodPressureObservation1BodySiteCodingSnomedCTInput | undefined;
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
interface CareConnectBloodPressureObservation1MethodCodingSnomedCTInput extends Omit<
  CareConnectBloodPressureObservation1MethodCodingSnomedCT,
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
  system?: CareConnectBloodPressureObservation1MethodCodingSnomedCT['system'] | undefined;
}

/** Input for `Observation.method`: fixed values are filled in. */
interface CareConnectBloodPressureObservation1MethodInput extends Omit<
  CareConnectBloodPressureObservation1Method,
  'coding'
> {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  snomedCT?: CareConnectBloodPressureObservation1MethodCodingSnomedCTInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: Coding[] | undefined;
}

/** Input for `Observation.related`: fixed values are filled in. */
interface CareConnectBloodPressureObservation1RelatedInput extends Omit<
  CareConnectBloodPressureObservation1Related,
  'type'
> {
  /**
   * has-member | derived-from | sequel-to | replaces | qualified-by | interfered-by
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/observation-relationshiptypes.
   *
   * Must support.
   */
  type?: CareConnectBloodPressureObservation1Related['type'] | undefined;
}

/** Input for `Observation.component:systolicComponent.code.coding:loinc`: fixed values are filled in. */
interface CareConnectBloodPressureObservation1ComponentSystolicComponentCodeCodingLoincInput extends Omit<
  CareConnectBloodPressureObservation1ComponentSystolicComponentCodeCodingLoinc,
  'system' | 'code'
> {
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?:
    CareConnectBloodPressureObservation1ComponentSystolicComponentCodeCodingLoinc['system'] | undefined;
  /**
   * Symbol in syntax defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code?: CareConnectBloodPressureObservation1ComponentSystolicComponentCodeCodingLoinc['code'] | undefined;
}

/**
 * Input for `Observation.component:systolicComponent.code.coding:snomedCT`: fixed values are filled
 * in.
 */
interface CareConnectBloodPressureObservation1ComponentSystolicComponentCodeCodingSnomedCTInput extends Omit<
  CareConnectBloodPressureObservation1ComponentSystolicComponentCodeCodingSnomedCT,
  'extension' | 'system' | 'code' | 'display'
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
  system?:
    CareConnectBloodPressureObservation1ComponentSystolicComponentCodeCodingSnomedCT['system'] | undefined;
  /**
   * Symbol in syntax defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code?: CareConnectBloodPressureObservation1ComponentSystolicComponentCodeCodingSnomedCT['code'] | undefined;
  /**
   * Representation defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  display?:
    CareConnectBloodPressureObservation1ComponentSystolicComponentCodeCodingSnomedCT['display'] | undefined;
}

/** Input for `Observation.component:systolicComponent.code`: fixed values are filled in. */
interface CareConnectBloodPressureObservation1ComponentSystolicComponentCodeInput extends Omit<
  CareConnectBloodPressureObservation1ComponentSystolicComponentCode,
  'coding'
> {
  /**
   * Systolic pressure in LOINC
   *
   * Cardinality: 1..1 (0..* in the base).
   *
   * Binding: extensible, http://hl7.org/fhir/stu3/valueset-observation-vitalsignresult.html.
   */
  loincCoding?:
    CareConnectBloodPressureObservation1ComponentSystolicComponentCodeCodingLoincInput | undefined;
  /**
   * Systolic pressure in SNOMED CT
   *
   * Cardinality: 1..1 (0..* in the base).
   */
  snomedCT?:
    CareConnectBloodPressureObservation1ComponentSystolicComponentCodeCodingSnomedCTInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * Code defined by a terminology system
   *
   * Slices: loinc (1..1), snomedCT (1..1).
   */
  coding?: Coding[] | undefined;
}

/** Input for `Observation.component:systolicComponent.value[x]`: fixed values are filled in. */
interface CareConnectBloodPressureObservation1ComponentSystolicComponentValueQuantityInput extends Omit<
  CareConnectBloodPressureObservation1ComponentSystolicComponentValueQuantity,
  'system' | 'code'
> {
  /**
   * System that defines coded unit form
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: CareConnectBloodPressureObservation1ComponentSystolicComponentValueQuantity['system'] | undefined;
  /**
   * The UCUM code for millimetres of mercury
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code?: CareConnectBloodPressureObservation1ComponentSystolicComponentValueQuantity['code'] | undefined;
}

/** Input for `Observation.component:systolicComponent`: fixed values are filled in. */
interface CareConnectBloodPressureObservation1ComponentSystolicComponentInput extends Omit<
  CareConnectBloodPressureObservation1ComponentSystolicComponent,
  'code' | 'valueQuantity'
> {
  /**
   * Type of component observation (code / type)
   *
   * Binding: extensible, http://hl7.org/fhir/stu3/valueset-observation-vitalsignresult.html.
   */
  code?: CareConnectBloodPressureObservation1ComponentSystolicComponentCodeInput | undefined;
  /**
   * Systolic pressure in millimetres of mercury
   *
   * Binding: required, http://hl7.org/fhir/stu3/valueset-ucum-vitals-common.html.
   */
  valueQuantity?:
    CareConnectBloodPressureObservation1ComponentSystolicComponentValueQuantityInput | undefined;
}

/** Input for `Observation.component:diastolicComponent.code.coding:loinc`: fixed values are filled in. */
interface CareConnectBloodPressureObservation1ComponentDiastolicComponentCodeCodingLoincInput extends Omit<
  CareConnectBloodPressureObservation1ComponentDiastolicComponentCodeCodingLoinc,
  'system' | 'code'
> {
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?:
    CareConnectBloodPressureObservation1ComponentDiastolicComponentCodeCodingLoinc['system'] | undefined;
  /**
   * Symbol in syntax defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code?: CareConnectBloodPressureObservation1ComponentDiastolicComponentCodeCodingLoinc['code'] | undefined;
}

/**
 * Input for `Observation.component:diastolicComponent.code.coding:snomedCT`: fixed values are filled
 * in.
 */
interface CareConnectBloodPressureObservation1ComponentDiastolicComponentCodeCodingSnomedCTInput extends Omit<
  CareConnectBloodPressureObservation1ComponentDiastolicComponentCodeCodingSnomedCT,
  'extension' | 'system' | 'code' | 'display'
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
  system?:
    CareConnectBloodPressureObservation1ComponentDiastolicComponentCodeCodingSnomedCT['system'] | undefined;
  /**
   * Symbol in syntax defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code?:
    CareConnectBloodPressureObservation1ComponentDiastolicComponentCodeCodingSnomedCT['code'] | undefined;
  /**
   * Representation defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  display?:
    CareConnectBloodPressureObservation1ComponentDiastolicComponentCodeCodingSnomedCT['display'] | undefined;
}

/** Input for `Observation.component:diastolicComponent.code`: fixed values are filled in. */
interface CareConnectBloodPressureObservation1ComponentDiastolicComponentCodeInput extends Omit<
  CareConnectBloodPressureObservation1ComponentDiastolicComponentCode,
  'coding'
> {
  /**
   * Diastolic pressure in LOINC
   *
   * Cardinality: 1..1 (0..* in the base).
   *
   * Binding: extensible, http://hl7.org/fhir/stu3/valueset-observation-vitalsignresult.html.
   */
  loincCoding?:
    CareConnectBloodPressureObservation1ComponentDiastolicComponentCodeCodingLoincInput | undefined;
  /**
   * Diastolic pressure in SNOMED CT
   *
   * Cardinality: 1..1 (0..* in the base).
   */
  snomedCT?:
    CareConnectBloodPressureObservation1ComponentDiastolicComponentCodeCodingSnomedCTInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * Code defined by a terminology system
   *
   * Slices: loinc (1..1), snomedCT (1..1).
   */
  coding?: Coding[] | undefined;
}

/** Input for `Observation.component:diastolicComponent.value[x]`: fixed values are filled in. */
interface CareConnectBloodPressureObservation1ComponentDiastolicComponentValueQuantityInput extends Omit<
  CareConnectBloodPressureObservation1ComponentDiastolicComponentValueQuantity,
  'system' | 'code'
> {
  /**
   * System that defines coded unit form
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: CareConnectBloodPressureObservation1ComponentDiastolicComponentValueQuantity['system'] | undefined;
  /**
   * The UCUM code for millimetres of mercury
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code?: CareConnectBloodPressureObservation1ComponentDiastolicComponentValueQuantity['code'] | undefined;
}

/** Input for `Observation.component:diastolicComponent`: fixed values are filled in. */
interface CareConnectBloodPressureObservation1ComponentDiastolicComponentInput extends Omit<
  CareConnectBloodPressureObservation1ComponentDiastolicComponent,
  'code' | 'valueQuantity'
> {
  /**
   * Type of component observation (code / type)
   *
   * Binding: extensible, http://hl7.org/fhir/stu3/valueset-observation-vitalsignresult.html.
   */
  code?: CareConnectBloodPressureObservation1ComponentDiastolicComponentCodeInput | undefined;
  /**
   * Diastolic pressure in millimetres of mercury
   *
   * Binding: required, http://hl7.org/fhir/stu3/valueset-ucum-vitals-common.html.
   */
  valueQuantity?:
    CareConnectBloodPressureObservation1ComponentDiastolicComponentValueQuantityInput | undefined;
}

/**
 * Input of `createCareConnectBloodPressureObservation1`: the elements that an author supplies. The
 * function fills in fixed values and `meta.profile`.
 */
export interface CareConnectBloodPressureObservation1Input extends Omit<
  CareConnectBloodPressureObservation1,
  'resourceType' | 'meta' | 'status' | 'category' | 'code' | 'bodySite' | 'method' | 'related' | 'component'
> {
  resourceType?: CareConnectBloodPressureObservation1['resourceType'] | undefined;
  meta?: CareConnectBloodPressureObservation1['meta'] | undefined;
  /**
   * registered | preliminary | final | amended +
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/observation-status.
   *
   * Must support.
   */
  status?: CareConnectBloodPressureObservation1['status'] | undefined;
  /**
   * Classification of type of observation
   *
   * Cardinality: 1..* (0..* in the base).
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/observation-category.
   *
   * Must support.
   */
  category?:
    | [
        CareConnectBloodPressureObservation1CategoryInput,
        ...CareConnectBloodPressureObservation1CategoryInput[],
      ]
    | undefined;
  /**
   * Type of observation (code / type)
   *
   * Binding: extensible, http://hl7.org/fhir/ValueSet/observation-vitalsignresult.
   *
   * Must support.
   */
  code?: CareConnectBloodPressureObservation1CodeInput | undefined;
  bodySite?: CareConnectBloodPressureObservation1BodySiteInput | undefined;
  method?: CareConnectBloodPressureObservation1MethodInput | undefined;
  /**
   * Resource related to this observation
   *
   * Must support.
   */
  related?: CareConnectBloodPressureObservation1RelatedInput[] | undefined;
  /** The systolic and the diastolic pressure */
  systolic?: CareConnectBloodPressureObservation1ComponentSystolicComponentInput[] | undefined;
  /** The systolic and the diastolic pressure */
  diastolic?: CareConnectBloodPressureObservation1ComponentDiastolicComponentInput[] | undefined;
  /**
   * Items outside of the slices above.
   *
   * The systolic and the diastolic pressure
   *
   * Slices: systolicComponent (0..*), diastolicComponent (0..*).
   */
  component?: ObservationComponent[] | undefined;
}

const template: Template = [
  { name: 'resourceType', value: 'Observation', always: true },
  {
    name: 'meta',
    parts: [
      {
        name: 'profile',
        value: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1',
        list: true,
        always: true,
      },
    ],
    always: true,
  },
  { name: 'status', value: 'final', always: true },
  {
    name: 'category',
    parts: [
      {
        name: 'coding',
        parts: [
          { name: 'system', value: 'http://hl7.org/fhir/observation-category', always: true },
          { name: 'code', value: 'vital-signs', always: true },
          { name: 'display', value: 'Vital Signs' },
        ],
        list: true,
        always: true,
      },
    ],
    list: true,
    always: true,
  },
  {
    name: 'code',
    parts: [
      {
        name: 'coding',
        from: 'loincCoding',
        parts: [
          { name: 'system', value: 'http://loinc.org', always: true },
          { name: 'code', value: '85354-9', always: true },
        ],
        list: true,
        always: true,
      },
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
          { name: 'code', value: '75367002', always: true },
          { name: 'display', value: 'Blood pressure', always: true },
        ],
        list: true,
        always: true,
      },
    ],
    always: true,
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
    name: 'method',
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
  { name: 'related', parts: [{ name: 'type', value: 'has-member', always: true }], list: true },
  {
    name: 'component',
    from: 'systolic',
    parts: [
      {
        name: 'code',
        parts: [
          {
            name: 'coding',
            from: 'loincCoding',
            parts: [
              { name: 'system', value: 'http://loinc.org', always: true },
              { name: 'code', value: '8480-6', always: true },
            ],
            list: true,
            always: true,
          },
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
              { name: 'code', value: '72313002', always: true },
              { name: 'display', value: 'Systolic arterial pressure', always: true },
            ],
            list: true,
            always: true,
          },
        ],
        always: true,
      },
      {
        name: 'valueQuantity',
        parts: [
          { name: 'system', value: 'http://unitsofmeasure.org', always: true },
          { name: 'code', value: 'mm[Hg]', always: true },
        ],
      },
    ],
    list: true,
    many: true,
  },
  {
    name: 'component',
    from: 'diastolic',
    parts: [
      {
        name: 'code',
        parts: [
          {
            name: 'coding',
            from: 'loincCoding',
            parts: [
              { name: 'system', value: 'http://loinc.org', always: true },
              { name: 'code', value: '8462-4', always: true },
            ],
            list: true,
            always: true,
          },
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
              { name: 'code', value: '1091811000000102', always: true },
              { name: 'display', value: 'Diastolic arterial pressure', always: true },
            ],
            list: true,
            always: true,
          },
        ],
        always: true,
      },
      {
        name: 'valueQuantity',
        parts: [
          { name: 'system', value: 'http://unitsofmeasure.org', always: true },
          { name: 'code', value: 'mm[Hg]', always: true },
        ],
      },
    ],
    list: true,
    many: true,
  },
];

/**
 * Makes a CareConnect Blood Pressure Observation: fills in fixed values and `meta.profile`, and takes
 * slices as arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createCareConnectBloodPressureObservation1(
  input: CareConnectBloodPressureObservation1Input,
): CareConnectBloodPressureObservation1 {
  return construct(input, template) as CareConnectBloodPressureObservation1;
}

const diastolicSlice: SliceShape = {
  list: 'component',
  like: {
    code: {
      coding: [
        { system: 'http://loinc.org', code: '8462-4' },
        { system: 'http://snomed.info/sct', code: '1091811000000102' },
      ],
    },
  },
  parts: [
    {
      name: 'code',
      parts: [
        {
          name: 'coding',
          from: 'loincCoding',
          parts: [
            { name: 'system', value: 'http://loinc.org', always: true },
            { name: 'code', value: '8462-4', always: true },
          ],
          list: true,
          always: true,
        },
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
            { name: 'code', value: '1091811000000102', always: true },
            { name: 'display', value: 'Diastolic arterial pressure', always: true },
          ],
          list: true,
          always: true,
        },
      ],
      always: true,
    },
    {
      name: 'valueQuantity',
      parts: [
        { name: 'system', value: 'http://unitsofmeasure.org', always: true },
        { name: 'code', value: 'mm[Hg]', always: true },
      ],
    },
  ],
};

/**
 * Reads the items of the slice `diastolicComponent`; an empty list if there are none.
 *
 * A slice of `Observation.component` (CareConnect-BloodPressure-Observation-1).
 */
export function diastolic<T extends SliceCarrier<'component', 'Observation'>>(
  element: T | undefined,
): CareConnectBloodPressureObservation1ComponentDiastolicComponent[] {
  return readSlice(
    element,
    diastolicSlice,
  ) as CareConnectBloodPressureObservation1ComponentDiastolicComponent[];
}

/**
 * Copies an element and replaces the items of the slice `diastolicComponent`. Fixed values are filled
 * in.
 *
 * A slice of `Observation.component` (CareConnect-BloodPressure-Observation-1).
 */
export function withDiastolic<T extends SliceCarrier<'component', 'Observation'>>(
  element: T,
  values: readonly CareConnectBloodPressureObservation1ComponentDiastolicComponentInput[],
): T {
  return withSlice(element, diastolicSlice, values);
}

const systolicSlice: SliceShape = {
  list: 'component',
  like: {
    code: {
      coding: [
        { system: 'http://loinc.org', code: '8480-6' },
        { system: 'http://snomed.info/sct', code: '72313002' },
      ],
    },
  },
  parts: [
    {
      name: 'code',
      parts: [
        {
          name: 'coding',
          from: 'loincCoding',
          parts: [
            { name: 'system', value: 'http://loinc.org', always: true },
            { name: 'code', value: '8480-6', always: true },
          ],
          list: true,
          always: true,
        },
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
            { name: 'code', value: '72313002', always: true },
            { name: 'display', value: 'Systolic arterial pressure', always: true },
          ],
          list: true,
          always: true,
        },
      ],
      always: true,
    },
    {
      name: 'valueQuantity',
      parts: [
        { name: 'system', value: 'http://unitsofmeasure.org', always: true },
        { name: 'code', value: 'mm[Hg]', always: true },
      ],
    },
  ],
};

/**
 * Reads the items of the slice `systolicComponent`; an empty list if there are none.
 *
 * A slice of `Observation.component` (CareConnect-BloodPressure-Observation-1).
 */
export function systolic<T extends SliceCarrier<'component', 'Observation'>>(
  element: T | undefined,
): CareConnectBloodPressureObservation1ComponentSystolicComponent[] {
  return readSlice(
    element,
    systolicSlice,
  ) as CareConnectBloodPressureObservation1ComponentSystolicComponent[];
}

/**
 * Copies an element and replaces the items of the slice `systolicComponent`. Fixed values are filled
 * in.
 *
 * A slice of `Observation.component` (CareConnect-BloodPressure-Observation-1).
 */
export function withSystolic<T extends SliceCarrier<'component', 'Observation'>>(
  element: T,
  values: readonly CareConnectBloodPressureObservation1ComponentSystolicComponentInput[],
): T {
  return withSlice(element, systolicSlice, values);
}

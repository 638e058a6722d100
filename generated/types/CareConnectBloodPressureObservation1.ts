// Generated from fsh/profiles/CareConnect-BloodPressure-Observation-1.fsh. Do not edit.
// https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1 version 1.2.7

import type { ExtensionCodingSctdescidStub } from './ExtensionCodingSctdescidStub.js';
import type { ObservationComponentValue, ObservationValue } from './choices.js';
import type { ReferenceTo, Restricted } from './support.js';
import type {
  CodeableConcept,
  Coding,
  Extension,
  Identifier,
  Observation,
  ObservationComponent,
  ObservationRelated,
  Period,
  Quantity,
} from 'fhir/r3.js';

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
  /** Not used: 0..0. */
  version?: never;
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
  coding: [CareConnectBloodPressureObservation1CategoryCoding];
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
  /** Not used: 0..0. */
  version?: never;
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
  /** Not used: 0..0. */
  version?: never;
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
  /** Not used: 0..0. */
  version?: never;
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

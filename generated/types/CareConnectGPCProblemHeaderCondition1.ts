// Generated from fsh/profiles/CareConnect-GPC-ProblemHeader-Condition-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1

import { actualProblemExtension } from './ExtensionCareConnectActualProblem1.js';
import type { ExtensionCareConnectActualProblem1 } from './ExtensionCareConnectActualProblem1.js';
import { problemSignificanceExtension } from './ExtensionCareConnectProblemSignificance1.js';
import type { ExtensionCareConnectProblemSignificance1 } from './ExtensionCareConnectProblemSignificance1.js';
import { relatedClinicalContentExtension } from './ExtensionCareConnectRelatedClinicalContent1.js';
import type { ExtensionCareConnectRelatedClinicalContent1 } from './ExtensionCareConnectRelatedClinicalContent1.js';
import { problemReferenceExtension } from './ExtensionCareConnectRelatedProblemHeader1.js';
import type { ExtensionCareConnectRelatedProblemHeader1 } from './ExtensionCareConnectRelatedProblemHeader1.js';
import { careConnectGPCImmunization1SnomedCTDescriptionIDExtension } from './ExtensionCodingSctdescidStub.js';
import type { ExtensionCodingSctdescidStub } from './ExtensionCodingSctdescidStub.js';
import type { ExtensionValue } from './choices.js';
import type {
  Annotation,
  CodeableConcept,
  Coding,
  Condition,
  ConditionStage,
  Extension,
  FhirResource,
  Identifier,
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
  contained?: FhirResource[] | undefined;
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
  category: FixedList<CareConnectGPCProblemHeaderCondition1Category>;
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

/** Input for `Condition.identifier:crossCareSettingIdentifier`: fixed values are filled in. */
interface CareConnectGPCProblemHeaderCondition1IdentifierCrossCareSettingIdentifierInput extends Omit<
  CareConnectGPCProblemHeaderCondition1IdentifierCrossCareSettingIdentifier,
  'system'
> {
  /**
   * The namespace for the identifier value
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: CareConnectGPCProblemHeaderCondition1IdentifierCrossCareSettingIdentifier['system'] | undefined;
}

/** Input for `Condition.category.coding`: fixed values are filled in. */
interface CareConnectGPCProblemHeaderCondition1CategoryCodingInput extends Omit<
  CareConnectGPCProblemHeaderCondition1CategoryCoding,
  'system' | 'code' | 'display'
> {
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: CareConnectGPCProblemHeaderCondition1CategoryCoding['system'] | undefined;
  /**
   * Symbol in syntax defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code?: CareConnectGPCProblemHeaderCondition1CategoryCoding['code'] | undefined;
  /**
   * Representation defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  display?: CareConnectGPCProblemHeaderCondition1CategoryCoding['display'] | undefined;
}

/** Input for `Condition.category`: fixed values are filled in. */
interface CareConnectGPCProblemHeaderCondition1CategoryInput extends Omit<
  CareConnectGPCProblemHeaderCondition1Category,
  'coding'
> {
  coding?: CareConnectGPCProblemHeaderCondition1CategoryCodingInput[] | undefined;
}

/** Input for `Condition.code.coding:snomedCT`: fixed values are filled in. */
interface CareConnectGPCProblemHeaderCondition1CodeCodingSnomedCTInput extends Omit<
  CareConnectGPCProblemHeaderCondition1CodeCodingSnomedCT,
  'extension' | 'system'
> {
  /**
   * Which of the concept's terms the clinician chose
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
  system?: CareConnectGPCProblemHeaderCondition1CodeCodingSnomedCT['system'] | undefined;
}

/** Input for `Condition.code`: fixed values are filled in. */
interface CareConnectGPCProblemHeaderCondition1CodeInput extends Omit<
  CareConnectGPCProblemHeaderCondition1Code,
  'coding'
> {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 0..1 (0..* in the base).
   *
   * Binding: required, https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ConditionCode-1.
   */
  snomedCT?: CareConnectGPCProblemHeaderCondition1CodeCodingSnomedCTInput | undefined;
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
 * Input of `createCareConnectGPCProblemHeaderCondition1`: the elements that an author supplies. The
 * function fills in fixed values and `meta.profile`.
 */
export interface CareConnectGPCProblemHeaderCondition1Input extends Omit<
  CareConnectGPCProblemHeaderCondition1,
  'resourceType' | 'meta' | 'extension' | 'identifier' | 'category' | 'code'
> {
  resourceType?: CareConnectGPCProblemHeaderCondition1['resourceType'] | undefined;
  meta?: CareConnectGPCProblemHeaderCondition1['meta'] | undefined;
  /**
   * The entry in the record that is the problem
   *
   * Usually an observation, an allergy, an immunisation, a request, a specimen, a list, an encounter or
   * an organisation of this API's profiles.
   *
   * Cardinality: 0..1 (0..* in the base).
   *
   * Must support.
   */
  actualProblem?: Parameters<typeof actualProblemExtension>[0] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Must support.
   */
  relatedProblemHeader?: Parameters<typeof problemReferenceExtension>[0][] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 1..1 (0..* in the base).
   *
   * Must support.
   */
  problemSignificance: Parameters<typeof problemSignificanceExtension>[0];
  /**
   * An entry in the record that has to do with the problem
   *
   * Usually an observation, an allergy, an immunisation, a request, a specimen, a list, an encounter or
   * an organisation of this API's profiles.
   *
   * Must support.
   */
  relatedClinicalContent?: Parameters<typeof relatedClinicalContentExtension>[0][] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Additional Content defined by implementations
   *
   * Slices: actualProblem (0..1), relatedProblemHeader (0..*), problemSignificance (1..1),
   * relatedClinicalContent (0..*).
   */
  extension?: Extension[] | undefined;
  /**
   * External Ids for this condition
   *
   * The GUID by which other systems know the problem, wherever a link to the resource itself would be of
   * no use, on paper for instance.
   *
   * Cardinality: 1..1 (0..* in the base).
   */
  crossCareSetting: CareConnectGPCProblemHeaderCondition1IdentifierCrossCareSettingIdentifierInput;
  identifierIdentifier?: CareConnectGPCProblemHeaderCondition1IdentifierIdentifier[] | undefined;
  /**
   * Items outside of the slices above.
   *
   * External Ids for this condition
   *
   * Cardinality: 1..* (0..* in the base).
   *
   * Slices: crossCareSettingIdentifier (1..1), identifier (0..*).
   */
  identifier?: CareConnectGPCProblemHeaderCondition1Identifier[] | undefined;
  /**
   * Always a problem list item
   *
   * Cardinality: 1..1 (0..* in the base).
   *
   * Binding: extensible, https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ConditionCategory-1.
   */
  category: [CareConnectGPCProblemHeaderCondition1CategoryInput];
  /**
   * Identification of the condition, problem or diagnosis
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code: CareConnectGPCProblemHeaderCondition1CodeInput;
}

const template: Template = [
  { name: 'resourceType', value: 'Condition', always: true },
  {
    name: 'meta',
    parts: [
      {
        name: 'profile',
        value: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1',
        list: true,
        always: true,
      },
    ],
    always: true,
  },
  { name: 'extension', from: 'actualProblem', extension: actualProblemExtension, list: true },
  {
    name: 'extension',
    from: 'relatedProblemHeader',
    extension: problemReferenceExtension,
    list: true,
    many: true,
  },
  { name: 'extension', from: 'problemSignificance', extension: problemSignificanceExtension, list: true },
  {
    name: 'extension',
    from: 'relatedClinicalContent',
    extension: relatedClinicalContentExtension,
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
  {
    name: 'category',
    parts: [
      {
        name: 'coding',
        parts: [
          { name: 'system', value: 'http://hl7.org/fhir/condition-category', always: true },
          { name: 'code', value: 'problem-list-item', always: true },
          { name: 'display', value: 'Problem List Item', always: true },
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
            extension: careConnectGPCImmunization1SnomedCTDescriptionIDExtension,
            list: true,
          },
          { name: 'system', value: 'http://snomed.info/sct', always: true },
        ],
        list: true,
      },
    ],
  },
];

/**
 * Makes a CareConnect GPC Problem Header Condition: fills in fixed values and `meta.profile`, and
 * takes slices as arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createCareConnectGPCProblemHeaderCondition1(
  input: CareConnectGPCProblemHeaderCondition1Input,
): CareConnectGPCProblemHeaderCondition1 {
  return construct(input, template) as CareConnectGPCProblemHeaderCondition1;
}

const careConnectGPCProblemHeaderCondition1CrossCareSettingSlice: SliceShape = {
  list: 'identifier',
  like: { system: 'https://fhir.nhs.uk/Id/cross-care-setting-identifier' },
  parts: [{ name: 'system', value: 'https://fhir.nhs.uk/Id/cross-care-setting-identifier', always: true }],
};

/**
 * Reads the item of the slice `crossCareSettingIdentifier`; undefined if there is none.
 *
 * A slice of `Condition.identifier` (CareConnect-GPC-ProblemHeader-Condition-1).
 */
export function careConnectGPCProblemHeaderCondition1CrossCareSetting<
  T extends SliceCarrier<'identifier', 'Condition'>,
>(
  element: T | undefined,
): CareConnectGPCProblemHeaderCondition1IdentifierCrossCareSettingIdentifier | undefined {
  return readSlice(element, careConnectGPCProblemHeaderCondition1CrossCareSettingSlice)[0] as
    CareConnectGPCProblemHeaderCondition1IdentifierCrossCareSettingIdentifier | undefined;
}

/**
 * Copies an element and sets the slice `crossCareSettingIdentifier`, or removes it if the value is
 * undefined. Fixed values are filled in.
 *
 * A slice of `Condition.identifier` (CareConnect-GPC-ProblemHeader-Condition-1).
 */
export function withCareConnectGPCProblemHeaderCondition1CrossCareSetting<
  T extends SliceCarrier<'identifier', 'Condition'>,
>(
  element: T,
  value: CareConnectGPCProblemHeaderCondition1IdentifierCrossCareSettingIdentifierInput | undefined,
): T {
  return withSlice(
    element,
    careConnectGPCProblemHeaderCondition1CrossCareSettingSlice,
    value === undefined ? [] : [value],
  );
}

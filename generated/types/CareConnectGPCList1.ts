// Generated from fsh/profiles/CareConnect-GPC-List-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-List-1

import type { CareConnectListCode1Code } from '../valuesets/CareConnectListCode1.js';
import type { CareConnectListEmptyReasonCode1Code } from '../valuesets/CareConnectListEmptyReasonCode1.js';
import { clinicalSettingExtension } from './ExtensionCareConnectGPCClinicalSetting1.js';
import type { ExtensionCareConnectGPCClinicalSetting1 } from './ExtensionCareConnectGPCClinicalSetting1.js';
import { warningCodeExtension } from './ExtensionCareConnectGPCListWarningCode1.js';
import type { ExtensionCareConnectGPCListWarningCode1 } from './ExtensionCareConnectGPCListWarningCode1.js';
import { problemReferenceExtension } from './ExtensionCareConnectRelatedProblemHeader1.js';
import type { ExtensionCareConnectRelatedProblemHeader1 } from './ExtensionCareConnectRelatedProblemHeader1.js';
import type { Annotation, Extension, FhirResource, Identifier, List, Meta } from 'fhir/r3.js';
import { construct, readSlice, withSlice } from 'fsh-codegen/runtime/v1/types';
import type {
  CodeableConceptOf,
  ReferenceTo,
  SliceCarrier,
  SliceShape,
  Template,
} from 'fsh-codegen/runtime/v1/types';

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
  contained?: FhirResource[] | undefined;
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

/** Input for `List.identifier:crossCareSettingIdentifier`: fixed values are filled in. */
interface CareConnectGPCList1IdentifierCrossCareSettingIdentifierInput extends Omit<
  CareConnectGPCList1IdentifierCrossCareSettingIdentifier,
  'system'
> {
  /**
   * The namespace for the identifier value
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: CareConnectGPCList1IdentifierCrossCareSettingIdentifier['system'] | undefined;
}

/**
 * Input of `createCareConnectGPCList1`: the elements that an author supplies. The function fills in
 * fixed values and `meta.profile`.
 */
export interface CareConnectGPCList1Input extends Omit<
  CareConnectGPCList1,
  'resourceType' | 'meta' | 'extension' | 'identifier' | 'status' | 'mode'
> {
  resourceType?: CareConnectGPCList1['resourceType'] | undefined;
  meta?: CareConnectGPCList1['meta'] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 0..1 (0..* in the base).
   *
   * Must support.
   */
  clinicalSetting?: Parameters<typeof clinicalSettingExtension>[0] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Must support.
   */
  warningCode?: Parameters<typeof warningCodeExtension>[0][] | undefined;
  /**
   * A problem that the list has to do with
   *
   * Must support.
   */
  problemReference?: Parameters<typeof problemReferenceExtension>[0][] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Additional Content defined by implementations
   *
   * Slices: clinicalSetting (0..1), warningCode (0..*), problemReference (0..*).
   */
  extension?: Extension[] | undefined;
  crossCareSetting?: CareConnectGPCList1IdentifierCrossCareSettingIdentifierInput[] | undefined;
  identifierIdentifier?: CareConnectGPCList1IdentifierIdentifier[] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Business identifier
   *
   * Slices: crossCareSettingIdentifier (0..*), identifier (0..*).
   */
  identifier?: CareConnectGPCList1Identifier[] | undefined;
  /**
   * current | retired | entered-in-error
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/list-status.
   */
  status?: CareConnectGPCList1['status'] | undefined;
  /**
   * working | snapshot | changes
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/list-mode.
   */
  mode?: CareConnectGPCList1['mode'] | undefined;
}

const template: Template = [
  { name: 'resourceType', value: 'List', always: true },
  {
    name: 'meta',
    parts: [
      {
        name: 'profile',
        value: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-List-1',
        list: true,
        always: true,
      },
    ],
    always: true,
  },
  { name: 'extension', from: 'clinicalSetting', extension: clinicalSettingExtension, list: true },
  { name: 'extension', from: 'warningCode', extension: warningCodeExtension, list: true, many: true },
  {
    name: 'extension',
    from: 'problemReference',
    extension: problemReferenceExtension,
    list: true,
    many: true,
  },
  {
    name: 'identifier',
    from: 'crossCareSetting',
    parts: [{ name: 'system', value: 'https://fhir.nhs.uk/Id/cross-care-setting-identifier', always: true }],
    list: true,
    many: true,
  },
  { name: 'identifier', from: 'identifierIdentifier', list: true, many: true },
  { name: 'status', value: 'current', always: true },
  { name: 'mode', value: 'snapshot', always: true },
];

/**
 * Makes a CareConnect GPC List: fills in fixed values and `meta.profile`, and takes slices as
 * arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createCareConnectGPCList1(input: CareConnectGPCList1Input): CareConnectGPCList1 {
  return construct(input, template) as CareConnectGPCList1;
}

const careConnectGPCList1CrossCareSettingSlice: SliceShape = {
  list: 'identifier',
  like: { system: 'https://fhir.nhs.uk/Id/cross-care-setting-identifier' },
  parts: [{ name: 'system', value: 'https://fhir.nhs.uk/Id/cross-care-setting-identifier', always: true }],
};

/**
 * Reads the items of the slice `crossCareSettingIdentifier`; an empty list if there are none.
 *
 * A slice of `List.identifier` (CareConnect-GPC-List-1).
 */
export function careConnectGPCList1CrossCareSetting<T extends SliceCarrier<'identifier', 'List'>>(
  element: T | undefined,
): CareConnectGPCList1IdentifierCrossCareSettingIdentifier[] {
  return readSlice(
    element,
    careConnectGPCList1CrossCareSettingSlice,
  ) as CareConnectGPCList1IdentifierCrossCareSettingIdentifier[];
}

/**
 * Copies an element and replaces the items of the slice `crossCareSettingIdentifier`. Fixed values are
 * filled in.
 *
 * A slice of `List.identifier` (CareConnect-GPC-List-1).
 */
export function withCareConnectGPCList1CrossCareSetting<T extends SliceCarrier<'identifier', 'List'>>(
  element: T,
  values: readonly CareConnectGPCList1IdentifierCrossCareSettingIdentifierInput[],
): T {
  return withSlice(element, careConnectGPCList1CrossCareSettingSlice, values);
}

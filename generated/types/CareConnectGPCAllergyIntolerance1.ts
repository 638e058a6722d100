// Generated from fsh/profiles/CareConnect-GPC-AllergyIntolerance-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1

import { allergyIntoleranceEncounterExtension } from './EncounterAssociatedEncounter.js';
import type { EncounterAssociatedEncounter } from './EncounterAssociatedEncounter.js';
import { allergyEndExtension } from './ExtensionCareConnectGPCAllergyIntoleranceEnd1.js';
import type { ExtensionCareConnectGPCAllergyIntoleranceEnd1 } from './ExtensionCareConnectGPCAllergyIntoleranceEnd1.js';
import { allergyIntoleranceEvidenceExtension } from './ExtensionCareConnectGPCEvidence1.js';
import type { ExtensionCareConnectGPCEvidence1 } from './ExtensionCareConnectGPCEvidence1.js';
import { snomedCTDescriptionIDExtension } from './ExtensionCodingSctdescid.js';
import type { ExtensionCodingSctdescid } from './ExtensionCodingSctdescid.js';
import type {
  AllergyIntolerance,
  AllergyIntoleranceReaction,
  Annotation,
  CodeableConcept,
  Coding,
  Extension,
  FhirResource,
  Identifier,
  Meta,
} from 'fhir/r3.js';
import { construct } from 'fsh-codegen/runtime/v1/types';
import type { ReferenceTo, Template } from 'fsh-codegen/runtime/v1/types';

/**
 * Metadata about the resource
 *
 * Element: `AllergyIntolerance.meta`
 */
export interface CareConnectGPCAllergyIntolerance1Meta extends Meta {
  /**
   * Profiles this resource claims to conform to
   *
   * Cardinality: 1..* (0..* in the base).
   */
  profile: [string, ...string[]];
}

/**
 * External ids for this item
 *
 * Element: `AllergyIntolerance.identifier`
 */
export interface CareConnectGPCAllergyIntolerance1Identifier extends Identifier {
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

/** One item of `AllergyIntolerance.category`. */
export type CareConnectGPCAllergyIntolerance1CategoryItem =
  'food' | 'medication' | 'environment' | 'biologic';

/**
 * Code defined by a terminology system
 *
 * Element: `AllergyIntolerance.code.coding`
 */
export interface CareConnectGPCAllergyIntolerance1CodeCoding extends Coding {
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
  system: string;
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
}

/**
 * Code that identifies the allergy or intolerance
 *
 * Element: `AllergyIntolerance.code`
 */
export interface CareConnectGPCAllergyIntolerance1Code extends CodeableConcept {
  coding?: CareConnectGPCAllergyIntolerance1CodeCoding[] | undefined;
}

/**
 * Additional text not captured in other fields
 *
 * Element: `AllergyIntolerance.note`
 */
export interface CareConnectGPCAllergyIntolerance1Note extends Annotation {
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
 * Element: `AllergyIntolerance.reaction.substance.coding:snomedCT`
 */
export interface CareConnectGPCAllergyIntolerance1ReactionSubstanceCodingSnomedCT extends Coding {
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
}

/**
 * Specific substance or pharmaceutical product considered to be responsible for event
 *
 * Element: `AllergyIntolerance.reaction.substance`
 */
export interface CareConnectGPCAllergyIntolerance1ReactionSubstance extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: (CareConnectGPCAllergyIntolerance1ReactionSubstanceCodingSnomedCT | Coding)[] | undefined;
}

/**
 * Code defined by a terminology system
 *
 * Element: `AllergyIntolerance.reaction.manifestation.coding:snomedCT`
 */
export interface CareConnectGPCAllergyIntolerance1ReactionManifestationCodingSnomedCT extends Coding {
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
}

/**
 * Clinical symptoms/signs associated with the Event
 *
 * Element: `AllergyIntolerance.reaction.manifestation`
 */
export interface CareConnectGPCAllergyIntolerance1ReactionManifestation extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: (CareConnectGPCAllergyIntolerance1ReactionManifestationCodingSnomedCT | Coding)[] | undefined;
}

/**
 * Code defined by a terminology system
 *
 * Element: `AllergyIntolerance.reaction.exposureRoute.coding:snomedCT`
 */
export interface CareConnectGPCAllergyIntolerance1ReactionExposureRouteCodingSnomedCT extends Coding {
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
}

/**
 * How the subject was exposed to the substance
 *
 * Element: `AllergyIntolerance.reaction.exposureRoute`
 */
export interface CareConnectGPCAllergyIntolerance1ReactionExposureRoute extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: (CareConnectGPCAllergyIntolerance1ReactionExposureRouteCodingSnomedCT | Coding)[] | undefined;
}

/**
 * Text about event not captured in other fields
 *
 * Element: `AllergyIntolerance.reaction.note`
 */
export interface CareConnectGPCAllergyIntolerance1ReactionNote extends Annotation {
  /**
   * Individual responsible for the annotation
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1,
   * https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1.
   */
  authorReference?: ReferenceTo<'RelatedPerson' | 'Patient' | 'Practitioner'> | undefined;
}

/**
 * Adverse Reaction Events linked to exposure to substance
 *
 * Element: `AllergyIntolerance.reaction`
 */
export interface CareConnectGPCAllergyIntolerance1Reaction extends AllergyIntoleranceReaction {
  substance?: CareConnectGPCAllergyIntolerance1ReactionSubstance | undefined;
  /**
   * Clinical symptoms/signs associated with the Event
   *
   * Binding: extensible, https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-AllergyManifestation-1.
   */
  manifestation: [
    CareConnectGPCAllergyIntolerance1ReactionManifestation,
    ...CareConnectGPCAllergyIntolerance1ReactionManifestation[],
  ];
  /**
   * mild | moderate | severe (of event as a whole)
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/reaction-event-severity.
   *
   * Must support.
   */
  severity?: 'mild' | 'moderate' | 'severe' | undefined;
  exposureRoute?: CareConnectGPCAllergyIntolerance1ReactionExposureRoute | undefined;
  note?: CareConnectGPCAllergyIntolerance1ReactionNote[] | undefined;
}

/**
 * CareConnect GPC AllergyIntolerance
 *
 * An allergy or intolerance in a patient's GP record: to what, how the patient reacts, who recorded it
 * and, if it no longer holds, when and why it ended.
 *
 * Substances include, but are not limited to: a therapeutic substance administered correctly at an
 * appropriate dosage for the individual; food; material derived from plants or animals; or venom from
 * insect stings.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1
 */
export interface CareConnectGPCAllergyIntolerance1 extends AllergyIntolerance {
  meta?: CareConnectGPCAllergyIntolerance1Meta | undefined;
  contained?: FhirResource[] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Slices: encounter (0..1), allergyEnd (0..1), evidence (0..1).
   */
  extension?:
    | (
        | EncounterAssociatedEncounter
        | ExtensionCareConnectGPCAllergyIntoleranceEnd1
        | ExtensionCareConnectGPCEvidence1
        | Extension
      )[]
    | undefined;
  /**
   * External ids for this item
   *
   * Cardinality: 1..* (0..* in the base).
   */
  identifier: [CareConnectGPCAllergyIntolerance1Identifier, ...CareConnectGPCAllergyIntolerance1Identifier[]];
  /**
   * active | inactive | resolved
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/allergy-clinical-status.
   */
  clinicalStatus: 'active' | 'inactive' | 'resolved';
  /**
   * Always unconfirmed
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/allergy-verification-status.
   */
  verificationStatus: 'unconfirmed';
  /**
   * allergy | intolerance - Underlying mechanism (if known)
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/allergy-intolerance-type.
   */
  type?: 'allergy' | 'intolerance' | undefined;
  /**
   * food | medication | environment | biologic
   *
   * Cardinality: 1..* (0..* in the base).
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/allergy-intolerance-category.
   */
  category: [
    CareConnectGPCAllergyIntolerance1CategoryItem,
    ...CareConnectGPCAllergyIntolerance1CategoryItem[],
  ];
  /**
   * low | high | unable-to-assess
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality.
   */
  criticality?: 'low' | 'high' | 'unable-to-assess' | undefined;
  /**
   * Code that identifies the allergy or intolerance
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code: CareConnectGPCAllergyIntolerance1Code;
  /**
   * Who the sensitivity is for
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1.
   */
  patient: ReferenceTo<'Patient'>;
  /**
   * Date record was believed accurate
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  assertedDate: string;
  /**
   * Who recorded the sensitivity
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1,
   * https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1.
   */
  recorder: ReferenceTo<'Patient' | 'Practitioner'>;
  /**
   * Source of the information about the allergy
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1,
   * https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1.
   *
   * Must support.
   */
  asserter?: ReferenceTo<'Patient' | 'Practitioner' | 'RelatedPerson'> | undefined;
  /**
   * Additional text not captured in other fields
   *
   * Must support.
   */
  note?: CareConnectGPCAllergyIntolerance1Note[] | undefined;
  reaction?: CareConnectGPCAllergyIntolerance1Reaction[] | undefined;
}

/** Input for `AllergyIntolerance.code.coding`: fixed values are filled in. */
interface CareConnectGPCAllergyIntolerance1CodeCodingInput extends Omit<
  CareConnectGPCAllergyIntolerance1CodeCoding,
  'extension'
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
}

/** Input for `AllergyIntolerance.code`: fixed values are filled in. */
interface CareConnectGPCAllergyIntolerance1CodeInput extends Omit<
  CareConnectGPCAllergyIntolerance1Code,
  'coding'
> {
  coding?: CareConnectGPCAllergyIntolerance1CodeCodingInput[] | undefined;
}

/** Input for `AllergyIntolerance.reaction.substance.coding:snomedCT`: fixed values are filled in. */
interface CareConnectGPCAllergyIntolerance1ReactionSubstanceCodingSnomedCTInput extends Omit<
  CareConnectGPCAllergyIntolerance1ReactionSubstanceCodingSnomedCT,
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
  system?: CareConnectGPCAllergyIntolerance1ReactionSubstanceCodingSnomedCT['system'] | undefined;
}

/** Input for `AllergyIntolerance.reaction.substance`: fixed values are filled in. */
interface CareConnectGPCAllergyIntolerance1ReactionSubstanceInput extends Omit<
  CareConnectGPCAllergyIntolerance1ReactionSubstance,
  'coding'
> {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  snomedCT?: CareConnectGPCAllergyIntolerance1ReactionSubstanceCodingSnomedCTInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: Coding[] | undefined;
}

/** Input for `AllergyIntolerance.reaction.manifestation.coding:snomedCT`: fixed values are filled in. */
interface CareConnectGPCAllergyIntolerance1ReactionManifestationCodingSnomedCTInput extends Omit<
  CareConnectGPCAllergyIntolerance1ReactionManifestationCodingSnomedCT,
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
  system?: CareConnectGPCAllergyIntolerance1ReactionManifestationCodingSnomedCT['system'] | undefined;
}

/** Input for `AllergyIntolerance.reaction.manifestation`: fixed values are filled in. */
interface CareConnectGPCAllergyIntolerance1ReactionManifestationInput extends Omit<
  CareConnectGPCAllergyIntolerance1ReactionManifestation,
  'coding'
> {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  snomedCT?: CareConnectGPCAllergyIntolerance1ReactionManifestationCodingSnomedCTInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: Coding[] | undefined;
}

/** Input for `AllergyIntolerance.reaction.exposureRoute.coding:snomedCT`: fixed values are filled in. */
interface CareConnectGPCAllergyIntolerance1ReactionExposureRouteCodingSnomedCTInput extends Omit<
  CareConnectGPCAllergyIntolerance1ReactionExposureRouteCodingSnomedCT,
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
  system?: CareConnectGPCAllergyIntolerance1ReactionExposureRouteCodingSnomedCT['system'] | undefined;
}

/** Input for `AllergyIntolerance.reaction.exposureRoute`: fixed values are filled in. */
interface CareConnectGPCAllergyIntolerance1ReactionExposureRouteInput extends Omit<
  CareConnectGPCAllergyIntolerance1ReactionExposureRoute,
  'coding'
> {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  snomedCT?: CareConnectGPCAllergyIntolerance1ReactionExposureRouteCodingSnomedCTInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * Code defined by a terminology system
   *
   * Slices: snomedCT (0..1).
   */
  coding?: Coding[] | undefined;
}

/** Input for `AllergyIntolerance.reaction`: fixed values are filled in. */
interface CareConnectGPCAllergyIntolerance1ReactionInput extends Omit<
  CareConnectGPCAllergyIntolerance1Reaction,
  'substance' | 'manifestation' | 'exposureRoute'
> {
  substance?: CareConnectGPCAllergyIntolerance1ReactionSubstanceInput | undefined;
  /**
   * Clinical symptoms/signs associated with the Event
   *
   * Binding: extensible, https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-AllergyManifestation-1.
   */
  manifestation: [
    CareConnectGPCAllergyIntolerance1ReactionManifestationInput,
    ...CareConnectGPCAllergyIntolerance1ReactionManifestationInput[],
  ];
  exposureRoute?: CareConnectGPCAllergyIntolerance1ReactionExposureRouteInput | undefined;
}

/**
 * Input of `createCareConnectGPCAllergyIntolerance1`: the elements that an author supplies. The
 * function fills in fixed values and `meta.profile`.
 */
export interface CareConnectGPCAllergyIntolerance1Input extends Omit<
  CareConnectGPCAllergyIntolerance1,
  'resourceType' | 'meta' | 'extension' | 'verificationStatus' | 'code' | 'reaction'
> {
  resourceType?: CareConnectGPCAllergyIntolerance1['resourceType'] | undefined;
  meta?: CareConnectGPCAllergyIntolerance1['meta'] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 0..1 (0..* in the base).
   *
   * Must support.
   */
  encounter?: Parameters<typeof allergyIntoleranceEncounterExtension>[0] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 0..1 (0..* in the base).
   *
   * Must support.
   */
  allergyEnd?: Parameters<typeof allergyEndExtension>[0] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  evidence?: Parameters<typeof allergyIntoleranceEvidenceExtension>[0] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Additional Content defined by implementations
   *
   * Slices: encounter (0..1), allergyEnd (0..1), evidence (0..1).
   */
  extension?: Extension[] | undefined;
  /**
   * Always unconfirmed
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/allergy-verification-status.
   */
  verificationStatus?: CareConnectGPCAllergyIntolerance1['verificationStatus'] | undefined;
  /**
   * Code that identifies the allergy or intolerance
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code: CareConnectGPCAllergyIntolerance1CodeInput;
  reaction?: CareConnectGPCAllergyIntolerance1ReactionInput[] | undefined;
}

const template: Template = [
  { name: 'resourceType', value: 'AllergyIntolerance', always: true },
  {
    name: 'meta',
    parts: [
      {
        name: 'profile',
        value: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1',
        list: true,
        always: true,
      },
    ],
    always: true,
  },
  { name: 'extension', from: 'encounter', extension: allergyIntoleranceEncounterExtension, list: true },
  { name: 'extension', from: 'allergyEnd', extension: allergyEndExtension, list: true },
  { name: 'extension', from: 'evidence', extension: allergyIntoleranceEvidenceExtension, list: true },
  { name: 'verificationStatus', value: 'unconfirmed', always: true },
  {
    name: 'code',
    parts: [
      {
        name: 'coding',
        parts: [
          {
            name: 'extension',
            from: 'snomedCTDescriptionID',
            extension: snomedCTDescriptionIDExtension,
            list: true,
          },
        ],
        list: true,
      },
    ],
  },
  {
    name: 'reaction',
    parts: [
      {
        name: 'substance',
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
        name: 'manifestation',
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
        name: 'exposureRoute',
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
 * Makes a CareConnect GPC AllergyIntolerance: fills in fixed values and `meta.profile`, and takes
 * slices as arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createCareConnectGPCAllergyIntolerance1(
  input: CareConnectGPCAllergyIntolerance1Input,
): CareConnectGPCAllergyIntolerance1 {
  return construct(input, template) as CareConnectGPCAllergyIntolerance1;
}

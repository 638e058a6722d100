// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Sequence
import { qualityTypeCodes, repositoryTypeCodes } from '../valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { observation } from './Observation.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { quantity } from './Quantity.js';
import { reference } from './Reference.js';
import type { Sequence } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  code,
  coded,
  decimal,
  elementOf,
  integer,
  invariant,
  object,
  required,
  resourceType,
  string,
  targets,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const sequence: Shape = /* @__PURE__ */ resourceType('Sequence', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    type: code,
    coordinateSystem: required(integer),
    patient: checked(object(reference), targets(['Patient'])),
    specimen: checked(object(reference), targets(['Specimen'])),
    device: checked(object(reference), targets(['Device'])),
    performer: checked(object(reference), targets(['Organization'])),
    quantity: object(quantity),
    referenceSeq: object(sequenceReferenceSeq),
    variant: array(sequenceVariant),
    observedSeq: string,
    quality: array(sequenceQuality),
    readCoverage: integer,
    repository: array(sequenceRepository),
    pointer: checked(array(reference), targets(['Sequence'])),
  },
  invariants: [
    invariant(
      'seq-3',
      'Only 0 and 1 are valid for coordinateSystem',
      ($this) => $this.coordinateSystem === 1 || $this.coordinateSystem === 0,
    ),
  ],
}));

export const sequenceReferenceSeq: Shape = /* @__PURE__ */ elementOf(sequence, 'referenceSeq', () => ({
  base: backboneElement,
  properties: {
    chromosome: object(codeableConcept),
    genomeBuild: string,
    referenceSeqId: object(codeableConcept),
    referenceSeqPointer: checked(object(reference), targets(['Sequence'])),
    referenceSeqString: string,
    strand: integer,
    windowStart: required(integer),
    windowEnd: required(integer),
  },
  invariants: [
    invariant(
      'seq-4',
      'Only +1 and -1 are valid for strand',
      ($this, c, has) => (has & 1) /* strand */ === 0 || $this.strand === 1 || $this.strand === -1,
      ['strand'],
    ),
    invariant(
      'seq-5',
      'GenomeBuild and chromosome must be both contained if either one of them is contained',
      ($this, c, has) =>
        ((has & 1) /* chromosome */ === 0 && (has & 2) /* genomeBuild */ === 0) ||
        ((has & 1) /* chromosome */ !== 0 && (has & 2) /* genomeBuild */ !== 0),
      ['chromosome', 'genomeBuild'],
    ),
    invariant(
      'seq-6',
      'Have and only have one of the following elements in referenceSeq : 1. genomeBuild ; 2 referenceSeqId; 3. referenceSeqPointer;  4. referenceSeqString;',
      ($this, c, has) =>
        fhirpath.calculate(
          fhirpath.calculate(
            fhirpath.calculate(
              (has & 1) /* genomeBuild */ !== 0 ? 1 : 0,
              '+',
              (has & 2) /* referenceSeqId */ !== 0 ? 1 : 0,
            ),
            '+',
            (has & 4) /* referenceSeqPointer */ !== 0 ? 1 : 0,
          ),
          '+',
          (has & 8) /* referenceSeqString */ !== 0 ? 1 : 0,
        ) === 1,
      ['genomeBuild', 'referenceSeqId', 'referenceSeqPointer', 'referenceSeqString'],
      true,
    ),
  ],
}));

export const sequenceVariant: Shape = /* @__PURE__ */ elementOf(sequence, 'variant', () => ({
  base: backboneElement,
  properties: {
    start: integer,
    end: integer,
    observedAllele: string,
    referenceAllele: string,
    cigar: string,
    variantPointer: checked(object(reference), targets(['Observation'])),
  },
}));

export const sequenceQuality: Shape = /* @__PURE__ */ elementOf(sequence, 'quality', () => ({
  base: backboneElement,
  properties: {
    type: required(coded(qualityTypeCodes)),
    standardSequence: object(codeableConcept),
    start: integer,
    end: integer,
    score: object(quantity),
    method: object(codeableConcept),
    truthTP: decimal,
    queryTP: decimal,
    truthFN: decimal,
    queryFP: decimal,
    gtFP: decimal,
    precision: decimal,
    recall: decimal,
    fScore: decimal,
  },
}));

export const sequenceRepository: Shape = /* @__PURE__ */ elementOf(sequence, 'repository', () => ({
  base: backboneElement,
  properties: {
    type: required(coded(repositoryTypeCodes)),
    url: uri,
    name: string,
    datasetId: string,
    variantsetId: string,
    readsetId: string,
  },
}));

/** Checks a value against Sequence (http://hl7.org/fhir/StructureDefinition/Sequence). */
export const validateSequence: Validator<Sequence> = /* @__PURE__ */ validator<Sequence>(
  sequence,
  'gpconnect-api',
  () => ({
    element,
    types: [device, observation, organization, patient, sequence],
  }),
);

/** True if a value is valid by Sequence. */
export function isSequence(value: unknown): value is Sequence {
  return validateSequence(value, VERDICT_ONLY).valid;
}

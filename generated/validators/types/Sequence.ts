// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Sequence
import {
  boundCode,
  broken,
  code,
  decimal,
  integer,
  many,
  one,
  shape,
  string,
  targets,
  uri,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
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

const patientTargets: Targets = [['Patient']];

const specimenTargets: Targets = [['Specimen']];

const deviceTargets: Targets = [['Device']];

const performerTargets: Targets = [['Organization']];

const pointerTargets: Targets = [['Sequence']];

export const sequence: Shape = /* @__PURE__ */ shape({
  id: 'Sequence',
  profile: 'http://hl7.org/fhir/StructureDefinition/Sequence',
  type: 'Sequence',
  elements: ['contained', 'coordinateSystem'],
  required: 2,
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'type':
        return code(value, key, c);
      case 'coordinateSystem':
        integer(value, key, c);
        return 2;
      case 'patient':
        one(value, key, c, reference);
        return targets(value, key, c, patientTargets);
      case 'specimen':
        one(value, key, c, reference);
        return targets(value, key, c, specimenTargets);
      case 'device':
        one(value, key, c, reference);
        return targets(value, key, c, deviceTargets);
      case 'performer':
        one(value, key, c, reference);
        return targets(value, key, c, performerTargets);
      case 'quantity':
        return one(value, key, c, quantity);
      case 'referenceSeq':
        return one(value, key, c, sequenceReferenceSeq);
      case 'variant':
        return many(value, key, c, sequenceVariant);
      case 'observedSeq':
        return string(value, key, c);
      case 'quality':
        return many(value, key, c, sequenceQuality);
      case 'readCoverage':
        return integer(value, key, c);
      case 'repository':
        return many(value, key, c, sequenceRepository);
      case 'pointer':
        many(value, key, c, reference);
        return targets(value, key, c, pointerTargets);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  when: 2,
  invariants($this: any, c) {
    if (!(
      ($this.coordinateSystem === undefined && $this._coordinateSystem === undefined) ||
      $this.coordinateSystem === 1 ||
      $this.coordinateSystem === 0
    ))
      broken(c, 'seq-3', 'Only 0 and 1 are valid for coordinateSystem');
  },
  base: () => domainResource,
});

const referenceSeqReferenceSeqPointerTargets: Targets = [['Sequence']];

export const sequenceReferenceSeq: Shape = /* @__PURE__ */ shape({
  id: 'Sequence.referenceSeq',
  profile: 'http://hl7.org/fhir/StructureDefinition/Sequence',
  elements: ['windowStart', 'windowEnd', 'strand', 'chromosome', 'genomeBuild'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'chromosome':
        one(value, key, c, codeableConcept);
        return 8;
      case 'genomeBuild':
        string(value, key, c);
        return 16;
      case 'referenceSeqId':
        return one(value, key, c, codeableConcept);
      case 'referenceSeqPointer':
        one(value, key, c, reference);
        return targets(value, key, c, referenceSeqReferenceSeqPointerTargets);
      case 'referenceSeqString':
        return string(value, key, c);
      case 'strand':
        integer(value, key, c);
        return 4;
      case 'windowStart':
        integer(value, key, c);
        return 1;
      case 'windowEnd':
        integer(value, key, c);
        return 2;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
  invariants($this: any, c, seen) {
    if (seen & 4) {
      if (!(
        ($this.strand === undefined && $this._strand === undefined) ||
        $this.strand === 1 ||
        $this.strand === -1
      ))
        broken(c, 'seq-4', 'Only +1 and -1 are valid for strand');
    }
    if (seen & 24) {
      if (!(
        ($this.chromosome === undefined &&
          $this.genomeBuild === undefined &&
          $this._genomeBuild === undefined) ||
        ($this.chromosome !== undefined &&
          ($this.genomeBuild !== undefined || $this._genomeBuild !== undefined))
      ))
        broken(
          c,
          'seq-5',
          'GenomeBuild and chromosome must be both contained if either one of them is contained',
        );
    }
    if (
      !(
        ($this.genomeBuild !== undefined || $this._genomeBuild !== undefined ? 1 : 0) +
          ($this.referenceSeqId !== undefined ? 1 : 0) +
          ($this.referenceSeqPointer !== undefined ? 1 : 0) +
          ($this.referenceSeqString !== undefined || $this._referenceSeqString !== undefined ? 1 : 0) ===
        1
      )
    )
      broken(
        c,
        'seq-6',
        'Have and only have one of the following elements in referenceSeq : 1. genomeBuild ; 2 referenceSeqId; 3. referenceSeqPointer;  4. referenceSeqString;',
      );
  },
});

const variantVariantPointerTargets: Targets = [['Observation']];

export const sequenceVariant: Shape = /* @__PURE__ */ shape({
  id: 'Sequence.variant',
  profile: 'http://hl7.org/fhir/StructureDefinition/Sequence',
  property(key, value, c, object) {
    switch (key) {
      case 'start':
      case 'end':
        return integer(value, key, c);
      case 'observedAllele':
      case 'referenceAllele':
      case 'cigar':
        return string(value, key, c);
      case 'variantPointer':
        one(value, key, c, reference);
        return targets(value, key, c, variantVariantPointerTargets);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const sequenceQuality: Shape = /* @__PURE__ */ shape({
  id: 'Sequence.quality',
  profile: 'http://hl7.org/fhir/StructureDefinition/Sequence',
  elements: ['type'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'type':
        code(value, key, c);
        boundCode(value, key, c, qualityTypeCodes, 'required');
        return 1;
      case 'standardSequence':
      case 'method':
        return one(value, key, c, codeableConcept);
      case 'start':
      case 'end':
        return integer(value, key, c);
      case 'score':
        return one(value, key, c, quantity);
      case 'truthTP':
      case 'queryTP':
      case 'truthFN':
      case 'queryFP':
      case 'gtFP':
      case 'precision':
      case 'recall':
      case 'fScore':
        return decimal(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const sequenceRepository: Shape = /* @__PURE__ */ shape({
  id: 'Sequence.repository',
  profile: 'http://hl7.org/fhir/StructureDefinition/Sequence',
  elements: ['type'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'type':
        code(value, key, c);
        boundCode(value, key, c, repositoryTypeCodes, 'required');
        return 1;
      case 'url':
        return uri(value, key, c);
      case 'name':
      case 'datasetId':
      case 'variantsetId':
      case 'readsetId':
        return string(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against Sequence (http://hl7.org/fhir/StructureDefinition/Sequence). */
export const validateSequence = /* @__PURE__ */ validator<Sequence>(sequence, 'gpconnect-api', () => ({
  element,
  types: [device, observation, organization, patient, sequence],
}));

/** Whether a value is valid by Sequence. */
export function isSequence(value: unknown): value is Sequence {
  return validateSequence(value, { maxIssues: 1 }).valid;
}

// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Condition
import {
  ALWAYS,
  CONTENT,
  acceptedBits,
  acceptedMany,
  areTargets,
  isInReach,
  isWhole,
} from '../../../runtime/checks.js';
import type { Context, Json, Target } from '../../../runtime/checks.js';
import {
  conditionEvidence,
  conditionEvidenceCon2,
  conditionStage,
  conditionStageCon1,
} from '../../types/Condition.js';
import { acceptsCodeableConcept } from './CodeableConcept.js';
import { acceptsReference } from './Reference.js';

const assessmentTargets: readonly Target[] = [['ClinicalImpression'], ['DiagnosticReport'], ['Observation']];

export function acceptsConditionStage(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'summary':
        if (!acceptsCodeableConcept(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'assessment':
        if (!(
          acceptedMany(acceptsReference, value, 0, Infinity, c, depth + 1) &&
          areTargets(value as Json[], assessmentTargets, c)
        ))
          return false;
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = acceptedBits(key, value, object, conditionStage, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0) && conditionStageCon1.holds!(object, c, seen & 3);
}

export function acceptsConditionEvidence(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'code':
        if (!acceptedMany(acceptsCodeableConcept, value, 0, Infinity, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'detail':
        if (!acceptedMany(acceptsReference, value, 0, Infinity, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = acceptedBits(key, value, object, conditionEvidence, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0) && conditionEvidenceCon2.holds!(object, c, seen & 3);
}

// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/DataRequirement
import {
  CHOICE,
  boundCode,
  code,
  dateTime,
  many,
  one,
  primitives,
  shape,
  string,
  targets,
  uri,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import { allTypesCodes } from '../valuesets.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { duration } from './Duration.js';
import { element } from './Element.js';
import { period } from './Period.js';
import { reference } from './Reference.js';

export const dataRequirement: Shape = /* @__PURE__ */ shape({
  id: 'DataRequirement',
  profile: 'http://hl7.org/fhir/StructureDefinition/DataRequirement',
  elements: ['type'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'type':
        code(value, key, c);
        boundCode(value, key, c, allTypesCodes, 'required');
        return 1;
      case 'profile':
        return primitives(value, key, c, object, uri);
      case 'mustSupport':
        return primitives(value, key, c, object, string);
      case 'codeFilter':
        return many(value, key, c, dataRequirementCodeFilter);
      case 'dateFilter':
        return many(value, key, c, dataRequirementDateFilter);
      default:
        return element.property(key, value, c, object);
    }
  },
});

const codeFilterValueSetXTargets: Targets = [['ValueSet']];

export const dataRequirementCodeFilter: Shape = /* @__PURE__ */ shape({
  id: 'DataRequirement.codeFilter',
  profile: 'http://hl7.org/fhir/StructureDefinition/DataRequirement',
  elements: ['path'],
  required: 1,
  choices: ['valueSet[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'path':
        string(value, key, c);
        return 1;
      case 'valueSetString':
        string(value, key, c);
        return CHOICE;
      case 'valueSetReference':
        one(value, key, c, reference);
        targets(value, key, c, codeFilterValueSetXTargets);
        return CHOICE;
      case 'valueCode':
        return primitives(value, key, c, object, code);
      case 'valueCoding':
        return many(value, key, c, coding);
      case 'valueCodeableConcept':
        return many(value, key, c, codeableConcept);
      default:
        return element.property(key, value, c, object);
    }
  },
});

export const dataRequirementDateFilter: Shape = /* @__PURE__ */ shape({
  id: 'DataRequirement.dateFilter',
  profile: 'http://hl7.org/fhir/StructureDefinition/DataRequirement',
  elements: ['path'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'path':
        string(value, key, c);
        return 1;
      case 'valueDateTime':
        dateTime(value, key, c);
        return CHOICE;
      case 'valuePeriod':
        one(value, key, c, period);
        return CHOICE;
      case 'valueDuration':
        one(value, key, c, duration);
        return CHOICE;
      default:
        return element.property(key, value, c, object);
    }
  },
});

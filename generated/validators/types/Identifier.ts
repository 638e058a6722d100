// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Identifier
import {
  absoluteUri,
  boundCode,
  boundConcept,
  code,
  one,
  shape,
  string,
  targets,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import { identifierTypeCodes, identifierUseCodes } from '../valuesets.js';
import { codeableConcept } from './CodeableConcept.js';
import { element } from './Element.js';
import { period } from './Period.js';
import { reference } from './Reference.js';

const assignerTargets: Targets = [['Organization']];

export const identifier: Shape = /* @__PURE__ */ shape({
  id: 'Identifier',
  profile: 'http://hl7.org/fhir/StructureDefinition/Identifier',
  property(key, value, c, object) {
    switch (key) {
      case 'use':
        code(value, key, c);
        return boundCode(value, key, c, identifierUseCodes, 'required');
      case 'type':
        one(value, key, c, codeableConcept);
        return boundConcept(value, key, c, identifierTypeCodes, 'extensible');
      case 'system':
        return absoluteUri(value, key, c);
      case 'value':
        return string(value, key, c);
      case 'period':
        return one(value, key, c, period);
      case 'assigner':
        one(value, key, c, reference);
        return targets(value, key, c, assignerTargets);
      default:
        return element.property(key, value, c, object);
    }
  },
});

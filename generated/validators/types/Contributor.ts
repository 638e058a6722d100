// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Contributor
import { boundCode, code, many, shape, string } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { contributorTypeCodes } from '../valuesets.js';
import { contactDetail } from './ContactDetail.js';
import { element } from './Element.js';

export const contributor: Shape = /* @__PURE__ */ shape({
  id: 'Contributor',
  profile: 'http://hl7.org/fhir/StructureDefinition/Contributor',
  elements: ['type', 'name'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'type':
        code(value, key, c);
        boundCode(value, key, c, contributorTypeCodes, 'required');
        return 1;
      case 'name':
        string(value, key, c);
        return 2;
      case 'contact':
        return many(value, key, c, contactDetail);
      default:
        return element.property(key, value, c, object);
    }
  },
});

// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Resource
import { UNKNOWN, boundCode, code, id, one, shape, uri } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { allLanguagesCodes, languagesCodes } from '../valuesets.js';
import { meta } from './Meta.js';

export const resource: Shape = /* @__PURE__ */ shape({
  id: 'Resource',
  profile: 'http://hl7.org/fhir/StructureDefinition/Resource',
  type: 'Resource',
  property(key, value, c) {
    switch (key) {
      case 'resourceType':
        return 0;
      case 'id':
        return id(value, key, c);
      case 'meta':
        return one(value, key, c, meta);
      case 'implicitRules':
        return uri(value, key, c);
      case 'language':
        code(value, key, c);
        boundCode(value, key, c, languagesCodes, 'extensible');
        return boundCode(value, key, c, allLanguagesCodes, 'required');
      default:
        return UNKNOWN;
    }
  },
});

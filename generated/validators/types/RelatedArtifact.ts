// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/RelatedArtifact
import { boundCode, code, one, shape, string, uri } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { relatedArtifactTypeCodes } from '../valuesets.js';
import { attachment } from './Attachment.js';
import { element } from './Element.js';
import { reference } from './Reference.js';

export const relatedArtifact: Shape = /* @__PURE__ */ shape({
  id: 'RelatedArtifact',
  profile: 'http://hl7.org/fhir/StructureDefinition/RelatedArtifact',
  elements: ['type'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'type':
        code(value, key, c);
        boundCode(value, key, c, relatedArtifactTypeCodes, 'required');
        return 1;
      case 'display':
      case 'citation':
        return string(value, key, c);
      case 'url':
        return uri(value, key, c);
      case 'document':
        return one(value, key, c, attachment);
      case 'resource':
        return one(value, key, c, reference);
      default:
        return element.property(key, value, c, object);
    }
  },
});

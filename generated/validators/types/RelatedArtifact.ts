// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/RelatedArtifact
import { coded, dataType, object, required, string, uri } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { relatedArtifactTypeCodes } from '../valuesets.js';
import { attachment } from './Attachment.js';
import { element } from './Element.js';
import { reference } from './Reference.js';

export const relatedArtifact: Shape = /* @__PURE__ */ dataType('RelatedArtifact', () => ({
  base: element,
  properties: {
    type: required(coded(relatedArtifactTypeCodes)),
    display: string,
    citation: string,
    url: uri,
    document: object(attachment),
    resource: object(reference),
  },
}));

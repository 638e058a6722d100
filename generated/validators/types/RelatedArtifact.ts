// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/RelatedArtifact
import { relatedArtifactTypeCodes } from '../valuesets.js';
import { attachment } from './Attachment.js';
import { element } from './Element.js';
import { reference } from './Reference.js';
import {
  checked,
  coded,
  dataType,
  object,
  required,
  string,
  targets,
  uri,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const relatedArtifact: Shape = /* @__PURE__ */ dataType('RelatedArtifact', () => ({
  base: element,
  properties: {
    type: required(coded(relatedArtifactTypeCodes)),
    display: string,
    citation: string,
    url: uri,
    document: object(attachment),
    resource: checked(object(reference), targets()),
  },
}));

// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/MetadataResource
import { jurisdictionCodes, publicationStatusCodes } from '../core-valuesets.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactDetail } from './ContactDetail.js';
import { domainResource } from './DomainResource.js';
import { usageContext } from './UsageContext.js';
import {
  EXTENSIBLE,
  array,
  boolean,
  boundConcept,
  checked,
  coded,
  dataType,
  dateTime,
  markdown,
  required,
  string,
  uri,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const metadataResource: Shape = /* @__PURE__ */ dataType('MetadataResource', () => ({
  base: domainResource,
  properties: {
    url: uri,
    version: string,
    name: string,
    title: string,
    status: required(coded(publicationStatusCodes)),
    experimental: boolean,
    date: dateTime,
    publisher: string,
    contact: array(contactDetail),
    useContext: array(usageContext),
    jurisdiction: checked(array(codeableConcept), boundConcept(jurisdictionCodes, EXTENSIBLE)),
    description: markdown,
  },
}));

// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/MetadataResource
import {
  EXTENSIBLE,
  boolean,
  boundConcept,
  checked,
  coded,
  dataType,
  dateTime,
  many,
  markdown,
  required,
  string,
  uri,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { jurisdictionCodes, publicationStatusCodes } from '../core-valuesets.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactDetail } from './ContactDetail.js';
import { domainResource } from './DomainResource.js';
import { usageContext } from './UsageContext.js';

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
    contact: many(contactDetail),
    useContext: many(usageContext),
    jurisdiction: checked(many(codeableConcept), boundConcept(jurisdictionCodes, EXTENSIBLE)),
    description: markdown,
  },
}));

// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/DataElement
import { dataelementStringencyCodes, jurisdictionCodes, publicationStatusCodes } from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactDetail } from './ContactDetail.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { elementDefinition } from './ElementDefinition.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { relatedPerson } from './RelatedPerson.js';
import { usageContext } from './UsageContext.js';
import { valueSet } from './ValueSet.js';
import type { DataElement } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boolean,
  boundConcept,
  checked,
  coded,
  dateTime,
  elementOf,
  id,
  invariant,
  markdown,
  required,
  resourceType,
  string,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const dataElement: Shape = /* @__PURE__ */ resourceType('DataElement', () => ({
  base: domainResource,
  properties: {
    url: uri,
    identifier: array(identifier),
    version: string,
    status: required(coded(publicationStatusCodes)),
    experimental: boolean,
    date: dateTime,
    publisher: string,
    name: string,
    title: string,
    contact: array(contactDetail),
    useContext: array(usageContext),
    jurisdiction: checked(array(codeableConcept), boundConcept(jurisdictionCodes, EXTENSIBLE)),
    copyright: markdown,
    stringency: coded(dataelementStringencyCodes),
    mapping: array(dataElementMapping),
    element: required(array(dataElementElement)),
  },
}));

export const dataElementMapping: Shape = /* @__PURE__ */ elementOf(dataElement, 'mapping', () => ({
  base: backboneElement,
  properties: {
    identity: required(id),
    uri: uri,
    name: string,
    comment: string,
  },
  invariants: [
    invariant(
      'dae-3',
      'At least one of  name or uri SHALL be present',
      ($this, c, has) => (has & 1) /* uri */ !== 0 || (has & 2) /* name */ !== 0,
      ['uri', 'name'],
      true,
    ),
  ],
}));

export const dataElementElement: Shape = /* @__PURE__ */ elementOf(dataElement, 'element', () => ({
  base: elementDefinition,
  invariants: [
    invariant('dae-1', 'No base allowed', ($this) => $this.base === undefined),
    invariant('dae-2', 'No slicing allowed', ($this) => $this.slicing === undefined),
  ],
}));

/** Checks a value against DataElement (http://hl7.org/fhir/StructureDefinition/DataElement). */
export const validateDataElement: Validator<DataElement> = /* @__PURE__ */ validator<DataElement>(
  dataElement,
  'gpconnect-api',
  () => ({
    element,
    types: [device, organization, patient, practitioner, relatedPerson, valueSet],
  }),
);

/** True if a value is valid by DataElement. */
export function isDataElement(value: unknown): value is DataElement {
  return validateDataElement(value, VERDICT_ONLY).valid;
}

// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/MessageDefinition
import {
  jurisdictionCodes,
  messageSignificanceCategoryCodes,
  publicationStatusCodes,
  resourceTypesCodes,
} from '../valuesets.js';
import { activityDefinition } from './ActivityDefinition.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { contactDetail } from './ContactDetail.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { planDefinition } from './PlanDefinition.js';
import { reference } from './Reference.js';
import { structureDefinition } from './StructureDefinition.js';
import { usageContext } from './UsageContext.js';
import type { MessageDefinition } from 'fhir/r3.js';
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
  invariant,
  markdown,
  object,
  required,
  resourceType,
  string,
  targets,
  unsignedInt,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const messageDefinition: Shape = /* @__PURE__ */ resourceType('MessageDefinition', () => ({
  base: domainResource,
  properties: {
    url: uri,
    identifier: object(identifier),
    version: string,
    name: string,
    title: string,
    status: required(coded(publicationStatusCodes)),
    experimental: boolean,
    date: required(dateTime),
    publisher: string,
    contact: array(contactDetail),
    description: markdown,
    useContext: array(usageContext),
    jurisdiction: checked(array(codeableConcept), boundConcept(jurisdictionCodes, EXTENSIBLE)),
    purpose: markdown,
    copyright: markdown,
    base: checked(object(reference), targets(['MessageDefinition'])),
    parent: checked(array(reference), targets(['ActivityDefinition'], ['PlanDefinition'])),
    replaces: checked(array(reference), targets(['MessageDefinition'])),
    event: required(object(coding)),
    category: coded(messageSignificanceCategoryCodes),
    focus: array(messageDefinitionFocus),
    responseRequired: boolean,
    allowedResponse: array(messageDefinitionAllowedResponse),
  },
}));

export const messageDefinitionFocus: Shape = /* @__PURE__ */ elementOf(messageDefinition, 'focus', () => ({
  base: backboneElement,
  properties: {
    code: required(coded(resourceTypesCodes)),
    profile: checked(object(reference), targets(['StructureDefinition'])),
    min: unsignedInt,
    max: string,
  },
  invariants: [
    invariant(
      'md-1',
      'Max must be postive int or *',
      ($this) => $this.max === '*' || fhirpath.asNumber(fhirpath.toInteger($this.max)) > 0,
    ),
  ],
}));

export const messageDefinitionAllowedResponse: Shape = /* @__PURE__ */ elementOf(
  messageDefinition,
  'allowedResponse',
  () => ({
    base: backboneElement,
    properties: {
      message: required(checked(object(reference), targets(['MessageDefinition']))),
      situation: markdown,
    },
  }),
);

/** Checks a value against MessageDefinition (http://hl7.org/fhir/StructureDefinition/MessageDefinition). */
export const validateMessageDefinition: Validator<MessageDefinition> =
  /* @__PURE__ */ validator<MessageDefinition>(messageDefinition, 'gpconnect-api', () => ({
    element,
    types: [activityDefinition, messageDefinition, organization, planDefinition, structureDefinition],
  }));

/** True if a value is valid by MessageDefinition. */
export function isMessageDefinition(value: unknown): value is MessageDefinition {
  return validateMessageDefinition(value, VERDICT_ONLY).valid;
}

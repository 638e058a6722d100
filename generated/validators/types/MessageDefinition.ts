// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/MessageDefinition
import {
  boolean,
  boundCode,
  boundConcept,
  broken,
  code,
  dateTime,
  many,
  markdown,
  one,
  shape,
  string,
  targets,
  unsignedInt,
  uri,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
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
import { planDefinition } from './PlanDefinition.js';
import { reference } from './Reference.js';
import { structureDefinition } from './StructureDefinition.js';
import { usageContext } from './UsageContext.js';
import type { MessageDefinition } from 'fhir/r3.js';

const baseTargets: Targets = [['MessageDefinition']];

const parentTargets: Targets = [['ActivityDefinition'], ['PlanDefinition']];

const replacesTargets: Targets = [['MessageDefinition']];

export const messageDefinition: Shape = /* @__PURE__ */ shape({
  id: 'MessageDefinition',
  profile: 'http://hl7.org/fhir/StructureDefinition/MessageDefinition',
  type: 'MessageDefinition',
  elements: ['contained', 'status', 'date', 'event'],
  required: 14,
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        return uri(value, key, c);
      case 'identifier':
        return one(value, key, c, identifier);
      case 'version':
      case 'name':
      case 'title':
      case 'publisher':
        return string(value, key, c);
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, publicationStatusCodes, 'required');
        return 2;
      case 'experimental':
      case 'responseRequired':
        return boolean(value, key, c);
      case 'date':
        dateTime(value, key, c);
        return 4;
      case 'contact':
        return many(value, key, c, contactDetail);
      case 'description':
      case 'purpose':
      case 'copyright':
        return markdown(value, key, c);
      case 'useContext':
        return many(value, key, c, usageContext);
      case 'jurisdiction':
        many(value, key, c, codeableConcept);
        return boundConcept(value, key, c, jurisdictionCodes, 'extensible');
      case 'base':
        one(value, key, c, reference);
        return targets(value, key, c, baseTargets);
      case 'parent':
        many(value, key, c, reference);
        return targets(value, key, c, parentTargets);
      case 'replaces':
        many(value, key, c, reference);
        return targets(value, key, c, replacesTargets);
      case 'event':
        one(value, key, c, coding);
        return 8;
      case 'category':
        code(value, key, c);
        return boundCode(value, key, c, messageSignificanceCategoryCodes, 'required');
      case 'focus':
        return many(value, key, c, messageDefinitionFocus);
      case 'allowedResponse':
        return many(value, key, c, messageDefinitionAllowedResponse);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

const focusProfileTargets: Targets = [['StructureDefinition']];

export const messageDefinitionFocus: Shape = /* @__PURE__ */ shape({
  id: 'MessageDefinition.focus',
  profile: 'http://hl7.org/fhir/StructureDefinition/MessageDefinition',
  elements: ['code', 'max'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'code':
        code(value, key, c);
        boundCode(value, key, c, resourceTypesCodes, 'required');
        return 1;
      case 'profile':
        one(value, key, c, reference);
        return targets(value, key, c, focusProfileTargets);
      case 'min':
        return unsignedInt(value, key, c);
      case 'max':
        string(value, key, c);
        return 2;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
  when: 2,
  invariants($this: any, c) {
    if (!(
      ($this.max === undefined && $this._max === undefined) ||
      $this.max === '*' ||
      !(fhirpath.toInteger($this.max) <= 0)
    ))
      broken(c, 'md-1', 'Max must be postive int or *');
  },
});

const allowedResponseMessageTargets: Targets = [['MessageDefinition']];

export const messageDefinitionAllowedResponse: Shape = /* @__PURE__ */ shape({
  id: 'MessageDefinition.allowedResponse',
  profile: 'http://hl7.org/fhir/StructureDefinition/MessageDefinition',
  elements: ['message'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'message':
        one(value, key, c, reference);
        targets(value, key, c, allowedResponseMessageTargets);
        return 1;
      case 'situation':
        return markdown(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against MessageDefinition (http://hl7.org/fhir/StructureDefinition/MessageDefinition). */
export const validateMessageDefinition = /* @__PURE__ */ validator<MessageDefinition>(
  messageDefinition,
  'gpconnect-api',
  () => ({
    element,
    types: [activityDefinition, messageDefinition, planDefinition, structureDefinition],
  }),
);

/** Whether a value is valid by MessageDefinition. */
export function isMessageDefinition(value: unknown): value is MessageDefinition {
  return validateMessageDefinition(value, { maxIssues: 1 }).valid;
}

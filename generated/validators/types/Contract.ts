// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Contract
import {
  EXTENSIBLE,
  boundCoding,
  boundConcept,
  checked,
  choice,
  coded,
  dateTime,
  decimal,
  elementOf,
  many,
  one,
  required,
  resourceType,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { contractStatusCodes, securityLabelsCodes, v3ActConsentDirectiveCodes } from '../core-valuesets.js';
import { attachment } from './Attachment.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { composition } from './Composition.js';
import { device } from './Device.js';
import { documentReference } from './DocumentReference.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { money } from './Money.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { questionnaireResponse } from './QuestionnaireResponse.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import { signature } from './Signature.js';
import { simpleQuantity } from './SimpleQuantity.js';
import { substance } from './Substance.js';
import type { Contract } from 'fhir/r3.js';

export const contract: Shape = /* @__PURE__ */ resourceType('Contract', () => ({
  base: domainResource,
  properties: {
    identifier: one(identifier),
    status: coded(contractStatusCodes),
    issued: dateTime,
    applies: one(period),
    subject: many(reference),
    topic: many(reference),
    authority: checked(many(reference), targets(['Organization'])),
    domain: checked(many(reference), targets(['Location'])),
    type: one(codeableConcept),
    subType: many(codeableConcept),
    action: many(codeableConcept),
    actionReason: many(codeableConcept),
    decisionType: checked(one(codeableConcept), boundConcept(v3ActConsentDirectiveCodes, EXTENSIBLE)),
    contentDerivative: one(codeableConcept),
    securityLabel: checked(many(coding), boundCoding(securityLabelsCodes, EXTENSIBLE)),
    agent: many(contractAgent),
    signer: many(contractSigner),
    valuedItem: many(contractValuedItem),
    term: many(contractTerm),
    'binding[x]': choice({
      Attachment: one(attachment),
      Reference: checked(
        one(reference),
        targets(['Composition'], ['DocumentReference'], ['QuestionnaireResponse']),
      ),
    }),
    friendly: many(contractFriendly),
    legal: many(contractLegal),
    rule: many(contractRule),
  },
}));

export const contractAgent: Shape = /* @__PURE__ */ elementOf(contract, 'agent', () => ({
  base: backboneElement,
  properties: {
    actor: required(
      checked(
        one(reference),
        targets(
          ['Contract'],
          ['Device'],
          ['Group'],
          ['Location'],
          ['Organization'],
          ['Patient'],
          ['Practitioner'],
          ['RelatedPerson'],
          ['Substance'],
        ),
      ),
    ),
    role: many(codeableConcept),
  },
}));

export const contractSigner: Shape = /* @__PURE__ */ elementOf(contract, 'signer', () => ({
  base: backboneElement,
  properties: {
    type: required(one(coding)),
    party: required(
      checked(one(reference), targets(['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson'])),
    ),
    signature: required(many(signature)),
  },
}));

export const contractValuedItem: Shape = /* @__PURE__ */ elementOf(contract, 'valuedItem', () => ({
  base: backboneElement,
  properties: {
    'entity[x]': choice({ CodeableConcept: one(codeableConcept), Reference: one(reference) }),
    identifier: one(identifier),
    effectiveTime: dateTime,
    quantity: one(simpleQuantity),
    unitPrice: one(money),
    factor: decimal,
    points: decimal,
    net: one(money),
  },
}));

export const contractTerm: Shape = /* @__PURE__ */ elementOf(contract, 'term', () => ({
  base: backboneElement,
  properties: {
    identifier: one(identifier),
    issued: dateTime,
    applies: one(period),
    type: one(codeableConcept),
    subType: one(codeableConcept),
    topic: many(reference),
    action: many(codeableConcept),
    actionReason: many(codeableConcept),
    securityLabel: checked(many(coding), boundCoding(securityLabelsCodes, EXTENSIBLE)),
    agent: many(contractTermAgent),
    text: string,
    valuedItem: many(contractTermValuedItem),
    group: many(contractTerm),
  },
}));

export const contractFriendly: Shape = /* @__PURE__ */ elementOf(contract, 'friendly', () => ({
  base: backboneElement,
  properties: {
    'content[x]': required(
      choice({
        Attachment: one(attachment),
        Reference: checked(
          one(reference),
          targets(['Composition'], ['DocumentReference'], ['QuestionnaireResponse']),
        ),
      }),
    ),
  },
}));

export const contractLegal: Shape = /* @__PURE__ */ elementOf(contract, 'legal', () => ({
  base: backboneElement,
  properties: {
    'content[x]': required(
      choice({
        Attachment: one(attachment),
        Reference: checked(
          one(reference),
          targets(['Composition'], ['DocumentReference'], ['QuestionnaireResponse']),
        ),
      }),
    ),
  },
}));

export const contractRule: Shape = /* @__PURE__ */ elementOf(contract, 'rule', () => ({
  base: backboneElement,
  properties: {
    'content[x]': required(
      choice({
        Attachment: one(attachment),
        Reference: checked(one(reference), targets(['DocumentReference'])),
      }),
    ),
  },
}));

export const contractTermAgent: Shape = /* @__PURE__ */ elementOf(contract, 'term.agent', () => ({
  base: backboneElement,
  properties: {
    actor: required(
      checked(
        one(reference),
        targets(
          ['Contract'],
          ['Device'],
          ['Group'],
          ['Location'],
          ['Organization'],
          ['Patient'],
          ['Practitioner'],
          ['RelatedPerson'],
          ['Substance'],
        ),
      ),
    ),
    role: many(codeableConcept),
  },
}));

export const contractTermValuedItem: Shape = /* @__PURE__ */ elementOf(contract, 'term.valuedItem', () => ({
  base: backboneElement,
  properties: {
    'entity[x]': choice({ CodeableConcept: one(codeableConcept), Reference: one(reference) }),
    identifier: one(identifier),
    effectiveTime: dateTime,
    quantity: one(simpleQuantity),
    unitPrice: one(money),
    factor: decimal,
    points: decimal,
    net: one(money),
  },
}));

/** Checks a value against Contract (http://hl7.org/fhir/StructureDefinition/Contract). */
export const validateContract = /* @__PURE__ */ validator<Contract>(contract, 'gpconnect-api', () => ({
  element,
  types: [
    composition,
    contract,
    device,
    documentReference,
    group,
    location,
    organization,
    patient,
    practitioner,
    questionnaireResponse,
    relatedPerson,
    substance,
  ],
}));

/** Whether a value is valid by Contract. */
export function isContract(value: unknown): value is Contract {
  return validateContract(value, { maxIssues: 1 }).valid;
}

// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Contract
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
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boundCoding,
  boundConcept,
  checked,
  choice,
  coded,
  dateTime,
  decimal,
  elementOf,
  object,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const contract: Shape = /* @__PURE__ */ resourceType('Contract', () => ({
  base: domainResource,
  properties: {
    identifier: object(identifier),
    status: coded(contractStatusCodes),
    issued: dateTime,
    applies: object(period),
    subject: checked(array(reference), targets()),
    topic: checked(array(reference), targets()),
    authority: checked(array(reference), targets(['Organization'])),
    domain: checked(array(reference), targets(['Location'])),
    type: object(codeableConcept),
    subType: array(codeableConcept),
    action: array(codeableConcept),
    actionReason: array(codeableConcept),
    decisionType: checked(object(codeableConcept), boundConcept(v3ActConsentDirectiveCodes, EXTENSIBLE)),
    contentDerivative: object(codeableConcept),
    securityLabel: checked(array(coding), boundCoding(securityLabelsCodes, EXTENSIBLE)),
    agent: array(contractAgent),
    signer: array(contractSigner),
    valuedItem: array(contractValuedItem),
    term: array(contractTerm),
    'binding[x]': choice({
      Attachment: object(attachment),
      Reference: checked(
        object(reference),
        targets(['Composition'], ['DocumentReference'], ['QuestionnaireResponse']),
      ),
    }),
    friendly: array(contractFriendly),
    legal: array(contractLegal),
    rule: array(contractRule),
  },
}));

export const contractAgent: Shape = /* @__PURE__ */ elementOf(contract, 'agent', () => ({
  base: backboneElement,
  properties: {
    actor: required(
      checked(
        object(reference),
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
    role: array(codeableConcept),
  },
}));

export const contractSigner: Shape = /* @__PURE__ */ elementOf(contract, 'signer', () => ({
  base: backboneElement,
  properties: {
    type: required(object(coding)),
    party: required(
      checked(object(reference), targets(['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson'])),
    ),
    signature: required(array(signature)),
  },
}));

export const contractValuedItem: Shape = /* @__PURE__ */ elementOf(contract, 'valuedItem', () => ({
  base: backboneElement,
  properties: {
    'entity[x]': choice({
      CodeableConcept: object(codeableConcept),
      Reference: checked(object(reference), targets()),
    }),
    identifier: object(identifier),
    effectiveTime: dateTime,
    quantity: object(simpleQuantity),
    unitPrice: object(money),
    factor: decimal,
    points: decimal,
    net: object(money),
  },
}));

export const contractTerm: Shape = /* @__PURE__ */ elementOf(contract, 'term', () => ({
  base: backboneElement,
  properties: {
    identifier: object(identifier),
    issued: dateTime,
    applies: object(period),
    type: object(codeableConcept),
    subType: object(codeableConcept),
    topic: checked(array(reference), targets()),
    action: array(codeableConcept),
    actionReason: array(codeableConcept),
    securityLabel: checked(array(coding), boundCoding(securityLabelsCodes, EXTENSIBLE)),
    agent: array(contractTermAgent),
    text: string,
    valuedItem: array(contractTermValuedItem),
    group: array(contractTerm),
  },
}));

export const contractFriendly: Shape = /* @__PURE__ */ elementOf(contract, 'friendly', () => ({
  base: backboneElement,
  properties: {
    'content[x]': required(
      choice({
        Attachment: object(attachment),
        Reference: checked(
          object(reference),
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
        Attachment: object(attachment),
        Reference: checked(
          object(reference),
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
        Attachment: object(attachment),
        Reference: checked(object(reference), targets(['DocumentReference'])),
      }),
    ),
  },
}));

export const contractTermAgent: Shape = /* @__PURE__ */ elementOf(contract, 'term.agent', () => ({
  base: backboneElement,
  properties: {
    actor: required(
      checked(
        object(reference),
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
    role: array(codeableConcept),
  },
}));

export const contractTermValuedItem: Shape = /* @__PURE__ */ elementOf(contract, 'term.valuedItem', () => ({
  base: backboneElement,
  properties: {
    'entity[x]': choice({
      CodeableConcept: object(codeableConcept),
      Reference: checked(object(reference), targets()),
    }),
    identifier: object(identifier),
    effectiveTime: dateTime,
    quantity: object(simpleQuantity),
    unitPrice: object(money),
    factor: decimal,
    points: decimal,
    net: object(money),
  },
}));

/** Checks a value against Contract (http://hl7.org/fhir/StructureDefinition/Contract). */
export const validateContract: Validator<Contract> = /* @__PURE__ */ validator<Contract>(
  contract,
  'gpconnect-api',
  () => ({
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
  }),
);

/** True if a value is valid by Contract. */
export function isContract(value: unknown): value is Contract {
  return validateContract(value, VERDICT_ONLY).valid;
}

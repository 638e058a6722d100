// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Consent
import {
  consentContentClassCodes,
  consentDataMeaningCodes,
  consentExceptTypeCodes,
  consentStateCodesCodes,
  securityLabelsCodes,
  securityRoleTypeCodes,
  v3PurposeOfUseCodes,
} from '../core-valuesets.js';
import { attachment } from './Attachment.js';
import { backboneElement } from './BackboneElement.js';
import { careTeam } from './CareTeam.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { contract } from './Contract.js';
import { device } from './Device.js';
import { documentReference } from './DocumentReference.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { questionnaireResponse } from './QuestionnaireResponse.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import type { Consent } from 'fhir/r3.js';
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
  elementOf,
  invariant,
  object,
  required,
  resourceType,
  targets,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const consent: Shape = /* @__PURE__ */ resourceType('Consent', () => ({
  base: domainResource,
  properties: {
    identifier: object(identifier),
    status: required(coded(consentStateCodesCodes)),
    category: array(codeableConcept),
    patient: required(checked(object(reference), targets(['Patient']))),
    period: object(period),
    dateTime: dateTime,
    consentingParty: checked(
      array(reference),
      targets(['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
    actor: array(consentActor),
    action: array(codeableConcept),
    organization: checked(array(reference), targets(['Organization'])),
    'source[x]': choice({
      Attachment: object(attachment),
      Identifier: object(identifier),
      Reference: checked(
        object(reference),
        targets(['Consent'], ['Contract'], ['DocumentReference'], ['QuestionnaireResponse']),
      ),
    }),
    policy: array(consentPolicy),
    policyRule: uri,
    securityLabel: checked(array(coding), boundCoding(securityLabelsCodes, EXTENSIBLE)),
    purpose: checked(array(coding), boundCoding(v3PurposeOfUseCodes, EXTENSIBLE)),
    dataPeriod: object(period),
    data: array(consentData),
    except: array(consentExcept),
  },
  invariants: [
    invariant(
      'ppc-1',
      'Either a Policy or PolicyRule',
      ($this, c, has) => (has & 1) /* policy */ !== 0 || (has & 2) /* policyRule */ !== 0,
      ['policy', 'policyRule'],
      true,
    ),
  ],
}));

export const consentActor: Shape = /* @__PURE__ */ elementOf(consent, 'actor', () => ({
  base: backboneElement,
  properties: {
    role: required(checked(object(codeableConcept), boundConcept(securityRoleTypeCodes, EXTENSIBLE))),
    reference: required(
      checked(
        object(reference),
        targets(
          ['CareTeam'],
          ['Device'],
          ['Group'],
          ['Organization'],
          ['Patient'],
          ['Practitioner'],
          ['RelatedPerson'],
        ),
      ),
    ),
  },
}));

export const consentPolicy: Shape = /* @__PURE__ */ elementOf(consent, 'policy', () => ({
  base: backboneElement,
  properties: {
    authority: uri,
    uri: uri,
  },
}));

export const consentData: Shape = /* @__PURE__ */ elementOf(consent, 'data', () => ({
  base: backboneElement,
  properties: {
    meaning: required(coded(consentDataMeaningCodes)),
    reference: required(checked(object(reference), targets())),
  },
}));

export const consentExcept: Shape = /* @__PURE__ */ elementOf(consent, 'except', () => ({
  base: backboneElement,
  properties: {
    type: required(coded(consentExceptTypeCodes)),
    period: object(period),
    actor: array(consentExceptActor),
    action: array(codeableConcept),
    securityLabel: checked(array(coding), boundCoding(securityLabelsCodes, EXTENSIBLE)),
    purpose: checked(array(coding), boundCoding(v3PurposeOfUseCodes, EXTENSIBLE)),
    class: checked(array(coding), boundCoding(consentContentClassCodes, EXTENSIBLE)),
    code: array(coding),
    dataPeriod: object(period),
    data: array(consentExceptData),
  },
}));

export const consentExceptActor: Shape = /* @__PURE__ */ elementOf(consent, 'except.actor', () => ({
  base: backboneElement,
  properties: {
    role: required(checked(object(codeableConcept), boundConcept(securityRoleTypeCodes, EXTENSIBLE))),
    reference: required(
      checked(
        object(reference),
        targets(
          ['CareTeam'],
          ['Device'],
          ['Group'],
          ['Organization'],
          ['Patient'],
          ['Practitioner'],
          ['RelatedPerson'],
        ),
      ),
    ),
  },
}));

export const consentExceptData: Shape = /* @__PURE__ */ elementOf(consent, 'except.data', () => ({
  base: backboneElement,
  properties: {
    meaning: required(coded(consentDataMeaningCodes)),
    reference: required(checked(object(reference), targets())),
  },
}));

/** Checks a value against Consent (http://hl7.org/fhir/StructureDefinition/Consent). */
export const validateConsent: Validator<Consent> = /* @__PURE__ */ validator<Consent>(
  consent,
  'gpconnect-api',
  () => ({
    element,
    types: [
      careTeam,
      consent,
      contract,
      device,
      documentReference,
      group,
      organization,
      patient,
      practitioner,
      questionnaireResponse,
      relatedPerson,
    ],
  }),
);

/** True if a value is valid by Consent. */
export function isConsent(value: unknown): value is Consent {
  return validateConsent(value, VERDICT_ONLY).valid;
}

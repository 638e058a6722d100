// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Consent
import {
  EXTENSIBLE,
  boundCoding,
  boundConcept,
  checked,
  choice,
  coded,
  dateTime,
  elementOf,
  invariant,
  many,
  one,
  required,
  resourceType,
  targets,
  uri,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
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

export const consent: Shape = /* @__PURE__ */ resourceType('Consent', () => ({
  base: domainResource,
  properties: {
    identifier: one(identifier),
    status: required(coded(consentStateCodesCodes)),
    category: many(codeableConcept),
    patient: required(checked(one(reference), targets(['Patient']))),
    period: one(period),
    dateTime: dateTime,
    consentingParty: checked(
      many(reference),
      targets(['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
    actor: many(consentActor),
    action: many(codeableConcept),
    organization: checked(many(reference), targets(['Organization'])),
    'source[x]': choice({
      Attachment: one(attachment),
      Identifier: one(identifier),
      Reference: checked(
        one(reference),
        targets(['Consent'], ['Contract'], ['DocumentReference'], ['QuestionnaireResponse']),
      ),
    }),
    policy: many(consentPolicy),
    policyRule: uri,
    securityLabel: checked(many(coding), boundCoding(securityLabelsCodes, EXTENSIBLE)),
    purpose: checked(many(coding), boundCoding(v3PurposeOfUseCodes, EXTENSIBLE)),
    dataPeriod: one(period),
    data: many(consentData),
    except: many(consentExcept),
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
    role: required(checked(one(codeableConcept), boundConcept(securityRoleTypeCodes, EXTENSIBLE))),
    reference: required(
      checked(
        one(reference),
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
    reference: required(one(reference)),
  },
}));

export const consentExcept: Shape = /* @__PURE__ */ elementOf(consent, 'except', () => ({
  base: backboneElement,
  properties: {
    type: required(coded(consentExceptTypeCodes)),
    period: one(period),
    actor: many(consentExceptActor),
    action: many(codeableConcept),
    securityLabel: checked(many(coding), boundCoding(securityLabelsCodes, EXTENSIBLE)),
    purpose: checked(many(coding), boundCoding(v3PurposeOfUseCodes, EXTENSIBLE)),
    class: checked(many(coding), boundCoding(consentContentClassCodes, EXTENSIBLE)),
    code: many(coding),
    dataPeriod: one(period),
    data: many(consentExceptData),
  },
}));

export const consentExceptActor: Shape = /* @__PURE__ */ elementOf(consent, 'except.actor', () => ({
  base: backboneElement,
  properties: {
    role: required(checked(one(codeableConcept), boundConcept(securityRoleTypeCodes, EXTENSIBLE))),
    reference: required(
      checked(
        one(reference),
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
    reference: required(one(reference)),
  },
}));

/** Checks a value against Consent (http://hl7.org/fhir/StructureDefinition/Consent). */
export const validateConsent = /* @__PURE__ */ validator<Consent>(consent, 'gpconnect-api', () => ({
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
}));

/** Whether a value is valid by Consent. */
export function isConsent(value: unknown): value is Consent {
  return validateConsent(value, { maxIssues: 1 }).valid;
}

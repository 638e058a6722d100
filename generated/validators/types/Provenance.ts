// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Provenance
import {
  provenanceActivityTypeCodes,
  provenanceEntityRoleCodes,
  securityRoleTypeCodes,
  v3PurposeOfUseCodes,
} from '../valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import { signature } from './Signature.js';
import type { Provenance } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boundCoding,
  boundConcept,
  checked,
  choice,
  coded,
  elementOf,
  instant,
  object,
  repeated,
  required,
  resourceType,
  targets,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const provenance: Shape = /* @__PURE__ */ resourceType('Provenance', () => ({
  base: domainResource,
  properties: {
    target: required(checked(array(reference), targets())),
    period: object(period),
    recorded: required(instant),
    policy: repeated(uri),
    location: checked(object(reference), targets(['Location'])),
    reason: checked(array(coding), boundCoding(v3PurposeOfUseCodes, EXTENSIBLE)),
    activity: checked(object(coding), boundCoding(provenanceActivityTypeCodes, EXTENSIBLE)),
    agent: required(array(provenanceAgent)),
    entity: array(provenanceEntity),
    signature: array(signature),
  },
}));

export const provenanceAgent: Shape = /* @__PURE__ */ elementOf(provenance, 'agent', () => ({
  base: backboneElement,
  properties: {
    role: checked(array(codeableConcept), boundConcept(securityRoleTypeCodes, EXTENSIBLE)),
    'who[x]': required(
      choice({
        Uri: uri,
        Reference: checked(
          object(reference),
          targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
        ),
      }),
    ),
    'onBehalfOf[x]': choice({
      Uri: uri,
      Reference: checked(
        object(reference),
        targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
      ),
    }),
    relatedAgentType: object(codeableConcept),
  },
}));

export const provenanceEntity: Shape = /* @__PURE__ */ elementOf(provenance, 'entity', () => ({
  base: backboneElement,
  properties: {
    role: required(coded(provenanceEntityRoleCodes)),
    'what[x]': required(
      choice({ Uri: uri, Reference: checked(object(reference), targets()), Identifier: object(identifier) }),
    ),
    agent: array(provenanceAgent),
  },
}));

/** Checks a value against Provenance (http://hl7.org/fhir/StructureDefinition/Provenance). */
export const validateProvenance: Validator<Provenance> = /* @__PURE__ */ validator<Provenance>(
  provenance,
  'gpconnect-api',
  () => ({
    element,
    types: [device, location, organization, patient, practitioner, relatedPerson],
  }),
);

/** True if a value is valid by Provenance. */
export function isProvenance(value: unknown): value is Provenance {
  return validateProvenance(value, VERDICT_ONLY).valid;
}

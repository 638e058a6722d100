// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Provenance
import {
  CHOICE,
  boundCode,
  boundCoding,
  boundConcept,
  code,
  instant,
  many,
  one,
  primitives,
  shape,
  targets,
  uri,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
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

const locationTargets: Targets = [['Location']];

export const provenance: Shape = /* @__PURE__ */ shape({
  id: 'Provenance',
  profile: 'http://hl7.org/fhir/StructureDefinition/Provenance',
  type: 'Provenance',
  elements: ['contained', 'target', 'recorded', 'agent'],
  required: 14,
  property(key, value, c, object) {
    switch (key) {
      case 'target':
        many(value, key, c, reference);
        return 2;
      case 'period':
        return one(value, key, c, period);
      case 'recorded':
        instant(value, key, c);
        return 4;
      case 'policy':
        return primitives(value, key, c, object, uri);
      case 'location':
        one(value, key, c, reference);
        return targets(value, key, c, locationTargets);
      case 'reason':
        many(value, key, c, coding);
        return boundCoding(value, key, c, v3PurposeOfUseCodes, 'extensible');
      case 'activity':
        one(value, key, c, coding);
        return boundCoding(value, key, c, provenanceActivityTypeCodes, 'extensible');
      case 'agent':
        many(value, key, c, provenanceAgent);
        return 8;
      case 'entity':
        return many(value, key, c, provenanceEntity);
      case 'signature':
        return many(value, key, c, signature);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

const agentWhoXTargets: Targets = [
  ['Device'],
  ['Organization'],
  ['Patient'],
  ['Practitioner'],
  ['RelatedPerson'],
];

const agentOnBehalfOfXTargets: Targets = [
  ['Device'],
  ['Organization'],
  ['Patient'],
  ['Practitioner'],
  ['RelatedPerson'],
];

export const provenanceAgent: Shape = /* @__PURE__ */ shape({
  id: 'Provenance.agent',
  profile: 'http://hl7.org/fhir/StructureDefinition/Provenance',
  elements: ['who[x]'],
  required: 1,
  choices: ['who[x]', 'onBehalfOf[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'role':
        many(value, key, c, codeableConcept);
        return boundConcept(value, key, c, securityRoleTypeCodes, 'extensible');
      case 'whoUri':
        uri(value, key, c);
        return 1 | CHOICE;
      case 'whoReference':
        one(value, key, c, reference);
        targets(value, key, c, agentWhoXTargets);
        return 1 | CHOICE;
      case 'onBehalfOfUri':
        uri(value, key, c);
        return CHOICE << 1;
      case 'onBehalfOfReference':
        one(value, key, c, reference);
        targets(value, key, c, agentOnBehalfOfXTargets);
        return CHOICE << 1;
      case 'relatedAgentType':
        return one(value, key, c, codeableConcept);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const provenanceEntity: Shape = /* @__PURE__ */ shape({
  id: 'Provenance.entity',
  profile: 'http://hl7.org/fhir/StructureDefinition/Provenance',
  elements: ['role', 'what[x]'],
  required: 3,
  choices: ['what[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'role':
        code(value, key, c);
        boundCode(value, key, c, provenanceEntityRoleCodes, 'required');
        return 1;
      case 'whatUri':
        uri(value, key, c);
        return 2 | CHOICE;
      case 'whatReference':
        one(value, key, c, reference);
        return 2 | CHOICE;
      case 'whatIdentifier':
        one(value, key, c, identifier);
        return 2 | CHOICE;
      case 'agent':
        return many(value, key, c, provenanceAgent);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against Provenance (http://hl7.org/fhir/StructureDefinition/Provenance). */
export const validateProvenance = /* @__PURE__ */ validator<Provenance>(provenance, 'gpconnect-api', () => ({
  element,
  types: [device, location, organization, patient, practitioner, relatedPerson],
}));

/** Whether a value is valid by Provenance. */
export function isProvenance(value: unknown): value is Provenance {
  return validateProvenance(value, { maxIssues: 1 }).valid;
}

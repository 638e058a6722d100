// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Endpoint
import {
  boundCode,
  boundCoding,
  code,
  many,
  one,
  primitives,
  shape,
  string,
  targets,
  uri,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import { bcp13txtCodes, endpointConnectionTypeCodes, endpointStatusCodes } from '../valuesets.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { contactPoint } from './ContactPoint.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { period } from './Period.js';
import { reference } from './Reference.js';
import type { Endpoint } from 'fhir/r3.js';

const managingOrganizationTargets: Targets = [['Organization']];

export const endpoint: Shape = /* @__PURE__ */ shape({
  id: 'Endpoint',
  profile: 'http://hl7.org/fhir/StructureDefinition/Endpoint',
  type: 'Endpoint',
  elements: ['contained', 'status', 'connectionType', 'payloadType', 'address'],
  required: 30,
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, endpointStatusCodes, 'required');
        return 2;
      case 'connectionType':
        one(value, key, c, coding);
        boundCoding(value, key, c, endpointConnectionTypeCodes, 'extensible');
        return 4;
      case 'name':
        return string(value, key, c);
      case 'managingOrganization':
        one(value, key, c, reference);
        return targets(value, key, c, managingOrganizationTargets);
      case 'contact':
        return many(value, key, c, contactPoint);
      case 'period':
        return one(value, key, c, period);
      case 'payloadType':
        many(value, key, c, codeableConcept);
        return 8;
      case 'payloadMimeType':
        primitives(value, key, c, object, code);
        return boundCode(value, key, c, bcp13txtCodes, 'required');
      case 'address':
        uri(value, key, c);
        return 16;
      case 'header':
        return primitives(value, key, c, object, string);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

/** Checks a value against Endpoint (http://hl7.org/fhir/StructureDefinition/Endpoint). */
export const validateEndpoint = /* @__PURE__ */ validator<Endpoint>(endpoint, 'gpconnect-api', () => ({
  element,
  types: [organization],
}));

/** Whether a value is valid by Endpoint. */
export function isEndpoint(value: unknown): value is Endpoint {
  return validateEndpoint(value, { maxIssues: 1 }).valid;
}

// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/NamingSystem
import {
  identifierTypeCodes,
  jurisdictionCodes,
  namingsystemIdentifierTypeCodes,
  namingsystemTypeCodes,
  publicationStatusCodes,
} from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactDetail } from './ContactDetail.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { organization } from './Organization.js';
import { period } from './Period.js';
import { reference } from './Reference.js';
import { usageContext } from './UsageContext.js';
import type { NamingSystem } from 'fhir/r3.js';
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
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const namingSystem: Shape = /* @__PURE__ */ resourceType('NamingSystem', () => ({
  base: domainResource,
  properties: {
    name: required(string),
    status: required(coded(publicationStatusCodes)),
    kind: required(coded(namingsystemTypeCodes)),
    date: required(dateTime),
    publisher: string,
    contact: array(contactDetail),
    responsible: string,
    type: checked(object(codeableConcept), boundConcept(identifierTypeCodes, EXTENSIBLE)),
    description: markdown,
    useContext: array(usageContext),
    jurisdiction: checked(array(codeableConcept), boundConcept(jurisdictionCodes, EXTENSIBLE)),
    usage: string,
    uniqueId: required(array(namingSystemUniqueId)),
    replacedBy: checked(object(reference), targets(['NamingSystem'])),
  },
  invariants: [
    invariant(
      'nsd-1',
      'Root systems cannot have uuid identifiers',
      ($this, c, has) =>
        ((has & 1) /* kind */ !== 0 && $this.kind !== 'root') ||
        fhirpath
          .list($this.uniqueId)
          .every(
            (uniqueId: any) =>
              (uniqueId?.type !== undefined || uniqueId?._type !== undefined) && uniqueId?.type !== 'uuid',
          ),
      ['kind', 'uniqueId'],
    ),
    invariant(
      'nsd-3',
      'Can only have replacedBy if naming system is retired',
      ($this, c, has) => (has & 1) /* replacedBy */ === 0 || $this.status === 'retired',
      ['replacedBy', 'status'],
    ),
    invariant(
      'nsd-2',
      "Can't have more than one preferred identifier for a type",
      ($this) =>
        fhirpath.isDistinct(
          fhirpath.collect(
            fhirpath.list($this.uniqueId),
            (uniqueId: any) =>
              (uniqueId?.preferred === true ? uniqueId?.type : undefined) ??
              (uniqueId?.preferred === true ? uniqueId?._type : undefined),
          ),
        ),
      ['uniqueId'],
    ),
  ],
}));

export const namingSystemUniqueId: Shape = /* @__PURE__ */ elementOf(namingSystem, 'uniqueId', () => ({
  base: backboneElement,
  properties: {
    type: required(coded(namingsystemIdentifierTypeCodes)),
    value: required(string),
    preferred: boolean,
    comment: string,
    period: object(period),
  },
}));

/** Checks a value against NamingSystem (http://hl7.org/fhir/StructureDefinition/NamingSystem). */
export const validateNamingSystem: Validator<NamingSystem> = /* @__PURE__ */ validator<NamingSystem>(
  namingSystem,
  'gpconnect-api',
  () => ({
    element,
    types: [namingSystem, organization],
  }),
);

/** True if a value is valid by NamingSystem. */
export function isNamingSystem(value: unknown): value is NamingSystem {
  return validateNamingSystem(value, VERDICT_ONLY).valid;
}

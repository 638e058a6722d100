// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/OperationDefinition
import {
  CHOICE,
  boolean,
  boundCode,
  boundConcept,
  broken,
  code,
  dateTime,
  integer,
  many,
  markdown,
  one,
  primitives,
  shape,
  string,
  targets,
  uri,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
import {
  allTypesCodes,
  bindingStrengthCodes,
  jurisdictionCodes,
  operationKindCodes,
  operationParameterUseCodes,
  publicationStatusCodes,
  resourceTypesCodes,
  searchParamTypeCodes,
} from '../valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactDetail } from './ContactDetail.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { reference } from './Reference.js';
import { structureDefinition } from './StructureDefinition.js';
import { usageContext } from './UsageContext.js';
import type { OperationDefinition } from 'fhir/r3.js';

const baseTargets: Targets = [['OperationDefinition']];

export const operationDefinition: Shape = /* @__PURE__ */ shape({
  id: 'OperationDefinition',
  profile: 'http://hl7.org/fhir/StructureDefinition/OperationDefinition',
  type: 'OperationDefinition',
  elements: ['contained', 'name', 'status', 'kind', 'code', 'system', 'type', 'instance'],
  required: 254,
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        return uri(value, key, c);
      case 'version':
      case 'publisher':
      case 'comment':
        return string(value, key, c);
      case 'name':
        string(value, key, c);
        return 2;
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, publicationStatusCodes, 'required');
        return 4;
      case 'kind':
        code(value, key, c);
        boundCode(value, key, c, operationKindCodes, 'required');
        return 8;
      case 'experimental':
      case 'idempotent':
        return boolean(value, key, c);
      case 'date':
        return dateTime(value, key, c);
      case 'contact':
        return many(value, key, c, contactDetail);
      case 'description':
      case 'purpose':
        return markdown(value, key, c);
      case 'useContext':
        return many(value, key, c, usageContext);
      case 'jurisdiction':
        many(value, key, c, codeableConcept);
        return boundConcept(value, key, c, jurisdictionCodes, 'extensible');
      case 'code':
        code(value, key, c);
        return 16;
      case 'base':
        one(value, key, c, reference);
        return targets(value, key, c, baseTargets);
      case 'resource':
        primitives(value, key, c, object, code);
        return boundCode(value, key, c, resourceTypesCodes, 'required');
      case 'system':
        boolean(value, key, c);
        return 32;
      case 'type':
        boolean(value, key, c);
        return 64;
      case 'instance':
        boolean(value, key, c);
        return 128;
      case 'parameter':
        return many(value, key, c, operationDefinitionParameter);
      case 'overload':
        return many(value, key, c, operationDefinitionOverload);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

const parameterProfileTargets: Targets = [['StructureDefinition']];

export const operationDefinitionParameter: Shape = /* @__PURE__ */ shape({
  id: 'OperationDefinition.parameter',
  profile: 'http://hl7.org/fhir/StructureDefinition/OperationDefinition',
  elements: ['name', 'use', 'min', 'max', 'searchType', 'type'],
  required: 15,
  property(key, value, c, object) {
    switch (key) {
      case 'name':
        code(value, key, c);
        return 1;
      case 'use':
        code(value, key, c);
        boundCode(value, key, c, operationParameterUseCodes, 'required');
        return 2;
      case 'min':
        integer(value, key, c);
        return 4;
      case 'max':
        string(value, key, c);
        return 8;
      case 'documentation':
        return string(value, key, c);
      case 'type':
        code(value, key, c);
        boundCode(value, key, c, allTypesCodes, 'required');
        return 32;
      case 'searchType':
        code(value, key, c);
        boundCode(value, key, c, searchParamTypeCodes, 'required');
        return 16;
      case 'profile':
        one(value, key, c, reference);
        return targets(value, key, c, parameterProfileTargets);
      case 'binding':
        return one(value, key, c, operationDefinitionParameterBinding);
      case 'part':
        return many(value, key, c, operationDefinitionParameter);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
  invariants($this: any, c, seen) {
    if (!($this.type !== undefined || $this._type !== undefined || fhirpath.list($this.part).length > 0))
      broken(c, 'opd-1', 'Either a type must be provided, or parts');
    if (seen & 48) {
      if (!(
        ($this.searchType === undefined && $this._searchType === undefined) ||
        ($this.type === undefined && $this._type === undefined) ||
        $this.type === 'string'
      ))
        broken(c, 'opd-2', 'A search type can only be specified for parameters of type string');
    }
  },
});

export const operationDefinitionOverload: Shape = /* @__PURE__ */ shape({
  id: 'OperationDefinition.overload',
  profile: 'http://hl7.org/fhir/StructureDefinition/OperationDefinition',
  property(key, value, c, object) {
    switch (key) {
      case 'parameterName':
        return primitives(value, key, c, object, string);
      case 'comment':
        return string(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

const parameterBindingValueSetXTargets: Targets = [['ValueSet']];

export const operationDefinitionParameterBinding: Shape = /* @__PURE__ */ shape({
  id: 'OperationDefinition.parameter.binding',
  profile: 'http://hl7.org/fhir/StructureDefinition/OperationDefinition',
  elements: ['strength', 'valueSet[x]'],
  required: 3,
  choices: ['valueSet[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'strength':
        code(value, key, c);
        boundCode(value, key, c, bindingStrengthCodes, 'required');
        return 1;
      case 'valueSetUri':
        uri(value, key, c);
        return 2 | CHOICE;
      case 'valueSetReference':
        one(value, key, c, reference);
        targets(value, key, c, parameterBindingValueSetXTargets);
        return 2 | CHOICE;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against OperationDefinition (http://hl7.org/fhir/StructureDefinition/OperationDefinition). */
export const validateOperationDefinition = /* @__PURE__ */ validator<OperationDefinition>(
  operationDefinition,
  'gpconnect-api',
  () => ({
    element,
    types: [operationDefinition, structureDefinition],
  }),
);

/** Whether a value is valid by OperationDefinition. */
export function isOperationDefinition(value: unknown): value is OperationDefinition {
  return validateOperationDefinition(value, { maxIssues: 1 }).valid;
}

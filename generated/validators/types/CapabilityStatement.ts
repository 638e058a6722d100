// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/CapabilityStatement
import {
  base64Binary,
  boolean,
  boundCode,
  boundCoding,
  boundConcept,
  broken,
  code,
  dateTime,
  id,
  many,
  markdown,
  one,
  primitives,
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
  bcp13txtCodes,
  capabilityStatementKindCodes,
  conditionalDeleteStatusCodes,
  conditionalReadStatusCodes,
  documentModeCodes,
  eventCapabilityModeCodes,
  jurisdictionCodes,
  messageSignificanceCategoryCodes,
  messageTransportCodes,
  publicationStatusCodes,
  referenceHandlingPolicyCodes,
  resourceTypesCodes,
  restfulCapabilityModeCodes,
  restfulSecurityServiceCodes,
  searchParamTypeCodes,
  systemRestfulInteractionCodes,
  typeRestfulInteractionCodes,
  unknownContentCodeCodes,
  versioningPolicyCodes,
} from '../valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { contactDetail } from './ContactDetail.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { messageDefinition } from './MessageDefinition.js';
import { operationDefinition } from './OperationDefinition.js';
import { reference } from './Reference.js';
import { structureDefinition } from './StructureDefinition.js';
import { usageContext } from './UsageContext.js';
import type { CapabilityStatement } from 'fhir/r3.js';

const profileTargets: Targets = [['StructureDefinition']];

export const capabilityStatement: Shape = /* @__PURE__ */ shape({
  id: 'CapabilityStatement',
  profile: 'http://hl7.org/fhir/StructureDefinition/CapabilityStatement',
  type: 'CapabilityStatement',
  elements: [
    'contained',
    'status',
    'date',
    'kind',
    'fhirVersion',
    'acceptUnknown',
    'format',
    'rest',
    'document',
    'implementation',
    'messaging',
    'software',
  ],
  required: 126,
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        return uri(value, key, c);
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
      case 'kind':
        code(value, key, c);
        boundCode(value, key, c, capabilityStatementKindCodes, 'required');
        return 8;
      case 'instantiates':
      case 'implementationGuide':
        return primitives(value, key, c, object, uri);
      case 'software':
        one(value, key, c, capabilityStatementSoftware);
        return 2048;
      case 'implementation':
        one(value, key, c, capabilityStatementImplementation);
        return 512;
      case 'fhirVersion':
        id(value, key, c);
        return 16;
      case 'acceptUnknown':
        code(value, key, c);
        boundCode(value, key, c, unknownContentCodeCodes, 'required');
        return 32;
      case 'format':
        primitives(value, key, c, object, code);
        boundCode(value, key, c, bcp13txtCodes, 'required');
        return 64;
      case 'patchFormat':
        primitives(value, key, c, object, code);
        return boundCode(value, key, c, bcp13txtCodes, 'required');
      case 'profile':
        many(value, key, c, reference);
        return targets(value, key, c, profileTargets);
      case 'rest':
        many(value, key, c, capabilityStatementRest);
        return 128;
      case 'messaging':
        many(value, key, c, capabilityStatementMessaging);
        return 1024;
      case 'document':
        many(value, key, c, capabilityStatementDocument);
        return 256;
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  invariants($this: any, c, seen) {
    if (seen & 128) {
      if (
        !fhirpath.isDistinct(
          fhirpath.collect(fhirpath.list($this.rest), (rest: any) => rest?.mode ?? rest?._mode),
        )
      )
        broken(c, 'cpb-8', 'There can only be one REST declaration per mode.');
    }
    if (seen & 256) {
      if (
        !fhirpath.isDistinct(
          fhirpath.collect(
            fhirpath.list($this.document),
            (document: any) => (document?.profile?.reference ?? '') + (document?.mode ?? ''),
          ),
        )
      )
        broken(c, 'cpb-7', 'The set of documents must be unique by the combination of profile and mode.');
    }
    if (seen & 520) {
      if (!($this.implementation === undefined || $this.kind !== 'capability'))
        broken(c, 'cpb-15', "Capability Statements of kind 'instance' do not have implementation elements.");
    }
    if (seen & 1032) {
      if (!(
        !fhirpath
          .list($this.messaging)
          .some((messaging: any) => fhirpath.list(messaging?.endpoint).length > 0) ||
        ($this.kind === undefined && $this._kind === undefined) ||
        $this.kind === 'instance'
      ))
        broken(
          c,
          'cpb-3',
          'Messaging end-point is required (and is only permitted) when a statement is for an implementation.',
        );
    }
    if (seen & 2568) {
      if (!(
        ($this.software === undefined && $this.implementation === undefined) ||
        $this.kind !== 'requirements'
      ))
        broken(
          c,
          'cpb-14',
          "Capability Statements of kind 'requirements' do not have software or implementation elements.",
        );
    }
    if (
      !(
        ($this.description !== undefined || $this._description !== undefined ? 1 : 0) +
          ($this.software !== undefined ? 1 : 0) +
          ($this.implementation !== undefined ? 1 : 0) >
        0
      )
    )
      broken(
        c,
        'cpb-2',
        'A Capability Statement SHALL have at least one of description, software, or implementation element.',
      );
    if (!(
      fhirpath.list($this.rest).length > 0 ||
      fhirpath.list($this.messaging).length > 0 ||
      fhirpath.list($this.document).length > 0
    ))
      broken(
        c,
        'cpb-1',
        'A Capability Statement SHALL have at least one of REST, messaging or document element.',
      );
  },
  base: () => domainResource,
});

export const capabilityStatementSoftware: Shape = /* @__PURE__ */ shape({
  id: 'CapabilityStatement.software',
  profile: 'http://hl7.org/fhir/StructureDefinition/CapabilityStatement',
  elements: ['name'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'name':
        string(value, key, c);
        return 1;
      case 'version':
        return string(value, key, c);
      case 'releaseDate':
        return dateTime(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const capabilityStatementImplementation: Shape = /* @__PURE__ */ shape({
  id: 'CapabilityStatement.implementation',
  profile: 'http://hl7.org/fhir/StructureDefinition/CapabilityStatement',
  elements: ['description'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'description':
        string(value, key, c);
        return 1;
      case 'url':
        return uri(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const capabilityStatementRest: Shape = /* @__PURE__ */ shape({
  id: 'CapabilityStatement.rest',
  profile: 'http://hl7.org/fhir/StructureDefinition/CapabilityStatement',
  elements: ['mode', 'resource'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'mode':
        code(value, key, c);
        boundCode(value, key, c, restfulCapabilityModeCodes, 'required');
        return 1;
      case 'documentation':
        return string(value, key, c);
      case 'security':
        return one(value, key, c, capabilityStatementRestSecurity);
      case 'resource':
        many(value, key, c, capabilityStatementRestResource);
        return 2;
      case 'interaction':
        return many(value, key, c, capabilityStatementRestInteraction);
      case 'searchParam':
        return many(value, key, c, capabilityStatementRestResourceSearchParam);
      case 'operation':
        return many(value, key, c, capabilityStatementRestOperation);
      case 'compartment':
        return primitives(value, key, c, object, uri);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
  when: 2,
  invariants($this: any, c) {
    if (
      !fhirpath.isDistinct(
        fhirpath.collect(fhirpath.list($this.resource), (resource: any) => resource?.type ?? resource?._type),
      )
    )
      broken(c, 'cpb-9', 'A given resource can only be described once per RESTful mode.');
  },
});

export const capabilityStatementMessaging: Shape = /* @__PURE__ */ shape({
  id: 'CapabilityStatement.messaging',
  profile: 'http://hl7.org/fhir/StructureDefinition/CapabilityStatement',
  property(key, value, c, object) {
    switch (key) {
      case 'endpoint':
        return many(value, key, c, capabilityStatementMessagingEndpoint);
      case 'reliableCache':
        return unsignedInt(value, key, c);
      case 'documentation':
        return string(value, key, c);
      case 'supportedMessage':
        return many(value, key, c, capabilityStatementMessagingSupportedMessage);
      case 'event':
        return many(value, key, c, capabilityStatementMessagingEvent);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
  invariants($this: any, c) {
    if (!((fhirpath.list($this.supportedMessage).length === 0) !== (fhirpath.list($this.event).length === 0)))
      broken(
        c,
        'cpb-16',
        'A Capability Statement messaging element SHALL have either supportedMessage or event element, but not both.',
      );
  },
});

const documentProfileTargets: Targets = [['StructureDefinition']];

export const capabilityStatementDocument: Shape = /* @__PURE__ */ shape({
  id: 'CapabilityStatement.document',
  profile: 'http://hl7.org/fhir/StructureDefinition/CapabilityStatement',
  elements: ['mode', 'profile'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'mode':
        code(value, key, c);
        boundCode(value, key, c, documentModeCodes, 'required');
        return 1;
      case 'documentation':
        return string(value, key, c);
      case 'profile':
        one(value, key, c, reference);
        targets(value, key, c, documentProfileTargets);
        return 2;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const capabilityStatementRestSecurity: Shape = /* @__PURE__ */ shape({
  id: 'CapabilityStatement.rest.security',
  profile: 'http://hl7.org/fhir/StructureDefinition/CapabilityStatement',
  property(key, value, c, object) {
    switch (key) {
      case 'cors':
        return boolean(value, key, c);
      case 'service':
        many(value, key, c, codeableConcept);
        return boundConcept(value, key, c, restfulSecurityServiceCodes, 'extensible');
      case 'description':
        return string(value, key, c);
      case 'certificate':
        return many(value, key, c, capabilityStatementRestSecurityCertificate);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

const restResourceProfileTargets: Targets = [['StructureDefinition']];

export const capabilityStatementRestResource: Shape = /* @__PURE__ */ shape({
  id: 'CapabilityStatement.rest.resource',
  profile: 'http://hl7.org/fhir/StructureDefinition/CapabilityStatement',
  elements: ['type', 'interaction', 'searchParam'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'type':
        code(value, key, c);
        boundCode(value, key, c, resourceTypesCodes, 'required');
        return 1;
      case 'profile':
        one(value, key, c, reference);
        return targets(value, key, c, restResourceProfileTargets);
      case 'documentation':
        return markdown(value, key, c);
      case 'interaction':
        many(value, key, c, capabilityStatementRestResourceInteraction);
        return 2;
      case 'versioning':
        code(value, key, c);
        return boundCode(value, key, c, versioningPolicyCodes, 'required');
      case 'readHistory':
      case 'updateCreate':
      case 'conditionalCreate':
      case 'conditionalUpdate':
        return boolean(value, key, c);
      case 'conditionalRead':
        code(value, key, c);
        return boundCode(value, key, c, conditionalReadStatusCodes, 'required');
      case 'conditionalDelete':
        code(value, key, c);
        return boundCode(value, key, c, conditionalDeleteStatusCodes, 'required');
      case 'referencePolicy':
        primitives(value, key, c, object, code);
        return boundCode(value, key, c, referenceHandlingPolicyCodes, 'required');
      case 'searchInclude':
      case 'searchRevInclude':
        return primitives(value, key, c, object, string);
      case 'searchParam':
        many(value, key, c, capabilityStatementRestResourceSearchParam);
        return 4;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
  when: 4,
  invariants($this: any, c) {
    if (
      !fhirpath.isDistinct(
        fhirpath.collect(
          fhirpath.list($this.searchParam),
          (searchParam: any) => searchParam?.name ?? searchParam?._name,
        ),
      )
    )
      broken(c, 'cpb-12', 'Search parameter names must be unique in the context of a resource.');
  },
});

export const capabilityStatementRestInteraction: Shape = /* @__PURE__ */ shape({
  id: 'CapabilityStatement.rest.interaction',
  profile: 'http://hl7.org/fhir/StructureDefinition/CapabilityStatement',
  elements: ['code'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'code':
        code(value, key, c);
        boundCode(value, key, c, systemRestfulInteractionCodes, 'required');
        return 1;
      case 'documentation':
        return string(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const capabilityStatementRestResourceSearchParam: Shape = /* @__PURE__ */ shape({
  id: 'CapabilityStatement.rest.resource.searchParam',
  profile: 'http://hl7.org/fhir/StructureDefinition/CapabilityStatement',
  elements: ['name', 'type'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'name':
        string(value, key, c);
        return 1;
      case 'definition':
        return uri(value, key, c);
      case 'type':
        code(value, key, c);
        boundCode(value, key, c, searchParamTypeCodes, 'required');
        return 2;
      case 'documentation':
        return string(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

const restOperationDefinitionTargets: Targets = [['OperationDefinition']];

export const capabilityStatementRestOperation: Shape = /* @__PURE__ */ shape({
  id: 'CapabilityStatement.rest.operation',
  profile: 'http://hl7.org/fhir/StructureDefinition/CapabilityStatement',
  elements: ['name', 'definition'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'name':
        string(value, key, c);
        return 1;
      case 'definition':
        one(value, key, c, reference);
        targets(value, key, c, restOperationDefinitionTargets);
        return 2;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const capabilityStatementMessagingEndpoint: Shape = /* @__PURE__ */ shape({
  id: 'CapabilityStatement.messaging.endpoint',
  profile: 'http://hl7.org/fhir/StructureDefinition/CapabilityStatement',
  elements: ['protocol', 'address'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'protocol':
        one(value, key, c, coding);
        boundCoding(value, key, c, messageTransportCodes, 'extensible');
        return 1;
      case 'address':
        uri(value, key, c);
        return 2;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

const messagingSupportedMessageDefinitionTargets: Targets = [['MessageDefinition']];

export const capabilityStatementMessagingSupportedMessage: Shape = /* @__PURE__ */ shape({
  id: 'CapabilityStatement.messaging.supportedMessage',
  profile: 'http://hl7.org/fhir/StructureDefinition/CapabilityStatement',
  elements: ['mode', 'definition'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'mode':
        code(value, key, c);
        boundCode(value, key, c, eventCapabilityModeCodes, 'required');
        return 1;
      case 'definition':
        one(value, key, c, reference);
        targets(value, key, c, messagingSupportedMessageDefinitionTargets);
        return 2;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

const messagingEventRequestTargets: Targets = [['StructureDefinition']];

const messagingEventResponseTargets: Targets = [['StructureDefinition']];

export const capabilityStatementMessagingEvent: Shape = /* @__PURE__ */ shape({
  id: 'CapabilityStatement.messaging.event',
  profile: 'http://hl7.org/fhir/StructureDefinition/CapabilityStatement',
  elements: ['code', 'mode', 'focus', 'request', 'response'],
  required: 31,
  property(key, value, c, object) {
    switch (key) {
      case 'code':
        one(value, key, c, coding);
        return 1;
      case 'category':
        code(value, key, c);
        return boundCode(value, key, c, messageSignificanceCategoryCodes, 'required');
      case 'mode':
        code(value, key, c);
        boundCode(value, key, c, eventCapabilityModeCodes, 'required');
        return 2;
      case 'focus':
        code(value, key, c);
        boundCode(value, key, c, resourceTypesCodes, 'required');
        return 4;
      case 'request':
        one(value, key, c, reference);
        targets(value, key, c, messagingEventRequestTargets);
        return 8;
      case 'response':
        one(value, key, c, reference);
        targets(value, key, c, messagingEventResponseTargets);
        return 16;
      case 'documentation':
        return string(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const capabilityStatementRestSecurityCertificate: Shape = /* @__PURE__ */ shape({
  id: 'CapabilityStatement.rest.security.certificate',
  profile: 'http://hl7.org/fhir/StructureDefinition/CapabilityStatement',
  property(key, value, c, object) {
    switch (key) {
      case 'type':
        code(value, key, c);
        return boundCode(value, key, c, bcp13txtCodes, 'required');
      case 'blob':
        return base64Binary(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const capabilityStatementRestResourceInteraction: Shape = /* @__PURE__ */ shape({
  id: 'CapabilityStatement.rest.resource.interaction',
  profile: 'http://hl7.org/fhir/StructureDefinition/CapabilityStatement',
  elements: ['code'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'code':
        code(value, key, c);
        boundCode(value, key, c, typeRestfulInteractionCodes, 'required');
        return 1;
      case 'documentation':
        return string(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against CapabilityStatement (http://hl7.org/fhir/StructureDefinition/CapabilityStatement). */
export const validateCapabilityStatement = /* @__PURE__ */ validator<CapabilityStatement>(
  capabilityStatement,
  'gpconnect-api',
  () => ({
    element,
    types: [messageDefinition, operationDefinition, structureDefinition],
  }),
);

/** Whether a value is valid by CapabilityStatement. */
export function isCapabilityStatement(value: unknown): value is CapabilityStatement {
  return validateCapabilityStatement(value, { maxIssues: 1 }).valid;
}

// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/CapabilityStatement
import {
  bcp13TxtCodes,
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
import { organization } from './Organization.js';
import { reference } from './Reference.js';
import { structureDefinition } from './StructureDefinition.js';
import { usageContext } from './UsageContext.js';
import type { CapabilityStatement } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  base64Binary,
  boolean,
  boundCoding,
  boundConcept,
  checked,
  coded,
  dateTime,
  elementOf,
  id,
  invariant,
  markdown,
  object,
  repeated,
  required,
  resourceType,
  string,
  targets,
  unsignedInt,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const capabilityStatement: Shape = /* @__PURE__ */ resourceType('CapabilityStatement', () => ({
  base: domainResource,
  properties: {
    url: uri,
    version: string,
    name: string,
    title: string,
    status: required(coded(publicationStatusCodes)),
    experimental: boolean,
    date: required(dateTime),
    publisher: string,
    contact: array(contactDetail),
    description: markdown,
    useContext: array(usageContext),
    jurisdiction: checked(array(codeableConcept), boundConcept(jurisdictionCodes, EXTENSIBLE)),
    purpose: markdown,
    copyright: markdown,
    kind: required(coded(capabilityStatementKindCodes)),
    instantiates: repeated(uri),
    software: object(capabilityStatementSoftware),
    implementation: object(capabilityStatementImplementation),
    fhirVersion: required(id),
    acceptUnknown: required(coded(unknownContentCodeCodes)),
    format: required(repeated(coded(bcp13TxtCodes))),
    patchFormat: repeated(coded(bcp13TxtCodes)),
    implementationGuide: repeated(uri),
    profile: checked(array(reference), targets(['StructureDefinition'])),
    rest: array(capabilityStatementRest),
    messaging: array(capabilityStatementMessaging),
    document: array(capabilityStatementDocument),
  },
  invariants: [
    invariant(
      'cpb-8',
      'There can only be one REST declaration per mode.',
      ($this) =>
        fhirpath.isDistinct(
          fhirpath.collect(fhirpath.list($this.rest), (rest: any) => rest?.mode ?? rest?._mode),
        ),
      ['rest'],
    ),
    invariant(
      'cpb-7',
      'The set of documents must be unique by the combination of profile and mode.',
      ($this) =>
        fhirpath.isDistinct(
          fhirpath.collect(
            fhirpath.list($this.document),
            (document: any) =>
              fhirpath.asText(document?.profile?.reference) + fhirpath.asText(document?.mode),
          ),
        ),
      ['document'],
    ),
    invariant(
      'cpb-15',
      "Capability Statements of kind 'instance' do not have implementation elements.",
      ($this, c, has) =>
        (has & 1) /* implementation */ === 0 || ((has & 2) /* kind */ !== 0 && $this.kind !== 'capability'),
      ['implementation', 'kind'],
    ),
    invariant(
      'cpb-3',
      'Messaging end-point is required (and is only permitted) when a statement is for an implementation.',
      ($this) =>
        !fhirpath
          .list($this.messaging)
          .some((messaging: any) => fhirpath.list(messaging?.endpoint).length > 0) ||
        $this.kind === 'instance',
      ['messaging', 'kind'],
    ),
    invariant(
      'cpb-14',
      "Capability Statements of kind 'requirements' do not have software or implementation elements.",
      ($this, c, has) =>
        ((has & 1) /* software */ === 0 && (has & 2) /* implementation */ === 0) ||
        ((has & 4) /* kind */ !== 0 && $this.kind !== 'requirements'),
      ['software', 'implementation', 'kind'],
    ),
    invariant(
      'cpb-2',
      'A Capability Statement SHALL have at least one of description, software, or implementation element.',
      ($this, c, has) =>
        fhirpath.calculate(
          fhirpath.calculate(
            (has & 1) /* description */ !== 0 ? 1 : 0,
            '+',
            (has & 2) /* software */ !== 0 ? 1 : 0,
          ),
          '+',
          (has & 4) /* implementation */ !== 0 ? 1 : 0,
        ) > 0,
      ['description', 'software', 'implementation'],
      true,
    ),
    invariant(
      'cpb-1',
      'A Capability Statement SHALL have at least one of REST, messaging or document element.',
      ($this, c, has) =>
        (has & 1) /* rest */ !== 0 || (has & 2) /* messaging */ !== 0 || (has & 4) /* document */ !== 0,
      ['rest', 'messaging', 'document'],
      true,
    ),
  ],
}));

export const capabilityStatementSoftware: Shape = /* @__PURE__ */ elementOf(
  capabilityStatement,
  'software',
  () => ({
    base: backboneElement,
    properties: {
      name: required(string),
      version: string,
      releaseDate: dateTime,
    },
  }),
);

export const capabilityStatementImplementation: Shape = /* @__PURE__ */ elementOf(
  capabilityStatement,
  'implementation',
  () => ({
    base: backboneElement,
    properties: {
      description: required(string),
      url: uri,
    },
  }),
);

export const capabilityStatementRestCpb9 = /* @__PURE__ */ invariant(
  'cpb-9',
  'A given resource can only be described once per RESTful mode.',
  ($this) =>
    fhirpath.isDistinct(
      fhirpath.collect(fhirpath.list($this.resource), (resource: any) => resource?.type ?? resource?._type),
    ),
  ['resource'],
);

export const capabilityStatementRest: Shape = /* @__PURE__ */ elementOf(capabilityStatement, 'rest', () => ({
  base: backboneElement,
  properties: {
    mode: required(coded(restfulCapabilityModeCodes)),
    documentation: string,
    security: object(capabilityStatementRestSecurity),
    resource: array(capabilityStatementRestResource),
    interaction: array(capabilityStatementRestInteraction),
    searchParam: array(capabilityStatementRestResourceSearchParam),
    operation: array(capabilityStatementRestOperation),
    compartment: repeated(uri),
  },
  invariants: [capabilityStatementRestCpb9],
}));

export const capabilityStatementMessagingCpb16 = /* @__PURE__ */ invariant(
  'cpb-16',
  'A Capability Statement messaging element SHALL have either supportedMessage or event element, but not both.',
  ($this, c, has) => ((has & 1) /* supportedMessage */ === 0) !== ((has & 2) /* event */ === 0),
  ['supportedMessage', 'event'],
  true,
);

export const capabilityStatementMessaging: Shape = /* @__PURE__ */ elementOf(
  capabilityStatement,
  'messaging',
  () => ({
    base: backboneElement,
    properties: {
      endpoint: array(capabilityStatementMessagingEndpoint),
      reliableCache: unsignedInt,
      documentation: string,
      supportedMessage: array(capabilityStatementMessagingSupportedMessage),
      event: array(capabilityStatementMessagingEvent),
    },
    invariants: [capabilityStatementMessagingCpb16],
  }),
);

export const capabilityStatementDocument: Shape = /* @__PURE__ */ elementOf(
  capabilityStatement,
  'document',
  () => ({
    base: backboneElement,
    properties: {
      mode: required(coded(documentModeCodes)),
      documentation: string,
      profile: required(checked(object(reference), targets(['StructureDefinition']))),
    },
  }),
);

export const capabilityStatementRestSecurity: Shape = /* @__PURE__ */ elementOf(
  capabilityStatement,
  'rest.security',
  () => ({
    base: backboneElement,
    properties: {
      cors: boolean,
      service: checked(array(codeableConcept), boundConcept(restfulSecurityServiceCodes, EXTENSIBLE)),
      description: string,
      certificate: array(capabilityStatementRestSecurityCertificate),
    },
  }),
);

export const capabilityStatementRestResourceCpb12 = /* @__PURE__ */ invariant(
  'cpb-12',
  'Search parameter names must be unique in the context of a resource.',
  ($this) =>
    fhirpath.isDistinct(
      fhirpath.collect(
        fhirpath.list($this.searchParam),
        (searchParam: any) => searchParam?.name ?? searchParam?._name,
      ),
    ),
  ['searchParam'],
);

export const capabilityStatementRestResource: Shape = /* @__PURE__ */ elementOf(
  capabilityStatement,
  'rest.resource',
  () => ({
    base: backboneElement,
    properties: {
      type: required(coded(resourceTypesCodes)),
      profile: checked(object(reference), targets(['StructureDefinition'])),
      documentation: markdown,
      interaction: required(array(capabilityStatementRestResourceInteraction)),
      versioning: coded(versioningPolicyCodes),
      readHistory: boolean,
      updateCreate: boolean,
      conditionalCreate: boolean,
      conditionalRead: coded(conditionalReadStatusCodes),
      conditionalUpdate: boolean,
      conditionalDelete: coded(conditionalDeleteStatusCodes),
      referencePolicy: repeated(coded(referenceHandlingPolicyCodes)),
      searchInclude: repeated(string),
      searchRevInclude: repeated(string),
      searchParam: array(capabilityStatementRestResourceSearchParam),
    },
    invariants: [capabilityStatementRestResourceCpb12],
  }),
);

export const capabilityStatementRestInteraction: Shape = /* @__PURE__ */ elementOf(
  capabilityStatement,
  'rest.interaction',
  () => ({
    base: backboneElement,
    properties: {
      code: required(coded(systemRestfulInteractionCodes)),
      documentation: string,
    },
  }),
);

export const capabilityStatementRestResourceSearchParam: Shape = /* @__PURE__ */ elementOf(
  capabilityStatement,
  'rest.resource.searchParam',
  () => ({
    base: backboneElement,
    properties: {
      name: required(string),
      definition: uri,
      type: required(coded(searchParamTypeCodes)),
      documentation: string,
    },
  }),
);

export const capabilityStatementRestOperation: Shape = /* @__PURE__ */ elementOf(
  capabilityStatement,
  'rest.operation',
  () => ({
    base: backboneElement,
    properties: {
      name: required(string),
      definition: required(checked(object(reference), targets(['OperationDefinition']))),
    },
  }),
);

export const capabilityStatementMessagingEndpoint: Shape = /* @__PURE__ */ elementOf(
  capabilityStatement,
  'messaging.endpoint',
  () => ({
    base: backboneElement,
    properties: {
      protocol: required(checked(object(coding), boundCoding(messageTransportCodes, EXTENSIBLE))),
      address: required(uri),
    },
  }),
);

export const capabilityStatementMessagingSupportedMessage: Shape = /* @__PURE__ */ elementOf(
  capabilityStatement,
  'messaging.supportedMessage',
  () => ({
    base: backboneElement,
    properties: {
      mode: required(coded(eventCapabilityModeCodes)),
      definition: required(checked(object(reference), targets(['MessageDefinition']))),
    },
  }),
);

export const capabilityStatementMessagingEvent: Shape = /* @__PURE__ */ elementOf(
  capabilityStatement,
  'messaging.event',
  () => ({
    base: backboneElement,
    properties: {
      code: required(object(coding)),
      category: coded(messageSignificanceCategoryCodes),
      mode: required(coded(eventCapabilityModeCodes)),
      focus: required(coded(resourceTypesCodes)),
      request: required(checked(object(reference), targets(['StructureDefinition']))),
      response: required(checked(object(reference), targets(['StructureDefinition']))),
      documentation: string,
    },
  }),
);

export const capabilityStatementRestSecurityCertificate: Shape = /* @__PURE__ */ elementOf(
  capabilityStatement,
  'rest.security.certificate',
  () => ({
    base: backboneElement,
    properties: {
      type: coded(bcp13TxtCodes),
      blob: base64Binary,
    },
  }),
);

export const capabilityStatementRestResourceInteraction: Shape = /* @__PURE__ */ elementOf(
  capabilityStatement,
  'rest.resource.interaction',
  () => ({
    base: backboneElement,
    properties: {
      code: required(coded(typeRestfulInteractionCodes)),
      documentation: string,
    },
  }),
);

/** Checks a value against CapabilityStatement (http://hl7.org/fhir/StructureDefinition/CapabilityStatement). */
export const validateCapabilityStatement: Validator<CapabilityStatement> =
  /* @__PURE__ */ validator<CapabilityStatement>(capabilityStatement, 'gpconnect-api', () => ({
    element,
    types: [messageDefinition, operationDefinition, organization, structureDefinition],
  }));

/** True if a value is valid by CapabilityStatement. */
export function isCapabilityStatement(value: unknown): value is CapabilityStatement {
  return validateCapabilityStatement(value, VERDICT_ONLY).valid;
}

// Generated from fsh/interactions/GPConnect-Capability-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Capability-Response-1

import type {
  CapabilityStatement,
  CapabilityStatementDocument,
  CapabilityStatementMessaging,
  CapabilityStatementMessagingEvent,
  CapabilityStatementMessagingSupportedMessage,
  CapabilityStatementRest,
  CapabilityStatementRestInteraction,
  CapabilityStatementRestOperation,
  CapabilityStatementRestResource,
  CapabilityStatementRestResourceInteraction,
  CapabilityStatementRestResourceSearchParam,
  FhirResource,
} from 'fhir/r3.js';
import { construct } from 'fsh-codegen/runtime/v1/types';
import type { ReferenceTo, Template } from 'fsh-codegen/runtime/v1/types';

/**
 * What operations are supported?
 *
 * Element: `CapabilityStatement.rest.resource.interaction`
 */
export interface GPConnectCapabilityResponse1RestResourceInteraction extends CapabilityStatementRestResourceInteraction {
  /**
   * read | vread | update | patch | delete | history-instance | history-type | create | search-type
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/type-restful-interaction.
   */
  code:
    | 'read'
    | 'vread'
    | 'update'
    | 'patch'
    | 'delete'
    | 'history-instance'
    | 'history-type'
    | 'create'
    | 'search-type';
}

/**
 * Search parameters supported by implementation
 *
 * Element: `CapabilityStatement.rest.resource.searchParam`
 */
export interface GPConnectCapabilityResponse1RestResourceSearchParam extends CapabilityStatementRestResourceSearchParam {
  /**
   * number | date | string | token | reference | composite | quantity | uri
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/search-param-type.
   */
  type: 'number' | 'date' | 'string' | 'token' | 'reference' | 'composite' | 'quantity' | 'uri';
}

/**
 * Resource served on the REST interface
 *
 * Element: `CapabilityStatement.rest.resource`
 */
export interface GPConnectCapabilityResponse1RestResource extends CapabilityStatementRestResource {
  profile?: ReferenceTo<'StructureDefinition'> | undefined;
  interaction: [
    GPConnectCapabilityResponse1RestResourceInteraction,
    ...GPConnectCapabilityResponse1RestResourceInteraction[],
  ];
  /**
   * no-version | versioned | versioned-update
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/versioning-policy.
   */
  versioning?: 'no-version' | 'versioned' | 'versioned-update' | undefined;
  /**
   * not-supported | modified-since | not-match | full-support
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/conditional-read-status.
   */
  conditionalRead?: 'not-supported' | 'modified-since' | 'not-match' | 'full-support' | undefined;
  /**
   * not-supported | single | multiple - how conditional delete is supported
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/conditional-delete-status.
   */
  conditionalDelete?: 'not-supported' | 'single' | 'multiple' | undefined;
  /**
   * literal | logical | resolves | enforced | local
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/reference-handling-policy.
   */
  referencePolicy?: ('literal' | 'logical' | 'resolves' | 'enforced' | 'local')[] | undefined;
  searchParam?: GPConnectCapabilityResponse1RestResourceSearchParam[] | undefined;
}

/**
 * What operations are supported?
 *
 * Element: `CapabilityStatement.rest.interaction`
 */
export interface GPConnectCapabilityResponse1RestInteraction extends CapabilityStatementRestInteraction {
  /**
   * transaction | batch | search-system | history-system
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/system-restful-interaction.
   */
  code: 'transaction' | 'batch' | 'search-system' | 'history-system';
}

/**
 * Definition of an operation or a custom query
 *
 * Element: `CapabilityStatement.rest.operation`
 */
export interface GPConnectCapabilityResponse1RestOperation extends CapabilityStatementRestOperation {
  definition: ReferenceTo<'OperationDefinition'>;
}

/**
 * If the endpoint is a RESTful one
 *
 * Element: `CapabilityStatement.rest`
 */
export interface GPConnectCapabilityResponse1Rest extends CapabilityStatementRest {
  /**
   * client | server
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/restful-capability-mode.
   */
  mode: 'client' | 'server';
  resource?: GPConnectCapabilityResponse1RestResource[] | undefined;
  interaction?: GPConnectCapabilityResponse1RestInteraction[] | undefined;
  operation?: GPConnectCapabilityResponse1RestOperation[] | undefined;
}

/**
 * Messages supported by this system
 *
 * Element: `CapabilityStatement.messaging.supportedMessage`
 */
export interface GPConnectCapabilityResponse1MessagingSupportedMessage extends CapabilityStatementMessagingSupportedMessage {
  /**
   * sender | receiver
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/event-capability-mode.
   */
  mode: 'sender' | 'receiver';
  definition: ReferenceTo<'MessageDefinition'>;
}

/**
 * Declare support for this event
 *
 * Element: `CapabilityStatement.messaging.event`
 */
export interface GPConnectCapabilityResponse1MessagingEvent extends CapabilityStatementMessagingEvent {
  /**
   * Consequence | Currency | Notification
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/message-significance-category.
   */
  category?: 'Consequence' | 'Currency' | 'Notification' | undefined;
  /**
   * sender | receiver
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/event-capability-mode.
   */
  mode: 'sender' | 'receiver';
  request: ReferenceTo<'StructureDefinition'>;
  response: ReferenceTo<'StructureDefinition'>;
}

/**
 * If messaging is supported
 *
 * Element: `CapabilityStatement.messaging`
 */
export interface GPConnectCapabilityResponse1Messaging extends CapabilityStatementMessaging {
  supportedMessage?: GPConnectCapabilityResponse1MessagingSupportedMessage[] | undefined;
  event?: GPConnectCapabilityResponse1MessagingEvent[] | undefined;
}

/**
 * Document definition
 *
 * Element: `CapabilityStatement.document`
 */
export interface GPConnectCapabilityResponse1Document extends CapabilityStatementDocument {
  /**
   * producer | consumer
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/document-mode.
   */
  mode: 'producer' | 'consumer';
  profile: ReferenceTo<'StructureDefinition'>;
}

/**
 * Get the capability statement: the response
 *
 * The statement of a server that implements this release.
 *
 * Canonical:
 * https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Capability-Response-1
 */
export interface GPConnectCapabilityResponse1 extends CapabilityStatement {
  contained?: FhirResource[] | undefined;
  /**
   * Business version of the capability statement
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  version: '1.2.7';
  /**
   * draft | active | retired | unknown
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/publication-status.
   */
  status: 'draft' | 'active' | 'retired' | 'unknown';
  /**
   * Natural language description of the capability statement
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  description: string;
  /**
   * instance | capability | requirements
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/capability-statement-kind.
   */
  kind: 'instance' | 'capability' | 'requirements';
  /**
   * no | extensions | elements | both
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/unknown-content-code.
   */
  acceptUnknown: 'no' | 'extensions' | 'elements' | 'both';
  /**
   * formats supported (xml | json | ttl | mime type)
   *
   * Binding: required, http://www.rfc-editor.org/bcp/bcp13.txt.
   */
  format: [string, ...string[]];
  profile?: ReferenceTo<'StructureDefinition'>[] | undefined;
  rest?: GPConnectCapabilityResponse1Rest[] | undefined;
  messaging?: GPConnectCapabilityResponse1Messaging[] | undefined;
  document?: GPConnectCapabilityResponse1Document[] | undefined;
}

/**
 * Input of `createGPConnectCapabilityResponse1`: the elements that an author supplies. The function
 * fills in fixed values.
 */
export interface GPConnectCapabilityResponse1Input extends Omit<
  GPConnectCapabilityResponse1,
  'resourceType' | 'version'
> {
  resourceType?: GPConnectCapabilityResponse1['resourceType'] | undefined;
  /**
   * Business version of the capability statement
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  version?: GPConnectCapabilityResponse1['version'] | undefined;
}

const template: Template = [
  { name: 'resourceType', value: 'CapabilityStatement', always: true },
  { name: 'version', value: '1.2.7', always: true },
];

/**
 * Makes a Get the capability statement: the response: fills in fixed values, and takes slices as
 * arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createGPConnectCapabilityResponse1(
  input: GPConnectCapabilityResponse1Input,
): GPConnectCapabilityResponse1 {
  return construct(input, template) as GPConnectCapabilityResponse1;
}

// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Subscription
import { subscriptionChannelTypeCodes, subscriptionStatusCodes } from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { coding } from './Coding.js';
import { contactPoint } from './ContactPoint.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import type { Subscription } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  coded,
  elementOf,
  instant,
  object,
  repeated,
  required,
  resourceType,
  string,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const subscription: Shape = /* @__PURE__ */ resourceType('Subscription', () => ({
  base: domainResource,
  properties: {
    status: required(coded(subscriptionStatusCodes)),
    contact: array(contactPoint),
    end: instant,
    reason: required(string),
    criteria: required(string),
    error: string,
    channel: required(object(subscriptionChannel)),
    tag: array(coding),
  },
}));

export const subscriptionChannel: Shape = /* @__PURE__ */ elementOf(subscription, 'channel', () => ({
  base: backboneElement,
  properties: {
    type: required(coded(subscriptionChannelTypeCodes)),
    endpoint: uri,
    payload: string,
    header: repeated(string),
  },
}));

/** Checks a value against Subscription (http://hl7.org/fhir/StructureDefinition/Subscription). */
export const validateSubscription: Validator<Subscription> = /* @__PURE__ */ validator<Subscription>(
  subscription,
  'gpconnect-api',
  () => ({
    element,
  }),
);

/** True if a value is valid by Subscription. */
export function isSubscription(value: unknown): value is Subscription {
  return validateSubscription(value, VERDICT_ONLY).valid;
}

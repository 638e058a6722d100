// Generated from fsh/profiles/GPConnect-OperationOutcome-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1

import type { SpineErrorOrWarningCode1Code } from '../valuesets/SpineErrorOrWarningCode1.js';
import type {
  CodeableConcept,
  Coding,
  FhirResource,
  OperationOutcome,
  OperationOutcomeIssue,
} from 'fhir/r3.js';
import { construct } from 'fsh-codegen/runtime/v1/types';
import type { FixedList, Template } from 'fsh-codegen/runtime/v1/types';

/**
 * Code defined by a terminology system
 *
 * Element: `OperationOutcome.issue.details.coding`
 */
export interface GPConnectOperationOutcome1IssueDetailsCoding extends Coding {
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: 'https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1';
  /** @deprecated Not used: 0..0. */
  version?: never;
  /** @deprecated */
  _version?: never;
  /**
   * Symbol in syntax defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code: SpineErrorOrWarningCode1Code | (string & {});
  /**
   * Representation defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  display: string;
  /** @deprecated Not used: 0..0. */
  userSelected?: never;
  /** @deprecated */
  _userSelected?: never;
}

/**
 * Spine's code for what went wrong
 *
 * Element: `OperationOutcome.issue.details`
 */
export interface GPConnectOperationOutcome1IssueDetails extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 1..1 (0..* in the base).
   */
  coding: FixedList<GPConnectOperationOutcome1IssueDetailsCoding>;
}

/**
 * A single issue associated with the action
 *
 * Element: `OperationOutcome.issue`
 */
export interface GPConnectOperationOutcome1Issue extends OperationOutcomeIssue {
  /**
   * fatal | error | warning | information
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/issue-severity.
   */
  severity: 'fatal' | 'error' | 'warning' | 'information';
  /**
   * Error or warning code
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/issue-type.
   */
  code:
    | 'invalid'
    | 'structure'
    | 'required'
    | 'value'
    | 'invariant'
    | 'security'
    | 'login'
    | 'unknown'
    | 'expired'
    | 'forbidden'
    | 'suppressed'
    | 'processing'
    | 'not-supported'
    | 'duplicate'
    | 'not-found'
    | 'too-long'
    | 'code-invalid'
    | 'extension'
    | 'too-costly'
    | 'business-rule'
    | 'conflict'
    | 'incomplete'
    | 'transient'
    | 'lock-error'
    | 'no-store'
    | 'exception'
    | 'timeout'
    | 'throttled'
    | 'informational';
  /**
   * Spine's code for what went wrong
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/Spine-ErrorOrWarningCode-1.
   */
  details: GPConnectOperationOutcome1IssueDetails;
}

/**
 * GP Connect OperationOutcome
 *
 * What a GP Connect provider answers when it cannot do what was asked, or has something to say about
 * it. Every issue carries one of Spine's error or warning codes, so that a consumer can act on it
 * without reading the text.
 *
 * Can result from the failure of a REST call or be part of the response message returned from a
 * request message. If sent with extensions overriding particular issues, might even appear as part of
 * a request message.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1
 */
export interface GPConnectOperationOutcome1 extends OperationOutcome {
  contained?: FhirResource[] | undefined;
  issue: [GPConnectOperationOutcome1Issue, ...GPConnectOperationOutcome1Issue[]];
}

/** Input for `OperationOutcome.issue.details.coding`: fixed values are filled in. */
interface GPConnectOperationOutcome1IssueDetailsCodingInput extends Omit<
  GPConnectOperationOutcome1IssueDetailsCoding,
  'system'
> {
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: GPConnectOperationOutcome1IssueDetailsCoding['system'] | undefined;
}

/** Input for `OperationOutcome.issue.details`: fixed values are filled in. */
interface GPConnectOperationOutcome1IssueDetailsInput extends Omit<
  GPConnectOperationOutcome1IssueDetails,
  'coding'
> {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 1..1 (0..* in the base).
   */
  coding: [GPConnectOperationOutcome1IssueDetailsCodingInput];
}

/** Input for `OperationOutcome.issue`: fixed values are filled in. */
interface GPConnectOperationOutcome1IssueInput extends Omit<GPConnectOperationOutcome1Issue, 'details'> {
  /**
   * Spine's code for what went wrong
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/Spine-ErrorOrWarningCode-1.
   */
  details: GPConnectOperationOutcome1IssueDetailsInput;
}

/**
 * Input of `createGPConnectOperationOutcome1`: the elements that an author supplies. The function
 * fills in fixed values and `meta.profile`.
 */
export interface GPConnectOperationOutcome1Input extends Omit<
  GPConnectOperationOutcome1,
  'resourceType' | 'meta' | 'issue'
> {
  resourceType?: GPConnectOperationOutcome1['resourceType'] | undefined;
  meta?: GPConnectOperationOutcome1['meta'] | undefined;
  issue: [GPConnectOperationOutcome1IssueInput, ...GPConnectOperationOutcome1IssueInput[]];
}

const template: Template = [
  { name: 'resourceType', value: 'OperationOutcome', always: true },
  {
    name: 'meta',
    parts: [
      {
        name: 'profile',
        value: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1',
        list: true,
        always: true,
      },
    ],
    always: true,
  },
  {
    name: 'issue',
    parts: [
      {
        name: 'details',
        parts: [
          {
            name: 'coding',
            parts: [
              {
                name: 'system',
                value: 'https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1',
                always: true,
              },
            ],
            list: true,
          },
        ],
      },
    ],
    list: true,
  },
];

/**
 * Makes a GP Connect OperationOutcome: fills in fixed values and `meta.profile`, and takes slices as
 * arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createGPConnectOperationOutcome1(
  input: GPConnectOperationOutcome1Input,
): GPConnectOperationOutcome1 {
  return construct(input, template) as GPConnectOperationOutcome1;
}

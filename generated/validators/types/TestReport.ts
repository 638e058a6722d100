// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/TestReport
import {
  reportActionResultCodesCodes,
  reportParticipantTypeCodes,
  reportResultCodesCodes,
  reportStatusCodesCodes,
} from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { reference } from './Reference.js';
import { testScript } from './TestScript.js';
import type { TestReport } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  coded,
  dateTime,
  decimal,
  elementOf,
  invariant,
  markdown,
  object,
  required,
  resourceType,
  string,
  targets,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const testReport: Shape = /* @__PURE__ */ resourceType('TestReport', () => ({
  base: domainResource,
  properties: {
    identifier: object(identifier),
    name: string,
    status: required(coded(reportStatusCodesCodes)),
    testScript: required(checked(object(reference), targets(['TestScript']))),
    result: required(coded(reportResultCodesCodes)),
    score: decimal,
    tester: string,
    issued: dateTime,
    participant: array(testReportParticipant),
    setup: object(testReportSetup),
    test: array(testReportTest),
    teardown: object(testReportTeardown),
  },
}));

export const testReportParticipant: Shape = /* @__PURE__ */ elementOf(testReport, 'participant', () => ({
  base: backboneElement,
  properties: {
    type: required(coded(reportParticipantTypeCodes)),
    uri: required(uri),
    display: string,
  },
}));

export const testReportSetup: Shape = /* @__PURE__ */ elementOf(testReport, 'setup', () => ({
  base: backboneElement,
  properties: {
    action: required(array(testReportSetupAction)),
  },
}));

export const testReportTest: Shape = /* @__PURE__ */ elementOf(testReport, 'test', () => ({
  base: backboneElement,
  properties: {
    name: string,
    description: string,
    action: required(array(testReportTestAction)),
  },
}));

export const testReportTeardown: Shape = /* @__PURE__ */ elementOf(testReport, 'teardown', () => ({
  base: backboneElement,
  properties: {
    action: required(array(testReportTeardownAction)),
  },
}));

export const testReportSetupAction: Shape = /* @__PURE__ */ elementOf(testReport, 'setup.action', () => ({
  base: backboneElement,
  properties: {
    operation: object(testReportSetupActionOperation),
    assert: object(testReportSetupActionAssert),
  },
  invariants: [
    invariant(
      'inv-1',
      'Setup action SHALL contain either an operation or assert but not both.',
      ($this, c, has) => ((has & 1) /* operation */ !== 0) !== ((has & 2) /* assert */ !== 0),
      ['operation', 'assert'],
      true,
    ),
  ],
}));

export const testReportTestAction: Shape = /* @__PURE__ */ elementOf(testReport, 'test.action', () => ({
  base: backboneElement,
  properties: {
    operation: object(testReportSetupActionOperation),
    assert: object(testReportSetupActionAssert),
  },
  invariants: [
    invariant(
      'inv-2',
      'Test action SHALL contain either an operation or assert but not both.',
      ($this, c, has) => ((has & 1) /* operation */ !== 0) !== ((has & 2) /* assert */ !== 0),
      ['operation', 'assert'],
      true,
    ),
  ],
}));

export const testReportTeardownAction: Shape = /* @__PURE__ */ elementOf(
  testReport,
  'teardown.action',
  () => ({
    base: backboneElement,
    properties: {
      operation: required(object(testReportSetupActionOperation)),
    },
  }),
);

export const testReportSetupActionOperation: Shape = /* @__PURE__ */ elementOf(
  testReport,
  'setup.action.operation',
  () => ({
    base: backboneElement,
    properties: {
      result: required(coded(reportActionResultCodesCodes)),
      message: markdown,
      detail: uri,
    },
  }),
);

export const testReportSetupActionAssert: Shape = /* @__PURE__ */ elementOf(
  testReport,
  'setup.action.assert',
  () => ({
    base: backboneElement,
    properties: {
      result: required(coded(reportActionResultCodesCodes)),
      message: markdown,
      detail: string,
    },
  }),
);

/** Checks a value against TestReport (http://hl7.org/fhir/StructureDefinition/TestReport). */
export const validateTestReport: Validator<TestReport> = /* @__PURE__ */ validator<TestReport>(
  testReport,
  'gpconnect-api',
  () => ({
    element,
    types: [organization, testScript],
  }),
);

/** True if a value is valid by TestReport. */
export function isTestReport(value: unknown): value is TestReport {
  return validateTestReport(value, VERDICT_ONLY).valid;
}

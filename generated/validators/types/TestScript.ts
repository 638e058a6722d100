// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/TestScript
import {
  assertDirectionCodesCodes,
  assertOperatorCodesCodes,
  assertResponseCodeTypesCodes,
  contentTypeCodes,
  definedTypesCodes,
  httpOperationsCodes,
  jurisdictionCodes,
  publicationStatusCodes,
  testscriptOperationCodesCodes,
  testscriptProfileDestinationTypesCodes,
  testscriptProfileOriginTypesCodes,
} from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { capabilityStatement } from './CapabilityStatement.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { contactDetail } from './ContactDetail.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { reference } from './Reference.js';
import { usageContext } from './UsageContext.js';
import type { TestScript } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boolean,
  boundCoding,
  boundConcept,
  checked,
  coded,
  dateTime,
  elementOf,
  id,
  integer,
  invariant,
  markdown,
  object,
  repeated,
  required,
  resourceType,
  string,
  targets,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const testScript: Shape = /* @__PURE__ */ resourceType('TestScript', () => ({
  base: domainResource,
  properties: {
    url: required(uri),
    identifier: object(identifier),
    version: string,
    name: required(string),
    title: string,
    status: required(coded(publicationStatusCodes)),
    experimental: boolean,
    date: dateTime,
    publisher: string,
    contact: array(contactDetail),
    description: markdown,
    useContext: array(usageContext),
    jurisdiction: checked(array(codeableConcept), boundConcept(jurisdictionCodes, EXTENSIBLE)),
    purpose: markdown,
    copyright: markdown,
    origin: array(testScriptOrigin),
    destination: array(testScriptDestination),
    metadata: object(testScriptMetadata),
    fixture: array(testScriptFixture),
    profile: checked(array(reference), targets()),
    variable: array(testScriptVariable),
    rule: array(testScriptRule),
    ruleset: array(testScriptRuleset),
    setup: object(testScriptSetup),
    test: array(testScriptTest),
    teardown: object(testScriptTeardown),
  },
}));

export const testScriptOrigin: Shape = /* @__PURE__ */ elementOf(testScript, 'origin', () => ({
  base: backboneElement,
  properties: {
    index: required(integer),
    profile: required(checked(object(coding), boundCoding(testscriptProfileOriginTypesCodes, EXTENSIBLE))),
  },
}));

export const testScriptDestination: Shape = /* @__PURE__ */ elementOf(testScript, 'destination', () => ({
  base: backboneElement,
  properties: {
    index: required(integer),
    profile: required(
      checked(object(coding), boundCoding(testscriptProfileDestinationTypesCodes, EXTENSIBLE)),
    ),
  },
}));

export const testScriptMetadata: Shape = /* @__PURE__ */ elementOf(testScript, 'metadata', () => ({
  base: backboneElement,
  properties: {
    link: array(testScriptMetadataLink),
    capability: required(array(testScriptMetadataCapability)),
  },
  invariants: [
    invariant(
      'inv-4',
      'TestScript metadata capability SHALL contain required or validated or both.',
      ($this) =>
        fhirpath
          .list($this.capability)
          .some(
            (capability: any) => capability?.required !== undefined || capability?._required !== undefined,
          ) ||
        fhirpath
          .list($this.capability)
          .some(
            (capability2: any) =>
              capability2?.validated !== undefined || capability2?._validated !== undefined,
          ),
    ),
  ],
}));

export const testScriptFixture: Shape = /* @__PURE__ */ elementOf(testScript, 'fixture', () => ({
  base: backboneElement,
  properties: {
    autocreate: boolean,
    autodelete: boolean,
    resource: checked(object(reference), targets()),
  },
}));

export const testScriptVariable: Shape = /* @__PURE__ */ elementOf(testScript, 'variable', () => ({
  base: backboneElement,
  properties: {
    name: required(string),
    defaultValue: string,
    description: string,
    expression: string,
    headerField: string,
    hint: string,
    path: string,
    sourceId: id,
  },
  invariants: [
    invariant(
      'inv-3',
      'Variable can only contain one of expression, headerField or path.',
      ($this, c, has) =>
        (has & 1) /* expression */ === 0 || (has & 2) /* headerField */ === 0 || (has & 4) /* path */ === 0,
      ['expression', 'headerField', 'path'],
    ),
  ],
}));

export const testScriptRule: Shape = /* @__PURE__ */ elementOf(testScript, 'rule', () => ({
  base: backboneElement,
  properties: {
    resource: required(checked(object(reference), targets())),
    param: array(testScriptRuleParam),
  },
}));

export const testScriptRuleset: Shape = /* @__PURE__ */ elementOf(testScript, 'ruleset', () => ({
  base: backboneElement,
  properties: {
    resource: required(checked(object(reference), targets())),
    rule: required(array(testScriptRulesetRule)),
  },
}));

export const testScriptSetup: Shape = /* @__PURE__ */ elementOf(testScript, 'setup', () => ({
  base: backboneElement,
  properties: {
    action: required(array(testScriptSetupAction)),
  },
}));

export const testScriptTest: Shape = /* @__PURE__ */ elementOf(testScript, 'test', () => ({
  base: backboneElement,
  properties: {
    name: string,
    description: string,
    action: required(array(testScriptTestAction)),
  },
}));

export const testScriptTeardown: Shape = /* @__PURE__ */ elementOf(testScript, 'teardown', () => ({
  base: backboneElement,
  properties: {
    action: required(array(testScriptTeardownAction)),
  },
}));

export const testScriptMetadataLink: Shape = /* @__PURE__ */ elementOf(testScript, 'metadata.link', () => ({
  base: backboneElement,
  properties: {
    url: required(uri),
    description: string,
  },
}));

export const testScriptMetadataCapability: Shape = /* @__PURE__ */ elementOf(
  testScript,
  'metadata.capability',
  () => ({
    base: backboneElement,
    properties: {
      required: boolean,
      validated: boolean,
      description: string,
      origin: repeated(integer),
      destination: integer,
      link: repeated(uri),
      capabilities: required(checked(object(reference), targets(['CapabilityStatement']))),
    },
  }),
);

export const testScriptRuleParam: Shape = /* @__PURE__ */ elementOf(testScript, 'rule.param', () => ({
  base: backboneElement,
  properties: {
    name: required(string),
    value: string,
  },
}));

export const testScriptRulesetRule: Shape = /* @__PURE__ */ elementOf(testScript, 'ruleset.rule', () => ({
  base: backboneElement,
  properties: {
    ruleId: required(id),
    param: array(testScriptRulesetRuleParam),
  },
}));

export const testScriptSetupAction: Shape = /* @__PURE__ */ elementOf(testScript, 'setup.action', () => ({
  base: backboneElement,
  properties: {
    operation: object(testScriptSetupActionOperation),
    assert: object(testScriptSetupActionAssert),
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

export const testScriptTestAction: Shape = /* @__PURE__ */ elementOf(testScript, 'test.action', () => ({
  base: backboneElement,
  properties: {
    operation: object(testScriptSetupActionOperation),
    assert: object(testScriptSetupActionAssert),
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

export const testScriptTeardownAction: Shape = /* @__PURE__ */ elementOf(
  testScript,
  'teardown.action',
  () => ({
    base: backboneElement,
    properties: {
      operation: required(object(testScriptSetupActionOperation)),
    },
  }),
);

export const testScriptRulesetRuleParam: Shape = /* @__PURE__ */ elementOf(
  testScript,
  'ruleset.rule.param',
  () => ({
    base: backboneElement,
    properties: {
      name: required(string),
      value: string,
    },
  }),
);

export const testScriptSetupActionOperation: Shape = /* @__PURE__ */ elementOf(
  testScript,
  'setup.action.operation',
  () => ({
    base: backboneElement,
    properties: {
      type: checked(object(coding), boundCoding(testscriptOperationCodesCodes, EXTENSIBLE)),
      resource: coded(definedTypesCodes),
      label: string,
      description: string,
      accept: coded(contentTypeCodes),
      contentType: coded(contentTypeCodes),
      destination: integer,
      encodeRequestUrl: boolean,
      origin: integer,
      params: string,
      requestHeader: array(testScriptSetupActionOperationRequestHeader),
      requestId: id,
      responseId: id,
      sourceId: id,
      targetId: id,
      url: string,
    },
    invariants: [
      invariant(
        'inv-7',
        'Setup operation SHALL contain either sourceId or targetId or params or url.',
        ($this, c, has) =>
          (has & 2) /* sourceId */ !== 0 ||
          fhirpath.calculate(
            fhirpath.calculate(
              (has & 4) /* targetId */ !== 0 ? 1 : 0,
              '+',
              (has & 8) /* url */ !== 0 ? 1 : 0,
            ),
            '+',
            (has & 1) /* params */ !== 0 ? 1 : 0,
          ) === 1 ||
          (($this.type?.code !== undefined || $this.type?._code !== undefined) &&
            ($this.type?.code === 'capabilities' ||
              $this.type?.code === 'search' ||
              $this.type?.code === 'transaction' ||
              $this.type?.code === 'history')),
        ['params', 'sourceId', 'targetId', 'url'],
        true,
      ),
    ],
  }),
);

export const testScriptSetupActionAssert: Shape = /* @__PURE__ */ elementOf(
  testScript,
  'setup.action.assert',
  () => ({
    base: backboneElement,
    properties: {
      label: string,
      description: string,
      direction: coded(assertDirectionCodesCodes),
      compareToSourceId: string,
      compareToSourceExpression: string,
      compareToSourcePath: string,
      contentType: coded(contentTypeCodes),
      expression: string,
      headerField: string,
      minimumId: string,
      navigationLinks: boolean,
      operator: coded(assertOperatorCodesCodes),
      path: string,
      requestMethod: coded(httpOperationsCodes),
      requestURL: string,
      resource: coded(definedTypesCodes),
      response: coded(assertResponseCodeTypesCodes),
      responseCode: string,
      rule: object(testScriptSetupActionAssertRule),
      ruleset: object(testScriptSetupActionAssertRuleset),
      sourceId: id,
      validateProfileId: id,
      value: string,
      warningOnly: boolean,
    },
    invariants: [
      invariant(
        'inv-5',
        'Only a single assertion SHALL be present within setup action assert element.',
        ($this, c, has) =>
          fhirpath.calculate(
            fhirpath.calculate(
              fhirpath.calculate(
                fhirpath.calculate(
                  fhirpath.calculate(
                    fhirpath.calculate(
                      fhirpath.calculate(
                        fhirpath.calculate(
                          fhirpath.calculate(
                            fhirpath.calculate(
                              fhirpath.calculate(
                                fhirpath.calculate(
                                  (has & 1) /* contentType */ !== 0 ? 1 : 0,
                                  '+',
                                  (has & 2) /* expression */ !== 0 ? 1 : 0,
                                ),
                                '+',
                                (has & 4) /* headerField */ !== 0 ? 1 : 0,
                              ),
                              '+',
                              (has & 8) /* minimumId */ !== 0 ? 1 : 0,
                            ),
                            '+',
                            (has & 16) /* navigationLinks */ !== 0 ? 1 : 0,
                          ),
                          '+',
                          (has & 32) /* path */ !== 0 ? 1 : 0,
                        ),
                        '+',
                        (has & 64) /* requestMethod */ !== 0 ? 1 : 0,
                      ),
                      '+',
                      (has & 128) /* resource */ !== 0 ? 1 : 0,
                    ),
                    '+',
                    (has & 256) /* responseCode */ !== 0 ? 1 : 0,
                  ),
                  '+',
                  (has & 512) /* response */ !== 0 ? 1 : 0,
                ),
                '+',
                (has & 1024) /* rule */ !== 0 ? 1 : 0,
              ),
              '+',
              (has & 2048) /* ruleset */ !== 0 ? 1 : 0,
            ),
            '+',
            (has & 4096) /* validateProfileId */ !== 0 ? 1 : 0,
          ) <= 1,
        [
          'contentType',
          'expression',
          'headerField',
          'minimumId',
          'navigationLinks',
          'path',
          'requestMethod',
          'resource',
          'responseCode',
          'response',
          'rule',
          'ruleset',
          'validateProfileId',
        ],
      ),
      invariant(
        'inv-10',
        'Setup action assert SHALL contain either compareToSourceId and compareToSourceExpression, compareToSourceId and compareToSourcePath or neither.',
        ($this, c, has) =>
          ((has & 1) /* compareToSourceId */ === 0) !==
          ((has & 2) /* compareToSourceExpression */ !== 0 || (has & 4) /* compareToSourcePath */ !== 0),
        ['compareToSourceId', 'compareToSourceExpression', 'compareToSourcePath'],
      ),
      invariant(
        'inv-12',
        'Setup action assert response and responseCode SHALL be empty when direction equals request',
        ($this, c, has) =>
          ((has & 1) /* response */ === 0 &&
            (has & 2) /* responseCode */ === 0 &&
            $this.direction === 'request') ||
          (has & 4) /* direction */ === 0 ||
          $this.direction === 'response',
        ['response', 'responseCode', 'direction'],
      ),
    ],
  }),
);

export const testScriptSetupActionOperationRequestHeader: Shape = /* @__PURE__ */ elementOf(
  testScript,
  'setup.action.operation.requestHeader',
  () => ({
    base: backboneElement,
    properties: {
      field: required(string),
      value: required(string),
    },
  }),
);

export const testScriptSetupActionAssertRule: Shape = /* @__PURE__ */ elementOf(
  testScript,
  'setup.action.assert.rule',
  () => ({
    base: backboneElement,
    properties: {
      ruleId: required(id),
      param: array(testScriptSetupActionAssertRuleParam),
    },
  }),
);

export const testScriptSetupActionAssertRuleset: Shape = /* @__PURE__ */ elementOf(
  testScript,
  'setup.action.assert.ruleset',
  () => ({
    base: backboneElement,
    properties: {
      rulesetId: required(id),
      rule: array(testScriptSetupActionAssertRulesetRule),
    },
  }),
);

export const testScriptSetupActionAssertRuleParam: Shape = /* @__PURE__ */ elementOf(
  testScript,
  'setup.action.assert.rule.param',
  () => ({
    base: backboneElement,
    properties: {
      name: required(string),
      value: required(string),
    },
  }),
);

export const testScriptSetupActionAssertRulesetRule: Shape = /* @__PURE__ */ elementOf(
  testScript,
  'setup.action.assert.ruleset.rule',
  () => ({
    base: backboneElement,
    properties: {
      ruleId: required(id),
      param: array(testScriptSetupActionAssertRulesetRuleParam),
    },
  }),
);

export const testScriptSetupActionAssertRulesetRuleParam: Shape = /* @__PURE__ */ elementOf(
  testScript,
  'setup.action.assert.ruleset.rule.param',
  () => ({
    base: backboneElement,
    properties: {
      name: required(string),
      value: required(string),
    },
  }),
);

/** Checks a value against TestScript (http://hl7.org/fhir/StructureDefinition/TestScript). */
export const validateTestScript: Validator<TestScript> = /* @__PURE__ */ validator<TestScript>(
  testScript,
  'gpconnect-api',
  () => ({
    element,
    types: [capabilityStatement, organization],
  }),
);

/** True if a value is valid by TestScript. */
export function isTestScript(value: unknown): value is TestScript {
  return validateTestScript(value, VERDICT_ONLY).valid;
}

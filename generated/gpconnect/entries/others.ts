// A copy of src/gpconnect/entries/others.ts. Do not edit.
import type { CapabilityStatement, OperationOutcome } from 'fhir/r3.js';
import type { GPConnectCapabilityResponse1 } from '../../types/GPConnectCapabilityResponse1.js';
import type { GPConnectOperationOutcome1 } from '../../types/GPConnectOperationOutcome1.js';
import type { GPConnectStructuredRecordBundle1 } from '../../types/GPConnectStructuredRecordBundle1.js';
import {
  gpConnectCapabilityResponse1,
  validateGPConnectCapabilityResponse1,
} from '../../validators/GPConnectCapabilityResponse1.js';
import {
  gpConnectOperationOutcome1,
  validateGPConnectOperationOutcome1,
} from '../../validators/GPConnectOperationOutcome1.js';
import {
  gpConnectStructuredRecordBundle1,
  validateGPConnectStructuredRecordBundle1,
} from '../../validators/GPConnectStructuredRecordBundle1.js';
import { withoutFullUrlIssues } from '../attribute.js';
import { CAPABILITY } from '../capability.js';
import { type Entry, entry, urlEntry } from '../entry.js';
import type { ResourceBundle } from '../lookups.js';
import { type OutcomeContext, OUTCOMES } from '../outcomes.js';
import { CAPABILITY_RULES } from '../rules/capability.js';
import { ERROR_RULES } from '../rules/errors.js';
import { STRUCTURED_RULES } from '../rules/structured-record.js';
import { STRUCTURED } from '../structured-record.js';

/** The capability statement, errors, and Access Record Structured. */

/** `GET /metadata`: the request. */
export const checkCapabilityRequest: Entry<string, object> = /* @__PURE__ */ (() => urlEntry<object>({}))();

/** `GET /metadata`: the response. */
export const checkCapabilityResponse: Entry<GPConnectCapabilityResponse1, object> = /* @__PURE__ */ (() =>
  entry<GPConnectCapabilityResponse1, CapabilityStatement, object>({
    direction: 'response',
    validator: validateGPConnectCapabilityResponse1,
    profile: gpConnectCapabilityResponse1.profile,
    rules: CAPABILITY_RULES,
    conformance: { CapabilityStatement: 'CAP-01' },
    context: CAPABILITY,
    success: 200,
  }))();

/** An OperationOutcome that a provider answers, with the status that it answers. */
export const checkErrorResponse: Entry<GPConnectOperationOutcome1, OutcomeContext> = /* @__PURE__ */ (() =>
  entry<GPConnectOperationOutcome1, OperationOutcome, OutcomeContext>({
    direction: 'response',
    validator: validateGPConnectOperationOutcome1,
    profile: gpConnectOperationOutcome1.profile,
    rules: ERROR_RULES,
    conformance: { OperationOutcome: 'ERR-01' },
    context: OUTCOMES,
    success: 200,
  }))();

/** `POST /Patient/$gpc.getstructuredrecord`: the response, as far as its Bundle and its Lists are identified. */
export const checkStructuredRecordResponse: Entry<GPConnectStructuredRecordBundle1, object> =
  /* @__PURE__ */ (() =>
    entry<GPConnectStructuredRecordBundle1, ResourceBundle, object>({
      direction: 'response',
      validator: (payload, options) => {
        const result = validateGPConnectStructuredRecordBundle1(payload, options);
        const issues = withoutFullUrlIssues(result.issues);
        return issues.some(({ severity }) => severity === 'error')
          ? { valid: false, issues, notChecked: result.notChecked }
          : { valid: true, value: payload, issues, notChecked: result.notChecked };
      },
      profile: gpConnectStructuredRecordBundle1.profile,
      rules: STRUCTURED_RULES,
      context: STRUCTURED,
      success: 200,
    }))();

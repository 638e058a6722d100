// A copy of src/gpconnect/answers.ts. Do not edit.
import type { GPConnectOperationOutcome1Issue } from '../types/GPConnectOperationOutcome1.js';
import type { SpineErrorOrWarningCode1Code } from '../valuesets/SpineErrorOrWarningCode1.js';
import type { ReplyName } from './rules/index.js';

/** What a provider says to a request that it cannot do. */
export interface Answer {
  status: number;
  issueType: GPConnectOperationOutcome1Issue['code'];
  code: SpineErrorOrWarningCode1Code;
}

/** The answers that the specification names: HTTP status, issue type and Spine code. */
export const ANSWERS: Readonly<Record<ReplyName, Answer>> = {
  invalidResource: { status: 422, issueType: 'invalid', code: 'INVALID_RESOURCE' },
  invalidParameter: { status: 422, issueType: 'invalid', code: 'INVALID_PARAMETER' },
  referenceNotFound: { status: 422, issueType: 'not-found', code: 'REFERENCE_NOT_FOUND' },
  duplicate: { status: 409, issueType: 'duplicate', code: 'DUPLICATE_REJECTED' },
  // the pages ask for status 409 and name no code; a constraint of the server's state is violated
  contention: { status: 409, issueType: 'conflict', code: 'FHIR_CONSTRAINT_VIOLATION' },
  invalidDemographics: { status: 400, issueType: 'business-rule', code: 'INVALID_PATIENT_DEMOGRAPHICS' },
  patientNotFound: { status: 404, issueType: 'not-found', code: 'PATIENT_NOT_FOUND' },
};

// A copy of src/gpconnect/answers.ts. Do not edit.
import type { GPConnectOperationOutcome1Issue } from '../types/GPConnectOperationOutcome1.js';
import type { SpineErrorOrWarningCode1Code } from '../valuesets/SpineErrorOrWarningCode1.js';
import type { ReplyName } from './rules/rule.js';

/** A provider's answer to a request that it refuses. */
export interface Answer {
  status: number;
  issueType: GPConnectOperationOutcome1Issue['code'];
  code: SpineErrorOrWarningCode1Code;
  /** The whole diagnostics, where they must not depend on the reason for the answer. */
  says?: string;
}

const answer = (
  status: number,
  issueType: Answer['issueType'],
  code: Answer['code'],
  says?: string,
): Answer => ({ status, issueType, code, ...(says !== undefined && { says }) });

/**
 * The answers that the specification names: HTTP status, issue type and Spine code. An answer that hides a reason has a text of its
 * own, so that it is the same byte for byte whatever the reason.
 */
export const ANSWERS: Readonly<Record<Exclude<ReplyName, 'emptySearchset'>, Answer>> =
  /* @__PURE__ */ (() => ({
    badRequest: answer(400, 'invalid', 'BAD_REQUEST'),
    invalidResource: answer(422, 'invalid', 'INVALID_RESOURCE'),
    invalidParameter: answer(422, 'invalid', 'INVALID_PARAMETER'),
    invalidIdentifierSystem: answer(400, 'value', 'INVALID_IDENTIFIER_SYSTEM'),
    invalidIdentifierValue: answer(400, 'value', 'INVALID_IDENTIFIER_VALUE'),
    invalidNhsNumber: answer(400, 'value', 'INVALID_NHS_NUMBER', 'The NHS number is not valid.'),
    invalidDemographics: answer(
      400,
      'business-rule',
      'INVALID_PATIENT_DEMOGRAPHICS',
      'The patient could not be traced with the details that were sent.',
    ),
    referenceNotFound: answer(422, 'invalid', 'REFERENCE_NOT_FOUND'),
    duplicate: answer(409, 'duplicate', 'DUPLICATE_REJECTED'),
    // the pages ask for status 409 and name no code; the acceptance tests name this one
    contention: answer(409, 'conflict', 'FHIR_CONSTRAINT_VIOLATION'),
    patientNotFound: answer(404, 'not-found', 'PATIENT_NOT_FOUND', 'The patient was not found.'),
    organisationNotFound: answer(
      404,
      'not-found',
      'ORGANISATION_NOT_FOUND',
      'The organisation was not found.',
    ),
    practitionerNotFound: answer(
      404,
      'not-found',
      'PRACTITIONER_NOT_FOUND',
      'The practitioner was not found.',
    ),
    recordNotFound: answer(404, 'not-found', 'NO_RECORD_FOUND', 'The record was not found.'),
    unsupportedMediaType: answer(415, 'invalid', 'BAD_REQUEST'),
    notImplemented: answer(501, 'not-supported', 'NOT_IMPLEMENTED'),
    internalError: answer(500, 'processing', 'INTERNAL_SERVER_ERROR', 'The request could not be processed.'),
  }))();

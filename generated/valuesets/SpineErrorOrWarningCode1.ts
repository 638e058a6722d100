// Generated from fsh/terminology/valuesets/Spine-ErrorOrWarningCode-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/ValueSet/Spine-ErrorOrWarningCode-1

/**
 * Spine error or warning code
 *
 * Why a request was refused, or what the sender is warned of.
 *
 * Value set: https://fhir.nhs.uk/STU3/ValueSet/Spine-ErrorOrWarningCode-1
 *
 * Copyright © 2017 NHS Digital
 */
export type SpineErrorOrWarningCode1Code =
  | 'NO_RECORD_FOUND'
  | 'PATIENT_NOT_FOUND'
  | 'INVALID_NHS_NUMBER'
  | 'INVALID_CODE_SYSTEM'
  | 'INVALID_CODE_VALUE'
  | 'INVALID_VALUE'
  | 'INVALID_IDENTIFIER_SYSTEM'
  | 'INVALID_IDENTIFIER_VALUE'
  | 'CONFLICTING_VALUES'
  | 'INVALID_ELEMENT'
  | 'AUTHOR_CREDENTIALS_ERROR'
  | 'INVALID_PARAMETER'
  | 'REQUEST_UNMATCHED'
  | 'MESSAGE_NOT_WELL_FORMED'
  | 'NO_PATIENT_CONSENT'
  | 'NO_ORGANISATIONAL_CONSENT'
  | 'BAD_REQUEST'
  | 'INVALID_RESOURCE'
  | 'ORGANISATION_NOT_FOUND'
  | 'PRACTITIONER_NOT_FOUND'
  | 'PATIENT_SENSITIVE'
  | 'NO_RELATIONSHIP'
  | 'FHIR_CONSTRAINT_VIOLATION'
  | 'FLAG_ALREADY_SET'
  | 'INVALID_REQUEST_STATE'
  | 'INVALID_REQUEST_TYPE'
  | 'ACCESS DENIED'
  | 'ASID_CHECK_FAILED'
  | 'MISSING_OR_INVALID_HEADER'
  | 'ACCESS_DENIED_SSL'
  | 'MSG_RESOURCE_ID_FAIL'
  | 'DUPLICATE_REJECTED'
  | 'RESOURCE_CREATED'
  | 'RESOURCE_DELETED'
  | 'INVALID_REQUEST_MESSAGE'
  | 'INTERNAL_SERVER_ERROR'
  | 'INVALID_PATIENT_DEMOGRAPHICS'
  | 'NOT_IMPLEMENTED'
  | 'REFERENCE_NOT_FOUND';

const system = 'https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1';

/** The codes of Spine error or warning code, in the order of the value set. */
export const SpineErrorOrWarningCode1Codes: readonly {
  readonly system: 'https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1';
  readonly code: SpineErrorOrWarningCode1Code;
  readonly display: string;
}[] = [
  { system, code: 'NO_RECORD_FOUND', display: 'No record found' },
  { system, code: 'PATIENT_NOT_FOUND', display: 'Patient not found' },
  { system, code: 'INVALID_NHS_NUMBER', display: 'Invalid NHS number' },
  { system, code: 'INVALID_CODE_SYSTEM', display: 'Invalid code system' },
  { system, code: 'INVALID_CODE_VALUE', display: 'Invalid code value' },
  { system, code: 'INVALID_VALUE', display: 'An input field has an invalid value for its type' },
  { system, code: 'INVALID_IDENTIFIER_SYSTEM', display: 'Invalid identifier system' },
  { system, code: 'INVALID_IDENTIFIER_VALUE', display: 'Invalid identifier value' },
  {
    system,
    code: 'CONFLICTING_VALUES',
    display: 'Conflicting values have been specified in different fields',
  },
  { system, code: 'INVALID_ELEMENT', display: 'Invalid element' },
  { system, code: 'AUTHOR_CREDENTIALS_ERROR', display: 'Author credentials error' },
  { system, code: 'INVALID_PARAMETER', display: 'Invalid parameter' },
  { system, code: 'REQUEST_UNMATCHED', display: 'Request does not match authorisation token' },
  { system, code: 'MESSAGE_NOT_WELL_FORMED', display: 'Message not well formed' },
  { system, code: 'NO_PATIENT_CONSENT', display: 'Patient has not provided consent to share data' },
  {
    system,
    code: 'NO_ORGANISATIONAL_CONSENT',
    display: 'Organisation has not provided consent to share data',
  },
  { system, code: 'BAD_REQUEST', display: 'Bad request' },
  { system, code: 'INVALID_RESOURCE', display: 'Invalid validation of resource' },
  { system, code: 'ORGANISATION_NOT_FOUND', display: 'Organisation not found' },
  { system, code: 'PRACTITIONER_NOT_FOUND', display: 'Practitioner not found' },
  { system, code: 'PATIENT_SENSITIVE', display: 'Patient sensitive' },
  { system, code: 'NO_RELATIONSHIP', display: 'No legitimate relationship exists with this patient' },
  { system, code: 'FHIR_CONSTRAINT_VIOLATION', display: 'FHIR constraint violated' },
  { system, code: 'FLAG_ALREADY_SET', display: 'Flag value was already set' },
  {
    system,
    code: 'INVALID_REQUEST_STATE',
    display: 'The request exists but is not in an appropriate state for the call to succeed',
  },
  { system, code: 'INVALID_REQUEST_TYPE', display: 'The type of request is not supported by the API call' },
  { system, code: 'ACCESS DENIED', display: 'Access has been denied to process this request' },
  {
    system,
    code: 'ASID_CHECK_FAILED',
    display: "The sender or receiver's ASID is not authorised for this interaction",
  },
  { system, code: 'MISSING_OR_INVALID_HEADER', display: 'There is a required header missing or invalid' },
  { system, code: 'ACCESS_DENIED_SSL', display: 'SSL Protocol or Cipher requirements not met' },
  { system, code: 'MSG_RESOURCE_ID_FAIL', display: 'Client is not permitted to assign an id' },
  { system, code: 'DUPLICATE_REJECTED', display: 'Create would lead to creation of a duplicate resource' },
  { system, code: 'RESOURCE_CREATED', display: 'New resource created' },
  { system, code: 'RESOURCE_DELETED', display: 'Resource removed' },
  { system, code: 'INVALID_REQUEST_MESSAGE', display: 'Invalid request message' },
  { system, code: 'INTERNAL_SERVER_ERROR', display: 'Unexpected internal server error' },
  { system, code: 'INVALID_PATIENT_DEMOGRAPHICS', display: 'Invalid patient demographics' },
  { system, code: 'NOT_IMPLEMENTED', display: 'Not implemented' },
  { system, code: 'REFERENCE_NOT_FOUND', display: 'Reference not found' },
];

const byCode: ReadonlyMap<string, (typeof SpineErrorOrWarningCode1Codes)[number]> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ SpineErrorOrWarningCode1Codes.map((entry) => [entry.code, entry]),
);

/** True if a value is a code of Spine error or warning code. The caller checks its system. */
export function isSpineErrorOrWarningCode1Code(value: unknown): value is SpineErrorOrWarningCode1Code {
  return typeof value === 'string' && byCode.has(value);
}

/** What to show for a code of Spine error or warning code; undefined for any other text. */
export function SpineErrorOrWarningCode1Display(code: string): string | undefined {
  return byCode.get(code)?.display;
}

import type { OperationOutcome } from 'fhir/r3.js';
import { ANSWERS } from './answers.js';
import { type ContextRule, type Finding, rulesOf } from './entry.js';
import { OPERATION_OUTCOME, SPINE_ERROR_OR_WARNING } from './names.js';
import { quoted } from './text.js';

/** Rules of an OperationOutcome that a provider answers. */

export interface OutcomeContext {
  /** The HTTP status of the answer. */
  status?: number | undefined;
}

function isGpConnectOutcome({ meta, issue = [] }: OperationOutcome): Finding[] {
  return [
    ...(meta?.profile?.includes(OPERATION_OUTCOME)
      ? []
      : [
          {
            expression: 'OperationOutcome.meta.profile',
            message: `the outcome does not name ${OPERATION_OUTCOME}`,
          },
        ]),
    ...issue.flatMap(({ severity }, i) =>
      severity === 'error'
        ? []
        : [
            {
              expression: `OperationOutcome.issue[${i}].severity`,
              message: `the severity is ${quoted(severity)}, not error`,
            },
          ],
    ),
  ];
}

const codeOf = ({ details }: OperationOutcome['issue'][number]): string | undefined =>
  details?.coding?.find(({ system }) => system === SPINE_ERROR_OR_WARNING)?.code;

const EXPLAINED: readonly unknown[] = [
  'INVALID_RESOURCE',
  'INVALID_PARAMETER',
  'REFERENCE_NOT_FOUND',
  'INTERNAL_SERVER_ERROR',
];

function hasDiagnostics({ issue = [] }: OperationOutcome): Finding[] {
  return issue.flatMap((one, i): Finding[] => {
    if (one.diagnostics !== undefined) return [];
    const finding: Finding = {
      expression: `OperationOutcome.issue[${i}].diagnostics`,
      message: 'diagnostics is missing',
    };
    return [EXPLAINED.includes(codeOf(one)) ? finding : { ...finding, severity: 'warning' }];
  });
}

/** Answers that a provider gives for reasons outside of a payload, as the error handling page lists them. */
const OTHERS = [
  [403, 'forbidden', 'NO_PATIENT_CONSENT'],
  [403, 'forbidden', 'NO_ORGANISATIONAL_CONSENT'],
  [403, 'forbidden', 'ACCESS DENIED'],
] as const;

/** Statuses by issue type and code. The page names no issue type beside status 409 of a constraint, so each is known there. */
function statusesOf(issueType: string, code: string | undefined): number[] {
  const rows = [...Object.values(ANSWERS).map((a) => [a.status, a.issueType, a.code] as const), ...OTHERS];
  return rows
    .filter(
      ([, type, known]) => known === code && (type === issueType || code === 'FHIR_CONSTRAINT_VIOLATION'),
    )
    .map(([status]) => status);
}

function isKnownAnswer({ issue = [] }: OperationOutcome, status: number | undefined): Finding[] {
  return issue.flatMap((one, i): Finding[] => {
    const code = codeOf(one);
    const expression = `OperationOutcome.issue[${i}]`;
    if (code === undefined) return []; // the profile reports it
    const statuses = statusesOf(one.code, code);
    if (statuses.length === 0) {
      return [
        { expression, message: `issue type ${quoted(one.code)} and code ${quoted(code)} do not go together` },
      ];
    }
    // the first issue decides the status of the answer
    if (status === undefined || i > 0 || statuses.includes(status)) return [];
    return [
      { expression, message: `${quoted(code)} goes with status ${statuses.join(' or ')}, not ${status}` },
    ];
  });
}

export const OUTCOMES: readonly ContextRule<OperationOutcome, OutcomeContext>[] = /* @__PURE__ */ (() => {
  const rule = rulesOf<OperationOutcome, OutcomeContext>();
  return [
    rule('ERR-01', [], isGpConnectOutcome),
    rule('ERR-02', [], hasDiagnostics),
    rule('ERR-03', ['status'], (outcome, { status }) => isKnownAnswer(outcome, status)),
  ];
})();

import {
  redactedIssue,
  redactedNote,
  type Issue,
  type NotChecked,
} from '../../generated/validators/index.js';
import type { InteractionIssue, InteractionNotChecked } from './issues.js';
import type { RuleTable } from './rules/rule.js';

/** An issue for a log: places, codes and rules, and no value. */
export function redacted(issue: InteractionIssue, rules: RuleTable): InteractionIssue {
  const { code, rule, since, ticket, pointer, params, profile, element } = issue;
  const row = code === 'interaction' && rule !== undefined ? rules[rule] : undefined;
  const shown = redactedIssue({
    ...(issue as Issue),
    pointer: pointer ?? '',
    params: params ?? {},
    profile: profile ?? '',
    element: element ?? '',
  });
  return {
    severity: shown.severity,
    code,
    issueType: issue.issueType,
    expression: shown.expression,
    ...(pointer !== undefined && { pointer: shown.pointer }),
    message: code === 'interaction' ? (row?.text ?? 'a rule of the interaction is broken') : shown.message,
    ...(params !== undefined && { params: shown.params }),
    ...(shown.profile !== '' && { profile: shown.profile }),
    ...(shown.element !== '' && { element: shown.element }),
    ...(shown.key !== undefined && { key: shown.key }),
    ...(rule !== undefined && { rule }),
    ...(since !== undefined && { since }),
    ...(ticket !== undefined && { ticket }),
  };
}

/** A check that was not made, for a log: those of validators quote codes, those of rules nothing. */
export function notCheckedWithoutValues(note: InteractionNotChecked): InteractionNotChecked {
  return note.rule === undefined ? redactedNote(note as NotChecked) : note;
}

import type { InteractionIssue, InteractionNotChecked } from './issues.js';
import type { RuleTable } from './rules/rule.js';

/** Sentences without values of a payload, by the code of an issue or by the part of it before the dot. */
const WITHOUT_VALUES: Readonly<Record<string, string>> = /* @__PURE__ */ (() => ({
  shape: 'the structure is not that of the type',
  'shape.unknown': 'a property that the type does not have is present',
  type: 'the value is not one of its type',
  cardinality: 'the number of values is not allowed',
  'cardinality.min': 'a required element is missing',
  'cardinality.max': 'an element is present more often than allowed',
  value: 'the value is not one that is allowed',
  'value.length': 'the text is too long',
  binding: 'the code is not in the value set',
  extension: 'the extension is not allowed here',
  slicing: 'the value does not match the slices of the element',
  reference: 'the reference is not allowed or leads nowhere',
  bundle: 'the entry is not as a Bundle requires',
  resource: 'the resource is not of a profile that is allowed here',
  invariant: 'a constraint of the profile is broken',
  limit: 'the payload is too large or too deep',
  interaction: 'a rule of the interaction is broken',
}))();

/** The message of an issue, in words that quote nothing of the payload. */
export function withoutValues({ code, rule }: InteractionIssue, rules: RuleTable): string {
  const row = code === 'interaction' && rule !== undefined ? rules[rule] : undefined;
  const found = row?.text ?? WITHOUT_VALUES[code] ?? WITHOUT_VALUES[code.split('.', 1)[0]!];
  return found ?? 'the payload is not valid';
}

/** The names of FHIR are short words; anything else in a path came from the payload. */
const STEP = /^[A-Za-z][A-Za-z0-9]{0,63}(\[(\d{1,9}|[a-z]\w{0,63})\])?$/;

/**
 * The place of an issue without what a payload may have put there: a property that FHIR does not have is left out, and so is
 * everything below it.
 */
export function placeWithoutValues({ code, expression }: InteractionIssue): string {
  const steps = expression.split('.');
  const end = steps.findIndex((step) => !STEP.test(step));
  const known = end < 0 ? steps : steps.slice(0, end);
  return (code === 'shape.unknown' && end < 0 ? known.slice(0, -1) : known).join('.');
}

/** An issue for a log: places, codes and rules, and no value. */
export function redacted(issue: InteractionIssue, rules: RuleTable): InteractionIssue {
  const { severity, code, issueType, profile, element, key, rule, since, ticket } = issue;
  return {
    severity,
    code,
    issueType,
    expression: placeWithoutValues(issue),
    message: withoutValues(issue, rules),
    ...(profile !== undefined && code !== 'resource.profile' && { profile }),
    ...(element !== undefined && isOfDefinition(code, element) && { element }),
    ...(key !== undefined && { key }),
    ...(rule !== undefined && { rule }),
    ...(since !== undefined && { since }),
    ...(ticket !== undefined && { ticket }),
  };
}

/** False for the id of a property that no definition has: the payload wrote it. */
function isOfDefinition(code: string, element: string): boolean {
  return code !== 'shape.unknown' && /^[\w.:[\]/-]{0,200}$/.test(element);
}

/** A check that was not made, for a log: those of validators quote codes, those of rules nothing. */
export function notCheckedWithoutValues(note: InteractionNotChecked): InteractionNotChecked {
  if (note.rule !== undefined) return note;
  return { what: 'a check of a profile', reason: 'what decides it is not available' };
}

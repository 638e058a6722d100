// A copy of src/gpconnect/entry.ts. Do not edit.
import type { ValidationResult } from '../runtime/issues.js';
import { validate } from '../validators/index.js';
import { Attribution, brought } from './attribute.js';
import type { InteractionIssue, InteractionNotChecked, InteractionResult, Reply } from './issues.js';
import { ANSWERS } from './answers.js';
import { type Answered, requestReply, responseReply } from './reply.js';
import { type ReplyName, RULES, type RuleId } from './rules/index.js';

/** What a context rule has against a payload. */
export interface Finding {
  /** FHIRPath of the place in the payload. */
  expression: string;
  message: string;
  /** Where it is not the rule's own. */
  reply?: ReplyName;
}

/** A rule that needs more than the payload, or more than FHIRPath can say. */
export interface ContextRule<P, C> {
  rule: RuleId;
  /** What of the context it cannot do without. */
  needs: readonly (keyof C & string)[];
  /** Whether it has anything to say of a payload; where it has not, nothing is missing. */
  applies?(payload: P): boolean;
  check(payload: P, context: C): Finding[];
}

type MakeRule<P, C> = <K extends keyof C & string>(
  id: RuleId,
  needs: readonly K[],
  check: (payload: P, context: C & { [key in K]-?: Exclude<C[key], undefined> }) => Finding[],
  applies?: (payload: P) => boolean,
) => ContextRule<P, C>;

/** Makes the context rules of a payload: to each, what it needs of the context is then there. */
export function rulesOf<P, C>(): MakeRule<P, C> {
  return (id, needs, check, applies) => ({
    rule: id,
    needs,
    check: check as ContextRule<P, C>['check'],
    ...(applies && { applies }),
  });
}

export interface EntryOptions<P, C> {
  direction: 'request' | 'response';
  /** Canonical of the profile that the payload is held against. */
  profile: string;
  /** All rules that hold of the payload, whoever decides them. */
  rules: readonly RuleId[];
  /** The rule that says that it conforms to the published profiles. */
  otherwise?: RuleId;
  context?: readonly ContextRule<P, C>[];
  /** HTTP status where nothing is wrong. */
  success: number;
}

/** One direction of an interaction: what to do with a payload, and the rules that are applied to it. */
export interface Entry<T, C> {
  /**
   * Holds a payload against its profiles and the rules of the interaction.
   *
   * @param payload any value
   * @param context what is known besides; rules that need what is missing are listed as not checked
   * @returns all issues, and what a provider answers
   */
  (payload: unknown, context?: C): InteractionResult<T>;
  readonly rules: readonly RuleId[];
  /** What it takes: a resource, or the URL of a request that has none. */
  readonly payload: 'resource' | 'url';
  /** Canonical of the profile that a resource is held against. */
  readonly profile?: string;
}

/** Codes after which the payload cannot be read as what it should be. */
const UNREADABLE = /^(shape\.|type\.primitive|limit\.|resource\.profile)/;

/** Makes the function for the payload of an interaction. `P` is the payload as context rules read it, `T` what a valid one is. */
export function entry<T, P, C extends object>(options: EntryOptions<P, C>): Entry<T, C> {
  const { direction, profile, rules, otherwise, context: contextRules = [], success } = options;
  const attribution = new Attribution(rules, otherwise);
  const check = (payload: unknown, context?: C): InteractionResult<T> => {
    const result = validate(payload, { profile }) as ValidationResult<unknown>;
    const issues: Answered[] = result.issues.map((issue) => attribution.of(issue));
    const notChecked: InteractionNotChecked[] = [...result.notChecked];
    const isReadable = !result.issues.some((i) => i.severity === 'error' && UNREADABLE.test(i.code));
    runRules(contextRules, payload as P, context ?? ({} as C), isReadable, issues, notChecked);
    return resultOf<T>(direction, payload as T, issues, notChecked, success);
  };
  return Object.assign(check, { rules, payload: 'resource' as const, profile });
}

/** Makes the function for a request that has no payload but its URL. */
export function urlEntry<C extends object>(
  rules: readonly RuleId[],
  contextRules: readonly ContextRule<string, C>[] = [],
): Entry<string, C> {
  const check = (payload: unknown, context?: C): InteractionResult<string> => {
    if (typeof payload !== 'string') throw new TypeError('the request is its URL, a string');
    const issues: Answered[] = [];
    const notChecked: InteractionNotChecked[] = [];
    runRules(contextRules, payload, context ?? ({} as C), true, issues, notChecked);
    return resultOf('request', payload, issues, notChecked, 200);
  };
  return Object.assign(check, { rules, payload: 'url' as const });
}

function runRules<P, C extends object>(
  contextRules: readonly ContextRule<P, C>[],
  payload: P,
  context: C,
  isReadable: boolean,
  issues: Answered[],
  notChecked: InteractionNotChecked[],
): void {
  for (const { rule: id, needs, applies, check } of contextRules) {
    const what = `${id}: ${RULES[id].text}`;
    if (!isReadable) {
      notChecked.push({ rule: id, what, reason: 'the payload cannot be read: its structure is at fault' });
      continue;
    }
    if (applies && !applies(payload)) continue;
    const missing = needs.filter((key) => context[key] === undefined);
    if (missing.length > 0) {
      notChecked.push({ rule: id, what, reason: `it needs what is not given: ${missing.join(', ')}` });
      continue;
    }
    for (const finding of check(payload, context)) issues.push(contextIssue(id, finding));
  }
}

function contextIssue(id: RuleId, { expression, message, reply }: Finding): Answered {
  const { level } = RULES[id];
  const answer = reply ?? RULES[id].reply;
  return {
    severity: level === 'warning' ? 'warning' : 'error',
    code: 'interaction',
    issueType: (answer === undefined
      ? 'business-rule'
      : ANSWERS[answer].issueType) as InteractionIssue['issueType'],
    expression,
    message,
    ...brought(id),
    ...(reply && { reply }),
  };
}

function resultOf<T>(
  direction: EntryOptions<unknown, object>['direction'],
  value: T,
  answered: readonly Answered[],
  notChecked: InteractionNotChecked[],
  success: number,
): InteractionResult<T> {
  const reply: Reply =
    direction === 'request' ? requestReply(answered, success) : responseReply(answered, success);
  const issues = answered.map(({ reply: _, ...issue }): InteractionIssue => issue);
  const told = { issues, notChecked, reply };
  return issues.some((issue) => issue.severity === 'error')
    ? { valid: false, ...told }
    : { valid: true, value, ...told };
}

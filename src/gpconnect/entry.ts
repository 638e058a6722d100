import type { ValidateOptions, ValidationResult } from '../../generated/validators/index.js';
import { ANSWERS } from './answers.js';
import { Attribution, brought, type Filing, withoutFullUrlIssues } from './attribute.js';
import { contextProblem } from './context-values.js';
import type {
  InteractionIssue,
  InteractionNotChecked,
  InteractionOptions,
  InteractionResult,
} from './issues.js';
import { type Answered, type Replying, replyTo } from './reply.js';
import type { ReplyName, RuleId, RuleTable } from './rules/index.js';
import { notCheckedWithoutValues, redacted } from './wording.js';

/** A fault that a rule found. */
export interface Finding {
  /** FHIRPath of the place in the payload. */
  expression: string;
  message: string;
  /** The rule, where a function decides several. */
  rule?: RuleId;
  /** Default: the rule's own. */
  reply?: ReplyName;
  /** Default: the rule's own. */
  severity?: InteractionIssue['severity'];
}

/** A rule that a function decides. */
export interface ContextRule<P, C> {
  rule: RuleId;
  /** The keys of the context that it requires; `undefined` in one of them leaves the rule out. */
  needs: readonly (keyof C & string)[];
  /** True if the rule holds only where what it needs is known: the result is complete without it. */
  isOptional?: boolean;
  /** True if it copes with any JSON, so that it is applied to a payload of the wrong structure too. */
  readsAnything?: boolean;
  /** True if it is advice to whoever sends the payload. */
  isForSender?: boolean;
  /** False where it has nothing to say of a payload; nothing is missing then. */
  applies?(payload: P): boolean;
  check(payload: P, context: C): Finding[];
}

type MakeRule<P, C> = <K extends keyof C & string>(
  id: RuleId,
  needs: readonly K[],
  check: (payload: P, context: C & { [key in K]-?: Exclude<C[key], undefined> }) => Finding[],
  more?: Partial<Pick<ContextRule<P, C>, 'applies' | 'isOptional' | 'isForSender' | 'readsAnything'>>,
) => ContextRule<P, C>;

/** Makes rules of a payload; each is called only if its context has what it needs. */
export function rulesOf<P, C>(): MakeRule<P, C> {
  return (id, needs, check, more) => ({
    rule: id,
    needs,
    check: check as ContextRule<P, C>['check'],
    ...more,
  });
}

export interface EntryOptions<P, C> extends Filing {
  direction: 'request' | 'response';
  /** Validator of the profile that the payload is held against. */
  validator: (payload: unknown, options?: ValidateOptions) => ValidationResult<unknown>;
  /** Its canonical. */
  profile: string;
  context?: readonly ContextRule<P, C>[];
  /** HTTP status where nothing is wrong. */
  success: number;
}

/** The context and the options of a check: what a request needs may not be forgotten, only said to be unknown (`undefined`). */
type Rest<C> = object extends C
  ? [context?: C | undefined, options?: InteractionOptions]
  : [context: C, options?: InteractionOptions];

/** Judges the payload of one direction of an interaction, a request or a response. */
export interface Entry<T, C> {
  /**
   * Judges a payload by its profiles and by the rules of the interaction. Never throws, whatever the payload.
   *
   * @param payload any value
   * @param rest the caller's context, then options. A rule whose context is unknown is listed in `notChecked`, and the result is not
   *   complete
   * @returns all issues, and a provider's reply
   */
  (payload: unknown, ...rest: Rest<C>): InteractionResult<T>;
  readonly rules: readonly RuleId[];
  /** Kind of payload: a resource, or the URL of a request without a body. */
  readonly payload: 'resource' | 'url';
  /** Canonical of the profile that judges the resource. */
  readonly profile?: string;
}

/** Codes after which the payload cannot be read as what it should be. */
const UNREADABLE = /^(shape\.(?!unknown|empty)|type\.primitive|limit\.|resource\.)/;

/** Makes the check of an interaction's payload. `P` is the payload as its rules read it, `T` a valid one. */
export function entry<T, P, C extends object>(made: EntryOptions<P, C>): Entry<T, C> {
  const { validator, profile, rules, context: contextRules = [], direction } = made;
  let attribution: Attribution | undefined;
  const check = (payload: unknown, context?: C, options?: InteractionOptions): InteractionResult<T> => {
    const settings = options ?? {};
    attribution ??= new Attribution(made);
    const { terminology } = settings;
    const result = validator(payload, terminology ? { terminology } : {});
    const isAnswer = direction === 'response' && Object.hasOwn(rules, 'BUNDLE-02');
    const found = isAnswer ? withoutFullUrlIssues(result.issues) : result.issues;
    const answered = found.map((issue) => ofValidator(attribution!.of(issue, payload), rules, settings));
    const isReadable = !found.some((i) => i.severity === 'error' && UNREADABLE.test(i.code));
    const notChecked: InteractionNotChecked[] = [...result.notChecked];
    runRules(
      { contextRules, rules, payload: payload as P, context, isReadable, settings },
      answered,
      notChecked,
    );
    return resultOf<T>(payload as T, answered, notChecked, made, settings);
  };
  return Object.assign(check, {
    rules: Object.keys(rules) as RuleId[],
    payload: 'resource' as const,
    profile,
  }) as Entry<T, C>;
}

/** Makes the check of a request that has no payload but its URL. */
export function urlEntry<C extends object>(
  rules: RuleTable,
  contextRules: readonly ContextRule<string, C>[] = [],
  success = 200,
): Entry<string, C> {
  const check = (payload: unknown, context?: C, options?: InteractionOptions): InteractionResult<string> => {
    const settings = options ?? {};
    const isText = typeof payload === 'string';
    const answered: Answered[] = isText ? [] : [noUrl()];
    const notChecked: InteractionNotChecked[] = [];
    const run = { contextRules, rules, payload: payload as string, context, isReadable: isText, settings };
    runRules(run, answered, notChecked);
    const replying = { direction: 'request' as const, success, rules };
    return resultOf(payload as string, answered, notChecked, replying, settings);
  };
  return Object.assign(check, { rules: Object.keys(rules) as RuleId[], payload: 'url' as const }) as Entry<
    string,
    C
  >;
}

function noUrl(): Answered {
  const message = 'the request is not given as its URL, a text';
  return {
    issue: { severity: 'error', code: 'interaction', issueType: 'invalid', expression: '', message },
    about: 'payload',
    reply: 'badRequest',
  };
}

function ofValidator(issue: InteractionIssue, rules: RuleTable, { as }: InteractionOptions): Answered {
  if (as === 'receiver' && issue.code === 'shape.unknown') issue.severity = 'warning';
  return { issue, about: 'payload', reply: issue.rule && rules[issue.rule]?.reply };
}

interface Run<P, C> {
  contextRules: readonly ContextRule<P, C>[];
  rules: RuleTable;
  payload: P;
  context: C | undefined;
  isReadable: boolean;
  settings: InteractionOptions;
}

function runRules<P, C extends object>(
  { contextRules, rules, payload, context, isReadable, settings }: Run<P, C>,
  answered: Answered[],
  notChecked: InteractionNotChecked[],
): void {
  const given = (typeof context === 'object' && context !== null ? context : {}) as C;
  for (const contextRule of contextRules) {
    const { rule: id, needs, isOptional, readsAnything, isForSender } = contextRule;
    if (isForSender && settings.as === 'receiver') continue;
    const leaveOut = (reason: string) => {
      notChecked.push({
        rule: id,
        what: `${id}: ${rules[id]!.text}`,
        reason,
        ...(isOptional && { optional: true }),
      });
    };
    if (!isReadable && !readsAnything) {
      leaveOut('the payload cannot be read: its structure is wrong');
      continue;
    }
    try {
      if (contextRule.applies && !contextRule.applies(payload)) continue;
      const missing = needs.filter((key) => given[key] === undefined);
      if (missing.length > 0) {
        leaveOut(`it needs context that is not given: ${missing.join(', ')}`);
        continue;
      }
      const problem = needs.map((key) => contextProblem(key, given[key])).find((p) => p !== undefined);
      if (problem !== undefined) {
        leaveOut(problem);
        continue;
      }
      for (const finding of contextRule.check(payload, given))
        answered.push(ofRule(finding.rule ?? id, finding, rules, needs.length > 0));
    } catch {
      // only values that are not of their types, or accessors that throw, get here
      leaveOut('what it reads is not of the right type');
    }
  }
}

function ofRule(id: RuleId, finding: Finding, rules: RuleTable, needsContext: boolean): Answered {
  const { expression, message } = finding;
  const { level, reply: own } = rules[id]!;
  const reply = finding.reply ?? own;
  const answer = reply === undefined || reply === 'emptySearchset' ? undefined : ANSWERS[reply];
  return {
    issue: {
      severity: finding.severity ?? (level === 'warning' ? 'warning' : 'error'),
      code: 'interaction',
      issueType: (answer?.issueType ?? 'business-rule') as InteractionIssue['issueType'],
      expression,
      message,
      ...brought(id, rules),
    },
    about: level === 'decision' ? 'decision' : needsContext ? 'context' : 'payload',
    reply,
  };
}

function resultOf<T>(
  value: T,
  answered: readonly Answered[],
  notChecked: readonly InteractionNotChecked[],
  replying: Replying,
  settings: InteractionOptions,
): InteractionResult<T> {
  const { redact, maxIssues } = settings;
  const shown = redact
    ? answered.map((one) => ({ ...one, issue: redacted(one.issue, replying.rules) }))
    : answered;
  const broken = new Set(shown.flatMap(({ issue }) => (issue.rule === undefined ? [] : [issue.rule])));
  const left = notChecked
    .filter(({ rule }) => rule === undefined || !broken.has(rule))
    .map((note) => (redact ? notCheckedWithoutValues(note) : note));
  const issues = shown.map(({ issue }) => issue);
  const told = {
    issues: maxIssues === undefined ? issues : theFirst(maxIssues, issues),
    notChecked: left,
    complete: left.every(({ rule, optional }) => rule === undefined || optional === true),
    reply: replyTo(shown, replying, value, settings),
  };
  return issues.some((issue) => issue.severity === 'error')
    ? { valid: false, ...told }
    : { valid: true, value, ...told };
}

/** As many issues in their order, at least one; errors stay as long as there are others to leave out. */
function theFirst(most: number, issues: readonly InteractionIssue[]): InteractionIssue[] {
  const limit = Math.max(1, Math.floor(most) || 1);
  if (issues.length <= limit) return [...issues];
  let errors = Math.min(limit, issues.filter(({ severity }) => severity === 'error').length);
  let others = limit - errors;
  return issues.filter(({ severity }) => (severity === 'error' ? errors-- > 0 : others-- > 0));
}

import type { Issue } from '../../generated/validators/index.js';
import type { InteractionIssue } from './issues.js';
import type { RuleId, RuleTable } from './rules/index.js';

/** Settings for filing a validator's errors under rules. */
export interface Filing {
  /** The rules that hold. */
  rules: RuleTable;
  /** By the type of the resource that an error is in: the rule that it conforms to its published profile. */
  conformance?: Readonly<Record<string, RuleId>>;
  /** By the key of an invariant that a profile shares with another interaction: the rule here. */
  sharedKeys?: Readonly<Record<string, RuleId>>;
}

/** Files the errors of a validator under the rules of an interaction. */
export class Attribution {
  readonly #byConstraint = new Map<string, RuleId>();
  readonly #below: [element: string, rule: RuleId][] = [];
  readonly #filing: Filing;

  constructor(filing: Filing) {
    this.#filing = filing;
    for (const [rule, { constraints = [] }] of Object.entries(filing.rules) as [
      RuleId,
      RuleTable[string],
    ][]) {
      for (const constraint of constraints) {
        if (constraint.startsWith('* ')) this.#below.push([constraint.slice(2), rule]);
        else this.#byConstraint.set(constraint, rule);
      }
    }
  }

  /** The issue with its rule, if it has one. */
  of(issue: Issue, payload: unknown): InteractionIssue {
    const rule = this.#ruleOf(issue, payload);
    return rule === undefined ? { ...issue } : { ...issue, ...brought(rule, this.#filing.rules) };
  }

  #ruleOf({ code, profile, element, key, expression }: Issue, payload: unknown): RuleId | undefined {
    const { rules, conformance = {}, sharedKeys = {} } = this.#filing;
    if (key !== undefined) {
      if (Object.hasOwn(rules, key)) return key as RuleId;
      const rule = own(sharedKeys, key) ?? this.#byConstraint.get(`invariant ${key}`);
      if (rule) return rule;
    }
    const id = profile.slice(profile.lastIndexOf('/') + 1);
    return (
      this.#byConstraint.get(`${code} ${id}#${element}`) ??
      this.#byConstraint.get(`${code} ${element}`) ??
      this.#below.find(
        ([above]) => element === above || element.startsWith(`${above}.`) || element.startsWith(`${above}:`),
      )?.[1] ??
      own(conformance, typeAt(expression, payload))
    );
  }
}

/** The rule of a name that a payload may have chosen: `constructor` is the name of no rule. */
function own(rules: Readonly<Record<string, RuleId>>, name: string): RuleId | undefined {
  return Object.hasOwn(rules, name) ? rules[name] : undefined;
}

/** The type of the resource that a place is in: of an entry or a parameter, or else of the whole. A contained one belongs to its container. */
function typeAt(expression: string, payload: unknown): string {
  const inside = /^(?:Bundle\.entry|Parameters\.parameter)\[(\d+)\]\.resource\b/.exec(expression);
  if (!inside) return /^[A-Za-z]*/.exec(expression)![0];
  const { entry, parameter } = payload as Record<'entry' | 'parameter', { resource?: unknown }[] | undefined>;
  const resource = (entry ?? parameter)?.[Number(inside[1])]?.resource as
    { resourceType?: unknown } | undefined;
  return String(resource?.resourceType);
}

/** A rule's id, with its release and ticket. */
export function brought(
  rule: RuleId,
  rules: RuleTable,
): Required<Pick<InteractionIssue, 'rule' | 'since'>> & Pick<InteractionIssue, 'ticket'> {
  const { since, tickets } = rules[rule]!;
  return { rule, since, ...(tickets?.[0] !== undefined && { ticket: tickets[0] }) };
}

/**
 * The issues of a Bundle that is a response, without those that GP Connect decides otherwise than base STU3: an entry has no fullUrl,
 * and a relative reference names the entry of that type and id. RES-01 reports a missing id, where the resource must have one.
 */
export function withoutFullUrlIssues(issues: readonly Issue[]): Issue[] {
  return issues.filter(
    ({ code, expression }) =>
      code !== 'bundle.fullUrl' &&
      !(code === 'cardinality.min' && /^Bundle\.entry\[\d+\]\.resource\.id$/.test(expression)),
  );
}

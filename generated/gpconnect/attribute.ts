// A copy of src/gpconnect/attribute.ts. Do not edit.
import type { Issue } from '../runtime/issues.js';
import type { InteractionIssue } from './issues.js';
import { RULES, type RuleId } from './rules/index.js';

/** Which of an entry's rules an issue of a validator is. */
export class Attribution {
  readonly #byConstraint = new Map<string, RuleId>();
  readonly #below: [element: string, rule: RuleId][] = [];
  readonly #keys: ReadonlySet<string>;
  readonly #otherwise: RuleId | undefined;

  /**
   * @param rules that hold of the payload
   * @param otherwise the rule that says that the payload conforms to the published profiles
   */
  constructor(rules: readonly RuleId[], otherwise: RuleId | undefined) {
    this.#keys = new Set(rules);
    this.#otherwise = otherwise;
    for (const rule of rules) {
      for (const constraint of RULES[rule].constraints ?? []) {
        if (constraint.startsWith('* ')) this.#below.push([constraint.slice(2), rule]);
        else this.#byConstraint.set(constraint, rule);
      }
    }
  }

  /** The issue with its rule, where it has one. */
  of(issue: Issue): InteractionIssue {
    const rule = this.#ruleOf(issue);
    return rule === undefined ? issue : { ...issue, ...brought(rule) };
  }

  #ruleOf({ code, profile, element, key }: Issue): RuleId | undefined {
    if (key !== undefined && this.#keys.has(key)) return key as RuleId;
    const ofCore = key === undefined ? undefined : this.#byConstraint.get(`invariant ${key}`);
    if (ofCore) return ofCore;
    const id = profile.slice(profile.lastIndexOf('/') + 1);
    return (
      this.#byConstraint.get(`${code} ${id}#${element}`) ??
      this.#byConstraint.get(`${code} ${element}`) ??
      this.#below.find(
        ([above]) => element === above || element.startsWith(`${above}.`) || element.startsWith(`${above}:`),
      )?.[1] ??
      this.#otherwise
    );
  }
}

/** A rule's id, and with which release and ticket it came. */
export function brought(
  rule: RuleId,
): Required<Pick<InteractionIssue, 'rule' | 'since'>> & Pick<InteractionIssue, 'ticket'> {
  const { since, tickets } = RULES[rule];
  return { rule, since, ...(tickets?.[0] !== undefined && { ticket: tickets[0] }) };
}

import type { Issue, NotChecked } from '../../generated/runtime/issues.js';
import type { GPConnectOperationOutcome1 } from '../../generated/types/GPConnectOperationOutcome1.js';
import type { RuleId } from './rules/index.js';

/** A fault of a payload, with the rule that it breaks. */
export interface InteractionIssue
  extends
    Omit<Issue, 'code' | 'issueType' | 'profile' | 'element' | 'pointer' | 'params'>,
    Partial<Pick<Issue, 'pointer' | 'params'>> {
  /** As validators have it; `interaction` where the fault shows only with what else is known. */
  code: Issue['code'] | 'interaction';
  /** STU3: http://hl7.org/fhir/STU3/valueset-issue-type.html */
  issueType: Issue['issueType'] | 'invalid' | 'duplicate' | 'conflict' | 'business-rule';
  /** Canonical of the definition whose rule it is, where it is one's. */
  profile?: string;
  /** Id of the element there. */
  element?: string;
  /** Absent where only the published profile is broken, and no rule of the interaction speaks of it. */
  rule?: RuleId;
  /** The release that brought the rule. */
  since?: '1.2.6' | '1.2.7';
  /** Of the release notes: the first where there are several. */
  ticket?: number;
}

/** A check that was not made, and why. */
export interface InteractionNotChecked extends Omit<NotChecked, 'code'>, Partial<Pick<NotChecked, 'code'>> {
  /** The rule that it is of. */
  rule?: RuleId;
}

/** What a provider answers. */
export interface Reply {
  /** HTTP status. */
  status: number;
  /** What to send with it, where something is wrong; it conforms to GPConnect-OperationOutcome-1. */
  outcome?: GPConnectOperationOutcome1;
}

interface Told {
  /** In the order of the payload, what the profiles say before what the rest says. */
  issues: InteractionIssue[];
  notChecked: InteractionNotChecked[];
  reply: Reply;
}

/** What an interaction's rules say of a payload. */
export type InteractionResult<T> = ({ valid: true; value: T } | { valid: false }) & Told;

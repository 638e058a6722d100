import type { Bundle } from 'fhir/r3.js';
import type { Issue, NotChecked } from '../../generated/validators/index.js';
import type { GPConnectOperationOutcome1 } from '../../generated/types/GPConnectOperationOutcome1.js';
import type { Release, RuleId } from './rules/index.js';

/** A fault of a payload, with the rule that it breaks. */
export interface InteractionIssue
  extends
    Omit<Issue, 'code' | 'issueType' | 'profile' | 'element' | 'pointer' | 'params'>,
    Partial<Pick<Issue, 'pointer' | 'params'>> {
  /** The validators' code; `interaction` for a rule that no profile can state. */
  code: Issue['code'] | 'interaction';
  /** STU3: http://hl7.org/fhir/STU3/valueset-issue-type.html */
  issueType: Issue['issueType'] | 'invalid' | 'duplicate' | 'conflict' | 'business-rule' | 'processing';
  /** Canonical of the definition whose rule is broken, if it is one's. */
  profile?: string;
  /** Id of the element there. */
  element?: string;
  /** Absent where only a published profile or base STU3 is broken, and no rule of the interaction mentions it. */
  rule?: RuleId;
  /** The release that brought the rule. */
  since?: Release;
  /** The first ticket that the release notes name. */
  ticket?: number;
}

/** A check that was not made, and why. */
export interface InteractionNotChecked extends Omit<NotChecked, 'code'>, Partial<Pick<NotChecked, 'code'>> {
  /** The rule that was left out. */
  rule?: RuleId;
  /** True for a rule that holds only where its context is known: the result is complete without it. */
  optional?: true;
}

/** A provider's answer. */
export interface Reply {
  /** HTTP status. */
  status: number;
  /** The headers that go with it, by their name in lower case. */
  headers: Record<string, string>;
  /** The body to send where something is wrong; it conforms to GPConnect-OperationOutcome-1. */
  outcome?: GPConnectOperationOutcome1;
  /** The body to send in place of the provider's own where a search must find nothing. */
  bundle?: Bundle;
}

interface Told {
  /** In the order of the payload; those of profiles come before the others. */
  issues: InteractionIssue[];
  notChecked: InteractionNotChecked[];
  /** False where a rule of the interaction could not be applied: `notChecked` names it. A valid result that is incomplete is no yes. */
  complete: boolean;
  reply: Reply;
}

/** The verdict of an interaction's rules on a payload. */
export type InteractionResult<T> = ({ valid: true; value: T } | { valid: false }) & Told;

/** Settings of a check. */
export interface InteractionOptions {
  /**
   * Whose side the payload is judged from: `sender` (default) judges what is about to be sent. A `receiver` ignores elements that it
   * does not know, so they are warnings, and gets no advice about what the sender should have sent.
   */
  as?: 'sender' | 'receiver' | undefined;
  /** The most issues in a reply; a line counts the others. Default: 50. If set, `issues` has no more than that either, errors first. */
  maxIssues?: number | undefined;
  /** Leaves the values of the payload out of issues, for logs; places and codes stay. */
  redact?: boolean | undefined;
  /** The format of the reply. Default: json. */
  format?: 'json' | 'xml' | undefined;
  /** The service's base URL, for the Location header of a 201. Without it, the header is relative to the request. */
  base?: string | undefined;
  /** Terminology that the validators ask, as their option of that name. */
  terminology?:
    ((query: { valueSet: string; system?: string; code: string }) => boolean | undefined) | undefined;
}

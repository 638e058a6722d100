// A copy of src/gpconnect/rules/rule.ts. Do not edit.
/** What is said of a rule of an interaction. */

export type Level = 'error' | 'warning' | 'guidance' | 'decision';

/** What has to be at hand to decide a rule: one resource, one Bundle, or more than the payload. */
export type Scope = 'resource' | 'bundle' | 'context' | 'resource and context' | 'bundle and context';

/** Names of the answers that the specification gives to a broken rule. */
export type ReplyName =
  | 'invalidResource'
  | 'invalidParameter'
  | 'referenceNotFound'
  | 'duplicate'
  | 'contention'
  | 'invalidDemographics'
  | 'patientNotFound';

export interface Rule {
  readonly level: Level;
  readonly scope: Scope;
  /** The rule in a sentence. */
  readonly text: string;
  /** Profiles (by id) that decide it, or a part of it. */
  readonly profiles?: readonly string[];
  /**
   * Of the element rules that the payload is held against, the ones that are this rule: `<issue code> <element id>`, the id after
   * `<profile id>#` where it is not enough; `* <element id>` is whatever is wrong there or below; `invariant <key>` is one of
   * FHIR's own. An invariant of the rule needs none: its key is the id.
   */
  readonly constraints?: readonly string[];
  /** The function of this folder that decides it, or a part of it. */
  readonly decidedBy?: string;
  /** Elements whose documentation says it, where no machine can decide it. */
  readonly documentedAt?: readonly string[];
  /** The release that brought it. */
  readonly since: '1.2.6' | '1.2.7';
  /** Of the release notes. */
  readonly tickets?: readonly number[];
  readonly reply?: ReplyName;
}

/** A row of the table of interaction rules. */

export type Level = 'error' | 'warning' | 'guidance' | 'decision';

/** The data that a rule needs: one resource, one Bundle, or more than the payload. `consumer` rules bind whoever reads a response. */
export type Scope =
  'resource' | 'bundle' | 'context' | 'consumer' | 'resource and context' | 'bundle and context';

/** Names of the answers that the specification gives to a broken rule. */
export type ReplyName =
  | 'badRequest'
  | 'invalidResource'
  | 'invalidParameter'
  | 'invalidIdentifierSystem'
  | 'invalidIdentifierValue'
  | 'invalidNhsNumber'
  | 'invalidDemographics'
  | 'referenceNotFound'
  | 'duplicate'
  | 'contention'
  | 'patientNotFound'
  | 'organisationNotFound'
  | 'practitionerNotFound'
  | 'recordNotFound'
  | 'unsupportedMediaType'
  | 'notImplemented'
  | 'internalError'
  | 'emptySearchset';

export type Release = '1.0.0' | '1.1.0' | '1.2.0' | '1.2.1' | '1.2.2' | '1.2.3' | '1.2.6' | '1.2.7';

export interface Rule {
  readonly level: Level;
  readonly scope: Scope;
  /** The rule in a sentence. */
  readonly text: string;
  /** Profiles (by id) that decide it, or a part of it. */
  readonly profiles?: readonly string[];
  /** The published profile that the rule requires, and the place of the resource: every error in it that no other rule claims is filed here. */
  readonly conformsTo?: readonly { readonly profile: string; readonly at: string }[];
  /**
   * Element rules of the validated profile that belong to this rule: `<issue code> <element id>`, with `<profile id>#` before the
   * element id where the id is ambiguous; `* <element id>` matches any error there or below; `invariant <key>` matches one of FHIR's
   * own. The rule's own invariant needs no entry, since its key is the rule's id.
   */
  readonly constraints?: readonly string[];
  /** The function of this folder that decides it, or a part of it. */
  readonly decidedBy?: string;
  /** Elements whose documentation states it, where no machine can decide it. */
  readonly documentedAt?: readonly string[];
  /** The rule that took its place. A rule that was replaced is not applied. */
  readonly replacedBy?: string;
  /** The release that brought it; 1.2.6 where the release notes do not say. */
  readonly since: Release;
  /** Ticket in the release notes. */
  readonly tickets?: readonly number[];
  readonly reply?: ReplyName;
}

export type RuleTable = Readonly<Record<string, Rule>>;

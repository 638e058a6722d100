import type { Memo } from './fhirpath.js';
import {
  ISSUE_TYPES,
  type Issue,
  type IssueCode,
  type IssueParams,
  type NotChecked,
  type NotCheckedCode,
  type Severity,
} from './issues.js';
import type { Index } from './bundles.js';
import { closestCanonical } from './closest.js';
import type { Rule } from './rules.js';
import type { Definitions } from './validator.js';
import { canonicalText, type Json, type Registry, type Resolve, type Shape } from './shape.js';

/** What a caller may set. */
export interface ValidateOptions {
  /** How many issues to keep, at least one, errors before others; the verdict does not depend on it. Default: 100,000. */
  maxIssues?: number;
  /** Leaves the values of the payload out of issues and `notChecked`, for logs; places, codes and rules stay. */
  redact?: boolean;
  /** How deep objects may nest. FHIR's own resources stay below 30. Default: 64. */
  maxDepth?: number;
  /** The core types that the package exports on their own: with them every resource is judged, and every code of HL7's code systems. */
  core?: Core;
  /** How many objects to look at before giving up, which only values that refer to themselves reach. Default: 20 million. */
  maxObjects?: number;
  /**
   * True if a code is in a value set that could not be expanded at build time; undefined if it does not know. Called for such value sets
   * only. If it throws or answers anything else, a promise for one, the code is not checked.
   */
  terminology?: (query: TerminologyQuery) => boolean | undefined;
}

/** All types of FHIR and HL7's code systems, to be added to what a validator knows. */
export interface Core {
  readonly definitions: () => Definitions;
}

export interface TerminologyQuery {
  /** Canonical. */
  valueSet: string;
  system?: string;
  /** Version of the system, if the coding has one. */
  version?: string;
  code: string;
  /** Display of the coding, if it has one. */
  display?: string;
}

/** Only what refers to the same again and again has so many. */
const MOST_ERRORS = 1_000_000;

const NOTHING: Json = /* @__PURE__ */ Object.freeze({});

const NO_PARAMS: IssueParams = Object.freeze({});

/** A nearest name is looked for so many times only: a payload can be full of unknown ones. */
const MOST_SUGGESTIONS = 50;

/** One validation: what it found so far, and where it is. */
export class Context {
  // declared, not defined: all are set once, by the constructor, which is several times as fast
  /** What the expressions of issues begin with. */
  declare name: string;
  declare readonly registry: Registry;
  declare readonly options: ValidateOptions;
  declare readonly maxIssues: number;
  declare readonly maxDepth: number;
  /** Issues on their way up: `expression` and `element` grow at their front as the walk unwinds; `profile` is empty until it leaves the definition whose rule it is. */
  declare drafts: Issue[];
  /** How many errors, whether they are kept or not. */
  declare errors: number;
  declare notChecked: NotChecked[] | undefined;
  /** Of drafts about an extension in a place that may prove to be right: where it is allowed. */
  declare unsettled: Map<Issue, readonly string[]> | undefined;
  declare depth: number;
  /** How many more objects will be looked at; below zero, the walk is over. */
  declare room: number;
  /** Why it is over: code and message. */
  declare limit: readonly ['limit.depth' | 'limit.size', string] | undefined;
  /** Whether a resource was looked at by two definitions, so that both say what their common base says. */
  declare isRepeated: boolean;
  /** The resource that `contained` is looked up in: FHIRPath's `%resource`. */
  declare root: Json;
  /** Whether the resource being looked at is contained in another one. */
  declare isContained: boolean;
  /** What the invariants of `root` share; made when first needed. */
  declare shared: Memo | undefined;
  /** The nearest Bundle around the value. */
  declare bundle: Json | undefined;
  /** How references find what is in it. */
  declare inBundle: Resolve | undefined;
  /** The entry of that Bundle that is being looked at. */
  declare entry: Json | undefined;
  /** Whether what a reference means depends on the entry that it is in. */
  declare isByEntry: boolean;
  /** The extension that is being looked at: what stands in its `extension` may have a relative url. */
  declare extension: Json | undefined;
  /** Whether a resource is being looked at only because a reference names it. */
  declare isInReference: boolean;
  /** What references look up in each bundle. */
  declare indexes: Map<Json, Index> | undefined;
  /** Contained resources by their id, of each list of many. */
  declare contained: Map<readonly unknown[], Map<unknown, Json>> | undefined;
  /** Whether resources conform to profiles, as far as references asked. */
  declare verdicts: Map<Json, Map<Shape, boolean>> | undefined;
  /** The last reference in the bundle of which nothing was to be said, and what it may name: many are the same. */
  declare lastReference: string;
  declare lastAllowed: readonly unknown[] | undefined;
  /** The profile of the resource before, which is mostly that of the next one. */
  declare lastClaimed: Shape | undefined;
  declare skipped: Set<string> | undefined;

  constructor(name: string, registry: Registry, options: ValidateOptions) {
    this.name = name;
    this.registry = registry;
    this.options = options;
    this.maxIssues = Math.max(1, options.maxIssues ?? 100_000);
    this.maxDepth = options.maxDepth ?? 64;
    this.drafts = [];
    this.errors = 0;
    this.notChecked = undefined;
    this.unsettled = undefined;
    this.depth = 0;
    this.room = options.maxObjects ?? 20_000_000;
    this.limit = undefined;
    this.isRepeated = false;
    this.root = NOTHING;
    this.isContained = false;
    this.shared = undefined;
    this.bundle = undefined;
    this.inBundle = undefined;
    this.entry = undefined;
    this.isByEntry = false;
    this.extension = undefined;
    this.isInReference = false;
    this.indexes = undefined;
    this.contained = undefined;
    this.verdicts = undefined;
    this.lastReference = '';
    this.lastAllowed = undefined;
    this.lastClaimed = undefined;
    this.skipped = undefined;
  }

  /**
   * Notes that a rule was broken.
   *
   * @param at place below the object that is being walked: `.status`, `.given[1]`
   * @param rule element id below the definition's own: `status`, `extension:deliveryChannel`
   */
  add(
    code: IssueCode,
    at: string,
    rule: string,
    message: string,
    severity: Severity = 'error',
    key?: string,
    params: IssueParams = NO_PARAMS,
  ): void {
    const { drafts, maxIssues } = this;
    const others = drafts.length - Math.min(this.errors, maxIssues);
    if (severity !== 'error') {
      if (others >= maxIssues) return;
    } else {
      if (++this.errors === MOST_ERRORS) this.stop('limit.size', 'more errors than will be looked for');
      if (this.errors > maxIssues) return;
    }
    drafts.push(draft(code, at, rule, message, severity, params, key));
  }

  /**
   * Notes that a value is not what a rule wants.
   *
   * @param at its place, where it is not the rule's own
   */
  say(
    code: IssueCode,
    rule: Rule,
    found: string,
    wanted: string,
    at: string = rule.at,
    severity?: Severity,
  ): void {
    const { name } = rule;
    const params = { element: name, found, wanted };
    this.add(code, at, name, `${name} is ${found}; it must be ${wanted}`, severity, undefined, params);
  }

  /**
   * Notes an extension in a place that may prove to be right: what an element is called is only known on the way up. See
   * `settleContexts`.
   */
  addOutOfContext(allowed: readonly string[], rule: Rule, url: string): void {
    const message = `extension ${url} is not allowed here; it is for ${allowed.join(', ')}`;
    const issue = draft('extension.context', '', rule.name, message, 'error', { found: url, allowed });
    this.errors++;
    this.drafts.push(issue);
    (this.unsettled ??= new Map()).set(issue, allowed);
  }

  get memo(): Memo {
    return (this.shared ??= {});
  }

  /** Puts a place in front of all issues found since there were `from`. */
  prefix(from: number, place: string): void {
    for (let i = from; i < this.drafts.length; i++) {
      const draft = this.drafts[i]!;
      draft.expression = place + draft.expression;
    }
  }

  /** Notes a check that is not made: once, however often it comes up. */
  skip(code: NotCheckedCode, what: string, reason: string): void {
    if (!this.isSkipped(what)) this.note({ code, what, reason });
  }

  /**
   * Notes that a definition is not known, with the nearest one that is.
   *
   * @param candidates canonicals of those that are known
   */
  skipUnknown(
    code: 'profile.unknown' | 'extension.unknown' | 'extension.undefined',
    canonical: string,
    reason: string,
    candidates: Iterable<string>,
  ): void {
    const kind = code === 'profile.unknown' ? 'profile' : 'extension';
    const what = `${kind} ${canonicalText(canonical)}`;
    if (this.isSkipped(what)) return;
    const suggestion = this.suggestionFor(`${code} ${canonical}`, canonical, candidates);
    const note: NotChecked = { code, canonical: canonicalText(canonical, ''), what, reason };
    if (suggestion !== undefined) {
      note.suggestion = suggestion;
      note.reason = `${reason}; did you mean ${suggestion}?`;
    }
    this.note(note);
  }

  /** Remembered for as long as the validator, up to a limit: payloads repeat the same unknown canonicals. */
  private suggestionFor(key: string, canonical: string, candidates: Iterable<string>): string | undefined {
    const { suggestions } = this.registry;
    if (suggestions?.has(key)) return suggestions.get(key);
    if ((this.notChecked?.length ?? 0) >= MOST_SUGGESTIONS) return undefined;
    const suggestion = closestCanonical(canonical, candidates);
    if (suggestions && suggestions.size < 1000 && key.length < 300) suggestions.set(key, suggestion);
    return suggestion;
  }

  private isSkipped(what: string): boolean {
    const { notChecked } = this;
    if (!notChecked) return false;
    // a few are searched faster than a set is made
    if (notChecked.length < 16) {
      for (let i = 0; i < notChecked.length; i++) if (notChecked[i]!.what === what) return true;
      return false;
    }
    return (this.skipped ??= new Set(notChecked.map((noted) => noted.what))).has(what);
  }

  private note(note: NotChecked): void {
    // most results have one or two entries: start with exactly one
    if (!this.notChecked) this.notChecked = [note];
    else {
      this.skipped?.add(note.what);
      this.notChecked.push(note);
    }
  }

  /** Ends the walk: everything that is still to be looked at is left out, and said so. */
  stop(code: 'limit.depth' | 'limit.size', message: string): void {
    if (this.limit) return;
    this.limit = [code, message];
    this.room = -1;
    this.add(code, '', '', message);
  }

  outOfRoom(): void {
    if (this.room < 0) this.stop('limit.size', 'more objects than will be looked at');
    else this.stop('limit.depth', `nested deeper than ${this.maxDepth} objects`);
  }

  /** Runs a check only to know whether it finds an error. */
  passes(check: () => void): boolean {
    const { drafts, errors, limit } = this;
    this.drafts = [];
    this.errors = 0;
    check();
    const passed = this.errors === 0;
    this.drafts = drafts;
    this.errors = errors;
    // nothing is looked at from here on, whoever asked
    if (this.limit && !limit) this.add(this.limit[0], '', '', this.limit[1]);
    return passed;
  }
}

/** Takes back what was noted since there were so many drafts and errors; the end of the walk stays noted. */
export function rollBack(c: Context, drafts: number, errors: number): void {
  if (!c.limit) {
    c.drafts.length = drafts;
    c.errors = errors;
  }
}

function draft(
  code: IssueCode,
  expression: string,
  element: string,
  message: string,
  severity: Severity,
  params: IssueParams,
  key?: string,
): Issue {
  const issueType = ISSUE_TYPES[code];
  const issue: Issue = {
    severity,
    code,
    issueType,
    expression,
    pointer: '',
    message,
    params,
    profile: '',
    element,
  };
  if (key !== undefined) issue.key = key;
  return issue;
}

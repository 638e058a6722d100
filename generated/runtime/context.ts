// Part of the toolchain's runtime, the same for every project. Do not edit.
import type { Memo } from './fhirpath.js';
import type { IssueCode, NotChecked, Severity } from './issues.js';
import type { Index } from './references.js';
import type { Json, Registry, Shape } from './shape.js';

/** What a caller may set. */
export interface ValidateOptions {
  /** How many issues to keep; the verdict does not depend on it. Default: all. */
  maxIssues?: number;
  /** How deep objects may nest. FHIR's own resources stay below 30. Default: 64. */
  maxDepth?: number;
  /** How many objects to look at before giving up, which only values that refer to themselves reach. Default: 20 million. */
  maxObjects?: number;
  /**
   * Says whether a code is in a value set that could not be expanded at build time; undefined where it does not know.
   * Asked for those only.
   */
  terminology?: (query: TerminologyQuery) => boolean | undefined;
}

export interface TerminologyQuery {
  /** Canonical. */
  valueSet: string;
  system?: string;
  code: string;
}

/** An issue on its way up: `expression` and `element` grow at their front as the walk unwinds. */
export interface Draft {
  severity: Severity;
  code: IssueCode;
  message: string;
  expression: string;
  element: string;
  /** Empty until the walk leaves the definition whose rule it is. */
  profile: string;
  key: string | undefined;
  /** Of an extension in a place that may prove to be right: where it is allowed. */
  context: readonly string[] | undefined;
}

const NOTHING: Json = Object.freeze({});

/** One validation: what it found so far, and where it is. */
export class Context {
  /** What the expressions of issues begin with. */
  name = '';
  drafts: Draft[] = [];
  /** How many errors, whether they are kept or not. */
  errors = 0;
  notChecked: NotChecked[] = [];
  depth = 0;
  objects: number;
  stopped = false;
  /** The shape of the object that is being walked. */
  shape: Shape | undefined;
  /** The nearest resource around the value: FHIRPath's `%resource`. */
  resource: Json = NOTHING;
  /** The resource that `contained` is looked up in. */
  root: Json = NOTHING;
  /** What the invariants of `root` share. */
  memo: Memo | undefined;
  /** The nearest Bundle around the value. */
  bundle: Json | undefined;
  /** Set by the check of a primitive that is asked about no value: 1 a single one, 2 an array, 3 a single one that is fixed. */
  probed: 0 | 1 | 2 | 3 = 0;
  /** Whether a resource is being looked at only because a reference names it. */
  isInReference = false;
  /** What references look up, of each resource that was looked into. */
  indexes: Map<Json, Index> | undefined;
  /** Whether resources conform to profiles, as far as references asked. */
  verdicts: Map<Json, Map<Shape, boolean>> | undefined;
  /** The profile of the resource before, which is mostly that of the next one. */
  lastClaimed: Shape | undefined;
  skipped: Set<string> | undefined;
  readonly maxDepth: number;
  readonly maxIssues: number;
  readonly terminology: ValidateOptions['terminology'];

  constructor(
    readonly registry: Registry,
    options: ValidateOptions,
  ) {
    this.maxDepth = options.maxDepth ?? 64;
    this.maxIssues = options.maxIssues ?? Infinity;
    this.objects = options.maxObjects ?? 20_000_000;
    this.terminology = options.terminology;
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
  ): 0 {
    if (severity === 'error') this.errors++;
    if (this.drafts.length < this.maxIssues || code === 'extension.context') {
      const context = undefined;
      this.drafts.push({ severity, code, message, expression: at, element: rule, profile: '', key, context });
    }
    return 0;
  }

  /** Puts a place in front of all issues found since there were `from`. */
  prefix(from: number, place: string): void {
    for (let i = from; i < this.drafts.length; i++) {
      const draft = this.drafts[i]!;
      draft.expression = place + draft.expression;
    }
  }

  /** Notes a check that is not made: once, however often it comes up. */
  skip(what: string, reason: string): void {
    const { notChecked } = this;
    // a few are looked through faster than a set is made
    if (notChecked.length < 16) {
      for (let i = 0; i < notChecked.length; i++) if (notChecked[i]!.what === what) return;
    } else {
      this.skipped ??= new Set(notChecked.map((noted) => noted.what));
      if (this.skipped.has(what)) return;
      this.skipped.add(what);
    }
    notChecked.push({ what, reason });
  }

  /** Ends the walk: everything that is still to be looked at is left out, and said so. */
  stop(code: 'limit.depth' | 'limit.size', message: string): void {
    if (this.stopped) return;
    this.stopped = true;
    this.add(code, '', '', message);
  }

  /** Runs a check only to know whether it finds an error. */
  passes(check: () => void): boolean {
    const { drafts, errors } = this;
    this.drafts = [];
    this.errors = 0;
    check();
    const passed = this.errors === 0;
    this.drafts = drafts;
    this.errors = errors;
    return passed;
  }
}

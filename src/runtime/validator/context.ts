import {
  type Issue,
  type IssueCode,
  type IssueParams,
  type NotChecked,
  type NotCheckedCode,
  type Severity,
} from '../issues.js';
import { newIssue } from '../results/new-issue.js';
import { closestCanonical } from '../text/closest.js';
import { canonicalText } from '../text/describe.js';
import {
  VERDICT_ONLY,
  type Context,
  type Json,
  type Memo,
  type PropertyRule,
  type Registry,
  type ValidateOptions,
} from '../types.js';

/** Only values that contain themselves have more errors. */
const MOST_ERRORS = 1_000_000;

const NOTHING: Json = /* @__PURE__ */ Object.freeze({});

const NO_PARAMS: IssueParams = /* @__PURE__ */ Object.freeze({});

/** Maximum number of suggestions: a payload can be full of unknown canonicals. */
const MOST_SUGGESTIONS = 50;

/** The state of one validation. */
export class ValidationContext implements Context {
  // `declare`: the constructor sets each field once, which is several times as fast as a field initializer
  declare name: string;
  declare readonly registry: Registry;
  declare readonly options: ValidateOptions;
  declare readonly maxIssues: number;
  declare readonly maxDepth: number;
  declare readonly isVerdictOnly: boolean;
  declare drafts: Issue[];
  declare errors: number;
  declare unsettled: number;
  declare notChecked: NotChecked[] | undefined;
  declare depth: number;
  declare room: number;
  declare isRepeated: boolean;
  declare root: Json;
  declare isContained: boolean;
  declare shared: Memo | undefined;
  declare bundle: Json | undefined;
  /** Code and message of the limit that ended the walk. */
  declare private limit: readonly ['limit.depth' | 'limit.size', string] | undefined;
  declare private skipped: Set<string> | undefined;
  declare private states: Map<() => unknown, unknown> | undefined;

  constructor(name: string, registry: Registry, options: ValidateOptions) {
    this.name = name;
    this.registry = registry;
    this.options = options;
    this.maxIssues = Math.max(1, options.maxIssues ?? 100_000);
    this.maxDepth = options.maxDepth ?? 64;
    this.isVerdictOnly = options === VERDICT_ONLY;
    this.drafts = [];
    this.errors = 0;
    this.unsettled = 0;
    this.notChecked = undefined;
    this.depth = 0;
    this.room = options.maxObjects ?? 20_000_000;
    this.isRepeated = false;
    this.root = NOTHING;
    this.isContained = false;
    this.shared = undefined;
    this.bundle = undefined;
    this.limit = undefined;
    this.skipped = undefined;
    this.states = undefined;
  }

  add(
    code: IssueCode,
    at: string,
    rule: string,
    message: string,
    severity: Severity = 'error',
    key?: string,
    params: IssueParams = NO_PARAMS,
  ): void {
    if (this.isVerdictOnly) {
      if (severity === 'error') this.errors++;
      return;
    }
    const { drafts, maxIssues } = this;
    const others = drafts.length - Math.min(this.errors, maxIssues);
    if (severity !== 'error') {
      if (others >= maxIssues) return;
    } else {
      if (++this.errors === MOST_ERRORS) this.stop('limit.size', 'more errors than will be looked for');
      if (this.errors > maxIssues) return;
    }
    drafts.push(newIssue(code, at, rule, message, severity, params, key));
  }

  say(
    code: IssueCode,
    rule: PropertyRule,
    found: string,
    wanted: string,
    at: string = rule.at,
    severity?: Severity,
  ): void {
    const { name } = rule;
    if (this.isVerdictOnly) return this.add(code, at, name, '', severity);
    const params = { element: name, found, wanted };
    this.add(code, at, name, `${name} is ${found}; it must be ${wanted}`, severity, undefined, params);
  }

  get memo(): Memo {
    return (this.shared ??= {});
  }

  prefix(from: number, path: string): void {
    for (let i = from; i < this.drafts.length; i++) {
      const draft = this.drafts[i]!;
      draft.expression = path + draft.expression;
    }
  }

  skip(code: NotCheckedCode, what: string, reason: string): void {
    if (!this.isSkipped(what)) this.note({ code, what, reason });
  }

  skipUnknown(
    code: 'profile.unknown' | 'extension.unknown' | 'extension.undefined',
    canonical: string,
    reason: string,
    candidates: Iterable<string>,
  ): void {
    const kind = code === 'profile.unknown' ? 'profile' : 'extension';
    const what = `${kind} ${canonicalText(canonical)}`;
    if (this.isSkipped(what)) return;
    // unknown extensions are frequent: a key that needs no new string is found faster
    const key = code === 'extension.unknown' ? canonical : `${code} ${canonical}`;
    const suggestion = this.suggestionFor(key, canonical, candidates);
    const note: NotChecked = { code, canonical: canonicalText(canonical, ''), what, reason };
    if (suggestion !== undefined) {
      note.suggestion = suggestion;
      note.reason = `${reason}; did you mean ${suggestion}?`;
    }
    this.note(note);
  }

  /** The validator remembers suggestions, up to a limit: payloads repeat the same unknown canonicals. */
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
    // a short list is searched faster than a set is made
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

  passes(check: () => void): boolean {
    const { drafts, errors, limit } = this;
    this.drafts = [];
    this.errors = 0;
    check();
    const passed = this.errors === 0;
    this.drafts = drafts;
    this.errors = errors;
    // the limit ends the whole walk, not this check alone
    if (this.limit && !limit) this.add(this.limit[0], '', '', this.limit[1]);
    return passed;
  }

  rollBack(drafts: number, errors: number): void {
    if (this.limit) return;
    this.drafts.length = drafts;
    this.errors = errors;
  }

  state<T>(make: () => T): T {
    const states = (this.states ??= new Map<() => unknown, unknown>());
    const known = states.get(make) as T | undefined;
    if (known !== undefined) return known;
    const made = make();
    states.set(make, made);
    return made;
  }
}

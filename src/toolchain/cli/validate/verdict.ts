import { RELEASE } from '../../releases/release-facts.js';
import type { Diagnostic } from '../../text/diagnostics.js';
import type { Issue, IssueType, NotChecked, Severity } from 'fsh-codegen-runtime/issues.js';
import { fractionIssues } from './fractions.js';
import type { Input, Reading } from './inputs.js';
import type { ValidateOptions, Validators } from './validators.js';

/** A fault of a file's text, with a line and a column instead of a rule. */
export interface Fault {
  severity: Severity;
  code: string;
  issueType: IssueType;
  expression: string;
  message: string;
  line: number;
  column: number;
}

/** An issue of a validator, or a fault of the file. */
export type VerdictIssue = Issue | Fault;

export function isFault(issue: VerdictIssue): issue is Fault {
  return 'line' in issue;
}

/** The result for one input. */
export interface Verdict {
  file: string;
  /** NDJSON only. */
  line?: number;
  /** For people: `Slot/1`. */
  label: string;
  /** The profile that it was judged by: the one asked for, else the first that it claims; null for its type alone. */
  profile: string | null;
  /** Null if the input could not be judged. */
  valid: boolean | null;
  /** Why the input, or a part of it, could not be judged. */
  reason?: string;
  issues: VerdictIssue[];
  notChecked: NotChecked[];
}

/** Settings of a verdict, from the command line. */
export interface JudgeSettings {
  /** The profile that every resource has to conform to. */
  profile?: string | undefined;
  /** Leaves the values of the input out of the verdict. */
  redact?: boolean | undefined;
  /** The most issues of a verdict. */
  maxIssues?: number | undefined;
}

/** The validators of a project with the settings; or the reason why there are none. */
export type Judge = JudgeSettings & ({ validators: Validators; unable?: undefined } | { unable: string });

/** Judges an input. Never throws for anything that an input holds. */
export function judge(reading: Reading, by: Judge): Verdict {
  switch (reading.kind) {
    case 'resource':
      return by.unable === undefined ? judgeResource(reading, by) : unjudged(reading, by.unable);
    case 'rejected':
      return by.unable === undefined
        ? {
            file: reading.file,
            label: `not a resource of ${RELEASE.name}`,
            profile: null,
            valid: false,
            issues: reading.errors.map(faultOf),
            notChecked: [
              { code: 'input', what: 'everything else', reason: 'the file could not be read as a resource' },
            ],
          }
        : unjudged(reading, by.unable);
    case 'unreadable': {
      const errors = reading.diagnostics.filter((d) => d.severity === 'error');
      return { ...unjudged(reading, errors.map((d) => d.message).join('; ')), issues: errors.map(faultOf) };
    }
  }
}

function judgeResource(input: Input, by: Judge & { unable?: undefined }): Verdict {
  const { file, line, resource } = input;
  const options = optionsOf(by);
  const { valid, issues, notChecked } = by.validators.validate(resource, options);
  const fractions = fractionIssues(
    input,
    (value) => by.validators.validate(value, options).issues,
    by.redact,
  );
  const unknown = notChecked.filter(({ code }) => code === 'profile.unknown');
  const isValid = valid && fractions.length === 0;
  const all = [...issues, ...fractions];
  return {
    file,
    ...(line !== undefined && { line }),
    label: labelOf(input),
    profile: by.profile ?? claimedProfile(resource),
    // a resource is not valid as a profile that nobody here knows
    valid: isValid && unknown.length > 0 ? null : isValid,
    ...(unknown.length > 0 && {
      reason: unknown.map(({ what, reason }) => `${what}: ${reason}`).join('; '),
    }),
    issues: by.maxIssues === undefined ? all : all.slice(0, Math.max(1, by.maxIssues)),
    notChecked,
  };
}

function optionsOf({ profile, redact, maxIssues }: JudgeSettings): ValidateOptions {
  return {
    ...(profile !== undefined && { profile }),
    ...(redact && { redact }),
    ...(maxIssues !== undefined && { maxIssues }),
  };
}

function unjudged(reading: Reading, reason: string): Verdict {
  return {
    file: reading.file,
    ...('line' in reading && { line: reading.line }),
    label: reading.kind === 'resource' ? labelOf(reading) : `not a resource of ${RELEASE.name}`,
    profile: null,
    valid: null,
    reason,
    issues: [],
    notChecked: [],
  };
}

/** Issue types of faults whose input is not wrong but out of reach. */
const REACH: Readonly<Record<string, IssueType>> = {
  'input.missing': 'not-found',
  'input.folder': 'not-found',
  'input.unreadable': 'exception',
  'input.too-large': 'too-costly',
  'json.too-large': 'too-costly',
  'json.too-deep': 'too-costly',
  'xml.too-large': 'too-costly',
  'xml.too-deep': 'too-costly',
  'xml.invalid-value': 'value',
  'xml.number-range': 'value',
};

function faultOf({ severity, code, message, hint, line = 1, column = 1 }: Diagnostic): Fault {
  return {
    severity,
    code,
    issueType: REACH[code] ?? 'structure',
    expression: '',
    message: hint ? `${message} (${hint})` : message,
    line,
    column,
  };
}

function labelOf({ resource }: Input): string {
  const { resourceType, id } = resource;
  return typeof id === 'string' ? `${resourceType}/${id}` : resourceType;
}

function claimedProfile(resource: Input['resource']): string | null {
  const { meta } = resource as { meta?: { profile?: unknown } };
  const claimed: unknown = Array.isArray(meta?.profile) ? meta.profile[0] : undefined;
  return typeof claimed === 'string' ? claimed : null;
}

import type { Diagnostic } from '../../text/diagnostics.js';
import type { Issue, IssueType, NotChecked, Severity } from '../../../runtime/issues.js';
import type { Input, Rejected } from './inputs.js';
import type { Validators } from './validators.js';

/** A fault of a file's structure, which has a line and a column in place of a rule. */
export interface Fault {
  severity: Severity;
  code: string;
  issueType: IssueType;
  expression: string;
  message: string;
  line: number;
  column: number;
}

/** As validators report it, or a fault. */
export type VerdictIssue = Issue | Fault;

export function isFault(issue: VerdictIssue): issue is Fault {
  return 'line' in issue;
}

/** What is said of one resource. */
export interface Verdict {
  file: string;
  /** Of NDJSON. */
  line?: number;
  /** For people: `Slot/1`. */
  label: string;
  /** The profile that it was held against: the one asked for, else the first that it claims; null where only its type. */
  profile: string | null;
  valid: boolean;
  issues: VerdictIssue[];
  notChecked: NotChecked[];
}

/**
 * Judges a resource.
 *
 * @param profile canonical of one to hold it against besides those that it claims
 * @returns a diagnostic where there is no validator that could
 */
export function judge(input: Input, validators: Validators, profile?: string): Verdict | Diagnostic {
  const { file, line, resource } = input;
  const { resourceType, id } = resource;
  const result = validators.validate(resource, profile === undefined ? {} : { profile });
  const root = `${resourceType}.resourceType`;
  if (result.issues.some((issue) => issue.code === 'shape.resourceType' && issue.expression === root)) {
    return {
      code: 'validate.unknown-type',
      severity: 'error',
      message: `there is no validator for resources of type ${resourceType.slice(0, 60)}`,
      file,
      ...(line !== undefined && { line }),
      hint: 'the project has no profile of it',
    };
  }
  return {
    file,
    ...(line !== undefined && { line }),
    label: typeof id === 'string' ? `${resourceType}/${id}` : resourceType,
    profile: profile ?? claimedProfile(resource),
    valid: result.valid,
    issues: result.issues,
    notChecked: result.notChecked,
  };
}

/** The verdict on a file that does not follow its format. */
export function rejection({ file, errors }: Rejected): Verdict {
  return {
    file,
    label: 'no resource of STU3',
    profile: null,
    valid: false,
    issues: errors.map(({ severity, code, message, hint, line = 1, column = 1 }) => ({
      severity,
      code,
      issueType: code === 'xml.invalid-value' || code === 'xml.number-range' ? 'value' : 'structure',
      expression: '',
      message: hint ? `${message} (${hint})` : message,
      line,
      column,
    })),
    notChecked: [{ code: 'input', what: 'everything else', reason: 'the file could not be read as a resource' }],
  };
}

function claimedProfile(resource: Input['resource']): string | null {
  const { meta } = resource as { meta?: { profile?: unknown } };
  const claimed: unknown = Array.isArray(meta?.profile) ? meta.profile[0] : undefined;
  return typeof claimed === 'string' ? claimed : null;
}

import { isResourceType } from 'fsh-codegen-runtime/primitives/resource-types.js';
import type { Diagnostic } from '../../text/diagnostics.js';
import { isFault, type Verdict } from './verdict.js';

/**
 * A verdict for a log: file, places, codes and rules, and no value of the input. The validators redact their own issues.
 *
 * @param profile the profile that was asked for; one that the resource claims is a value of it
 */
export function redactedVerdict(verdict: Verdict, profile: string | undefined): Verdict {
  const { label, issues, reason, notChecked } = verdict;
  const type = label.split('/', 1)[0]!;
  const faults = issues.filter(isFault).map(({ code, message }) => sentenceOf(code, message));
  const isUnknown = notChecked.some(({ code }) => code === 'profile.unknown');
  return {
    ...verdict,
    label: isResourceType(type) || faults.length > 0 ? type : 'a resource',
    profile: profile ?? null,
    issues: issues.map((issue) =>
      isFault(issue) ? { ...issue, message: sentenceOf(issue.code, issue.message) } : issue,
    ),
    ...(reason !== undefined && {
      reason: isUnknown
        ? 'a profile that it claims is not known'
        : faults.length > 0
          ? faults.join('; ')
          : reason,
    }),
  };
}

/** A diagnostic without the text that it quotes. */
export function redactedDiagnostic({ hint: _, ...diagnostic }: Diagnostic): Diagnostic {
  return { ...diagnostic, message: sentenceOf(diagnostic.code, diagnostic.message) };
}

/** Messages about the access to a file quote nothing of it; those about its text may. */
function sentenceOf(code: string, message: string): string {
  const format = code.split('.', 1)[0];
  if (format === 'json') return 'the text is not the JSON of a resource';
  return format === 'xml' ? 'the text is not the XML of a resource' : message;
}

import { createColors } from 'picocolors';
import { adviceFor } from './advice.js';
import { outcomeOf } from './outcome.js';
import { isFault, type Verdict, type VerdictIssue } from './verdict.js';

export const FORMATS = ['text', 'json', 'outcome'] as const;
export type Format = (typeof FORMATS)[number];

const COLOURED = createColors(true);
const PLAIN = createColors(false);

/** A verdict as it is printed, with a line end. */
export function render(verdict: Verdict, format: Format, colour: boolean): string {
  switch (format) {
    case 'json': {
      const { file, line, profile, valid, reason, issues, notChecked } = verdict;
      return `${JSON.stringify({ file, line, profile, valid, reason, issues, notChecked })}\n`;
    }
    case 'outcome':
      return `${JSON.stringify(outcomeOf(verdict))}\n`;
    case 'text':
      return text(verdict, colour ? COLOURED : PLAIN);
  }
}

type Colors = ReturnType<typeof createColors>;

/** For people: of each issue the place, what is wrong there, and what to do. */
function text(verdict: Verdict, c: Colors): string {
  const { file, line, label, profile, valid, reason, issues, notChecked } = verdict;
  const place = line === undefined ? file : `${file}:${line}`;
  const against = profile === null ? '' : c.dim(` ${profile}`);
  const said = valid === null ? c.yellow('could not be judged') : valid ? c.green('valid') : c.red('invalid');
  const lines = [
    `${place}: ${said}, ${label}${against}`,
    ...(reason === undefined ? [] : [`  ${reason}`]),
    ...issues.flatMap((issue) => issueLines(issue, c)),
    ...notChecked.map(({ expression, what, reason }) => {
      const at = expression ? `${expression}: ` : '';
      return c.dim(`  not checked: ${at}${what} (${reason})`);
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function issueLines(issue: VerdictIssue, c: Colors): string[] {
  const paint = issue.severity === 'error' ? c.red : issue.severity === 'warning' ? c.yellow : c.cyan;
  const place = isFault(issue) ? `line ${issue.line}, column ${issue.column}` : issue.expression;
  const key = isFault(issue) || issue.key === undefined ? '' : ` ${issue.key}`;
  const advice = adviceFor(issue.code);
  return [
    `  ${paint(issue.severity)} ${c.bold(place)} ${c.dim(`[${issue.code}${key}]`)}`,
    `    ${issue.message}`,
    ...(advice ? [c.dim(`    → ${advice}`)] : []),
  ];
}

/** `2 valid, 1 invalid, 1 could not be judged` */
export function summary(valid: number, invalid: number, unjudged: number): string {
  const parts = [
    `${valid} valid`,
    ...(invalid ? [`${invalid} invalid`] : []),
    ...(unjudged ? [`${unjudged} could not be judged`] : []),
  ];
  return `${parts.join(', ')}\n`;
}

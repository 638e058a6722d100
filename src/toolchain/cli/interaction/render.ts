import { createColors } from 'picocolors';
import { adviceFor } from '../validate/advice.js';
import type { Format } from '../validate/render.js';
import type { InteractionIssue, InteractionResult } from './interactions.js';

export interface InteractionVerdict extends InteractionResult {
  /** The file, or the request's URL. */
  file: string;
  line?: number;
  interaction: string;
}

/** A verdict as it is printed, with a line end. */
export function renderInteraction(verdict: InteractionVerdict, format: Format, colour: boolean): string {
  const { file, line, interaction, valid, complete, issues, notChecked, reply } = verdict;
  if (format === 'json') {
    return `${JSON.stringify({ file, line, interaction, valid, complete, issues, notChecked, reply })}\n`;
  }
  if (format === 'outcome') return `${JSON.stringify(reply.outcome ?? nothingWrong())}\n`;
  const c = createColors(colour);
  const place = line === undefined ? file : `${file}:${line}`;
  const isIncomplete = valid && complete === false;
  const said = !valid ? c.red('invalid') : isIncomplete ? c.yellow('valid so far') : c.green('valid');
  const lines = [
    `${place}: ${said}, ${interaction}; reply ${reply.status}`,
    ...issues.flatMap((issue) => issueLines(issue, c)),
    ...notChecked.map(({ what, reason }) => c.dim(`  not checked: ${what} (${reason})`)),
  ];
  return `${lines.join('\n')}\n`;
}

function issueLines(issue: InteractionIssue, c: ReturnType<typeof createColors>): string[] {
  const { severity, expression, code, rule, since, ticket, message } = issue;
  const paint = severity === 'error' ? c.red : severity === 'warning' ? c.yellow : c.cyan;
  const origin =
    rule === undefined
      ? ''
      : ` ${c.bold(rule)} ${c.dim(`since ${since}${ticket === undefined ? '' : `, #${ticket}`}`)}`;
  const advice = adviceFor(code);
  return [
    `  ${paint(severity)}${origin}${expression === '' ? '' : ` ${expression}`} ${c.dim(`[${code}]`)}`,
    `    ${message}`,
    ...(advice ? [c.dim(`    → ${advice}`)] : []),
  ];
}

/** An outcome has an issue at least. STU3: http://hl7.org/fhir/STU3/operationoutcome.html */
function nothingWrong(): object {
  return {
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'information', code: 'informational', details: { text: 'valid' } }],
  };
}

import { createColors } from 'picocolors';
import { plainLine } from '../../text/escape/visible.js';
import type { Change, DiffResult } from '../types.js';
import {
  breaksText,
  byResource,
  count,
  isBreaking,
  isDocumentation,
  meanings,
  nameOf,
  phrase,
  place,
  sideText,
  summaryText,
  valueText,
  versionText,
} from './wording.js';

export interface TextOptions {
  colour?: boolean;
  /** Lists the changes of documentation too, with what they were. */
  documentation?: boolean;
}

/** The result for a terminal. */
export function renderText(result: DiffResult, options: TextOptions = {}): string {
  const c = createColors(options.colour ?? false);
  const meant = result.changes.filter((change) => !isDocumentation(change));
  const lines = [
    `${c.bold(plainLine(sideText(result.base)))} → ${c.bold(plainLine(sideText(result.head)))}: ${summaryText(result)}`,
  ];
  const tooSmall = result.version.verdict === 'too-small';
  lines.push((tooSmall ? c.yellow : c.dim)(plainLine(versionText(result))));
  const marks = (change: Change) =>
    isBreaking(change) ? c.red('!') : change.impact.effect === 'widened' ? c.green('+') : c.cyan('~');
  for (const [key, changes] of byResource(meant)) {
    const [type, url] = key.split(' ') as [string, string];
    lines.push('', `${c.bold(plainLine(nameOf(url)))} ${c.dim(plainLine(`${type} ${url}`))}`);
    const width = Math.min(60, Math.max(...changes.map((x) => plainLine(place(x)).length)));
    for (const change of changes) {
      lines.push(
        `  ${marks(change)} ${change.element ? `${plainLine(place(change)).padEnd(width)}  ` : ''}${plainLine(phrase(change))}`,
      );
      if (change.reaches)
        lines.push(c.dim(`      so in ${plainLine(change.reaches.map(nameOf).join(', '))}`));
    }
  }
  if (meant.length) lines.push('', c.bold('What it means'));
  for (const { impact, version, changes } of meanings(meant)) {
    const title = `${impact.effect} (${count(changes.length, 'change')}, ${version}): ${breaksText(impact)}`;
    lines.push(
      `  ${impact.breaks.length ? c.red(title) : title}`,
      `    sender: ${impact.sender}`,
      `    receiver: ${impact.receiver}`,
    );
  }
  lines.push(...documentationLines(result.changes.filter(isDocumentation), options, c));
  lines.push(...footer(result, c));
  return `${lines.join('\n')}\n`;
}

type Colours = ReturnType<typeof createColors>;

function documentationLines(changes: readonly Change[], options: TextOptions, c: Colours): string[] {
  if (!changes.length) return [];
  if (!options.documentation)
    return ['', c.dim(`${count(changes.length, 'change')} of documentation (--documentation lists them)`)];
  const lines = ['', c.bold('Documentation')];
  for (const [key, group] of byResource(changes)) {
    lines.push(`  ${plainLine(nameOf(key))}`);
    for (const change of group) {
      lines.push(
        `    ${plainLine(`${change.element || 'itself'}: ${phrase(change)}`)}`,
        c.red(`      - ${oneLine(change.before)}`),
        c.green(`      + ${oneLine(change.after)}`),
      );
    }
  }
  return lines;
}

function oneLine(value: Change['before']): string {
  return plainLine(valueText(value));
}

function footer(result: DiffResult, c: Colours): string[] {
  const lines: string[] = [];
  if (result.notCompared.length) lines.push('', c.bold('Not compared'));
  for (const { side, resource, reason, severity } of result.notCompared) {
    const text = `  ${side}: ${plainLine(`${resource}: ${reason}`)}`;
    lines.push(severity === 'error' ? c.red(text) : c.dim(text));
  }
  if (result.corrections.length) {
    lines.push(
      '',
      c.dim(
        `${count(result.corrections.length, 'published fact')} read as corrected: ${[...new Set(result.corrections.map((x) => plainLine(nameOf(x.resource))))].join(', ')}`,
      ),
    );
  }
  return lines;
}

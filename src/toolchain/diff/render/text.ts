import { createColors } from 'picocolors';
import { plainLine } from '../../text/escape/visible.js';
import type { Change, DiffResult } from '../types.js';
import { grouped, withoutType, type Group } from './groups.js';
import {
  breaksText,
  byResource,
  count,
  impactsText,
  isBreaking,
  isForReceivers,
  isDocumentation,
  meanings,
  nameOf,
  phrase,
  place,
  sideText,
  statementText,
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
    isBreaking(change)
      ? c.red('!')
      : isForReceivers(change)
        ? c.yellow('?')
        : change.impact.effect === 'widened'
          ? c.green('+')
          : c.cyan('~');
  const impacts = impactsText(meant);
  if (impacts) lines.push(`impacts: ${plainLine(impacts)}`);
  for (const group of grouped(meant)) {
    const isShared = group.resources.length > 1;
    lines.push('', ...headings(group, c));
    const shownPlace = (x: Change) => plainLine(isShared ? withoutType(x) : place(x));
    const width = Math.min(60, Math.max(...group.changes.map((x) => shownPlace(x).length)));
    for (const change of group.changes) {
      const at = change.element ? `${shownPlace(change).padEnd(width)}  ` : '';
      lines.push(`  ${marks(change)} ${at}${plainLine(phrase(change))}${c.dim(partiesText(change))}`);
      for (const statement of change.content ?? [])
        lines.push(c.dim(`      ${plainLine(statementText(statement))}`));
      if (change.reaches)
        lines.push(c.dim(`      so in ${plainLine(change.reaches.map(nameOf).join(', '))}`));
      if (change.alsoIn)
        lines.push(c.dim(`      also in ${plainLine(change.alsoIn.map(nameOf).join(', '))}`));
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

/** A line for a resource; for several with the same changes, how many they are, and their names. */
function headings({ resources, all }: Group, c: Colours): string[] {
  const [type, url] = resources[0]!.split(' ') as [string, string];
  const systems = impactsText(all);
  const impacts = systems ? c.dim(`  impacts ${plainLine(systems)}`) : '';
  if (resources.length === 1)
    return [
      `${c.bold(plainLine(nameOf(url)))} ${c.dim(plainLine(`${type} ${url}`))}`,
      ...(impacts ? [impacts] : []),
    ];
  const names = plainLine(resources.map((r) => nameOf(r)).join(', '));
  return [
    `${c.bold(`In each of ${resources.length} resources`)} ${c.dim(names)}`,
    ...(impacts ? [impacts] : []),
  ];
}

/** The parties that a change can break. */
function partiesText({ impact }: Change): string {
  return impact.breaks.length ? `  (${breaksText(impact)})` : '';
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

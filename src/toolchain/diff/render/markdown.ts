import {
  markdownCode,
  markdownHtml,
  markdownLink,
  markdownText,
  ownCodeLink,
  ownLink,
} from '../../text/escape/markdown.js';
import type { Change, DiffResult } from '../types.js';
import { grouped, withoutType } from './groups.js';
import { SiteLinks } from './site-links.js';
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

/** GitHub takes a comment of at most 65,536 characters; some of them are for who posts it. */
export const COMMENT_LIMIT = 65_000;

export interface MarkdownOptions {
  /** The most bytes that the text may have; what is less important is left out first. */
  limit?: number;
  /** Address of the whole report. */
  report?: string;
  /** Address of the site of the head: each change links to its place there. */
  site?: string;
}

interface Section {
  text: string;
  /** Text in place of an omitted part. */
  name: string;
}

/**
 * The result as GitHub's Markdown: the summary first, then what breaks, then the rest; documentation folded. Where it would be too long it
 * ends earlier and says what is not there.
 */
export function renderMarkdown(
  result: DiffResult,
  { limit = COMMENT_LIMIT, report, site }: MarkdownOptions = {},
): string {
  const meant = result.changes.filter((c) => !isDocumentation(c));
  const [breaking, forReceivers] = [meant.filter(isBreaking), meant.filter(isForReceivers)];
  const others = meant.filter((c) => !isBreaking(c) && !isForReceivers(c));
  const links = new SiteLinks(result, site);
  const rest = breaking.length || forReceivers.length ? 'Not breaking' : 'Changes';
  const sections: Section[] = [
    ...changeSections('Breaking', breaking, false, links),
    ...changeSections('For receivers', forReceivers, false, links),
    ...changeSections(rest, others, isMinor(others) || others.length > 60, links),
    ...notCompared(result),
    ...documentation(result.changes.filter(isDocumentation)),
    ...corrections(result),
  ];
  return within(limit, head(result, meant, report), sections);
}

/** True for changes that nobody has to act on: they are folded. */
function isMinor(changes: readonly Change[]): boolean {
  return changes.every((c) => c.impact.effect === 'bookkeeping');
}

function head(result: DiffResult, meant: readonly Change[], report: string | undefined): string {
  const lines = [
    `## Profile changes: ${markdownCode(sideText(result.base))} → ${markdownCode(sideText(result.head))}`,
    '',
    `**${capital(summaryText(result))}.** ${markdownText(capital(versionText(result)))}.`,
    '',
  ];
  const impacts = impactsText(meant);
  if (impacts) lines.push(`**Impacts:** ${markdownText(impacts)}`, '');
  if (report !== undefined) lines.push(ownLink(report, 'The whole report'), '');
  if (meant.length) {
    lines.push('| Effect | Changes | Version step | Sender | Receiver |', '| --- | --- | --- | --- | --- |');
    for (const { impact, version, changes } of meanings(meant)) {
      const effect = impact.breaks.length ? `**${impact.effect}**, ${breaksText(impact)}` : impact.effect;
      lines.push(`| ${effect} | ${changes.length} | ${version} | ${impact.sender} | ${impact.receiver} |`);
    }
    lines.push('');
  }
  return lines.join('\n');
}

function changeSections(
  title: string,
  changes: readonly Change[],
  isFolded: boolean,
  links: SiteLinks,
): Section[] {
  const parts = grouped(changes).flatMap((group) => chunks(group.changes).map((part) => ({ group, part })));
  return parts.map(({ group, part }, index) => {
    const heading = index === 0 ? `### ${title}\n\n` : '';
    const isShared = group.resources.length > 1;
    const [type, url] = group.resources[0]!.split(' ') as [string, string];
    const rows = part.map((change) => row(change, isShared, links));
    const table = ['| Where | What | Effect |', '| --- | --- | --- |', ...rows, ''].join('\n');
    const impacts = impactsText(group.all);
    const note = impacts ? `Impacts: ${markdownText(impacts)}\n\n` : '';
    const details = part.map(contentOf).join('');
    const counted = count(part.length, 'change');
    const name = isShared
      ? `${counted} in each of ${group.resources.length} resources`
      : `${nameOf(url)} (${type}): ${counted}`;
    const names = isShared
      ? group.resources.map(linked).join(', ')
      : `**${linked(group.resources[0]!)}** (${type}${pageLink(links.ofResource(url, part))})`;
    const shared = isShared ? `**In each of ${group.resources.length} resources**: ${names}` : names;
    const body = `${note}${table}${details}`;
    const text = isFolded
      ? `${heading}${folded(name, `${isShared ? `${names}\n\n` : ''}${body}`)}`
      : `${heading}${shared}\n\n${body}`;
    return { text, name: isShared ? name : `${nameOf(url)} (${counted})` };
  });
}

function linked(resource: string): string {
  const url = resource.slice(resource.indexOf(' ') + 1);
  return markdownLink(url, nameOf(url));
}

function pageLink(page: string | undefined): string {
  return page === undefined ? '' : `, ${ownLink(page, 'its page')}`;
}

function row(change: Change, isShared: boolean, links: SiteLinks): string {
  const at = isShared ? withoutType(change) : place(change);
  const page = isShared ? undefined : links.ofChange(change);
  const where = !change.element ? 'itself' : page === undefined ? markdownCode(at) : ownCodeLink(page, at);
  const { impact } = change;
  const effect = impact.breaks.length ? `${impact.effect}, **${breaksText(impact)}**` : impact.effect;
  return `| ${where} | ${markdownText(phrase(change))}${reachText(change)} | ${effect} |`;
}

/** More lines about something new than this are folded. */
const MOST_LINES = 4;

function contentOf(change: Change): string {
  const { content = [], element, resource } = change;
  if (!content.length) return '';
  const lines = content.map((statement) => `- ${markdownText(statementText(statement))}`).join('\n');
  const title = `${element || nameOf(resource)}: what is new`;
  const isLong = content.length > MOST_LINES || content.some(({ items }) => items.length > 8);
  return isLong ? `\n${folded(title, `${lines}\n`)}` : `\n${markdownText(title)}\n\n${lines}\n`;
}

/** Parts that are small enough to be taken or left by themselves. */
function chunks<T>(list: readonly T[], size = 100): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );
}

function folded(summary: string, content: string): string {
  return `<details><summary>${markdownHtml(summary)}</summary>\n\n${content}\n</details>\n`;
}

function reachText({ reaches, alsoIn }: Change): string {
  if (alsoIn) return `: ${alsoIn.map((url) => markdownLink(url, nameOf(url))).join(', ')}`;
  return reaches?.length ? `; so in ${reaches.map((url) => markdownLink(url, nameOf(url))).join(', ')}` : '';
}

function documentation(changes: readonly Change[]): Section[] {
  const sections = [...byResource(changes)].flatMap(([key, all]) =>
    chunks(all).map((group) => {
      const items = group.map(
        (c) =>
          `- ${c.element ? markdownCode(c.element) : 'itself'} ${markdownText(phrase(c))}: ${quoted(c.before)} → ${quoted(c.after)}`,
      );
      const name = `Documentation of ${nameOf(key)}: ${count(group.length, 'change')}`;
      return { text: folded(name, `${items.join('\n')}\n`), name };
    }),
  );
  return sections.map((section, index) =>
    index === 0 ? { ...section, text: `### Documentation\n\n${section.text}` } : section,
  );
}

function notCompared({ notCompared: list }: DiffResult): Section[] {
  const missed = list.filter((n) => n.severity === 'error');
  const notes = list
    .filter((n) => n.severity !== 'error')
    .map((n) => `_${capital(markdownText(n.reason))}._\n`);
  const errors = missed.map((n) => `- ${n.side}: ${markdownCode(n.resource)}: ${markdownText(n.reason)}`);
  const sections: Section[] = [];
  if (errors.length)
    sections.push({
      text: `### Not compared\n\n${errors.join('\n')}\n`,
      name: `${count(errors.length, 'resource')} not compared`,
    });
  if (notes.length) sections.push({ text: notes.join('\n'), name: 'notes' });
  return sections;
}

function corrections({ corrections: list }: DiffResult): Section[] {
  if (!list.length) return [];
  const items = list.map(
    (c) =>
      `- ${markdownCode(`${nameOf(c.resource)}${c.element ? ` ${c.element}` : ''}`)} ${markdownText(c.fact)}: ${markdownText(c.reason)}`,
  );
  const title = `${count(list.length, 'published fact')} read as corrected`;
  return [{ text: folded(title, items.join('\n')), name: title }];
}

/** As many of the sections as there is room for, in their order, and the names of the others. */
function within(limit: number, start: string, sections: readonly Section[]): string {
  const whole = [start, ...sections.map((s) => s.text)].join('\n');
  if (sizeOf(whole) <= limit) return whole;
  // room for the note, which names as many as it can
  const noteRoom = Math.min(2_000, Math.floor(limit / 4));
  const taken = [start];
  const left: string[] = [];
  let size = sizeOf(start);
  for (const section of sections) {
    const more = sizeOf(section.text) + 1;
    if (size + more > limit - noteRoom) {
      left.push(section.name);
      continue;
    }
    taken.push(section.text);
    size += more;
  }
  const note = [
    `\n> There is more than fits here: ${count(left.length, 'part')} left out. \`npm run diff\` shows all of it.`,
  ];
  let noted = sizeOf(note[0]!) + 1;
  for (const name of left) {
    const line = `> - ${markdownText(name)}`;
    noted += sizeOf(line) + 1;
    if (noted > noteRoom) break;
    note.push(line);
  }
  return `${[...taken, ...note].join('\n')}\n`;
}

/** In bytes, which are never fewer than the characters that count. */
function sizeOf(text: string): number {
  return Buffer.byteLength(text);
}

function quoted(value: Change['before']): string {
  if (value === null) return '_none_';
  const text = valueText(value);
  return `“${markdownText(text.length > 300 ? `${text.slice(0, 300)}…` : text)}”`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

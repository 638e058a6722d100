import { markdownCode, markdownLink, markdownText } from '../../text/escape/markdown.js';
import type { Change, DiffResult } from '../types.js';
import {
  impactedSystems,
  isDocumentation,
  nameOf,
  phrase,
  place,
  statementText,
  valueText,
} from './wording.js';

/**
 * Writes the section "Profiles changed" of release notes: a link for each resource, a line for each change, changes of a code set together.
 * Omits documentation and what only identifies the release; the capability statement is listed in full.
 */
export function renderReleaseNotes(result: DiffResult): string {
  const changes = result.changes.filter(
    (c) =>
      !isDocumentation(c) && (c.impact.effect !== 'bookkeeping' || c.resourceType === 'CapabilityStatement'),
  );
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    // readers look for a code in the value sets that take it from its system
    const links = change.reaches?.length ? change.reaches : [change.resource];
    for (const link of links) groups.set(link, [...(groups.get(link) ?? []), change]);
  }
  const items = [...groups].map(([url, group]) => {
    const link = /^https?:/.test(url) ? markdownLink(url, nameOf(url)) : group[0]!.resourceType;
    return [`- ${link}`, ...group.map((c) => `  - ${sentence(c, c.resource !== url)}`)].join('\n');
  });
  const systems = impactedSystems(changes).map(markdownText).join(', ');
  const missed = result.notCompared
    .filter((n) => n.severity === 'error')
    .map((n) => `- ${markdownCode(n.resource)}: ${markdownText(n.reason)}`);
  return [
    `**Profiles changed:**\n\n${items.length ? items.join('\n') : 'None'}\n`,
    ...(systems ? [`**Impacts:** ${systems}\n`] : []),
    ...(missed.length
      ? [`**Not compared, so these notes may lack changes of:**\n\n${missed.join('\n')}\n`]
      : []),
  ].join('\n');
}

/** @param isThrough true for a change of a code system that appears under a value set */
function sentence(change: Change, isThrough: boolean): string {
  const { kind, element, before, after } = change;
  const code = place(change);
  if (change.range)
    return `Change cardinality of ${named(element)} from ${markdownText(change.range.before)} to ${markdownText(change.range.after)}`;
  switch (kind) {
    case 'code.added':
    case 'code.removed': {
      const where = isThrough
        ? 'valueset and underlying code system'
        : change.resourceType === 'ValueSet'
          ? 'valueset'
          : 'code system';
      const text = valueText(kind === 'code.added' ? after : before);
      const shown = markdownText(text === code || text === 'none' ? `'${code}'` : `'${text}' (${code})`);
      return kind === 'code.added' ? `${shown} added to ${where}` : `${shown} removed from ${where}`;
    }
    case 'capability.version':
      return markdownText(`Change version number from ${valueText(before)} to ${valueText(after)}`);
    case 'capability.description':
      return markdownText(`Change description to "${valueText(after)}"`);
    case 'resource.added':
      return `New ${change.resourceType}${contentLines(change)}`;
    case 'resource.removed':
      return `${change.resourceType} withdrawn`;
    default: {
      const said = markdownText(phrase(change));
      const line = element ? `${named(element)}: ${said}` : said.slice(0, 1).toUpperCase() + said.slice(1);
      return line + contentLines(change);
    }
  }
}

function contentLines({ content = [] }: Change): string {
  return content.map((statement) => `\n    - ${markdownText(statementText(statement))}`).join('');
}

/** An element without the type before it, as the notes name it. */
function named(element: string): string {
  const dot = element.indexOf('.');
  return markdownCode(dot > 0 && /^[A-Z]/.test(element) ? element.slice(dot + 1) : element);
}

import { html, type Markup } from '../../diff/render/html/markup.js';
import type { ProfileModel } from '../../model/types.js';
import { anchorOf } from './document-pages.js';
import { relativeLink } from './paths.js';
import type { SiteContext } from './site-context.js';
import { dataTable, section } from './tables.js';

interface ServerResource {
  type?: string;
  interaction?: { code?: string }[];
}

/** The interactions of a definition: those of the project's examples, and those that its servers offer for the resource type. */
export function interactionSection(context: SiteContext, page: string, profile: ProfileModel): Markup | false {
  const shown = [...(context.interactions.get(profile.url) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = shown.map(([name, files]) => [
    html`<a href="${relativeLink(page, 'interactions/index.html', anchorOf(name))}">${name}</a>`,
    files.map(
      (file) => html`<div><a href="${relativeLink(page, `examples/${file}/index.html`)}">${file}</a></div>`,
    ),
  ]);
  const offered = profile.kind === 'resource' ? offeredBy(context, page, profile.type) : [];
  return section('Interactions', [
    dataTable('Interactions', ['Interaction', 'Examples with it'], rows),
    offered.length > 0 && html`<p>Servers offer for ${profile.type}: ${offered}</p>`,
  ]);
}

function offeredBy(context: SiteContext, page: string, type: string): Markup[] {
  return context.published
    .filter((p) => p.resourceType === 'CapabilityStatement')
    .flatMap((statement) => {
      const rest = (statement.resource['rest'] ?? []) as { resource?: ServerResource[] }[];
      const codes = rest
        .flatMap((r) => r.resource ?? [])
        .filter((r) => r.type === type)
        .flatMap((r) => r.interaction ?? [])
        .map(({ code }) => code);
      if (codes.length === 0) return [];
      const to = (statement.url && context.paths.pageOf(statement.url)) ?? `CapabilityStatement/${statement.file}/index.html`;
      return [html`${codes.join(', ')} (<a href="${relativeLink(page, to)}">capability statement</a>)`];
    });
}

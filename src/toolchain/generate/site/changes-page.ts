import { html, type Content } from '../../diff/render/html/markup.js';
import { byResource, isDocumentation, phrase, place, sideText } from '../../diff/render/wording.js';
import type { Change } from '../../diff/types.js';
import type { Page } from './page.js';
import { canonicalLink, type SiteContext } from './site-context.js';
import { relativeLink } from './paths.js';
import { dataTable, section } from './tables.js';

const PATH = 'changes/index.html';

/** The changes of meaning since the last release, if one is stored. */
export function changesPages(context: SiteContext): Page[] {
  const { changes } = context.input;
  if (changes === undefined) return [];
  const meant = changes.changes.filter((change) => !isDocumentation(change));
  return [
    {
      path: PATH,
      title: 'Changes',
      kind: 'Changes',
      body: [
        html`<p>
          ${sideText(changes.base)} → ${sideText(changes.head)}: ${meant.length} changes of meaning.
        </p>`,
        [...byResource(meant)].map(([resource, list]) => resourceSection(resource, list, context)),
      ],
    },
  ];
}

function resourceSection(resource: string, changes: readonly Change[], context: SiteContext): Content {
  const page = context.paths.pageOf(resource);
  return section(resource.slice(resource.lastIndexOf('/') + 1), [
    html`<p>${canonicalLink(context, PATH, resource, resource)}</p>`,
    dataTable(
      'Changes',
      ['Where', 'Change', 'For senders', 'For receivers'],
      changes.map((change) => [
        page === undefined || change.element === ''
          ? place(change)
          : html`<a href="${relativeLink(PATH, page, change.element)}">${place(change)}</a>`,
        phrase(change),
        change.impact.sender,
        change.impact.receiver,
      ]),
    ),
  ]);
}

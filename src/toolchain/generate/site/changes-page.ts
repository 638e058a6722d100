import { html, type Content } from '../../diff/render/html/markup.js';
import { byResource, isDocumentation, phrase, place, sideText } from '../../diff/render/wording.js';
import type { Change } from '../../diff/types.js';
import type { Page } from './page.js';
import { canonicalLink, tailOf, type SiteContext } from './site-context.js';
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
        [...byResource(meant).values()].map((list) => resourceSection(list, context)),
      ],
    },
  ];
}

function resourceSection(changes: readonly Change[], context: SiteContext): Content {
  const { resource, resourceType } = changes[0]!;
  const page = context.paths.pageOf(resource);
  return section(tailOf(resource), [
    html`<p>${resourceType} ${canonicalLink(context, PATH, resource, resource)}</p>`,
    dataTable(
      `Changes of ${tailOf(resource)}`,
      ['Where', 'Change', 'For senders', 'For receivers'],
      changes.map((change) => [
        page === undefined || !hasRow(change)
          ? place(change) || 'itself'
          : html`<a href="${relativeLink(PATH, page, change.element)}">${place(change)}</a>`,
        phrase(change),
        change.impact.sender,
        change.impact.receiver,
      ]),
    ),
  ]);
}

/** True if the page of the definition has a row for the element. */
function hasRow({ resourceType, element, kind }: Change): boolean {
  return resourceType === 'StructureDefinition' && element !== '' && !/^(slice|element)\.removed$/.test(kind);
}

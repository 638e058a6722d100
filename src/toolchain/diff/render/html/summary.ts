import type { Change, DiffResult } from '../../types.js';
import {
  breaksText,
  byResource,
  count,
  impactsText,
  isBreaking,
  isForReceivers,
  meanings,
  nameOf,
  summaryText,
  versionText,
} from '../wording.js';
import { resourceId, type Anchors } from './anchors.js';
import { fullName } from './change.js';
import { html, type Markup, tableHead } from './markup.js';

/** So many of what breaks are linked to from the top. */
const MAX_LINKS = 50;

/** Summary: breaking changes first, the version step, and the meaning of each effect. */
export function summary(result: DiffResult, meant: readonly Change[], anchors: Anchors): Markup {
  const breaking = meant.filter(isBreaking);
  const verdict = verdictOn(breaking.length, meant.filter(isForReceivers).length);
  const impacts = impactsText(meant);
  const missed = result.notCompared.filter((n) => n.severity === 'error').length;
  const isTooSmall = result.version.verdict === 'too-small';
  return html`<section aria-labelledby="summary">
    <h2 id="summary">Summary</h2>
    <p class="${verdict.style}">
      <strong>${verdict.text}</strong>
      ${sentence(summaryText(result))}.
    </p>
    <p class="${isTooSmall ? 'warning' : 'note'}">
      ${isTooSmall && html`<strong>The version step is too small:</strong> `}${isTooSmall ? versionText(result) : sentence(versionText(result))}.
    </p>
    ${impacts && html`<p class="note"><strong>Impacts:</strong> ${impacts}</p>`}
    ${missed > 0 && html`<p class="warning"><a href="#not-compared">${count(missed, 'resource')} could not be compared</a>: there may be more changes than are shown.</p>`}
    ${breaking.length > 0 && breakingList(breaking, anchors)}
    ${meant.length > 0 && meaningTable(meant, anchors)} ${meant.length > 0 && contents(meant)}
  </section> `;
}

/** The first words of the report. A guarantee that receivers lose is no refusal, and still no good news. */
function verdictOn(breaking: number, forReceivers: number): { style: string; text: string } {
  if (breaking > 0) return { style: 'verdict bad', text: `${count(breaking, 'breaking change')}.` };
  if (forReceivers > 0) return { style: 'warning', text: 'Receivers lose a guarantee.' };
  return { style: 'verdict good', text: 'Nothing breaks.' };
}

function breakingList(breaking: readonly Change[], anchors: Anchors): Markup {
  const more = breaking.length - MAX_LINKS;
  return html`<h3>What breaks</h3>
    <ul>
      ${breaking.slice(0, MAX_LINKS).map(
        (c) =>
          html`<li>
            <a href="#${anchors.of(c)}">${fullName(c)}</a>
            <span class="breaks">${breaksText(c.impact)}</span>
          </li> `,
      )}
    </ul>
    ${more > 0 && html`<p>… and ${more} more below</p>`}`;
}

function meaningTable(meant: readonly Change[], anchors: Anchors): Markup {
  const headings = ['Effect', 'Changes', 'Version step', 'Sender of a payload', 'Receiver of a payload'];
  return html`<h3 id="meanings">What it means</h3>
    <table role="table" class="meanings" aria-labelledby="meanings">
      ${tableHead(headings)}
      <tbody role="rowgroup">
        ${meanings(meant).map(({ impact, version, changes }) => {
          const cells = [String(changes.length), version, impact.sender, impact.receiver];
          const kind = isBreaking({ version }) ? 'breaking' : impact.effect;
          return html`<tr role="row" id="${anchors.ofMeaning({ impact, version })}" class="${kind}">
            <th scope="row" role="rowheader">
              <span class="badge">${impact.effect}</span> <span class="breaks">${breaksText(impact)}</span>
            </th>
            ${cells.map((text, i) => html`<td role="cell" data-label="${headings[i + 1]}">${text}</td>`)}
          </tr> `;
        })}
      </tbody>
    </table>`;
}

function contents(meant: readonly Change[]): Markup {
  return html`<nav aria-labelledby="resources">
    <h3 id="resources">Resources that changed</h3>
    <ul class="contents">
      ${inOrder(meant).map((changes) => {
        const { resource, resourceType } = changes[0]!;
        const breaking = changes.filter(isBreaking).length;
        return html`<li>
          <a href="#${resourceId(resourceType, resource)}">${nameOf(resource)}</a>
          <small
            >${resourceType},
            ${count(changes.length, 'change')}${breaking > 0 && `, ${breaking} breaking`}</small
          >
        </li> `;
      })}
    </ul>
  </nav>`;
}

/** Changes by resource: those with something breaking first, else in the order of the result. */
export function inOrder(changes: readonly Change[]): Change[][] {
  const groups = [...byResource(changes).values()];
  return [...groups.filter((g) => g.some(isBreaking)), ...groups.filter((g) => !g.some(isBreaking))];
}

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

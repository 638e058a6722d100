import type { Change, Statement } from '../../types.js';
import { breaksText, impactsText, isBreaking, nameOf, phrase, place } from '../wording.js';
import type { Anchors } from './anchors.js';
import { externalLink, html, type Markup } from './markup.js';

/** A sign for each effect, so that colour is not all that tells them apart. */
const SIGNS = { widened: '+', narrowed: '−', changed: '~', documentation: '¶', bookkeeping: '·' } as const;

function sign(change: Pick<Change, 'impact' | 'version'>): string {
  return isBreaking(change) ? '!' : SIGNS[change.impact.effect];
}

/** The attributes by which a change is linked to, and filtered. */
export function changeAttributes(change: Change, anchors: Anchors): Markup {
  return html`id="${anchors.of(change)}"
  data-kind="${change.kind}"${isBreaking(change) && html` data-breaking`}`;
}

/** The link by which a change can be passed on. */
export function anchorLink(change: Change, anchors: Anchors): Markup {
  return html`<a
    class="anchor"
    href="#${anchors.of(change)}"
    aria-label="Link to this change: ${fullName(change)}"
    >#</a
  >`;
}

/** A change beside its element: its wording, its effect with a link to the explanation, and a link to itself. */
export function changeInPlace(change: Change, anchors: Anchors): Markup {
  const { impact, version, reaches, alsoIn, content, source } = change;
  const impacts = impactsText([change]);
  const kind = isBreaking(change) ? 'breaking' : impact.effect;
  return html`<div class="change ${kind}" ${changeAttributes(change, anchors)}>
    <p>
      <span class="sign" aria-hidden="true">${sign(change)}</span>
      <span class="what">${what(change)}</span> ${anchorLink(change, anchors)}
    </p>
    <p class="effect">
      <a class="badge" href="#${anchors.ofMeaning(change)}">${impact.effect}</a> <span>${version} step</span>,
      <span class="breaks">${breaksText(impact)}</span>
    </p>
    ${reaches?.length && html`<p class="more">so in ${reaches.map((url, i) => [i > 0 && ', ', externalLink(url, nameOf(url))])}</p>`}
    ${alsoIn && html`<p class="more">also in ${alsoIn.map((url, i) => [i > 0 && ', ', externalLink(url, nameOf(url))])}</p>`}
    ${impacts && html`<p class="more">impacts ${impacts}</p>`} ${content && contentList(content)}
    ${source && html`<p class="more"><code>${source.file}:${source.line}</code></p>`}
  </div>`;
}

/** Requirements and bindings of a new definition. */
function contentList(content: readonly Statement[]): Markup {
  const items = content.map(({ what, items: list }) => html`<li><b>${what}</b> ${list.join(', ')}</li> `);
  return html`<details class="content">
    <summary>What is new</summary>
    <ul>
      ${items}
    </ul>
  </details>`;
}

/** The change in words; a cardinality marks the old and the new value. */
function what(change: Change): Markup | string {
  return change.range
    ? html`cardinality <del>${change.range.before}</del> → <ins>${change.range.after}</ins>`
    : phrase(change);
}

/** With where it is, for links that stand elsewhere. */
export function fullName(change: Change): string {
  const where = [nameOf(change.resource), place(change)].filter((text) => text).join(' ');
  return `${where}: ${phrase(change)}`;
}

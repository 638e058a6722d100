import type { Correction, DiffResult } from '../../types.js';
import { count, nameOf, valueText } from '../wording.js';
import { html, type Markup, tableHead } from './markup.js';

/** Resources that were not compared: errors first, then information. */
export function notCompared({ notCompared: list }: DiffResult): Markup | undefined {
  if (!list.length) return undefined;
  const sorted = [
    ...list.filter((n) => n.severity === 'error'),
    ...list.filter((n) => n.severity !== 'error'),
  ];
  return html`<section aria-labelledby="not-compared">
    <h2 id="not-compared">Not compared</h2>
    <ul>
      ${sorted.map(
        ({ side, resource, reason, severity }) =>
          html`<li>
            ${severity === 'error' && html`<strong class="breaks">Error</strong> `}${side}:
            <code>${resource}</code>: ${reason}
          </li> `,
      )}
    </ul>
  </section> `;
}

const HEADINGS = ['Where', 'Fact', 'Published', 'Read as', 'Why'];

/** Facts of a release that are read otherwise than they were published, folded. */
export function corrections(list: readonly Correction[]): Markup | undefined {
  if (!list.length) return undefined;
  return html`<section aria-labelledby="corrections">
    <h2 id="corrections">Published facts read as corrected</h2>
    <details>
      <summary>${count(list.length, 'fact')}</summary>
      <table role="table" aria-labelledby="corrections">
        ${tableHead(HEADINGS)}
        <tbody role="rowgroup">
          ${list.map(({ resource, element, fact, published, meant, reason }) => {
            const cells = [fact, valueText(published), valueText(meant), reason];
            return html`<tr role="row">
              <th scope="row" role="rowheader">${nameOf(resource)} ${element}</th>
              ${cells.map((text, i) => html`<td role="cell" data-label="${HEADINGS[i + 1]}">${text}</td>`)}
            </tr> `;
          })}
        </tbody>
      </table>
    </details>
  </section> `;
}

import type { Change } from '../../types.js';
import { byResource, count, nameOf, valueText } from '../wording.js';
import type { Anchors } from './anchors.js';
import { anchorLink, changeAttributes } from './change.js';
import { html, type Markup, tableHead } from './markup.js';

/** Changes of documentation, folded by resource. */
export function documentation(changes: readonly Change[], anchors: Anchors): Markup | undefined {
  if (!changes.length) return undefined;
  return html`<section class="group" aria-labelledby="documentation">
    <h2 id="documentation">Documentation</h2>
    <p>Words alone: what is accepted stays as it was.</p>
    ${[...byResource(changes)].map(([key, group]) => ofResource(key, group, anchors))}
  </section> `;
}

const HEADINGS = ['Where', 'Text', 'Before', 'After'];

function ofResource(key: string, changes: readonly Change[], anchors: Anchors): Markup {
  const { resource, resourceType } = changes[0]!;
  const title = `${nameOf(resource)} (${resourceType})`;
  return html`<details data-resource="${key}">
    <summary>${title}: ${count(changes.length, 'change')}</summary>
    <table role="table" class="texts" aria-label="Documentation of ${title}">
      ${tableHead(HEADINGS)}
      <tbody role="rowgroup">
        ${changes.map((change) => {
          const [before, after] = marked(text(change.before), text(change.after));
          return html`<tr role="row" class="change" ${changeAttributes(change, anchors)}>
            <th scope="row" role="rowheader">${change.element || 'itself'} ${anchorLink(change, anchors)}</th>
            <td role="cell" data-label="Text">${change.part ?? 'text'}</td>
            <td role="cell" data-label="Before"><span class="words">${before}</span></td>
            <td role="cell" data-label="After"><span class="words">${after}</span></td>
          </tr> `;
        })}
      </tbody>
    </table>
  </details> `;
}

function text(value: Change['before']): string | undefined {
  return value === null ? undefined : valueText(value);
}

/** Two texts, with the part marked in which they differ: all but the words that both begin with and end with. */
function marked(before: string | undefined, after: string | undefined): [Markup, Markup] {
  if (before === undefined || after === undefined) {
    const none = html`<em>none</em>`;
    return [
      before === undefined ? none : html`<del>${before}</del>`,
      after === undefined ? none : html`<ins>${after}</ins>`,
    ];
  }
  const [a, b] = [before, after].map((t) => t.split(/(?<=\s)/)) as [string[], string[]];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const parts = (words: string[]) => [
    words.slice(0, start).join(''),
    words.slice(start, words.length - end).join(''),
    words.slice(words.length - end).join(''),
  ];
  const [[lead, was, tail], [, is]] = [parts(a), parts(b)] as [string[], string[]];
  return [
    html`${lead}${was && html`<del>${was}</del>`}${tail}`,
    html`${lead}${is && html`<ins>${is}</ins>`}${tail}`,
  ];
}

import { html, type Content, type Markup } from '../../diff/render/html/markup.js';

/** A table with a name for assistive technology, or nothing if it has no rows. */
export function dataTable(
  name: string,
  headings: readonly string[],
  rows: readonly (readonly Content[])[],
): Markup | false {
  if (rows.length === 0) return false;
  return html`<div class="wide" tabindex="0" role="region" aria-label="${`${name} (table)`}">
    <table>
      <thead>
        <tr>
          ${headings.map((text) => html`<th scope="col">${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...others]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${others.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A section with a heading, or nothing if it has no content. */
export function section(title: string, content: Content): Markup | false {
  if (content === false || content === undefined || content === null) return false;
  if (Array.isArray(content) && content.every((c) => c === false || c === undefined || c === null))
    return false;
  const id = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;
}

/** Names and what they are; entries without content are left out. */
export function factList(facts: readonly (readonly [name: string, content: Content])[]): Markup {
  const present = facts.filter(([, content]) => content !== undefined && content !== false && content !== '');
  return html`<dl class="facts">
    ${present.map(
      ([name, content]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${content}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Text of a definition as paragraphs. */
export function paragraphs(text: string | undefined): Content {
  return (text ?? '')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => html`<p>${part}</p>`);
}

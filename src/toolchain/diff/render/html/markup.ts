import { htmlText, isWebAddress } from '../../../text/escape/html.js';

/** Text that is HTML already. Everything else is escaped where it is put into a template. */
export class Markup {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** Content of a template: text and numbers are escaped, lists joined; undefined, null and false give nothing. */
export type Content = Markup | string | number | false | null | undefined | readonly Content[];

/** A template of HTML: what is put in is escaped, unless it was made by this function too. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(parts.map((part, i) => (i < values.length ? part + written(values[i]) : part)).join(''));
}

function written(value: Content): string {
  if (value instanceof Markup) return value.text;
  if (value === undefined || value === null || value === false) return '';
  if (Array.isArray(value)) return value.map((v) => written(v as Content)).join('');
  return htmlText(String(value));
}

/** A link to elsewhere; a canonical that no browser can open, or should not, stays text. */
export function externalLink(url: string, text: string = url): Markup {
  return isWebAddress(url) ? html`<a href="${url}" rel="noreferrer">${text}</a>` : html`<span>${text}</span>`;
}

/**
 * The head of a table. The roles are those that the elements have; some browsers drop them where a narrow page lays a table out as
 * blocks.
 *
 * @param attributes what a heading's cell has besides
 */
export function tableHead(
  headings: readonly string[],
  attributes: (heading: string) => Markup | false = () => false,
): Markup {
  const cells = headings.map(
    (text) => html`<th scope="col" role="columnheader" ${attributes(text)}>${text}</th>`,
  );
  return html`<thead role="rowgroup">
    <tr role="row">
      ${cells}
    </tr>
  </thead>`;
}

import hljs from 'highlight.js/lib/core';
import json from 'highlight.js/lib/languages/json';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import { html, Markup } from '../../diff/render/html/markup.js';

hljs.registerLanguage('json', json);
hljs.registerLanguage('xml', xml);
hljs.registerLanguage('typescript', typescript);

/** In characters. Longer text is shown without colours: they would double the size of the page. */
const MOST = 60_000;

/** Code as a block that can be scrolled by keyboard. The highlighter escapes all text. */
export function codeBlock(text: string, language: 'json' | 'xml' | 'typescript', label: string): Markup {
  const content = text.length > MOST ? text : new Markup(hljs.highlight(text, { language }).value);
  return html`<pre tabindex="0" role="region" aria-label="${`${label} (text)`}"><code>${content}</code></pre>`;
}

import { createHash } from 'node:crypto';
import type { Change, DiffResult } from '../../types.js';
import { SiteLinks } from '../site-links.js';
import { isDocumentation, sideText } from '../wording.js';
import { Anchors } from './anchors.js';
import { documentation } from './documentation.js';
import { filters } from './filters.js';
import { html, Markup } from './markup.js';
import { corrections, notCompared } from './remarks.js';
import { CLIENT_SCRIPT } from './script.js';
import { STYLE } from './style.js';
import { inOrder, summary } from './summary.js';
import { resourceSection } from './tree.js';

export interface HtmlOptions {
  /** Address of the site of the head: each resource links to its page there. */
  site?: string;
}

/**
 * The result as one HTML page that asks for nothing else: the summary, then the tree of each resource with its changes in place,
 * documentation folded. The page is complete without its script, which only filters.
 *
 * The page's policy allows its own script and nothing else, and loads nothing: text of a definition stays text even if a browser would
 * read it as markup.
 */
export function renderHtml(result: DiffResult, { site }: HtmlOptions = {}): string {
  const [words, meant] = [
    result.changes.filter(isDocumentation),
    result.changes.filter((c) => !isDocumentation(c)),
  ];
  const anchors = new Anchors(result.changes, meant);
  const title = html`Profile changes: ${sideText(result.base)} → ${sideText(result.head)}`;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy()}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${inline('style', STYLE)}
      </head>
      <body>
        <a class="skip" href="#changes">Skip to the changes</a>
        <header>
          <h1>Profile changes</h1>
          <p><code>${sideText(result.base)}</code> → <code>${sideText(result.head)}</code></p>
        </header>
        <main>
          ${summary(result, meant, anchors)}
          <section class="group" aria-labelledby="changes">
            <h2 id="changes" tabindex="-1">Changes in place</h2>
            ${result.changes.length > 0 && filters(result.changes)}${changesInPlace(result, meant, anchors, new SiteLinks(result, site))}
          </section>
          ${documentation(words, anchors)}${notCompared(result)}${corrections(result.corrections)}
        </main>
        ${inline('script', CLIENT_SCRIPT)}
      </body>
    </html>`;
  return `${page.text}\n`;
}

function changesInPlace(
  result: DiffResult,
  meant: readonly Change[],
  anchors: Anchors,
  links: SiteLinks,
): Markup {
  if (!meant.length) return html`<p>No change of meaning.</p>`;
  return html`<p>Each tree shows what changed, the way to it, and the nearest neighbours.</p>
    ${inOrder(meant).map((changes) => resourceSection(result, changes, anchors, links))}`;
}

/** To the letter: the policy knows the text by its digest. */
function inline(tag: 'style' | 'script', text: string): Markup {
  return new Markup(`<${tag}>${text}</${tag}>`);
}

/** By digest: a script or a style that came in any other way has another one. */
function policy(): string {
  const [style, script] = [STYLE, CLIENT_SCRIPT].map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return `default-src 'none'; style-src ${style}; script-src ${script}; img-src data:; base-uri 'none'; form-action 'none'`;
}

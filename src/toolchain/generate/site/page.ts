import { html, type Content, type Markup } from '../../diff/render/html/markup.js';
import type { SiteContext } from './site-context.js';
import { relativeLink } from './paths.js';
import type { SiteFile } from './input.js';

/** A page before it has its frame. */
export interface Page {
  path: string;
  title: string;
  /** For the search and for link previews: one sentence or two. */
  summary?: string | undefined;
  /** For people: Profile, Extension, Value set, … */
  kind: string;
  /** Text that the search finds the page by, besides title and summary. */
  keywords?: readonly string[];
  body: Content;
  /** Scripts of this page alone, by path from the site's root. */
  scripts?: readonly string[];
}

/** Nothing runs, loads or is sent but the site's own files. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

const SECTIONS: readonly [path: string, text: string][] = [
  ['index.html', 'Definitions'],
  ['interactions/index.html', 'Interactions'],
  ['examples/index.html', 'Examples'],
  ['changes/index.html', 'Changes'],
  ['try/index.html', 'Try it'],
];

/** A whole page of HTML. */
export function framed(page: Page, context: SiteContext, pages: ReadonlySet<string>): SiteFile {
  const { project } = context;
  const to = (path: string) => relativeLink(page.path, path);
  const current = SECTIONS.find(([path]) => path === page.path)?.[0];
  const markup: Markup = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${page.title} · ${project.title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${to('assets/style.css')}" />
        <script src="${to('assets/site.js')}" defer></script>
        ${(page.scripts ?? []).map((path) => html`<script src="${to(path)}" defer></script>`)}
      </head>
      <body data-root="${to('index.html').slice(0, -'index.html'.length)}">
        <a class="skip" href="#main">Skip to the content</a>
        <header class="bar">
          <a class="brand" href="${to('index.html')}">${project.title} <b>${project.version}</b></a>
          <nav aria-label="Sections">
            ${SECTIONS.filter(([path]) => pages.has(path)).map(
              ([path, text]) =>
                html`<a href="${to(path)}" ${path === current && html`aria-current="page"`}>${text}</a>`,
            )}
          </nav>
          <form class="search" role="search">
            <label for="search">Search</label>
            <input id="search" type="search" autocomplete="off" spellcheck="false" aria-controls="found" />
            <div id="found" role="region" aria-live="polite" aria-label="Search results" hidden></div>
          </form>
        </header>
        <main id="main" tabindex="-1">
          <p class="kind">${page.kind}</p>
          <h1>${page.title}</h1>
          ${page.body}
        </main>
        <footer>
          <p>
            ${project.title} ${project.version}, FHIR
            ${project.fhirVersion}${project.license && html`, ${project.license}`}. This site loads nothing
            from elsewhere and sends nothing.
          </p>
        </footer>
      </body>
    </html>`;
  return { path: page.path, content: `${markup.text}\n` };
}

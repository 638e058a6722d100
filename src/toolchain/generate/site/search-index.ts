import { scriptText } from './example-pages.js';
import type { SiteFile } from './input.js';
import type { Page } from './page.js';

/** In characters, for each page: the words of a large code system would make the index of all pages slow. */
const MOST_KEYWORDS = 20_000;

/** The pages as a script, so that the search works from a folder too. */
export function searchIndex(pages: readonly Page[]): SiteFile {
  const entries = pages
    .filter((page) => !/\/(json|xml|typescript)\.html$/.test(page.path))
    .map((page, id) => ({
      id,
      path: page.path,
      title: page.title,
      kind: page.kind,
      summary: (page.summary ?? '').slice(0, 300),
      keywords: (page.keywords ?? []).join('\n').slice(0, MOST_KEYWORDS),
    }));
  return { path: 'assets/search-index.js', content: `siteSearch(${scriptText(JSON.stringify(entries))});\n` };
}

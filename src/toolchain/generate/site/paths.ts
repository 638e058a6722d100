import { withoutVersion } from '../../text/canonical.js';
/** Places of pages in the site: a page is named by its path from the site's root, with forward slashes. */

/** A page at the path of each canonical, unique also on a file system that does not tell upper from lower case. */
export class PagePaths {
  readonly #pages = new Map<string, string>();
  readonly #taken = new Set(['interactions', 'changes', 'try']);

  /** @param canonicals in the order in which they get their paths: the first of two that clash keeps its own */
  constructor(canonicals: Iterable<string>) {
    for (const canonical of canonicals) {
      if (this.#pages.has(canonical)) continue;
      const { host, segments } = parts(canonical);
      let path = segments.join('/');
      if (this.#taken.has(path.toLowerCase())) path = [safeSegment(host), ...segments].join('/');
      for (let n = 2; this.#taken.has(path.toLowerCase()); n++) path = `${segments.join('/')}-${n}`;
      this.#taken.add(path.toLowerCase());
      this.#pages.set(canonical, `${path}/index.html`);
    }
  }

  /** The page of a canonical, with or without a version; undefined if the site has none. */
  pageOf(canonical: string): string | undefined {
    return this.#pages.get(canonical) ?? this.#pages.get(withoutVersion(canonical));
  }
}

/** Folders that hold the site's own files. */
const RESERVED = /^(assets|examples|index\.html)$/i;

function parts(canonical: string): { host: string; segments: string[] } {
  const match = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)\/(.*)$/i.exec(canonical);
  const segments = (match?.[2] ?? canonical).split('/').filter(Boolean).map(safeSegment);
  if (segments.length === 0 || RESERVED.test(segments[0]!)) segments.unshift('definitions');
  return { host: match?.[1] ?? 'urn', segments };
}

/** A file name that every file system and web server takes as it is. */
function safeSegment(text: string): string {
  const safe = text.replace(/[^A-Za-z0-9._-]/g, (c) => `~${c.codePointAt(0)!.toString(16)}`);
  return /^\.+$/.test(safe) || safe === '' ? `~${safe}` : safe;
}

/** A relative link from one page to another, so that the site works below any address and from a folder. */
export function relativeLink(from: string, to: string, anchor?: string): string {
  const [source, target] = [from.split('/'), to.split('/')];
  let common = 0;
  while (common < source.length - 1 && source[common] === target[common]) common++;
  const up = '../'.repeat(source.length - 1 - common);
  const link = up + target.slice(common).join('/');
  return anchor === undefined ? link : `${link}#${encodeURIComponent(anchor)}`;
}

import { PagePaths } from '../../generate/site/paths.js';
import type { Change, DiffResult } from '../types.js';

/** Links from changes to the pages of a project's site. */
export class SiteLinks {
  readonly #site: string | undefined;
  readonly #paths: PagePaths;

  /** @param site address of the site of the head; undefined: there are no links */
  constructor({ head, changes }: DiffResult, site: string | undefined) {
    this.#site = site?.replace(/\/*$/, '/');
    const all = [...head.resources.values()].map(({ url }) => url);
    this.#paths = new PagePaths([...all, ...changes.map(({ resource }) => resource)].sort());
  }

  /** The page of a definition; undefined if the site has none. */
  ofResource(url: string, changes: readonly Change[]): string | undefined {
    const isGone = changes.some((c) => c.resource === url && c.kind === 'resource.removed');
    // a statement without a canonical is named by its type and id
    if (this.#site === undefined || isGone || !/^[a-z][a-z0-9+.-]*:/i.test(url)) return undefined;
    return this.#site + this.#paths.pageOf(url)!;
  }

  /** The place of a change in the page: the row of its element. */
  ofChange(change: Change): string | undefined {
    const page = this.ofResource(change.resource, [change]);
    const hasRow =
      change.resourceType === 'StructureDefinition' && !/^(slice|element)\.removed$/.test(change.kind);
    if (page === undefined || change.element === '' || !hasRow) return page;
    return `${page}#${encodeURIComponent(change.element)}`;
  }
}

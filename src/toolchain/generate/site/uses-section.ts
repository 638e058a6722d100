import { html, type Markup } from '../../diff/render/html/markup.js';
import { relativeLink } from './paths.js';
import { canonicalLink, type SiteContext } from './site-context.js';
import { dataTable, section } from './tables.js';
import type { Use } from './uses.js';

const AS: Readonly<Record<Use['as'], string>> = {
  base: 'is based on it',
  type: 'is of this type',
  target: 'refers to it',
  binding: 'is bound to it',
  part: 'includes or excludes its codes',
  parameter: 'has a parameter of it',
};

/** The definitions that use this one. */
export function usesSection(context: SiteContext, page: string, canonical: string): Markup | false {
  const uses = context.uses.get(canonical) ?? [];
  const rows = uses.map(({ by, element, as }) => {
    const to = context.paths.pageOf(by);
    const place =
      element === undefined || to === undefined || as === 'parameter'
        ? (element ?? '')
        : html`<a href="${relativeLink(page, to, element)}">${element}</a>`;
    return [canonicalLink(context, page, by), AS[as], place];
  });
  return section('Used by', dataTable('Used by', ['Definition', 'How', 'Where'], rows));
}

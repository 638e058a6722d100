import { html, type Content } from '../../diff/render/html/markup.js';
import type { Page } from './page.js';
import { relativeLink } from './paths.js';
import type { SiteContext } from './site-context.js';
import { section } from './tables.js';

const ORDER = [
  'Profile',
  'Extension',
  'Logical model',
  'Value set',
  'Code system',
  'Concept map',
  'Operation',
  'Capability statement',
  'Definition',
];
const PLURAL: Readonly<Record<string, string>> = {
  Profile: 'Profiles',
  Extension: 'Extensions',
  'Logical model': 'Logical models',
  'Value set': 'Value sets',
  'Code system': 'Code systems',
  'Concept map': 'Concept maps',
  Operation: 'Operations',
  'Capability statement': 'Capability statements',
  Definition: 'Other definitions',
};

/** The first page: every definition by its kind. */
export function indexPage(pages: readonly Page[], context: SiteContext): Page {
  const path = 'index.html';
  const sections = ORDER.map((kind): Content => {
    const of = pages.filter((p) => p.kind === kind).sort((a, b) => (a.title < b.title ? -1 : 1));
    return (
      of.length > 0 &&
      section(
        PLURAL[kind]!,
        html`<ul class="cards">
          ${of.map(
            (p) =>
              html`<li>
                <a href="${relativeLink(path, p.path)}">${p.title}</a>
                ${p.summary && html`<small>${shortened(p.summary)}</small>`}
              </li>`,
          )}
        </ul>`,
      )
    );
  });
  return {
    path,
    title: context.project.title,
    kind: `Release ${context.project.version}, FHIR ${context.project.fhirVersion}`,
    body: sections,
  };
}

function shortened(text: string): string {
  const first = text.split(/\n|(?<=[.!?])\s/, 1)[0]!;
  return first.length > 140 ? `${first.slice(0, 139).trimEnd()}…` : first;
}

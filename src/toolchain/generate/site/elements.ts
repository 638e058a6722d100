import { html, type Content, type Markup } from '../../diff/render/html/markup.js';
import { profileFacts } from '../../facts/profile.js';
import type { Entry, Fact } from '../../facts/types.js';
import type { ElementModel, ProfileModel, TypeModel, ValueModel } from '../../model/types.js';
import { canonicalLink, tailOf, type SiteContext } from './site-context.js';

type Facts = Readonly<Record<string, Fact>>;

/** Deeper elements are indented as far as this one. */
const MOST_INDENT = 10;

/**
 * The table of a profile's elements. Rows that only repeat what the base says carry the class `inherited`, and what the profile says
 * itself the class `own`, so that a reader can choose between the profile, its base, and both.
 */
export function elementTable(profile: ProfileModel, context: SiteContext, page: string): Markup {
  const { entries } = profileFacts(profile, context.lookups);
  const rows: Markup[] = [];
  addRows(profile.root, entries, 0, { context, page, rows });
  return html`<fieldset class="views" data-views="element-table" hidden>
      <legend>Show</legend>
      <label><input type="radio" name="view" value="own" checked /> what the profile says</label>
      <label><input type="radio" name="view" value="inherited" /> what it inherits</label>
      <label><input type="radio" name="view" value="both" /> both</label>
    </fieldset>
    <div class="wide" tabindex="0" role="region" aria-label="Elements (table)">
      <table class="elements" id="element-table" data-view="own">
        <thead>
          <tr>
            ${['Element', 'Flags', 'Card.', 'Type', 'Values', 'Description'].map(
              (text) => html`<th scope="col">${text}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
}

interface Table {
  context: SiteContext;
  page: string;
  rows: Markup[];
}

/** Adds the row of an element and of all below it; true if the profile says anything of them. */
function addRows(
  element: ElementModel,
  entries: Readonly<Record<string, Entry>>,
  depth: number,
  table: Table,
): boolean {
  const at = table.rows.length;
  const entry = entries[element.id];
  const isStated =
    entry !== undefined &&
    (Object.keys(entry.facts).length > 0 || entry.class !== 'element' || hasText(entry));
  let isNeeded = depth === 0 || isStated;
  for (const child of element.children) isNeeded = addRows(child, entries, depth + 1, table) || isNeeded;
  for (const slice of element.slices) isNeeded = addRows(slice, entries, depth, table) || isNeeded;
  table.rows.splice(at, 0, row(element, entry, depth, isNeeded, isStated, table));
  return isNeeded;
}

function hasText(entry: Entry): boolean {
  return entry.text['short'] !== undefined;
}

function row(
  element: ElementModel,
  entry: Entry | undefined,
  depth: number,
  isNeeded: boolean,
  isStated: boolean,
  { context, page }: Table,
): Markup {
  const facts: Facts = entry?.facts ?? {};
  const name = element.sliceName ? `${element.name}:${element.sliceName}` : element.name;
  const isForbidden = element.max === 0 || String(element.max) === '0';
  const classes = [
    isNeeded ? 'needed' : 'inherited',
    isStated ? 'stated' : '',
    isForbidden ? 'forbidden' : '',
  ]
    .filter(Boolean)
    .join(' ');
  return html`<tr id="${element.id}" class="${classes}">
    <th scope="row" class="d${Math.min(depth, MOST_INDENT)}"><a href="#${element.id}">${name}</a></th>
    <td>${flags(element, facts)}</td>
    <td>${cardinality(element, facts)}</td>
    <td>${types(element, facts, context, page)}</td>
    <td>${values(element, facts, context, page)}</td>
    <td>${element.short}</td>
  </tr>`;
}

/** Marks what the profile says itself. */
function own(isOwn: boolean, content: Content): Content {
  return isOwn ? html`<b class="own">${content}</b>` : content;
}

function flags(element: ElementModel, facts: Facts): Content {
  const flag = (isSet: boolean, fact: string, short: string, title: string) =>
    isSet && own(fact in facts, html`<abbr title="${title}">${short}</abbr> `);
  return [
    flag(element.mustSupport, 'mustSupport', 'S', 'must support'),
    flag(element.isModifier, 'isModifier', '?!', 'modifier: it changes the meaning of the resource'),
    flag(element.isSummary, 'isSummary', 'Σ', 'part of the summary'),
    element.constraints.length > 0 && [
      html`<abbr title="${`invariants: ${element.constraints.map((c) => c.key).join(', ')}`}">C</abbr>`,
    ],
  ];
}

function cardinality({ min, max, base }: ElementModel, facts: Facts): Content {
  const isOwn = 'min' in facts || 'max' in facts;
  const was = base.min !== min || base.max !== max;
  return [own(isOwn, `${min}..${max}`), was && html` <small>(base ${base.min}..${base.max})</small>`];
}

function types(element: ElementModel, facts: Facts, context: SiteContext, page: string): Content {
  if (element.contentReference !== undefined) {
    return html`as <a href="#${element.contentReference}">${element.contentReference}</a>`;
  }
  const isOwn = Object.keys(facts).some((name) => /^(types$|profiles:|targets:|aggregation:)/.test(name));
  if (element.types.length > 12) return own(isOwn, `any of ${element.types.length} types`);
  return own(
    isOwn,
    separated(
      element.types.map((type) => oneType(type, context, page)),
      ' or ',
    ),
  );
}

function oneType({ code, profiles, targetProfiles }: TypeModel, context: SiteContext, page: string): Content {
  const links = (urls: readonly string[]) =>
    separated(
      urls.map((url) => canonicalLink(context, page, url)),
      ', ',
    );
  return [
    tailOf(code),
    profiles.length > 0 && [' as ', links(profiles)],
    targetProfiles.length > 0 && [' to ', links(targetProfiles)],
  ];
}

function values(element: ElementModel, facts: Facts, context: SiteContext, page: string): Content {
  const lines: Content[] = [];
  const { binding, slicing } = element;
  if (binding) {
    const isOwn = Object.keys(facts).some((name) => name.startsWith('binding.'));
    const set =
      binding.valueSet === undefined ? 'no value set' : canonicalLink(context, page, binding.valueSet);
    lines.push([own(isOwn, binding.strength), ' ', set]);
  }
  const value = (name: 'fixed' | 'pattern' | 'defaultValue' | 'minValue' | 'maxValue', text: string) => {
    const found = element[name];
    if (found) lines.push([text, ' ', own(name in facts, html`<code>${valueText(found)}</code>`)]);
  };
  value('fixed', 'fixed');
  value('pattern', 'at least');
  value('defaultValue', 'default');
  value('minValue', 'from');
  value('maxValue', 'to');
  if (element.maxLength !== undefined) lines.push(`at most ${element.maxLength} characters`);
  if (slicing) {
    const by = slicing.discriminators.map((d) => `${d.type} ${d.path}`).join(', ');
    lines.push(`sliced${by && ` by ${by}`}, ${slicing.rules}${slicing.ordered ? ', ordered' : ''}`);
  }
  return lines.map((line) => html`<div>${line}</div>`);
}

function valueText({ value }: ValueModel): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function separated(items: readonly Content[], separator: string): Content {
  return items.flatMap((item, i) => (i === 0 ? [item] : [separator, item]));
}

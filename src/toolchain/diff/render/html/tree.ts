import type { Change, DiffResult } from '../../types.js';
import { count, isBreaking, nameOf } from '../wording.js';
import type { SiteLinks } from '../site-links.js';
import { resourceId, type Anchors } from './anchors.js';
import { changeInPlace } from './change.js';
import { type Content, externalLink, html, type Markup, tableHead } from './markup.js';
import { CARDINALITY, type OutlineNode } from './outline/node.js';
import { outlineOf } from './outline/outline.js';
import { rowsOf, type Row } from './rows.js';

/** A resource as the table of its tree, with its changes in place. */
export function resourceSection(
  result: DiffResult,
  changes: readonly Change[],
  anchors: Anchors,
  links: SiteLinks,
): Markup {
  const { resource, resourceType } = changes[0]!;
  const id = resourceId(resourceType, resource);
  const outline = outlineOf(result, changes);
  const breaking = changes.filter(isBreaking).length;
  const headings = [...outline.columns, 'Change'];
  const page = links.ofResource(resource, changes);
  return html`<section class="resource" aria-labelledby="${id}" data-resource="${resourceType} ${resource}">
    <h3 id="${id}">${nameOf(resource)} <small>${resourceType}</small></h3>
    <p class="canonical">
      ${externalLink(resource)} ·
      <span>${count(changes.length, 'change')}, ${breaking || 'none'} breaking</span>
      ${page !== undefined && html`· ${externalLink(page, 'its page')}`}
    </p>
    <table role="table" class="tree" aria-labelledby="${id}">
      ${tableHead(headings, rangeClass)}
      <tbody role="rowgroup">
        ${rowsOf(outline, changes).map((row) => tableRow(row, headings, outline.noun, anchors))}
      </tbody>
    </table>
  </section> `;
}

function rangeClass(heading: string): Markup | false {
  return heading === CARDINALITY && html` class="range"`;
}

function tableRow(row: Row, headings: readonly string[], noun: string, anchors: Anchors): Markup {
  if ('gap' in row) {
    return html`<tr role="row" class="context gap" data-level="${row.level}">
      <td role="cell" colspan="${headings.length}">… ${row.gap} unchanged ${noun}</td>
    </tr> `;
  }
  const { node, changes } = row;
  const state = changes.length ? (changes.some(isBreaking) ? 'marked severe' : 'marked') : 'context';
  // the indentation shows the parent to those who see it; the name tells the others
  const name = node.isGone ? html`<del>${node.label}</del>` : node.label;
  return html`<tr role="row" class="${state}" data-level="${row.level}">
    <th scope="row" role="rowheader" aria-label="${node.key || node.label}">${name}</th>
    ${cells(node, changes, headings).map((cell, i) => html`<td role="cell" data-label="${headings[i + 1]}" ${rangeClass(headings[i + 1]!)}>${cell}</td>`)}
    <td role="cell" data-label="Change">
      ${
        changes.length
          ? changes.map((change) => changeInPlace(change, anchors))
          : html`<span class="unseen">unchanged</span>`
      }
    </td>
  </tr> `;
}

/** Text of an element, with its cardinality before and after a change. */
function cells(node: OutlineNode, changes: readonly Change[], headings: readonly string[]): Content[] {
  const range = changes.find((c) => c.range)?.range;
  return node.cells.map((cell, i) =>
    headings[i + 1] === CARDINALITY && range
      ? html`<del>${range.before}</del> <ins>${range.after}</ins>`
      : cell,
  );
}

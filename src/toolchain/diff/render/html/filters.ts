import { CHANGE_KINDS } from '../../kinds.js';
import type { Change } from '../../types.js';
import { byResource, isBreaking, nameOf } from '../wording.js';
import { html, type Markup } from './markup.js';

/** The filters. They do nothing without the script, which is what shows them. */
export function filters(changes: readonly Change[]): Markup {
  const ofKind = new Map<string, number>();
  for (const { kind } of changes) ofKind.set(kind, (ofKind.get(kind) ?? 0) + 1);
  const kinds = CHANGE_KINDS.filter((kind) => ofKind.has(kind));
  const breaking = changes.filter(isBreaking).length;
  return html`<form id="filters" role="search" aria-label="Filter the changes" autocomplete="off" hidden>
    <label class="check"><input type="checkbox" name="breaking" /> Breaking only (${breaking})</label>
    <label
      >Resource
      <select name="resource">
        <option value="">all</option>
        ${resourceOptions(changes)}
      </select></label
    >
    <label
      >Kind
      <select name="kind">
        <option value="">all</option>
        ${kinds.map((kind) => html`<option value="${kind}">${kind} (${ofKind.get(kind)})</option>`)}
      </select></label
    >
    <button type="reset">Show all</button>
    <output id="shown" role="status" aria-live="polite" data-all="${changes.length}"></output>
  </form> `;
}

/** By type: a value set is often called like its code system. */
function resourceOptions(changes: readonly Change[]): Markup[] {
  const byType = new Map<string, Markup[]>();
  for (const [key, { length, 0: first }] of byResource(changes)) {
    const { resource, resourceType } = first!;
    const option = html`<option value="${key}">${nameOf(resource)} (${length})</option>`;
    byType.set(resourceType, [...(byType.get(resourceType) ?? []), option]);
  }
  return [...byType].map(([type, options]) => html`<optgroup label="${type}">${options}</optgroup>`);
}

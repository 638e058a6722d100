import { createHash } from 'node:crypto';
import type { Change } from '../../types.js';
import { meanings, nameOf } from '../wording.js';

/**
 * The ids that links in the page point to. A change keeps its id whatever else changes, and while the values on both sides do: it
 * is made of where the change is and of what kind.
 */
export class Anchors {
  readonly #changes = new Map<Change, string>();
  readonly #meanings = new Map<string, string>();

  constructor(changes: readonly Change[], meant: readonly Change[]) {
    const taken = new Map<string, number>();
    for (const change of changes) {
      const id = changeId(change);
      const n = (taken.get(id) ?? 0) + 1;
      taken.set(id, n);
      this.#changes.set(change, n === 1 ? id : `${id}-${n}`);
    }
    meanings(meant).forEach(({ impact, version }, i) => {
      this.#meanings.set(JSON.stringify([impact, version]), `meaning-${i + 1}`);
    });
  }

  of(change: Change): string {
    return this.#changes.get(change)!;
  }

  /** Id of the row that describes the effect of these changes. */
  ofMeaning({ impact, version }: Pick<Change, 'impact' | 'version'>): string {
    return this.#meanings.get(JSON.stringify([impact, version]))!;
  }
}

/** Id of the section about a resource. */
export function resourceId(resourceType: string, url: string): string {
  return named(`${resourceType}.${nameOf(url)}`, [resourceType, url]);
}

function changeId(change: Change): string {
  const { resource, resourceType, element, kind, part, before, after } = change;
  // of a set, each item that came or went is a change of its own
  const item = /\.(added|removed)$/.test(kind) ? (after ?? before) : null;
  const words = [nameOf(resource), element, kind, part].filter((word) => word).join('.');
  return named(words, [resourceType, resource, element, kind, part ?? null, item]);
}

/** Words for people, and a digest that keeps apart what the words do not. */
function named(words: string, identity: unknown): string {
  const readable = words
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 96);
  const digest = createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 8);
  return `c-${readable}-${digest}`;
}

import { common, type Json } from './internals.js';
import { replaced, type Patch } from '../patches.js';

type Ordered = typeof common.orderedCloneDeep;

/**
 * A copy in which `_name` follows `name`. SUSHI moves each key through three lists; where an object has no `_name` at all, as nearly every
 * object, its own order is the result.
 */
function orderedCloneDeep(original: Ordered): Ordered {
  const copy: Ordered = (input, keys) => {
    if (typeof input === 'function') return original(input, keys);
    if (typeof input !== 'object' || input === null) return input;
    if (Array.isArray(input)) return input.map((item) => copy(item));
    const names = keys ?? Object.keys(input);
    const result: Json = {};
    for (const name of names.some((each) => each.startsWith('_')) ? inOrder(names) : names) {
      result[name] = copy((input as Json)[name]);
    }
    return result;
  };
  return copy;
}

function inOrder(names: readonly string[]): Iterable<string> {
  const ordered = new Set<string>();
  const waiting = new Set(names.filter((name) => name.startsWith('_')));
  for (const name of names) {
    if (name.startsWith('_')) continue;
    ordered.add(name);
    if (waiting.delete(`_${name}`)) ordered.add(`_${name}`);
  }
  for (const name of waiting) ordered.add(name);
  return ordered;
}

export function orderedPatches(): Patch[] {
  return [replaced(common, 'orderedCloneDeep', orderedCloneDeep)];
}

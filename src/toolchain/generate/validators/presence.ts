import type { ElementModel } from '../../model/types.js';
import { isChoice, type Source } from './source.js';
import type { Structure } from './structure.js';

/** What an invariant's code reads of its object. */
export interface Reading {
  /** The code, where it asks `has` which elements are there rather than the object: the walk has seen them. */
  readonly code: string;
  /** Elements; `has & 1` says whether the first is there, `has & 2` the second, and so on. */
  readonly reads: readonly string[];
}

/** How compiled FHIRPath asks whether an element is there, and whether it is not. */
function questions({ name, isArray, types }: ElementModel, source: Source): [there: string, absent: string] {
  const value = `$this.${name}`;
  if (types.some(({ code }) => source.isPrimitive(code))) {
    const half = `$this._${name}`;
    if (!isArray)
      return [
        `${value} !== undefined || ${half} !== undefined`,
        `${value} === undefined && ${half} === undefined`,
      ];
    return [`primitives(${value}, ${half}).length > 0`, `primitives(${value}, ${half}).length === 0`];
  }
  if (isArray) return [`list(${value}).length > 0`, `list(${value}).length === 0`];
  return [`${value} !== undefined`, `${value} === undefined`];
}

/**
 * Lets an invariant ask what the walk has seen already: reading properties of objects that come in hundreds of orders is slow.
 *
 * @param reads the elements without which it holds, so far as they are known
 */
export function withPresence(
  code: string,
  reads: readonly string[],
  { element }: Structure,
  source: Source,
): Reading {
  const names = [...reads];
  let text = code;
  const bit = (name: string) => {
    const at = names.includes(name) ? names.indexOf(name) : names.push(name) - 1;
    return `has & ${1 << at} /* ${name} */`;
  };
  for (const child of element.children) {
    if (isChoice(child)) {
      const found = `choice($this, '${child.name.slice(0, -3)}') !== undefined`;
      // one of a type that is not allowed is there too, which only looking tells
      if (text.includes(found)) text = text.replaceAll(found, `((${bit(child.name)}) !== 0 || ${found})`);
      continue;
    }
    const [there, absent] = questions(child, source);
    if (text.includes(there)) text = text.replaceAll(there, `(${bit(child.name)}) !== 0`);
    if (text.includes(absent)) text = text.replaceAll(absent, `(${bit(child.name)}) === 0`);
  }
  return { code: text, reads: names };
}

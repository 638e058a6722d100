import { ALWAYS } from 'fsh-codegen-runtime/shape.js';
import { bitOf } from 'fsh-codegen-runtime/link.js';
import { invariantRef } from '../invariants.js';
import type { Output } from '../output.js';
import type { Structure } from '../structure.js';

/** The elements that have a bit, as the runtime's `link` finds them: those that must be there, then those that invariants read. */
export function elementsOf(structure: Structure, out: Output): string[] {
  const elements = [...structure.required];
  for (let own: Structure | undefined = structure; own; own = own.base) {
    for (const { reading } of out.constraints.read(own)) {
      for (const name of reading.reads) bitOf(name, { elements });
    }
  }
  return elements;
}

/** Whether all that must be there is, and all invariants hold, as an expression of the bits that were `seen`. */
export function wholeText(structure: Structure, out: Output): string {
  const { module } = out;
  const elements = elementsOf(structure, out);
  const required = (1 << structure.required.length) - 1;
  const texts = [`${module.runtime('isWhole')}(seen, ${required})`];
  for (let own: Structure | undefined = structure; own; own = own.base?.own) {
    for (const { model, compiled, reading, isAlways } of out.constraints.read(own)) {
      const bits = reading.reads.map((name) => bitOf(name, { elements }));
      const when = bits.reduce((all, bit) => all | bit, 0);
      const absent = isAlways ? '' : `(seen & ${when}) === 0`;
      // what is stated in words only is for the walk to note, and what has no bit of its own for it to look at
      const isTold = compiled && !bits.includes(ALWAYS);
      const holds =
        isTold && `${module.ref(invariantRef(own, model.key))}.holds!(object, c, ${hasText(bits)})`;
      texts.push([absent, holds].filter(Boolean).join(' || ') || 'false');
    }
  }
  return texts.map((text) => (text.includes('||') ? `(${text})` : text)).join(' && ');
}

/** The bits that an invariant is told, from those that the structure gives the same elements. */
function hasText(bits: readonly number[]): string {
  const byShift = new Map<number, number>();
  bits.forEach((bit, i) => {
    const shift = 31 - Math.clz32(bit) - i;
    byShift.set(shift, (byShift.get(shift) ?? 0) | (1 << i));
  });
  const parts = [...byShift].map(([shift, mask]) => {
    const moved = shift === 0 ? 'seen' : shift > 0 ? `(seen >> ${shift})` : `(seen << ${-shift})`;
    return `(${moved} & ${mask})`;
  });
  return parts.join(' | ') || '0';
}

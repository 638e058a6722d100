import type { ElementModel } from '../../../model/types.js';
import { neededBits } from 'fsh-codegen-runtime/link.js';
import { urlOf } from '../extensions.js';
import { capital } from '../names.js';
import type { Output } from '../output.js';
import { quote } from '../../code/literals.js';
import { isSilent, scanRef, type ScanCheck } from './scanned.js';
import type { Structure } from '../structure.js';

/** The extensions of an element of which a profile names some: each by its own definition. */
export function extensionCheck(
  parent: Structure,
  child: ElementModel,
  depth: string,
  out: Output,
): ScanCheck | undefined {
  const { structures, scanned, module } = out;
  const { slices } = child;
  const isSimple = slices.length < 31 && slices.every(({ min, max }) => min < 2 && (max === '*' || max < 2));
  if (slices.length === 0 || !isSimple || child.name !== 'extension') return undefined;
  const cases = slices.map((slice, i) => {
    const own = structures.child(parent, slice)?.own;
    const isKnown = own && scanned.has(own) && isSilent(own, structures.source);
    if (slice.max === 0 || !isKnown) return `case ${quote(urlOf(slice))}: return 0;\n`;
    const isOften = slice.max === '*' ? '' : `!(before & ${1 << i}) && `;
    const accepted = `${isOften}${module.ref(scanRef(own, structures.source))}(item, c, depth)`;
    return `case ${quote(urlOf(slice))}: return ${accepted} ? ${1 << i} : 0;\n`;
  });
  const extension = module.ref(structures.type('Extension')!.ref);
  const other =
    child.slicing?.rules === 'closed'
      ? '0'
      : module.call('acceptedOther', extension, 'item', 'url', 'c', 'depth');
  module.runtimeType('AcceptsSlice');
  const bitOf = module.constant(
    `bitOf${capital(parent.ref.name)}Extension`,
    'AcceptsSlice',
    `(item, url, c, depth, before) => { switch (url) {\n${cases.join('')}default: return ${other};\n} }`,
  );
  const args = [bitOf, String(neededBits(slices)), 'value', String(child.min), maxOf(child), 'c', depth];
  return { text: module.call('acceptedExtensions', ...args), isFinal: true };
}

/** How many values an array may have, as an expression. */
export function maxOf({ max }: ElementModel): string {
  return max === '*' ? 'Infinity' : String(max);
}

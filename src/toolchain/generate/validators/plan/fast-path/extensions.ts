import type { ElementModel } from '../../../../model/types.js';
import { neededBits } from 'fsh-codegen-runtime/table/bits.js';
import { urlOf } from '../extensions.js';
import { rangeOf } from '../field.js';
import { capital } from '../names.js';
import type { Planning } from '../planning.js';
import type { Structure } from '../structure.js';
import type { TestPlan } from '../types.js';
import { canAccept, fastPathRef } from './eligible.js';

/** The extensions of an element with slices: each is judged by its own definition. Undefined if that is not simple. */
export function extensionsTest(
  parent: Structure,
  child: ElementModel,
  { structures, eligible }: Planning,
): TestPlan | undefined {
  const { slices } = child;
  const isSimple = slices.length < 31 && slices.every(({ min, max }) => min < 2 && (max === '*' || max < 2));
  if (slices.length === 0 || !isSimple || child.name !== 'extension') return undefined;
  const planned = slices.map((slice) => {
    const own = structures.child(parent, slice)?.own;
    const isKnown = own && eligible.has(own) && canAccept(own, structures.source);
    const isSingle = slice.max !== '*';
    if (slice.max === 0 || !isKnown) return { url: urlOf(slice), isSingle };
    return { url: urlOf(slice), accepts: fastPathRef(own, structures.source), isSingle };
  });
  return {
    kind: 'extensions',
    name: `bitOf${capital(parent.ref.name)}Extension`,
    slices: planned,
    isClosed: child.slicing?.rules === 'closed',
    base: structures.type('Extension')!.ref,
    required: neededBits(slices),
    array: rangeOf(child),
  };
}

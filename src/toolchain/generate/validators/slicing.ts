import type { ElementModel } from '../../model/types.js';
import { conditionOf } from './discriminate.js';
import { shapeName, type Output } from './output.js';
import { quote } from '../code/literals.js';
import { ruleCalls } from './rules.js';
import type { Structure } from './structure.js';

/** The slices of an array. */
export function arraySlicing(parent: Structure, sliced: ElementModel, out: Output): string {
  const { rules, ordered } = sliced.slicing ?? { rules: 'open', ordered: false };
  const slices = sliced.slices.map((slice) => sliceText(parent, sliced, slice, out));
  const properties = [`slices: [${slices.join(', ')}]`];
  if (rules !== 'open') properties.push(`rules: ${quote(rules)}`);
  if (ordered) properties.push('ordered: true');
  return `{ ${properties.join(', ')} }`;
}

function sliceText(parent: Structure, sliced: ElementModel, slice: ElementModel, out: Output): string {
  const { structures, module } = out;
  const [type] = slice.types;
  const isPrimitive = type !== undefined && structures.source.isPrimitive(type.code);
  const properties = [
    `name: ${quote(slice.sliceName ?? '')}`,
    `matches: ${matchesText(parent, sliced, slice, out)}`,
    `shape: ${shapeName(out, isPrimitive ? undefined : structures.child(parent, slice))}`,
  ];
  const calls = type ? ruleCalls(slice, type, out) : [];
  if (calls.length > 0) {
    const checks = calls.map(([fn, args]) => module.call(fn, ...(args ?? [])));
    properties.push(`checks: [${checks.join(', ')}]`);
  }
  if (slice.min > 0) properties.push(`min: ${slice.min}`);
  if (slice.max !== '*') properties.push(`max: ${slice.max}`);
  if (slice.slices.length > 0) properties.push(`slicing: ${arraySlicing(parent, slice, out)}`);
  return `{ ${properties.join(', ')} }`;
}

/** What tells a slice apart; a slice that nothing tells apart holds nothing: said in the result, once. */
function matchesText(parent: Structure, sliced: ElementModel, slice: ElementModel, out: Output): string {
  const { structures, module, codes } = out;
  const conditions = (sliced.slicing?.discriminators ?? []).map((discriminator) =>
    conditionOf(discriminator, slice, parent, structures, module, codes),
  );
  const known = conditions.filter((condition) => condition !== undefined);
  if (known.length === 0 || known.length < conditions.length) {
    return `${module.runtime('untold')}(${quote(`slice ${slice.id} of ${parent.owner.url}`)})`;
  }
  return known.length === 1 ? known[0]! : `${module.runtime('every')}(${known.join(', ')})`;
}

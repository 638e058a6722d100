import type { ElementModel } from '../../model/types.js';
import { conditionOf } from './discriminate.js';
import { camelPath } from './names.js';
import { constant, shapeName, type Output } from './output.js';
import { quote } from './print.js';
import { ruleCalls } from './rules.js';
import type { Structure } from './structure.js';

/** The constant with the slices of an array. */
export function arraySlicing(parent: Structure, child: ElementModel, out: Output): string {
  const relative = child.id.slice(child.id.indexOf('.') + 1);
  const body = slicingText(parent, child, out, '');
  return constant(
    out,
    `${camelPath(relative)}Slices`,
    'Slicing',
    (name) => `const ${name}: Slicing = ${body};\n`,
  );
}

function slicingText(parent: Structure, sliced: ElementModel, out: Output, indent: string): string {
  const { rules, ordered } = sliced.slicing ?? { rules: 'open', ordered: false };
  const slices = sliced.slices
    .map((slice) => sliceText(parent, sliced, slice, out, `${indent}    `))
    .join('');
  const lines = [`${indent}  slices: [\n${slices}${indent}  ],\n`];
  if (rules !== 'open') lines.push(`${indent}  rules: ${quote(rules)},\n`);
  if (ordered) lines.push(`${indent}  ordered: true,\n`);
  return `{\n${lines.join('')}${indent}}`;
}

function sliceText(
  parent: Structure,
  sliced: ElementModel,
  slice: ElementModel,
  out: Output,
  indent: string,
): string {
  const { structures, module, codes } = out;
  const discriminators = sliced.slicing?.discriminators ?? [];
  const conditions = discriminators.map((d) => conditionOf(d, slice, parent, structures, module, codes));
  const known = conditions.filter((condition) => condition !== undefined);
  // a slice that nothing tells apart holds nothing: said in the result, once
  const isTold = known.length > 0 && known.length === conditions.length;
  const place = `slice ${slice.id} of ${parent.owner.url}`;
  const matches = isTold ? known.join(' && ') : `${module.runtime('untold')}(c, ${quote(place)})`;
  const usesItem = /\bitem\b/.test(matches) ? 'item' : '_item';
  const parameters = /\bc\b/.test(matches) ? `(${usesItem}, c)` : `(${usesItem})`;
  const [type] = slice.types;
  const isPrimitive = type !== undefined && structures.source.isPrimitive(type.code);
  const properties = [`name: ${quote(slice.sliceName ?? '')}`, `matches: ${parameters} => ${matches}`];
  properties.push(
    `shape: () => ${shapeName(out, isPrimitive ? undefined : structures.child(parent, slice))}`,
  );
  const calls = type ? ruleCalls(slice, type, out) : [];
  if (calls.length > 0) {
    const body = calls.map(([fn, args]) => `${module.runtime(fn)}(${args.join(', ')});`).join(' ');
    properties.push(`check: (value, key, c) => { ${body} }`);
  }
  if (slice.min > 0) properties.push(`min: ${slice.min}`);
  if (slice.max !== '*') properties.push(`max: ${slice.max}`);
  if (slice.slices.length > 0) properties.push(`slicing: ${slicingText(parent, slice, out, `${indent}  `)}`);
  return `${indent}{\n${properties.map((p) => `${indent}  ${p},\n`).join('')}${indent}},\n`;
}

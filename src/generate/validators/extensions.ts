import type { ElementModel } from '../../model/types.js';
import { camelPath } from './names.js';
import { constant, shapeName, type Output } from './output.js';
import { quote } from './print.js';
import type { Structure } from './structure.js';

/** The constant with the slices of an element's extensions; undefined where there is nothing to say. */
export function extensionSlicing(parent: Structure, child: ElementModel, out: Output): string | undefined {
  const isClosed = child.slicing?.rules === 'closed';
  if (child.slices.length === 0 && !isClosed) return undefined;
  const isCounted = child.slices.some((slice) => slice.min > 0 || slice.max === 0);
  const slices = child.slices.map((slice) => sliceText(parent, slice, out));
  const relative = child.id.slice(child.id.indexOf('.') + 1);
  return constant(out, `${camelPath(relative)}Slices`, 'ExtensionSlicing', (name) => {
    const list = `  slices: [\n${slices.map((slice) => `    ${slice},\n`).join('')}  ],\n`;
    return `const ${name}: ExtensionSlicing = {\n${list}${isClosed ? '  closed: true,\n' : ''}${isCounted ? '  counted: true,\n' : ''}};\n`;
  });
}

function sliceText(parent: Structure, slice: ElementModel, out: Output): string {
  const { structures } = out;
  const structure = structures.child(parent, slice);
  const shape = shapeName(out, structure);
  const properties = [`name: ${quote(slice.sliceName ?? '')}`];
  const profile = slice.types[0]?.profiles[0];
  properties.push(`url: ${quote(urlOf(slice) ?? profile ?? '')}`);
  properties.push(`shape: () => ${shape}`);
  if (slice.min > 0) properties.push(`min: ${slice.min}`);
  if (slice.max !== '*') properties.push(`max: ${slice.max}`);
  return `{ ${properties.join(', ')} }`;
}

/** The URL that an extension's own part, or a slice without a profile, fixes. */
function urlOf(slice: ElementModel): string | undefined {
  const url = slice.children.find((child) => child.name === 'url');
  const value = url?.fixed?.value ?? url?.pattern?.value;
  return typeof value === 'string' ? value : undefined;
}

import type { BindingModel, ElementModel, ProfileModel, TypeModel } from '../../../../model/types.js';
import { nameOf } from '../../wording.js';
import { CARDINALITY, type Outline, type OutlineNode } from './node.js';

/** The tree of a profile's elements; the slices of an element stand below it, behind its children. */
export function profileOutline(model: ProfileModel): Outline {
  return {
    columns: ['Element', CARDINALITY, 'Type and binding'],
    noun: 'elements',
    root: elementNode(model.root, ''),
  };
}

function elementNode(element: ElementModel, outer: string): OutlineNode {
  return {
    key: element.id,
    label: element.id.slice(leadOf(element.id, outer).length),
    cells: [`${element.min}..${element.max}`, typesText(element)],
    isGone: false,
    children: [...element.children, ...element.slices].map((child) => elementNode(child, element.id)),
  };
}

/** Length of the common beginning of two ids, up to the start of a segment: a slice keeps the name of its sliced element. */
function leadOf(id: string, outer: string): string {
  const isChild = id.startsWith(`${outer}.`);
  return outer === '' ? '' : isChild ? `${outer}.` : id.slice(0, outer.lastIndexOf('.') + 1);
}

function typesText({ types, contentReference, binding }: ElementModel): string {
  const names = types.length <= 6 ? types.map(typeText) : [`any of ${types.length} types`];
  if (contentReference !== undefined) names.push(`as ${contentReference}`);
  return [names.join(' | '), binding && bindingText(binding)].filter((text) => text).join(', ');
}

function typeText({ code, profiles, targetProfiles }: TypeModel): string {
  const name = nameOf(code);
  if (targetProfiles.length) return `${name}(${targetProfiles.map(nameOf).join(' | ')})`;
  return profiles.length ? `${name}(${profiles.map(nameOf).join(' | ')})` : name;
}

function bindingText({ strength, valueSet }: BindingModel): string {
  return valueSet === undefined ? `${strength} binding` : `${nameOf(valueSet)} (${strength})`;
}

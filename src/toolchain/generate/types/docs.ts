import type { ElementModel } from '../../model/types.js';
import type { Context } from './context.js';

/** True if the profile has a text about an element that the core does not have. */
export function isDocumented(context: Context, element: ElementModel): boolean {
  const core = context.coreElement(element.base.path);
  if (!core) return true;
  if (element.name === 'id') return false; // every primitive states it anew, in words of its own
  return (['short', 'definition', 'comment'] as const).some(
    (text) => element[text] !== undefined && same(element[text]) !== same(core[text]),
  );
}

function same(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** Documentation of an element: the short text, and other texts if they differ from the core's. */
export function textsOf(context: Context, element: ElementModel): (string | undefined)[] {
  const core = context.coreElement(element.base.path);
  const own = (text: 'definition' | 'comment') =>
    same(element[text]) === same(core?.[text]) ? undefined : element[text];
  return [element.short, own('definition'), own('comment')];
}

/** The texts of an element, and the facts that its type does not show; nothing where the declared property says as much. */
export function elementDoc(context: Context, element: ElementModel): (string | undefined)[] {
  const facts = factsOf(context, element).filter((fact) => fact !== undefined);
  return facts.length > 0 || isDocumented(context, element) ? [...textsOf(context, element), ...facts] : [];
}

/** The short text of an element where it is the profile's own. */
export function ownShort(context: Context, element: ElementModel | undefined): string | undefined {
  if (!element) return undefined;
  return same(element.short) === same(context.coreElement(element.base.path)?.short)
    ? undefined
    : element.short;
}

function factsOf(context: Context, element: ElementModel): (string | undefined)[] {
  const { min, max, base } = element;
  const changed = min !== base.min || max !== base.max;
  return [
    changed ? `Cardinality: ${min}..${max} (${base.min}..${base.max} in the base).` : undefined,
    bindingFact(context, element),
    targetsFact(context, element),
    slicesFact(element),
    element.mustSupport ? 'Must support.' : undefined,
  ];
}

function bindingFact(context: Context, element: ElementModel): string | undefined {
  const binding = element.binding;
  if (!binding?.valueSet || (binding.strength !== 'required' && binding.strength !== 'extensible'))
    return undefined;
  const set = context.valueSet(binding.valueSet);
  const open =
    set && !set.expansion.complete
      ? ' Its codes are not all known here, so that the type does not list them.'
      : '';
  return `Binding: ${binding.strength}, ${binding.valueSet}.${open}`;
}

function targetsFact(context: Context, element: ElementModel): string | undefined {
  const targets = element.types.flatMap((type) => type.targetProfiles);
  const profiles = targets.filter((url) => url.split('/').at(-1) !== context.typeOf(url));
  return profiles.length > 0 ? `Refers to: ${profiles.join(', ')}.` : undefined;
}

function slicesFact(element: ElementModel): string | undefined {
  if (element.name.endsWith('[x]') || element.slices.length === 0) return undefined;
  const slices = element.slices.map((slice) => `${slice.sliceName} (${slice.min}..${slice.max})`);
  const rules = element.slicing && element.slicing.rules !== 'open' ? `, ${element.slicing.rules}` : '';
  return `Slices${rules}: ${slices.join(', ')}.`;
}

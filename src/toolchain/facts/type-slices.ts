import type { ElementModel, ProfileModel } from '../model/types.js';

/**
 * Merges the slice of a choice that has only the slice's type into the choice: both hold the same values.
 * Published definitions state a restricted choice in either way. A closed slicing with one slice restricts the choice to the slice's type.
 * STU3: http://hl7.org/fhir/STU3/profiling.html#slicing
 *
 * @returns the profile itself if it has no such slice
 */
export function withoutNeedlessTypeSlices(profile: ProfileModel): ProfileModel {
  const root = merged(profile.root);
  return root === profile.root ? profile : { ...profile, root };
}

function merged(element: ElementModel): ElementModel {
  const children = mergedAll(element.children);
  const slices = mergedAll(element.slices);
  const own =
    children === element.children && slices === element.slices ? element : { ...element, children, slices };
  const [slice] = own.slices;
  return slice && isTheSame(own, slice) ? united(own, slice) : own;
}

function mergedAll(elements: ElementModel[]): ElementModel[] {
  const found = elements.map(merged);
  return found.every((element, i) => element === elements[i]) ? elements : found;
}

/** True if all values of the choice are in the slice, or not allowed. */
function isTheSame(choice: ElementModel, slice: ElementModel): boolean {
  const { slicing, types, slices, name } = choice;
  if (!name.endsWith('[x]') || slices.length !== 1 || !slicing) return false;
  const isByType = slicing.discriminators.every(({ type, path }) => type === 'type' && path === '$this');
  const code = codeOf(slice);
  if (!isByType || slicing.discriminators.length === 0 || code === undefined) return false;
  return codeOf(choice) === code || (slicing.rules === 'closed' && types.some((type) => type.code === code));
}

/** The code of the only type. */
function codeOf({ types }: ElementModel): string | undefined {
  const codes = new Set(types.map(({ code }) => code));
  return codes.size === 1 ? types[0]!.code : undefined;
}

function united(choice: ElementModel, slice: ElementModel): ElementModel {
  const { slicing: _slicing, ...rest } = choice;
  const { id, sliceName: _sliceName, min, max, constraints, children, slices, ...said } = slice;
  const known = new Set(choice.constraints.map(({ key }) => key));
  const renamed = (element: ElementModel): ElementModel => ({
    ...element,
    id: choice.id + element.id.slice(id.length),
    children: element.children.map(renamed),
    slices: element.slices.map(renamed),
  });
  return {
    ...rest,
    ...said,
    id: choice.id,
    min: Math.max(choice.min, min),
    max: choice.max === '*' ? max : max === '*' ? choice.max : Math.min(choice.max, max),
    constraints: [...choice.constraints, ...constraints.filter(({ key }) => !known.has(key))],
    children: (children.length > 0 ? children : choice.children).map(renamed),
    slices: slices.map(renamed),
    stated: choice.stated || slice.stated,
  };
}

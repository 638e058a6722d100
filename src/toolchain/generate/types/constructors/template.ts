import { withoutVersion } from '../../../text/canonical.js';
import { typedName } from '../../../releases/release.js';
import type { ElementModel, ProfileModel } from '../../../model/types.js';
import { camelCase, pascalCase } from '../names.js';

/** A property of an element, and what a constructor can fill in there. */
export interface FilledPart {
  /** Property of the element. */
  name: string;
  element: ElementModel;
  isList: boolean;
  /** Must be in the result. */
  isRequired: boolean;
  /** The whole value, or an item that a list must have. */
  value?: { json: unknown };
  /** Parts that are filled in inside, if any. */
  parts?: FilledPart[];
  /** A slice of the list: the argument that gives its items. */
  argument?: string;
  /** Canonical of an extension with a factory. */
  extension?: string;
  /** Needs nothing of the author. */
  isComplete: boolean;
}

/** Names that the generated files already declare. */
export interface Declared {
  /** True if the extension of a canonical has a factory. */
  factory(url: string): boolean;
  /** True if an element has an interface of its own. */
  interface(elementId: string): boolean;
}

/** Parts that a profile fixes below an element, and its slices. Empty if the author supplies everything. */
export function partsOf(element: ElementModel, declared: Declared): FilledPart[] {
  return element.children.flatMap((child) => {
    if (child.max === 0) return [];
    if (child.name.endsWith('[x]')) return choiceParts(child, declared);
    const own = partOf(child, child.name, declared);
    return [...(own ? [own] : []), ...sliceParts(child, element, declared)];
  });
}

/**
 * Parts that the constructor of a resource adds: its type, and the profile that it claims.
 *
 * @param claimed the canonical for `meta.profile`; undefined to claim none
 */
export function claimParts(profile: ProfileModel, claimed: string | undefined): FilledPart[] {
  const { root } = profile;
  const meta = root.children.find((child) => child.name === 'meta');
  const type = {
    name: 'resourceType',
    element: root,
    isList: false,
    isRequired: true,
    value: { json: profile.type },
    isComplete: true,
  };
  if (claimed === undefined || !meta || meta.max === 0) return [type];
  const claim: FilledPart = {
    ...type,
    name: 'profile',
    element: meta,
    isList: true,
    value: { json: claimed },
  };
  return [
    type,
    { name: 'meta', element: meta, isList: false, isRequired: true, parts: [claim], isComplete: true },
  ];
}

function choiceParts(element: ElementModel, declared: Declared): FilledPart[] {
  const slices = new Map(element.slices.map((slice) => [slice.types[0]?.code, slice] as const));
  const types = element.types.filter(({ code }) => slices.get(code)?.max !== 0);
  return types.flatMap((type) => {
    const only = types.length === 1;
    const slice = slices.get(type.code);
    const stated = slice ?? (only ? element : undefined);
    if (!stated) return [];
    const min = Math.max(stated.min, only ? element.min : 0);
    return partOf({ ...stated, min, slices: [] }, typedName(element.name, type.code), declared) ?? [];
  });
}

/** An element that is no slice. */
function partOf(element: ElementModel, name: string, declared: Declared): FilledPart | undefined {
  const isRequired = element.min > 0;
  const base = { name, element, isList: element.isArray, isRequired };
  const fixed = element.fixed ?? element.pattern;
  if (fixed) return { ...base, value: { json: fixed.value }, isComplete: true };
  // what an author says of a primitive is its value
  const isPrimitive = /^[a-z]/.test(element.types[0]?.code ?? '');
  if (isPrimitive || isOpaque(element) || !declared.interface(element.id)) return undefined;
  const parts = partsOf(element, declared);
  if (parts.length === 0) return undefined;
  return { ...base, parts, isComplete: isComplete(element, parts) };
}

/** The content of a reference to another definition is that definition's own. */
function isOpaque(element: ElementModel): boolean {
  return (element.types[0]?.profiles.length ?? 0) > 0 || element.contentReference !== undefined;
}

/** True if everything that must be in the element is filled in. */
function isComplete(element: ElementModel, parts: readonly FilledPart[]): boolean {
  const required = element.children.filter((child) => child.min > 0 && child.max !== 0);
  const filled = parts.filter((part) => part.isRequired);
  if (filled.length === 0 || filled.some((part) => !part.isComplete)) return false;
  return required.every((child) =>
    filled.some(({ element: own }) => own.id === child.id || child.slices.some(({ id }) => id === own.id)),
  );
}

function sliceParts(list: ElementModel, owner: ElementModel, declared: Declared): FilledPart[] {
  if (!list.isArray) return [];
  const taken = new Set(owner.children.map((child) => child.name));
  return list.slices.flatMap((slice): FilledPart[] => {
    if (slice.max === 0) return [];
    const extension = extensionOf(slice);
    const isExtension = list.name === 'extension' || list.name === 'modifierExtension';
    if (isExtension && (extension === undefined || !declared.factory(extension))) return [];
    const plain = isExtension ? camelCase(slice.sliceName!) : sliceArgument(list, slice);
    const argument = taken.has(plain) ? plain + pascalCase(list.name) : plain;
    if (taken.has(argument)) return [];
    taken.add(argument);
    const base = { name: list.name, element: slice, isList: true, isRequired: slice.min > 0, argument };
    if (extension !== undefined && isExtension) return [{ ...base, extension, isComplete: false }];
    const parts = partsOfSlice(slice, declared);
    return [
      {
        ...base,
        ...(parts.length > 0 && { parts }),
        isComplete: parts.length > 0 && isComplete(slice, parts),
      },
    ];
  });
}

/** Parts that are filled in inside an item of a slice. */
export function partsOfSlice(slice: ElementModel, declared: Declared): FilledPart[] {
  const fixed = slice.fixed ?? slice.pattern;
  if (fixed) {
    return Object.entries(fixed.value as object).map(([name, json]) => ({
      name,
      element: slice,
      isList: false,
      isRequired: true,
      value: { json: json as unknown },
      isComplete: true,
    }));
  }
  return isOpaque(slice) || !declared.interface(slice.id) ? [] : partsOf(slice, declared);
}

function extensionOf(slice: ElementModel): string | undefined {
  return withoutVersion(slice.types[0]?.profiles[0]);
}

/**
 * The name of a slice as an author would say it: `recordNumber`, `officialName`, `systolic` for `systolicComponent`. One word alone says
 * too little, so that the name of the list is added.
 */
export function sliceArgument(list: ElementModel, slice: ElementModel): string {
  const name = camelCase(slice.sliceName!);
  const suffix = pascalCase(list.name);
  if (name.endsWith(suffix) && name.length > suffix.length) return name.slice(0, -suffix.length);
  return /[A-Z]/.test(name) || name === list.name ? name : name + suffix;
}

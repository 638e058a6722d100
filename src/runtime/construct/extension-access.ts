/** Types and functions that generated types share. */
import type { CodeableConcept, Coding, Extension, Reference } from 'fhir/r3.js';

/** A value while it is being built: everything is optional, at every depth. */
export type Draft<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Draft<Item>[]
    : { [Key in keyof T]?: Draft<T[Key]> | undefined };

/**
 * A list whose length the profile fixes. Lists of `fhir/r3` can be changed, and no `readonly` list is assignable to them: so this one
 * has the type of an array, but no method that changes its length compiles.
 */
export interface FixedList<Item, Length extends number = 1> extends Array<Item> {
  0: Item;
  length: Length;
  push(...items: never[]): number;
  unshift(...items: never[]): number;
  pop(this: never): Item | undefined;
  shift(this: never): Item | undefined;
  splice(this: never, start: number, deleteCount?: number, ...items: Item[]): Item[];
}

/** An item whose resource is not of certain types, which have slices of their own. */
export type OtherResource<Item, Key extends keyof Item, Type extends string> = Omit<Item, Key> & {
  [K in Key]?: Exclude<Item[K], { resourceType: Type }> | undefined;
};

/** An object with a sliced list: any element, or a resource of a type. */
export type SliceCarrier<List extends string, Type extends string = never> = object & {
  readonly [Key in List]?: readonly unknown[] | undefined;
} & ([Type] extends [never] ? unknown : { readonly resourceType: Type });

/** Accepts a reference to an allowed type, and one whose text is unknown at compile time. */
export type PlainReference<R extends Reference, Allowed extends Reference> = R extends Allowed
  ? unknown
  : string extends NonNullable<R['reference']>
    ? unknown
    : WrongReference<Allowed>;

/** Nothing is assignable to it: the compiler's message shows the allowed references. */
export interface WrongReference<Allowed extends Reference> {
  'this reference is not one of': Allowed['reference'];
}

/** A type whose choice element is restricted to some of its types. The other properties and their `_` properties are forbidden. */
export type Restricted<Base, Choice extends string, Allowed extends Choice> = {
  [Key in keyof Base]: Key extends Exclude<Choice, Allowed> | `_${Exclude<Choice, Allowed>}`
    ? never
    : Base[Key];
};

/**
 * The text of a reference to a resource of one of some types: relative (`Patient/1`), contained (`#1`), or absolute, which does
 * not always show the type (`https://…`, `urn:uuid:…`).
 */
export type ReferenceText<Target extends string> =
  `${Target}/${string}` | `#${string}` | `${string}:${string}`;

/** A Reference to a resource of one of some types. */
export interface ReferenceTo<Target extends string> extends Reference {
  reference?: ReferenceText<Target> | undefined;
}

/** A Coding whose code is known. */
export interface CodingOf<Code extends string> extends Coding {
  code?: Code | undefined;
}

/** A CodeableConcept with one of the known codes in one coding; other codings are allowed. */
export interface CodeableConceptOf<Code extends string> extends CodeableConcept {
  coding?: CodingOf<Code | (string & {})>[] | undefined;
}

/** An extension that is known by its url alone. */
export interface ExtensionWithUrl<Url extends string> extends Extension {
  url: Url;
}

/** Anything that can carry extensions: a resource, a data type, or the `_` property of a primitive. */
export type Extensible = object & { readonly extension?: readonly Extension[] | undefined };

/** Anything that can carry extensions that change its meaning. */
export type ModifierExtensible = object & { readonly modifierExtension?: readonly Extension[] | undefined };

/** The location of an extension's content: one `value…` property, nested extensions, or the whole extension. */
export interface ExtensionShape {
  readonly url: string;
  readonly value?: string;
  readonly parts?: Readonly<Record<string, ExtensionShape & { readonly many?: true }>>;
}

/** The values of the extensions with a shape's url, in their order. */
export function readExtensions(list: readonly Extension[] | undefined, shape: ExtensionShape): unknown[] {
  const values: unknown[] = [];
  for (const extension of list ?? []) {
    const value = extension.url === shape.url ? readExtension(extension, shape) : undefined;
    if (value !== undefined) values.push(value);
  }
  return values;
}

function readExtension(extension: Extension, shape: ExtensionShape): unknown {
  if (shape.parts) {
    const view: Record<string, unknown> = {};
    for (const [key, part] of Object.entries(shape.parts)) {
      const values = readExtensions(extension.extension, part);
      if (values.length > 0) view[key] = part.many ? values : values[0];
    }
    return view;
  }
  return shape.value === undefined ? extension : extension[shape.value as keyof Extension];
}

/**
 * A copy of an element with new values for the extensions of a shape. They take the position of the first replaced one, or the last
 * position. An empty list is omitted, because FHIR has no empty arrays.
 */
export function withExtensions<T extends object>(
  element: T,
  list: 'extension' | 'modifierExtension',
  shape: ExtensionShape,
  values: readonly unknown[],
): T {
  const { [list]: old = [], ...others } = element as Record<string, unknown> & {
    [K in typeof list]?: Extension[];
  };
  const first = old.findIndex((extension) => extension.url === shape.url);
  const kept = old.filter((extension) => extension.url !== shape.url);
  kept.splice(first < 0 ? kept.length : first, 0, ...writeExtensions(shape, values));
  return (kept.length > 0 ? { ...others, [list]: kept } : others) as T;
}

/** An extension with a value. */
export function makeExtension(shape: ExtensionShape, value: unknown): Extension {
  return writeExtensions(shape, [value])[0] ?? { url: shape.url };
}

function writeExtensions(shape: ExtensionShape, values: readonly unknown[]): Extension[] {
  return values.flatMap((value) => {
    if (value === undefined) return [];
    if (shape.parts) {
      const parts = partsOf(shape.parts, value as Readonly<Record<string, unknown>>);
      return parts.length > 0 ? [{ url: shape.url, extension: parts }] : [];
    }
    if (shape.value === undefined) return [{ ...(value as object), url: shape.url }];
    return [{ url: shape.url, [shape.value]: value }];
  });
}

function partsOf(
  parts: NonNullable<ExtensionShape['parts']>,
  view: Readonly<Record<string, unknown>>,
): Extension[] {
  return Object.entries(parts).flatMap(([key, part]) => {
    const value = Object.hasOwn(view, key) ? view[key] : undefined; // a part can have the name `constructor`
    return writeExtensions(part, part.many ? ((value as unknown[] | undefined) ?? []) : [value]);
  });
}

/**
 * Builds resources and elements from an author's input. Generated constructors and slice accessors call these functions.
 */
import type { Extension } from 'fhir/r3.js';

/** One property that a profile adds to an author's input. */
export interface Part {
  /** Property of the result. */
  readonly name: string;
  /** Property of the input, if its name differs: the items of a slice. */
  readonly from?: string;
  /** The value that the profile fixes; in a list, a required item. */
  readonly value?: unknown;
  /** Builds a value, or each item of a list. */
  readonly parts?: Template;
  /** Builds an extension from its value. */
  readonly extension?: (value: never) => Extension;
  /** The property is a list. */
  readonly list?: true;
  /** The input has a list, too. */
  readonly many?: true;
  /** Filled in even if the input does not have it. */
  readonly always?: true;
}

export type Template = readonly Part[];

type Json = Record<string, unknown>;

/** A copy of the input with everything that the template adds. */
export function construct(input: object, template: Template): object {
  const given = input as Json;
  const made: Json = {};
  for (const part of template) {
    if (part.name === 'resourceType') made['resourceType'] = part.value;
  }
  for (const key of Object.keys(given)) {
    if (given[key] !== undefined && !template.some(({ from }) => from === key)) set(made, key, given[key]);
  }
  const slices = new Map<string, unknown[]>();
  for (const part of template) {
    if (part.from !== undefined) {
      const items = slices.get(part.name) ?? [];
      slices.set(part.name, items);
      items.push(...itemsOf(given[part.from], part).map((item) => built(item, part)));
    } else if (part.list) fillList(made, part);
    else fillOne(made, part);
  }
  for (const [name, items] of slices) {
    const all = [...items, ...((made[name] as unknown[] | undefined) ?? [])];
    if (all.length > 0) made[name] = all;
  }
  return made;
}

function itemsOf(given: unknown, { many, always }: Part): readonly unknown[] {
  if (given === undefined || given === null) return always ? [{}] : [];
  return many ? (given as unknown[]) : [given];
}

function fillOne(made: Json, part: Part): void {
  const { name, value, parts, always } = part;
  if (made[name] === undefined && !always) return;
  if (parts) made[name] = built(made[name] ?? {}, part);
  else if (made[name] === undefined) made[name] = copy(value);
}

function fillList(made: Json, part: Part): void {
  const { name, value, parts, always } = part;
  const items = made[name] as unknown[] | undefined;
  if (parts) {
    if (items ?? always) made[name] = (items ?? [{}]).map((item) => built(item, part));
  } else if (!items?.some((item) => contains(item, value)) && (items ?? always)) {
    made[name] = [copy(value), ...(items ?? [])];
  }
}

function built(item: unknown, { parts, extension }: Part): unknown {
  if (extension) return extension(item as never);
  return parts && typeof item === 'object' && item !== null ? construct(item, parts) : item;
}

/** A slice: its list, and the values that distinguish its items from others. */
export interface SliceShape {
  readonly list: string;
  readonly like: unknown;
  readonly parts: Template;
}

/** The items of a slice, in their order. */
export function readSlice(element: object | undefined, { list, like }: SliceShape): unknown[] {
  const items = (element as Json | undefined)?.[list];
  return Array.isArray(items) ? items.filter((item) => contains(item, like)) : [];
}

/** A copy of an element with new items in a slice. They replace the old ones at the position of the first, or at the start. */
export function withSlice<T extends object>(element: T, shape: SliceShape, inputs: readonly unknown[]): T {
  const { list, like, parts } = shape;
  const { [list]: value, ...others } = element as Json;
  const old: unknown[] = Array.isArray(value) ? value : [];
  const first = old.findIndex((item) => contains(item, like));
  const kept = old.filter((item) => !contains(item, like));
  kept.splice(Math.max(first, 0), 0, ...inputs.map((input) => construct(input as object, parts)));
  return (kept.length > 0 ? { ...others, [list]: kept } : others) as T;
}

/** True if a value has everything that a pattern has. FHIR STU3: ElementDefinition.pattern[x] */
function contains(value: unknown, pattern: unknown): boolean {
  if (typeof pattern !== 'object' || pattern === null) return value === pattern;
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(pattern)) {
    return Array.isArray(value) && pattern.every((item) => value.some((other) => contains(other, item)));
  }
  return Object.keys(pattern).every((key) => contains((value as Json)[key], (pattern as Json)[key]));
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]));
}

function set(object: Json, key: string, value: unknown): void {
  if (key !== '__proto__') object[key] = value;
}

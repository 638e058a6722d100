// Part of the toolchain's runtime, the same for every project. Do not edit.
import { isHollow } from '../holes.js';
import { abridged } from '../text/abridged.js';
import { pointerStep } from '../text/number-literals.js';
import type { AttributeUse, Content, ElementUse } from './schema.js';

/** Where a value stands in the JSON, linked to what it stands in. */
export interface JsonPlace {
  readonly outer: JsonPlace | undefined;
  readonly key: string;
  readonly index?: number | undefined;
}

/** An element to be written. */
export interface Item {
  readonly use: ElementUse;
  readonly value: unknown;
  /** Of a primitive: its id and extensions. */
  readonly extra: unknown;
  readonly place: JsonPlace;
}

export type Report = (code: string, place: JsonPlace, message: string, hint?: string) => void;

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `Patient.contact[0].name` */
export function pathOf(place: JsonPlace): string {
  return abridged(
    segments(place).map(({ key, index }) => key + (index === undefined ? '' : `[${index}]`)),
  ).join('.');
}

/** JSON Pointer; the outermost place is the root's, which has none. */
export function pointerOf(place: JsonPlace): string {
  return segments(place)
    .slice(1)
    .map(({ key, index }) => pointerStep(key) + (index === undefined ? '' : pointerStep(index)))
    .join('');
}

function segments(place: JsonPlace): JsonPlace[] {
  const list: JsonPlace[] = [];
  for (let p: JsonPlace | undefined = place; p; p = p.outer) list.push(p);
  return list.reverse();
}

/** An object's attributes and elements, in the definition's order. What has no place in the definition is reported. */
export function partsOf(
  object: JsonObject,
  content: Content,
  place: JsonPlace,
  report: Report,
): { attributes: { use: AttributeUse; value: unknown }[]; items: Item[] } {
  const uses = new Set<ElementUse>();
  for (const key of Object.keys(object)) {
    if (object[key] === undefined || content.attributes.has(key)) continue;
    if (key === 'resourceType' && content.kind === 'resource') continue;
    const use = content.elements.get(key) ?? useOfExtra(key, content);
    if (use) uses.add(use);
    else report('xml.unknown-property', { outer: place, key }, `${content.name} does not define it in STU3`);
  }
  const ordered = [...uses].sort((a, b) => a.order - b.order);
  ordered.forEach((use, i) => {
    const before = ordered[i - 1];
    if (before?.order !== use.order) return; // only a choice's types share a place
    const message = `\`${before.name}\` is there too: \`${use.definedName}\` is of one type`;
    report('xml.repeated-element', { outer: place, key: use.name }, message);
  });
  return {
    attributes: [...content.attributes.values()]
      .filter((use) => object[use.name] !== undefined)
      .map((use) => ({ use, value: object[use.name] })),
    items: ordered.flatMap((use) => itemsOf(object, use, place, report)),
  };
}

/** `_given` holds the ids and extensions of `given`; only primitives have it. */
function useOfExtra(key: string, content: Content): ElementUse | undefined {
  if (!key.startsWith('_')) return undefined;
  const use = content.elements.get(key.slice(1));
  return use?.content().kind === 'primitive' ? use : undefined;
}

function itemsOf(object: JsonObject, use: ElementUse, outer: JsonPlace, report: Report): Item[] {
  const value = object[use.name];
  const extra = use.content().kind === 'primitive' ? object[`_${use.name}`] : undefined;
  if (!use.isArray) return [{ use, value, extra, place: { outer, key: use.name } }];
  const values = arrayOf(value, { outer, key: use.name }, report);
  const extras = arrayOf(extra, { outer, key: `_${use.name}` }, report);
  if (!values || !extras) return [];
  return Array.from({ length: Math.max(values.length, extras.length) }, (_, index) => ({
    use,
    value: values[index] ?? undefined,
    extra: extras[index] ?? undefined,
    place: { outer, key: use.name, index },
  }));
}

function arrayOf(value: unknown, place: JsonPlace, report: Report): readonly unknown[] | undefined {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.length > 0 && !isHollow(value)) return value;
  const message = !Array.isArray(value)
    ? `expected an array, found ${typeName(value)}`
    : value.length > 0
      ? 'the array has holes, or too many items'
      : 'the array is empty, which XML cannot express and FHIR forbids';
  report('xml.wrong-type', place, message);
  return undefined;
}

export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

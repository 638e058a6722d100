import { isHollow } from '../primitives/holes.js';
import { abridged } from '../text/abridged.js';
import { pointerStep } from '../text/number-literals.js';
import type { AttributeUse, Content, ElementUse } from './schema.js';

/** The position of a value in JSON, linked to that of its container. */
export interface JsonPlace {
  readonly outer: JsonPlace | undefined;
  readonly key: string;
  readonly index?: number | undefined;
}

/** An element to be written. */
export interface Item {
  readonly use: ElementUse;
  readonly value: unknown;
  /** Primitives only: the `_` object. */
  readonly primitiveExtension: unknown;
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

/** JSON Pointer. The outermost place is that of the root, which has none. */
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

/** An object's attributes and elements, in the definition's order. Reports properties that the definition lacks. */
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
    const use = content.elements.get(key) ?? useOfPrimitiveExtension(key, content);
    if (use) uses.add(use);
    else report('xml.unknown-property', { outer: place, key }, `${content.name} does not define it in STU3`);
  }
  const ordered = [...uses].sort((a, b) => a.order - b.order);
  ordered.forEach((use, i) => {
    const before = ordered[i - 1];
    if (before?.order !== use.order) return; // only the types of a choice share an order
    const message = `\`${before.name}\` is present too: \`${use.definedName}\` is of one type`;
    report('xml.repeated-element', { outer: place, key: use.name }, message);
  });
  return {
    attributes: [...content.attributes.values()]
      .filter((use) => object[use.name] !== undefined)
      .map((use) => ({ use, value: object[use.name] })),
    items: ordered.flatMap((use) => itemsOf(object, use, place, report)),
  };
}

/** The element of a `_` property, which only primitives have. */
function useOfPrimitiveExtension(key: string, content: Content): ElementUse | undefined {
  if (!key.startsWith('_')) return undefined;
  const use = content.elements.get(key.slice(1));
  return use?.content().kind === 'primitive' ? use : undefined;
}

function itemsOf(object: JsonObject, use: ElementUse, outer: JsonPlace, report: Report): Item[] {
  const value = object[use.name];
  const primitiveExtension = use.content().kind === 'primitive' ? object[`_${use.name}`] : undefined;
  if (!use.isArray) return [{ use, value, primitiveExtension, place: { outer, key: use.name } }];
  const values = arrayOf(value, { outer, key: use.name }, report);
  const primitiveExtensions = arrayOf(primitiveExtension, { outer, key: `_${use.name}` }, report);
  if (!values || !primitiveExtensions) return [];
  return Array.from({ length: Math.max(values.length, primitiveExtensions.length) }, (_, index) => ({
    use,
    value: values[index] ?? undefined,
    primitiveExtension: primitiveExtensions[index] ?? undefined,
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

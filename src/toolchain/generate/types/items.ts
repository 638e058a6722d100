import type { ElementModel, TypeModel } from '../../model/types.js';
import { codesOf, openOrClosed, type CodesType } from './bindings.js';
import { literalType, patternType } from './literals.js';
import { quote } from '../code/literals.js';
import { pascalCase } from './names.js';
import type { Place, Within } from './place.js';
import { targetTypes } from './references.js';

const PRIMITIVES = new Set(['string', 'number', 'boolean', 'unknown']);

/** The type before the profile narrows it, as this file writes it. */
export function plainType(place: Place): string {
  if (PRIMITIVES.has(place.base)) return place.base;
  // a union: what holds any resource narrows by its resourceType
  return place.file.fhir(place.base === 'Resource' ? 'FhirResource' : place.base);
}

/** Type of an element whose content the surrounding element decides; a generic of the support file does the same for the whole. */
export function givenType(place: Place): string {
  const { codes, targets } = place.within ?? {};
  if (place.base === 'string' && codes) return openOrClosed(codes);
  if (place.base === 'string' && targets) return `${place.file.type('support', 'ReferenceText')}<${targets}>`;
  if (place.base === 'Coding' && codes)
    return `${place.file.type('support', 'CodingOf')}<${openOrClosed(codes)}>`;
  return plainType(place);
}

/** The type of one item of an element, slices aside. `type` is the one of a choice that it is about. */
function itemType(place: Place, element: ElementModel, type: TypeModel | undefined): string {
  if (element.fixed) return valueType(place, element.fixed.value, literalType(element.fixed.value));
  if (element.pattern)
    return valueType(place, element.pattern.value, patternOf(place, element.pattern.value));
  const code = type?.code ?? '';
  if (PRIMITIVES.has(place.base)) {
    const codes = codesOf(place.file, element.binding, code);
    return codes && place.base === 'string' ? openOrClosed(codes) : givenType(place);
  }
  const profiled = profileTypes(place, type);
  if (profiled && !element.children.some(isStated)) return profiled; // the other profile declares what is below
  const within = {
    codes: codesWithin(place, element, code),
    targets: code === 'Reference' ? targetTypes(place.file, type?.targetProfiles ?? []) : undefined,
  };
  const nested = place.declareNested(place, element, within);
  if (nested) return profiled ? `${parenthesized(profiled)} & ${nested}` : nested;
  return profiled ?? boundType(place, code, within) ?? plainType(place);
}

function patternOf(place: Place, value: unknown): string {
  const { declarations } = place.file.context;
  return patternType(value, (path) => {
    const base = path.reduce<string | undefined>(
      (at, key) => at && declarations.property(at, key)?.item,
      place.base,
    );
    return base === undefined ? 'unknown' : plainType({ ...place, base });
  });
}

function valueType(place: Place, value: unknown, text: string): string {
  return typeof value === 'object' ? `${plainType(place)} & ${text}` : text;
}

function parenthesized(type: string): string {
  return type.includes(' | ') ? `(${type})` : type;
}

/** Interfaces of the profiles; the element conforms to at least one. */
function profileTypes(place: Place, type: TypeModel | undefined): string | undefined {
  const names = new Set<string>();
  for (const url of type?.profiles ?? []) {
    // `SimpleQuantity`, `Age`: fhir/r3 declares them with the properties of a Quantity
    const target = place.file.context.isDeclared(url) ? undefined : place.file.context.target(url);
    if (!target) return undefined;
    const name = place.file.context.typeName(target);
    names.add(place.file.type(name, name));
  }
  return names.size > 0 ? [...names].join(' | ') : undefined;
}

/** Applies a binding to the codes in a Coding or CodeableConcept; in a CodeableConcept, one coding has to follow it. */
function codesWithin(place: Place, element: ElementModel, code: string): CodesType | undefined {
  if (code !== 'Coding' && code !== 'CodeableConcept') return undefined;
  const codes = codesOf(place.file, element.binding, code);
  if (code === 'Coding') return codes ?? place.within?.codes;
  return codes && { ...codes, open: true };
}

function boundType(place: Place, code: string, { codes, targets }: Within): string | undefined {
  if (targets) return `${place.file.type('support', 'ReferenceTo')}<${targets}>`;
  if (!codes) return undefined;
  if (code === 'CodeableConcept') return `${place.file.type('support', 'CodeableConceptOf')}<${codes.text}>`;
  return `${place.file.type('support', 'CodingOf')}<${openOrClosed(codes)}>`;
}

/** The type of one item, with an interface for each slice that says more than the others; those that are open allow any other. */
export function slicedItemType(place: Place, element: ElementModel): string {
  const types = element.types.length > 0 ? element.types : [undefined];
  const unsliced = [...new Set(types.map((type) => itemType(placeOf(place, type), element, type)))];
  const others = othersType(place, element, unsliced);
  const isClosed = element.slicing?.rules === 'closed' && element.slices.length > 0;
  const sliced = slicesOf(element).flatMap((slice) => {
    const at = { ...place, name: place.name + pascalCase(slice.sliceName ?? '') };
    const type = slicedItemType(at, slice);
    return type === unsliced.join(' | ') ? [] : [type];
  });
  const all = [...new Set(isClosed && sliced.length > 0 ? sliced : [...sliced, ...others])].join(' | ');
  place.file.rememberItems({ element, all, unsliced: others.join(' | ') });
  return all;
}

/** The type of items outside of slices that a resource type discriminates: their resources have other types. */
function othersType(place: Place, element: ElementModel, unsliced: string[]): string[] {
  const [discriminator, ...more] = element.slicing?.discriminators ?? [];
  if (discriminator?.type !== 'type' || more.length > 0) return unsliced;
  const { declarations } = place.file.context;
  if (declarations.property(place.base, discriminator.path)?.item !== 'Resource') return unsliced;
  const types = slicesOf(element).map(
    (slice) => slice.children.find((child) => child.name === discriminator.path)?.types[0]?.code,
  );
  if (types.length === 0 || !types.every((type) => type !== undefined && declarations.has(type)))
    return unsliced;
  const other = place.file.type('support', 'OtherResource');
  const names = types.map((type) => quote(type!)).join(' | ');
  return unsliced.map((type) => `${other}<${type}, ${quote(discriminator.path)}, ${names}>`);
}

/** For an element that holds any resource: the types that are allowed. */
function placeOf(place: Place, type: TypeModel | undefined): Place {
  const isResource = place.base === 'Resource' && place.file.context.declarations.has(type?.code ?? '');
  return isResource ? { ...place, base: type!.code } : place;
}

function isStated(element: ElementModel): boolean {
  return element.stated || element.children.some(isStated) || element.slices.some(isStated);
}

function slicesOf(element: ElementModel): ElementModel[] {
  return element.slices.filter((slice) => slice.max !== 0);
}

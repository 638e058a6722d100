import { StructureKind } from 'ts-morph';
import { typedName } from '../../releases/release.js';
import type { ElementModel, TypeModel } from '../../model/types.js';
import { tsDoc } from '../code/comments.js';
import { elementDoc, isDocumented, textsOf } from './docs.js';
import type { DeclaredProperty } from './fhir-declarations.js';
import { givenType, plainType, slicedItemType } from './items.js';
import { arrayType, fixedLength, repeatsItem } from './literals.js';
import type { Member } from './member.js';
import { pascalCase } from './names.js';
import type { Place, Within } from './place.js';

/** Members of an interface for its choices as a whole. */
interface Restriction {
  choice: string;
  /** Properties that may stand. */
  allowed: string[];
}

interface Members {
  members: Member[];
  restrictions: Restriction[];
}

/** As many forbidden types of a choice are written as properties; more, with a mapped type. */
const WRITTEN_OUT = 4;

/** The properties in which an element with children differs from its declared interface. */
export function membersOf(place: Place, element: ElementModel): Members {
  const found: Members = { members: [], restrictions: [] };
  for (const child of element.children) {
    if (child.name.endsWith('[x]')) addChoice(place, child, found);
    else found.members.push(...propertiesOf(place, child, child.name, child.types[0]));
  }
  return found;
}

/** A property and its `_` companion, where the profile narrows or documents them. */
function propertiesOf(
  place: Place,
  element: ElementModel,
  name: string,
  type: TypeModel | undefined,
): Member[] {
  const { declarations } = place.file.context;
  const declared = declarations.property(place.base, name);
  const companion = declarations.property(place.base, `_${name}`);
  if (element.max === 0) return forbidden(place, element, [declared, companion]);
  const inside: Place = {
    ...place,
    base: baseOf(place, declared, type),
    name: place.name + pascalCase(name),
    within: withinChild(place, name),
  };
  const item = slicedItemType(inside, element);
  const { min, max } = cardinality(element);
  const plain = declared ? plainType({ ...inside, base: declared.item }) : undefined;
  const changes =
    !declared ||
    declared.item === 'Resource' ||
    (min > 0 && declared.optional) ||
    (element.isArray && arrayType(item, min, max) !== arrayType(item, 0, '*')) ||
    isDocumented(place.file.context, element);
  const members: Member[] = [];
  if (changes || item !== plain) {
    members.push({
      name,
      optional: min === 0,
      type: element.isArray ? listType(inside, element, item) : item,
      doc: elementDoc(place.file.context, element),
      isGiven: !changes && item === givenType(inside),
    });
  }
  return companion ? [...members, ...companionOf(inside, element, companion)] : members;
}

function withinChild({ base, within }: Place, name: string): Within {
  if (base === 'CodeableConcept' && name === 'coding') return { codes: within?.codes };
  if (base === 'Coding' && name === 'code') return { codes: within?.codes };
  if (base === 'Reference' && name === 'reference') return { targets: within?.targets };
  return {};
}

/** The type of a list. If its length is fixed, no method that changes the length compiles. */
function listType(place: Place, element: ElementModel, item: string): string {
  const { min, max } = cardinality(element);
  const length = fixedLength(min, max);
  if (length === undefined) return arrayType(itemName(place, element, item), min, max);
  const name = length === 1 ? item : itemName(place, element, item);
  const others = Array.from({ length: length - 1 }, (_, i) => `${i + 1}: ${name}`);
  const list = place.file.type('support', 'FixedList');
  return others.length === 0 ? `${list}<${name}>` : `${list}<${name}, ${length}> & { ${others.join('; ')} }`;
}

/** A union that the type of its list repeats gets a name. */
function itemName(place: Place, element: ElementModel, item: string): string {
  const { min, max } = cardinality(element);
  if (!repeatsItem(min, max) || !item.includes(' | ')) return item;
  const name = place.file.declare(`${place.name}Item`);
  const docs = tsDoc([`One item of \`${element.id}\`.`]);
  place.file.add({
    kind: StructureKind.TypeAlias,
    name,
    isExported: true,
    type: item,
    docs,
    leadingTrivia: '\n',
  });
  return name;
}

function baseOf(place: Place, declared: DeclaredProperty | undefined, type: TypeModel | undefined): string {
  if (declared) return declared.item;
  const code = type?.code ?? 'Element';
  const { context } = place.file;
  if (context.declarations.has(code)) return code;
  if (!context.isPrimitive(code)) return 'Element';
  if (code === 'boolean') return 'boolean';
  return ['decimal', 'integer', 'positiveInt', 'unsignedInt'].includes(code) ? 'number' : 'string';
}

/** Cardinality of an element; required slices raise its minimum. */
function cardinality(element: ElementModel): { min: number; max: number | '*' } {
  const inSlices = element.slices.reduce((sum, slice) => sum + slice.min, 0);
  return { min: Math.max(element.min, inSlices), max: element.max };
}

/** The `_` property of a primitive, if the profile narrows its extensions. */
function companionOf(place: Place, element: ElementModel, companion: DeclaredProperty): Member[] {
  const at: Place = { ...place, base: companion.item, name: `${place.name}Element` };
  const own = { ...element, children: element.children.filter((child) => child.name !== 'value') };
  const nested = place.declareNested(at, own);
  if (!nested) return [];
  const type = element.isArray ? `${nested}[]` : nested;
  return [
    {
      name: companion.name,
      optional: true,
      type,
      doc: [`Id and extensions of ${element.name}.`],
    },
  ];
}

function forbidden(
  place: Place,
  element: ElementModel,
  properties: readonly (DeclaredProperty | undefined)[],
): Member[] {
  const doc = isDocumented(place.file.context, element) ? textsOf(place.file.context, element) : [];
  return properties
    .filter((property) => property !== undefined)
    .map(({ name }) => ({
      name,
      optional: true,
      type: 'never',
      doc: name.startsWith('_') ? [] : ['Not used: 0..0.', ...doc],
    }));
}

/** A choice: its allowed types as properties, the others forbidden. */
function addChoice(place: Place, element: ElementModel, found: Members): void {
  const { context } = place.file;
  const known = context.choiceProperties(place.base, element.name);
  const slices = new Map(element.slices.map((slice) => [slice.types[0]?.code ?? '', slice] as const));
  const types = element.max === 0 ? [] : element.types.filter((type) => slices.get(type.code)?.max !== 0);
  const nameOf = (type: TypeModel) => typedName(element.name, type.code);
  const allowed = new Set(types.map(nameOf));
  const others = [...known.keys()].filter((name) => !allowed.has(name));
  if (others.length > WRITTEN_OUT) {
    found.restrictions.push({
      choice: element.name,
      allowed: [...known.keys()].filter((name) => allowed.has(name)),
    });
  } else {
    for (const name of others) {
      const properties = [name, `_${name}`].map((n) => context.declarations.property(place.base, n));
      found.members.push(...forbidden(place, element, properties));
    }
  }
  for (const type of types) {
    const slice = slices.get(type.code);
    const one = types.length === 1 ? element.min : 0;
    const stated: ElementModel = slice
      ? { ...slice, types: [type], min: Math.max(slice.min, one) }
      : { ...element, types: [type], min: one, slices: [], ...(types.length > 1 && { children: [] }) };
    found.members.push(...propertiesOf(place, stated, nameOf(type), type));
  }
}

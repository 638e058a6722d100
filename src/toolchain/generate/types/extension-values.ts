import { StructureKind } from 'ts-morph';
import { typedName } from '../../releases/release.js';
import type { ElementModel, TypeModel } from '../../model/types.js';
import { tsDoc } from '../code/comments.js';
import { ownShort } from './docs.js';
import { propertyName, quote } from '../code/literals.js';
import { camelCase } from './names.js';
import type { SourceFileBuilder } from './source-file.js';

/** `ExtensionShape` of the support file, as plain data. */
export interface ShapePlan {
  readonly url: string;
  readonly value?: string;
  readonly parts?: Readonly<Record<string, ShapePlan>>;
  readonly many?: true;
}

/** Data for reading and writing an extension, and the type of its value. */
export interface ExtensionValue {
  /** An object of `ExtensionShape` in the support file. */
  shape: ShapePlan;
  type: string;
  /** The value is a Reference to certain types. */
  isReference?: boolean;
}

/**
 * The value of an extension, by its definition: the value of its only type, an object of its parts, or else the extension itself.
 *
 * @param element the root of the extension's definition, or one of its parts
 * @param name of the extension's interface, which an interface for its parts is named after
 */
export function extensionValue(
  file: SourceFileBuilder,
  element: ElementModel,
  url: string,
  name: string,
): ExtensionValue {
  const one = singleValue(file, element);
  if (one) {
    const isReference = one.property === 'valueReference';
    return { shape: { url, value: one.property }, type: one.type, isReference };
  }
  const parts = (element.children.find((child) => child.name === 'extension')?.slices ?? []).filter(
    (p) => p.max !== 0,
  );
  if (parts.length > 0) return partsValue(file, parts, url, `${name}Value`);
  return { shape: { url }, type: name };
}

function valueElement(element: ElementModel): ElementModel | undefined {
  return element.children.find((child) => child.name === 'value[x]');
}

function allowedTypes(element: ElementModel): TypeModel[] {
  const value = valueElement(element);
  if (!value || value.max === 0) return [];
  const forbidden = new Set(value.slices.filter((s) => s.max === 0).map((s) => s.types[0]?.code));
  return value.types.filter((type) => !forbidden.has(type.code));
}

function singleValue(
  file: SourceFileBuilder,
  element: ElementModel,
): { property: string; type: string } | undefined {
  const [type, ...others] = allowedTypes(element);
  if (!type || others.length > 0) return undefined;
  const property = typedName('value[x]', type.code);
  const written = file.member(element.id, property)?.type;
  const declared = file.context.declarations.property('Extension', property)?.item ?? 'string';
  return {
    property,
    type: written ?? (file.context.declarations.has(declared) ? file.fhir(declared) : declared),
  };
}

function partsValue(
  file: SourceFileBuilder,
  parts: readonly ElementModel[],
  url: string,
  wantedName: string,
): ExtensionValue {
  const values = parts.map((part) => ({
    part,
    key: camelCase(part.sliceName!),
    ...partValue(file, part, wantedName),
  }));
  const name = file.declare(wantedName);
  file.add({
    kind: StructureKind.Interface,
    name,
    isExported: true,
    docs: tsDoc([`What the extension says, part by part.`]),
    properties: values.map(({ part, key, type }) => {
      const item = isMany(part) ? `${/[\s|&]/.test(type) ? `(${type})` : type}[]` : type;
      return {
        name: propertyName(key),
        hasQuestionToken: part.min === 0,
        type: part.min === 0 ? `${item} | undefined` : item,
        docs: tsDoc([ownShort(file.context, part), ownShort(file.context, valueElement(part))]),
      };
    }),
  });
  const shapes = Object.fromEntries(
    values.map(({ part, key, shape }) => [key, isMany(part) ? { ...shape, many: true as const } : shape]),
  );
  return { shape: { url, parts: shapes }, type: name };
}

function isMany(element: ElementModel): boolean {
  return element.max !== 1;
}

function partValue(file: SourceFileBuilder, part: ElementModel, outerName: string): ExtensionValue {
  const profile = part.types[0]?.profiles[0];
  if (profile !== undefined) return profiledPart(file, profile);
  const fixed = part.children.find((child) => child.name === 'url')?.fixed?.value;
  const url = typeof fixed === 'string' ? fixed : part.sliceName!;
  if (part.children.length === 0) return { shape: { url }, type: file.fhir('Extension') };
  const value = extensionValue(file, part, url, outerName.replace(/Value$/, '') + pascal(part.sliceName!));
  return isItself(value) ? { ...value, type: file.fhir('Extension') } : value;
}

function isItself(value: ExtensionValue): boolean {
  return value.shape.value === undefined && value.shape.parts === undefined;
}

function pascal(name: string): string {
  const camel = camelCase(name);
  return camel[0]!.toUpperCase() + camel.slice(1);
}

/** A part that has a definition of its own: its value where there is one, else the extension. */
function profiledPart(file: SourceFileBuilder, url: string): ExtensionValue {
  const target = file.context.target(url);
  if (!target) return { shape: { url }, type: file.fhir('Extension') };
  const name = file.context.typeName(target);
  const type = file.type(name, name);
  const types = target.kind === 'profile' ? allowedTypes(target.profile.root) : [];
  if (types.length !== 1) return { shape: { url }, type };
  const property = typedName('value[x]', types[0]!.code);
  return {
    shape: { url, value: property },
    type: `NonNullable<${type}[${quote(property)}]>`,
  };
}

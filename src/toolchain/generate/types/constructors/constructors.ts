import {
  StructureKind,
  VariableDeclarationKind,
  type OptionalKind,
  type PropertySignatureStructure,
} from 'ts-morph';
import type { ProfileModel } from '../../../model/types.js';
import type { Factories } from '../accessors.js';
import { tsDoc } from '../../code/comments.js';
import { literal, propertyName, quote, Verbatim } from '../../code/literals.js';
import { elementDoc } from '../docs.js';
import { arrayType } from '../literals.js';
import type { SourceFileBuilder } from '../source-file.js';
import { claimParts, partsOf, type Declared, type FilledPart } from './template.js';

/** Adds `create…` to a profile's file: a function that fills in fixed values and takes slices as arguments. */
export function addConstructor(file: SourceFileBuilder, profile: ProfileModel, factories: Factories): void {
  const declared = declaredIn(file, factories);
  const claim = profile.kind === 'resource' ? claimParts(profile, claimOf(file, profile)) : [];
  const parts = [...claim, ...partsOf(profile.root, declared).filter((part) => part.name !== 'meta')];
  if (parts.length === 0) return;
  const name = file.declare(`create${file.name}`);
  const filled = claim.length > 1 ? 'fixed values and `meta.profile`' : 'fixed values';
  const input = addInput(file, profile.root.id, file.name, parts, factories, {
    doc: `Input of \`${name}\`: the elements that an author supplies. The function fills in ${filled}.`,
  });
  const isOptional =
    parts.every((part) => !part.isRequired || part.isComplete) &&
    profile.root.children.every(
      (child) => child.min === 0 || parts.some((part) => part.name === child.name && part.isRequired),
    );
  const template = file.declareLocal('template');
  file.add({
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [
      {
        name: template,
        type: file.type('construct', 'Template'),
        initializer: literal(templateOf(file, parts, factories)),
      },
    ],
  });
  file.add({
    kind: StructureKind.Function,
    name,
    isExported: true,
    parameters: [{ name: 'input', type: input, ...(isOptional && { initializer: '{}' }) }],
    returnType: file.name,
    statements: [`return ${file.function('construct', 'construct')}(input, ${template}) as ${file.name};`],
    docs: tsDoc([
      `Makes a ${profile.title ?? file.name}: fills in ${filled}, and takes slices as arguments.`,
      'Invariants and open bindings are not checked: call the validator for those.',
    ]),
  });
}

/** The canonical for `meta.profile`. Instances of an experimental profile claim its nearest published ancestor, if there is one. */
function claimOf(file: SourceFileBuilder, profile: ProfileModel): string | undefined {
  const profiles = file.context.project.profiles;
  let at: ProfileModel | undefined = profile;
  while (at?.experimental) at = profiles.find(({ url }) => url === at!.baseDefinition);
  return at?.url;
}

export function declaredIn(file: SourceFileBuilder, factories: Factories): Declared {
  return {
    factory: (url) => factories.has(url),
    interface: (id) => file.interfaceOf(id) !== undefined,
  };
}

/**
 * Adds the interface of a constructor's input or of a part of it, with the interfaces of its own parts.
 *
 * @param exported documentation of the interface, if the package exports it
 * @returns the name of the interface
 */
function addInput(
  file: SourceFileBuilder,
  elementId: string,
  name: string,
  parts: readonly FilledPart[],
  factories: Factories,
  exported?: { doc: string },
): string {
  const known = file.inputOf(elementId);
  if (known !== undefined) return known;
  const input = exported ? file.declare(`${name}Input`) : file.declareLocal(`${name}Input`);
  file.rememberInput(elementId, input);
  const names = [...new Set(parts.map((part) => part.name))];
  const properties = names.flatMap((property) =>
    propertiesOf(
      file,
      elementId,
      name,
      property,
      parts.filter((part) => part.name === property),
      factories,
    ),
  );
  file.add({
    kind: StructureKind.Interface,
    name: input,
    isExported: exported !== undefined,
    extends: [`Omit<${name}, ${names.map(quote).join(' | ')}>`],
    docs: tsDoc([exported?.doc ?? `Input for \`${elementId}\`: fixed values are filled in.`]),
    properties,
  });
  return input;
}

type Property = OptionalKind<PropertySignatureStructure>;

function propertiesOf(
  file: SourceFileBuilder,
  elementId: string,
  owner: string,
  name: string,
  parts: readonly FilledPart[],
  factories: Factories,
): Property[] {
  const own = parts.find((part) => part.argument === undefined);
  const slices = parts.filter((part) => part.argument !== undefined);
  const arguments_ = slices.map((part) => sliceProperty(file, part, factories));
  if (slices.length > 0) {
    const others = othersProperty(file, elementId, owner, name, own, slices, factories);
    return [...arguments_, ...(others ? [others] : [])];
  }
  const doc = file.member(elementId, name)?.doc ?? [];
  if (own!.value || !own!.parts || name === 'meta') {
    return [property(name, `${owner}[${quote(name)}]`, true, doc)];
  }
  const { element, isRequired, isComplete, isList } = own!;
  const inner = addInput(file, element.id, file.interfaceOf(element.id)!, own!.parts!, factories);
  const type = isList ? arrayType(inner, element.min, element.max) : inner;
  return [property(name, type, !isRequired || isComplete, doc)];
}

/** The argument of a slice; for an extension, its value. */
function sliceProperty(file: SourceFileBuilder, part: FilledPart, factories: Factories): Property {
  const { element, argument, isRequired, isComplete } = part;
  const item = sliceInput(file, part, factories);
  const type = element.max === 1 ? item : arrayType(item, element.min, element.max);
  return property(argument!, type, !isRequired || isComplete, elementDoc(file.context, element));
}

export function sliceInput(file: SourceFileBuilder, part: FilledPart, factories: Factories): string {
  const { element, extension, parts } = part;
  if (extension !== undefined) {
    const factory = factories.get(extension)!;
    return `Parameters<typeof ${file.function(factory.file, factory.name)}>[0]`;
  }
  const own = file.interfaceOf(element.id);
  if (parts && own !== undefined) return addInput(file, element.id, own, parts, factories);
  return file.itemsOf(element.id)?.all ?? 'unknown';
}

/** The property for items outside of all slices with an argument; undefined if the slicing is closed. */
function othersProperty(
  file: SourceFileBuilder,
  elementId: string,
  owner: string,
  name: string,
  own: FilledPart | undefined,
  slices: readonly FilledPart[],
  factories: Factories,
): Property | undefined {
  const list = file.itemsOf(`${elementId}.${name}`);
  if (!list) return undefined;
  const { element } = list;
  const all = element.slices.filter((slice) => slice.max !== 0);
  if (element.slicing?.rules === 'closed' && all.length === slices.length) return undefined;
  const min = Math.max(0, element.min - all.reduce((sum, slice) => sum + slice.min, 0));
  const inner = own?.parts
    ? addInput(file, element.id, file.interfaceOf(element.id)!, own.parts, factories)
    : all.length === slices.length
      ? list.unsliced
      : list.all;
  const doc = ['Items outside of the slices above.', ...(file.member(elementId, name)?.doc ?? [])];
  return property(name, arrayType(inner, min, '*'), min === 0, doc);
}

function property(
  name: string,
  type: string,
  isOptional: boolean,
  doc: readonly (string | undefined)[],
): Property {
  return {
    name: propertyName(name),
    hasQuestionToken: isOptional,
    type: isOptional ? `${type} | undefined` : type,
    docs: tsDoc(doc),
  };
}

/** The parts as the data that `construct` reads, for `literal`. */
export function templateOf(
  file: SourceFileBuilder,
  parts: readonly FilledPart[],
  factories: Factories,
): object[] {
  const sliced = new Set(parts.filter((part) => part.argument !== undefined).map((part) => part.name));
  return parts.map((part) => {
    const { name, argument, value, extension, isList, isRequired, isComplete, element } = part;
    const factory = extension === undefined ? undefined : factories.get(extension)!;
    // items outside of the slices are never filled in
    const isOther = argument === undefined && sliced.has(name);
    return {
      name,
      from: argument,
      value: value?.json,
      parts: part.parts && templateOf(file, part.parts, factories),
      extension: factory && new Verbatim(file.function(factory.file, factory.name)),
      list: isList || undefined,
      many: (argument !== undefined && element.max !== 1) || undefined,
      always: (isRequired && isComplete && !isOther) || undefined,
    };
  });
}

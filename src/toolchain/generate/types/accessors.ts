import { withoutVersion } from '../../text/canonical.js';
import { StructureKind, VariableDeclarationKind } from 'ts-morph';
import type { ElementModel, ProfileModel } from '../../model/types.js';
import { literal } from '../code/literals.js';
import type { Context } from './context.js';
import { tsDoc } from '../code/comments.js';
import { extensionValue, type ExtensionValue, type ShapePlan } from './extension-values.js';
import { arrayType } from './literals.js';
import { camelCase, isReserved, pascalCase } from './names.js';
import type { SourceFileBuilder } from './source-file.js';

/** A slice of extensions in a profile that names the extension's definition. */
interface ExtensionUse {
  url: string;
  sliceName: string;
  list: 'extension' | 'modifierExtension';
  many: boolean;
  profile: ProfileModel;
  /** The element that carries the extension. */
  carrier: string;
}

/** Modules of the functions that make an extension from its value, by canonical. */
export type Factories = ReadonlyMap<string, { file: string; name: string }>;

/** Functions of one name: for an extension, and whether there may be several of it. */
interface AccessorGroup {
  name: string;
  uses: ExtensionUse[];
}

/** All slices of extensions in the project's profiles; each extension gets a file. */
export function extensionUses(context: Context): ExtensionUse[] {
  const uses: ExtensionUse[] = [];
  for (const profile of context.project.profiles) {
    visit(profile.root, (element, carrier) => {
      if (element.name !== 'extension' && element.name !== 'modifierExtension') return;
      if (isExtension(carrier)) return; // a part of an extension is read with the extension
      for (const slice of element.slices) {
        const url = slice.types[0]?.profiles[0];
        if (url === undefined || slice.max === 0 || !context.target(url)) continue;
        const list = element.name as ExtensionUse['list'];
        const many = slice.max !== 1;
        uses.push({
          url: withoutVersion(url),
          sliceName: slice.sliceName!,
          list,
          many,
          profile,
          carrier: carrier.id,
        });
      }
    });
  }
  return uses;
}

function isExtension(element: ElementModel): boolean {
  return element.id === 'Extension' || element.types[0]?.code === 'Extension';
}

function visit(element: ElementModel, at: (element: ElementModel, carrier: ElementModel) => void): void {
  for (const child of element.children) {
    at(child, element);
    visit(child, at);
  }
  for (const slice of element.slices) visit(slice, at);
}

/**
 * Adds to each extension's file the functions that read, write and make it.
 *
 * @returns where the functions are that make an extension from its value, by canonical
 */
export function addAccessors(
  context: Context,
  uses: readonly ExtensionUse[],
  files: ReadonlyMap<string, SourceFileBuilder>,
): Factories {
  const factories = new Map<string, { file: string; name: string }>();
  const byUrl = new Map<string, ExtensionUse[]>();
  for (const use of uses) byUrl.set(use.url, [...(byUrl.get(use.url) ?? []), use]);
  const names = accessorNames(context, uses);
  for (const url of [...byUrl.keys()].sort()) {
    const file = files.get(url);
    const target = context.target(url);
    if (!file || !target) continue;
    const root = target.kind === 'profile' ? target.profile.root : undefined;
    const value = root ? extensionValue(file, root, url, file.name) : { shape: { url }, type: file.name };
    file.add(shapeStatement(file, value.shape));
    const groups = groupsOf(byUrl.get(url)!, names);
    for (const group of groups) addGroup(file, group, value);
    factories.set(url, { file: file.name, name: addFactory(file, groups, value.type) });
  }
  return factories;
}

/** A function that makes the extension; it has the shortest of the names that profiles give it. */
function addFactory(file: SourceFileBuilder, groups: readonly AccessorGroup[], type: string): string {
  const single = groups.filter(({ uses }) => !uses[0]!.many);
  const [group] = [...(single.length > 0 ? single : groups)].sort((a, b) => a.name.length - b.name.length);
  const name = file.declare(`${group!.name}Extension`);
  file.add({
    kind: StructureKind.Function,
    name,
    isExported: true,
    parameters: [{ name: 'value', type }],
    returnType: file.name,
    statements: [`return ${file.function('support', 'makeExtension')}(shape, value) as ${file.name};`],
    docs: tsDoc([`Makes an extension \`${group!.uses[0]!.sliceName}\` with a value.`]),
  });
  return name;
}

function meaningOf(use: ExtensionUse): string {
  return `${use.list} ${use.url}`;
}

/**
 * Names the functions of each use after its slice, so that all profiles with the same extension share them. If a name means several
 * extensions, a single one of the project keeps it and the others are prefixed with the profile's name. If an extension repeats in one
 * place and not in another, the repeating one is prefixed with `all`.
 */
function accessorNames(context: Context, uses: readonly ExtensionUse[]): (use: ExtensionUse) => string {
  const byName = new Map<string, ExtensionUse[]>();
  for (const use of uses) {
    const name = camelCase(use.sliceName);
    byName.set(name, [...(byName.get(name) ?? []), use]);
  }
  return (use) => {
    const name = camelCase(use.sliceName);
    const namesakes = byName.get(name)!;
    const meanings = new Set(namesakes.map(meaningOf));
    const own = new Set(namesakes.filter((other) => context.isOwn(other.url)).map(meaningOf));
    const owner = meanings.size === 1 ? meanings : own;
    const isPlain = owner.size === 1 && owner.has(meaningOf(use)) && !isReserved(name);
    const base = isPlain
      ? withContext(name, namesakes)
      : camelCase(use.profile.typeName) + pascalCase(use.sliceName);
    const isMixed = use.many && namesakes.some((other) => !other.many && meaningOf(other) === meaningOf(use));
    return isMixed ? `all${base[0]!.toUpperCase()}${base.slice(1)}` : base;
  };
}

/** One word (`reason`) says too little beside everything else that a package exports: the type that has it comes first. */
function withContext(name: string, uses: readonly ExtensionUse[]): string {
  if (/[A-Z]/.test(name)) return name;
  const types = [...new Set(uses.map(({ profile }) => profile.type))];
  return (
    camelCase(types.length === 1 ? types[0]! : uses[0]!.url.split('/').at(-1)!) +
    (types.length === 1 ? pascalCase(name) : '')
  );
}

function groupsOf(uses: readonly ExtensionUse[], nameOf: (use: ExtensionUse) => string): AccessorGroup[] {
  const groups = new Map<string, AccessorGroup>();
  for (const use of uses) {
    const name = nameOf(use);
    const key = `${name} ${use.list} ${use.many}`;
    const group = groups.get(key) ?? { name, uses: [] };
    group.uses.push(use);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function shapeStatement(file: SourceFileBuilder, shape: ShapePlan) {
  return {
    kind: StructureKind.VariableStatement as const,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [
      { name: 'shape', type: file.type('support', 'ExtensionShape'), initializer: literal(shape) },
    ],
  };
}

function addGroup(
  file: SourceFileBuilder,
  group: AccessorGroup,
  { type, isReference }: ExtensionValue,
): void {
  const { list, many } = group.uses[0]!;
  const carrierType = file.type('support', list === 'extension' ? 'Extensible' : 'ModifierExtensible');
  const result = many ? arrayType(type, 0, '*') : `${type} | undefined`;
  const value = many ? `readonly ${result}` : result;
  const read = `${file.function('support', 'readExtensions')}(element?.${list}, shape)`;
  const carriers = carriersOf(group.uses);
  const name = file.declare(group.name);
  const what = `\`${group.uses[0]!.sliceName}\``;
  file.add({
    kind: StructureKind.Function,
    name,
    isExported: true,
    typeParameters: [{ name: 'T', constraint: carrierType }],
    parameters: [{ name: 'element', type: 'T | undefined' }],
    returnType: result,
    statements: [`return ${many ? read : `${read}[0]`} as ${result};`],
    docs: tsDoc([
      many
        ? `Reads the extensions ${what}; an empty list if there are none.`
        : `Reads the extension ${what}; undefined if it is absent.`,
      `Carried by ${carriers}.`,
    ]),
  });
  const isPlainReference = isReference === true && !many;
  const parameter = many ? 'values' : 'value';
  const given = many ? parameter : 'value === undefined ? [] : [value]';
  file.add({
    kind: StructureKind.Function,
    name: file.declare(`with${name[0]!.toUpperCase()}${name.slice(1)}`),
    isExported: true,
    typeParameters: [
      { name: 'T', constraint: carrierType },
      ...(isPlainReference ? [{ name: 'R', isConst: true, constraint: file.fhir('Reference') }] : []),
    ],
    parameters: [
      { name: 'element', type: 'T' },
      {
        name: parameter,
        type: isPlainReference
          ? `(R & ${file.type('support', 'PlainReference')}<R, ${type}>) | undefined`
          : value,
      },
    ],
    returnType: 'T',
    statements: [
      `return ${file.function('support', 'withExtensions')}(element, '${list}', shape, ${given});`,
    ],
    docs: tsDoc([
      many
        ? `Copies an element and replaces its extensions ${what}.`
        : `Copies an element and sets the extension ${what}, or removes it if the value is undefined.`,
      `Carried by ${carriers}.`,
    ]),
  });
}

const CARRIERS_NAMED = 6;

function carriersOf(uses: readonly ExtensionUse[]): string {
  const all = [...new Set(uses.map((use) => `\`${use.carrier}\` (${use.profile.id})`))];
  const others = all.length - CARRIERS_NAMED;
  return all.slice(0, CARRIERS_NAMED).join(', ') + (others > 0 ? ` and ${others} more elements` : '');
}

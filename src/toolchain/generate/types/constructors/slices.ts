import { StructureKind, VariableDeclarationKind } from 'ts-morph';
import type { ElementModel, ProfileModel } from '../../../model/types.js';
import type { Factories } from '../accessors.js';
import type { Context } from '../context.js';
import { tsDoc } from '../../code/comments.js';
import { literal, quote } from '../../code/literals.js';
import { arrayType } from '../literals.js';
import { camelCase, pascalCase } from '../names.js';
import type { SourceFileBuilder } from '../source-file.js';
import { likeOf } from '../../../model/slice-values.js';
import { declaredIn, sliceInput, templateOf } from './constructors.js';
import { partsOfSlice, sliceArgument } from './template.js';

/** A slice of a list that is not of extensions, and the values by which its items are known. */
interface SliceUse {
  name: string;
  list: ElementModel;
  slice: ElementModel;
  like: unknown;
  profile: ProfileModel;
  /** The list is an element of the resource itself. */
  isOfRoot: boolean;
}

/**
 * Adds to the profiles' files the functions that read and write slices. Profiles that tell a slice by the same values share its
 * functions; where one name means different slices, the profile's name comes first.
 */
export function addSliceAccessors(
  context: Context,
  files: ReadonlyMap<string, SourceFileBuilder>,
  factories: Factories,
): void {
  const byName = new Map<string, SliceUse[]>();
  for (const use of context.project.profiles.flatMap((profile) => usesIn(context, profile))) {
    byName.set(use.name, [...(byName.get(use.name) ?? []), use]);
  }
  for (const [name, uses] of [...byName].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const meanings = new Map<string, SliceUse[]>();
    for (const use of uses) meanings.set(meaningOf(use), [...(meanings.get(meaningOf(use)) ?? []), use]);
    for (const same of meanings.values()) {
      const first = [...same].sort(byDepth(context))[0]!;
      const file = files.get(first.profile.url);
      if (!file || (meanings.size > 1 && !first.isOfRoot)) continue;
      const plain = meanings.size === 1 ? name : camelCase(first.profile.typeName) + pascalCase(name);
      addFunctions(file, plain, first, same, factories);
    }
  }
}

function meaningOf({ list, slice, like, profile, isOfRoot }: SliceUse): string {
  return JSON.stringify([isOfRoot && profile.type, list.name, slice.max === 1, like]);
}

/** Base profiles first: what derives from them has their slices. */
function byDepth(context: Context): (a: SliceUse, b: SliceUse) => number {
  const profiles = new Map(context.project.profiles.map((profile) => [profile.url, profile] as const));
  const baseOf = ({ baseDefinition }: ProfileModel) => profiles.get(baseDefinition ?? '');
  const depth = ({ profile }: SliceUse): number => {
    let steps = 0;
    for (let at: ProfileModel | undefined = profile; at && steps < 20; steps++) at = baseOf(at);
    return steps;
  };
  return (a, b) => depth(a) - depth(b);
}

function usesIn(context: Context, profile: ProfileModel): SliceUse[] {
  if (profile.type === 'Extension') return [];
  const uses: SliceUse[] = [];
  const visit = (owner: ElementModel): void => {
    for (const list of owner.children) {
      for (const slice of list.slices) {
        const isExtension = list.name === 'extension' || list.name === 'modifierExtension';
        if (isExtension || !list.isArray || slice.max === 0 || !list.slicing) continue;
        const like = likeOf(context.project, slice, list.slicing);
        if (like === undefined) continue;
        uses.push({
          name: sliceArgument(list, slice),
          list,
          slice,
          like,
          profile,
          isOfRoot: owner === profile.root,
        });
      }
      visit(list);
      list.slices.forEach(visit);
    }
  };
  visit(profile.root);
  return uses;
}

function addFunctions(
  file: SourceFileBuilder,
  wanted: string,
  use: SliceUse,
  same: readonly SliceUse[],
  factories: Factories,
): void {
  const { slice, list, like, profile, isOfRoot } = use;
  const item = file.interfaceOf(slice.id) ?? file.itemsOf(slice.id)?.all;
  if (item === undefined) return;
  const parts = partsOfSlice(slice, declaredIn(file, factories));
  const part = { name: list.name, element: slice, isList: true, isRequired: false, isComplete: false };
  const input = sliceInput(file, parts.length > 0 ? { ...part, parts } : part, factories);
  const many = slice.max !== 1;
  const name = file.declare(wanted);
  const shape = file.declareLocal(`${name}Slice`);
  file.add({
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [
      {
        name: shape,
        type: file.type('construct', 'SliceShape'),
        initializer: literal({ list: list.name, like, parts: templateOf(file, parts, factories) }),
      },
    ],
  });
  const carrier = `${file.type('support', 'SliceCarrier')}<${quote(list.name)}${isOfRoot ? `, ${quote(profile.type)}` : ''}>`;
  const ids = [...new Set(same.map(({ profile: { id } }) => id))].join(', ');
  const carried = `A slice of \`${slice.path}\` (${ids}).`;
  const read = `${file.function('construct', 'readSlice')}(element, ${shape})`;
  const typeParameters = [{ name: 'T', constraint: carrier }];
  const result = many ? `${item}[]` : `${item} | undefined`;
  file.add({
    kind: StructureKind.Function,
    name,
    isExported: true,
    typeParameters,
    parameters: [{ name: 'element', type: 'T | undefined' }],
    returnType: result,
    statements: [`return ${many ? read : `${read}[0]`} as ${result};`],
    docs: tsDoc([
      many
        ? `Reads the items of the slice \`${slice.sliceName}\`; an empty list if there are none.`
        : `Reads the item of the slice \`${slice.sliceName}\`; undefined if there is none.`,
      carried,
    ]),
  });
  const value = many ? 'values' : 'value';
  file.add({
    kind: StructureKind.Function,
    name: file.declare(`with${name[0]!.toUpperCase()}${name.slice(1)}`),
    isExported: true,
    typeParameters,
    parameters: [
      { name: 'element', type: 'T' },
      {
        name: value,
        type: many ? `readonly ${arrayType(input, 0, '*')}` : `${input} | undefined`,
      },
    ],
    returnType: 'T',
    statements: [
      `return ${file.function('construct', 'withSlice')}(element, ${shape}, ${many ? value : 'value === undefined ? [] : [value]'});`,
    ],
    docs: tsDoc([
      many
        ? `Copies an element and replaces the items of the slice \`${slice.sliceName}\`. Fixed values are filled in.`
        : `Copies an element and sets the slice \`${slice.sliceName}\`, or removes it if the value is undefined. Fixed values are filled in.`,
      carried,
    ]),
  });
}

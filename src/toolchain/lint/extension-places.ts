import { urlOf } from '../generate/validators/plan/extensions.js';
import { ProjectIndex } from '../model/project-index.js';
import type { ElementModel, ProfileModel, ProjectModel } from '../model/types.js';
import type { LintWarning } from './accepted.js';
import { own, type Finding } from './finding.js';

/**
 * Warns of extensions outside of the context that their own definition gives them. The compiler itself refuses modifiers among others.
 * STU3: http://hl7.org/fhir/STU3/defining-extensions.html#context
 */
export function extensionWarnings(project: ProjectModel): LintWarning[] {
  const index = new ProjectIndex(project);
  return own(project, (profile) => {
    const found: Finding[] = [];
    visit(profile.root, [rootPlace(profile, index)]);
    return found;

    /** @param names all that an element is called: by its own path, and by the paths in the types on the way to it */
    function visit(element: ElementModel, names: readonly string[][]): void {
      for (const child of element.children) {
        const isOfExtensions = child.name === 'extension' || child.name === 'modifierExtension';
        for (const one of [child, ...slicesWithin(child)]) {
          if (isOfExtensions && one !== child) found.push(...misplaced(one, names.flat(), index));
          const here = names.map((list) => list.map((name) => `${name}.${child.name.replace('[x]', '')}`));
          visit(one, [...here, typeNames(one, index)]);
        }
      }
    }
  });
}

function slicesWithin(element: ElementModel): ElementModel[] {
  return element.slices.flatMap((slice) => [slice, ...slicesWithin(slice)]);
}

/** Canonicals of a definition and of those that it is derived from, and their types. */
function lineage(profile: ProfileModel | undefined, index: ProjectIndex): string[] {
  const names: string[] = [];
  for (let at = profile; at && !names.includes(at.url);) {
    names.push(at.url, at.root.name);
    const base: string | undefined = at.baseDefinition;
    at =
      base === undefined
        ? undefined
        : (index.profile(base) ?? index.type(base.slice(base.lastIndexOf('/') + 1)));
  }
  return names;
}

function rootPlace(profile: ProfileModel, index: ProjectIndex): string[] {
  return [...lineage(profile, index), ...lineage(index.type(profile.type), index)];
}

/** The types of an element, their base types, and the profiles of them; of an extension its URL. */
function typeNames(element: ElementModel, index: ProjectIndex): string[] {
  const names = element.types.flatMap(({ code, profiles }) => [
    ...lineage(index.type(code), index),
    ...profiles.flatMap((url) => [url, ...lineage(index.profile(url), index)]),
  ]);
  return element.name === 'extension' || element.name === 'modifierExtension'
    ? [...names, urlOf(element)]
    : names;
}

/** Contexts that stand for any place. */
const ANYWHERE = ['*', 'Element', 'Any'];

function misplaced(slice: ElementModel, names: readonly string[], index: ProjectIndex): Finding[] {
  const [type] = slice.types;
  const definition = type?.profiles.length === 1 ? index.profile(type.profiles[0]!) : undefined;
  if (!definition || definition.type !== 'Extension' || slice.max === 0) return [];
  const found: Finding[] = [];
  const { context } = definition;
  const place = slice.path.slice(0, slice.path.lastIndexOf('.'));
  const isAllowed = (on: string) =>
    ANYWHERE.includes(on) || names.includes(on) || names.includes(on.replaceAll('[x]', ''));
  if (context && context.on.length > 0 && !context.on.some(isAllowed))
    found.push({
      code: 'extension.context',
      element: slice,
      other: definition.id,
      message: `${slice.id} uses ${definition.id} on ${place}; its context is ${context.on.join(', ')}`,
      hint: `add ${place} to the Context: of ${definition.name}, or use another extension`,
    });
  return found;
}

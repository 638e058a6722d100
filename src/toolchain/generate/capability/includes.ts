import type { ElementModel, ProfileModel, ProjectModel } from '../../model/types.js';

/** The resource types that an include leads from and to, or its fault. */
type IncludeResult = { types: string[] } | { problem: string; hint: string };

/**
 * The resource types that a reply carries for an include: `Type:parameter` or `Type:parameter:Target`. Without a target, those that
 * the references of that name allow, in the project's profiles of the type or else in the type itself.
 * STU3: http://hl7.org/fhir/STU3/search.html#include
 */
export function includedTypes(include: string, project: ProjectModel, profilesOf: ProfilesOf): IncludeResult {
  const [source, parameter, target, ...rest] = include.split(':');
  if (!source || !parameter || rest.length) {
    return {
      problem: `the include ${include} is not of the form Type:parameter or Type:parameter:Target`,
      hint: 'write for example Slot:schedule',
    };
  }
  if (target) return { types: [source, target] };
  const name = parameter.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const own = profilesOf(source);
  const models = own.length ? own : [project.types[source]].filter((m) => m !== undefined);
  const targets = models.flatMap((model) => targetsOf(model.root, name));
  if (!targets.length) {
    return {
      problem: `the include ${include} does not tell which resources it leads to: ${source} has no reference called ${name}`,
      hint: `say the type: ${include}:Organization, for example`,
    };
  }
  return { types: [source, ...targets.map((url) => typeOf(url, project))] };
}

/** The profiles of a resource type. */
type ProfilesOf = (type: string) => readonly ProfileModel[];

function targetsOf(element: ElementModel, name: string): string[] {
  const here = element.name === name || element.name === `${name}[x]`;
  const own = here ? element.types.flatMap((type) => type.targetProfiles) : [];
  return [...own, ...[...element.children, ...element.slices].flatMap((child) => targetsOf(child, name))];
}

function typeOf(canonical: string, project: ProjectModel): string {
  const known =
    project.profiles.find(({ url }) => url === canonical) ??
    project.stubs.find(({ url }) => url === canonical);
  return known?.type ?? canonical.slice(canonical.lastIndexOf('/') + 1);
}

import type { ElementModel, ProfileModel } from '../../../model/types.js';
import type { Structures } from './structure.js';
import type { ValidatorPlan } from './types.js';

/** `validateX` and `isX` of a definition. */
export function validatorOf(model: ProfileModel, structures: Structures): ValidatorPlan {
  const { project } = structures.source;
  return {
    typeName: model.typeName,
    isOwn: project.profiles.includes(model),
    type: model.type,
    title: model.title ?? model.name,
    url: model.url,
    shape: structures.root(model).ref,
    vendor: project.id,
    element: structures.type('Element')!.ref,
    definitions: holdsResources(model.root, structures) ? 'all' : targetsOf(model, structures),
  };
}

function holdsResources(element: ElementModel, structures: Structures): boolean {
  const isHeld = element.name !== 'contained' && element.max !== 0;
  if (isHeld && element.types.some((type) => structures.source.isResource(type.code))) return true;
  return element.children.some((child) => holdsResources(child, structures));
}

/**
 * The resources that may be contained in an instance of a definition: the targets of its references, those of its extensions and data types
 * included. Contained resources of these types and profiles are judged without any other import. An extension without a profile can have a
 * value of any data type; following all of those would add their targets to every validator.
 */
function targetsOf(
  model: ProfileModel,
  structures: Structures,
): Exclude<ValidatorPlan['definitions'], 'all'> {
  const { source } = structures;
  const types = new Map<string, ProfileModel>();
  const profiles = new Map<string, ProfileModel>();
  const visited = new Set<ProfileModel>();
  const visitModel = (next: ProfileModel | undefined) => {
    if (!next || visited.has(next) || next.kind !== 'complex-type') return;
    visited.add(next);
    visit(next.root);
  };
  const visit = (element: ElementModel) => {
    if (element.max === 0) return;
    for (const { code, profiles: constraints, targetProfiles } of element.types) {
      for (const url of targetProfiles) {
        const profile = source.profile(url);
        if (profile && profile !== model) profiles.set(profile.url, profile);
        const type = source.type(source.typeOfProfile(url) ?? '');
        if (type && !type.abstract && type.kind === 'resource') types.set(type.id, type);
      }
      for (const url of constraints) visitModel(source.profile(url));
      // an element with stated children has its data type's elements among them
      const isOpen = code === 'Extension' && constraints.length === 0;
      if (!isOpen && constraints.length === 0 && element.children.length === 0) visitModel(source.type(code));
    }
    element.children.forEach(visit);
    element.slices.forEach(visit);
  };
  if (model.kind === 'resource') visit(model.root);
  const refs = (map: Map<string, ProfileModel>) =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, m]) => structures.root(m).ref);
  return { types: refs(types), profiles: refs(profiles) };
}

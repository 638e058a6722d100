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

/** Targets of a definition's references, which contained resources are judged by. */
function targetsOf(
  model: ProfileModel,
  structures: Structures,
): Exclude<ValidatorPlan['definitions'], 'all'> {
  const { source } = structures;
  const types = new Map<string, ProfileModel>();
  const profiles = new Map<string, ProfileModel>();
  const visit = (element: ElementModel) => {
    if (element.max === 0) return;
    for (const url of element.types.flatMap((type) => type.targetProfiles)) {
      const profile = source.profile(url);
      if (profile && profile !== model) profiles.set(profile.url, profile);
      const type = source.type(source.typeOfProfile(url) ?? '');
      if (type && !type.abstract && type.kind === 'resource') types.set(type.id, type);
    }
    element.children.forEach(visit);
    element.slices.forEach(visit);
  };
  if (model.kind === 'resource') visit(model.root);
  const refs = (map: Map<string, ProfileModel>) =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, m]) => structures.root(m).ref);
  return { types: refs(types), profiles: refs(profiles) };
}

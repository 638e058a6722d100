import type { ProfileModel } from '../../../model/types.js';
import { objectOf } from './object.js';
import type { Planning } from './planning.js';
import type { ModulePlan, ObjectPlan } from './types.js';
import { validatorOf } from './validator.js';

/**
 * Plans the module of a definition: its root, and the elements that say something new, as they are met.
 *
 * @param path below `validators/`, without `.ts`
 */
export function planModule(
  model: ProfileModel,
  path: string,
  project: Omit<Planning, 'module' | 'pending'>,
): ModulePlan {
  const { structures } = project;
  const pending = [structures.root(model)];
  const planning: Planning = { ...project, module: path, pending };
  const objects: ObjectPlan[] = [];
  for (let i = 0; i < pending.length; i++) objects.push(objectOf(pending[i]!, planning));
  const isConcrete = model.kind === 'resource' && !model.abstract;
  const isExported = isConcrete || path === model.typeName;
  return { path, objects, ...(isExported && { validator: validatorOf(model, structures) }) };
}

import { fastPathOf } from './fast-path/fast-path.js';
import { fieldOf } from './field.js';
import { invariantsOf } from './invariants.js';
import type { Planning } from './planning.js';
import type { Structure } from './structure.js';
import type { FieldPlan, ObjectPlan } from './types.js';

/** Plans the shape of a structure. */
export function objectOf(structure: Structure, planning: Planning): ObjectPlan {
  const { structures, eligible } = planning;
  const { owner, element, isRoot, base } = structure;
  const fields = structure.changed.map((child) => fieldOf(structure, child, planning));
  const isResource = isRoot && owner.kind === 'resource';
  if (isResource && !base) fields.unshift(RESOURCE_TYPE);
  const isCore = owner.url === `http://hl7.org/fhir/StructureDefinition/${element.id}`;
  const identity = isRoot
    ? { kind: isResource ? 'resource' : 'data-type', id: element.id, ...(!isCore && { profile: owner.url }) }
    : {
        kind: 'element',
        id: element.id.slice(owner.root.id.length + 1),
        owner: structures.root(owner).ref,
      };
  return {
    ...(identity as Pick<ObjectPlan, 'kind' | 'id'>),
    ref: structure.ref,
    ...(base && { base: base.ref }),
    context: (isRoot && owner.context?.on) || [],
    isModifier: isRoot && element.isModifier,
    fields,
    invariants: invariantsOf(structure, planning),
    resolvesReferences: isRoot && owner.id === 'Bundle' && owner.derivation !== 'constraint',
    ...(eligible.has(structure) && { fastPath: fastPathOf(structure, planning) }),
  };
}

const RESOURCE_TYPE: FieldPlan = {
  name: 'resourceType',
  required: [],
  values: { kind: 'single', values: { type: { kind: 'primitive', check: 'string' }, checks: [] } },
};

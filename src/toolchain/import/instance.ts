import type { FhirResource } from '../releases/fhir-types.js';
import { Assigner } from './assign.js';
import type { Entity } from './entities.js';
import type { ImportContext } from './structure.js';

/** A definition that FSH has no entity for (a concept map, an operation, …) as an instance. */
export function instanceEntity(resource: FhirResource, context: ImportContext, file: string): Entity {
  const assigner = new Assigner(context.shapes, context.references);
  const { resourceType, id } = resource;
  const { url } = resource as { url?: string };
  const of = url ?? `${resourceType}/${id}`;
  const name = context.names.give(String(id), `${id} ${resourceType}`);
  const json = resource as unknown as Record<string, unknown>;
  const isOfVersion = json['version'] === context.config.version;
  const skip = new Set(['id', 'text', ...(isOfVersion ? ['version'] : [])]);
  const rules = [
    ...(id === name ? [] : [{ path: 'id', text: `= "${id}"` }]),
    ...assigner
      .properties(json, context.shapes.root(resourceType), '', skip)
      .map(({ path, value }) => ({ path, text: `= ${value}` })),
  ];
  for (const problem of assigner.problems) context.report(of, problem);
  const keywords: Entity['keywords'] = [
    ['InstanceOf', resourceType],
    ['Usage', '#definition'],
  ];
  return { kind: 'Instance', name, keywords, rules, file, of };
}

import type { FhirResource } from '../releases/fhir-types.js';
import { Assigner } from './assign.js';
import type { ImportContext } from './context.js';
import { labelOf } from './definition-set.js';
import type { Entity } from './entities.js';

type Json = Record<string, unknown>;

/** A definition for which FSH has no entity (a concept map, an operation, …) as an instance, after those that it contains. */
export function instanceEntities(resource: FhirResource, context: ImportContext, file: string): Entity[] {
  const of = labelOf(resource);
  const json = resource as unknown as Json;
  const isOfVersion = json['version'] === context.config.version;
  const skip = new Set(['text', ...(isOfVersion ? ['version'] : [])]);
  const inner: Entity[] = [];
  const instance = (it: Json, usage: string, skipped: ReadonlySet<string>, ...wanted: string[]): Entity => {
    const assigner = new Assigner(context.shapes, context.references, (contained) => {
      const type = String(contained['resourceType']);
      if (context.shapes.property(context.shapes.root(type), 'id') === undefined) return undefined;
      const id = typeof contained['id'] === 'string' ? contained['id'] : type;
      const entity = instance(contained, '#inline', NONE, `${it['id'] as string} ${id}`);
      inner.push(entity);
      return entity.name;
    });
    const resourceType = String(it['resourceType']);
    const name = context.names.give(...wanted);
    const { id, ...others } = it;
    const rules = [
      ...(id === name || id === undefined ? [] : [{ path: 'id', text: `= "${String(id)}"` }]),
      ...assigner
        .properties(others, context.shapes.root(resourceType), '', skipped)
        .map(({ path, value }) => ({ path, text: `= ${value}` })),
    ];
    for (const problem of assigner.problems) context.report(of, problem);
    const keywords: Entity['keywords'] = [
      ['InstanceOf', context.references.type(resourceType)],
      ['Usage', usage],
    ];
    return { kind: 'Instance', name, keywords, rules, file, of };
  };
  const id = String(resource.id);
  const main = instance(json, '#definition', skip, id, `${id} ${resource.resourceType}`);
  return [...inner, main];
}

const NONE: ReadonlySet<string> = new Set();

import type { SushiTank } from '../internals.js';

/** A definition or instance in FSH. */
export interface Entity {
  name: string;
  id?: string;
  constructorName: string;
  rules: unknown[];
  usage?: string;
  instanceOf?: string;
}

/** Kind and name: what an entity is called from one run to the next. */
export type EntityKey = string;

export function keyOf(entity: object): EntityKey {
  const { constructorName, name } = entity as Entity;
  return `${constructorName} ${name}`;
}

/** All entities of the tank by key, in source order. */
export function entitiesOf(tank: SushiTank): Map<EntityKey, Entity> {
  const all = [
    ...tank.getAllProfiles(),
    ...tank.getAllExtensions(),
    ...tank.getAllLogicals(),
    ...tank.getAllResources(),
    ...tank.getAllValueSets(),
    ...tank.getAllCodeSystems(),
    ...tank.getAllInstances(),
    ...tank.getAllInvariants(),
    ...tank.getAllMappings(),
    ...tank.getAllRuleSets(),
  ] as Entity[];
  return new Map(all.map((entity) => [keyOf(entity), entity]));
}

/** The rules of an entity with their places, as text. Take it before the export, which changes rules. */
export function fingerprint(entity: Entity): string {
  return JSON.stringify(entity, (_key, value: unknown) => {
    if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value)))
      return `#${String(value)}`;
    if (value instanceof RegExp) return `/${value.source}/`;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const { name } = value.constructor;
    return name === 'Object' ? value : { '': name, ...value };
  });
}

/** The keys of entities that share an id with another of their kind: what SUSHI says of them depends on which comes first. */
export function sharingAnId(entities: ReadonlyMap<EntityKey, Entity>): Set<EntityKey> {
  const kindOf = ({ constructorName: kind }: Entity) =>
    ['Profile', 'Extension', 'Logical', 'Resource'].includes(kind) ? 'StructureDefinition' : kind;
  const byId = new Map<string, EntityKey[]>();
  for (const [key, entity] of entities) {
    const id = `${kindOf(entity)} ${entity.id ?? ''}`;
    byId.set(id, [...(byId.get(id) ?? []), key]);
  }
  return new Set([...byId.values()].filter((keys) => keys.length > 1).flat());
}

/** JSON, as it is mutated. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

/** A value inside a resource, with what it takes to change it. */
export interface Node {
  /** The property that it is the value of, or an item of the value of. */
  name: string;
  /** Place by the keys of the JSON: `Slot.extension[0].valueCode`. */
  place: string;
  value: Json;
  /** Its position: in an object under a name, or in an array at an index. */
  parent: JsonObject | Json[];
  key: string | number;
  /** The object around it, whether or not an array comes between. */
  owner: JsonObject;
  /** The array that it is an item of, and the position of that array. */
  list?: { items: Json[]; owner: JsonObject; name: string };
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All values below a resource, parents first; `resourceType` is left alone, being what all else hangs on. */
export function nodesOf(resource: JsonObject): Node[] {
  const nodes: Node[] = [];
  const visit = (owner: JsonObject, outer: string): void => {
    for (const name of Object.keys(owner)) {
      if (name === 'resourceType') continue;
      const value = owner[name]!;
      const place = `${outer}.${name}`;
      nodes.push({ name, place, value, parent: owner, key: name, owner });
      if (isJsonObject(value)) visit(value, place);
      if (!Array.isArray(value)) continue;
      value.forEach((item, i) => {
        const list = { items: value, owner, name };
        nodes.push({ name, place: `${place}[${i}]`, value: item, parent: value, key: i, owner, list });
        if (isJsonObject(item)) visit(item, `${place}[${i}]`);
      });
    }
  };
  visit(resource, String(resource['resourceType']));
  return nodes;
}

/** The objects in a resource, itself included. */
export function objectsOf(resource: JsonObject): JsonObject[] {
  return [resource, ...nodesOf(resource).flatMap((node) => (isJsonObject(node.value) ? [node.value] : []))];
}

/** The part of a resource that a mutation may change: all of it, or one of its elements with what is in that. */
export interface Scope {
  resource: JsonObject;
  /** The resource, or the element. */
  root: JsonObject;
  /** The values that can be changed, the element itself included. */
  nodes: Node[];
  /** The objects that can be changed. */
  objects: { value: JsonObject; place: string }[];
}

/** @param within place of the element that is to be changed; without it, the whole resource is */
export function scopeOf(resource: JsonObject, within?: string): Scope {
  const all = nodesOf(resource);
  const isIn = ({ place }: Node) =>
    within === undefined ||
    place === within ||
    (place.startsWith(within) && /^[.[]/.test(place.slice(within.length)));
  const nodes = all.filter(isIn);
  const inner = nodes.flatMap(({ value, place }) => (isJsonObject(value) ? [{ value, place }] : []));
  const objects =
    within === undefined ? [{ value: resource, place: String(resource['resourceType']) }, ...inner] : inner;
  return { resource, root: objects[0]!.value, nodes, objects };
}

export function replace(node: Node, value: Json): void {
  (node.parent as Record<string | number, Json>)[node.key] = value;
}

/** Takes a value out; an array that would be left empty goes with its last item. */
export function remove(node: Node): void {
  if (!node.list) delete node.owner[node.name];
  else if (node.list.items.length === 1) delete node.list.owner[node.list.name];
  else node.list.items.splice(node.key as number, 1);
}

/** JSON, as it is mutated. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

/** A value inside a resource, with what it takes to change it. */
export interface Node {
  /** The property that it is the value of, or an item of the value of. */
  name: string;
  value: Json;
  /** Where it stands: in an object under a name, or in an array at an index. */
  parent: JsonObject | Json[];
  key: string | number;
  /** The object around it, whether or not an array comes between. */
  owner: JsonObject;
  /** The array that it is an item of, and where that stands. */
  list?: { items: Json[]; owner: JsonObject; name: string };
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All values below a resource, parents first; `resourceType` is left alone, being what all else hangs on. */
export function nodesOf(resource: JsonObject): Node[] {
  const nodes: Node[] = [];
  const visit = (owner: JsonObject): void => {
    for (const name of Object.keys(owner)) {
      if (name === 'resourceType') continue;
      const value = owner[name]!;
      nodes.push({ name, value, parent: owner, key: name, owner });
      if (isJsonObject(value)) visit(value);
      if (!Array.isArray(value)) continue;
      value.forEach((item, i) => {
        nodes.push({ name, value: item, parent: value, key: i, owner, list: { items: value, owner, name } });
        if (isJsonObject(item)) visit(item);
      });
    }
  };
  visit(resource);
  return nodes;
}

/** The objects in a resource, itself included. */
export function objectsOf(resource: JsonObject): JsonObject[] {
  return [resource, ...nodesOf(resource).flatMap((node) => (isJsonObject(node.value) ? [node.value] : []))];
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

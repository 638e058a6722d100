import { isJsonObject, remove, replace, type Json, type Node, type Scope } from '../node.js';
import { isRequiredPart } from '../contexts.js';
import type { Change, Mutation } from './mutation.js';
import { isFormed, type UnseenKind } from '../unseen.js';

/** Profile claims are left alone by most mutations: without them, the profile's rules are not looked at. */
const isClaim = (node: Node) => node.name === 'profile' || node.name === 'meta';

export const candidates = (scope: Scope): Node[] => scope.nodes.filter((node) => !isClaim(node));

export const removed: Mutation = (scope, random) => {
  const nodes = candidates(scope);
  if (nodes.length === 0) return undefined;
  const node = random.pick(nodes);
  const isPart = isRequiredPart(node.place, scope.resource);
  remove(node);
  const what = `${node.name} removed`;
  if (isPart) return { what, unseen: { kind: 'noConcept', place: node.place.replace(/\.coding.*/, '') } };
  const isUrl = /xtension\[\d+\]\.url$/.test(node.place);
  return isUrl ? { what, unseen: { kind: 'noUrl', place: node.place } } : { what };
};

export const duplicated: Mutation = (scope, random) => {
  const nodes = candidates(scope).filter((node) => node.list);
  if (nodes.length === 0) return undefined;
  const node = random.pick(nodes);
  const copies = random.pick([1, 1, 2]);
  for (let i = 0; i < copies; i++)
    node.list!.items.splice(node.key as number, 0, structuredClone(node.value));
  const what = `${node.name} ${copies === 1 ? 'twice' : 'three times'}`;
  const isEntry = node.name === 'entry' && isJsonObject(node.value) && node.value['fullUrl'] !== undefined;
  const bundle = node.place.slice(0, node.place.lastIndexOf('.'));
  return isEntry && node.owner['resourceType'] === 'Bundle'
    ? { what, unseen: { kind: 'sameUrl', place: bundle } }
    : { what };
};

export const emptied: Mutation = (scope, random) => {
  const nodes = candidates(scope);
  if (nodes.length === 0) return undefined;
  const node = random.pick(nodes);
  const empty: Json = Array.isArray(node.value)
    ? []
    : isJsonObject(node.value)
      ? {}
      : random.pick(['', '', ' ', null]);
  replace(node, empty);
  const what = `${node.name} is ${JSON.stringify(empty)}`;
  return { what, ...unseenAs(unseenEmpty(node, empty), node) };
};

const OTHER_TYPES: readonly Json[] = [
  'text',
  12,
  -3.5,
  true,
  { value: 'x' },
  ['x'],
  [{ text: 'x' }],
  { text: 'x' },
];

export const wrongType: Mutation = (scope, random) => {
  const nodes = candidates(scope);
  if (nodes.length === 0) return undefined;
  const node = random.pick(nodes);
  const { value } = node;
  const kind = (of: Json) => (Array.isArray(of) ? 'array' : typeof of);
  let other: Json;
  if (Array.isArray(value) && random.next() < 0.5) other = value[0]!;
  else if (!Array.isArray(value) && random.next() < 0.3) other = [value];
  else other = structuredClone(random.pick(OTHER_TYPES.filter((of) => kind(of) !== kind(value))));
  replace(node, other);
  const what = `${node.name}: ${kind(value)} to ${kind(other)}`;
  return { what, ...unseenAs(unseenType(node, other), node) };
};

function unseenAs(kind: UnseenKind | undefined, { place }: Node): Pick<Change, 'unseen'> {
  return kind ? { unseen: { kind, place } } : {};
}

function unseenEmpty(node: Node, empty: Json): UnseenKind | undefined {
  if (Array.isArray(empty)) return 'emptyArray';
  return empty === ' ' && isFormed(node) ? 'blank' : undefined;
}

const isPrimitive = (value: Json) => typeof value !== 'object';

function unseenType({ value, list }: Node, other: Json): UnseenKind | undefined {
  if (Array.isArray(value) && value.every(isPrimitive) && isPrimitive(other)) return 'primitiveForArray';
  const isOther = typeof other === 'boolean' || typeof other === 'number';
  if (list && isJsonObject(value) && typeof other === 'boolean') return 'booleanForObject';
  return list && typeof value === 'string' && isOther ? 'notAString' : undefined;
}

export const shuffledKeys: Mutation = (scope, random) => {
  const shuffle = (value: Json): void => {
    if (Array.isArray(value)) value.forEach(shuffle);
    if (!isJsonObject(value)) return;
    const entries = random.shuffle(Object.entries(value));
    for (const [key] of entries) delete value[key];
    for (const [key, inner] of entries) {
      value[key] = inner;
      shuffle(inner);
    }
  };
  shuffle(scope.root);
  return { what: 'keys shuffled' };
};

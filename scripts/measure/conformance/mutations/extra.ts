import type { Json, JsonObject } from '../node.js';
import type { Mutation } from './mutation.js';

/** Properties that a place does not have, or has but not often sees. */
const EXTRAS: readonly (readonly [string, Json])[] = [
  ['foo', 'bar'],
  ['foo', { a: 1 }],
  ['fhir_comments', ['a comment']],
  ['gender', 'male'],
  ['status', 'active'],
  ['value', 1],
  ['display', 'text'],
  ['text', 'text'],
  ['id', 'x1'],
  ['id', 'not an id'],
  ['_id', { extension: [{ url: 'http://example.org/x', valueString: 'x' }] }],
  ['_status', { extension: [{ url: 'http://example.org/x', valueString: 'x' }] }],
  ['_foo', { id: 'a' }],
  ['language', 'en-GB'],
  ['implicitRules', 'http://example.org/rules'],
  ['identifier', [{ system: 'http://example.org/ids', value: '1' }]],
  ['identifier', { system: 'http://example.org/ids', value: '1' }],
  ['extension', [{ url: 'http://example.org/unknown', valueString: 'x' }]],
  ['extension', [{ url: 'http://example.org/unknown' }]],
  ['extension', [{ url: 'relative', valueString: 'x' }]],
  ['extension', [{ valueString: 'x' }]],
  ['modifierExtension', [{ url: 'http://example.org/unknown', valueString: 'x' }]],
  ['contained', [{ resourceType: 'Organization', id: 'o1', name: 'Contained' }]],
  ['contained', [{ resourceType: 'NoSuchType', id: 'o1' }]],
  ['contained', [{ name: 'No type' }]],
  ['valueString', 'x'],
  ['valueCode', 'x'],
  ['active', true],
];

/** Resources other than DomainResources, where an extension is an unknown property. */
function hasNoExtensions({ resourceType }: JsonObject): boolean {
  return typeof resourceType === 'string' && ['Bundle', 'Parameters', 'Binary'].includes(resourceType);
}

export const extraElement: Mutation = (scope, random) => {
  const { value: object, place } = random.pick(scope.objects);
  const [name, value] = random.pick(EXTRAS);
  const before = object[name];
  if (Array.isArray(before) && Array.isArray(value)) before.push(...structuredClone(value));
  else if (before !== undefined) return undefined;
  else object[name] = structuredClone(value);
  const what = `${name} added: ${JSON.stringify(value).slice(0, 60)}`;
  const at = `${place}.${name}`;
  const last = Array.isArray(object[name]) ? `[${object[name].length - 1}]` : '';
  if (name === 'fhir_comments') return { what, unseen: { kind: 'comments', place: at } };
  if (name === 'modifierExtension' && mayBeModified(object)) {
    return { what, unseen: { kind: 'unknownModifier', place: `${at}${last}` } };
  }
  const isBare = name === 'extension' && Array.isArray(value) && !('url' in (value[0] as JsonObject));
  return isBare && !hasNoExtensions(object)
    ? { what, unseen: { kind: 'noUrl', place: `${at}${last}.url` } }
    : { what };
};

/** True for a DomainResource, which can have modifier extensions. */
function mayBeModified({ resourceType }: JsonObject): boolean {
  return typeof resourceType === 'string' && !/^(?:Bundle|Parameters|Binary)$/.test(resourceType);
}

import { isJsonObject, nodesOf, replace, type Json, type JsonObject } from '../node.js';
import { isOutOfPlace } from '../contexts.js';
import type { Change, Mutation } from './mutation.js';
import { candidates } from './structure.js';

const CODE =
  /^(code|status|use|gender|system|intent|type|mode|unit|comparator|valueCode|category|clinicalStatus|verificationStatus)$/;

export const wrongCode: Mutation = (scope, random) => {
  const nodes = candidates(scope).filter(({ name, value }) => typeof value === 'string' && CODE.test(name));
  if (nodes.length === 0) return undefined;
  const node = random.pick(nodes);
  const text = node.value as string;
  const isUrl = text.includes(':');
  const wrong = isUrl
    ? random.pick([
        'http://example.org/no-such-system',
        `${text}-x`,
        'http://snomed.info/sct',
        'http://hl7.org/fhir/observation-status',
      ])
    : random.pick(['no-such-code', text.toUpperCase(), text.toLowerCase(), `${text}x`, 'final', 'M', '1']);
  if (wrong === text) return undefined;
  replace(node, wrong);
  return { what: `${node.name}: ${text} to ${wrong}` };
};

const DATE = /^\d{4}(-\d\d)?(-\d\d)?(T|$)/;
const DATES = [
  '2020-02-30',
  '2021-02-29',
  '2020-13-01',
  '2020-1-1',
  'yesterday',
  '2020-01-01T10:00',
  '2020-01-01T10:00:00',
  '2020-01-01T24:00:00Z',
  '20200101',
  '2020-01-01T10:00:00+15:00',
  '2020-01-01T09:00:00Z',
  '2020',
  '0000-01-01',
];
const TEXTS = [
  ' text',
  'text ',
  'two  spaces',
  'line\nbreak',
  '\ttab',
  'a b',
  'x'.repeat(65),
  'ünï',
  'http://exa mple.org',
  'urn:oid:1.2.03',
  'oid:1.2',
  'urn:uuid:nonsense',
  '<div>',
  '',
  '-',
  '\u0000',
];

export const wrongPrimitive: Mutation = (scope, random) => {
  const nodes = candidates(scope).filter(({ value }) => typeof value !== 'object');
  if (nodes.length === 0) return undefined;
  const node = random.pick(nodes);
  const { value } = node;
  let wrong: Json;
  if (typeof value === 'string') wrong = random.pick(DATE.test(value) ? DATES : TEXTS);
  else if (typeof value === 'number')
    wrong = random.pick<Json>([-1, 0, 1.5, 2147483648, -2147483649, 1e21, '1', 'one']);
  else wrong = random.pick<Json>(['true', 'false', 'yes', 0, 1]);
  if (wrong === value) return undefined;
  replace(node, wrong);
  const what = `${node.name}: ${JSON.stringify(value).slice(0, 40)} to ${JSON.stringify(wrong).slice(0, 40)}`;
  const isBroken = node.name === 'url' && typeof wrong === 'string' && /[\t\n]/.test(wrong);
  return isBroken ? { what, unseen: { kind: 'lineBreak', place: node.place } } : { what };
};

const REFERENCES = [
  'Patient/1',
  'Slot/1',
  'Practitioner/1',
  'Organization/1',
  'Location/1',
  'Schedule/1',
  'Observation/1',
  'Medication/1',
  '#missing',
  '#',
  'NoSuchType/1',
  'text',
  'https://example.org/fhir/Device/1',
  'https://example.org/fhir/Patient/1/_history/2',
  'urn:uuid:11111111-2222-3333-4444-555555555555',
  'Patient/',
];

export const wrongReference: Mutation = (scope, random) => {
  const nodes = candidates(scope).filter(
    ({ name, value }) => (name === 'reference' || name === 'fullUrl') && typeof value === 'string',
  );
  if (nodes.length === 0) return undefined;
  const node = random.pick(nodes);
  const wrong = random.pick(REFERENCES);
  if (wrong === node.value) return undefined;
  replace(node, wrong);
  const what = `${node.name}: ${String(node.value)} to ${wrong}`;
  // an item of a list, and an extension's value, may refer to anything
  const mayBeAny = /xtension\[|\.item\./.test(node.place);
  return wrong === 'NoSuchType/1' && node.name === 'reference' && !mayBeAny
    ? { what, unseen: { kind: 'noSuchType', place: node.place.slice(0, -'.reference'.length) } }
    : { what };
};

/** Usual discriminators of slices: URLs, systems and codes of items that repeat. */
export const wrongSlice: Mutation = (scope, random) => {
  const items = candidates(scope).filter((node) => node.list && isJsonObject(node.value));
  const everything = nodesOf(scope.resource).filter((of) => of.list && isJsonObject(of.value));
  const told = items.filter(({ value }) => discriminatorOf(value as JsonObject, 0));
  if (told.length === 0) return undefined;
  const node = random.pick(told);
  const item = node.value as JsonObject;
  const choice = random.below(4);
  if (choice === 0 && node.list!.items.length > 1) {
    node.list!.items.reverse();
    return { what: `${node.name} in reverse order` };
  }
  if (choice === 1) {
    const others = everything.filter((other) => other.name === node.name && other.value !== item);
    if (others.length > 0) {
      const { items } = node.list!;
      items.push(structuredClone(random.pick(others).value));
      const place = node.place.replace(/\[\d+\]$/, `[${items.length - 1}]`);
      return { what: `${node.name} with one from elsewhere`, ...strayed(items, place, scope.resource) };
    }
  }
  const { owner, name } = discriminatorOf(item, 0)!;
  const others = nodesOf(scope.resource).filter(
    (n) => n.name === name && typeof n.value === 'string' && n.value !== owner[name],
  );
  const wrong: Json =
    choice === 2 && others.length > 0 ? random.pick(others).value : 'http://example.org/other';
  const before = owner[name];
  owner[name] = wrong;
  const what = `${node.name}: ${name} ${String(before)} to ${String(wrong)}`;
  return { what, ...(owner === item && strayed(node.list!.items, node.place, scope.resource)) };
};

/** True if an item of a list is an extension at a forbidden place and the only one of its kind, so that no slice can allow it. */
function strayed(items: readonly Json[], place: string, resource: JsonObject): Pick<Change, 'unseen'> {
  if (!/xtension\[\d+\]$/.test(place)) return {};
  const urls = items.map((item) => (isJsonObject(item) ? item['url'] : undefined));
  const url = urls[Number(/(\d+)\]$/.exec(place)![1])];
  const isAlone = urls.filter((other) => other === url).length === 1;
  return isAlone && isOutOfPlace(url, place, resource) ? { unseen: { kind: 'elsewhere', place } } : {};
}

function discriminatorOf(item: JsonObject, depth: number): { owner: JsonObject; name: string } | undefined {
  for (const name of ['url', 'system', 'name', 'code']) {
    if (typeof item[name] === 'string') return { owner: item, name };
  }
  if (depth > 3) return undefined;
  for (const value of Object.values(item)) {
    const inner = Array.isArray(value) ? value[0] : value;
    const found = isJsonObject(inner) ? discriminatorOf(inner, depth + 1) : undefined;
    if (found) return found;
  }
  return undefined;
}

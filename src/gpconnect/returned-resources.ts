import { type ContextRule, type Finding, rulesOf } from './entry.js';
import { isObject, type Json } from './json.js';
import { NHS_NUMBER, PROFILES } from './names.js';
import { isNhsNumber } from './nhs-number.js';
import type { RuleId } from './rules/index.js';
import { quoted } from './text.js';

/** Rules of every resource that is sent or returned. They read any JSON, so that a wrong structure elsewhere hides nothing. */

type Any = ContextRule<unknown, object>;

/** A resource of a payload, contained ones aside, with its place. */
export interface Placed {
  resource: Json;
  type: string;
  place: string;
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** The resources that a payload is made of: those in it for a Bundle or Parameters, or else itself. */
export function resourcesOf(payload: unknown): Placed[] {
  if (!isObject(payload)) return [];
  const type = payload['resourceType'];
  const [list, name] =
    type === 'Bundle'
      ? [payload['entry'], 'entry']
      : type === 'Parameters'
        ? [payload['parameter'], 'parameter']
        : [];
  if (name === undefined) return placed(payload, String(type));
  return (Array.isArray(list) ? list : []).flatMap((item, i) =>
    isObject(item) ? placed(item['resource'], `${String(type)}.${name}[${i}].resource`) : [],
  );
}

function placed(resource: unknown, place: string): Placed[] {
  return isObject(resource) && typeof resource['resourceType'] === 'string'
    ? [{ resource, type: resource['resourceType'], place }]
    : [];
}

/** Depth and number of objects beyond which nothing is looked at, which only values that refer to themselves reach. */
const DEEPEST = 64;
const MOST_OBJECTS = 1_000_000;

/** An object in a resource, with its place. */
type At = readonly [value: Json, place: string];

/** The parts of a resource that the rules look at, contained resources aside. */
interface Parts {
  references: At[];
  addresses: At[];
  telecoms: At[];
  identifiers: At[];
}

function partsOf({ resource, place }: Placed): Parts {
  const parts: Parts = { references: [], addresses: [], telecoms: [], identifiers: [] };
  let room = MOST_OBJECTS;
  const see = (value: Json, at: string, name: string, depth: number): void => {
    if (room-- <= 0) return;
    if (typeof value['reference'] === 'string') parts.references.push([value, at]);
    if (value['system'] === NHS_NUMBER) parts.identifiers.push([value, at]);
    if (name === 'address' || name === 'valueAddress') parts.addresses.push([value, at]);
    if (name === 'telecom' || name === 'valueContactPoint') parts.telecoms.push([value, at]);
    walk(value, at, depth + 1);
  };
  const walk = (value: Json, at: string, depth: number): void => {
    if (depth > DEEPEST) return;
    for (const name in value) {
      const held = value[name];
      if (typeof held !== 'object' || held === null || name === 'contained') continue;
      if (!Array.isArray(held)) see(held as Json, `${at}.${name}`, name, depth);
      else held.forEach((item, i) => isObject(item) && see(item, `${at}.${name}[${i}]`, name, depth));
    }
  };
  walk(resource, place, 0);
  return parts;
}

type Look = (one: Placed, parts: Parts) => Finding[];

const found = (expression: string, message: string): Finding => ({ expression, message });
const metaOf = ({ resource }: Placed): Json => (isObject(resource['meta']) ? resource['meta'] : {});

function hasId({ resource, place }: Placed): Finding[] {
  return typeof resource['id'] === 'string' ? [] : [found(place, 'the resource has no id')];
}

function namesProfile(one: Placed): Finding[] {
  const wanted = Object.hasOwn(PROFILES, one.type) ? PROFILES[one.type as keyof typeof PROFILES] : undefined;
  if (wanted === undefined || listOf(metaOf(one)['profile']).includes(wanted)) return [];
  return [found(`${one.place}.meta.profile`, `the resource does not name ${wanted}`)];
}

function hasOneProfile(one: Placed): Finding[] {
  const { length } = listOf(metaOf(one)['profile']);
  return length <= 1 ? [] : [found(`${one.place}.meta.profile`, `meta.profile has ${length} URLs, not one`)];
}

function hasVersion(one: Placed): Finding[] {
  return typeof metaOf(one)['versionId'] === 'string'
    ? []
    : [found(`${one.place}.meta.versionId`, 'the resource has no versionId')];
}

/** A relative reference, with or without a version, or a pointer to a contained resource. */
const RELATIVE = /^(#.*|[A-Z][A-Za-z]{0,60}\/[A-Za-z0-9.-]{1,64}(\/_history\/[A-Za-z0-9.-]{1,64})?)$/;

function referencesAreRelative(_: Placed, { references }: Parts): Finding[] {
  return references
    .filter(([{ reference }]) => !RELATIVE.test(reference as string))
    .map(([{ reference }, place]) =>
      found(`${place}.reference`, `${quoted(reference)} is not of the form Type/id`),
    );
}

function addressHasNoText(_: Placed, { addresses }: Parts): Finding[] {
  return addresses
    .filter(([value]) => value['text'] !== undefined)
    .map(([, place]) => found(`${place}.text`, 'the address has a text beside its parts'));
}

/** The address in an extension, such as a place of birth, is used for nothing. */
function addressHasUse(_: Placed, { addresses }: Parts): Finding[] {
  return addresses
    .filter(([value, place]) => value['use'] === undefined && !place.includes('.extension['))
    .map(([, place]) => found(`${place}.use`, 'the address has no use'));
}

const isPatient = ({ type }: Placed): boolean => type === 'Patient';

function telecomIsComplete(rule: 'RES-09' | 'RES-10', mayEmailLackUse: boolean): Look {
  return (one, { telecoms }) =>
    telecoms.flatMap(([value, place]) => {
      const lacking = (name: string) =>
        value[name] === undefined ? [found(`${place}.${name}`, `the contact point has no ${name}`)] : [];
      if (rule === 'RES-10') return isPatient(one) ? [] : lacking('use');
      const needsUse = isPatient(one) && !(mayEmailLackUse && value['system'] === 'email');
      return [...lacking('value'), ...lacking('system'), ...(needsUse ? lacking('use') : [])];
    });
}

function relationshipIsText({ resource, type, place }: Placed): Finding[] {
  if (type !== 'Patient') return [];
  return listOf(resource['contact']).flatMap((contact, i) =>
    listOf(isObject(contact) ? contact['relationship'] : undefined).flatMap((relationship, j) => {
      const at = `${place}.contact[${i}].relationship[${j}]`;
      if (!isObject(relationship)) return [];
      return [
        ...(relationship['text'] === undefined ? [found(`${at}.text`, 'the relationship has no text')] : []),
        ...(relationship['coding'] === undefined ? [] : [found(`${at}.coding`, 'the relationship is coded')]),
      ];
    }),
  );
}

function nhsNumbersAreValid(_: Placed, { identifiers }: Parts): Finding[] {
  return identifiers
    .filter(([{ value }]) => value !== undefined && !isNhsNumber(value))
    .map(([{ value }, place]) => found(`${place}.value`, `${quoted(value)} is no NHS number`));
}

/** Makes one rule that looks at each resource of a payload once, and files what it finds under several rules. */
function each(looks: readonly (readonly [RuleId, Look])[]): Any[] {
  const check = (payload: unknown) =>
    resourcesOf(payload).flatMap((one) => {
      const parts = partsOf(one);
      return looks.flatMap(([rule, look]) => look(one, parts).map((finding) => ({ ...finding, rule })));
    });
  return [rulesOf<unknown, object>()('RES-05', [], check, { readsAnything: true })];
}

const only =
  (types: (one: Placed) => boolean, look: Look): Look =>
  (one, parts) =>
    types(one) ? look(one, parts) : [];

/** Rules of both directions. */
const sentOrReturned = (mayEmailLackUse: boolean): (readonly [RuleId, Look])[] => [
  ['RES-05', referencesAreRelative],
  ['RES-06', addressHasNoText],
  ['RES-07', only(isPatient, addressHasUse)],
  ['RES-08', only((one) => !isPatient(one), addressHasUse)],
  ['RES-09', telecomIsComplete('RES-09', mayEmailLackUse)],
  ['RES-10', telecomIsComplete('RES-10', mayEmailLackUse)],
  ['RES-11', relationshipIsText],
];

/** Rules of the resources of a request. */
export function requestResources(): Any[] {
  return each([...sentOrReturned(false), ['RES-12', nhsNumbersAreValid]]);
}

/** Rules of the Patient of a registration, whose NHS number is a rule of its own. */
export function registeredResources(): Any[] {
  return each([...sentOrReturned(true), ['REG-07', nhsNumbersAreValid]]);
}

/**
 * Rules of the resources of a response.
 *
 * @param identified types whose profile and version another rule of the interaction requires
 * @param mayEmailLackUse true for the answer to a registration
 */
export function returnedResources(identified: readonly string[], mayEmailLackUse = false): Any[] {
  const others = (one: Placed) => !identified.includes(one.type);
  return each([
    ['RES-01', hasId],
    ['RES-02', only(others, namesProfile)],
    ['RES-03', hasOneProfile],
    ['RES-04', only(others, hasVersion)],
    ...sentOrReturned(mayEmailLackUse),
    ['RES-12', nhsNumbersAreValid],
  ]);
}

/** Profile and version of the resources of a type, as a rule of the interaction requires them. */
export function isIdentified(one: Placed): Finding[] {
  return [...namesProfile(one), ...hasVersion(one)];
}

function entriesHaveNoFullUrl(payload: unknown): Finding[] {
  const entries = isObject(payload) && Array.isArray(payload['entry']) ? payload['entry'] : [];
  const first = entries.findIndex((entry) => isObject(entry) && entry['fullUrl'] !== undefined);
  if (first < 0) return [];
  const count = entries.filter((entry) => isObject(entry) && entry['fullUrl'] !== undefined).length;
  return [found(`Bundle.entry[${first}].fullUrl`, `${count} of ${entries.length} entries have a fullUrl`)];
}

/** Rules of a Bundle that answers a search. */
export function answeringBundle(): Any[] {
  return [rulesOf<unknown, object>()('BUNDLE-01', [], entriesHaveNoFullUrl, { readsAnything: true })];
}

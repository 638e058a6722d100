import type { FhirResource } from 'fhir/r3.js';
import type { IdentifierContext, ReadByIdContext, StoredContext } from './contexts.js';
import { type ContextRule, type Finding, rulesOf } from './entry.js';
import { GMP_NUMBER, SDS_ROLE_PROFILE_ID, SDS_USER_ID } from './names.js';
import { isNhsNumber } from './nhs-number.js';
import { tokenOf, valuesOf } from './query.js';
import { isIdentified, type Placed, resourcesOf } from './returned-resources.js';
import type { Json } from './json.js';
import { exists } from './retrieving.js';
import { isTheOneAskedFor } from './returning.js';
import type { RuleId } from './rules/index.js';
import { quoted } from './text.js';

/** Practitioners, Organizations and Locations as a search, a read or a Bundle of slots returns them. */

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const objectsIn = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

const missing = ({ place }: Placed, name: string): Finding => ({
  expression: `${place}.${name}`,
  message: `${name} is missing`,
});

/** Elements that must not be returned. */
function absent({ resource, place }: Placed, names: readonly string[]): Finding[] {
  return names
    .filter((name) => resource[name] !== undefined || resource[`_${name}`] !== undefined)
    .map((name) => ({ expression: `${place}.${name}`, message: `${name} is present but must be absent` }));
}

function isPractitioner(one: Placed): Finding[] {
  const hasIdentifier = objectsIn(one.resource['identifier']).length > 0;
  return [...isIdentified(one), ...(hasIdentifier ? [] : [missing(one, 'identifier')])];
}

const hasNothingPrivate = (one: Placed): Finding[] =>
  absent(one, ['telecom', 'address', 'birthDate', 'photo', 'qualification']);

const KNOWN_IDENTIFIERS: readonly unknown[] = [SDS_USER_ID, SDS_ROLE_PROFILE_ID, GMP_NUMBER];

function hasKnownIdentifiers({ resource, place }: Placed): Finding[] {
  return objectsIn(resource['identifier']).flatMap(({ system }, i) =>
    KNOWN_IDENTIFIERS.includes(system)
      ? []
      : [
          {
            expression: `${place}.identifier[${i}]`,
            message: `identifiers of ${quoted(system)} are not expected`,
          },
        ],
  );
}

function isOrganization(one: Placed): Finding[] {
  const isWhole = objectsIn(one.resource['identifier']).some(
    ({ system, value }) => system !== undefined && value !== undefined,
  );
  return [...isIdentified(one), ...(isWhole ? [] : [missing(one, 'identifier')])];
}

const hasNoContact = (one: Placed): Finding[] => absent(one, ['contact', 'endpoint']);

const KNOWN_EXTENSIONS: readonly unknown[] = [
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1',
  'http://hl7.org/fhir/StructureDefinition/organization-period',
];

function hasKnownExtensions({ resource, place }: Placed): Finding[] {
  return objectsIn(resource['extension']).flatMap(({ url }, i) =>
    KNOWN_EXTENSIONS.includes(url)
      ? []
      : [{ expression: `${place}.extension[${i}]`, message: `the extension ${quoted(url)} is not expected` }],
  );
}

function isLocation(one: Placed): Finding[] {
  const names = ['name', 'managingOrganization'].filter((name) => one.resource[name] === undefined);
  return [...isIdentified(one), ...names.map((name) => missing(one, name))];
}

const hasNoEndpoint = (one: Placed): Finding[] => absent(one, ['endpoint']);

const hasAddress = (one: Placed): Finding[] =>
  one.resource['address'] === undefined ? [missing(one, 'address')] : [];

function typeIsCoded({ resource, place }: Placed): Finding[] {
  const { type } = resource;
  return objectsIn(isObject(type) ? type['coding'] : undefined).flatMap((coding, i) =>
    ['system', 'code', 'display']
      .filter((name) => coding[name] === undefined)
      .map((name) => ({
        expression: `${place}.type.coding[${i}].${name}`,
        message: `the coding has no ${name}`,
      })),
  );
}

const ofType =
  (type: string, ...looks: ((one: Placed) => Finding[])[]) =>
  (one: Placed): Finding[] =>
    one.type === type ? looks.flatMap((look) => look(one)) : [];

/** The errors of a resource in a Bundle of slots, where it must be as a read returns it. */
export const practitionerFaults = /* @__PURE__ */ (() =>
  ofType('Practitioner', isPractitioner, hasNothingPrivate))();
export const organizationFaults = /* @__PURE__ */ (() =>
  ofType('Organization', isOrganization, hasNoContact))();
export const locationFaults = /* @__PURE__ */ (() => ofType('Location', isLocation, hasNoEndpoint))();

type Any<C extends object = object> = ContextRule<never, C>;

/** Rules of each resource of a type, alone or in a searchset. */
function each(type: string, looks: readonly (readonly [RuleId, (one: Placed) => Finding[]])[]): Any[] {
  const rule = rulesOf<unknown, object>();
  return looks.map(([id, look]) =>
    rule(id, [], (payload) => resourcesOf(payload).flatMap(ofType(type, look)), { readsAnything: true }),
  );
}

export const practitioners = (): Any[] =>
  each('Practitioner', [
    ['PRAC-01', isPractitioner],
    ['PRAC-02', hasNothingPrivate],
    ['PRAC-05', hasKnownIdentifiers],
  ]);

export const organizations = (): Any[] =>
  each('Organization', [
    ['ORG-01', isOrganization],
    ['ORG-02', hasNoContact],
    ['ORG-05', hasKnownExtensions],
  ]);

export const locations = (): Any[] =>
  each('Location', [
    ['LOC-01', isLocation],
    ['LOC-02', hasNoEndpoint],
    ['LOC-05', hasAddress],
    ['LOC-06', typeIsCoded],
  ]);

/** A searchset holds nothing but resources of a type. */
export function holdsOnly(id: RuleId, type: string): Any {
  return rulesOf<unknown, object>()(id, [], (payload) =>
    resourcesOf(payload)
      .filter((one) => one.type !== type)
      .map(({ place, type: found }) => ({ expression: place, message: `a ${quoted(found)} is no ${type}` })),
  );
}

/** A read returns the resource that was asked for. */
export function readsTheOneAskedFor(id: RuleId): Any<ReadByIdContext> {
  return rulesOf<FhirResource & { id?: string }, ReadByIdContext>()(
    id,
    ['request'],
    isTheOneAskedFor,
  ) as Any<ReadByIdContext>;
}

/** The resource that a read asks for exists. */
export function isStored<T extends FhirResource>(
  id: RuleId,
  what: string,
): ContextRule<string, StoredContext<T>> {
  return rulesOf<string, StoredContext<T>>()(id, ['stored'], (_, { stored }) => exists(what, stored));
}

/** The four rules of a search by identifier, by what they require. */
export interface IdentifierSearch {
  once: RuleId;
  form: RuleId;
  system: RuleId;
  value: RuleId;
  /** The system that the specification names. */
  known: string;
  /** False where a second identifier is no error. */
  isSingle: boolean;
}

/** Rules of a search by identifier; NHS numbers are judged here, other values by the provider's own function. */
export function identifierRules<C extends IdentifierContext>(
  search: IdentifierSearch,
): ContextRule<string, C>[] {
  const rule = rulesOf<string, IdentifierContext>();
  const tokens = (request: string) => valuesOf(request, 'identifier').map(tokenOf);
  const isWhole = ({ system, code }: { system: string; code: string }) => system !== '' && code !== '';
  const known = ({ systems }: IdentifierContext) =>
    Array.isArray(systems) ? [search.known, ...systems] : [search.known];
  const finding = (message: string): Finding => ({ expression: '', message });
  const made = [
    rule(search.once, [], (request) => {
      const { length } = valuesOf(request, 'identifier');
      return length === 1 || (length > 1 && !search.isSingle)
        ? []
        : [finding(`identifier is given ${length} times; it must be given once`)];
    }),
    rule(search.form, [], (request) =>
      tokens(request)
        .filter((token) => !isWhole(token))
        .map(() => finding('identifier is not of the form system|value')),
    ),
    rule(search.system, [], (request, context) =>
      tokens(request)
        .filter((token) => isWhole(token) && !known(context).includes(token.system))
        .map(({ system }) => finding(`identifiers of ${quoted(system)} cannot be searched for`)),
    ),
  ];
  const isNumber = search.value === 'FINDQ-04';
  const wrong = (request: string, isRight: (system: string, code: string) => boolean) =>
    tokens(request)
      .filter((token) => isWhole(token) && !isRight(token.system, token.code))
      .map(({ code }) => finding(`${quoted(code)} is no identifier of its system`));
  made.push(
    isNumber
      ? rule(search.value, [], (request) =>
          wrong(request, (system, code) => system !== search.known || isNhsNumber(code)),
        )
      : rule(search.value, ['isKnownValue'], (request, { isKnownValue }) => wrong(request, isKnownValue), {
          isOptional: true,
        }),
  );
  return made as ContextRule<string, C>[];
}

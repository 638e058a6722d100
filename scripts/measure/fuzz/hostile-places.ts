import { HOSTILE, LARGE } from './hostile-kinds.js';

const patient = (rest: object) => ({ resourceType: 'Patient', ...rest });
const bundle = (entry: unknown) => ({ resourceType: 'Bundle', type: 'searchset', entry });
const observation = (rest: object) => ({ resourceType: 'Observation', ...rest });

/** Places that validators look at in ways of their own. */
const PLACES: Readonly<Record<string, (value: unknown) => unknown>> = {
  'the value itself': (value) => value,
  'an unknown property': (value) =>
    patient({ contained: [{ resourceType: 'Patient', id: 'a' }], x: { y: value } }),
  'a list of objects': (value) => patient({ name: value }),
  'a sliced list': (value) => patient({ identifier: value }),
  'what tells slices apart': (value) => patient({ identifier: [{ system: value }], name: [{ use: value }] }),
  extensions: (value) => patient({ extension: value }),
  'an extension': (value) => patient({ extension: [value] }),
  'the value of an extension': (value) =>
    patient({ extension: [{ url: 'http://example.org/x', valueCode: value }] }),
  'contained resources': (value) => patient({ contained: value }),
  'a contained resource': (value) => patient({ contained: [value] }),
  narrative: (value) => patient({ text: { status: 'generated', div: value } }),
  'primitives in a list': (value) => patient({ name: [{ given: value }] }),
  'their other halves': (value) => patient({ name: [{ given: ['a'], _given: value }] }),
  'the profiles': (value) => patient({ meta: { profile: value } }),
  'a reference': (value) => patient({ managingOrganization: value }),
  'the text of a reference': (value) => patient({ managingOrganization: { reference: value } }),
  codings: (value) => patient({ maritalStatus: { coding: value } }),
  'a coding': (value) => observation({ code: { coding: [{ system: value, code: value }] } }),
  'a number': (value) => ({ resourceType: 'Encounter', length: { value, code: 'h' } }),
  entries: (value) => bundle(value),
  'the resource of an entry': (value) => bundle([{ resource: value }]),
  'the URL of an entry': (value) => bundle([{ fullUrl: value, resource: patient({ id: value }) }]),
};

/** A hostile value in one of the places, made when it is needed. */
export interface Placed {
  kind: string;
  make(): unknown;
}

/** Every hostile value in every place. */
export const placed: readonly Placed[] = Object.values(PLACES).flatMap((place) =>
  [...HOSTILE, ...LARGE].map(([kind, value]): Placed => ({ kind, make: () => place(value) })),
);

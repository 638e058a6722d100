import { expect, it } from 'vitest';
import { validate, validateBundle, validateCareConnectGPCPatient1 } from '../../generated/index.js';

const HOLES = new Array<unknown>(4_294_967_295);

/** No JSON text holds such an array, but a caller can: it is refused, not looked through. */
it.each<[place: string, value: object]>([
  ['the value itself', HOLES],
  ['an array of objects', { resourceType: 'Patient', name: HOLES }],
  ['a sliced array', { resourceType: 'Patient', identifier: HOLES }],
  ['extensions', { resourceType: 'Patient', extension: HOLES }],
  ['an array of primitives', { resourceType: 'Patient', name: [{ given: HOLES }] }],
  ['the other half of one', { resourceType: 'Patient', name: [{ given: ['a'], _given: HOLES }] }],
  ['where one value must be', { resourceType: 'Patient', gender: HOLES }],
  ['profiles', { resourceType: 'Patient', meta: { profile: HOLES } }],
  ['contained resources', { resourceType: 'Patient', contained: HOLES }],
  ['entries', { resourceType: 'Bundle', type: 'searchset', entry: HOLES }],
])('an array of four thousand million holes is refused at once: %s', (_place, value) => {
  for (const judge of [validate, validateBundle, validateCareConnectGPCPatient1]) {
    expect(judge(value).valid).toBe(false);
  }
});

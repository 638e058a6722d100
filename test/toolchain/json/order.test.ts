import type { FhirResource } from 'fhir/r3.js';
import { describe, expect, it } from 'vitest';
import { StandardOrder } from '../../../src/toolchain/json/order.js';
import { CoreModels } from '../../../src/toolchain/model/core.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';

const order = new StandardOrder(new CoreModels(coreDefinitions()));
const keysOf = (json: unknown) => JSON.stringify(order.resource(json as FhirResource));

describe("the order of a resource's properties", () => {
  it('is that of the definitions, at every depth, whatever came in', () => {
    const shuffled = {
      contained: [{ name: 'x', id: 'o', resourceType: 'Organization' }],
      gender: 'male',
      name: [{ given: ['A'], family: 'B', _family: { extension: [], id: '1' }, use: 'official' }],
      _gender: { id: 'g' },
      deceasedBoolean: false,
      extension: [{ valueCode: 'x', url: 'http://x' }],
      resourceType: 'Patient',
      id: 'p',
    };
    expect(keysOf(shuffled)).toBe(
      JSON.stringify({
        resourceType: 'Patient',
        id: 'p',
        contained: [{ resourceType: 'Organization', id: 'o', name: 'x' }],
        extension: [{ url: 'http://x', valueCode: 'x' }],
        name: [{ use: 'official', family: 'B', _family: { id: '1', extension: [] }, given: ['A'] }],
        gender: 'male',
        _gender: { id: 'g' },
        deceasedBoolean: false,
      }),
    );
  });

  it('puts the `_` object of a primitive after it, and a choice where its element is', () => {
    const shuffled = {
      resourceType: 'Observation',
      comment: 'c',
      _status: { id: 's' },
      status: 'final',
      valueQuantity: { unit: 'g', _value: { id: 'v' }, value: 1 },
      _effectiveDateTime: { id: 'e' },
      effectiveDateTime: '2020',
      component: [{ valueSampledData: { period: 1, origin: { unit: 'g', value: 2 } }, code: {} }],
    };
    expect(keysOf(shuffled)).toBe(
      JSON.stringify({
        resourceType: 'Observation',
        status: 'final',
        _status: { id: 's' },
        effectiveDateTime: '2020',
        _effectiveDateTime: { id: 'e' },
        valueQuantity: { value: 1, _value: { id: 'v' }, unit: 'g' },
        comment: 'c',
        component: [{ code: {}, valueSampledData: { origin: { value: 2, unit: 'g' }, period: 1 } }],
      }),
    );
  });

  it('goes through content references and bundled resources', () => {
    const bundle = {
      resourceType: 'Bundle',
      type: 'searchset',
      entry: [
        { resource: { status: 'free', resourceType: 'Slot' }, link: [{ url: 'http://x', relation: 'self' }] },
      ],
    };
    expect(keysOf(bundle)).toBe(
      JSON.stringify({
        resourceType: 'Bundle',
        type: 'searchset',
        entry: [
          {
            link: [{ relation: 'self', url: 'http://x' }],
            resource: { resourceType: 'Slot', status: 'free' },
          },
        ],
      }),
    );
  });

  it('keeps what it does not know', () => {
    expect(keysOf({ resourceType: 'Slot', zzz: { b: 1, a: 2 }, status: 'free' })).toBe(
      JSON.stringify({ resourceType: 'Slot', status: 'free', zzz: { b: 1, a: 2 } }),
    );
  });
});

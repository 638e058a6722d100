import { sValidator } from '@hono/standard-validator';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { Hono } from 'hono';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  validate,
  validateCareConnectGPCPatient1,
  validateGPConnectSlot1,
  type GPConnectSlot1,
} from '../../generated/index.js';

const SLOT = {
  resourceType: 'Slot',
  meta: { profile: ['https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1'] },
  extension: [
    {
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2',
      valueCode: 'Visit',
    },
  ],
  schedule: { reference: 'Schedule/1' },
  status: 'free',
  start: '2026-06-15T09:00:00+01:00',
  end: '2026-06-15T09:10:00+01:00',
};

/** As a library that knows nothing of FHIR asks any schema. */
async function parse<S extends StandardSchemaV1>(
  schema: S,
  input: unknown,
): Promise<StandardSchemaV1.InferOutput<S>> {
  const result = await schema['~standard'].validate(input);
  if (result.issues) throw new Error(result.issues.map(({ message }) => message).join('; '));
  return result.value;
}

describe('a validator as a Standard Schema', () => {
  it('is one by the types of the specification, with its output inferred', async () => {
    const schema: StandardSchemaV1<unknown, GPConnectSlot1> = validateGPConnectSlot1;
    expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'gpconnect-api' });
    const slot = await parse(validateGPConnectSlot1, SLOT);
    expectTypeOf(slot).toEqualTypeOf<GPConnectSlot1>();
    expectTypeOf<StandardSchemaV1.InferInput<typeof validateGPConnectSlot1>>().toEqualTypeOf<unknown>();
    expect(slot).toBe(SLOT);
  });

  it('gives issues with the keys that lead to them', async () => {
    const channel = { ...SLOT.extension[0], valueCode: 'Visitt' };
    const result = await validateGPConnectSlot1['~standard'].validate({
      ...SLOT,
      extension: [channel],
      end: undefined,
    });
    expect(result.issues?.map(({ path }) => path)).toEqual(
      expect.arrayContaining([['extension', 0, 'valueCode'], ['end']]),
    );
    expect(result).not.toHaveProperty('value');
  });

  it('leads to the other half of a primitive', async () => {
    const extension = [{ url: 'https://example.org/x', valueString: 5 }];
    const result = await validateCareConnectGPCPatient1['~standard'].validate({
      resourceType: 'Patient',
      birthDate: '2000-01-01',
      _birthDate: { extension },
      name: [{ family: 'A', given: ['B'], _given: [{ extension }] }],
    });
    expect(result.issues?.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        ['_birthDate', 'extension', 0, 'valueString'],
        ['name', 0, '_given', 0, 'extension', 0, 'valueString'],
      ]),
    );
  });

  it('is what judges any resource by its profile, too', async () => {
    expect(await parse(validate, SLOT)).toBe(SLOT);
    const { issues } = await validate['~standard'].validate({ ...SLOT, status: 'fre' });
    expect(issues?.map(({ path }) => path)).toEqual([['status']]);
  });

  it('works in the middleware of an HTTP framework that takes any Standard Schema', async () => {
    const app = new Hono().post('/Slot', sValidator('json', validateGPConnectSlot1), (c) => {
      const slot = c.req.valid('json');
      expectTypeOf(slot).toEqualTypeOf<GPConnectSlot1>();
      return c.json({ from: slot.start });
    });
    const post = (body: unknown) =>
      app.request('/Slot', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      });
    const good = await post(SLOT);
    expect([good.status, await good.json()]).toEqual([200, { from: SLOT.start }]);
    const bad = await post({ ...SLOT, status: 'fre' });
    expect(bad.status).toBe(400);
    expect(await bad.json()).toMatchObject({ success: false, error: [{ path: ['status'] }] });
  });
});

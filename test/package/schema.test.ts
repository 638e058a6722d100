import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const SCHEMAS = join(ROOT, 'dist/schema');
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
const idOf = new Map<string, string>();
for (const name of readdirSync(SCHEMAS)) {
  const schema = json(join(SCHEMAS, name)) as { $id: string };
  ajv.addSchema(schema);
  idOf.set(name.replace(/\.json$/, ''), schema.$id);
}

const examples = (
  json(join(ROOT, 'generated/examples/index.json')) as { file: string; profiles: string[]; valid: boolean }[]
).flatMap(({ file, profiles, valid }) =>
  profiles.flatMap((profile) => {
    const id = idOf.get(profile.split('/').at(-1)!);
    const value = json(join(ROOT, `generated/examples/json/${file}.json`));
    return id === undefined ? [] : [{ file, valid, value, validate: ajv.getSchema(id)! }];
  }),
);

describe('the JSON Schemas of the profiles', () => {
  it('are of draft 2020-12, and all of them compile', () => {
    expect(idOf.size).toBeGreaterThan(70);
    for (const id of idOf.values()) {
      expect(ajv.getSchema(id)!.schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
      });
    }
  });

  it('accept every valid example', () => {
    const valid = examples.filter((example) => example.valid);
    expect(valid.length).toBeGreaterThan(55);
    const refused = valid.filter(({ value, validate }) => validate(value) !== true);
    expect(refused.map(({ file }) => file)).toEqual([]);
  });

  it('refuse most invalid examples: all but those that break what JSON Schema cannot say', () => {
    const invalid = examples.filter((example) => !example.valid);
    const accepted = invalid.filter(({ value, validate }) => validate(value) === true);
    expect(accepted.length).toBeLessThan(invalid.length / 5);
  });

  it('say codes, fixed values, slices and what must be there', () => {
    const slot = ajv.getSchema(idOf.get('GPConnect-Slot-1')!)!;
    const value = {
      resourceType: 'Slot',
      meta: { profile: ['https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1'] },
      schedule: { reference: 'Schedule/1' },
      status: 'free',
      start: '2026-06-15T09:00:00Z',
      end: '2026-06-15T09:10:00Z',
      extension: [
        {
          url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2',
          valueCode: 'Video',
        },
      ],
    };
    const [channel] = value.extension;
    expect(slot(value)).toBe(true);
    for (const wrong of [
      { ...value, status: 'open' },
      { ...value, start: undefined },
      { ...value, start: '2026-06-15' },
      { ...value, appointmentType: { text: 'x' } },
      { ...value, nosuch: 1 },
      { ...value, schedule: { reference: 'Slot/1' } },
      { ...value, extension: [{ url: channel!.url, valueString: 'Video' }] },
      { ...value, extension: [channel, channel] },
      { ...value, serviceType: [] },
    ]) {
      expect(slot(JSON.parse(JSON.stringify(wrong))), JSON.stringify(wrong)).toBe(false);
    }
  });
});

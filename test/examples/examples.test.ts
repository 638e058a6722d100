import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validate, type Issue } from '../../generated/index.js';
import type { ExampleEntry } from '../../src/toolchain/project/examples.js';

const EXAMPLES = resolve(import.meta.dirname, '../../generated/examples');
const entries = JSON.parse(readFileSync(join(EXAMPLES, 'index.json'), 'utf8')) as ExampleEntry[];
const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(EXAMPLES, 'json', `${file}.json`), 'utf8'));

/** `cardinality.min Slot.status`, as the FSH states it. */
const errorsOf = (issues: readonly Issue[]) =>
  issues.filter((i) => i.severity === 'error').map((i) => `${i.code} ${i.expression}`);

describe('the verdicts that stand beside the examples', () => {
  it.each(entries.filter((e) => e.valid).map((e) => e.file))('%s is valid', (file) => {
    const result = validate(read(file));
    expect(errorsOf(result.issues)).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it.each(entries.filter((e) => !e.valid).map((e) => [e.file, e] as const))(
    '%s is invalid',
    (file, entry) => {
      const result = validate(read(file));
      expect(result.valid).toBe(false);
      expect(errorsOf(result.issues)).toEqual(
        expect.arrayContaining(entry.expected.map((e) => `${e.code} ${e.expression}`)),
      );
    },
  );

  it('every profile that is no extension has a valid example and an invalid one', () => {
    const folder = resolve(EXAMPLES, '../fhir/json');
    const profiles = entries.flatMap((e) => e.profiles.map((p) => `${p} ${e.valid}`));
    const index = new Set(profiles);
    const missing = readdirJson(folder)
      .filter(
        (sd) =>
          sd['resourceType'] === 'StructureDefinition' &&
          sd['type'] !== 'Extension' &&
          sd['kind'] !== 'logical' &&
          sd['experimental'] !== true,
      )
      .flatMap((sd) =>
        [`${String(sd['url'])} true`, `${String(sd['url'])} false`].filter((key) => !index.has(key)),
      );
    expect(missing).toEqual([]);
  });
});

function readdirJson(folder: string): Record<string, unknown>[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith('StructureDefinition-'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>);
}

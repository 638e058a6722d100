import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validate } from '../../generated/index.js';

const PAYLOADS = resolve(import.meta.dirname, '../../../shared/payloads');
const missing = !existsSync(PAYLOADS);
if (missing) console.warn('\nSKIPPED: the example payloads are not beside this checkout\n');

/** Errors that have to be found, by code and place; a payload with none is valid. */
const EXPECTED: Record<string, string[]> = {
  book_appt_request_example: [],
  book_appt_response_example: [],
  search_for_free_slots_response_example: [
    'shape.array Bundle.entry[3].resource.name',
    'shape.array Bundle.entry[4].resource.telecom',
    'shape.array Bundle.entry[5].resource.address',
    'shape.array Bundle.entry[5].resource.telecom',
  ],
  unknown_visit_location_example: ['shape.array Location.address'],
  register_patient_request_example: [
    'binding.required Parameters.parameter[0].resource.identifier[0].extension[0].value',
  ],
  find_patient_response_example: [
    'binding.required Bundle.entry[0].resource.identifier[0].extension[0].value',
  ],
};

describe.skipIf(missing)('the payloads that the specification prints', () => {
  it.each(Object.entries(EXPECTED))('%s', (name, expected) => {
    const result = validate(JSON.parse(readFileSync(join(PAYLOADS, 'spec-1.2.7', `${name}.json`), 'utf8')));
    const errors = result.issues
      .filter((i) => i.severity === 'error')
      .map((i) => `${i.code} ${i.expression}`);
    expect(errors).toEqual(expect.arrayContaining(expected));
    expect(result.valid).toBe(expected.length === 0);
  });

  it('has the placeholder of the 1.2.6 capability statement found', () => {
    const result = validate(
      JSON.parse(readFileSync(join(PAYLOADS, 'capability-statement-1.2.6.json'), 'utf8')),
    );
    const errors = result.issues
      .filter((i) => i.severity === 'error')
      .map((i) => `${i.code} ${i.expression}`);
    expect(errors).toContain('type.primitive CapabilityStatement.software.releaseDate');
  });
});

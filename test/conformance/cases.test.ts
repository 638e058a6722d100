import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validate } from '../../generated/validators/index.js';

interface Small {
  name: string;
  resource: unknown;
  valid: boolean;
  expected: string[];
}

const cases = JSON.parse(readFileSync(join(import.meta.dirname, 'cases.json'), 'utf8')) as Small[];

describe("what comparing with HL7's validator brought to light", () => {
  it.each(cases.map((of) => [of.name, of] as const))('%s', (_, { resource, valid, expected }) => {
    const result = validate(resource);
    const errors = result.issues
      .filter((i) => i.severity === 'error')
      .map((i) => `${i.code} ${i.expression}`);
    expect([result.valid, errors]).toEqual([valid, expected]);
  });
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type * as r3 from 'fhir/r3.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  validate,
  validateAsync,
  validateCareConnectGPCAllergyIntolerance1,
  validateWithTerminology,
  type TerminologyQuery,
} from '../../../generated/index.js';
import { terminologyServer } from './client.js';
import { startTerminologyServer, type TerminologyServer } from './server.js';

const EXAMPLE = resolve(
  import.meta.dirname,
  '../../../generated/examples/json/AllergyIntolerance-allergy-amoxicillin.json',
);
const allergy = () => JSON.parse(readFileSync(EXAMPLE, 'utf8')) as r3.AllergyIntolerance;

/** Every question of a value, as a synchronous validation asks them. */
function questionsOf(value: unknown): TerminologyQuery[] {
  const asked = new Map<string, TerminologyQuery>();
  validate(value, {
    terminology: (query) => {
      asked.set(JSON.stringify(query), query);
      return undefined;
    },
  });
  return [...asked.values()];
}

/** A copy in which the codings of a code are other ones. */
function withCoding<T>(value: T, code: string, change: r3.Coding): T {
  return JSON.parse(JSON.stringify(value), (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && (inner as r3.Coding).code === code
      ? { ...inner, ...change }
      : inner,
  ) as T;
}

let server: TerminologyServer;

beforeAll(async () => {
  const sets: Record<string, Record<string, Record<string, string>>> = {};
  for (const { valueSet, system, code, display } of questionsOf(allergy())) {
    ((sets[valueSet] ??= {})[system ?? ''] ??= {})[code] = display ?? code;
  }
  server = await startTerminologyServer(sets);
});

afterAll(() => server.close());

describe('a validation with a terminology server', () => {
  const ask = () => terminologyServer(server.base);

  it('asks every question once, all in one batch, with system, code and display', async () => {
    const value = allergy();
    const questions = questionsOf(value);
    expect(questions.length).toBeGreaterThan(1);
    expect(questions.every(({ system, code, display }) => system && code && display)).toBe(true);
    const before = server.batches.length;
    const result = await validateAsync(value, { terminology: ask() });
    expect(server.batches.length).toBe(before + 1);
    const urls = server.batches.at(-1)!;
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.length).toBe(questions.length);
    expect(result).toMatchObject({ valid: true, issues: [], value });
  });

  it('checks what nobody can check without it', async () => {
    const value = allergy();
    const left = validate(value).notChecked.length;
    expect(left).toBeGreaterThan(0);
    const result = await validateAsync(value, { terminology: ask() });
    expect(result.notChecked.length).toBeLessThan(left);
  });

  it('repeats no question for a code that is there many times', async () => {
    const value = allergy();
    value.reaction = [...value.reaction!, ...value.reaction!, ...value.reaction!];
    await validateAsync(value, { terminology: ask() });
    expect(server.batches.at(-1)).toHaveLength(questionsOf(allergy()).length);
  });

  it('reports a code that the value set does not have', async () => {
    const [asked] = questionsOf(allergy());
    const value = withCoding(allergy(), asked!.code, { code: '1' });
    const result = await validateAsync(value, { terminology: ask() });
    expect(result.issues.map(({ code }) => code)).toContainEqual(expect.stringMatching(/^binding\./));
    expect(result.issues.map(({ message }) => message).join()).toContain(asked!.valueSet);
  });

  it('reports a display that the server does not accept', async () => {
    const [asked] = questionsOf(allergy());
    const value = withCoding(allergy(), asked!.code, { display: 'Something else' });
    const result = await validateAsync(value, { terminology: ask() });
    expect(result.issues.map(({ code }) => code)).toContainEqual(expect.stringMatching(/^binding\./));
  });

  it('works for a single validator', async () => {
    const result = await validateWithTerminology(validateCareConnectGPCAllergyIntolerance1, allergy(), {
      terminology: ask(),
    });
    expect(result.valid).toBe(true);
  });

  it('asks nothing where nothing is open', async () => {
    const before = server.batches.length;
    const result = await validateAsync({ resourceType: 'Patient', id: 'a' }, { terminology: ask() });
    expect(result.valid).toBe(true);
    expect(server.batches.length).toBe(before);
  });

  it.each([
    ['cannot be reached', () => terminologyServer('http://127.0.0.1:1/fhir')],
    ['answers with an error', () => terminologyServer(`${server.base}/nosuch`)],
    ['throws', () => () => Promise.reject(new Error('broken'))],
    ['throws nothing', () => () => Promise.reject(undefined as unknown as Error)],
    ['answers with nothing', () => () => Promise.resolve([])],
    ['answers with nonsense', () => () => Promise.resolve(['yes'] as unknown as boolean[])],
    ['is no function', () => undefined as never],
  ])('leaves the codes unchecked if the server %s', async (_name, terminology) => {
    const value = allergy();
    const result = await validateAsync(value, { terminology: terminology() });
    expect(result.valid).toBe(true);
    expect(result.notChecked.length).toBe(validate(value).notChecked.length);
  });

  it('says why the codes are not checked', async () => {
    const result = await validateAsync(allergy(), {
      terminology: () => Promise.reject(new Error('the server is down')),
    });
    expect(result.notChecked.map(({ reason }) => reason).join()).toContain('the server is down');
  });
});

import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { definitions } from '../../../generated/validators/definitions.js';
import { validate } from '../../../generated/validators/index.js';
import * as accept from '../../../generated/runtime/accept.js';
import { Context } from '../../../generated/runtime/context.js';
import { PRIMITIVE, type Rule } from '../../../generated/runtime/rules.js';
import { link, ruleOf } from '../../../generated/runtime/link.js';
import { CHOICES, type Json, type Shape } from '../../../generated/runtime/shape.js';
import { scanByRules } from '../../../generated/runtime/walk.js';
import { corpus } from '../../conformance/corpus.js';

// What is accepted in silence, and what scans say of properties, is what the rules say: two ways through the same definitions.
vi.setConfig({ testTimeout: 120_000 });
afterAll(() => vi.doUnmock('../../../generated/runtime/accept.js'));

async function withoutAccepting(): Promise<typeof validate> {
  vi.resetModules();
  vi.doMock('../../../generated/runtime/accept.js', async (original) => ({
    ...(await original<typeof accept>()),
    accepts: () => false,
    acceptsMany: () => false,
    acceptsAll: () => false,
    acceptsValues: () => false,
    acceptsEach: () => false,
  }));
  const module = await import('../../../generated/validators/index.js');
  return module.validate;
}

const cases = corpus({
  generated: join(import.meta.dirname, '../../../generated'),
  payloads: '',
  mutants: 3000,
  seed: 3,
  holds: (resource, profile) => validate(resource, profile === undefined ? {} : { profile }).valid,
});

it('finds the same whether objects are accepted in silence or walked', async () => {
  const walked = await withoutAccepting();
  let accepted = 0;
  for (const { name, text } of cases) {
    const [found, wanted] = [validate(JSON.parse(text)), walked(JSON.parse(text))];
    if (wanted.valid) accepted++;
    expect({ name, ...found }).toEqual({ name, ...wanted });
  }
  expect(accepted).toBeGreaterThan(500);
  expect(cases.length - accepted).toBeGreaterThan(1000);
});

const registry = {
  element: definitions().element,
  types: new Map(),
  profiles: new Map(),
  codeSystems: new Map(),
};

/** The rules of all properties that a shape and its bases name. */
function rulesOf(shape: Shape): Map<string, Rule> {
  if (!shape.rules) link(shape);
  const rules = new Map<string, Rule>();
  for (let own: Shape | undefined = shape; own; own = own.base) {
    const keys = Object.entries(own.properties).flatMap(([name, { types = {} }]) =>
      name.endsWith('[x]') ? Object.keys(types).map((type) => name.slice(0, -3) + type) : [name],
    );
    for (const key of keys) rules.set(key, ruleOf(shape, key)!);
  }
  return rules;
}

/** The shapes that rules lead to, each once. */
function shapesOf(roots: readonly Shape[]): Shape[] {
  const found = new Set(roots);
  for (const shape of found) {
    for (const rule of rulesOf(shape).values()) {
      if (rule.shape) found.add(rule.shape);
      if (rule.half) found.add(rule.half);
    }
  }
  return [...found];
}

const { element, types = [], profiles = [] } = definitions();
const shapes = shapesOf([element, ...types, ...profiles]);
const VALUES = [
  ...['a', 'a b', ' ', '', 'male', 'free', 'booked', 'active', 'en-GB', 'http://x.org/a', 'urn:oid:1.2'],
  ...['2020', '2020-02-30', '2020-02-29', '2020-02-29T10:00:00Z', '2020-02-29T10:00:00', '10:00:00'],
  ...[0, 1, -1, 1.5, true, false, null, [], {}, [null], ['a'], ['2020'], ['http://x.org/a']],
];

describe('a scan', () => {
  const scanned = shapes.filter((shape) => shape.scan !== undefined);

  it('is there for most definitions', () => {
    expect(scanned.length).toBeGreaterThan(150);
  });

  it.each(scanned.map((shape) => [`${shape.id} of ${shape.profile}`, shape] as const))(
    'says the same of each property as its rule: %s',
    (_, shape) => {
      for (const [key, rule] of rulesOf(shape)) {
        for (const value of [...VALUES, ...codesOf(shape, key)]) {
          const object: Json = { [key]: value };
          const scan = (by: typeof scanByRules, isQuiet: boolean) => {
            const c = new Context('x', registry, {});
            const bits = by(object, shape, c, isQuiet);
            return [bits, c.drafts];
          };
          expect([key, value, ...scan(shape.scan!, true)]).toEqual([key, value, ...scan(scanByRules, true)]);
          expect([key, value, ...scan(shape.scan!, false)]).toEqual([
            key,
            value,
            ...scan(scanByRules, false),
          ]);
          if (rule.kind === PRIMITIVE && rule.bits & CHOICES) isChoiceOnce(shape, key, value);
        }
      }
    },
  );

  /** Two of one choice are never accepted. */
  function isChoiceOnce(shape: Shape, key: string, value: unknown): void {
    const rules = [...rulesOf(shape)];
    const { name } = ruleOf(shape, key)!;
    const [other] = rules.find(([k, rule]) => k !== key && rule.name === name) ?? [];
    if (other === undefined) return;
    const c = new Context('x', registry, {});
    expect(accept.accepts(shape, { [other]: value, [key]: value }, c)).toBe(false);
  }

  /** Values that are right: fixed ones, which no list of samples would hit. */
  function codesOf(shape: Shape, key: string): unknown[] {
    return key === 'url' ? [shape.profile] : [];
  }
});

import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import * as accept from '../../../../src/runtime/fast-path/accepts.js';
import { VERDICT_ONLY, type Json, type PropertyRule } from '../../../../src/runtime/types.js';
import { CHOICES } from '../../../../src/runtime/table/bits.js';
import { ValidationContext } from '../../../../src/runtime/validator/context.js';
import { walkByTable } from '../../../../src/runtime/walk/walk.js';
import { corpus } from '../../../../scripts/measure/conformance/corpus.js';
import { Random } from '../../../../scripts/measure/conformance/random.js';
import { fastPath } from '../../../fast-path.js';
import { objectsIn, Samples, rulesOf, shapesOf } from './samples.js';
import { SEED } from '../../../seed.js';

// Differential test: the generated fast path and the table-driven walk must agree on every definition.
vi.setConfig({ testTimeout: 120_000 });

const modules = await fastPath();
const { validate } = await modules.index();
const { definitions } = await modules.definitions();

afterAll(modules.remove);
afterAll(() => vi.doUnmock('../../../../src/runtime/fast-path/accepts.js'));

async function withoutAccepting(): Promise<typeof validate> {
  vi.resetModules();
  vi.doMock('../../../../src/runtime/fast-path/accepts.js', async (original) => ({
    ...(await original<typeof accept>()),
    accepts: () => false,
    isInReach: () => false,
    acceptedMany: () => false,
    acceptedAll: () => false,
    acceptedValues: () => false,
    acceptedEach: () => false,
  }));
  const module = await modules.index();
  return module.validate;
}

const cases = corpus({
  generated: join(import.meta.dirname, '../../../../generated'),
  payloads: '',
  mutants: 3000,
  seed: SEED,
  holds: (resource, profile) => validate(resource, profile === undefined ? {} : { profile }).valid,
});

it('finds the same with the fast path as with the walk alone', async () => {
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

it('gives the same verdict if it may end at the first error', () => {
  for (const { name, text } of cases) {
    const value: unknown = JSON.parse(text);
    expect({ name, valid: validate(value, VERDICT_ONLY).valid }).toEqual({
      name,
      valid: validate(value).valid,
    });
  }
});

const { element, types = [], profiles = [] } = definitions();
const registry = { element, types: new Map(), profiles: new Map(), codeSystems: new Map() };
const shapes = shapesOf([element, ...types, ...profiles]);
const urls = shapes.map(({ profile }) => profile);
const objects = cases.flatMap(({ text }) => objectsIn(JSON.parse(text)));
const context = () => new ValidationContext('x', registry, {});
const VALUES = [
  ...['a', 'a b', ' ', '', 'male', 'free', 'booked', 'active', 'en-GB', 'http://x.org/a', 'urn:oid:1.2'],
  ...['2020', '2020-02-30', '2020-02-29', '2020-02-29T10:00:00Z', '2020-02-29T10:00:00', '10:00:00'],
  ...['#', '#a', 'Patient/1', 'Slot/1', 'http://x.org/Patient/1'],
  ...[0, 1, -1, 1.5, true, false, null, [], {}, [null], ['a'], ['2020'], ['http://x.org/a']],
];

describe('the generated walk over properties', () => {
  const scanned = shapes.filter(({ walkProperties }) => walkProperties !== undefined);

  it('exists for many definitions', () => {
    expect(scanned.length).toBeGreaterThan(40);
  });

  it.each(scanned.map((shape) => [`${shape.id} of ${shape.profile}`, shape] as const))(
    'reports the same as the table: %s',
    (_, shape) => {
      const samples = new Samples(registry, urls, objects);
      for (const [key, rule] of rulesOf(shape)) {
        for (const value of [...VALUES, ...samples.of(rule)]) {
          const [found, wanted] = [context(), context()];
          const object = { [key]: value };
          const bits = shape.walkProperties!(object, found);
          expect([key, value, bits, found.drafts]).toEqual([
            key,
            value,
            walkByTable(object, shape, wanted),
            wanted.drafts,
          ]);
        }
      }
    },
  );
});

describe('the fast path', () => {
  const silent = shapes.filter((shape) => shape.accepts !== undefined);
  const turns = { accepted: 0, refused: 0 };

  it('exists for many definitions of objects', () => {
    expect(silent.length).toBeGreaterThan(200);
  });

  it.each(silent.map((shape) => [`${shape.id} of ${shape.profile}`, shape] as const))(
    'accepts the same as the table: %s',
    (_, shape) => {
      const samples = new Samples(registry, urls, objects);
      const frame = samples.frameOf(shape);
      expect(frame, 'a valid object').toBeDefined();
      const isSame = (object: Json) => {
        const [found, wanted] = [context(), context()];
        const isAccepted = shape.accepts!(object, found, 0);
        if (isAccepted) turns.accepted++;
        else turns.refused++;
        expect([object, isAccepted]).toEqual([object, accept.acceptedByTable(shape, object, wanted, 0)]);
        expect(found.notChecked).toEqual(wanted.notChecked);
        return isAccepted;
      };
      expect(isSame(frame!)).toBe(true);
      const rules = rulesOf(shape);
      for (const [key, rule] of rules) {
        const { [key]: __, ...without } = frame!;
        isSame(without);
        for (const value of [...VALUES, ...samples.of(rule)]) isSame({ ...frame, [key]: value });
        isChoiceOnce(key, rule, rules, isSame, samples);
      }
      // several properties at once, for invariants
      const random = new Random(5);
      for (let turn = 0; turn < 60; turn++) {
        const some = [...rules].filter(() => random.next() < 0.4);
        const fields = some.flatMap(([key, rule]) => samples.of(rule).map((value) => [key, value] as const));
        isSame({ ...frame, ...Object.fromEntries(random.shuffle(fields)) });
      }
    },
  );

  it('met valid and invalid objects', () => {
    expect(turns.accepted).toBeGreaterThan(10_000);
    expect(turns.refused).toBeGreaterThan(10_000);
  });

  it('ends when the limits of size or depth are reached', () => {
    for (const shape of silent) {
      const frame = new Samples(registry, urls, objects).frameOf(shape)!;
      expect(shape.accepts!(frame, new ValidationContext('x', registry, { maxObjects: 0 }), 0)).toBe(false);
      expect(shape.accepts!(frame, new ValidationContext('x', registry, { maxDepth: 7 }), 7)).toBe(false);
      expect(shape.accepts!([frame], context(), 0)).toBe(false);
    }
  });

  /** Two types of one choice are never accepted. */
  function isChoiceOnce(
    key: string,
    rule: PropertyRule,
    rules: ReadonlyMap<string, PropertyRule>,
    isSame: (object: Json) => boolean,
    samples: Samples,
  ): void {
    if (!(rule.bits & CHOICES)) return;
    const [other] = [...rules].find(([k, { name }]) => k !== key && name === rule.name) ?? [];
    if (other === undefined) return;
    const [[first], [second]] = [samples.of(rules.get(other)!), samples.of(rule)];
    if (first === undefined || second === undefined) return;
    expect(isSame({ [other]: first, [key]: second })).toBe(false);
  }
});

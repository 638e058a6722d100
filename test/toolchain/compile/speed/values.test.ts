import fc from 'fast-check';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { cloneDeep, copyTree } from '../../../../src/toolchain/compile/speed/clone.js';
import { isEqual } from '../../../../src/toolchain/compile/speed/equal.js';
import { common } from '../../../../src/toolchain/compile/speed/internals.js';
import { orderedPatches } from '../../../../src/toolchain/compile/speed/ordered.js';
import { replaced, withPatches } from '../../../../src/toolchain/compile/patches.js';
import { SEED } from '../../../seed.js';

const lodash = createRequire(createRequire(import.meta.url).resolve('fsh-sushi'))('lodash') as {
  cloneDeep<T>(value: T): T;
  isEqual(a: unknown, b: unknown): boolean;
};

class Thing {
  constructor(
    readonly inner: unknown,
    readonly nothing = undefined,
  ) {}
}

/** Values that SUSHI copies: JSON, instances of its classes, and now and then another object of the language. */
const key = fc.constantFrom('a', '_a', 'b', '_b', 'id', '_c', 'toString');
const { value: values } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(
      null,
      undefined,
      true,
      0,
      -0,
      NaN,
      1n,
      'text',
      '',
      /a/g,
      new Date(0),
      () => 1,
      Symbol.iterator,
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    tie('value').map((inner) => new Thing(inner)),
    tie('value').map((inner) => new Map([['key', inner]])),
  ),
}));

describe('copies', () => {
  it('are those of lodash', () => {
    fc.assert(
      fc.property(values, (value) => {
        for (const copy of [cloneDeep(value), copyTree(value)]) {
          const theirs = typeof value === 'function' && copy === value ? value : lodash.cloneDeep(value);
          expect(copy).toStrictEqual(theirs);
          expect(keysOf(copy)).toEqual(keysOf(theirs));
        }
      }),
      { seed: SEED },
    );
  });

  it('share inside what the original shares, and hold circles', () => {
    const shared = { x: 1 };
    const original: Record<string, unknown> = {
      a: shared,
      b: [shared, new Thing(shared)],
      [Symbol.for('s')]: shared,
    };
    original['self'] = original;
    const copy = cloneDeep(original);
    expect(copy['a']).not.toBe(shared);
    expect((copy['b'] as unknown[])[0]).toBe(copy['a']);
    expect((copy['b'] as Thing[])[1]!.inner).toBe(copy['a']);
    expect(copy['self']).toBe(copy);
    expect(copy).toStrictEqual(lodash.cloneDeep(original));
  });

  it('are free of the original', () => {
    const original = Object.freeze({ list: Object.freeze([Object.freeze({ a: 1 })]) });
    const copy = copyTree(original) as unknown as { list: { a: number }[] };
    copy.list[0]!.a = 2;
    expect(original.list[0]!.a).toBe(1);
  });
});

it('compares as lodash does', () => {
  fc.assert(
    fc.property(values, values, (a, b) => {
      for (const [left, right] of [
        [a, b],
        [a, lodash.cloneDeep(a)],
        [{ x: a }, { x: a, y: undefined }],
        [[a], [b]],
      ]) {
        expect(isEqual(left, right)).toBe(lodash.isEqual(left, right));
      }
    }),
    { seed: SEED },
  );
});

it('orders the keys of a copy as SUSHI does', () => {
  const { orderedCloneDeep } = common;
  fc.assert(
    fc.property(fc.dictionary(key, fc.jsonValue()), (value) => {
      const ours = withPatches(orderedPatches(), () => common.orderedCloneDeep(value));
      expect(JSON.stringify(ours)).toBe(JSON.stringify(orderedCloneDeep(value)));
      const keys = Object.keys(value).reverse();
      const chosen = withPatches(orderedPatches(), () => common.orderedCloneDeep(value, [...keys]));
      expect(JSON.stringify(chosen)).toBe(JSON.stringify(orderedCloneDeep(value, [...keys])));
    }),
    { seed: SEED },
  );
});

describe('patches', () => {
  const target = { say: (text: string) => text, other: 1 };

  it('are around each other, and gone afterwards, also after an error', () => {
    const { say } = target;
    const patch = (mark: string) =>
      replaced(target, 'say', (original) => (text) => mark + original.call(target, text) + mark);
    expect(withPatches([patch('1'), patch('2')], () => target.say('x'))).toBe('21x12');
    expect(target.say).toBe(say);
    expect(() =>
      withPatches([patch('1')], () => {
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(target.say).toBe(say);
    expect(Object.keys(target)).toEqual(['say', 'other']);
  });
});

function keysOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.keys(value).map((name) => [name, keysOf((value as Record<string, unknown>)[name])]);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { impureModules } from '../../../../src/toolchain/project/package/purity.js';

const ROOT = resolve(import.meta.dirname, '../../../..');

it('finds the statements that a bundler has to keep', async () => {
  const found = await impureModules(
    new Map([
      [
        'pure.ts',
        "export * from './other.js';\nexport const a = /* @__PURE__ */ f();\nfunction f() { return 1; }\n",
      ],
      ['types.ts', 'export interface A { b: string }\n'],
      ['values.ts', 'export const bits = -(1 << 24) & ~1;\nexport const sizes = { most: 50 * 1024 };\n'],
      [
        'wrapped.ts',
        "import { list } from './list.js';\nexport const b = /* @__PURE__ */ (() => [...list])();\n",
      ],
      ['call.ts', 'export const c = Object.freeze({});\n'],
      ['spread.ts', "import { list } from './list.js';\nexport const d = { ...list };\n"],
      ['effect.ts', "console.log('hello');\nexport const e = 1;\n"],
    ]),
  );
  expect([...found.keys()]).toEqual(['call.ts', 'effect.ts', 'spread.ts']);
  expect(found.get('effect.ts')).toContain('console.log');
});

it('finds none in the runtime', async () => {
  const folder = join(ROOT, 'src/runtime');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(names.length).toBeGreaterThan(30);
  const found = await impureModules(
    new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
  );
  expect(Object.fromEntries(found)).toEqual({});
});

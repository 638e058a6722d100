import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const timeouts = { testTimeout: 60_000, hookTimeout: 120_000 };

/** What needs a packed installation takes minutes: a project of its own. */
const INSTALLED = 'test/installed/**/*.test.ts';

/** Generated code imports the runtime by its interface, which leads to the sources here, as in tsconfig.json. */
const alias = [
  {
    find: /^fsh-codegen\/runtime\/v1\/(.*)$/,
    replacement: resolve(import.meta.dirname, 'src/runtime/v1/$1.ts'),
  },
];

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: { ...timeouts, name: 'unit', include: ['test/**/*.test.ts'], exclude: [INSTALLED] },
      },
      { resolve: { alias }, test: { ...timeouts, name: 'installed', include: [INSTALLED] } },
    ],
  },
});

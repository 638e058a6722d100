import { defineConfig } from 'vitest/config';

const timeouts = { testTimeout: 60_000, hookTimeout: 120_000 };

/** What needs a packed installation takes minutes: a project of its own. */
const INSTALLED = 'test/installed/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      { test: { ...timeouts, name: 'unit', include: ['test/**/*.test.ts'], exclude: [INSTALLED] } },
      { test: { ...timeouts, name: 'installed', include: [INSTALLED] } },
    ],
  },
});

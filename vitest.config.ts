import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const timeouts = { testTimeout: 60_000, hookTimeout: 120_000 };

/** Tests that need Java, a browser, SUSHI's own engine, or a package that is packed and installed: minutes, in a project of their own. */
export const SLOW = [
  'test/consumer/setups.test.ts',
  'test/gpconnect/oracle.test.ts',
  'test/installed/**/*.test.ts',
  'test/oracle/**/*.test.ts',
  'test/package/lint.test.ts',
  'test/package/pack.test.ts',
  'test/toolchain/compile/fisher.test.ts',
  'test/toolchain/compile/stock.test.ts',
  'test/toolchain/diff/html/browser.test.ts',
  'test/toolchain/generate/site/site.test.ts',
];

/** Tests that change what modules share, or count steps, which needs code that is not compiled yet: each gets modules of its own. */
export const ALONE = [
  'test/gpconnect/linear.test.ts',
  'test/runtime/verdicts.test.ts',
  'test/toolchain/cli/refused.test.ts',
  'test/toolchain/compile/reuse.test.ts',
  'test/toolchain/compile/sushi-version.test.ts',
  'test/toolchain/fhirpath/hostile.test.ts',
  'test/toolchain/generate/validators/accepting.test.ts',
  'test/toolchain/generate/validators/hostile.test.ts',
  'test/toolchain/model/expand.test.ts',
  'test/toolchain/model/snomed.test.ts',
  'test/toolchain/project/swap.test.ts',
  'test/toolchain/xml/hostile.test.ts',
];

/** Everything else. */
export const QUICK = { include: ['test/**/*.test.ts'], exclude: SLOW };

/** Generated code imports the runtime by its interface, which leads to the sources here, as in tsconfig.json. */
export const alias = [
  {
    find: /^fsh-codegen\/runtime\/v1\/(.*)$/,
    replacement: resolve(import.meta.dirname, 'src/runtime/v1/$1.ts'),
  },
];

/** Begins with the slow tests, so that no core waits for one of them at the end. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlow = ({ project }: TestSpecification) => project.name === 'slow';
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}

export default defineConfig({
  resolve: { alias },
  test: {
    globalSetup: ['test/print-seed.ts'],
    // one on each core: the default leaves one idle
    maxWorkers: availableParallelism(),
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        resolve: { alias },
        test: {
          ...timeouts,
          name: 'quick',
          // the files share their modules: loading SUSHI and TypeScript again for each of them takes half of the time
          isolate: false,
          include: QUICK.include,
          exclude: [...SLOW, ...ALONE],
        },
      },
      { resolve: { alias }, test: { ...timeouts, name: 'alone', include: ALONE } },
      { resolve: { alias }, test: { ...timeouts, name: 'slow', include: SLOW } },
    ],
  },
});

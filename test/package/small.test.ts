import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as root from 'gpconnect-profiles';
import * as small from 'gpconnect-profiles/small';
import * as smallSlot from 'gpconnect-profiles/small/slot';
import * as slot from 'gpconnect-profiles/slot';

const ROOT = resolve(import.meta.dirname, '../..');
const EXAMPLES = join(ROOT, 'generated/examples/json');
const examples = readdirSync(EXAMPLES).map(
  (file) => [file, JSON.parse(readFileSync(join(EXAMPLES, file), 'utf8')) as unknown] as const,
);

/** Size of one validator, bundled from an entry and gzipped. */
async function sizeOf(entry: string): Promise<number> {
  const contents = `export { validateGPConnectSlot1 } from ${JSON.stringify(join(ROOT, 'dist', entry))};`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  });
  return gzipSync(outputFiles[0]!.contents).length;
}

describe('the entries without fast paths', () => {
  it('export the same names', () => {
    expect(Object.keys(small).sort()).toEqual(Object.keys(root).sort());
    expect(Object.keys(smallSlot).sort()).toEqual(Object.keys(slot).sort());
  });

  it('give every example the same result', () => {
    for (const [file, example] of examples) {
      expect(small.validate(example), file).toEqual(root.validate(example));
    }
  });

  it('are smaller', async () => {
    expect(await sizeOf('small/index.js')).toBeLessThan(await sizeOf('index.js'));
    expect(await sizeOf('small/index.js')).toBeLessThan(27_000);
  });
});

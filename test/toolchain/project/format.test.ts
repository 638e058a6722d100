import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatTypeScript } from '../../../src/toolchain/project/format.js';

const TEXT = 'export const a = {b:"c"}';
const FORMATTED = "export const a = { b: 'c' };\n";

let cache: string;
beforeEach(() => (cache = mkdtempSync(join(tmpdir(), 'format-'))));
afterEach(() => rmSync(cache, { recursive: true, force: true }));

const entries = () =>
  readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('formatting', () => {
  it('works without a cache', async () => {
    expect(await formatTypeScript(TEXT, undefined)).toBe(FORMATTED);
    expect(entries()).toEqual([]);
  });

  it('takes the text from the cache the second time', async () => {
    await formatTypeScript(TEXT, cache);
    const [file, ...others] = entries();
    expect(others).toEqual([]);
    const before = readFileSync(file!);
    expect(await formatTypeScript(TEXT, cache)).toBe(FORMATTED);
    expect(readFileSync(file!)).toEqual(before);
  });

  it.each<[string, (content: string) => string]>([
    ['is empty', () => ''],
    ['is cut short', (content) => content.slice(0, -4)],
    ['is cut before its content', (content) => content.slice(0, 40)],
    ['has other content', (content) => content.replace('const a', 'const z')],
    ['is something else', () => 'no entry\n'],
  ])('mends an entry that %s', async (_, garble) => {
    await formatTypeScript(TEXT, cache);
    const [file] = entries();
    const whole = readFileSync(file!, 'utf8');
    writeFileSync(file!, garble(whole));
    expect(await formatTypeScript(TEXT, cache)).toBe(FORMATTED);
    expect(readFileSync(file!, 'utf8')).toBe(whole);
  });

  it('rejects the entry of another text under this name', async () => {
    await formatTypeScript(TEXT, cache);
    const [file] = entries();
    await formatTypeScript('export const other = 1', cache);
    const other = entries().find((name) => name !== file)!;
    writeFileSync(file!, readFileSync(other));
    expect(await formatTypeScript(TEXT, cache)).toBe(FORMATTED);
  });

  it('does without a cache that takes no file', async () => {
    const file = join(cache, 'a-file');
    writeFileSync(file, '');
    expect(await formatTypeScript(TEXT, join(file, 'below'))).toBe(FORMATTED);
    expect(await formatTypeScript(TEXT, '/dev/null/cache')).toBe(FORMATTED);
    chmodSync(cache, 0o500);
    expect(await formatTypeScript(TEXT, join(cache, 'read-only'))).toBe(FORMATTED);
    chmodSync(cache, 0o700);
  });

  it.runIf(process.platform === 'linux')('does without a disk that is full', async () => {
    // every write to /dev/full fails as on a full disk; no draft or entry may be left half written
    const { writeCached } = await import('../../../src/toolchain/cache.js');
    expect(writeCached('/dev/full/entry', 'x')).toBe(false);
    expect(await formatTypeScript(TEXT, '/dev/full')).toBe(FORMATTED);
  });
});

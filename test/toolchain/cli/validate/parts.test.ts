import { describe, expect, it } from 'vitest';
import { partsOf, type Part } from '../../../../src/toolchain/cli/validate/parts.js';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** The parts of a text that is read in pieces of a size, each as short text. */
async function parts(file: string, text: string, piece = 1_000, maxRecord?: number): Promise<string[]> {
  const bytes = encode(text);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.slice(at, at + piece);
  }
  const found: Part[] = [];
  for await (const part of partsOf(file, chunks(), maxRecord)) found.push(part);
  return found.map((part) => {
    if (part.kind === 'document') return `document ${decode(part.bytes)}`;
    if (part.kind === 'lines') return `${part.firstLine}: ${decode(part.bytes)}`;
    return `${part.fault.code} ${part.fault.line ?? ''}`;
  });
}

const ONE = '{"a":1}\n{"b":2}\n{"c":3}';

describe('an input in parts', () => {
  it.each([
    ['JSON over several lines', 'x.json', '{\n"a": 1\n}\n', ['document {\n"a": 1\n}\n']],
    ['JSON on one line', 'x.json', '{"a":1}', ['document {"a":1}']],
    ['JSON on one line with its end', 'x.json', '\n {"a":1}\n \n', ['document \n {"a":1}\n \n']],
    ['an array', 'x.json', '[1]\n{"a":1}', ['document [1]\n{"a":1}']],
    ['XML', 'x.xml', '<a/>\n<b/>', ['document <a/>\n<b/>']],
    ['nothing', 'x.json', '', ['document ']],
    ['lines by their look', 'x.json', ONE, ['1: {"a":1}\n{"b":2}\n', '3: {"c":3}']],
    ['one line by its name', 'x.NDJSON', '{"a":1}', ['1: {"a":1}']],
    ['lines by their name, whatever they hold', 'x.jsonl', 'no\n{', ['1: no\n', '2: {']],
    ['one line of standard input', '-', '{"a":1}\n', ['1: {"a":1}\n']],
    ['standard input without a line end', '-', '{"a":1}', ['document {"a":1}']],
    ['a byte order mark before lines', 'x', '\uFEFF{"a":1}\n{}\n', ['1: \uFEFF{"a":1}\n{}\n']],
  ])('%s', async (_, file, text, want) => {
    expect(await parts(file, text)).toEqual(want);
  });

  it.each([1, 2, 3, 7, 8, 9, 100])(
    'of lines are whole, and numbered, in pieces of %i bytes',
    async (piece) => {
      const found = await parts('x', `${ONE}\n\n{"d":4}\n`, piece);
      const lines = found.flatMap((part) => {
        const [first, text] = [Number(part.split(':', 1)[0]), part.slice(part.indexOf(':') + 2)];
        return text
          .split('\n')
          .map((line, i) => `${first + i} ${line}`)
          .filter((line) => /\{/.test(line));
      });
      expect(lines).toEqual(['1 {"a":1}', '2 {"b":2}', '3 {"c":3}', '5 {"d":4}']);
    },
  );

  it('answers a line of standard input before the next one comes', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    async function* chunks() {
      yield encode('{"a":1}\n');
      await gate;
      yield encode('{"b":2}\n');
    }
    const found = partsOf('-', chunks());
    expect((await found.next()).value).toMatchObject({ kind: 'lines', firstLine: 1 });
    release();
    expect((await found.next()).value).toMatchObject({ kind: 'lines', firstLine: 2 });
  });

  it.each([1, 4, 100])(
    'reports what is too large and reads on with the next line, in pieces of %i',
    async (piece) => {
      expect(await parts('x.json', '{"a": "0123456789"}', piece, 10)).toEqual(['input.too-large ']);
      const found = await parts('x.ndjson', '{"a":1}\n{"b":"0123456789"}\n{"c":3}\n', piece, 10);
      if (piece < 100) expect(found).toContain('input.too-large 2');
      expect(found.at(-1)).toMatch(/\{"c":3\}\n$/);
      if (piece < 100) expect(found.at(-1)).toMatch(/^3: /);
    },
  );
});

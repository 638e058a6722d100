import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { judgeFiles } from '../../../../src/toolchain/cli/validate/judge-files.js';
import { judgesOf } from '../../../../src/toolchain/cli/validate/judges.js';
import { loadValidators } from '../../../../src/toolchain/cli/validate/validators.js';
import { fakeIo } from '../fake-io.js';

const ROOT = resolve(import.meta.dirname, '../../../..');
const COUNT = 400;
const style = { format: 'json', colour: false } as const;

/** Every seventh is invalid. */
const lines = Array.from({ length: COUNT }, (_, i) =>
  JSON.stringify({
    resourceType: 'Slot',
    id: `s${i}`,
    schedule: { reference: 'Schedule/14' },
    status: i % 7 === 0 ? 'open' : 'free',
    start: '2026-06-15T09:00:00+01:00',
    end: '2026-06-15T09:10:00+01:00',
  }),
);

/** The lines as they are read: pieces that end anywhere. */
async function* chunks(): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  for (let at = 0; at < bytes.length; at += 2000) yield bytes.subarray(at, at + 2000);
}

async function judged(alone: number) {
  const validators = await loadValidators(ROOT);
  const io = Object.assign(fakeIo({}), { open: chunks });
  const by = { validators };
  const judges = judgesOf(by, { ...style, root: ROOT }, alone);
  try {
    const counts = await judgeFiles(['a.ndjson'], by, judges, style, io, () => {
      throw new Error('no XML is read');
    });
    return { counts, out: io.stdout, width: judges.width };
  } finally {
    await judges.close();
  }
}

it('prints what workers find in the order of the lines, as one thread does', async () => {
  const one = await judged(Infinity);
  const many = await judged(10_000);
  expect([one.width, many.width > 1]).toEqual([1, true]);
  expect(many.counts).toEqual({ valid: 342, invalid: 58, unjudged: 0, incomplete: 0 });
  expect(many.out).toBe(one.out);
  const numbers = many.out
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { line: number }).line);
  expect(numbers).toEqual(lines.map((_, i) => i + 1));
});

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { SourceLines } from '../../../src/toolchain/compile/codes/where.js';
import { commentsAbove, verdictsIn } from '../../../src/toolchain/compile/verdicts.js';

const SRC = resolve(import.meta.dirname, '../../../src');

const TEXT = `// of another
Instance: x

// A remark about the example.
  //   @invalid  cardinality.max   Slot.specialty
// @invalid
// @valid
// @invalidated by nobody
// @validated
Instance: y
`;

it('reads what is said just above a line, and nothing of what is said elsewhere', () => {
  const comments = commentsAbove(TEXT.split('\n'), 10);
  expect(comments).toHaveLength(6);
  expect(verdictsIn(comments)).toEqual([
    { valid: false, code: 'cardinality.max', expression: 'Slot.specialty' },
    { valid: false },
    { valid: true },
  ]);
  expect(verdictsIn(commentsAbove(TEXT.split('\n'), 2))).toEqual([]);
});

it('is what the search for unknown codes goes by', () => {
  const lines = new SourceLines([{ path: 'a.fsh', text: TEXT }]);
  const at = (line: number) => lines.isMeantInvalid({ file: 'a.fsh', line, column: 1 });
  expect([at(2), at(10)]).toEqual([false, true]);
});

it('stands in one place: no other file has a pattern of its own', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));
  const reading = files.filter((f) =>
    /\/.*@\(?(in)?valid\b.*\/[a-z]*;/.test(readFileSync(join(SRC, f), 'utf8')),
  );
  expect(reading).toEqual([join('toolchain', 'compile', 'verdicts.ts')]);
});

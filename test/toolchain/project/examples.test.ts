import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readExpectations } from '../../../src/toolchain/project/examples.js';
import type { CompiledResource } from '../../../src/toolchain/compile/compiled.js';

const FSH = `// What it shows.
// @invalid cardinality.max Slot.specialty
// @invalid binding.required Slot.extension[0].value
Instance: a

// @valid
Instance: b

Instance: c

// @invalid cardinality.max
Instance: d
`;

const example = (name: string, line: number): CompiledResource => ({
  resource: { resourceType: 'Slot', id: name, meta: { profile: ['http://x/p'] } } as never,
  usage: 'example',
  name,
  source: { file: 'a.fsh', line, column: 1 },
});

it('reads the verdicts beside the examples, and names each that cannot be read', () => {
  const root = mkdtempSync(join(tmpdir(), 'examples-'));
  writeFileSync(join(root, 'a.fsh'), FSH);
  const { entries, diagnostics } = readExpectations(
    [example('a', 4), example('b', 7), example('c', 9), example('d', 12)],
    root,
  );
  expect(entries.slice(0, 2)).toEqual([
    {
      file: 'Slot-a',
      profiles: ['http://x/p'],
      valid: false,
      expected: [
        { code: 'cardinality.max', expression: 'Slot.specialty' },
        { code: 'binding.required', expression: 'Slot.extension[0].value' },
      ],
      source: 'a.fsh',
    },
    { file: 'Slot-b', profiles: ['http://x/p'], valid: true, expected: [], source: 'a.fsh' },
  ]);
  expect(diagnostics.map((d) => [d.file, d.line])).toEqual([['a.fsh', 12]]);
});

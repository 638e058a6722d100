import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importDefinitions } from '../../../src/toolchain/import/import.js';
import { readImportSource } from '../../../src/toolchain/import/source.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';

const SHARED = resolve(import.meta.dirname, '../../../../shared');
const definitions = coreDefinitions();

/** Published sets, and the facts that their FSH cannot say. */
const SETS: [path: string, equal: number, compared: number][] = [
  ['published/1.2.6', 120, 122],
  ['published/1.3.2', 127, 127],
  ['published-elsewhere/zib2017', 151, 152],
];

describe.each(SETS)('FSH of %s', (path, equal, compared) => {
  const folder = `${SHARED}/${path}`;
  const isThere = existsSync(folder);
  if (!isThere) console.warn(`SKIPPED: ${path} is not beside the repository`);

  it.skipIf(!isThere)(
    'builds, has the published facts, and lists what it lacks',
    () => {
      const result = importDefinitions(readImportSource(folder, path, definitions), 'set', definitions);
      expect(result.diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
      expect(result.compared).toBe(compared);
      expect(result.equal).toBeGreaterThanOrEqual(equal);
      expect(result.notCarried.length).toBeGreaterThan(0);
      const profiles = [...result.files].filter(([file]) => /^fsh\/(profiles|extensions)\//.test(file));
      expect(profiles.length).toBeGreaterThan(40);
      const text = profiles.map(([, content]) => String(content)).join('\n');
      for (const word of ['contains ', ' only ', ' from ', 'insert ']) expect(text).toContain(word);
      expect(result.counts['RuleSet']).toBeGreaterThan(3);
    },
    400_000,
  );
});

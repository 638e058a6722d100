import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { build } from '../../../src/toolchain/project/build.js';
import { inOwnCode } from '../../../src/toolchain/project/own-code.js';
import { DiagnosticsError, type Diagnostic } from '../../../src/toolchain/text/diagnostics.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';
import { folderOf } from './folder.js';

const ROOT = resolve(import.meta.dirname, '../../..');
const parent = join(ROOT, 'node_modules/.cache/own-code');
mkdirSync(parent, { recursive: true });
/** Within this project, so that the types of FHIR are found. */
const root = mkdtempSync(join(parent, 'project-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const CONFIG = `id: example
canonical: http://example.org/fhir
version: 1.0.0
fhirVersion: 3.0.1
package:
  include: [src/mine]
`;

// its layout is not the formatter's, so that the lines of the copy are others
const SOURCE = `import type {
  BerthSlot
} from '../../generated/types/index.js';
import type { Gone } from '../../generated/types/index.js';

export const a: BerthSlot['status'] = 'free'


export const b: number = 'no';
export type C = Gone;
`;

it('is blamed for its own mistakes, where they stand in it', async () => {
  for (const [path, text] of Object.entries({
    'fsh/sushi-config.yaml': CONFIG,
    'fsh/a.fsh': 'Profile: BerthSlot\nParent: Slot\nId: berth-slot\n* status 1..1\n',
    'src/mine/index.ts': SOURCE,
  })) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const failed = await build({ root, definitions: coreDefinitions() }).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failed).toBeInstanceOf(DiagnosticsError);
  const { diagnostics } = failed as DiagnosticsError;
  expect(
    diagnostics.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`).sort(),
  ).toEqual(['src/mine/index.ts:4:15 typescript.2305', 'src/mine/index.ts:9:14 typescript.2322']);
  for (const { hint } of diagnostics) expect(hint).toMatch(/^this is the project’s own code/);
}, 60_000);

it('leaves what is generated to its generators, and finds paths in imports', () => {
  const source = "import { a } from '../../generated/gone.js';\n\n\nexport const b = a;\n";
  const folder = folderOf({ 'src/mine/deep/a.ts': source });
  const copy = "// A copy.\nimport { a } from '../../gone.js';\n\nexport const b = a;\n";
  const files = new Map([
    ['mine/deep/a.ts', copy],
    ['types/a.ts', 'export {};\n'],
  ]);
  const at = (file: string, line: number, column: number): Diagnostic => ({
    code: 'typescript.1',
    severity: 'error',
    message: 'wrong',
    file,
    line,
    column,
    hint: 'a defect',
  });
  const found = inOwnCode(
    [at('mine/deep/a.ts', 2, 19), at('mine/deep/a.ts', 4, 18), at('types/a.ts', 1, 1)],
    files,
    folder,
    { include: ['src/mine'] },
  );
  expect(found.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'src/mine/deep/a.ts:1:19',
    'src/mine/deep/a.ts:4:18',
    'types/a.ts:1:1',
  ]);
  expect(found[2]!.hint).toBe('a defect');
});

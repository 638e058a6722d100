import { describe, expect, it } from 'vitest';
import { includedFiles } from '../../../src/toolchain/project/include.js';
import { DiagnosticsError, type Diagnostic } from '../../../src/toolchain/text/diagnostics.js';
import { folderOf } from './folder.js';

async function errors(work: () => Promise<unknown>): Promise<readonly Diagnostic[]> {
  try {
    await work();
  } catch (error) {
    if (error instanceof DiagnosticsError) return error.diagnostics;
    throw error;
  }
  return [];
}

const problems = async (work: () => Promise<unknown>) =>
  (await errors(work)).map((d) => `${d.file}: ${d.message}`);

describe('code that is part of the package', () => {
  const root = folderOf({
    'src/mine/index.ts': `export * from './deep/a.js';\nimport type { T } from '../../generated/types/index.js';\nimport type { Slot } from 'fhir/r3.js';\n`,
    'src/mine/deep/a.ts': `import { x } from '../b.js';\nexport { validate } from '../../generated/validators/index.js';\n`,
    'src/mine/b.ts': `export const x = import('../../generated/runtime/index.js');\n`,
    'src/mine/documents.ts': `export default () => [];\n`,
  });

  it('is copied, and its imports lead to what is generated', async () => {
    const { mine } = await includedFiles(root, { include: ['src/mine'], documents: 'src/mine/documents.ts' });
    expect(Object.fromEntries(mine!.map((f) => [f.path, f.content.split('\n').slice(1).join('\n')]))).toEqual(
      {
        'mine/b.ts': `export const x = import('../runtime/index.js');\n`,
        'mine/deep/a.ts': `import { x } from '../b.js';\nexport { validate } from '../../validators/index.js';\n`,
        'mine/index.ts': `export * from './deep/a.js';\nimport type { T } from '../types/index.js';\nimport type { Slot } from 'fhir/r3.js';\n`,
      },
    );
    expect(mine!.map((f) => f.content.split('\n')[0])).toContain(
      '// A copy of src/mine/deep/a.ts. Do not edit.',
    );
  });

  it('imports nothing that is not in the package', async () => {
    const other = folderOf({ 'src/mine/index.ts': `import { y } from '../other.js';\n` });
    expect(await problems(() => includedFiles(other, { include: ['src/mine'] }))).toEqual([
      'src/mine/index.ts: it imports ../other.js, which is not in the package',
    ]);
  });

  it('is TypeScript, and what is not is said with its place', async () => {
    const broken = folderOf({ 'src/mine/index.ts': `export const a = 1;\nexport const b = ;\n` });
    expect(await errors(() => includedFiles(broken, { include: ['src/mine'] }))).toMatchObject([
      { code: 'package.syntax', file: 'src/mine/index.ts', line: 2, column: 18 },
    ]);
  });

  it('is there, and has a name of its own', async () => {
    expect(await problems(() => includedFiles(root, { include: ['src/none', 'src/types'] }))).toEqual([
      'src/none: there is no index.ts in it, so that nothing of it would be exported',
      'src/types: its name is taken: the package has types/ already',
    ]);
    expect(await includedFiles(root)).toEqual({});
  });
});

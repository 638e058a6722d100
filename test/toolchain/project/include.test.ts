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
  const files = {
    'src/mine/b.ts': `export const x = 1;\n`,
    'src/mine/deep/a.ts': `export { x } from '../b.js';\n`,
    'src/mine/index.ts': `export * from './deep/a.js';\n`,
  };
  const root = folderOf({ ...files, 'src/mine/documents.ts': `export default () => [];\n` });

  it('is read as it is, but for the module that writes documents', async () => {
    const found = await includedFiles(root, { include: ['src/mine'], documents: 'src/mine/documents.ts' });
    expect(Object.fromEntries(found.map((file) => [file.path, file.content]))).toEqual(files);
  });

  it('is TypeScript; any other text is an error with its place', async () => {
    const broken = folderOf({ 'src/mine/index.ts': `export const a = 1;\nexport const b = ;\n` });
    expect(await errors(() => includedFiles(broken, { include: ['src/mine'] }))).toMatchObject([
      { code: 'package.syntax', file: 'src/mine/index.ts', line: 2, column: 18 },
    ]);
  });

  it('exists, below a folder that the package does not have itself', async () => {
    expect(await problems(() => includedFiles(root, { include: ['src/none', 'runtime/mine'] }))).toEqual([
      'src/none: it has no index.ts, so that nothing of it would be exported',
      'runtime/mine: the package has a folder runtime/ of its own',
    ]);
    expect(await includedFiles(root)).toEqual([]);
  });
});

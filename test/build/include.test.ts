import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { includedDocuments, includedFiles } from '../../src/build/include.js';
import { DiagnosticsError } from '../../src/diagnostics.js';
import type { ProjectModel } from '../../src/model/types.js';

function folderOf(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'include-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

function problems(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof DiagnosticsError) return error.diagnostics.map((d) => `${d.file}: ${d.message}`);
    throw error;
  }
  return [];
}

describe('code that is part of the package', () => {
  const root = folderOf({
    'src/mine/index.ts': `export * from './deep/a.js';\nimport type { T } from '../../generated/types/index.js';\nimport type { Slot } from 'fhir/r3.js';\n`,
    'src/mine/deep/a.ts': `import { x } from '../b.js';\nexport { validate } from '../../../generated/validators/index.js';\n`,
    'src/mine/b.ts': `export const x = import('../../generated/runtime/index.js');\n`,
    'src/mine/documents.ts': `export default () => [];\n`,
  });

  it('is copied, and its imports lead to what is generated', () => {
    const { mine } = includedFiles(root, { include: ['src/mine'], documents: 'src/mine/documents.ts' });
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

  it('imports nothing that is not in the package', () => {
    const other = folderOf({ 'src/mine/index.ts': `import { y } from '../other.js';\n` });
    expect(problems(() => includedFiles(other, { include: ['src/mine'] }))).toEqual([
      'src/mine/index.ts: it imports ../other.js, which is not in the package',
    ]);
  });

  it('is there, and has a name of its own', () => {
    expect(problems(() => includedFiles(root, { include: ['src/none', 'src/types'] }))).toEqual([
      'src/none: there is no index.ts in it, so that nothing of it would be exported',
      'src/types: its name is taken: the package has types/ already',
    ]);
    expect(includedFiles(root)).toEqual({});
  });
});

describe('documents of the project', () => {
  const project = { version: '9' } as ProjectModel;

  it('are what its module writes', async () => {
    const root = folderOf({
      'docs.mjs': `export default (project) => [{ path: 'review/x.md', content: project.version }];\n`,
    });
    expect(await includedDocuments(root, { documents: 'docs.mjs' }, project)).toEqual([
      { path: 'review/x.md', content: '9' },
    ]);
    expect(await includedDocuments(root, {}, project)).toEqual([]);
  });

  it('need a module with a default export', async () => {
    const root = folderOf({ 'docs.mjs': `export const documents = 1;\n` });
    await expect(includedDocuments(root, { documents: 'docs.mjs' }, project)).rejects.toThrow(
      DiagnosticsError,
    );
    await expect(includedDocuments(root, { documents: 'none.mjs' }, project)).rejects.toThrow(
      DiagnosticsError,
    );
  });
});

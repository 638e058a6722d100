import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { includedDocuments } from '../../../src/toolchain/project/documents.js';
import { DiagnosticsError } from '../../../src/toolchain/text/diagnostics.js';
import type { ProjectModel } from '../../../src/toolchain/model/types.js';
import { folderOf } from './folder.js';

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

  it('are of the module as it now is, and of what it now imports', async () => {
    const root = folderOf({
      'docs.ts': `import { text } from './text.js';\nexport default () => [{ path: 'x.md', content: text }];\n`,
      'text.ts': `export const text: string = 'before';\n`,
    });
    const content = async () =>
      (await includedDocuments(root, { documents: 'docs.ts' }, project))[0]!.content;
    expect(await content()).toBe('before');
    writeFileSync(join(root, 'text.ts'), `export const text: string = 'after';\n`);
    expect(await content()).toBe('after');
  });

  it('that cannot be had are errors with their place', async () => {
    const root = folderOf({
      'syntax.ts': `import './other.js';\n`,
      'other.ts': `export const a = ;\n`,
      'throws.ts': `export default () => { throw new Error('out of ink'); };\n`,
    });
    const failure = (documents: string) =>
      includedDocuments(root, { documents }, project).catch((error: DiagnosticsError) => error.diagnostics);
    expect(await failure('syntax.ts')).toMatchObject([
      { severity: 'error', file: 'other.ts', line: 1, column: 18 },
    ]);
    expect(await failure('throws.ts')).toMatchObject([
      { severity: 'error', file: 'throws.ts', message: 'it fails: Error: out of ink' },
    ]);
  });
});

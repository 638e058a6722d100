import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compile } from '../../../src/toolchain/compile/compile.js';
import type { CompileResult } from '../../../src/toolchain/compile/compiled.js';
import type { Definitions } from '../../../src/toolchain/releases/stu3/definitions/definitions.js';

const CONFIG = `id: example
canonical: http://example.org/fhir
version: 1.0.0
fhirVersion: 3.0.1
status: draft
`;

/** A project in a folder of its own below the system's temporary one. */
export class TestProject {
  readonly folder = mkdtempSync(join(tmpdir(), 'fsh-'));

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    this.write({ 'sushi-config.yaml': CONFIG, ...files });
  }

  /** Writes files; without content, takes them away. */
  write(files: Readonly<Record<string, string | Uint8Array | undefined>>): void {
    for (const [name, text] of Object.entries(files)) {
      const path = join(this.folder, name);
      mkdirSync(dirname(path), { recursive: true });
      if (text === undefined) rmSync(path);
      else writeFileSync(path, text);
    }
  }

  compile(definitions: Definitions): CompileResult {
    return compile(this.folder, definitions, { shownAs: 'fsh' });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Runs a test's work on a project and takes the folder away. */
export function withProject<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (project: TestProject) => T,
): T {
  const project = new TestProject(files);
  try {
    return work(project);
  } finally {
    project.remove();
  }
}

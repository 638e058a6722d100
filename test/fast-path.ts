import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { generateValidators } from '../src/toolchain/generate/validators/index.js';
import { planBuild } from '../src/toolchain/project/plan.js';
import type * as definitionsModule from '../generated/validators/definitions.js';
import type * as indexModule from '../generated/validators/index.js';

const ROOT = resolve(import.meta.dirname, '..');

/** The project's validators with their fast paths, which `generated/` leaves out, as modules over the runtime's sources. */
export interface FastPath {
  index(): Promise<typeof indexModule>;
  definitions(): Promise<typeof definitionsModule>;
  remove(): void;
}

export async function fastPath(): Promise<FastPath> {
  const { project } = await planBuild({ root: ROOT });
  const folder = mkdtempSync(join(tmpdir(), 'fast-path-'));
  for (const { path, content } of generateValidators(project, { fastPath: true })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const load = (name: string) => import(/* @vite-ignore */ join(folder, `validators/${name}.ts`));
  return {
    index: () => load('index') as Promise<typeof indexModule>,
    definitions: () => load('definitions') as Promise<typeof definitionsModule>,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../../src/toolchain/compile/compile.js';
import type { CompileResult } from '../../../src/toolchain/compile/compiled.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';
import { folderOf } from '../project/folder.js';

export const definitions = coreDefinitions();

export const CONFIG = `id: harbour
canonical: http://harbour.example/fhir
version: 1.0.0
fhirVersion: 3.0.2
`;

export const OWN = 'http://harbour.example/fhir';
export const THEIRS = 'http://ferry.example/fhir';

interface Element {
  path: string;
  [key: string]: unknown;
}

/** A StructureDefinition in JSON, without a snapshot. */
export function profile(url: string, base: string, elements: Element[], more: object = {}): string {
  const type = elements[0]!.path.split('.')[0]!;
  const id = url.slice(url.lastIndexOf('/') + 1);
  return JSON.stringify({
    resourceType: 'StructureDefinition',
    id,
    url,
    name: id,
    status: 'draft',
    fhirVersion: '3.0.2',
    kind: type === 'Extension' ? 'complex-type' : 'resource',
    abstract: false,
    type,
    baseDefinition: base.includes('/') ? base : `http://hl7.org/fhir/StructureDefinition/${base}`,
    derivation: 'constraint',
    ...(type === 'Extension' && { contextType: 'resource', context: ['*'] }),
    differential: { element: elements },
    ...more,
  });
}

export function extension(url: string, code: string): string {
  return profile(url, 'Extension', [
    { path: 'Extension', max: '1' },
    { path: 'Extension.url', fixedUri: url },
    { path: `Extension.value${code[0]!.toUpperCase()}${code.slice(1)}`, min: 1, type: [{ code }] },
  ]);
}

/** Runs a test's work on a project and takes its folder away. */
export async function withRoot<T>(
  files: Record<string, string>,
  work: (root: string) => T | Promise<T>,
): Promise<T> {
  const root = folderOf({ 'fsh/sushi-config.yaml': CONFIG, ...files });
  try {
    return await work(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

export function compiled(files: Record<string, string>): Promise<CompileResult> {
  return withRoot(files, (root) => compile(join(root, 'fsh'), definitions, { shownAs: 'fsh', root }));
}

/** `file severity code` of each diagnostic. */
export function told({ diagnostics }: Pick<CompileResult, 'diagnostics'>): string[] {
  return diagnostics.map((d) => `${d.file} ${d.severity} ${d.code}`);
}

import { resolve } from 'node:path';
import ts from 'typescript';

/** Compiler options as strict as a consumer may have, over the runtime's sources. */
export const STRICT: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
  paths: { 'fsh-codegen/runtime/v1/*': [resolve(import.meta.dirname, '../src/runtime/v1/*.ts')] },
};

import { transform, type BuildFailure } from 'esbuild';
import type { Diagnostic } from '../text/diagnostics.js';

/** Why a text is no TypeScript, with the places; what its names mean is not asked. */
export async function syntaxErrors(file: string, text: string): Promise<Diagnostic[]> {
  try {
    await transform(text, { loader: 'ts', sourcefile: file, logLevel: 'silent' });
    return [];
  } catch (error) {
    return diagnosticsOf(error, file);
  }
}

/** Turns esbuild's errors into diagnostics; `otherwise` is the file of errors that name none. */
export function diagnosticsOf(failure: unknown, otherwise: string): Diagnostic[] {
  return (failure as BuildFailure).errors.map(({ text, location }) => ({
    code: 'package.syntax',
    severity: 'error',
    message: text,
    file: location?.file ?? otherwise,
    ...(location && { line: location.line, column: location.column + 1 }),
  }));
}

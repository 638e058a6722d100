import { DiagnosticsError, type Diagnostic } from '../text/diagnostics.js';
import type { SourceLocation } from './types.js';

interface Named {
  typeName: string;
  url: string;
  id: string;
  source?: SourceLocation;
}

/**
 * Models of one kind are files of one folder, each called by its TypeScript name, and no two files may differ in the case of letters alone.
 *
 * @param advice what has to be another one, for the name to be
 * @throws DiagnosticsError with every model whose name is another's
 */
export function requireUniqueNames(models: readonly Named[], advice: 'id' | 'url'): void {
  const seen = new Map<string, Named>();
  const diagnostics: Diagnostic[] = [];
  for (const model of models) {
    const key = model.typeName.toLowerCase();
    const other = seen.get(key);
    if (other) diagnostics.push(clash(model, other, advice));
    else seen.set(key, model);
  }
  if (diagnostics.length) throw new DiagnosticsError(diagnostics);
}

function clash(model: Named, other: Named, advice: string): Diagnostic {
  const { typeName, source } = model;
  const names = typeName === other.typeName ? typeName : `${typeName} and ${other.typeName}, one file`;
  const there = other.source ? ` at ${other.source.file}:${other.source.line}` : '';
  return {
    code: 'model.duplicate-name',
    severity: 'error',
    message: `${model.id} (${model.url}) and ${other.id} (${other.url})${there} would both be called ${names} in TypeScript`,
    ...source,
    hint: `give one of the two another ${advice}: a name has its letters and digits alone`,
  };
}

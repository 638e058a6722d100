import { DiagnosticsError, type Diagnostic } from '../text/diagnostics.js';
import { isOpaque } from './names.js';
import type { SourceLocation } from './types.js';

interface Named {
  typeName: string;
  url: string;
  id: string;
  source?: SourceLocation;
}

/**
 * Tells definitions apart that are called by their names, since their canonicals end in an OID, where several have one name: all but the
 * first in order of the canonicals get the end of the OID too (`Gender`, `Gender_20171231`).
 */
export function tellApart(models: readonly Named[]): void {
  const taken = new Set<string>();
  const [opaque, others] = [models.filter(isCalledByName), models.filter((model) => !isCalledByName(model))];
  for (const { typeName } of others) taken.add(typeName.toLowerCase());
  for (const model of [...opaque].sort((a, b) => (a.url < b.url ? -1 : 1))) {
    const parts = model.url.split(/[^A-Za-z0-9]+/);
    let name = model.typeName;
    for (let from = parts.length - 1; taken.has(name.toLowerCase()) && from >= 0; from--)
      name = `${model.typeName}_${parts.slice(from).join('_')}`;
    taken.add(name.toLowerCase());
    model.typeName = name;
  }
}

function isCalledByName({ id, url }: Named): boolean {
  return isOpaque(id) || isOpaque(url.slice(url.lastIndexOf('/') + 1));
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
    hint: `give one of the two another ${advice}: names keep only letters and digits`,
  };
}

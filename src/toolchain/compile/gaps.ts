import type { Diagnostic } from '../text/diagnostics.js';
import type { CompiledResource } from './compiled.js';

/** Errors for lists that skip an index: FHIR has no empty items. */
export function indexGaps(resources: readonly CompiledResource[]): Diagnostic[] {
  return resources.flatMap(({ resource, name, source }) => {
    const gaps: string[] = [];
    visit(resource, '', gaps);
    if (gaps.length === 0) return [];
    return [
      {
        code: 'fsh.index-gap',
        severity: 'error',
        message: `${name} has nothing at ${gaps.join(', ')}, and something after it`,
        ...source,
        hint: 'count indexes from 0, without leaving one out',
      } as const,
    ];
  });
}

function visit(value: unknown, path: string, gaps: string[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) {
    for (const [key, item] of Object.entries(value)) visit(item, path ? `${path}.${key}` : key, gaps);
    return;
  }
  // the `_` list of primitives has null for an item without an id or extensions
  const isPrimitive = value.some((item) => item !== undefined && item !== null && typeof item !== 'object');
  const isCompanion = /(^|\.)_\w+$/.test(path);
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if ((item === undefined || item === null) && !isCompanion && !isPrimitive) gaps.push(`${path}[${i}]`);
    else visit(item, `${path}[${i}]`, gaps);
  }
}

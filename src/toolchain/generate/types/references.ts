import { quote } from '../code/literals.js';
import type { SourceFileBuilder } from './source-file.js';

/** The types that a reference may point to; undefined where any may be meant. */
export function targetTypes(file: SourceFileBuilder, targetProfiles: readonly string[]): string | undefined {
  const types = new Set<string>();
  for (const url of targetProfiles) {
    const type = file.context.typeOf(url);
    if (type === undefined || type === 'Resource' || type === 'DomainResource') return undefined;
    types.add(type);
  }
  return types.size > 0 ? [...types].map(quote).join(' | ') : undefined;
}

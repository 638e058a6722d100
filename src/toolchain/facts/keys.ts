/**
 * The code that an entry is about, by its key: of a code system the key itself; of a value set what follows the system in
 * `system|code`. A code may contain `|`; a canonical may not.
 */
export function codeOfKey(resourceType: string, key: string): string {
  if (resourceType === 'CodeSystem') return key;
  const part = key.startsWith('exclude ') ? key.slice('exclude '.length) : key;
  return part.slice(part.indexOf('|') + 1);
}

/**
 * The key of a mapping between codes. A code may contain `|` and blanks; the URI of a system contains neither.
 *
 * @param source system and code that are mapped
 */
export function mappingKey(source: readonly [string, string], target: readonly [string, string]): string {
  return `${source.join('|')} → ${target.join('|')}`;
}

/** The code that a mapping leads to, by its key. */
export function targetOfMapping(key: string): string {
  return /^[^|]*\|.*? → (?:[^|\s]*)\|(.*)$/s.exec(key)?.[1] ?? key;
}

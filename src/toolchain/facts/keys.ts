/**
 * The code that an entry is about, by its key: of a code system the key itself; of a value set what follows the system in
 * `system|code`. A code may contain `|`; a canonical may not.
 */
export function codeOfKey(resourceType: string, key: string): string {
  if (resourceType === 'CodeSystem') return key;
  const part = key.startsWith('exclude ') ? key.slice('exclude '.length) : key;
  return part.slice(part.indexOf('|') + 1);
}

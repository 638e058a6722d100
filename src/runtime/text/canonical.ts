/** A canonical without its version: `http://example.org/a|1.0` → `http://example.org/a`. */
export function withoutVersion<T extends string | undefined>(canonical: T): T {
  const bar = canonical?.indexOf('|') ?? -1;
  return bar < 0 ? canonical : (canonical!.slice(0, bar) as T);
}

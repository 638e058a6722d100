import type { Diagnostic } from '../text/diagnostics.js';
import type { CompiledResource } from './compiled.js';

/**
 * Finds resources that would replace each other: definitions with the same canonical, and resources with the same id or with ids that differ
 * in case alone, whose files would be one on macOS and Windows.
 *
 * @param told earlier diagnostics: SUSHI already refuses most equal ids, and they are not reported again
 */
export function clashes(
  resources: readonly CompiledResource[],
  told: readonly Diagnostic[] = [],
): Diagnostic[] {
  const isNew = ([one, other]: Pair) =>
    one.resource.id !== other.resource.id || !told.some((d) => isErrorAt(d, one.source));
  const definitions = resources.filter(({ usage }) => usage === 'definition');
  const ofUrl = pairs(definitions, ({ resource }) => urlOf(resource)).filter(isNew);
  const ofId = pairs(resources, ({ resource, usage }) => `${usage} ${resource.id?.toLowerCase()}`);
  return [
    ...ofUrl.map(([one, other]) => {
      const message = `the url ${urlOf(one.resource)} is that of ${described(other)} too`;
      return clash('fsh.duplicate-url', one, message, 'give one of the two another url');
    }),
    ...ofId
      .filter(isNew)
      .filter(([one]) => !ofUrl.some(([other]) => other === one))
      .map(([one, other]) => {
        const isSame = one.resource.id === other.resource.id;
        const message = isSame
          ? `its id is that of ${described(other)} too, so that both are one file`
          : `its id differs from that of ${described(other)} in upper and lower case only, so both would be one file on macOS and Windows`;
        return clash('fsh.duplicate-id', one, message, 'give one of the two another id');
      }),
  ];
}

type Pair = [CompiledResource, CompiledResource];

function isErrorAt({ severity, file, line }: Diagnostic, source: CompiledResource['source']): boolean {
  return severity === 'error' && file === source?.file && line === source?.line;
}

/** Each resource with the first of its type that has the same key. */
function pairs(
  resources: readonly CompiledResource[],
  keyOf: (resource: CompiledResource) => string | undefined,
): Pair[] {
  const first = new Map<string, CompiledResource>();
  const found: Pair[] = [];
  for (const it of [...resources].sort(byPlace)) {
    const key = keyOf(it);
    if (key === undefined) continue;
    const whole = `${it.resource.resourceType} ${key}`;
    const other = first.get(whole);
    if (other) found.push([it, other]);
    else first.set(whole, it);
  }
  return found;
}

/** Orders by place: the later definition is reported, as SUSHI does for a name that occurs twice. */
function byPlace({ source: a }: CompiledResource, { source: b }: CompiledResource): number {
  const [one, other] = [a?.file ?? '', b?.file ?? ''];
  if (one !== other) return one < other ? -1 : 1;
  return (a?.line ?? 0) - (b?.line ?? 0);
}

function urlOf(resource: CompiledResource['resource']): string | undefined {
  return (resource as { url?: string }).url;
}

function described({ resource, source }: CompiledResource): string {
  return `${resource.resourceType} ${resource.id}${source ? ` at ${source.file}:${source.line}` : ''}`;
}

function clash(
  code: string,
  { resource, source }: CompiledResource,
  message: string,
  hint: string,
): Diagnostic {
  return {
    code,
    severity: 'error',
    message: `${resource.resourceType} ${resource.id}: ${message}`,
    ...(source && { file: source.file, line: source.line, column: source.column }),
    hint,
  };
}

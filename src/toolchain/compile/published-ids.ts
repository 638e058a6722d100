import type { Diagnostic } from '../text/diagnostics.js';
import type { FhirResource } from '../releases/fhir-types.js';
import type { CompiledResource } from './compiled.js';

/**
 * Makes the ids of foreign definitions distinct, since two with one id would be one file: the one whose canonical ends in the id keeps it,
 * and another one gets the end of its own canonical. Of two files with one canonical the first one counts. Each change is a warning. What
 * is the project's own stays as it is, and is reported elsewhere.
 */
export function withDistinctIds(resources: readonly CompiledResource[]): {
  resources: CompiledResource[];
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const warn = ({ resource, source }: CompiledResource, message: string, hint: string) =>
    diagnostics.push({
      code: 'published.duplicate',
      severity: 'warning',
      message: `${resource.resourceType} ${resource.id}: ${message}`,
      ...source,
      hint,
    });
  const first = new Map<string, CompiledResource>();
  const kept = resources.filter((one) => {
    const url = urlOf(one.resource);
    if (!one.isForeign || url === undefined) return true;
    const key = `${one.resource.resourceType} ${url}`;
    const other = first.get(key);
    if (!other) first.set(key, one);
    else
      warn(one, `${other.source?.file} has the url ${url} too, and is taken`, 'remove one of the two files');
    return !other;
  });
  const taken = new Map<string, CompiledResource>();
  // those that keep their ids come first
  for (const one of [...kept].sort((a, b) => Number(isMovable(a)) - Number(isMovable(b))))
    if (!taken.has(keyOf(one))) taken.set(keyOf(one), one);
  const distinct = kept.map((one) => {
    const other = taken.get(keyOf(one));
    if (!one.isForeign || other === one || other === undefined) return one;
    const stem = tailOf(urlOf(one.resource)) ?? String(one.resource.id);
    let id = stem;
    const key = () => `${one.resource.resourceType} ${id.toLowerCase()}`;
    for (let n = 2; taken.has(key()); n++) id = `${stem.slice(0, 60)}-${n}`;
    const changed = { ...one, resource: withNewId(one.resource, id), name: id };
    taken.set(key(), changed);
    warn(one, `${other.source?.file} has this id too; it becomes ${id}`, 'publish it with an id of its own');
    return changed;
  });
  return { resources: distinct, diagnostics };
}

/** True if the id is not the end of the canonical. */
function isMovable({ resource, isForeign }: CompiledResource): boolean {
  return isForeign === true && tailOf(urlOf(resource)) !== resource.id;
}

function keyOf({ resource, usage }: CompiledResource): string {
  // examples are other files
  return `${resource.resourceType} ${String(resource.id).toLowerCase()}${usage === 'example' ? ' example' : ''}`;
}

function urlOf(resource: FhirResource): string | undefined {
  return (resource as { url?: string }).url;
}

function tailOf(url: string | undefined): string | undefined {
  return url
    ?.slice(Math.max(url.lastIndexOf('/'), url.lastIndexOf(':')) + 1)
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .slice(0, 64);
}

function withNewId(resource: FhirResource, id: string): FhirResource {
  const { resourceType, id: _old, ...rest } = resource;
  return { resourceType, id, ...rest } as FhirResource;
}

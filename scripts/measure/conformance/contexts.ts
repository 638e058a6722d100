import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../oracle/oracle.js';
import { valueAt } from './evidence.js';
import { isJsonObject, type JsonObject } from './node.js';

interface Definition {
  url: string;
  type: string;
  context?: string[];
  snapshot: {
    element: { id: string; max?: string; binding?: { strength: string }; slicing?: { rules: string } }[];
  };
}

let extensions: ReadonlyMap<string, Definition> | undefined;

/** The extensions of the build, by canonical. */
function known(): ReadonlyMap<string, Definition> {
  if (extensions) return extensions;
  const folder = join(ROOT, 'generated/fhir/json');
  const files = readdirSync(folder).filter((name) => name.startsWith('StructureDefinition-'));
  const all = files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Definition);
  return (extensions = new Map(all.filter((d) => d.type === 'Extension').map((d) => [d.url, d])));
}

/**
 * True if the context of an extension's definition excludes a place, as far as the place's own path tells: `Patient.identifier`, counted
 * from its resource. It is a second opinion on the validators, so it shares no code with them.
 */
export function isOutOfPlace(url: unknown, place: string, resource: JsonObject): boolean {
  const names = typeof url === 'string' ? known().get(url)?.context : undefined;
  if (!names) return false;
  const steps = place.replace(/\.(?:modifierExtension|extension)\[\d+\]$/, '').split('.');
  for (let i = steps.length; i > 0; i--) {
    const value = valueAt(resource, steps.slice(0, i).join('.'));
    if (!isJsonObject(value) || typeof value['resourceType'] !== 'string') continue;
    const path = [value['resourceType'], ...steps.slice(i)].join('.').replace(/\[\d+\]|(?<=\.)_/g, '');
    return !names.some((name) => name === path || name === '*' || name === 'Element');
  }
  return false;
}

/** True if an extension's definition allows extensions inside that it does not define, or if nobody publishes it. */
export function isOpen(url: string): boolean {
  const definition = known().get(url);
  if (!definition) return true;
  const inner = definition.snapshot.element.find(({ id }) => id === 'Extension.extension');
  return inner?.max !== '0' && inner?.slicing?.rules !== 'closed';
}

/** True if a place is the system or code of the only coding of an extension's value, and the value has to be from a value set. */
export function isRequiredPart(place: string, resource: JsonObject): boolean {
  const match = /^(.*?)((?:\.extension\[\d+\])+)\.valueCodeableConcept\.coding\[0\]\.(?:system|code)$/.exec(
    place,
  );
  if (!match) return false;
  const steps = match[2]!.split(/(?=\.extension)/);
  const urls = steps.map((_, i) => {
    const extension = valueAt(resource, match[1]! + steps.slice(0, i + 1).join(''));
    return isJsonObject(extension) ? extension['url'] : undefined;
  });
  const from = urls.findLastIndex((url) => typeof url === 'string' && known().has(url));
  if (from < 0) return false;
  const id = `Extension${urls
    .slice(from + 1)
    .map((url) => `.extension:${String(url)}`)
    .join('')}.value`;
  const elements = known().get(urls[from] as string)!.snapshot.element;
  const value = elements.find((e) => e.id.startsWith(id) && !e.id.slice(id.length).includes('.'));
  const concept = valueAt(resource, `${match[1]!}${match[2]!}.value`);
  const codings = isJsonObject(concept) && Array.isArray(concept['coding']) ? concept['coding'] : [];
  return value?.binding?.strength === 'required' && codings.length === 1;
}

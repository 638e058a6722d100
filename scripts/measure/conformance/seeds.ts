import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExampleEntry } from '../../../src/toolchain/project/examples.js';
import { isJsonObject, nodesOf, objectsOf, type JsonObject } from './node.js';

/** A resource that mutants are made from. */
export interface Seed {
  name: string;
  /** The definition that it is an instance of. */
  profile: string;
  resource: JsonObject;
  /** Place of the element that is the instance, where that is not the resource: an extension. */
  within?: string;
}

/** True if a resource is valid by a profile, or by its own claims. */
export type Holds = (resource: unknown, profile?: string) => boolean;

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as JsonObject;

function claimOf(resource: JsonObject): string {
  const { meta } = resource;
  const list = isJsonObject(meta) ? meta['profile'] : undefined;
  return Array.isArray(list) && typeof list[0] === 'string'
    ? list[0]
    : `core ${String(resource['resourceType'])}`;
}

/** The examples of the build. */
export function exampleSeeds(generated: string): Seed[] {
  const folder = join(generated, 'examples');
  const entries = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as ExampleEntry[];
  return entries.map(({ file }) => {
    const resource = read(join(folder, 'json', `${file}.json`));
    return { name: file, profile: claimOf(resource), resource };
  });
}

/** Real messages of other people; none where they are not here. */
export function payloadSeeds(payloads: string): Seed[] {
  if (!existsSync(payloads)) return [];
  const files = readdirSync(payloads, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  return files.sort().map((file) => {
    const resource = read(join(payloads, file));
    return { name: file.replace(/.*\/|\.json$/g, ''), profile: claimOf(resource), resource };
  });
}

/** Hand-made valid resources of many types, each with parts that validators rarely see. */
export function handMadeSeeds(): Seed[] {
  const folder = join(import.meta.dirname, 'hard');
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const resource = read(join(folder, file));
      const name = file.replace(/\.json$/, '');
      return { name, profile: `core ${String(resource['resourceType'])}`, resource };
    });
}

const RECORD_TYPES = new Set([
  'AllergyIntolerance',
  'Condition',
  'Encounter',
  'Immunization',
  'List',
  'Medication',
  'MedicationRequest',
  'MedicationStatement',
  'Observation',
]);

/** True for resources of a structured record, and for Bundles of them. */
export function isOfStructuredRecord({ profile, resource }: Seed): boolean {
  return RECORD_TYPES.has(String(resource['resourceType'])) || profile.includes('StructuredRecord-Bundle');
}

interface Definition {
  url: string;
  type: string;
  kind: string;
}

function definitions(generated: string): Definition[] {
  const folder = join(generated, 'fhir/json');
  const files = readdirSync(folder).filter((name) => name.startsWith('StructureDefinition-'));
  return files.sort().map((file) => {
    const { url, type, kind } = read(join(folder, file)) as Record<string, string>;
    return { url: url!, type: type!, kind: kind! };
  });
}

/** Says of a copy of a resource that it is an instance of a profile, besides what it says already. */
function claiming(resource: JsonObject, url: string): JsonObject {
  const copy = structuredClone(resource);
  const meta = isJsonObject(copy['meta']) ? copy['meta'] : {};
  const before = Array.isArray(meta['profile']) ? meta['profile'] : [];
  return { ...copy, meta: { ...meta, profile: [...before, url] } };
}

/** Examples as instances of the profiles that nobody claims in `meta.profile`: those of single messages. */
export function derivedSeeds(generated: string, examples: readonly Seed[], holds: Holds): Seed[] {
  const claimed = new Set(examples.map((seed) => seed.profile));
  const wanted = definitions(generated).filter(
    ({ url, type, kind }) => !claimed.has(url) && type !== 'Extension' && kind === 'resource',
  );
  return wanted.flatMap(({ url, type }) => {
    const fitting = examples
      .filter((seed) => seed.resource['resourceType'] === type)
      .map(({ name, resource }) => ({
        name: `${name} as ${url.split('/').at(-1)}`,
        profile: url,
        resource: claiming(resource, url),
      }));
    const valid = fitting.filter((seed) => holds(seed.resource));
    return (valid.length > 0 ? valid : fitting).slice(0, 3);
  });
}

/** Examples without any claim, so that the core's own rules decide: one of each type, a valid one where there is one. */
export function coreSeeds(examples: readonly Seed[], holds: Holds): Seed[] {
  const byType = new Map<string, Seed[]>();
  for (const seed of examples) {
    const type = String(seed.resource['resourceType']);
    const resource = structuredClone(seed.resource);
    for (const object of objectsOf(resource)) {
      if (object['resourceType'] !== undefined && isJsonObject(object['meta'])) delete object['meta'];
    }
    const bare = { name: `${seed.name} without a claim`, profile: `core ${type}`, resource };
    byType.set(type, [...(byType.get(type) ?? []), bare]);
  }
  return [...byType.values()].map((list) => list.find(({ resource }) => holds(resource)) ?? list[0]!);
}

/** The extensions in valid resources, each as an instance of its definition: mutants of it change nothing else. */
export function extensionSeeds(generated: string, carriers: readonly Seed[]): Seed[] {
  const known = new Set(
    definitions(generated)
      .filter(({ type }) => type === 'Extension')
      .map(({ url }) => url),
  );
  return carriers.flatMap((carrier) =>
    nodesOf(carrier.resource).flatMap(({ list, name, value, place }) => {
      const url = list && isJsonObject(value) ? value['url'] : undefined;
      const isKnown = /^(?:modifierE|e)xtension$/.test(name) && typeof url === 'string' && known.has(url);
      return isKnown ? [{ ...carrier, profile: url, within: place }] : [];
    }),
  );
}

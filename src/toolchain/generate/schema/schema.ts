import { withoutVersion } from '../../text/canonical.js';
import type { ElementModel, ProfileModel, ProjectModel } from '../../model/types.js';
import type { GeneratedFile } from '../file.js';
import { ElementSchemas, type References } from './elements.js';
import type { JsonSchema } from './json-schema.js';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';
const CORE = 'core.json';

/**
 * JSON Schemas (draft 2020-12): `schema/<id>.json` for each profile and extension, and `schema/core.json` for the types of FHIR that
 * they refer to. A schema says what JSON Schema can say: the validators also check invariants, references and terminology.
 */
export function generateSchemas(project: ProjectModel): GeneratedFile[] {
  const profiles = [...project.profiles, ...project.coreProfiles].filter(
    ({ kind }) => kind === 'resource' || kind === 'complex-type',
  );
  const byUrl = new Map(profiles.map((profile) => [profile.url, profile] as const));
  const needed = new Set<string>();
  const file = (name: string, schema: JsonSchema): GeneratedFile => ({
    path: `schema/${name}`,
    content: `${JSON.stringify({ $schema: DRAFT, $id: `${project.canonical}/schema/${name}`, ...schema })}\n`,
  });
  const profileFiles = profiles.map((profile) =>
    file(`${profile.id}.json`, profileSchema(project, profile, byUrl, needed)),
  );
  return [...profileFiles, file(CORE, coreSchema(project, needed))].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

function profileSchema(
  project: ProjectModel,
  profile: ProfileModel,
  byUrl: ReadonlyMap<string, ProfileModel>,
  needed: Set<string>,
): JsonSchema {
  const shared = new SharedElements(profile.root);
  const elements = new ElementSchemas(project, {
    type: (code) => {
      needed.add(code);
      return { $ref: `${CORE}#/$defs/${code}` };
    },
    profile: (url) => {
      const known = byUrl.get(withoutVersion(url));
      return known && { $ref: known === profile ? '#' : `${known.id}.json` };
    },
    element: (id) => shared.reference(id),
  });
  const schema = elements.object(profile.root, profile.kind === 'resource' ? profile.type : undefined);
  const $defs = shared.schemas(elements);
  return {
    title: profile.title ?? profile.name,
    ...(profile.description !== undefined && { description: profile.description }),
    ...schema,
    ...(Object.keys($defs).length > 0 && { $defs }),
  };
}

/** The core types that are needed, and those that they need. */
function coreSchema(project: ProjectModel, needed: ReadonlySet<string>): JsonSchema {
  const $defs: Record<string, JsonSchema> = {};
  const waiting = [...needed].sort();
  const references = (root: ElementModel, shared: SharedElements): References => ({
    type: (code) => {
      if (!(code in $defs) && !waiting.includes(code)) waiting.push(code);
      return { $ref: `#/$defs/${code}` };
    },
    profile: () => undefined,
    element: (id) => shared.reference(id),
  });
  for (let code = waiting.shift(); code !== undefined; code = waiting.shift()) {
    if (code in $defs) continue;
    const type = project.types[code];
    $defs[code] = {};
    if (code === 'Resource' || code === 'DomainResource' || !type) {
      $defs[code] = anyResource(project, code, (name) => {
        if (!(name in $defs)) waiting.push(name);
      });
      continue;
    }
    const shared = new SharedElements(type.root);
    const elements = new ElementSchemas(project, references(type.root, shared));
    $defs[code] = elements.object(type.root, type.kind === 'resource' ? type.type : undefined);
    Object.assign($defs, shared.schemas(elements));
  }
  const sorted = Object.keys($defs).sort();
  return { $defs: Object.fromEntries(sorted.map((name) => [name, $defs[name]!])) };
}

/** A resource of any type: one of a known type is as its type says. */
function anyResource(project: ProjectModel, code: string, need: (type: string) => void): JsonSchema {
  const types = Object.values(project.types)
    .filter(({ kind, abstract }) => kind === 'resource' && !abstract)
    .map(({ type }) => type)
    .sort();
  if (code !== 'Resource') return { type: 'object', required: ['resourceType'] };
  types.forEach(need);
  return {
    type: 'object',
    properties: { resourceType: { type: 'string' } },
    required: ['resourceType'],
    allOf: types.map((type) => ({
      if: { properties: { resourceType: { const: type } } },
      then: { $ref: `#/$defs/${type}` },
    })),
  };
}

/** The elements of a type whose content other elements share. */
class SharedElements {
  readonly #asked = new Set<string>();

  constructor(readonly root: ElementModel) {}

  reference(id: string): JsonSchema {
    const plain = id.replace(/^#/, '');
    this.#asked.add(plain);
    return { $ref: `#/$defs/${plain}` };
  }

  schemas(elements: ElementSchemas): Record<string, JsonSchema> {
    const schemas: Record<string, JsonSchema> = {};
    for (const id of this.#asked) {
      const element = find(this.root, id);
      schemas[id] = element ? elements.object(element) : {};
    }
    return schemas;
  }
}

function find(element: ElementModel, id: string): ElementModel | undefined {
  if (element.id === id || element.path === id) return element;
  for (const inner of [...element.children, ...element.slices]) {
    const found = find(inner, id);
    if (found) return found;
  }
  return undefined;
}

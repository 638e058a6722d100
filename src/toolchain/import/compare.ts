import { withoutVersion } from '../text/canonical.js';
import type { FhirResource, StructureDefinition } from '../releases/fhir-types.js';
import { resourceFacts } from '../facts/facts.js';
import { RESOURCE_TYPES, type ResourceFacts } from '../facts/types.js';
import { labelOf } from './definition-set.js';
import { CoreModels } from '../model/core.js';
import { profileModel } from '../model/profile.js';
import type { ProfileModel } from '../model/types.js';
import type { Definitions } from '../releases/release.js';

/**
 * Compares definitions that were published with what was built from their FSH.
 *
 * @returns how many have equal facts, and each fact that differs
 */
export function factDifferences(
  published: readonly FhirResource[],
  built: readonly FhirResource[],
  core: Definitions,
): { equal: number; compared: number; differences: { url: string; problem: string }[] } {
  const models = new CoreModels(core);
  const before = factsOf(published, built, models);
  const after = factsOf(built, published, models);
  const differences: { url: string; problem: string }[] = [];
  let equal = 0;
  for (const [key, facts] of before) {
    const other = after.get(key);
    const found = other ? factsThatDiffer(facts, other) : ['it was not built'];
    if (found.length === 0) equal++;
    differences.push(...found.map((problem) => ({ url: facts.url, problem })));
  }
  const others = compareContent(published, built);
  return {
    equal: equal + others.equal,
    compared: before.size + others.compared,
    differences: [...differences, ...others.differences],
  };
}

/** Compares resources of the types that have no facts: all of their content, but for narrative and version. */
function compareContent(
  published: readonly FhirResource[],
  built: readonly FhirResource[],
): { equal: number; compared: number; differences: { url: string; problem: string }[] } {
  const others = (list: readonly FhirResource[]) =>
    new Map(
      list
        .filter(({ resourceType }) => !(RESOURCE_TYPES as readonly string[]).includes(resourceType))
        .map((resource) => [`${resource.resourceType} ${labelOf(resource)}`, resource] as const),
    );
  const after = others(built);
  const result = { equal: 0, compared: 0, differences: [] as { url: string; problem: string }[] };
  for (const [key, resource] of others(published)) {
    result.compared++;
    const other = after.get(key);
    const problems = other ? contentDifferences(resource, other) : ['it was not built'];
    if (problems.length === 0) result.equal++;
    result.differences.push(...problems.map((problem) => ({ url: labelOf(resource), problem })));
  }
  return result;
}

function contentDifferences(published: FhirResource, built: FhirResource): string[] {
  const [before, after] = [leavesOf(published), leavesOf(built)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .map(
      (path) =>
        `${path}: ${before.get(path) ?? 'nothing'} was published, ${after.get(path) ?? 'nothing'} is built`,
    );
}

/** Primitive values by path. */
function leavesOf(resource: FhirResource): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) found.set(path, JSON.stringify(value));
    else for (const [key, item] of Object.entries(value)) visit(item, path ? `${path}.${key}` : key);
  };
  const { text: _text, version: _version, ...content } = resource as unknown as Record<string, unknown>;
  visit(content, '');
  return found;
}

function factsOf(
  resources: readonly FhirResource[],
  others: readonly FhirResource[],
  core: CoreModels,
): Map<string, ResourceFacts> {
  const profiles = modelsOf([...others, ...resources]);
  const lookups = {
    type: (name: string) => core.type(name),
    profile: (url: string) => profiles.get(withoutVersion(url)) ?? core.type(url),
  };
  const facts = new Map<string, ResourceFacts>();
  for (const resource of resources) {
    if (!(RESOURCE_TYPES as readonly string[]).includes(resource.resourceType)) continue;
    const model = profiles.get(String((resource as { url?: string }).url));
    if (resource.resourceType === 'StructureDefinition' && !model) continue;
    const found = resourceFacts(resource, lookups, model);
    facts.set(`${found.resourceType} ${found.url}`, found);
  }
  return facts;
}

function modelsOf(resources: readonly FhirResource[]): Map<string, ProfileModel> {
  const models = new Map<string, ProfileModel>();
  for (const resource of resources) {
    if (resource.resourceType !== 'StructureDefinition') continue;
    try {
      models.set(resource.url, profileModel(resource as StructureDefinition));
    } catch {
      // a snapshot that cannot be read has no facts
    }
  }
  return models;
}

function factsThatDiffer(published: ResourceFacts, built: ResourceFacts): string[] {
  const found: string[] = [];
  for (const id of new Set([...Object.keys(published.entries), ...Object.keys(built.entries)])) {
    const one = published.entries[id]?.facts ?? {};
    const other = built.entries[id]?.facts ?? {};
    for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const values = [one[name], other[name]];
      const [a, b] = values.map((fact) => stable(fact?.value));
      if (a === b) continue;
      const usual = stable((one[name] ?? other[name])?.usual);
      if ((a ?? usual) === (b ?? usual)) continue;
      found.push(
        `${id || 'the definition'} ${name}: ${a ?? 'nothing'} was published, ${b ?? 'nothing'} is built`,
      );
    }
  }
  return found;
}

/** JSON in which the order of properties says nothing. */
function stable(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, it: unknown) =>
    typeof it === 'object' && it !== null && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))
      : it,
  );
}

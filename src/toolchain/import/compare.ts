import { withoutVersion } from '../text/canonical.js';
import type { FhirResource, StructureDefinition } from '../releases/fhir-types.js';
import { resourceFacts } from '../facts/facts.js';
import { RESOURCE_TYPES, type ResourceFacts } from '../facts/types.js';
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
  return { equal, compared: before.size, differences };
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

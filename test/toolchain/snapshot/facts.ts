import type { FhirResource, StructureDefinition } from 'fhir/r3.js';
import { profileFacts } from '../../../src/toolchain/facts/profile.js';
import type { FactValue } from '../../../src/toolchain/facts/types.js';
import { CoreModels } from '../../../src/toolchain/model/core.js';
import { profileModel } from '../../../src/toolchain/model/profile.js';
import type { ElementModel, ProfileModel } from '../../../src/toolchain/model/types.js';
import type { Definitions } from '../../../src/toolchain/releases/stu3/definitions/definitions.js';

/** Facts of elements, by definition, element and name. */
export type Facts = Record<string, Record<string, Record<string, FactValue>>>;

/**
 * Facts that definitions with snapshots add to those of their elements' types.
 *
 * @param isWhole counts all that the snapshots say, where otherwise what they repeat of an extension's own definition is left out
 */
export function factsOf(
  resources: readonly FhirResource[],
  definitions: Definitions,
  isWhole = false,
): Facts {
  const core = new CoreModels(definitions);
  const models = resources.map((resource) =>
    withoutTypedSlices(
      profileModel({
        ...resource,
        ...(isWhole && { differential: undefined }),
      } as unknown as StructureDefinition),
    ),
  );
  const byUrl = new Map(models.map((model) => [model.url, model]));
  const lookups = {
    type: (name: string) => core.type(name),
    profile: (url: string) => byUrl.get(url) ?? core.type(url),
  };
  const facts: Facts = {};
  for (const model of models) {
    const elements: Facts[string] = {};
    for (const [id, entry] of Object.entries(profileFacts(model, lookups).entries)) {
      if (id === '') continue;
      elements[id] = Object.fromEntries(
        Object.entries(entry.facts).map(([name, fact]) => [name, fact.value]),
      );
    }
    facts[model.url] = elements;
  }
  return facts;
}

/** A choice of one type with one slice, for that type, is the choice restricted to it. */
export function withoutTypedSlices(profile: ProfileModel): ProfileModel {
  return { ...profile, root: withoutTypedSlice(profile.root) };
}

function withoutTypedSlice(element: ElementModel): ElementModel {
  let it = element;
  const [slice, ...others] = element.slices;
  const isTyped = element.name.endsWith('[x]') && slice && others.length === 0;
  if (isTyped && element.types.length === 1 && slice.types.length === 1) {
    const { sliceName: _name, ...rest } = renamed(slice, slice.id, element.id);
    it = { ...rest, slices: [], min: Math.max(slice.min, element.min), max: element.max };
  }
  return {
    ...it,
    children: it.children.map(withoutTypedSlice),
    slices: it.slices.map(withoutTypedSlice),
  };
}

function renamed(element: ElementModel, from: string, to: string): ElementModel {
  const each = (child: ElementModel) => renamed(child, from, to);
  return {
    ...element,
    id: to + element.id.slice(from.length),
    children: element.children.map(each),
    slices: element.slices.map(each),
  };
}

/** Differences between two sets of facts, a line each: definition, element, fact, both values. */
export function differences(expected: Facts, actual: Facts): string[] {
  const found: string[] = [];
  for (const [url, elements] of Object.entries(expected)) {
    const others = actual[url];
    if (!others) {
      found.push(`${url} missing`);
      continue;
    }
    for (const id of new Set([...Object.keys(elements), ...Object.keys(others)])) {
      const one = elements[id] ?? {};
      const other = others[id] ?? {};
      for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
        const [a, b] = [one[name], other[name]].map((value) => JSON.stringify(value));
        if (a !== b) found.push(`${url.slice(url.lastIndexOf('/') + 1)} ${id} ${name} ${a} ${b}`);
      }
    }
  }
  return found;
}

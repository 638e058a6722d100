import { withoutVersion } from '../../text/canonical.js';
import type { FhirResource } from '../../releases/fhir-types.js';
import { likeOf } from '../../model/slice-values.js';
import type { ElementModel, ProfileModel, ProjectModel } from '../../model/types.js';
import type {
  RandomCoding,
  RandomElement,
  RandomProfile,
  RandomSlice,
  RandomTables,
} from 'fsh-codegen-runtime/random/tables.js';

/** More codes of a value set are not needed to vary. */
const MOST_CODES = 30;

/** Never made at random: they say nothing of a profile, or change what everything else means. */
const LEFT_OUT = new Set(['id', 'implicitRules', 'language', 'modifierExtension', 'contained', 'text']);

/**
 * A project's profiles as the data that random resources are made from.
 *
 * @param examples valid ones, and any Bundles: an entry without `fullUrl` is the one fault that the generator mends
 */
export function randomTables(
  project: ProjectModel,
  examples: readonly { resource: FhirResource; valid?: boolean }[],
): RandomTables {
  const valid = examples.filter((example) => example.valid).map(({ resource }) => resource);
  const bundles = examples.map(({ resource }) => resource).filter((resource) => isBundle(resource));
  const writer = new TableWriter(project);
  const all = [...project.profiles, ...project.coreProfiles].filter(
    ({ kind, abstract }) => !abstract && (kind === 'resource' || kind === 'complex-type'),
  );
  const profiles = Object.fromEntries(all.map((profile) => [profile.typeName, writer.profile(profile)]));
  return {
    profiles,
    types: writer.types(),
    examples: byType([...valid.filter((resource) => !isBundle(resource)), ...bundles]),
    extensions: extensionsOf(valid),
    codings: codingsOf(valid),
  };
}

function isBundle({ resourceType }: FhirResource): boolean {
  return resourceType === 'Bundle';
}

class TableWriter {
  readonly #needed = new Set<string>();

  constructor(readonly project: ProjectModel) {}

  profile(profile: ProfileModel): RandomProfile {
    const claim = this.#claimOf(profile);
    return {
      url: profile.url,
      type: profile.type,
      isResource: profile.kind === 'resource',
      ...(claim !== undefined && profile.kind === 'resource' && { claim }),
      children: this.#children(profile.root, true),
    };
  }

  /** The children of the core types that were met, and of those that they have. */
  types(): Record<string, RandomElement[]> {
    const types: Record<string, RandomElement[]> = {};
    for (;;) {
      const next = [...this.#needed].find((code) => !(code in types));
      if (next === undefined) return types;
      const type = this.project.types[next];
      types[next] = type && type.kind === 'complex-type' ? this.#children(type.root, false) : [];
    }
  }

  /** @param withForbidden also elements that may not be there: a near miss has them */
  #children(element: ElementModel, withForbidden: boolean): RandomElement[] {
    return element.children
      .filter((child) => !LEFT_OUT.has(child.name) || child.min > 0)
      .filter((child) => child.max !== 0 || withForbidden)
      .filter((child) => !isExtensions(child) || child.slices.length > 0)
      .map((child) => this.#element(child));
  }

  #element(element: ElementModel): RandomElement {
    const { name, id, min, max, isArray, fixed, pattern, contentReference, slicing } = element;
    if (max === 0) return { name, min, max, ...(isArray && { isArray }), types: plainTypes(element) };
    const isChoice = name.endsWith('[x]');
    const slices = isChoice ? [] : element.slices.filter((slice) => slice.max !== 0);
    const types = this.#allowedTypes(element);
    for (const { code } of types)
      if (/^[A-Z]/.test(code) && element.children.length === 0) this.#needed.add(code);
    return {
      name,
      ...(element.children.length > 0 && { id }),
      min,
      ...(max !== '*' && { max }),
      ...(isArray && { isArray }),
      types,
      ...(fixed && { fixed: fixed.value }),
      ...(pattern && { pattern: pattern.value }),
      ...this.#binding(element),
      ...(contentReference !== undefined && { same: contentReference.replace(/^#/, '') }),
      ...limits(element),
      ...(slices.length > 0 && { slices: slices.map((slice) => this.#slice(slice, element)) }),
      ...(slicing?.rules === 'closed' && { isClosed: true as const }),
      ...(element.children.length > 0 &&
        !isExtensions(element) && { children: this.#children(element, false) }),
    };
  }

  /** A choice has the types that its slices allow; a slice's rules for a type replace the element's. */
  #allowedTypes(element: ElementModel): RandomElement['types'] {
    if (!element.name.endsWith('[x]')) return this.#types(element);
    const forbidden = new Set(
      element.slices.filter((slice) => slice.max === 0).map((slice) => slice.types[0]?.code),
    );
    return this.#types(element).filter(({ code }) => !forbidden.has(code));
  }

  #types({ types }: ElementModel): RandomElement['types'] {
    return types.map(({ code, profiles, targetProfiles }) => {
      const targets = targetProfiles.map((url) => this.#typeOf(url)).filter((type) => type !== undefined);
      return {
        code,
        ...(profiles.length > 0 && { profiles }),
        ...(targets.length > 0 && { targets: [...new Set(targets)] }),
      };
    });
  }

  /** The resource type that a canonical is about. */
  #typeOf(url: string): string | undefined {
    const { profiles, stubs, types } = this.project;
    const type =
      [...profiles, ...stubs].find((each) => each.url === url)?.type ?? url.slice(url.lastIndexOf('/') + 1);
    return types[type]?.kind === 'resource' && !types[type].abstract ? type : undefined;
  }

  #slice(slice: ElementModel, list: ElementModel): RandomSlice {
    const url = isExtensions(slice) ? withoutVersion(slice.types[0]?.profiles[0]) : undefined;
    const like = url === undefined && list.slicing ? likeOf(this.project, slice, list.slicing) : undefined;
    return {
      ...this.#element(slice),
      ...(url !== undefined && { extension: url }),
      ...(like !== undefined && { like }),
    };
  }

  #binding({ binding }: ElementModel): Pick<RandomElement, 'codes' | 'isRequired' | 'system'> {
    const url = withoutVersion(binding?.valueSet);
    const set = url === undefined ? undefined : this.project.valueSets.find((each) => each.url === url);
    if (!set || (binding!.strength !== 'required' && binding!.strength !== 'extensible')) return {};
    const isRequired = binding!.strength === 'required' && { isRequired: true as const };
    const codes = set.expansion.codes.slice(0, MOST_CODES);
    if (codes.length > 0) return { codes, ...(set.expansion.complete && isRequired) };
    const system = set.expansion.openSystems.find((each) => each !== '*');
    return system === undefined ? {} : { system };
  }

  /** An experimental profile is not claimed, but the published one that it derives from. */
  #claimOf(profile: ProfileModel): string | undefined {
    let at: ProfileModel | undefined = profile;
    while (at?.experimental) at = this.project.profiles.find(({ url }) => url === at!.baseDefinition);
    return at?.url;
  }
}

function plainTypes({ types }: ElementModel): RandomElement['types'] {
  return types.map(({ code }) => ({ code }));
}

function limits({
  minValue,
  maxValue,
  maxLength,
}: ElementModel): Pick<RandomElement, 'low' | 'high' | 'maxLength'> {
  return {
    ...(typeof minValue?.value === 'number' && { low: minValue.value }),
    ...(typeof maxValue?.value === 'number' && { high: maxValue.value }),
    ...(maxLength !== undefined && { maxLength }),
  };
}

function isExtensions({ name }: ElementModel): boolean {
  return name === 'extension' || name === 'modifierExtension';
}

function byType(examples: readonly FhirResource[]): Record<string, FhirResource[]> {
  const types: Record<string, FhirResource[]> = {};
  for (const example of examples) (types[example.resourceType] ??= []).push(example);
  return types;
}

/** The first extension of each canonical that the examples have. */
function extensionsOf(examples: readonly FhirResource[]): Record<string, unknown> {
  const found = new Map<string, unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const extension of (value as { extension?: { url: string }[] }).extension ?? []) {
      if (!found.has(extension.url)) found.set(extension.url, extension);
    }
    Object.values(value).forEach(visit);
  };
  examples.forEach(visit);
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Every coding with a code that the examples have. */
function codingsOf(examples: readonly FhirResource[]): Record<string, RandomCoding[]> {
  const bySystem = new Map<string, Map<string, RandomCoding>>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { system, code, display } = value as Record<string, unknown>;
    if (typeof system === 'string' && typeof code === 'string' && typeof display === 'string') {
      const codes = bySystem.get(system) ?? new Map<string, RandomCoding>();
      bySystem.set(system, codes);
      if (!codes.has(code)) codes.set(code, { system, code, display });
    }
    Object.values(value).forEach(visit);
  };
  examples.forEach(visit);
  const systems = [...bySystem].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(systems.map(([system, codes]) => [system, [...codes.values()]]));
}

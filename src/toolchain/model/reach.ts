import { withoutVersion } from '../text/canonical.js';
import type { Definitions } from '../releases/release.js';
import type { CoreModels } from './core.js';
import { profileModel } from './profile.js';
import { correctTypeBases } from './type-bases.js';
import type { ElementModel, ProfileModel, TypeModel } from './types.js';

const CORE = 'http://hl7.org/fhir/StructureDefinition/';

/** Resources that any API exchanges, whether profiled or not. */
const ENVELOPES = ['Bundle', 'Parameters', 'OperationOutcome', 'CapabilityStatement'];

/** Types that an invariant names: `resolve() is Device`, `value as Quantity`, `ofType(Range)`. */
const TYPE_NAME = /(?:\b(?:is|as)\s+|\b(?:is|as|ofType)\s*\(\s*)(?:FHIR\.)?([A-Z]\w+)/g;

/** Types that every resource is built on. */
const FOUNDATIONS = ['Element', 'Extension', 'Resource', 'DomainResource'];

/**
 * The part of the core that a project's profiles stand on: the types that they constrain, the data types of all their elements, the resource
 * types that they refer to, and the core profiles and extensions that their elements name.
 *
 * @returns types by name, in code-unit order; profiles by canonical, likewise
 */
export function reachedFrom(
  profiles: readonly ProfileModel[],
  definitions: Definitions,
  core: CoreModels,
): { types: Record<string, ProfileModel>; coreProfiles: ProfileModel[] } {
  const reach = new Reach(profiles, definitions, core);
  for (const name of [...FOUNDATIONS, ...ENVELOPES]) reach.type(name);
  for (const profile of profiles) {
    reach.type(profile.type);
    reach.elements(profile.root, true);
  }
  return {
    types: Object.fromEntries([...reach.types].sort(([a], [b]) => (a < b ? -1 : 1))),
    coreProfiles: [...reach.profiles.values()].sort((a, b) => (a.url < b.url ? -1 : 1)),
  };
}

/** All types of the core, and the profiles and extensions that their elements name. */
export function wholeCore(
  definitions: Definitions,
  core: CoreModels,
): { types: Record<string, ProfileModel>; coreProfiles: ProfileModel[] } {
  const reach = new Reach([], definitions, core);
  for (const name of definitions.coreTypes) reach.type(name);
  return {
    types: Object.fromEntries([...reach.types].sort(([a], [b]) => (a < b ? -1 : 1))),
    coreProfiles: [...reach.profiles.values()].sort((a, b) => (a.url < b.url ? -1 : 1)),
  };
}

class Reach {
  readonly types = new Map<string, ProfileModel>();
  readonly profiles = new Map<string, ProfileModel>();
  readonly #own: ReadonlySet<string>;
  readonly #definitions: Definitions;
  readonly #core: CoreModels;

  constructor(profiles: readonly ProfileModel[], definitions: Definitions, core: CoreModels) {
    this.#own = new Set(profiles.map((p) => p.url));
    this.#definitions = definitions;
    this.#core = core;
  }

  type(name: string): void {
    if (this.types.has(name)) return;
    const model = this.#core.type(name);
    if (!model) return;
    this.types.set(name, model);
    this.elements(model.root, false);
  }

  /** @param withTargets whether the resource types that References name count too */
  elements(element: ElementModel, withTargets: boolean): void {
    for (const type of element.types) this.#typeOf(type, withTargets);
    for (const { expression = '' } of element.constraints)
      for (const [, name] of expression.matchAll(TYPE_NAME)) this.type(name!);
    for (const child of element.children) this.elements(child, withTargets);
    for (const slice of element.slices) this.elements(slice, withTargets);
  }

  #typeOf(type: TypeModel, withTargets: boolean): void {
    this.type(type.code);
    for (const url of type.profiles) this.#profile(url);
    if (!withTargets) return;
    for (const url of type.targetProfiles) {
      if (url.startsWith(CORE)) this.#profile(withoutVersion(url));
    }
  }

  #profile(url: string): void {
    if (this.#own.has(url) || this.profiles.has(url)) return;
    const sd = this.#definitions.structureDefinition(url);
    if (!sd?.snapshot) return;
    if (sd.derivation !== 'constraint') return this.type(sd.id ?? sd.type);
    const model = correctTypeBases(profileModel(sd), this.#core);
    this.profiles.set(url, model);
    this.type(model.type);
    this.elements(model.root, false);
  }
}

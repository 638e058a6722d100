import type { ElementModel, ProfileModel } from '../model/types.js';
import {
  childCandidates,
  rootCandidates,
  sliceCandidates,
  type Candidate,
  type Lookups,
} from './candidates.js';
import { effectiveMax, elementEntry } from './element.js';
import { metadataEntry } from './metadata.js';
import { withoutNeedlessTypeSlices } from './type-slices.js';
import type { Entry, ResourceFacts } from './types.js';
import { isEqual, setOf } from './value.js';

/**
 * The facts of a profile: of itself, and of each element for which it adds anything to the element's own definition. Elements below a
 * forbidden one have no facts.
 */
export function profileFacts(published: ProfileModel, lookups: Lookups): ResourceFacts {
  const profile = withoutNeedlessTypeSlices(published);
  const entries: Record<string, Entry> = { '': definitionEntry(profile) };
  new Walk(profile, lookups, entries).root();
  return {
    resourceType: 'StructureDefinition',
    url: profile.url,
    id: profile.id,
    ...(profile.version !== undefined && { version: profile.version }),
    entries,
    ...(profile.source && { source: profile.source }),
  };
}

function definitionEntry(profile: ProfileModel): Entry {
  const { kind, type, abstract, baseDefinition, derivation, context, fhirVersion } = profile;
  return metadataEntry(
    profile,
    {
      kind,
      type,
      abstract,
      baseDefinition,
      derivation,
      contextType: context?.type,
      context: context && setOf(context.on),
      // a technical correction of FHIR is no other FHIR
      fhirVersion: fhirVersion?.split('.').slice(0, 2).join('.'),
    },
    { abstract: false, derivation: 'constraint' },
  );
}

interface Place {
  kind: 'element' | 'own-element' | 'slice';
  /** Slices only: the maximum of the sliced element. */
  slicedMax?: number | '*';
  /**
   * True inside a value that a known profile, mostly an extension's, defines completely. There only the differential states facts; the
   * snapshot merely repeats them.
   */
  isGoverned: boolean;
}

class Walk {
  readonly #profile: ProfileModel;
  readonly #lookups: Lookups;
  readonly #entries: Record<string, Entry>;
  /** Without a differential nobody knows what is stated: all of it then. */
  readonly #hasDifferential: boolean;

  constructor(profile: ProfileModel, lookups: Lookups, entries: Record<string, Entry>) {
    this.#profile = profile;
    this.#lookups = lookups;
    this.#entries = entries;
    this.#hasDifferential = isAnyStated(profile.root);
  }

  root(): void {
    const { root } = this.#profile;
    const candidates = rootCandidates(this.#profile, this.#lookups);
    this.#element(root, candidates, { kind: 'element', isGoverned: false });
  }

  #element(element: ElementModel, candidates: readonly Candidate[], place: Place): void {
    const { kind, slicedMax, isGoverned } = place;
    const isRoot = element === this.#profile.root;
    if (isGoverned && candidates.some((c) => c.element.max === 0)) return;
    const saysNothing = isGoverned && this.#hasDifferential && !element.stated;
    const said = saysNothing
      ? { facts: {}, text: {} }
      : elementEntry(element, {
          candidates,
          lookups: this.#lookups,
          isRoot,
          ...(slicedMax !== undefined && { slicedMax }),
        });
    const { facts, text } = said;
    const entry: Entry = { class: kind, facts, text, ...(element.source && { source: element.source }) };
    if (kind !== 'element') entry.within = containerOf(element);
    const isNeeded = kind !== 'element' || Object.keys(facts).length > 0 || Object.keys(text).length > 0;
    if (isNeeded) this.#entries[element.id] = entry;
    if (!isRoot && effectiveMax(element, slicedMax) === 0) return;
    if (!saysNothing) this.#order(element, candidates, entry, isNeeded);
    this.#slices(element, candidates, place);
    this.#children(element, candidates, isGoverned || this.#hasOneProfile(element));
  }

  #hasOneProfile({ types }: ElementModel): boolean {
    const profiles = types[0]?.profiles ?? [];
    return types.length === 1 && profiles.length === 1 && this.#lookups.profile(profiles[0]!) !== undefined;
  }

  #children(element: ElementModel, candidates: readonly Candidate[], isGoverned: boolean): void {
    const candidatesOf = childCandidates(element, candidates, this.#lookups);
    for (const child of element.children) {
      const found = candidatesOf(child.name);
      // a slice's children are those of what it slices: own only where that has none of the name
      this.#element(child, found, { kind: found.length ? 'element' : 'own-element', isGoverned });
    }
  }

  #slices(element: ElementModel, candidates: readonly Candidate[], { slicedMax, isGoverned }: Place): void {
    const max = effectiveMax(element, slicedMax);
    for (const slice of element.slices) {
      const found = sliceCandidates(slice, { element, owner: this.#profile }, candidates);
      const isKnown = candidates.some((c) => c.element.slices.some((s) => s.sliceName === slice.sliceName));
      this.#element(slice, found, { kind: isKnown ? 'element' : 'slice', slicedMax: max, isGoverned });
    }
  }

  /** Records the order of children, and of slices if the slicing is ordered, unless the base has the same order. */
  #order(element: ElementModel, candidates: readonly Candidate[], entry: Entry, isKept: boolean): void {
    const names = element.children.map((c) => c.name);
    const known = [
      ...candidates.map((c) => c.element),
      ...element.types.flatMap((t) => this.#lookups.type(t.code)?.root ?? []),
    ]
      .map((e) => e.children.map((c) => c.name))
      .filter((list) => list.length > 0);
    const follows = known.some((list) =>
      isEqual(
        names,
        list.filter((n) => names.includes(n)),
      ),
    );
    if (names.length > 1 && !follows)
      entry.facts['order'] = { value: names, ...(known[0] && { usual: known[0] }) };
    if (element.slicing?.ordered && element.slices.length > 1) {
      entry.facts['sliceOrder'] = { value: element.slices.map((s) => s.sliceName!) };
    }
    if (!isKept && Object.keys(entry.facts).length > 0) this.#entries[element.id] = entry;
  }
}

/** For a slice the id of the sliced element, otherwise the id of the parent. */
function containerOf(element: ElementModel): string {
  const dot = element.id.lastIndexOf('.');
  return element.sliceName ? `${element.id.slice(0, dot)}.${element.name}` : element.id.slice(0, dot);
}

function isAnyStated(element: ElementModel): boolean {
  return element.stated || element.children.some(isAnyStated) || element.slices.some(isAnyStated);
}

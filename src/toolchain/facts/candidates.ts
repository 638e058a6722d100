import { withoutVersion } from '../text/canonical.js';
import type { ElementModel, ProfileModel, ProjectModel } from '../model/types.js';

/** Finds the definitions that elements are based on. */
export interface Lookups {
  /** A core type or resource by name. */
  type(name: string): ProfileModel | undefined;
  /** A profile by canonical: the set's own, or of the core. */
  profile(url: string): ProfileModel | undefined;
}

/** An element of another definition that holds for an element too, with the definition that it is part of. */
export interface Candidate {
  element: ElementModel;
  owner: ProfileModel;
}

export function projectLookups(project: ProjectModel): Lookups {
  const profiles = new Map([...project.coreProfiles, ...project.profiles].map((p) => [p.url, p]));
  return { type: (name) => project.types[name], profile: (url) => profiles.get(withoutVersion(url)) };
}

/** The element that a definition's root is based on: the root of the type that it constrains or specialises. */
export function rootCandidates(profile: ProfileModel, lookups: Lookups): Candidate[] {
  const base = profile.baseDefinition?.slice(profile.baseDefinition.lastIndexOf('/') + 1);
  const name = profile.derivation === 'specialization' ? base : profile.type;
  const owner = name === undefined ? undefined : lookups.type(name);
  return owner ? [{ element: owner.root, owner }] : [];
}

/**
 * Finds the elements that children of an element are based on, by name, the most specific first: those of the one profile of its type,
 * those below the elements that the element itself is based on, and those of its type.
 */
export function childCandidates(
  element: ElementModel,
  candidates: readonly Candidate[],
  lookups: Lookups,
): (name: string) => Candidate[] {
  const parents: Candidate[] = [];
  const addRoot = (owner: ProfileModel | undefined) => {
    if (owner) parents.push({ element: owner.root, owner });
  };
  const [only] = element.types;
  if (element.types.length === 1 && only!.profiles.length === 1) addRoot(lookups.profile(only!.profiles[0]!));
  for (const candidate of candidates) {
    const { contentReference } = candidate.element;
    const referred =
      contentReference === undefined ? undefined : byId(candidate.owner.root, contentReference);
    parents.push(referred ? { element: referred, owner: candidate.owner } : candidate);
  }
  if (element.types.length === 1) addRoot(lookups.type(only!.code));
  return (name) =>
    parents.flatMap(({ element: parent, owner }) => {
      const child = parent.children.find((c) => c.name === name);
      return child ? [{ element: child, owner }] : [];
    });
}

/**
 * The elements that a slice is based on: the slice of the same name in the bases of the sliced element, then the sliced element, then
 * its bases.
 */
export function sliceCandidates(
  slice: ElementModel,
  sliced: Candidate,
  candidates: readonly Candidate[],
): Candidate[] {
  const same = candidates.flatMap(({ element, owner }) => {
    const found = element.slices.find((s) => s.sliceName === slice.sliceName);
    return found ? [{ element: found, owner }] : [];
  });
  return [...same, sliced, ...candidates];
}

function byId(root: ElementModel, id: string): ElementModel | undefined {
  if (root.id === id) return root;
  for (const child of root.children) {
    if (id === child.id || id.startsWith(`${child.id}.`)) return byId(child, id);
  }
  return undefined;
}

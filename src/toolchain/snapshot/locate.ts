import { typedName, type ReleaseElement, type ReleaseType } from '../releases/release.js';
import { closest } from '../text/closest.js';
import type { Diagnostic } from '../text/diagnostics.js';
import type { SnapshotNode } from './node.js';
import { onlyProfile, unfold, type Trees } from './unfold.js';

export type Report = (problem: Omit<Diagnostic, 'file'>) => void;

/** Slicing of extensions, which definitions leave out more often than not. STU3: http://hl7.org/fhir/STU3/profiling.html#slicing */
const BY_URL = { discriminator: [{ type: 'value', path: 'url' }], ordered: false, rules: 'open' };
const BY_TYPE = { discriminator: [{ type: 'type', path: '$this' }], ordered: false, rules: 'open' };

/** The children that every element has. */
const OF_ELEMENTS = new Set(['id', 'extension', 'modifierExtension']);

interface Surroundings {
  trees: Trees;
  /** Tree of the core type, for content references. */
  coreRoot: SnapshotNode | undefined;
  /** True for a specialization, whose differential adds elements. */
  mayAdd: boolean;
  report: Report;
}

/**
 * Finds the nodes that the elements of a differential mean, unfolds types and adds slices as they ask for it. A path means what its
 * segments and slice names say; ids are written in too many styles, wrong ones among them, to count for more than a last hint.
 */
export class Locator {
  readonly #root: SnapshotNode;
  readonly #at: Surroundings;
  /** Groups that a specialization adds. Their children are its own. */
  readonly #added = new Set<SnapshotNode>();

  constructor(root: SnapshotNode, surroundings: Surroundings) {
    this.#root = root;
    this.#at = surroundings;
  }

  /**
   * @param beside the names that the differential uses in each place of the path (`namesBeside`)
   * @returns the node that the element means; undefined if it means none, which is reported
   */
  locate(element: ReleaseElement, beside: readonly ReadonlySet<string>[]): SnapshotNode | undefined {
    const segments = element.path.split('.');
    const hints = sliceHints(element, segments.length);
    let node = this.#root;
    for (let i = 1; i < segments.length; i++) {
      const isLast = i === segments.length - 1;
      const isOwnGroup = this.#at.mayAdd && this.#added.has(node) && !OF_ELEMENTS.has(segments[i]!);
      if (!isOwnGroup) unfold(node, this.#at.trees, this.#at.coreRoot);
      const found = this.#child(node, segments[i]!, {
        sliceName: isLast ? element.sliceName : undefined,
        types: isLast ? element.type : undefined,
        beside: beside[i]!,
      });
      if (!found) {
        if (isLast && this.#at.mayAdd) return this.#add(node, segments[i]!, element);
        this.#reportMissing(element, node, segments[i]!);
        return undefined;
      }
      node = found.isSlice ? found.node : this.#slice(found.node, element, isLast, hints[i]);
    }
    return node;
  }

  /** The child that a segment names. `isSlice`: by its type, it names a slice of a choice already. */
  #child(
    parent: SnapshotNode,
    segment: string,
    said: {
      sliceName: string | undefined;
      types: readonly ReleaseType[] | undefined;
      beside: ReadonlySet<string>;
    },
  ): { node: SnapshotNode; isSlice: boolean } | undefined {
    const exact = parent.child(segment);
    if (exact && !exact.isChoice) return { node: exact, isSlice: false };
    const choice = exact ?? this.#choiceNamed(parent, segment);
    if (!choice) return undefined;
    const typed = exact ? said.sliceName : segment;
    const type = typed === undefined ? undefined : typeNamed(choice, typed);
    if (type === undefined) {
      const named = exact && said.sliceName !== undefined ? choice.slice(said.sliceName) : undefined;
      if (named) choice.inForce = named;
      return named ? { node: named, isSlice: true } : { node: choice, isSlice: false };
    }
    const node = this.#typed(choice, type, said.sliceName ?? typed!, said.beside);
    choice.inForce = node === choice ? undefined : node;
    return { node, isSlice: true };
  }

  /** `valueQuantity` is a name of `value[x]` if what follows the stem is the name of a type. */
  #choiceNamed(parent: SnapshotNode, segment: string): SnapshotNode | undefined {
    return parent.children.find((child) => child.isChoice && typeNamed(child, segment) !== undefined);
  }

  /**
   * A choice named by a type: its slice for that type; else the choice itself, restricted to the type, if nothing slices it and no other type
   * is named beside it; else a new slice.
   */
  #typed(choice: SnapshotNode, type: string, sliceName: string, beside: ReadonlySet<string>): SnapshotNode {
    const slice =
      choice.slice(sliceName) ??
      choice.slices.find(({ typeCodes }) => typeCodes.length === 1 && typeCodes[0] === type);
    if (slice) return slice;
    const others = [...beside].some((name) => {
      const other = name.endsWith('[x]') ? undefined : typeNamed(choice, name);
      return other !== undefined && other !== type;
    });
    const types = (choice.element.type ?? []).filter((t) => t.code === type);
    const isSliced = choice.slices.length > 0 || choice.element.slicing !== undefined;
    if (!isSliced && !others) {
      if (choice.typeCodes.length > 1) choice.unrestricted ??= choice.element;
      if (choice.typeCodes.length > 1) choice.element = { ...choice.element, type: types };
      return choice;
    }
    if (choice.element.slicing === undefined) choice.element = { ...choice.element, slicing: BY_TYPE };
    const added = choice.newSlice(sliceName);
    added.element = { ...added.element, type: types };
    // what all types of the choice have is not what this one has
    if (choice.typeCodes.length > 1) added.children = [];
    choice.slices.push(added);
    return added;
  }

  #slice(
    node: SnapshotNode,
    element: ReleaseElement,
    isLast: boolean,
    hint: string | undefined,
  ): SnapshotNode {
    if (!isLast) {
      const hinted = hint === undefined ? undefined : sliceNamed(node, hint);
      return hinted ?? node.inForce ?? node;
    }
    const { sliceName } = element;
    node.inForce = sliceName === undefined ? undefined : this.#sliceNamed(node, sliceName, element);
    return node.inForce ?? node;
  }

  #sliceNamed(node: SnapshotNode, sliceName: string, element: ReleaseElement): SnapshotNode {
    const known = sliceNamed(node, sliceName);
    if (known) return known;
    const slash = sliceName.lastIndexOf('/');
    const outer = slash < 0 ? undefined : sliceNamed(node, sliceName.slice(0, slash));
    const sliced = outer ?? node;
    this.#requireSlicing(node, sliced, sliceName, element);
    const added = sliced.newSlice(sliceName);
    sliced.slices.push(added);
    return added;
  }

  /** Gives a slice without a slicing the usual discriminator: the url for extensions, the type for choices. Other slices have none. */
  #requireSlicing(
    node: SnapshotNode,
    sliced: SnapshotNode,
    sliceName: string,
    element: ReleaseElement,
  ): void {
    if (sliced.element.slicing || sliced !== node) return;
    const isExtension = node.name === 'extension' || node.name === 'modifierExtension';
    if (isExtension) sliced.element = { ...sliced.element, slicing: BY_URL };
    else if (node.isChoice) sliced.element = { ...sliced.element, slicing: BY_TYPE };
    else if (onlyProfile(element.type) !== undefined) {
      const discriminator = [{ type: 'profile', path: '$this' }];
      sliced.element = { ...sliced.element, slicing: { discriminator, ordered: false, rules: 'open' } };
    } else {
      sliced.element = { ...sliced.element, slicing: { ordered: false, rules: 'open' } };
      this.#at.report({
        code: 'snapshot.no-slicing',
        severity: 'warning',
        message: `${element.path} has the slice ${sliceName} and no slicing: nothing tells its slices apart`,
        hint: 'add an element for it before the slice, with a slicing that names a discriminator',
      });
    }
  }

  #add(parent: SnapshotNode, name: string, element: ReleaseElement): SnapshotNode {
    const { min = 0, max = '*' } = element;
    const isGroup =
      element.type?.every(({ code }) => code === 'Element' || code === 'BackboneElement') ?? true;
    const node = parent.addChild(name, {
      path: element.path,
      min,
      max,
      base: { path: element.path, min, max },
    });
    if (isGroup) this.#added.add(node);
    return node;
  }

  #reportMissing(element: ReleaseElement, parent: SnapshotNode, segment: string): void {
    const names = parent.children.flatMap((child) =>
      child.isChoice
        ? [child.name, ...child.typeCodes.map((code) => typedName(child.name, code))]
        : child.name,
    );
    const meant = closest(segment, names);
    this.#at.report({
      code: 'snapshot.unknown-element',
      severity: 'warning',
      message: `${element.path}: ${parent.path} has no element ${segment}; the constraint on it is left out`,
      hint: meant
        ? `did you mean ${meant}?`
        : 'correct the path, or remove the element from the differential',
    });
  }
}

function sliceNamed(node: SnapshotNode, name: string): SnapshotNode | undefined {
  for (const slice of node.slices) {
    if (slice.sliceName === name) return slice;
    const reslice = name.startsWith(`${slice.sliceName}/`) ? sliceNamed(slice, name) : undefined;
    if (reslice) return reslice;
  }
  return undefined;
}

/** The type of a choice that a typed name means: `valueQuantity` of `value[x]` is Quantity. */
function typeNamed(choice: SnapshotNode, name: string): string | undefined {
  return choice.typeCodes.find((code) => typedName(choice.name, code) === name);
}

/** The slices that an id names, by depth of the path; none if the id and the path disagree. */
function sliceHints({ id }: ReleaseElement, depth: number): (string | undefined)[] {
  const parts = id?.split('.') ?? [];
  return parts.length === depth ? parts.map((part) => part.split(':')[1]) : [];
}
